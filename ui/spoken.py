"""What a screen reader is told of widgets that Qt has no word for.

Qt knows a button or a table by its class; of a widget that draws itself, and of a panel, it says
"filler". A class that names its role in ``spoken_as`` is told by that role instead. It costs
nothing while no screen reader asks.
"""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QAccessibleWidget, QTabWidget, QWidget

#: What Qt itself calls filler although a person comes to it by Tab.
_OF_QT = {QTabWidget: QAccessible.Role.Grouping, QPdfView: QAccessible.Role.Document}


class _Told:
    """Answers Qt, and holds Python's ends of what Qt holds.

    Qt lets go of its own when a widget goes: only what it has let go of is dropped here.
    """

    def __init__(self) -> None:
        self._held: list[QAccessibleInterface] = []
        self._most = 256

    def __call__(self, _key: str, widget: Any) -> QAccessibleInterface | None:
        role = getattr(type(widget), "spoken_as", _OF_QT.get(type(widget)))
        if role is None or not isinstance(widget, QWidget):
            return None
        made = QAccessibleWidget(widget, role)
        if len(self._held) >= self._most:
            self._held = [known for known in self._held if shiboken6.isValid(known)]
            self._most = max(256, 2 * len(self._held))
        self._held.append(made)
        return made


_told = _Told()
_installed: list[bool] = []


def speak_roles() -> None:
    """Have Qt ask for the roles of widgets that name one; once for the whole application."""
    if not _installed:
        QAccessible.installFactory(_told)
        _installed.append(True)
