"""Who may open the file, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.protection.staff import Role, Staff
from planner.services.protection.staff import staff_of
from planner.services.work import Work
from planner.wording.names import name_of
from ui.models.rows import Column


@dataclass(frozen=True)
class StaffRow:
    """Somebody who may open the file; ``own``: who opened it now."""

    staff: Staff
    own: bool


def staff_rows(work: Work) -> list[StaffRow]:
    """Return everybody in the order they were admitted."""
    return [StaffRow(s, s.id == work.staff.id) for s in staff_of(work)]


def staff_columns(language: str) -> list[Column]:
    """Return the columns of the list of staff."""
    return [
        Column(_tr("Code"), lambda r: r.staff.code, 140, bold=True),
        Column(_tr("Role"), lambda r: name_of(r.staff.role, language), 170),
        Column(
            _tr("Protected details"),
            lambda r: _tr("open") if r.staff.protected else _tr("shut"),
            170,
        ),
        Column("", lambda r: _tr("you") if r.own else "", 0),
    ]


def role_entries(language: str) -> list[tuple[str, Role]]:
    """Return every role with what it does in the office."""
    duties = {
        Role.PLANNER: _tr("does everything, admits staff"),
        Role.COUNSELLOR: _tr("cases, decisions and plans, with names"),
        Role.BUDGET_OFFICER: _tr("money and figures, no names"),
        Role.READER: _tr("figures, no names"),
    }
    return [(f"{name_of(role, language)} – {duties[role]}", role) for role in Role]


def _tr(text: str) -> str:
    return QCoreApplication.translate("StaffRows", text)
