"""Why floors fall short is asked of a balance in force, and kept with it."""

import pytest

from planner.domain.balances.allocation import Allocation, Outcome, Reason, Shortfall
from planner.domain.errors import PlannerError
from planner.domain.ids import ScenarioId
from planner.services.balances import balances
from planner.services.what_if.floors import ask_floors
from tests.builders import caseload, programme, returnee


def test_that_floors_are_asked_about_after_a_balance_only():
    document = caseload(programme(), returnee("1"))
    with pytest.raises(PlannerError) as refused:
        ask_floors(document, None, lambda *_: (Reason.of("floors_could"),))
    assert refused.value.code == "balance_first"


@pytest.mark.parametrize(("short", "said"), [(1, "floors_others_hold"), (2, "floors_could")])
def test_that_another_balance_is_advised_only_where_it_could_hold_more(short, said):
    document = balances.still_answered(caseload(programme(), returnee("1"), returnee("2")))
    people = list(document.cases.values())
    left = tuple(Shortfall(case.id, "FLOOR", "basic", 5_000, 0) for case in people[:short])
    made = Allocation("d", ScenarioId("s"), Outcome.OPTIMAL, shortfalls=left)
    named = Reason.of("clash_floor_unpaid", case=people[0].number, rule="FLOOR", amount=100)
    found = (Reason.of("floors_unpaid", count=1), named, Reason.of("floors_could"))
    assert [r.code for r in ask_floors(document, made, lambda *_: found)][-1] == said
