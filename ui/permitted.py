"""What the role of whoever opened the file does not allow is out of reach, and says why."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.domain.protection.staff import May
from ui.session import Session

_OWN = "own_tip"


def permit(thing: QWidget | QAction, session: Session, what: May, enabled: bool = True) -> None:
    """Enable ``thing`` where ``enabled`` and allowed; where it is not allowed, its tip says why."""
    why = session.why_not(what)
    if thing.property(_OWN) is None:
        thing.setProperty(_OWN, thing.toolTip() if isinstance(thing, QWidget) else "")
    thing.setEnabled(enabled and not why)
    thing.setToolTip(why or str(thing.property(_OWN)))
