"""Balance the caseload under a scenario, and adopt what came out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.digests.planning_digest import goes_on, is_planned_for, planning_digest
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.errors import PlannerError
from planner.domain.ids import ScenarioId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.ports import Balancer, Rebalancer
from planner.services.work import Work

_STANDARD = ScenarioId("standard")

#: What the adoption of a balance is called among the edits.
ADOPTED = "adopt_allocation"


def scenario_of(document: Caseload) -> Scenario:
    """Return the caseload's scenario, the standard one if none was set."""
    return document.scenarios.get(document.about.scenario or _STANDARD, Scenario(_STANDARD))


def set_policy(work: Work, policy: Policy, who: str) -> None:
    """Store the settings of the caseload's scenario."""
    scenario = replace(scenario_of(work.document), policy=policy)
    after = replace(
        work.document,
        scenarios={**work.document.scenarios, scenario.id: scenario},
        about=replace(work.document.about, scenario=scenario.id),
    )
    work.commit(after, who=who, why="set_policy")


def balance(
    document: Caseload,
    scenario: Scenario,
    balancer: Balancer,
    report: Report = quiet,
    stop: StopAsked = never,
    before: Allocation | None = None,
) -> Allocation:
    """Balance the caseload: slow, and without effect on it.

    ``before``: the balance in force. A balancer that keeps it at hand goes on from it, which is
    quick after a decision on one case, and holds to the policy's stability. Raises PlannerError
    ``programme_first`` or ``no_cases`` where there is nothing to balance.
    """
    document.check_ready()
    if isinstance(balancer, Rebalancer):
        return balancer.again(document, scenario, before, report, stop)
    return balancer(document, scenario, report, stop)


@dataclass(frozen=True, slots=True)
class Ready:
    """What takes long of adopting an allocation, worked out where nobody waits for it.

    ``made_for``: the digest of the caseload it was balanced for; ``stored``: it as it is stored.
    """

    made_for: str
    stored: bytes


def made_ready(work: Work, allocation: Allocation, base: Caseload) -> Ready:
    """Return what ``adopt`` needs of an allocation; on any thread, nothing is stored by it.

    ``base``: as it is in the file, not as somebody sees it: what was worked out of its records
    before then counts.
    """
    made_for = planning_digest(base, scenario_of(base), work.digests)
    return Ready(made_for, work.file.packed(allocation))


def adopt(
    work: Work, allocation: Allocation, base: Caseload, who: str, ready: Ready | None = None
) -> None:
    """Make an allocation the caseload's own. ``base`` is the caseload it was balanced for.

    ``ready``: what ``made_ready`` worked out of the two, where somebody did. Raises PlannerError
    ``nothing_to_adopt`` where it has no verified awards to adopt, ``document_changed`` where what
    it depends on has changed since.
    """
    if allocation.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        raise PlannerError("nothing_to_adopt")
    scenario = scenario_of(work.document)
    made_for = ready.made_for if ready else planning_digest(base, scenario, work.digests)
    unchanged = work.document is base or made_for == planning_digest(
        work.document, scenario, work.digests
    )
    if not unchanged:
        raise PlannerError("document_changed")
    work.keep(allocation, ready.stored if ready else None)
    about = replace(work.document.about, adopted=allocation.digest, adopted_for=made_for)
    work.commit(replace(work.document, about=about), who=who, why=ADOPTED)


def is_current(document: Caseload, known: RecordDigests | None = None) -> bool:
    """Say whether the adopted allocation still answers the caseload as it stands.

    ``known``: what was worked out of its records before (``Work.digests``).
    """
    return is_planned_for(document, scenario_of(document), document.about.adopted_for, known)


def still_answered(after: Caseload, known: RecordDigests | None = None) -> Caseload:
    """Return an edited caseload whose adopted allocation is still the answer, by what it fixed."""
    made_for = goes_on(after, scenario_of(after), after.about.adopted_for, known)
    return replace(after, about=replace(after.about, adopted_for=made_for))
