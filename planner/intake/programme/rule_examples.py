"""One example of each sort of rule for the empty form, where the bundled programme has none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.rule import OFFICE, Proof, Role, Rule, RuleSort

_STARTS = date(2026, 1, 1)
_SOURCE = "Example"


def example_rules(pool: str, entitlement: str, currency: str) -> Iterator[Rule]:
    """Yield an example of each sort that few programmes have, for a pool and an entitlement."""
    yield from _of_amounts(pool, currency)
    yield from _of_time_and_parts(pool, currency)
    yield Rule(
        "EX-CAP",
        entitlement,
        RuleSort.HOUSEHOLD_CAP,
        amount=_money(4_000, currency),
        starts=_STARTS,
        source=_SOURCE,
    )


def _of_amounts(pool: str, currency: str) -> Iterator[Rule]:
    cash = frozenset({Kind.CASH})
    yield Rule(
        "EX-ROLE",
        pool,
        RuleSort.ROLE_CEILING,
        amount=_money(500, currency),
        per=Role.MINOR,
        starts=_STARTS,
        source=_SOURCE,
        note="Rules for several roles add up to one ceiling a case.",
    )
    yield Rule(
        "EX-PART",
        pool,
        RuleSort.CASE_SHARE,
        kinds=cash,
        most=FULL // 4,
        starts=_STARTS,
        source=_SOURCE,
    )
    yield Rule(
        "EX-LEAST",
        pool,
        RuleSort.LEAST_FOR,
        who=parse_conditions("sex = f"),
        least=FULL * 3 // 10,
        starts=_STARTS,
        source=_SOURCE,
    )


def _of_time_and_parts(pool: str, currency: str) -> Iterator[Rule]:
    yield Rule("EX-APPLY", pool, RuleSort.APPLY_BY, months=12, starts=_STARTS, source=_SOURCE)
    yield Rule(
        "EX-SPEND",
        pool,
        RuleSort.SPEND_BY,
        until=date(2027, 6, 30),
        starts=_STARTS,
        source=_SOURCE,
    )
    yield Rule(
        "EX-INST",
        pool,
        RuleSort.INSTALMENTS,
        kinds=frozenset({Kind.IN_KIND}),
        amount=_money(1_000, currency),
        shares=(FULL * 6 // 10, FULL * 4 // 10),
        months=2,
        proof=Proof.RECEIPTS,
        starts=_STARTS,
        source=_SOURCE,
        note="From this amount on.",
    )
    yield Rule("EX-AGAIN", pool, RuleSort.NOT_AGAIN, years=5, starts=_STARTS, source=_SOURCE)
    yield Rule("EX-ONE", pool, RuleSort.ONE_PERSON, starts=_STARTS, source=_SOURCE)
    yield Rule(
        "EX-OFFICE",
        OFFICE,
        RuleSort.CASE_CEILING,
        amount=_money(6_000, currency),
        starts=_STARTS,
        source=_SOURCE,
    )


def _money(units: int, currency: str) -> Money:
    return Money.parse(units, currency)
