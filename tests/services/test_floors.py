"""Why floors fall short is asked of a balance in force, and kept with it."""

import pytest

from planner.domain.allocation import Reason
from planner.domain.errors import PlannerError
from planner.services.floors import ask_floors
from tests.builders import caseload, programme, returnee


def test_that_floors_are_asked_about_after_a_balance_only():
    document = caseload(programme(), returnee("1"))
    with pytest.raises(PlannerError) as refused:
        ask_floors(document, None, lambda *_: (Reason.of("floors_could"),))
    assert refused.value.code == "balance_first"
