"""Fix what was decided with the returnee: require, forbid, prefer; or take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from difflib import get_close_matches

from planner.domain.balances.allocation import Reason
from planner.domain.balances.standing import standing
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.cases.facts import facts_of
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, DecisionId, PersonId, new_id
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.programme import Programme
from planner.services.work import Work


def decide(
    work: Work,
    case_id: CaseId,
    sort: DecisionSort,
    target: str,
    reason: str,
    who: str,
    *,
    level: Money | None = None,
    person: PersonId | None = None,
) -> Decision:
    """Store a decision on a measure or project for one case.

    It replaces an earlier decision on the same target for the same person. Raises PlannerError
    ``reason_missing`` without a reason, ``target_unknown`` where the programme lacks the code,
    ``level_unknown`` or ``level_none`` for an amount ``target`` does not have for this case,
    ``decide_agreed`` or ``decide_signed`` where the plan is told and stands: it is amended first.
    """
    decision = checked_decision(work, case_id, sort, target, reason, who, level, person)
    after = with_decision(work.document, decision)
    work.commit(after, who=who, why=f"decide_{sort.value}:{target}")
    return decision


def swap(
    work: Work,
    case_id: CaseId,
    from_target: str,
    to_target: str,
    sort: DecisionSort,
    reason: str,
    who: str,
) -> tuple[Decision, ...]:
    """Store, as one edit, that ``to_target`` is to stand in place of ``from_target``.

    ``sort`` PREFER: the other where it is as good; REQUIRE: in any case, so that what stood there
    is forbidden. Raises PlannerError as ``decide`` does; nothing is stored then.
    """
    decisions = [checked_decision(work, case_id, sort, to_target, reason, who)]
    if sort is DecisionSort.REQUIRE:
        forbid = DecisionSort.FORBID
        decisions.append(checked_decision(work, case_id, forbid, from_target, reason, who))
    after = work.document
    for decision in decisions:
        after = with_decision(after, decision)
    work.commit(after, who=who, why=f"swap:{from_target}")
    return tuple(decisions)


def checked_decision(
    work: Work,
    case_id: CaseId,
    sort: DecisionSort,
    target: str,
    reason: str,
    who: str,
    level: Money | None = None,
    person: PersonId | None = None,
) -> Decision:
    """Return a decision with its reason on something the programme knows; nothing is stored.

    Raises PlannerError as ``decide`` does.
    """
    if not reason.strip():
        raise PlannerError("reason_missing")
    programme = check_target(work.document, target)
    _check_plan_open(work.document, case_id)
    if level is not None:
        _check_level(work.document, case_id, programme, target, level)
    now = datetime.now(UTC)
    identifier = DecisionId(new_id())
    return Decision(identifier, case_id, sort, target, reason.strip(), who, now, level, person)


def _check_plan_open(document: Caseload, case_id: CaseId) -> None:
    """Refuse to decide beside a plan that stands: it would be taken apart without a word."""
    plan, number = document.plan_of(case_id), document.cases[case_id].number
    if plan is not None and plan.state is PlanState.AGREED:
        raise PlannerError("decide_agreed", case=number)
    if plan is not None and plan.state is PlanState.SIGNED:
        raise PlannerError("decide_signed", case=number)


def _check_level(
    document: Caseload, case_id: CaseId, programme: Programme, target: str, level: Money
) -> None:
    """Refuse an amount that could never be awarded: only levels are chosen, all else is priced."""
    levels = _levels_for(document, case_id, programme, target)
    if not levels:
        raise PlannerError("level_none", target=target)
    if level not in levels:
        named = "|".join(_written(known) for known in levels)
        raise PlannerError("level_unknown", target=target, level=_written(level), levels=named)


def _levels_for(
    document: Caseload, case_id: CaseId, programme: Programme, target: str
) -> tuple[Money, ...]:
    """Return the amounts of a measure to choose from; what pays a debt off is not above it."""
    measure = next((m for m in programme.measures if m.code == target), None)
    if measure is None or measure.pricing is not Pricing.LEVELS:
        return ()
    if not any(cover.of_debt for cover in measure.covers):
        return measure.levels
    case, day = document.cases[case_id], document.balance_date
    assessment = standing(document, case).assessment
    facts = facts_of(case, assessment, programme, day) if assessment else {}
    debt = facts.get("debt")
    if not isinstance(debt, int):
        return measure.levels
    return tuple(level for level in measure.levels if level.minor <= debt)


def _written(amount: Money) -> str:
    return f"{amount.currency} {amount.decimal()}"


def with_decision(document: Caseload, decision: Decision) -> Caseload:
    """Return the caseload with a decision, in place of an earlier one on the same target."""
    about = (decision.case_id, decision.target, decision.person)
    kept = {
        key: d for key, d in document.decisions.items() if (d.case_id, d.target, d.person) != about
    }
    return replace(document, decisions={**kept, decision.id: decision})


def withdraw(work: Work, decision_id: DecisionId, who: str) -> None:
    """Take a decision back; the trail of changes keeps that it was there."""
    kept = {key: d for key, d in work.document.decisions.items() if key != decision_id}
    gone = work.document.decisions.get(decision_id)
    why = f"withdraw_decision:{gone.target}" if gone else "withdraw_decision"
    work.commit(replace(work.document, decisions=kept), who=who, why=why)


#: Reasons of a clash that name a decision by its case and target.
_ABOUT_DECISIONS = frozenset({"clash_decision", "require_unserved"})


def decided_in(reason: Reason, document: Caseload) -> Decision | None:
    """Return the newest decision a member of a clash names, None where it names none."""
    if reason.code not in _ABOUT_DECISIONS:
        return None
    values = dict(reason.values)
    case = document.by_number(str(values.get("case")))
    if case is None:
        return None
    asked = (DecisionSort.REQUIRE, values.get("target"))
    found = [d for d in document.decisions_of(case.id) if (d.sort, d.target) == asked]
    return found[-1] if found else None


def check_target(document: Caseload, target: str) -> Programme:
    """Return the programme, which knows a measure or project of this code.

    Raises PlannerError ``target_unknown``, or ``target_unknown_near`` with the nearest codes.
    """
    programme = document.programme
    if programme is None:
        raise PlannerError("target_unknown", target=target)
    if programme.thing(target) is None:
        codes = [thing.code for thing in programme.things]
        near = ", ".join(get_close_matches(target, codes, n=3, cutoff=0))
        raise PlannerError("target_unknown_near", target=target, near=near)
    return programme
