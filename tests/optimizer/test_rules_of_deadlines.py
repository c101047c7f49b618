"""Deadlines and instalments of donor lines: by when to apply, to start, to be paid in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.rules.instalments import instalments_of
from optimizer.verify import verify
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Instalment
from planner.domain.programme.rule import Proof, RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    pays_for,
    plan,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import allocate, draft, open_to, why_closed

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
SHOP = measure("SHOP", Kind.IN_KIND, "income 0.8", cost=900)
POOL = fund("POOL", 2000)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)
BACK = date(2026, 8, 31)


def office(*rules, measures=(KIT, SHOP), funds=(POOL,), **details):
    return programme(measures, funds, (BOTH, *rules), **details)


def back_on(day: date | None, needs: str = "basic 3, income 3", **details):
    return returnee("1", needs, return_date=day, **details)


def window_of(of, target: str, person):
    made = formulation(caseload(of, person), scenario())
    return next((o.window for o in draft(made).offers if o.target == target), None)


# --- apply_by: the balance date is 31 October 2026 ----------------------------------------------


@pytest.mark.parametrize(
    ("values", "back", "is_open"),
    [
        ({"until": date(2026, 10, 31)}, None, True),
        ({"until": date(2026, 10, 30)}, None, False),
        ({"months": 2}, date(2026, 8, 31), True),
        ({"months": 2}, date(2026, 8, 30), False),
        ({"months": 2}, None, False),
        ({"months": 2, "who": "return = forced"}, None, True),
        ({"months": 12, "until": date(2026, 10, 1)}, date(2026, 8, 31), False),
    ],
)
def test_that_a_fund_makes_no_new_award_after_its_date(values, back, is_open):
    of = office(rule(RuleSort.APPLY_BY, "POOL", **values))
    assert (("KIT", "POOL") in open_to(of, back_on(back))) is is_open


def test_that_a_date_to_apply_by_names_its_rule_or_asks_for_the_return():
    of = office(rule(RuleSort.APPLY_BY, "POOL", months=1))
    assert "rule" in why_closed(of, "KIT", back_on(date(2026, 1, 1)))
    assert "rule_ask" in why_closed(of, "KIT", back_on(None))


def test_that_what_was_agreed_in_time_stands_after_the_date_to_apply_by():
    person = back_on(BACK)
    signed = plan(
        "1", PlanState.SIGNED, *allocate(caseload(office(), person), {"1": ["KIT"]}).awards
    )
    late = office(rule(RuleSort.APPLY_BY, "POOL", until=date(2026, 10, 1)))
    document = caseload(late, person, plans=[signed])
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert [a.target for a in found.awards] == ["KIT"]


# --- spend_by: month 0 is November 2026 ---------------------------------------------------------

IN_TWO = replace(SHOP, instalments=(Instalment(5_000), Instalment(5_000, 3)))


def test_that_the_last_instalment_is_paid_by_the_date():
    by = rule(RuleSort.SPEND_BY, "POOL", until=date(2027, 4, 1))
    of = office(by, measures=(KIT, IN_TWO))
    assert window_of(of, "KIT", back_on(BACK)) == (0, 5)
    assert window_of(of, "SHOP", back_on(BACK)) == (0, 2)


def test_that_the_last_instalment_is_paid_within_the_months_after_return():
    of = office(rule(RuleSort.SPEND_BY, "POOL", months=6), measures=(KIT, IN_TWO))
    assert window_of(of, "KIT", back_on(BACK)) == (0, 3)
    assert window_of(of, "SHOP", back_on(BACK)) == (0, 0)
    assert window_of(of, "SHOP", back_on(date(2026, 7, 31))) is None
    assert "rule" in why_closed(of, "SHOP", back_on(date(2026, 7, 31)))


def test_that_a_date_to_spend_by_far_away_closes_nothing():
    of = office(rule(RuleSort.SPEND_BY, "POOL", until=date(2028, 12, 31)), measures=(KIT, IN_TWO))
    assert window_of(of, "SHOP", back_on(BACK)) == (0, 11)


def test_that_without_a_return_date_somebody_asks_when_the_months_end():
    for sort in (RuleSort.SPEND_BY, RuleSort.USE_WITHIN):
        assert why_closed(office(rule(sort, "POOL", months=6)), "KIT", back_on(None)) == [
            "no_fund",
            "rule_ask",
        ]


def test_that_instalments_by_rule_count_for_the_date_to_spend_by():
    parts = rule(RuleSort.INSTALMENTS, "POOL", shares=(0.5, 0.5), months=4)
    by = rule(RuleSort.SPEND_BY, "POOL", until=date(2027, 4, 1))
    assert window_of(office(by, parts), "KIT", back_on(BACK)) == (0, 1)


# --- instalments --------------------------------------------------------------------------------


def parts_of(target: str, *rules, person=None, measures=(KIT, SHOP), **details):
    of = office(*rules, measures=measures, **details)
    made = formulation(caseload(of, person or back_on(BACK)), scenario())
    own = draft(made)
    offer = next(o for o in own.offers if o.target == target)
    parts = instalments_of(offer, own.situation, made.ground)
    return [(i.share, i.after_months, i.proof) for i in parts]


def halves(scope: str = "POOL", months: int = 3, **values):
    values.setdefault("proof", Proof.RECEIPTS)
    return rule(RuleSort.INSTALMENTS, scope, shares=(0.5, 0.5), months=months, **values)


def test_that_a_measure_is_paid_as_it_says_where_no_rule_does():
    assert parts_of("SHOP", measures=(KIT, IN_TWO)) == [(5_000, 0, ""), (5_000, 3, "")]
    assert parts_of("KIT") == [(10_000, 0, "")]


def test_that_a_rule_goes_before_the_measures_own_instalments():
    three = rule(RuleSort.INSTALMENTS, shares=(0.4, 0.3, 0.3), months=2, proof=Proof.VISIT)
    assert parts_of("SHOP", three, measures=(KIT, IN_TWO)) == [
        (4_000, 0, ""),
        (3_000, 2, "visit"),
        (3_000, 4, "visit"),
    ]


def test_that_a_rule_from_an_amount_on_leaves_smaller_awards_whole():
    large = halves(amount=500)
    assert parts_of("SHOP", large) == [(5_000, 0, ""), (5_000, 3, "receipts")]
    assert parts_of("KIT", large) == [(10_000, 0, "")]


def test_that_a_rule_for_others_leaves_an_award_whole():
    assert parts_of("KIT", halves(who="return = forced")) == [(10_000, 0, "")]
    assert parts_of("KIT", halves("ELSE")) == [(10_000, 0, "")]
    assert parts_of("KIT", halves(kinds=[Kind.CASH])) == [(10_000, 0, "")]
    assert parts_of("KIT", halves(measures=["SHOP"])) == [(10_000, 0, "")]


def test_that_a_rule_nobody_can_answer_pays_in_parts():
    assert len(parts_of("KIT", halves(who="sex = f"))) == 2


@pytest.mark.parametrize(
    ("exact", "general"),
    [
        ({"scope": "POOL"}, {"scope": "OFFICE", "measures": ["SHOP"], "amount": 800}),
        ({"measures": ["SHOP"]}, {"kinds": [Kind.IN_KIND], "amount": 800}),
        ({"kinds": [Kind.IN_KIND]}, {"amount": 800}),
        ({"amount": 800}, {"amount": 500}),
        ({"amount": 500}, {}),
    ],
)
def test_that_the_most_exact_rule_holds(exact, general):
    one = halves(**exact, months=7, code="exact")
    other = halves(**general, months=1, code="general")
    for rules in ((one, other), (other, one)):
        assert [months for _, months, _ in parts_of("SHOP", *rules)] == [0, 7]


def test_that_awards_are_paid_in_the_parts_of_the_rule_to_the_cent():
    thirds = rule(RuleSort.INSTALMENTS, "POOL", shares=(0.3333, 0.3333, 0.3334), months=1)
    document = caseload(office(thirds), back_on(BACK, "basic 3"))
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    (award,) = found.awards
    assert sum(line.amount.minor for line in award.lines) == 9_000
    assert [str(line.month) for line in award.lines] == ["2026-11", "2026-12", "2027-01"]
    assert [t.bound for t in found.touched if t.rule == thirds.code] == [1]


def test_that_seats_can_be_paid_in_parts_too():
    garden = project("GARDEN", "KAN", "community 0.5", least=1)
    of = office(
        halves("COM"),
        pays_for("COM", Kind.COMMUNITY),
        funds=(POOL, fund("COM", 5000)),
        projects=[garden],
    )
    made = formulation(caseload(of, back_on(BACK, "community 3")), scenario())
    own = draft(made)
    (seat,) = [o for o in own.offers if o.target == "GARDEN"]
    assert len(instalments_of(seat, own.situation, made.ground)) == 2
