"""Decisions carry a reason and can be taken back; a child's plan is not agreed too early."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Allocation, CaseResult, Outcome
from planner.domain.balances.policy import Fairness, Policy
from planner.domain.cases.case import Protection
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import ScenarioId
from planner.domain.kind import Kind
from planner.domain.months import PartialDate
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.cases.cases import blank_assessment, blank_case, save_case
from planner.services.plans.decisions import decide, swap, withdraw
from planner.services.plans.plans import move_plan
from planner.wording.errors import error_sentence
from tests import builders
from tests.cleared import clear_everybody
from tests.opened import caseload_made

STANDARD = ScenarioId("standard")


def _never(document, scenario, report, stop):
    raise AssertionError("nothing was there to balance")


@pytest.fixture
def work(tmp_path):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    office = builders.programme(measures=[kit], funds=[builders.fund("EUR-A", 1000)])
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, builders.returnee("GN-1"))
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
        yield opened


def _case(work):
    (case,) = work.document.cases.values()
    return case


def _adopted(work):
    case = _case(work)
    found = Allocation("d", STANDARD, Outcome.OPTIMAL, cases=(CaseResult(case.id, ()),))
    balances.adopt(work, found, work.document, "P01")
    clear_everybody(work)


def test_that_a_decision_needs_a_reason_and_a_known_target(work):
    case = _case(work)
    with pytest.raises(PlannerError, match="reason_missing"):
        decide(work, case.id, DecisionSort.FORBID, "K-KIT", "  ", "C01")
    with pytest.raises(PlannerError, match="target_unknown"):
        decide(work, case.id, DecisionSort.FORBID, "K-NONE", "has one", "C01")
    assert not work.document.decisions


def test_that_a_new_decision_on_the_same_target_replaces_the_old_one(work):
    case = _case(work)
    decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    decide(work, case.id, DecisionSort.REQUIRE, "K-KIT", "it was stolen", "C01")
    (decision,) = work.document.decisions.values()
    assert decision.sort is DecisionSort.REQUIRE
    withdraw(work, decision.id, "C01")
    assert not work.document.decisions
    work.undo("C01")
    assert list(work.document.decisions) == [decision.id]


def test_that_a_decision_makes_an_adopted_allocation_old(work):
    _adopted(work)
    assert balances.is_current(work.document)
    decide(work, _case(work).id, DecisionSort.PREFER, "K-KIT", "asked for it", "C01")
    assert not balances.is_current(work.document)


def test_that_an_allocation_for_another_state_is_not_adopted(work):
    base = work.document
    decide(work, _case(work).id, DecisionSort.PREFER, "K-KIT", "asked for it", "C01")
    with pytest.raises(PlannerError, match="document_changed"):
        balances.adopt(work, Allocation("d", STANDARD, Outcome.OPTIMAL), base, "P01")


@pytest.mark.parametrize("outcome", [Outcome.INFEASIBLE, Outcome.FAILED])
def test_that_an_outcome_without_awards_is_not_adopted(work, outcome):
    with pytest.raises(PlannerError, match="nothing_to_adopt"):
        balances.adopt(work, Allocation("d", STANDARD, outcome), work.document, "P01")


def test_that_the_policy_is_stored_and_can_be_undone(work):
    balances.set_policy(work, Policy(fairness=Fairness.WORST_OFF_FIRST), "P01")
    assert balances.scenario_of(work.document).policy.fairness is Fairness.WORST_OFF_FIRST
    work.undo("P01")
    assert balances.scenario_of(work.document).policy.fairness is Fairness.BALANCED


def test_that_an_empty_caseload_is_told_what_comes_first(work):
    empty = replace(work.document, cases={})
    with pytest.raises(PlannerError, match="no_cases"):
        balances.balance(empty, balances.scenario_of(empty), _never)
    with pytest.raises(PlannerError, match="programme_first"):
        balances.balance(replace(empty, programme=None), balances.scenario_of(empty), _never)


def test_that_a_plan_goes_from_draft_over_offer_and_agreement_to_signature(work):
    with pytest.raises(PlannerError, match="balance_first"):
        move_plan(work, _case(work).id, PlanState.OFFERED, "C01")
    _adopted(work)
    for state in (PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED):
        assert move_plan(work, _case(work).id, state, "C01").state is state
    assert len(work.document.plans) == 1


def test_that_a_child_s_plan_is_not_agreed_without_guardian_decision_and_view(work):
    case = _case(work)
    child = replace(case, identity=replace(case.identity, birth=PartialDate.of_year(2012)))
    save_case(work, child, None, "C01", "correct_case")
    _adopted(work)
    move_plan(work, case.id, PlanState.OFFERED, "C01")
    with pytest.raises(PlannerError, match="agreement_blocked") as caught:
        move_plan(work, case.id, PlanState.AGREED, "C01")
    assert caught.value.values["missing"] == "guardian, best_interests, child_view"
    heard = replace(child, protection=Protection(True, True, True))
    save_case(work, heard, None, "C01", "correct_case")
    assert move_plan(work, case.id, PlanState.AGREED, "C01").state is PlanState.AGREED


def test_that_a_case_added_by_hand_needs_a_number_of_its_own(work):
    with pytest.raises(PlannerError, match="number_missing"):
        save_case(work, blank_case(" "), None, "C01", "add_case")
    with pytest.raises(PlannerError, match="number_taken"):
        save_case(work, blank_case("GN-1"), None, "C01", "add_case")
    new = blank_case("GN-2")
    save_case(work, new, blank_assessment(new), "C01", "add_case")
    assert work.document.by_number("GN-2") == new
    assert len(work.document.assessments_of(new.id)) == 1


@pytest.mark.parametrize(
    ("sort", "kept"),
    [
        (DecisionSort.PREFER, {("K-RENT", "prefer")}),
        (DecisionSort.REQUIRE, {("K-RENT", "require"), ("K-KIT", "forbid")}),
    ],
)
def test_that_a_swap_is_one_edit_that_one_undo_takes_back(work, sort, kept):
    case = _case(work)
    rent = builders.measure("K-RENT", Kind.IN_KIND, "housing 0.5", cost=90)
    programme = work.document.programme
    richer = replace(programme, measures=(*programme.measures, rent))
    work.commit(replace(work.document, programme=richer), who="P01", why="load_programme")
    swap(work, case.id, "K-KIT", "K-RENT", sort, "has a kit", "C01")
    assert {(d.target, d.sort.value) for d in work.document.decisions.values()} == kept
    assert work.undo_label == "swap:K-KIT"
    work.undo("C01")
    assert not work.document.decisions


def test_that_a_swap_for_what_is_unknown_stores_nothing(work):
    case = _case(work)
    with pytest.raises(PlannerError, match="target_unknown"):
        swap(work, case.id, "K-KIT", "K-NONE", DecisionSort.REQUIRE, "has a kit", "C01")
    assert not work.document.decisions


def test_that_an_adopted_allocation_is_the_one_given_until_it_is_undone(work):
    _adopted(work)
    first = work.allocation
    other = replace(first, digest="e")
    balances.adopt(work, other, work.document, "P01")
    assert work.allocation is other
    work.undo("P01")
    assert work.allocation == first


def _offering_levels(work, measure):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    office = builders.programme(measures=[kit, measure], funds=[builders.fund("EUR-A", 1000)])
    work.commit(replace(work.document, programme=office), who="P01", why="programme")


def test_that_an_amount_a_measure_does_not_have_is_refused_and_nothing_stored(work):
    _offering_levels(work, builders.measure("C-SHOP", Kind.CASH, "income 0.5", levels=[500, 800]))
    case = _case(work)
    with pytest.raises(PlannerError, match="level_unknown") as refused:
        decide(
            work, case.id, DecisionSort.REQUIRE, "C-SHOP", "shop", "C01", level=builders.euros(700)
        )
    said = error_sentence(refused.value, "en")
    assert said == "C-SHOP has no amount of €700 for this case. Choose one of €500, €800."
    with pytest.raises(PlannerError, match="level_none"):
        decide(work, case.id, DecisionSort.REQUIRE, "K-KIT", "x", "C01", level=builders.euros(90))
    assert not work.document.decisions
    decide(work, case.id, DecisionSort.REQUIRE, "C-SHOP", "shop", "C01", level=builders.euros(800))
    assert [d.level for d in work.document.decisions.values()] == [builders.euros(800)]


def test_that_no_more_than_the_debt_is_chosen_to_pay_it_off(work):
    _offering_levels(work, builders.measure("DEBT", Kind.CASH, "debt of_debt", levels=[100, 500]))
    case, assessment = builders.returnee("GN-2", "debt 3", debt=200)
    document = work.document
    after = replace(
        document,
        cases={**document.cases, case.id: case},
        assessments={**document.assessments, assessment.id: assessment},
    )
    work.commit(after, who="P01", why="import")
    with pytest.raises(PlannerError, match="level_unknown") as refused:
        decide(work, case.id, DecisionSort.REQUIRE, "DEBT", "x", "C01", level=builders.euros(500))
    assert refused.value.values["levels"] == "EUR 100.00"
