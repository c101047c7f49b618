"""The same step for many cases, as one edit: all of it is stored, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.balances.act_now import act_now
from planner.domain.balances.left_short import to_clear
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.protection.purpose import Purpose, without_consent
from planner.services.plans.decisions import checked_decision, with_decision
from planner.services.plans.plans import draft_of, step_day
from planner.services.work import Work

#: Steps many plans may take at once: both can be undone, and neither needs the person's hand.
TOGETHER = frozenset({PlanState.OFFERED, PlanState.DRAFT})


def decide_for(
    work: Work, case_ids: Sequence[CaseId], sort: DecisionSort, target: str, reason: str, who: str
) -> tuple[Decision, ...]:
    """Store the same decision on a measure or project for each of these cases.

    Raises PlannerError as ``planner.services.plans.decisions.decide`` does; nothing is stored then.
    """
    made = [
        checked_decision(work, case_id, sort, target, reason, who)
        for case_id in dict.fromkeys(case_ids)
    ]
    after = work.document
    for decision in made:
        after = with_decision(after, decision)
    work.commit(after, who=who, why=f"decide_{sort.value}:{target}")
    return tuple(made)


def move_plans(
    work: Work, case_ids: Sequence[CaseId], state: PlanState, who: str
) -> tuple[Plan, ...]:
    """Offer the plans of these cases, or return them to draft.

    Raises PlannerError ``balance_first`` without an allocation, ``plan_without_consent`` and
    ``clear_first`` as for one plan, ``plan_step`` where a plan cannot take the step (or ``state``
    is none of ``TOGETHER``); nothing is stored then.
    """
    document, allocation = work.document, work.allocation
    if allocation is None:
        raise PlannerError("balance_first")
    asked = list(dict.fromkeys(case_ids))
    plans = [draft_of(document, allocation, case_id) for case_id in asked]
    if state not in TOGETHER:
        first = plans[0].state if plans else PlanState.DRAFT
        raise PlannerError("plan_step", from_state=first.value, to_state=state.value)
    if state is PlanState.OFFERED:
        if refused := without_consent(document, asked, Purpose.OFFICE):
            raise PlannerError("plan_without_consent", case=document.cases[refused[0]].number)
        waiting, urgent = to_clear(document, allocation), {u.case_id for u in act_now(document)}
        if waiting and not set(asked) <= urgent:
            raise PlannerError("clear_first", count=len(waiting))
    moved = [plan.moved_to(state, step_day(plan)) for plan in plans]
    after = replace(document, plans={**document.plans, **{p.id: p for p in moved}})
    work.commit(after, who=who, why=f"plan_{state.value}")
    return tuple(moved)
