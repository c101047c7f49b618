"""What a plan says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exports.compose import compose_plan, told_awards
from planner.domain.balances.allocation import Origin
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, DecisionId
from planner.domain.kind import Kind
from planner.domain.money import total
from planner.domain.plans.plan import PlanState
from tests import builders
from tests.accept import as_lines
from tests.exports.examples import ON, award, case_id, example_caseload, result

FAMILY, SEAT, FRENCH, ARABIC, EMPTY, HOSTILE = range(6)


def texts_of(document) -> str:
    return "\n".join(as_lines(document))


@pytest.mark.parametrize("index", range(6))
def test_that_a_plan_says_what_was_accepted(documents, golden, index):
    document = documents[index]
    golden(f"plan-{index + 1}.txt", texts_of(document) + "\n")


def test_that_every_award_is_an_item_or_a_referral(example, documents):
    _, allocation = example
    for document, case in zip(documents, (case_id(i) for i in range(1, 7)), strict=True):
        own = allocation.awards_of(case)
        offers = sum(a.origin is Origin.OFFERED for a in own)
        assert len(document.offers.points) == offers
        paid = sum(a.kind is not Kind.REFERRAL for a in own)
        assert len(document.costs.items) == paid - offers
        assert len(document.referrals.rows) == sum(a.kind is Kind.REFERRAL for a in own)


def test_that_the_total_is_the_sum_of_items_and_of_instalments_in_both_currencies(documents):
    for document in documents:
        costs = document.costs
        assert total((i.amount for i in costs.items), "EUR") == costs.total.amount
        parts = [p for i in costs.items for p in i.payments]
        assert total((p.amount for p in parts), "EUR") == costs.total.amount
        if parts:
            assert total((p.local for p in parts), "GNF") == costs.total.local


def test_that_one_currency_needs_no_second_total():
    caseload, allocation = example_caseload(currency="EUR")
    document = compose_plan(caseload, allocation, case_id(2), on=ON)
    assert document.costs.total.local is None
    assert document.costs.total.rate_text == ""


def test_that_protected_facts_and_protected_lines_never_appear(documents):
    for document in documents:
        said = texts_of(document).lower()
        for word in ("trafficking", "traite", "violence", "gbv", "vul-d", "vulnerab", "uasc"):
            assert word not in said


def test_that_the_reason_of_a_decision_stays_with_the_counsellor(documents):
    assert "agreed with the person" not in texts_of(documents[SEAT])
    assert any("it is not in the plan" in p for p in documents[SEAT].discussed.points)


def test_that_a_later_decision_replaces_an_earlier_one(example):
    caseload, allocation = example
    earlier = builders.decision("GN-26-00002", DecisionSort.REQUIRE, "K-MIC1")
    earlier = replace(earlier, id=DecisionId("earlier"), when=earlier.when.replace(year=2025))
    changed = replace(caseload, decisions={**caseload.decisions, earlier.id: earlier})
    document = compose_plan(changed, allocation, case_id(2), on=ON)
    about = [p for p in document.discussed.points if "Micro-business" in p]
    assert len(about) == 1
    assert "not in the plan" in about[0]


def test_that_a_language_nobody_writes_gives_french_and_a_finding(example):
    caseload, allocation = example
    document = compose_plan(caseload, allocation, case_id(4), language="sw", on=ON)
    assert document.language == "fr"
    assert [f.code for f in document.findings] == ["plan_language_missing"]
    assert dict(document.findings[0].values) == {"language": "sw"}


def test_that_a_person_gets_the_plan_in_their_own_language(documents):
    assert documents[ARABIC].language == "ar"
    assert not documents[ARABIC].findings


def test_that_a_language_can_be_asked_for(example):
    caseload, allocation = example
    document = compose_plan(caseload, allocation, case_id(3), language="en", on=ON)
    assert document.heading.title == "My reintegration plan"
    assert not document.findings


def test_that_an_offered_seat_is_no_item_and_no_promise(documents):
    document = documents[HOSTILE]
    assert len(document.offers.points) == 1
    assert "Jardin maraîcher" in document.offers.points[0]
    assert not document.community
    assert all("Jardin" not in what for m in document.timeline.moments for what in m.what)


def test_that_a_child_s_plan_has_a_place_for_the_guardian(documents):
    roles = [s.role for s in documents[ARABIC].signatures.places]
    assert "الوصي أو الوصية" in roles
    assert all("Guardian" not in s.role for s in documents[FAMILY].signatures.places)


def test_that_a_plan_without_award_says_what_happens_next(documents):
    document = documents[EMPTY]
    assert not document.costs.items
    assert document.costs.total.amount.minor == 0
    said = " ".join(document.open_needs.paragraphs)
    assert "Serious, and not covered yet: debt." in said
    assert "Not covered yet: job." in said
    assert "looks again" in said


def test_that_an_unknown_need_is_asked_and_never_a_figure(documents):
    improvements = documents[EMPTY].improvements
    assert "family life" in improvements.ask
    psychosocial = improvements.rows[2]
    assert psychosocial.planned is None
    assert psychosocial.text == "not asked yet"


def test_that_a_referral_counts_only_once_it_is_accepted(documents):
    social = documents[FAMILY].improvements.rows[1]
    assert social.text == "today 0 % → expected 86 %, 91 % if the referral is accepted".replace(
        " %", "\u00a0%"
    )
    social = documents[FRENCH].improvements.rows[1]
    assert social.planned is not None
    assert social.referred > 0
    assert social.planned + social.referred <= 10_000


def test_that_the_ticks_follow_from_what_a_measure_covers(documents):
    def ticked(document):
        return {t.label for group in document.kinds for t in group.ticks if t.on}

    assert ticked(documents[SEAT]) == {"small business", "community project", "in the community"}
    assert not ticked(documents[EMPTY])
    family = ticked(documents[FAMILY])
    assert {"cash", "cash for work", "accommodation", "housing", "childcare"} <= family
    referral = {t.label for group in documents[FAMILY].kinds for t in group.ticks if t.referral}
    assert referral == {"social protection", "medical support"}


def test_that_awards_told_to_the_person_stand_whatever_was_balanced_since(example):
    caseload, allocation = example
    case = caseload.cases[case_id(2)]
    told = award(case, "K-KIT", 90)
    for state, stands in ((PlanState.SIGNED, True), (PlanState.DRAFT, False)):
        plan = builders.plan(case.number, state, told)
        with_plan = replace(caseload, plans={plan.id: plan})
        shown = told_awards(with_plan, allocation, case.id)
        assert (shown == (told,)) is stands


def test_that_a_signed_plan_is_no_draft(example):
    caseload, allocation = example
    case = caseload.cases[case_id(2)]
    plan = builders.plan(case.number, PlanState.SIGNED, award(case, "K-KIT", 90))
    document = compose_plan(replace(caseload, plans={plan.id: plan}), allocation, case.id, on=ON)
    assert document.draft == ""
    assert document.costs.title == "What we decided together"


def test_that_a_signed_plan_outlives_the_catalogue_it_was_made_from(example):
    caseload, allocation = example
    case = caseload.cases[case_id(2)]
    old = (award(case, "K-OLD", 90), award(case, "P-OLD", 50, "COM-E", is_seat=True))
    plan = builders.plan(case.number, PlanState.SIGNED, *old)
    document = compose_plan(replace(caseload, plans={plan.id: plan}), allocation, case.id, on=ON)
    assert {item.name for item in document.costs.items} == {"K-OLD", "P-OLD"}
    assert document.costs.total.amount.minor == 14_000


def test_that_nobody_s_plan_is_written_without_consent(example):
    caseload, allocation = example
    no = replace(
        next(a for a in caseload.assessments.values() if a.case_id == case_id(1)),
        id=AssessmentId("later"),
        day=date(2026, 10, 20),
        consent=False,
    )
    withdrawn = replace(caseload, assessments={**caseload.assessments, no.id: no})
    with pytest.raises(PlannerError) as caught:
        compose_plan(withdrawn, allocation, case_id(1), on=ON)
    assert caught.value.code == "plan_without_consent"
    assert caught.value.values == {"case": "GN-26-00001"}


def test_that_a_case_without_a_result_still_has_a_plan(example):
    caseload, allocation = example
    bare = replace(allocation, cases=())
    document = compose_plan(caseload, bare, case_id(1), on=ON)
    assert document.costs.total.amount.minor == 665_555
    assert all(row.planned is None for row in document.improvements.rows)


def test_that_needs_no_service_can_meet_are_told_as_such(example):
    caseload, allocation = example
    case = caseload.cases[case_id(5)]
    cases = (result(case, "security 3 0/0"),)
    document = compose_plan(caseload, replace(allocation, cases=cases), case.id, on=ON)
    assert document.improvements.rows[1].text == "no service for it here yet"
    assert "safety" in " ".join(document.open_needs.paragraphs)
