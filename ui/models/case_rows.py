"""Rows of the case tables: who is in the caseload, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.act_now import ActNow
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.standing import Standing, standings
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.ids import CaseId
from planner.domain.plans.plan import Plan
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import Place
from planner.wording.names import name_of
from planner.wording.numbers import date_text, share_text
from ui.models.plan_view import stated_met
from ui.models.rows import Column
from ui.words import age_text, listed, need_name, place_name


@dataclass(frozen=True)
class CaseRow:
    """One case as the tables show it.

    ``met``: the share met of all needs stated; None: nothing balanced, or nothing stated.
    """

    case_id: CaseId
    number: str
    place: str
    age: str
    household: int
    known: int
    asked: int
    state: str
    planned: bool
    met: float | None
    empty_handed: bool


def case_rows(document: Caseload, allocation: Allocation | None, language: str) -> list[CaseRow]:
    """Return a row for every case, by case number."""
    results = allocation.results() if allocation else {}
    helped = {a.case_id for a in allocation.awards if a.lines} if allocation else set()
    asked = len(document.programme.needs) if document.programme else 0
    plans = newest_plans(document)
    programme = document.programme
    places = {p.code: place_name(programme, p.code, language) for p in _places(programme)}
    rows = []
    for place in standings(document):
        case = place.case
        result = results.get(case.id)
        known = _known(place.assessment)
        rows.append(
            CaseRow(
                case.id,
                case.number,
                places.get(case.planning.place, case.planning.place),
                age_text(case, document),
                len(case.persons),
                known,
                asked,
                _state(plans.get(case.id), place, helped, result is not None, language),
                place.why_not is None,
                stated_met(result) if result else None,
                result is not None and case.id not in helped,
            )
        )
    return rows


def _places(programme: Programme | None) -> tuple[Place, ...]:
    return programme.places if programme else ()


def parts_of_rows(document: Caseload) -> tuple[object, ...]:
    """Return what the rows are made of beside the allocation: other edits leave them be."""
    d = document
    return (d.programme, d.cases, d.assessments, d.consents, d.judged, d.plans, d.sealed)


def _known(assessment: Assessment | None) -> int:
    if assessment is None:
        return 0
    return len({n.need for n in assessment.needs if n.severity is not None})


def _state(
    plan: Plan | None, place: Standing, helped: set[CaseId], balanced: bool, language: str
) -> str:
    if place.why_not is not None:
        return name_of(place.why_not, language)
    if plan is not None:
        return name_of(plan.state, language)
    if not balanced:
        return _tr("ready to balance")
    return _tr("draft") if place.case.id in helped else _tr("nothing awarded yet")


def case_columns(language: str) -> list[Column]:
    """Return the columns of the case table."""
    return [
        Column(_tr("Number"), lambda r: r.number, 130, bold=True),
        Column(_tr("Place"), lambda r: r.place, 140),
        Column(_tr("Age"), lambda r: r.age, 70, right=True),
        Column(_tr("Household"), lambda r: str(r.household), 90, lambda r: r.household, right=True),
        Column(
            _tr("Needs known"),
            lambda r: _tr("{known} of {all}").format(known=r.known, all=r.asked),
            110,
            lambda r: r.known,
            right=True,
            attention=lambda r: r.planned and r.known == 0,
        ),
        Column(
            _tr("All needs met"),
            lambda r: "–" if r.met is None else share_text(r.met, language),
            100,
            lambda r: -1.0 if r.met is None else r.met,
            right=True,
        ),
        Column(
            _tr("State"),
            lambda r: r.state,
            0,
            attention=lambda r: not r.planned or r.empty_handed,
        ),
    ]


def act_now_columns(document: Caseload, language: str) -> list[Column]:
    """Return the columns of the Act now list."""

    programme = document.programme  # the columns outlive the caseload, and keep nobody's answers

    def about(entry: ActNow) -> str:
        names = [need_name(programme, n, language) for n in entry.needs]
        return listed(names) or _tr("child on their own")

    return [
        Column(_tr("Case"), lambda r: r.number, 130, bold=True),
        Column(_tr("Needs"), about, 0),
        Column(_tr("By"), lambda r: date_text(r.deadline, language), 150, lambda r: r.deadline),
        Column(_tr("Owner"), lambda r: r.owner or _tr("nobody yet"), 110),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseRows", text)
