"""The price of fairness on this caseload: what each setting reaches, and what two cost each other.

Nothing of it changes the caseload. The settings are balanced one after the other, each from where
the one before ended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from planner.domain.balances.allocation import Allocation, Award
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.what_if.fairness_price import CURVE, Curve, Point, Price, Setting
from planner.services.balances.balances import set_policy
from planner.services.balances.summary import worst_off_tenth
from planner.services.work import Work

#: Burdens are sums of floats: a smaller difference is none.
_SAME = 1e-6
#: Balances one caseload under several scenarios; each allocation verified, none explained, fewer
#: where it was stopped. The first without an answer ends it.
BalancerUnder = Callable[[Caseload, Sequence[Scenario], Report, StopAsked], Sequence[Allocation]]


def curve(
    document: Caseload,
    scenario: Scenario,
    balancer: BalancerUnder,
    report: Report = quiet,
    stop: StopAsked = never,
    settings: Sequence[Setting] = CURVE,
) -> Curve:
    """Return what each setting reaches: slow, and without effect on the caseload.

    Raises PlannerError ``programme_first`` or ``no_cases`` where there is nothing to balance,
    ``fairness_nothing_found`` where no setting has an answer in its time.
    """
    document.check_ready()
    # Stability would hold on to the balance there is: settings are compared on equal ground.
    scenarios = [replace(scenario, policy=s.applied(scenario.policy)) for s in settings]
    found = balancer(document, scenarios, report, stop)
    points = [point(s, a) for s, a in zip(settings, found, strict=False) if a.cases]
    if not points:
        raise PlannerError("fairness_nothing_found")
    return Curve(tuple(points), len(points[0].allocation.cases))


def point(setting: Setting, allocation: Allocation) -> Point:
    """Return what an allocation made under a setting reaches."""
    cases = allocation.cases
    left = [c.burden() for c in cases]
    tenth = [c.burden() for c in worst_off_tenth(cases)]
    return Point(
        setting,
        allocation.outcome,
        allocation.gap,
        sum(left),
        sum(c.burden(before=True) for c in cases) - sum(left),
        max(left, default=0.0),
        sum(tenth) / len(tenth) if tenth else 0.0,
        allocation,
    )


def price(first: Point, second: Point) -> Price:
    """Return what it costs, and brings, to go from the first setting to the second."""
    mine, others = _awards(first.allocation), _awards(second.allocation)
    before = {c.case_id: c.burden() for c in first.allocation.cases}
    after = {c.case_id: c.burden() for c in second.allocation.cases}
    more = {case: after[case] - burden for case, burden in before.items() if case in after}
    differing = {key[0] for key in mine ^ others}
    lost = second.left - first.left
    return Price(
        first,
        second,
        lost,
        lost / first.lifted if first.lifted > 0 else 0.0,
        first.worst - second.worst,
        first.worst_tenth - second.worst_tenth,
        len(mine - others),
        len(others - mine),
        tuple(case for case in before if case in differing),
        sum(m < -_SAME for m in more.values()),
        sum(m > _SAME for m in more.values()),
        sum(abs(m) <= _SAME for case, m in more.items() if case in differing),
    )


def is_worst_unmoved(found: Curve) -> bool:
    """Say whether one and the same case is worst off, with as much left, under every setting."""
    if len(found.points) < 2:
        return False
    worst = [
        {c.case_id for c in p.allocation.cases if c.burden() >= p.worst - _SAME}
        for p in found.points
    ]
    figures = [p.worst for p in found.points]
    return bool(set.intersection(*worst)) and max(figures) - min(figures) <= _SAME


def worst_changed(found: Curve) -> tuple[float, ...]:
    """Return, setting by setting, the most burden left to a case that settings leave differently.

    Empty where every case has as much left under every setting.
    """
    left = [{c.case_id: c.burden() for c in p.allocation.cases} for p in found.points]
    changed = [
        case
        for case in set.intersection(*(set(own) for own in left))
        if max(own[case] for own in left) - min(own[case] for own in left) > _SAME
    ]
    return tuple(max(own[case] for case in changed) for own in left) if changed else ()


def same_awards(found: Curve) -> dict[Setting, Setting]:
    """Return for each setting the first before it that gives the very same awards, if one does."""
    firsts: dict[frozenset[tuple[CaseId, str, str, int]], Setting] = {}
    same = {}
    for point in found.points:
        first = firsts.setdefault(_awards(point.allocation), point.setting)
        if first != point.setting:
            same[point.setting] = first
    return same


def _awards(allocation: Allocation) -> frozenset[tuple[CaseId, str, str, int]]:
    """Return the priced awards by what a person gets; who pays and when is no difference."""
    return frozenset(_award(a) for a in allocation.awards if a.lines)


def _award(award: Award) -> tuple[CaseId, str, str, int]:
    return award.case_id, award.person, award.target, award.amount.minor


def use_setting(work: Work, setting: Setting, scenario: Scenario, who: str) -> None:
    """Make a setting the scenario's own."""
    set_policy(work, setting.applied(scenario.policy), who)
