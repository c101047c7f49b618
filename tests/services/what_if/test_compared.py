"""Two allocations side by side: who gains, who loses, what money moves."""

from dataclasses import replace

from planner.domain.balances.allocation import Allocation, CaseResult, NeedResult, Opening, Outcome
from planner.domain.ids import CaseId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.services.what_if.compared import compared
from tests.builders import returnee
from tests.ui.by_hand import award

ONE, TWO = returnee("1")[0], returnee("2")[0]


def result(case, cover: int) -> CaseResult:
    need = NeedResult("basic", Dimension.SOCIAL, 4, 10, 10_000, cover)
    return CaseResult(CaseId(case.id), (need,))


def allocation(*awards, covers=(0, 0), openings=()) -> Allocation:
    cases = (result(ONE, covers[0]), result(TWO, covers[1]))
    return Allocation("d", ScenarioId("s"), Outcome.OPTIMAL, awards, openings, cases)


def test_that_money_that_goes_to_another_case_is_moved_and_not_spent_more():
    before = allocation(award(ONE, "KIT", Kind.IN_KIND, 90), covers=(5000, 0))
    after = allocation(award(TWO, "CASH", Kind.CASH, 90), covers=(0, 5000))
    found = compared(before, after, "EUR")
    assert (found.gain, found.lose) == (1, 1)
    assert found.moved == Money(9000, "EUR")
    assert found.spent == Money(0, "EUR")
    assert found.burden == (15.0, 15.0)
    assert found.worst == (10.0, 10.0)
    assert dict(found.targets) == {"CASH": Money(9000, "EUR"), "KIT": Money(-9000, "EUR")}


def test_that_a_project_that_opens_is_spent_and_moved_to_nobody():
    nothing = Money(0, "EUR")
    opening = Opening("P", "A", Money(5000, "EUR"), Money(1000, "EUR"), Month(2026, 11), 0)
    found = compared(allocation(), allocation(openings=(opening,)), "EUR")
    assert found.spent == Money(6000, "EUR")
    assert found.moved == nothing
    assert (found.gain, found.lose) == (0, 0)
    assert dict(found.targets) == {"P": Money(6000, "EUR")}


def test_that_a_referral_moves_no_money():
    free = replace(award(ONE, "R", Kind.REFERRAL, 90), lines=())
    assert compared(allocation(), allocation(free), "EUR").spent == Money(0, "EUR")


def test_that_the_worst_off_tenth_is_one_case_at_least():
    found = compared(allocation(covers=(0, 9000)), allocation(covers=(5000, 9000)), "EUR")
    assert found.worst_tenth == (10.0, 5.0)
