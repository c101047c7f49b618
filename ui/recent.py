"""Caseloads opened lately: their paths, as whoever opened them chose them, and nothing else.

They stand in the settings of whoever uses the computer, in clear, as any program's do: nothing of
what a file holds is among them. The sample is never one, and the list can be forgotten.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_SETTING = "recent/files"
MOST = 5


def recent() -> list[Path]:
    """Return the caseloads opened lately that still stand where they stood, the last one first."""
    return [path for path in _kept() if path.is_file()]


def remember(path: Path) -> None:
    """Put a caseload at the head of the list."""
    kept = [path.absolute(), *(known for known in _kept() if known != path.absolute())]
    QSettings().setValue(_SETTING, "\n".join(str(known) for known in kept[:MOST]))


def forget() -> None:
    """Remember none any more."""
    QSettings().remove(_SETTING)


def _kept() -> list[Path]:
    kept = QSettings().value(_SETTING, "")
    return [Path(line) for line in str(kept).splitlines() if line]
