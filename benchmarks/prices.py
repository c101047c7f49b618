"""How many statements about rules and prices hold, forced and solved again from nothing.

Each statement of ``rule-costs`` and ``next-money`` is an interval. Programme and changed programme
are then solved from nothing to a finer gap (no start, no earlier price), measured alike, which
gives an interval of its own. The statement *holds* where the two can both be true, that is where
they meet; a statement is *confirmed* where the finer interval lies within it. A price says that
more of a thing lifts no more than what was left to prove plus price × amount.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from optimizer.formulate import Formulation, formulation
from optimizer.solve import prepare
from optimizer.solving import Balanced, solved_in_months
from optimizer.what_if.tried import measured_as, reached_by, tried
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.progress import never, quiet
from planner.domain.what_if.what_if import Interval, Reached
from planner.services.balances import balances
from planner.services.what_if.next_money import next_money, with_more
from planner.services.what_if.rule_costs import rule_costs, without
from tests.invented import invented

#: Statements to check, the offices they come from, and the people of an invented one.
STATEMENTS, OFFICES, PEOPLE = 200, 4, 30
#: The share of the sample's money an invented office has for each of its people.
_SAMPLE_PEOPLE = 180
#: What is tried, in minor units; and the finer solves: their gap (1/10,000) and most seconds.
_AMOUNT, _FINER_GAP, _FINER_SECONDS = 150_000, 1, 60
#: Losses are sums of floats: a smaller share is none.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Statement:
    """One claim: what is changed, and the interval said of it; ``kind``: rule, more or price."""

    kind: str
    about: str
    programme: Programme
    said: Interval


@dataclass(frozen=True)
class Checked:
    """How many statements of a kind there were, held, and were confirmed."""

    asked: int = 0
    held: int = 0
    confirmed: int = 0


def check_prices(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Check statements on invented offices and on the sample; yields counts, then seconds."""
    prepare()
    begun = time.perf_counter()
    counts: dict[str, Checked] = {}
    broken: list[str] = []
    for name, office in _offices(document):
        for kind, about, held, confirmed in _office(office, STATEMENTS // (OFFICES + 1)):
            known = counts.get(kind, Checked())
            counts[kind] = Checked(known.asked + 1, known.held + held, known.confirmed + confirmed)
            if not held:
                broken.append(f"{name} {about}")
        asked, held = (sum(getattr(c, n) for c in counts.values()) for n in ("asked", "held"))
        yield f"{name}, all so far", f"{held} / {asked}"
    for kind, found in sorted(counts.items()):
        yield f"statements of {kind}: held", f"{found.held} / {found.asked}"
        yield "  confirmed by a finer proof", f"{found.confirmed} / {found.asked}"
    for about in broken:
        yield "  did not hold", about
    yield "seconds for all of them", time.perf_counter() - begun


def _offices(document: Caseload) -> Iterator[tuple[str, Caseload]]:
    programme = document.programme
    assert programme is not None
    share = replace(
        programme,
        funds=tuple(
            replace(
                fund,
                amount=_part(fund.amount),
                received=None if fund.received is None else _part(fund.received),
                budgets=tuple(replace(b, amount=_part(b.amount)) for b in fund.budgets),
            )
            for fund in programme.funds
        ),
    )
    for seed in range(1, OFFICES + 1):
        yield f"office {seed}", invented(share, PEOPLE, seed)
    yield "sample", document


def _part(money: Money) -> Money:
    return Money(money.minor * PEOPLE // _SAMPLE_PEOPLE, money.currency)


def _office(document: Caseload, most: int) -> Iterator[tuple[str, str, bool, bool]]:
    """Yield, of each statement of one office: its kind, what about, held, confirmed."""
    scenario = balances.scenario_of(document)
    finer = Finer(document, scenario)
    listed = list(_statements(document, scenario))
    random.Random(1).shuffle(listed)
    for statement in listed[:most]:
        real = finer.difference(statement.programme)
        if real is not None:
            held, confirmed = judged(statement.said, real)
            yield statement.kind, statement.about, held, confirmed


def judged(said: Interval, real: Interval) -> tuple[bool, bool]:
    """Return whether a statement can be true beside a finer interval, and whether it must be."""
    least = float("-inf") if said.least is None else said.least - _ROUNDING
    most = float("inf") if said.most is None else said.most + _ROUNDING
    low = float("-inf") if real.least is None else real.least
    high = float("inf") if real.most is None else real.most
    return low <= most and high >= least, least <= low and high <= most


def _statements(document: Caseload, scenario: Scenario) -> Iterator[Statement]:
    from optimizer.balance import balance  # noqa: PLC0415 - only here

    programme = document.programme
    assert programme is not None
    allocation = balance(document, scenario)
    costs = rule_costs(document, scenario, allocation, tried)
    for cost in costs.costs:
        if cost.lifted is not None:
            codes = "+".join(r.code for r in cost.rules)
            yield Statement("rule costs", codes, without(programme, cost.rules), cost.lifted)
    amount = Money(_AMOUNT, programme.currency)
    found = next_money(document, scenario, allocation, amount, tried)
    slack = found.gap or 0.0
    for gain in (*found.money, *found.others):
        if gain.lifted is None:
            continue
        changed = with_more(programme, gain.more)
        about = f"{gain.more.of.value} {gain.more.subject}"
        yield Statement("where more would help", about, changed, gain.lifted)
        if gain.price is not None:
            # The gap is a share of the bound, the price of what is lifted: the larger suffices.
            most = gain.price + slack / (1 - slack)
            yield Statement("prices", about, changed, Interval(gain.price, None, most))


class Finer:
    """The same caseload solved from nothing, as shares of what is lifted now."""

    def __init__(self, document: Caseload, scenario: Scenario) -> None:
        self._document = document
        policy = replace(scenario.policy, gap=_FINER_GAP, seconds=_FINER_SECONDS)
        self._scenario = replace(scenario, policy=policy)
        self._made = formulation(document, self._scenario)
        self._reached = cache(self._from_nothing)

    def difference(self, programme: Programme) -> Interval | None:
        """Return how much more is lifted under ``programme``; None where no answer says it."""
        document = replace(self._document, programme=programme)
        other = formulation(document, self._scenario)
        alike = measured_as(self._made.problem, other.problem)
        after = self._solved(other)
        if alike == self._made.problem:
            before = self._reached()
        else:
            before = self._solved(replace(self._made, problem=alike))
        now = self._reached()
        if after is None or before is None or now is None or now.lifted <= 0:
            return None
        if not (after.settled and before.settled):
            return None  # cut short before the floors were reached as well as they can be
        whole = now.lifted
        return Interval(
            (after.lifted - before.lifted) / whole,
            None if before.most is None else (after.lifted - before.most) / whole,
            None if after.most is None else (after.most - before.lifted) / whole,
        )

    def _from_nothing(self) -> Reached | None:
        return self._solved(self._made)

    def _solved(self, made: Formulation) -> Reached | None:
        found = solved_in_months(made, self._scenario.policy, quiet, never)
        return reached_by(found) if isinstance(found, Balanced) else None
