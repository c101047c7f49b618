"""One case as the counsellor's screen shows it, and what a balance changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import (
    Allocation,
    Award,
    CaseResult,
    FundingLine,
)
from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision
from planner.domain.ids import CaseId
from planner.domain.moves import moves
from planner.domain.need import FULL
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.programme.programme import Programme
from planner.wording.balances.moves import move_reason
from planner.wording.names import name_of
from planner.wording.names.countries import country_from
from planner.wording.names.programme import target_name
from planner.wording.numbers import date_text, money_text, month_text
from ui.models.isolates import steady
from ui.words import (
    age_text,
    listed,
    person_word,
    place_name,
    proof_words,
    provider_name,
    turned,
)


def subtitle(document: Caseload, case: Case, language: str) -> str:
    """Say in one line who this is, without a name: woman, 34 · with 3 members · Kankan."""
    planning = case.planning
    who = listed(p for p in (person_word(case, document, language), age_text(case, document)) if p)
    parts = [who] if who else []
    if planning.members:
        ages = listed("?" if m.age is None else str(m.age) for m in planning.members)
        parts.append(
            _tr("household of {n} (others aged {ages})").format(n=len(case.persons), ages=ages)
        )
    else:
        parts.append(_tr("alone"))
    if planning.place:
        parts.append(place_name(document.programme, planning.place, language))
    if planning.return_date is not None:
        returned = _tr("returned {day}").format(
            day=steady(date_text(planning.return_date, language))
        )
        if planning.departure:
            returned = _tr("{returned} from {country}").format(
                returned=returned, country=country_from(planning.departure, language)
            )
        parts.append(returned)
    return " · ".join(parts)


#: States in which the person was told the plan: its awards stand, whatever was balanced since.
_TOLD = frozenset({PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED, PlanState.CLOSED})


def is_told(plan: Plan | None) -> bool:
    """Say whether a plan stands as it was told, so that nothing of it is decided on its cards."""
    return plan is not None and plan.state in _TOLD


def was_told(plan: Plan | None) -> bool:
    """Say whether a plan was told to the person: a copy stands, whatever is balanced since."""
    return plan is not None and plan.state is not PlanState.DRAFT


def awards_shown(
    document: Caseload, allocation: Allocation | None, case_id: CaseId
) -> tuple[Award, ...]:
    """Return a case's awards: as its plan was told, else as the adopted balance has them."""
    plan = document.plan_of(case_id)
    if plan is not None and is_told(plan):
        return plan.awards
    return allocation.awards_of(case_id) if allocation else ()


def stated_met(result: CaseResult) -> float | None:
    """Return the share met of all needs stated (0 to 1), None where none was stated."""
    # In one pass: a table asks it of every case.
    before = left = 0.0
    for need in result.needs:
        before += need.weight
        left += need.weight * (FULL - min(need.cover, FULL)) / FULL
    return None if before == 0 else 1 - left / before


def award_detail(
    award: Award, case: Case, programme: Programme, language: str, *, fund: str
) -> str:
    """Say when and in how many parts, for whom, who delivers it, and from which line."""
    parts = []
    if len(award.lines) > 1:
        each = listed(_part_text(line, language) for line in award.lines)
        parts.append(_tr("in {n} parts: {each}").format(n=len(award.lines), each=each))
    else:
        parts.append(steady(month_text(award.month, language)))
    member = next((m for m in case.planning.members if m.id == award.person), None)
    if member is not None:
        age = "" if member.age is None else f" ({member.age})"
        parts.append(_tr("for: {who}").format(who=name_of(member.relation, language) + age))
    if award.provider:
        by = provider_name(programme, award.provider)
        parts.append(_tr("delivered by {provider}").format(provider=by))
    if fund:
        parts.append(fund)
    return " · ".join(parts)


def _part_text(line: FundingLine, language: str) -> str:
    """Say one instalment: its month, its amount, and what must be seen before it is paid."""
    words = steady(f"{month_text(line.month, language)} {money_text(line.amount, language)}")
    return f"{words} ({proof_words(line.proof)})" if line.proof else words


@dataclass(frozen=True)
class CaseChange:
    """What a balance changed for one case: names of what came, went, or has another amount."""

    case_id: CaseId
    number: str
    come: tuple[str, ...]
    gone: tuple[str, ...]
    other: tuple[str, ...]
    why: str = ""


def what_changed(
    document: Caseload,
    before: Allocation | None,
    after: Allocation | None,
    language: str,
    decided: Sequence[Decision] = (),
) -> list[CaseChange]:
    """Return every case whose awards differ between two allocations, by case number.

    ``decided``: what was decided between the two: it says why.
    """
    if before is None or after is None:
        return []
    why = _whys(document, before, after, language, decided)
    changes = []
    had: dict[CaseId, list[Award]] = by_case(before.awards)
    has: dict[CaseId, list[Award]] = by_case(after.awards)
    for case in document.in_order():
        one, another = had.get(case.id, []), has.get(case.id, [])
        if one == another:
            continue
        old = {(a.target, a.person): a for a in one}
        new = {(a.target, a.person): a for a in another}

        def names(keys: Sequence[tuple[str, str]]) -> tuple[str, ...]:
            return tuple(target_name(document.programme, k[0], language) for k in keys)

        come = names([k for k in new if k not in old])
        gone = names([k for k in old if k not in new])
        other = tuple(
            f"{name} ({_difference(old[k], a, language)})"
            for (k, a), name in zip(new.items(), names(list(new)), strict=True)
            if k in old and _differs(a, old[k])
        )
        if come or gone or other:
            reasons = why.get(case.id, "")
            changes.append(CaseChange(case.id, case.number, come, gone, other, reasons))
    return changes


def _whys(
    document: Caseload,
    before: Allocation,
    after: Allocation,
    language: str,
    decided: Sequence[Decision],
) -> dict[CaseId, str]:
    """Say for each case that moved why, each reason once."""
    programme = document.programme
    if programme is None:
        return {}
    return {
        move.case_id: " ".join(
            dict.fromkeys(
                move_reason(reason, programme, language)
                for award in move.awards
                for reason in award.why
            )
        )
        for move in moves(document, before, after, decided)
    }


def _differs(one: Award, other: Award) -> bool:
    return (one.amount, one.month, one.fund) != (other.amount, other.month, other.fund)


def _difference(old: Award, new: Award, language: str) -> str:
    """Say what of an award is another: amount, month or line, before → after."""
    sides = [
        (steady(money_text(a.amount, language)), steady(month_text(a.month, language)), a.fund)
        for a in (old, new)
    ]
    return listed(turned(one, other) for one, other in zip(*sides, strict=True) if one != other)


def change_text(change: CaseChange) -> str:
    """Say what changed for a case, in one line."""
    parts = []
    if change.come:
        parts.append(_tr("new: {what}").format(what=listed(change.come)))
    if change.gone:
        parts.append(_tr("no longer: {what}").format(what=listed(change.gone)))
    if change.other:
        parts.append(_tr("changed: {what}").format(what=listed(change.other)))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanView", text)
