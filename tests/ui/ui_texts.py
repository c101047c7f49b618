"""Every text of the window, found in the code with the context Qt looks it up under."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"


def texts() -> set[tuple[str, str]]:
    """Return (context, text) of every ``self.tr``, ``_tr`` and QT_TRANSLATE_NOOP in ``ui``."""
    return {found for file in sorted(UI.rglob("*.py")) for found in _in_file(file)}


def _in_file(file: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    module = _module_context(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, text) for text in _calls(node, "tr"))
    if module:
        yield from ((module, text) for text in _calls(tree, "_tr"))
    for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
        if isinstance(call.func, ast.Name) and call.func.id == "_" and len(call.args) == 2:
            context, text = (a.value for a in call.args if isinstance(a, ast.Constant))
            yield str(context), str(text)


def _module_context(tree: ast.Module) -> str:
    """Return the context of a module's own ``_tr``, as it gives it to Qt."""
    for function in (n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "_tr"):
        for constant in (n for n in ast.walk(function) if isinstance(n, ast.Constant)):
            return str(constant.value)
    return ""


def _calls(tree: ast.AST, name: str) -> Iterator[str]:
    for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
        called = call.func
        known = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if known == name and call.args and isinstance(call.args[0], ast.Constant):
            yield str(call.args[0].value)
