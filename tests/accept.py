"""Accepted outputs: kept as text beside the tests, compared by diff, renewed on purpose only.

``pytest tests/exports --accept`` writes what the code says now; look at the diff before you
commit it.
"""

from __future__ import annotations

import difflib
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

from planner.domain.money import Money


def check_accepted(path: Path, text: str, *, accept: bool) -> None:
    """Compare ``text`` with the file at ``path``; with ``accept``, write it there instead."""
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return
    assert path.exists(), f"{path.name} was never accepted: run pytest with --accept"
    before = path.read_text(encoding="utf-8")
    changes = difflib.unified_diff(
        before.splitlines(), text.splitlines(), "accepted", "now", lineterm="", n=2
    )
    assert before == text, "\n".join([path.name, *changes])


def as_lines(value: object, name: str = "", depth: int = 0) -> list[str]:
    """Write a document as indented lines that read well in a diff."""
    indent = "  " * depth
    label = f"{indent}{name}: " if name else indent
    if isinstance(value, Money):
        return [f"{label}{value.minor} minor {value.currency}"]
    if isinstance(value, Enum):
        return [f"{label}{value.value}"]
    if is_dataclass(value) and not isinstance(value, type):
        inner = [(f.name, getattr(value, f.name)) for f in fields(value)]
        kept = [(n, v) for n, v in inner if v not in ("", (), None)]
        if all(isinstance(v, str | int) for _, v in kept) and len(str(kept)) < 90:
            return [f"{label}{', '.join(f'{n}={v}' for n, v in kept)}"]
        lines = [line for n, v in kept for line in as_lines(v, n, depth + 1)]
        return [f"{indent}{name or type(value).__name__}", *lines]
    if isinstance(value, tuple):
        if len(value) == 2 and all(isinstance(v, str) for v in value):
            return [f"{label}{' | '.join(value)}"]
        lines = [line for part in value for line in as_lines(part, "-", depth + 1)]
        return [f"{indent}{name}", *lines]
    return [f"{label}{value}".rstrip()]
