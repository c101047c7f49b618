"""Of several rules about instalments the most exact one holds, in the balance and in the check."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import OFFICE, Proof, RuleSort
from tests.builders import rate, rule, scenario
from tests.optimizer.rules.case import of, ruled
from tests.optimizer.rules.of_funds import ALONE

KIND: dict[str, Any] = {"kinds": [Kind.CASH]}
NAMED: dict[str, Any] = {"measures": ["CASH"]}
EXACT = {
    "a fund before the office": (("POOL", {}), (OFFICE, NAMED)),
    "measures before kinds": (("POOL", NAMED), ("POOL", KIND)),
    "kinds before none": ((OFFICE, KIND), (OFFICE, {})),
    "a kind before a higher amount": ((OFFICE, KIND), (OFFICE, {"amount": 150})),
    "the higher of two amounts": ((OFFICE, {"amount": 120}), (OFFICE, {"amount": 100})),
    "an amount before none": ((OFFICE, {"amount": 150}), (OFFICE, {})),
    "one that is reached": ((OFFICE, {}), (OFFICE, {"amount": 151})),
    "one that may be about the case": ((OFFICE, {}), ("POOL", {"who": "persons >= 5"})),
    "one nobody can answer": (("POOL", {"who": "months_abroad >= 6"}), (OFFICE, {})),
}


def in_parts(code: str, scope: str, values: dict[str, Any], *shares: float):
    return rule(RuleSort.INSTALMENTS, scope, code=code, shares=shares, months=2, **values)


def parts(document) -> list[tuple[int, Month, str]]:
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    (cash,) = [a for a in found.awards if a.target == "CASH"]
    return [(line.amount.minor, line.month, line.proof) for line in cash.lines]


@pytest.mark.parametrize("pair", EXACT.values(), ids=EXACT.keys())
@pytest.mark.parametrize("turned", [False, True], ids=["in order", "in turned order"])
def test_that_the_most_exact_rule_holds(pair, turned):
    exact, loose = in_parts("EXACT", *pair[0], 0.6, 0.4), in_parts("LOOSE", *pair[1], 0.2, 0.8)
    both = ruled(ALONE, *((loose, exact) if turned else (exact, loose)))
    assert [minor for minor, _, _ in parts(both)] == [9_000, 6_000]
    other = balance(ruled(ALONE, in_parts("LOOSE", OFFICE, {}, 0.2, 0.8)), scenario())
    assert "EXACT" in {v.rule for v in verify(both, scenario(), other)}


def test_that_parts_come_in_their_months_the_later_ones_on_proof():
    three = rule(RuleSort.INSTALMENTS, shares=(0.5, 0.3, 0.2), months=2, proof=Proof.VISIT, **KIND)
    assert parts(ruled(ALONE, three)) == [
        (7_500, Month(2026, 11), ""),
        (4_500, Month(2027, 1), "visit"),
        (3_000, Month(2027, 3), "visit"),
    ]


@pytest.mark.parametrize(("cents", "count"), [(14_455, 2), (14_457, 1)])
def test_that_an_amount_in_a_donors_currency_is_compared_at_the_plan_rate(cents, count):
    """150 euros are 144.56 francs."""
    francs = in_parts("R", "POOL", {"amount": Money(cents, "CHF")}, 0.5, 0.5)
    document = ruled(ALONE, francs)
    known = replace(of(document), rates=Rates((rate("CHF", "0.9637"),)))
    assert len(parts(replace(document, programme=known))) == count
