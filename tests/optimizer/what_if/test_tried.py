"""Other programmes tried from where the balance stands, against every feasible choice."""

import random
from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulate
from optimizer.what_if.tried import measured_as, tried
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.errors import PlannerError, Stopped
from planner.domain.kind import Kind
from planner.domain.programme.rule import Role, RuleSort
from planner.domain.progress import Progress, never, quiet
from planner.domain.what_if.what_if import Interval
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule, scenario
from tests.optimizer.brute import feasible_choices

MEASURES = (
    measure("KIT", Kind.IN_KIND, "basic 0.4", cost=90),
    measure("CASH", Kind.CASH, "basic 0.5, income 0.2", levels=[80, 150]),
    measure("RENT", Kind.IN_KIND, "housing 0.6", cost=200),
)


def office(draw: random.Random):
    rules = [
        pays_for("A", Kind.CASH, Kind.IN_KIND, code="PAYS-A"),
        pays_for("B", Kind.IN_KIND, code="PAYS-B"),
        rule(RuleSort.CASE_CEILING, "A", amount=draw.choice((100, 250, 900)), code="CEILING"),
        rule(RuleSort.SERVES, "B", who="sex = f", code="SERVES"),
        rule(RuleSort.ROLE_CEILING, "B", amount=150, per=Role.PERSON, code="ROLE"),
        rule(RuleSort.SHARE_OF_LINE, "A", kinds=[Kind.CASH], most=0.3, code="SHARE"),
        rule(RuleSort.NEEDS_FIRST, measures=["RENT"], who="skills_recorded = yes", code="FIRST"),
    ]
    funds = [fund("A", draw.choice((200, 500))), fund("B", draw.choice((100, 400)))]
    people = [
        returnee(
            str(n),
            ", ".join(f"{need} {draw.randrange(5)}" for need in ("basic", "housing", "income")),
            skills=draw.choice(((), ("tailor",))),
        )
        for n in range(3)
    ]
    return caseload(programme(MEASURES, funds, rules), *people)


def least(problem) -> float:
    return float(feasible_choices(problem).objectives.min())


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("fairness", [Fairness.BALANCED, Fairness.LEAST_BURDEN])
def test_that_the_difference_is_that_of_every_feasible_choice(seed, fairness):
    document, of = office(random.Random(seed)), scenario(gap=0, fairness=fairness)
    own = document.programme
    without = [
        replace(own, rules=tuple(r for r in own.rules if r is not left)) for left in own.rules
    ]
    found = tried(document, of, balance(document, of), without)
    mine = formulate(document, of)
    for one, other in zip(found.tried, without, strict=True):
        its = formulate(replace(document, programme=other), of)
        difference = least(measured_as(mine, its)) - least(its)
        interval = one.lifted_more()
        assert interval is not None
        assert interval.least is not None
        assert interval.most is not None
        assert interval.found == pytest.approx(difference, abs=1e-4)
        assert interval.least - 1e-4 <= difference <= interval.most + 1e-4


def test_that_the_reference_begins_where_the_allocation_stands_and_is_no_worse():
    document, of = office(random.Random(1)), scenario()
    allocation = balance(document, of)
    found = tried(document, of, allocation, [])
    assert found.tried == ()
    assert found.reached.lifted >= allocation.lifted - 1e-9
    assert found.reference.digest == allocation.digest


def test_that_the_same_programme_is_the_same_problem_and_is_not_solved():
    document, of = office(random.Random(2)), scenario()
    [one] = tried(document, of, None, [document.programme]).tried
    assert one.same
    assert one.allocation is None
    assert one.lifted_more() == Interval(0.0, 0.0, 0.0)


def test_that_under_a_programme_without_money_nothing_is_lifted_and_nobody_gets_anything():
    owed = rule(RuleSort.OWED_AS, "A", part="arrival", measures=["KIT"])
    document, of = office(random.Random(3)), scenario()
    decided = replace(document.programme, funds=(), rules=(owed,))
    [one] = tried(document, of, None, [decided]).tried
    assert one.outcome is Outcome.OPTIMAL
    assert one.after is not None
    assert (one.after.lifted, one.after.most) == (0, 0)
    assert one.allocation is not None
    assert one.allocation.awards == ()


def test_that_stopped_before_anything_was_tried_nothing_is_said():
    document, of = office(random.Random(4)), scenario()
    with pytest.raises(Stopped):
        tried(document, of, None, [document.programme], quiet, lambda: True)


def test_that_stopped_on_the_way_what_was_tried_is_kept():
    document, of = office(random.Random(4)), scenario()
    reports: list[Progress] = []

    def stop() -> bool:
        return sum(r.stage == "trial" for r in reports) > 1

    programmes = [document.programme] * 4
    found = tried(document, of, None, programmes, reports.append, stop)
    assert 1 <= len(found.tried) < 4
    assert [(r.done, r.total) for r in reports if r.stage == "trial"][:2] == [(0, 4), (1, 4)]


def test_that_without_a_programme_nothing_can_be_tried():
    with pytest.raises(PlannerError) as error:
        tried(caseload(None), scenario(), None, [], quiet, never)
    assert error.value.code == "programme_first"
