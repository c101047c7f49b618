"""Turns the screen round: what the person sees of their plan, and nothing else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.app.turned import turned_plan
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.plans.turned import TurnedPlan
from ui.session import Session
from ui.widgets.turned.turned_screen import TurnedScreen


def turn_round(session: Session, case_id: CaseId, parent: QWidget) -> TurnedScreen | None:
    """Cover the screen with one case's plan; say why not where it may not be shown.

    The screen is shared from now on: what Escape brings back is seen by the person too.
    """
    try:
        plan = _plan(session, case_id)
    except PlannerError as error:
        session.fail(error)
        return None
    session.share_screen(True)
    screen = TurnedScreen(plan, partial(_plan, session, case_id), parent)
    screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    session.changed.connect(screen.refresh)
    session.opened.connect(screen.reject)
    screen.showFullScreen()
    return screen


def _plan(session: Session, case_id: CaseId) -> TurnedPlan:
    """Raise PlannerError ``balance_first`` and as ``turned_plan`` does."""
    if session.allocation is None:
        raise PlannerError("balance_first")
    return turned_plan(session.document, session.allocation, case_id)
