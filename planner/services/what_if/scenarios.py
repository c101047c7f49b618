"""Balances kept under names: side by side, who gets what under each, and one of them adopted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.balances.allocation import Allocation, Award
from planner.domain.balances.clearing import GroundSort
from planner.domain.balances.left_short import left_short
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.digests.planning_digest import is_planned_for
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ScenarioId, new_id
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.domain.what_if.fairness_price import Price, Setting
from planner.services.balances.balances import is_current, scenario_of
from planner.services.balances.summary import stated_tenth
from planner.services.cases.case_list import Given, given_by
from planner.services.what_if.fairness import point, price
from planner.services.work import Work

#: How long a name may be: it heads a column.
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Side:
    """One scenario with its balance, as it stands beside others.

    ``fits``: its balance still answers the caseload as it is. ``met``, ``met_tenth``: the share of
    all needs stated that is met, of everybody and of the tenth with most left (None: none stated).
    ``money``: with what projects cost; ``kinds``: of awards alone. ``helped``: cases with money.
    """

    scenario: Scenario
    allocation: Allocation
    fits: bool
    money: Money
    kinds: dict[Kind, Money]
    helped: int
    nothing: int
    below_floor: int
    met: dict[Dimension | None, float | None]
    met_tenth: float | None
    worst: float
    projects: int


@dataclass(frozen=True, slots=True)
class CaseBeside:
    """One case under two scenarios. ``left``: burden left of all stated; ``minor``: its money."""

    case_id: CaseId
    number: str
    left: tuple[float, float]
    minor: tuple[int, int]
    awards: tuple[tuple[Award, ...], tuple[Award, ...]]

    @property
    def less_left(self) -> float:
        """Return by how many points less burden the second leaves (negative: more)."""
        return self.left[0] - self.left[1]


def kept(document: Caseload) -> list[Scenario]:
    """Return the scenarios kept to compare, by name."""
    found = (s for s in document.scenarios.values() if s.balanced)
    return sorted(found, key=lambda s: (s.name.casefold(), s.id))


def keep(work: Work, name: str, who: str) -> Scenario:
    """Keep the adopted balance and its settings under a name.

    Raises PlannerError ``balance_first`` without a balance, ``scenario_old_balance`` where the
    caseload has changed since, ``scenario_nameless`` or ``scenario_name_taken``.
    """
    document, named = work.document, " ".join(name.split())[:LONGEST]
    if work.allocation is None:
        raise PlannerError("balance_first")
    if not named:
        raise PlannerError("scenario_nameless")
    if any(s.name.casefold() == named.casefold() for s in kept(document)):
        raise PlannerError("scenario_name_taken", name=named)
    if not is_current(document, work.digests):
        raise PlannerError("scenario_old_balance")
    about, policy = document.about, scenario_of(document).policy
    made = Scenario(ScenarioId(new_id()), named, policy, about.adopted, about.adopted_for)
    after = replace(document, scenarios={**document.scenarios, made.id: made})
    work.commit(after, who=who, why="keep_scenario")
    return made


def drop(work: Work, scenario_id: ScenarioId, who: str) -> None:
    """Take a kept scenario out of the list. Raises PlannerError ``scenario_gone``."""
    _given(work.document, scenario_id)
    left = {key: s for key, s in work.document.scenarios.items() if key != scenario_id}
    work.commit(replace(work.document, scenarios=left), who=who, why="drop_scenario")


def adopt_kept(
    work: Work, scenario_id: ScenarioId, who: str, read: Allocation | None = None
) -> None:
    """Make a kept scenario's settings and its balance the caseload's own, as one edit.

    ``read``: its balance as the file has it, where somebody read it on a thread. Raises
    PlannerError ``scenario_gone``, ``scenario_old`` where its balance no longer answers the
    caseload.
    """
    document = work.document
    chosen = _given(document, scenario_id)
    is_read = read is not None and read.digest == chosen.balanced
    allocation = read if is_read else work.file.allocation(chosen.balanced)
    if allocation is None or not is_planned_for(
        document, chosen, chosen.balanced_for, work.digests
    ):
        raise PlannerError("scenario_old", name=chosen.name)
    own = replace(scenario_of(document), policy=chosen.policy)
    about = replace(
        document.about,
        scenario=own.id,
        adopted=chosen.balanced,
        adopted_for=chosen.balanced_for,
    )
    after = replace(document, scenarios={**document.scenarios, own.id: own}, about=about)
    work.have_at_hand(allocation)
    work.commit(after, who=who, why="adopt_scenario")


def _given(document: Caseload, scenario_id: ScenarioId) -> Scenario:
    found = document.scenarios.get(scenario_id)
    if found is None or not found.balanced:
        raise PlannerError("scenario_gone")
    return found


def side(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    known: RecordDigests | None = None,
) -> Side:
    """Return what a scenario comes to."""
    currency = document.given_programme.currency
    given = given_by(allocation)
    kinds = {
        kind: Money(sum(g.minor.get(kind, 0) for g in given.values()), currency)
        for kind in (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
    }
    opened = sum(o.cost.minor for o in allocation.openings)
    grounds = [{g.sort for g in left.grounds} for left in left_short(document, allocation)]
    tenth = [given[c.case_id] for c in stated_tenth(allocation.cases)] if allocation.cases else []
    return Side(
        scenario,
        allocation,
        is_planned_for(document, scenario, scenario.balanced_for, known),
        Money(sum(g.amount for g in given.values()) + opened, currency),
        kinds,
        sum(g.supports > 0 for g in given.values()),
        sum(GroundSort.NOTHING in sorts for sorts in grounds),
        sum(GroundSort.BELOW_FLOOR in sorts for sorts in grounds),
        {d: _met(list(given.values()), d) for d in (None, *Dimension)},
        _met(tenth, None),
        max((Given.burden(g.left) for g in given.values()), default=0.0),
        len(allocation.openings),
    )


def _met(given: Sequence[Given], dimension: Dimension | None) -> float | None:
    before = sum(Given.burden(g.before, dimension) for g in given)
    left = sum(Given.burden(g.left, dimension) for g in given)
    return None if before == 0 else 1 - left / before


def differing(document: Caseload, first: Allocation, second: Allocation) -> list[CaseBeside]:
    """Return every case whose awards differ, those whose needs are met the most otherwise first."""
    mine, others = given_by(first), given_by(second)
    one, two = _awards(first), _awards(second)
    found = []
    for case in document.in_order():
        before, after = one.get(case.id, ()), two.get(case.id, ())
        if _same(before) == _same(after):
            continue
        left = tuple(Given.burden(g[case.id].left) if case.id in g else 0.0 for g in (mine, others))
        minor = tuple(g[case.id].amount if case.id in g else 0 for g in (mine, others))
        found.append(
            CaseBeside(
                case.id,
                case.number,
                (left[0], left[1]),
                (minor[0], minor[1]),
                (before, after),
            )
        )
    return sorted(found, key=lambda c: -abs(c.less_left))


def price_between(first: Side, second: Side) -> Price:
    """Return what it costs, and brings, to go from one scenario to the other."""
    one, two = (point(Setting.of(s.scenario.policy), s.allocation) for s in (first, second))
    return price(one, two)


def _awards(allocation: Allocation) -> dict[CaseId, tuple[Award, ...]]:
    found: dict[CaseId, list[Award]] = {}
    for award in allocation.awards:
        if award.lines:
            found.setdefault(award.case_id, []).append(award)
    return {case_id: tuple(awards) for case_id, awards in found.items()}


def _same(awards: Sequence[Award]) -> frozenset[tuple[str, str, int]]:
    """Return awards by what a person gets; who pays and when is no difference."""
    return frozenset((a.person, a.target, a.amount.minor) for a in awards)
