"""What was decided since the balance in force, and which balancer goes on from it."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Allocation, CaseResult, Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import ScenarioId
from planner.domain.kind import Kind
from planner.services.balances import balances
from planner.services.balances.again import decided_since
from planner.services.plans.decisions import decide, withdraw
from tests import builders
from tests.opened import caseload_made


@pytest.fixture
def work(tmp_path):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    rent = builders.measure("K-RENT", Kind.IN_KIND, "basic 0.5", cost=90)
    office = builders.programme(measures=[kit, rent], funds=[builders.fund("EUR-A", 1000)])
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, builders.returnee("GN-1"))
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
        yield opened


def adopt(work):
    (case,) = work.document.cases.values()
    result = CaseResult(case.id, ())
    found = Allocation("d", ScenarioId("standard"), Outcome.OPTIMAL, cases=(result,))
    balances.adopt(work, found, work.document, "P01")
    return case


def test_that_decisions_count_from_the_balance_in_force(work):
    (case,) = work.document.cases.values()
    decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    adopt(work)
    assert decided_since(work) == ()
    made = decide(work, case.id, DecisionSort.PREFER, "K-RENT", "asked", "C01")
    assert decided_since(work) == (made,)


def test_that_a_decision_made_and_taken_back_is_none(work):
    case = adopt(work)
    made = decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    withdraw(work, made.id, "C01")
    assert decided_since(work) == ()
    again = decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    work.undo("C01")
    assert again not in decided_since(work)


def test_that_an_old_decision_taken_back_is_one(work):
    (case,) = work.document.cases.values()
    made = decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    adopt(work)
    withdraw(work, made.id, "C01")
    assert decided_since(work) == (made,)


class Going:
    """A balancer that remembers what it was to go on from."""

    def __init__(self):
        self.before: object = "nothing"

    def __call__(self, *_):
        raise AssertionError("asked without the balance before")

    def again(self, document, scenario, before, report, stop):
        self.before = before
        return Allocation("next", scenario.id, Outcome.OPTIMAL)

    def close(self):
        self.before = None


def test_that_a_balancer_that_can_goes_on_from_the_balance_in_force(work):
    adopt(work)
    going = Going()
    scenario = balances.scenario_of(work.document)
    found = balances.balance(work.document, scenario, going, before=work.allocation)
    assert (found.digest, going.before) == ("next", work.allocation)


def test_that_before_the_first_balance_nothing_was_decided_since_one(work):
    (case,) = work.document.cases.values()
    decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    assert decided_since(work) == ()


def test_that_an_allocation_made_ready_is_adopted_as_it_was_made(work):
    base = work.document
    (case,) = base.cases.values()
    found = Allocation(
        "d", ScenarioId("standard"), Outcome.OPTIMAL, cases=(CaseResult(case.id, ()),)
    )
    balances.adopt(work, found, base, "P01", balances.made_ready(work, found, base))
    assert balances.is_current(work.document)
    assert work.file.allocation("d") == found


def test_that_one_made_ready_for_other_settings_is_not_adopted(work):
    base = work.document
    found = Allocation("d", ScenarioId("standard"), Outcome.OPTIMAL)
    ready = balances.made_ready(work, found, base)
    policy = balances.scenario_of(base).policy
    balances.set_policy(work, replace(policy, fairness=Fairness.WORST_OFF_FIRST), "P01")
    with pytest.raises(PlannerError, match="document_changed"):
        balances.adopt(work, found, base, "P01", ready)
