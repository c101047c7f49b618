"""Two cases side by side: what a person compares to judge whether they are one person's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.services.cases.pairs import Pair
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.numbers import date_text
from ui.words import age_text, place_name


@dataclass(frozen=True)
class Compared:
    """One line: what it is, and what each of the two cases has there."""

    what: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Say whether both are known and not the same."""
        return bool(self.one and self.other) and self.one != self.other


def compared(pair: Pair, document: Caseload, language: str) -> list[Compared]:
    """Return the lines that tell two cases apart, or that they are one person's."""
    one, other = (_told(case, document, language) for case in (pair.one, pair.other))
    names = (
        _tr("Case"),
        _tr("Name"),
        _tr("Born"),
        _tr("Age"),
        _tr("Sex"),
        _tr("Place of return"),
        _tr("Returned from"),
        _tr("Returned on"),
        _tr("Household"),
        _tr("Assessed on"),
        _tr("Counsellor"),
        _tr("State of the plan"),
    )
    return [Compared(*line) for line in zip(names, one, other, strict=True)]


def _told(case: Case, document: Caseload, language: str) -> tuple[str, ...]:
    planning, birth = case.planning, case.identity.birth
    days = [a.day for a in document.assessments_of(case.id) if a.day is not None]
    plan = document.plan_of(case.id)
    members = [
        name_of(m.relation, language) + ("" if m.age is None else f" ({m.age})")
        for m in planning.members
    ]
    return (
        case.number,
        case.identity.name,
        birth.written if birth else "",
        age_text(case, document),
        name_of(planning.sex, language) if planning.sex else "",
        place_name(document.programme, planning.place, language) if planning.place else "",
        country_name(planning.departure, language) if planning.departure else "",
        date_text(planning.return_date, language) if planning.return_date else "",
        ", ".join(members) or _tr("alone"),
        ", ".join(date_text(day, language) for day in days),
        planning.counsellor,
        name_of(plan.state, language) if plan else "",
    )


def state_text(pair: Pair, document: Caseload) -> str:
    """Return what was judged of a pair."""
    if pair.judged is None:
        return _tr("to judge")
    aside = document.cases.get(pair.judged.case_id)
    if pair.judged.verdict == "same" and aside is not None:
        return _tr("one person; {number} is not planned").format(number=aside.number)
    return _tr("different people")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairRows", text)
