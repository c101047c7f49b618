"""Record what was seen of a support, and who sees to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.observation import (
    Observation,
    ObservationId,
    Seen,
    Task,
    VisitId,
    check_seen,
)
from planner.domain.follow_up.standing import FOLLOWED, by_award, is_delivered
from planner.domain.ids import AwardId, CaseId, new_id
from planner.services.work import Work


def see(
    work: Work,
    case_id: CaseId,
    target: str,
    what: Seen,
    on: date,
    who: str,
    *,
    satisfaction: int | None = None,
    words: str = "",
    today: date | None = None,
) -> Observation:
    """Store what was seen of a support of a case's agreed plan.

    ``target``: the support's code, or its award's identifier where a plan has it twice. Raises
    PlannerError ``not_followed``, ``seen_unplanned``, or as ``check_seen`` does.
    """
    award = planned_award(work.document, case_id, target)
    seen = Observation(
        ObservationId(new_id()),
        case_id,
        award.id,
        award.target,
        what,
        on,
        satisfaction,
        who,
        recorded=datetime.now(UTC),
        words=words.strip(),
    )
    after = with_seen(work.document, award, seen, today or datetime.now(UTC).date())
    work.commit(after, who=who, why=f"see_support:{award.target}")
    return seen


def with_seen(document: Caseload, award: Award, seen: Observation, today: date) -> Caseload:
    """Return the caseload with an observation more. Raises PlannerError as ``check_seen`` does."""
    before = by_award(document.observations.values()).get(award.id, ())
    check_seen(before, seen, delivered=is_delivered(document, award), today=today)
    return replace(document, observations={**document.observations, seen.id: seen})


def seen_at(
    visit: VisitId, award: Award, what: Seen, on: date, who: str, satisfaction: int | None = None
) -> Observation:
    """Return an observation made at a visit; that of the same visit again is the same."""
    made = ObservationId(f"{visit}-{award.id}-{what.value}")
    return Observation(
        made,
        award.case_id,
        award.id,
        award.target,
        what,
        on,
        satisfaction,
        who,
        visit,
        datetime.now(UTC),
    )


def assign(
    work: Work, case_id: CaseId, target: str, responsible: str, due: date | None, who: str
) -> Task:
    """Store who sees to a support, and by when; empty, what its plan says holds again.

    Raises PlannerError ``not_followed``, ``seen_unplanned``.
    """
    award = planned_award(work.document, case_id, target)
    task = Task(award.id, case_id, award.target, responsible.strip(), due, who)
    tasks = dict(work.document.tasks)
    if task.responsible or task.due:
        tasks[award.id] = task
    else:
        tasks.pop(AwardId(award.id), None)
    after = replace(work.document, tasks=tasks)
    work.commit(after, who=who, why=f"assign_support:{award.target}")
    return task


def planned_award(document: Caseload, case_id: CaseId, target: str) -> Award:
    """Return a support of a case's agreed plan, by its code or its award's identifier.

    Raises PlannerError ``not_followed``, ``seen_unplanned``.
    """
    case, plan = document.cases[case_id], document.plan_of(case_id)
    if plan is None or plan.state not in FOLLOWED or case_id in document.closures:
        raise PlannerError("not_followed", case=case.number)
    for award in plan.awards:
        if target in (award.id, award.target):
            return award
    raise PlannerError("seen_unplanned", case=case.number)
