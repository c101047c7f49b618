"""Who delivers a measure: reach, staff, language, price, travel, and what each can start."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.problem import RowSort
from optimizer.verify import verify
from planner.domain.balances.allocation import Origin, Outcome, Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Cost, Counted, Instalment, Pricing
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    decision,
    euros,
    fund,
    measure,
    member,
    pays_for,
    plan,
    programme,
    provider,
    rate,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import allocate, draft, why_closed

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
REFER = measure("REFER", Kind.REFERRAL, "basic 0.2")
POOL = fund("POOL", 1000)
IN_KIND = pays_for("POOL", Kind.IN_KIND, Kind.CASH)
GUINEA = {"paying_currency": "GNF", "rates": Rates((rate("GNF", "10000"),))}


def francs(amount: int) -> Money:
    return Money.parse(amount, "GNF")


def office(*providers, measures=(KIT,), rules=(), funds=(POOL,), **details):
    return programme(measures, funds, (IN_KIND, *rules), providers=providers, **details)


def who(of, *people, number: str = "1") -> list[tuple[str, int]]:
    """Return the providers of every open offer of KIT with the amount, in their order."""
    made = formulation(caseload(of, *(people or (returnee("1"),))), scenario())
    return [
        (o.provider.code if o.provider else "", o.amount)
        for o in draft(made, number).offers
        if o.target == "KIT"
    ]


def names(of, *people) -> list[str]:
    return [name for name, _ in who(of, *people)]


def balanced(of, *people, **details):
    document = caseload(of, *people, **details)
    found = balance(document, scenario())
    assert found.outcome is Outcome.OPTIMAL
    assert verify(document, scenario(), found) == ()
    return found


def delivered(found) -> dict[str, str]:
    return {a.case_id: a.provider for a in found.awards}


def test_that_a_measure_nobody_in_the_directory_delivers_is_delivered_as_before():
    without, beside = office(), office(provider("SHOP", "OTHER", cost=10))
    assert who(without) == who(beside) == [("", 9000)]
    assert balanced(without, returnee("1")).awards[0].provider == ""


def test_that_a_provider_delivers_where_it_reaches():
    of = office(provider("NEAR", "KIT", places=["KAN"]), provider("FAR", "KIT", places=["LAB"]))
    assert names(of) == ["NEAR"]


def test_that_a_measure_is_closed_where_no_provider_reaches():
    of = office(provider("FAR", "KIT", places=["LAB"]))
    made = formulation(caseload(of, returnee("1")), scenario())
    assert [c.reason for c in draft(made).closed] == [
        Reason.of("no_provider", target="KIT", place="KAN")
    ]
    assert draft(made).lines[0].attainable == 0


def test_that_a_place_nobody_recorded_is_asked():
    of = office(provider("FAR", "KIT", places=["LAB"]))
    assert why_closed(of, "KIT", returnee("1", place="")) == ["ask"]
    everywhere = office(provider("ALL", "KIT"))
    assert names(everywhere, returnee("1", place="")) == ["ALL"]


def test_that_who_asks_for_female_staff_gets_a_provider_that_has_it():
    of = office(provider("MEN", "KIT", cost=50), provider("WOMEN", "KIT", female_staff=True))
    assert names(of, returnee("1", female_staff=True)) == ["WOMEN"]
    for asked in (False, None):
        assert names(of, returnee("1", female_staff=asked)) == ["MEN"]


def test_that_a_measure_is_closed_where_no_provider_has_female_staff():
    of = office(provider("MEN", "KIT"), provider("FAR", "KIT", places=["LAB"], female_staff=True))
    assert why_closed(of, "KIT", returnee("1", female_staff=True)) == ["no_female_staff"]
    assert why_closed(of, "KIT", returnee("1")) == []


def test_that_providers_who_speak_the_language_go_before_cheaper_ones():
    of = office(
        provider("FR", "KIT", cost=50, languages=["fr"]), provider("FF", "KIT", languages=["ff"])
    )
    assert names(of, returnee("1", language="ff")) == ["FF"]
    assert names(of, returnee("1", language="fr")) == ["FR"]
    assert names(of, returnee("1", language="")) == ["FR"]


def test_that_where_nobody_speaks_the_language_all_deliver():
    of = office(
        provider("FR", "KIT", cost=50, languages=["fr"]), provider("FF", "KIT", languages=["ff"])
    )
    assert names(of, returnee("1", language="so")) == ["FR"]
    unrecorded = office(provider("FR", "KIT", cost=50, languages=["fr"]), provider("X", "KIT"))
    assert names(unrecorded, returnee("1", language="so")) == ["X"]


def test_that_only_providers_no_other_beats_are_asked():
    of = office(
        provider("DEAR", "KIT", cost=120),
        provider("FULL", "KIT", cost=60, per_month=1),
        provider("FAIR", "KIT", cost=80),
        provider("BUSY", "KIT", cost=70, per_month=2),
    )
    assert who(of) == [("FULL", 6000), ("BUSY", 7000), ("FAIR", 8000)]


def test_that_a_service_with_two_rows_for_a_place_is_asked_at_its_cheaper_one():
    of = office(
        provider("SHOP", "KIT", cost=80, per_month=2),
        provider("SHOP", "KIT", cost=60, places=["KAN"], per_month=2),
    )
    assert who(of) == [("SHOP", 6000)]


def test_that_a_provider_s_price_with_its_travel_is_the_amount():
    of = office(provider("SHOP", "KIT", cost=70, travel=5))
    assert who(of) == [("SHOP", 7500)]
    assert who(office(provider("SHOP", "KIT", travel=5))) == [("SHOP", 9500)]
    assert who(office(provider("SHOP", "KIT"))) == [("SHOP", 9000)]


def test_that_a_provider_s_price_counts_people_as_it_says():
    each = Cost(euros(50), euros(10), Counted.CHILDREN_6_17, included=1)
    of = office(provider("SHOP", "KIT", cost=each))
    children = [member("a", 8), member("b", 12), member("c", 30)]
    assert who(of, returnee("1", members=children)) == [("SHOP", 6000)]
    assert why_closed(of, "KIT", returnee("1")) == ["nobody_counted"]


def test_that_a_published_amount_does_not_hang_on_who_hands_it_over():
    cash = measure("KIT", Kind.CASH, "basic 0.5", pricing=Pricing.TIERS)
    tier = rule(RuleSort.TIER, measures=["KIT"], count=1, amount=150)
    of = office(provider("BANK", "KIT", cost=5, travel=3), measures=(cash,), rules=(tier,))
    assert who(of) == [("BANK", 15000)]
    assert balanced(of, returnee("1")).awards[0].provider == "BANK"


def test_that_what_is_paid_locally_is_the_provider_s_exact_price():
    shop = provider("SHOP", "KIT", cost=Cost(francs(700_001), francs(0)), travel=francs(3))
    halves = replace(KIT, instalments=(Instalment(5_000), Instalment(5_000, 1, "receipts")))
    found = balanced(office(shop, measures=(halves,), **GUINEA), returnee("1"))
    award = found.awards[0]
    assert award.amount == euros(70)
    assert [line.local for line in award.lines] == [francs(350_002), francs(350_002)]
    assert [line.amount for line in award.lines] == [euros(35), euros(35)]
    assert [line.proof for line in award.lines] == ["", "receipts"]


def test_that_the_catalogue_s_price_is_converted_as_before():
    found = balanced(office(provider("SHOP", "KIT"), **GUINEA), returnee("1"))
    assert [line.local for line in found.awards[0].lines] == [francs(900_000)]


def test_that_a_price_without_a_rate_is_refused():
    shop = provider("SHOP", "KIT", cost=Cost(francs(700_000), francs(0)))
    with pytest.raises(PlannerError) as caught:
        formulation(caseload(office(shop, paying_currency="GNF"), returnee("1")), scenario())
    assert caught.value.code == "rate_missing"


def test_that_the_cheaper_provider_s_full_months_send_people_to_the_dearer_one():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    of = office(
        provider("CHEAP", "KIT", cost=60, per_month=1), provider("DEAR", "KIT"), rules=(within,)
    )
    found = balanced(of, returnee("1"), returnee("2"))
    assert sorted(delivered(found).values()) == ["CHEAP", "DEAR"]
    roomy = office(
        provider("CHEAP", "KIT", cost=60, per_month=2), provider("DEAR", "KIT"), rules=(within,)
    )
    assert set(delivered(balanced(roomy, returnee("1"), returnee("2"))).values()) == {"CHEAP"}


def test_that_what_a_provider_can_start_a_month_is_a_row_only_where_it_could_bind():
    people = [returnee("1"), returnee("2")]
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    tight = office(provider("SHOP", "KIT", per_month=1), rules=(within,))
    rows = formulation(caseload(tight, *people), scenario()).problem.rows
    assert [r.code for r in rows if r.sort is RowSort.PROVIDER] == ["provider:SHOP/KIT:0-0"]
    wide = office(provider("SHOP", "KIT", per_month=2), rules=(within,))
    rows = formulation(caseload(wide, *people), scenario()).problem.rows
    assert not any(r.sort is RowSort.PROVIDER for r in rows)


def test_that_awards_start_when_their_provider_can():
    of = office(provider("SHOP", "KIT", per_month=1))
    found = balanced(of, returnee("1", "basic 2"), returnee("2", "basic 4"), returnee("3"))
    months = {a.case_id: str(a.month) for a in found.awards}
    assert months == {"case-2": "2026-11", "case-3": "2026-12", "case-1": "2027-01"}


def test_that_whom_a_full_provider_keeps_out_is_told():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    of = office(provider("SHOP", "KIT", per_month=1), rules=(within,))
    found = balanced(of, returnee("1", "basic 2"), returnee("2", "basic 4"))
    assert delivered(found) == {"case-2": "SHOP"}
    reasons = [r.code for _, r in found.cases[0].not_met]
    assert "provider_full" in reasons


def test_that_capacity_is_counted_by_service_whatever_the_row():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    of = office(
        provider("SHOP", "KIT", places=["KAN"], per_month=1),
        provider("SHOP", "KIT", places=["LAB"]),
        rules=(within,),
    )
    found = balanced(of, returnee("1"), returnee("2", "basic 4", place="LAB"))
    assert delivered(found) == {"case-2": "SHOP"}


def test_that_who_delivers_does_not_change_what_is_attainable():
    of = office(*(provider(code, "KIT", per_month=1) for code in ("A", "B", "C")))
    made = formulation(caseload(of, returnee("1")), scenario())
    assert len(draft(made).offers) == 3
    assert draft(made).lines[0].attainable == 5_000


def test_that_a_person_gets_a_measure_from_one_provider_only():
    of = office(*(provider(code, "KIT", per_month=1) for code in ("A", "B", "C")))
    found = balanced(of, returnee("1", "basic 4"))
    assert [(a.target, a.provider) for a in found.awards] == [("KIT", "A")]


def test_that_a_ceiling_counts_the_price_of_who_delivers():
    ceiling = rule(RuleSort.ROLE_CEILING, "POOL", amount=80, per=Role.CASE)
    cheap = provider("CHEAP", "KIT", cost=60, per_month=1)
    of = office(cheap, provider("DEAR", "KIT"), rules=(ceiling,))
    assert delivered(balanced(of, returnee("1"))) == {"case-1": "CHEAP"}
    assert (
        delivered(balanced(office(provider("DEAR", "KIT"), rules=(ceiling,)), returnee("1"))) == {}
    )


def test_that_an_agreed_award_keeps_its_provider_and_its_place_there():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    shop, other = provider("SHOP", "KIT", cost=80, per_month=1), provider("OTHER", "KIT", cost=95)
    before = allocate(caseload(office(shop), returnee("1")), {"1": ["KIT"]}).awards[0]
    assert before.provider == "SHOP"
    agreed = [plan("1", PlanState.AGREED, before)]
    of = office(replace(shop, cost=None, female_staff=False), other, rules=(within,))
    asking = returnee("1", female_staff=True)
    found = balanced(of, asking, returnee("2"), plans=agreed)
    assert before in found.awards
    assert delivered(found) == {"case-1": "SHOP", "case-2": "OTHER"}


def test_that_an_agreed_award_stays_when_its_provider_leaves_the_directory():
    before = allocate(
        caseload(office(provider("GONE", "KIT", cost=80)), returnee("1")), {"1": ["KIT"]}
    ).awards[0]
    agreed = [plan("1", PlanState.SIGNED, before)]
    found = balanced(office(provider("OTHER", "KIT")), returnee("1"), plans=agreed)
    assert found.awards == (before,)


def test_that_a_referral_names_who_takes_it_within_what_it_can_start():
    asked = replace(REFER, starts_in=frozenset({11}))
    of = office(
        provider("CLINIC", "REFER", per_month=1),
        provider("WARD", "REFER", places=["LAB"]),
        measures=(asked,),
    )
    people = [returnee("1", "basic 2"), returnee("2", "basic 4"), returnee("3", place="LAB")]
    found = balanced(of, *people)
    assert {a.origin for a in found.awards} == {Origin.REFERRAL}
    assert delivered(found) == {"case-2": "CLINIC", "case-3": "WARD"}


def test_that_a_referral_nobody_takes_where_the_person_is_is_not_proposed():
    of = office(provider("WARD", "REFER", places=["LAB"]), measures=(REFER,))
    assert balanced(of, returnee("1")).awards == ()


def test_that_an_agreed_referral_stays_with_who_takes_it():
    of = office(provider("CLINIC", "REFER", per_month=1), measures=(REFER,))
    (before,) = balanced(of, returnee("1")).awards
    agreed = [plan("1", PlanState.SIGNED, before)]
    gone = office(provider("WARD", "REFER", places=["LAB"]), measures=(REFER,))
    assert balanced(gone, returnee("1"), plans=agreed).awards == (before,)
    refused = returnee("1", refusals=[Kind.REFERRAL])
    assert balanced(gone, refused, plans=agreed).awards == ()


def test_that_an_agreed_referral_goes_before_others_at_who_takes_it():
    asked = replace(REFER, starts_in=frozenset({11}))
    of = office(provider("CLINIC", "REFER", per_month=1), measures=(asked,))
    (before,) = balanced(of, returnee("1", "basic 2")).awards
    people = returnee("1", "basic 2"), returnee("2", "basic 4")
    assert delivered(balanced(of, *people)) == {"case-2": "CLINIC"}
    agreed = [plan("1", PlanState.SIGNED, before)]
    assert balanced(of, *people, plans=agreed).awards == (before,)


def test_that_the_hours_of_an_agreed_referral_are_not_given_away():
    talk, kit = replace(REFER, minutes=60, starts_in=frozenset({11})), replace(KIT, minutes=60)
    rules = [rule(RuleSort.COUNSELLOR_HOURS, count=1), rule(RuleSort.USE_WITHIN, "POOL", months=2)]
    of = office(provider("CLINIC", "REFER"), measures=(talk, kit), rules=rules)
    alone = office(provider("CLINIC", "REFER"), measures=(talk,))
    (before,) = balanced(alone, returnee("1")).awards
    agreed = [plan("1", PlanState.SIGNED, before)]
    months = {
        (a.target, a.case_id): str(a.month)
        for a in balanced(of, returnee("1"), returnee("2", "basic 4"), plans=agreed).awards
    }
    assert months == {("REFER", "case-1"): "2026-11", ("KIT", "case-2"): "2026-12"}


def test_that_a_least_share_of_the_spending_is_kept_when_a_cheaper_provider_is_sought():
    cash = measure("CASH", Kind.CASH, "basic 0.5", cost=90)
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.IN_KIND], least=0.5)
    shops = provider("CHEAP", "KIT", cost=60, per_month=5), provider("DEAR", "KIT", cost=95)

    def shop(*rules):
        of = office(*shops, measures=(KIT, cash), rules=rules)
        found = balanced(of, returnee("1", "basic 4"))
        assert [a.target for a in found.awards if a.kind is Kind.CASH] == ["CASH"]
        return {a.target: a.provider for a in found.awards}["KIT"]

    assert shop() == "CHEAP"
    assert shop(share) == "DEAR"


def test_that_what_was_fixed_and_nobody_delivers_there_is_named():
    of = office(provider("FAR", "KIT", places=["LAB"]))
    fixed = [decision("1", DecisionSort.REQUIRE, "KIT")]
    found = balance(caseload(of, returnee("1"), decisions=fixed), scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert [r.code for r in found.conflicts] == ["require_unserved", "no_provider"]


def test_that_agreed_awards_a_provider_can_no_longer_start_are_named():
    november = replace(KIT, starts_in=frozenset({11}))
    shop = provider("SHOP", "KIT", per_month=2)
    people = returnee("1"), returnee("2")
    agreed = [
        plan(award.case_id[-1], PlanState.AGREED, award)
        for award in balanced(office(shop, measures=(november,)), *people).awards
    ]
    less = office(replace(shop, per_month=1), measures=(november,))
    found = balance(caseload(less, *people, plans=agreed), scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert found.conflicts[0].code == "clash_places_by"
    assert dict(found.conflicts[0].values)["since"] == "2026-11"
    assert [r.code for r in found.conflicts[1:]] == ["clash_plan", "clash_plan"]


def test_that_only_months_a_measure_can_start_in_hold_a_provider_s_room():
    seasonal = replace(KIT, starts_in=frozenset({11, 12}))
    of = office(provider("SHOP", "KIT", per_month=1), measures=(seasonal,))
    people = [returnee(str(n)) for n in range(3)]
    rows = formulation(caseload(of, *people), scenario()).problem.rows
    assert [(r.code, r.limit) for r in rows if r.sort is RowSort.PROVIDER] == [
        ("provider:SHOP/KIT:0-1", 2)
    ]
    assert len(balanced(of, *people).awards) == 2
