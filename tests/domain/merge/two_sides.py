"""Edits the office and a part make, drawn at random; every value says whose it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.ids import AssessmentId, CaseId, DecisionId, PersonId, PlanId
from planner.domain.plans.plan import Plan, PlanState
from tests.builders import caseload, decision, member, programme, returnee

NUMBERS = ("A", "B", "C", "D")
_WHEN = datetime(2026, 11, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Edit:
    """One edit: of which case, what, and a letter that makes its value differ from others'."""

    number: str
    what: str
    value: str


def office() -> Caseload:
    """Return four cases, each with one member, one assessment and one decision."""
    of = caseload(
        programme(),
        *(returnee(n, "basic 3", members=(member(f"member-{n}"),), words=n) for n in NUMBERS),
        decisions=[decision(n, DecisionSort.PREFER, f"{n}-target") for n in NUMBERS],
    )
    named = {c.id: replace(c, identity=replace(c.identity, name=c.number)) for c in of.in_order()}
    return replace(of, cases=named)


def edits(numbers: Sequence[str] = NUMBERS) -> st.SearchStrategy[list[Edit]]:
    """Draw edits of these cases."""
    one = st.builds(
        Edit, st.sampled_from(numbers), st.sampled_from(sorted(_EDITS)), st.sampled_from("xyz")
    )
    return st.lists(one, max_size=6)


def edited(before: Caseload, made: Sequence[Edit]) -> Caseload:
    """Return the caseload after edits; one of a record that is not there does nothing."""
    after = before
    for edit in made:
        if CaseId(f"case-{edit.number}") in after.cases:
            after = _EDITS[edit.what](after, edit.number, f"{edit.number}-{edit.value}")
    return after


def _name(of: Caseload, number: str, value: str) -> Caseload:
    case = of.cases[CaseId(f"case-{number}")]
    changed = replace(case, identity=replace(case.identity, name=value))
    return replace(of, cases={**of.cases, case.id: changed})


def _place(of: Caseload, number: str, value: str) -> Caseload:
    case = of.cases[CaseId(f"case-{number}")]
    changed = replace(case, planning=replace(case.planning, place=value))
    return replace(of, cases={**of.cases, case.id: changed})


def _alone(of: Caseload, number: str, value: str) -> Caseload:
    case = of.cases[CaseId(f"case-{number}")]
    changed = replace(case, planning=replace(case.planning, members=()))
    return replace(of, cases={**of.cases, case.id: changed})


def _words(of: Caseload, number: str, value: str) -> Caseload:
    key = AssessmentId(f"assessment-{number}")
    if key not in of.assessments:
        return of
    changed = replace(of.assessments[key], words=value)
    return replace(of, assessments={**of.assessments, key: changed})


def _asked(of: Caseload, number: str, value: str) -> Caseload:
    key = AssessmentId(f"assessment-{number}")
    if key not in of.assessments:
        return of
    answers = (NeedAnswer(value, 2, (PersonId(f"member-{number}"),)),)
    return replace(
        of, assessments={**of.assessments, key: replace(of.assessments[key], needs=answers)}
    )


def _unasked(of: Caseload, number: str, value: str) -> Caseload:
    key = AssessmentId(f"assessment-{number}")
    return replace(of, assessments={k: a for k, a in of.assessments.items() if k != key})


def _again(of: Caseload, number: str, value: str) -> Caseload:
    own = Assessment(AssessmentId(f"again-{value}"), CaseId(f"case-{number}"), words=value)
    return replace(of, assessments={**of.assessments, own.id: own})


def _decided(of: Caseload, number: str, value: str) -> Caseload:
    own = Decision(
        DecisionId(f"decided-{value}"),
        CaseId(f"case-{number}"),
        DecisionSort.REQUIRE,
        value,
        value,
        "C01",
        _WHEN,
    )
    return replace(of, decisions={**of.decisions, own.id: own})


def _undecided(of: Caseload, number: str, value: str) -> Caseload:
    kept = {k: d for k, d in of.decisions.items() if d.target != f"{number}-target"}
    return replace(of, decisions=kept)


def _offered(of: Caseload, number: str, value: str) -> Caseload:
    own = Plan(
        PlanId(f"plan-{value}"),
        CaseId(f"case-{number}"),
        1,
        PlanState.OFFERED,
        date(2026, 11, 2),
        reason=value,
    )
    others = {k: p for k, p in of.plans.items() if p.case_id != own.case_id}
    return replace(of, plans={**others, own.id: own})


_EDITS: dict[str, Callable[[Caseload, str, str], Caseload]] = {
    "name": _name,
    "place": _place,
    "alone": _alone,
    "words": _words,
    "asked": _asked,
    "unasked": _unasked,
    "again": _again,
    "decided": _decided,
    "undecided": _undecided,
    "offered": _offered,
}
