"""What a fund promised a person before departure is owed, in the form that may be given."""

from __future__ import annotations

from optimizer.formulate import formulation
from planner.domain.cases.case import Presence, ReturnType
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    member,
    pays_for,
    programme,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import draft

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
PROMISE = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
HELP = measure("ARR", Kind.CASH, "basic 0.6", pricing=Pricing.ANNOUNCED)
PROMISED = [
    pays_for("EURP", Kind.CASH, Kind.IN_KIND),
    rule(RuleSort.SERVES, "EURP", who="departure = DE"),
    rule(RuleSort.ENTITLED, "EURP", amount=615, per=Role.CASE, part="arrival", code="ARR"),
    rule(RuleSort.ENTITLED, "EURP", amount=2000, per=Role.PRINCIPAL, part="later"),
    rule(
        RuleSort.ENTITLED,
        "EURP",
        amount=1000,
        per=Role.MEMBER_RETURNED,
        part="later",
        code="MEM",
    ),
    rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["ARR"]),
]


def promised(*people, rules=()):
    office_of = programme([HELP, KIT], [PROMISE], [*PROMISED, *rules])
    return formulation(caseload(office_of, *people), scenario())


def test_that_what_is_owed_is_required_at_the_announced_amount():
    made = promised(returnee("1", "income 2", departure="DE"))
    owed = made.problem.cases[0].requirements
    assert [r.code for r in owed] == ["owed:EURP/arrival"]
    (offer,) = [o for o in draft(made).offers if o.target == "ARR"]
    assert (offer.amount, offer.cash, offer.part) == (61500, 61500, "arrival")


def test_that_what_is_owed_goes_in_kind_where_cash_may_not():
    bar = rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH])
    made = promised(returnee("1", departure="DE", cash_risk=True), rules=[bar])
    (offer,) = [o for o in draft(made).offers if o.target == "ARR"]
    assert (offer.kind, offer.amount, offer.cash) == (Kind.IN_KIND, 61500, 0)


def test_that_nothing_is_owed_to_whom_the_fund_does_not_serve():
    made = promised(returnee("1", departure="NE"))
    assert made.problem.cases[0].requirements == ()
    assert draft(made).offers == []
    told = {c.reason.code for c in draft(made).closed if c.fund == "EURP"}
    assert told == {"fund_serves"}


def test_that_the_later_part_counts_members_who_returned_together():
    household = returnee(
        "1", departure="DE", members=[member("a"), member("b", presence=Presence.THERE)]
    )
    made = promised(household)
    assert {p: m.minor for p, m in draft(made).situation.owed["EURP"].items()} == {
        "arrival": 61500,
        "later": 300000,
    }


def test_that_forced_return_may_be_owed_another_amount():
    by_return = rule(
        RuleSort.ENTITLED,
        "EURP",
        amount=205,
        per=Role.CASE,
        part="arrival",
        who="return = forced",
        code="F",
    )
    made = promised(returnee("1", departure="DE", return_type=ReturnType.FORCED), rules=[by_return])
    assert draft(made).situation.owed["EURP"]["arrival"].minor == 61500 + 20500
