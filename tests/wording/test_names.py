"""Every code of the domain that people see has a name, in every language."""

from enum import StrEnum

import pytest

from planner.domain.allocation import Outcome
from planner.domain.case import Presence, Relation, ReturnType, Sex
from planner.domain.decision import DecisionSort
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.plan import PlanState
from planner.domain.policy import Fairness
from planner.domain.standing import NotPlanned
from planner.wording.names import name_of

SHOWN: tuple[type[StrEnum], ...] = (
    Kind, Dimension, Outcome, NotPlanned, Fairness, Weight, DecisionSort, PlanState, Sex,
    Relation, Presence, ReturnType,
)  # fmt: skip


@pytest.mark.parametrize("code", [c for codes in SHOWN for c in codes], ids=repr)
def test_that_a_code_has_its_own_name_in_each_language(code):
    assert name_of(code, "en")
    assert name_of(code, "fr")


def test_that_no_two_codes_share_an_entry():
    codes = [str(c) for shown in SHOWN for c in shown]
    doubled = {c for c in codes if codes.count(c) > 1}
    # Names are kept by code text: equal texts of two enums would share one name.
    assert doubled <= {"other"} or not doubled
