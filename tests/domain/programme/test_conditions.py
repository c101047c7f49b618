"""Conditions: one grammar, three answers."""

import pytest

from planner.domain.errors import PlannerError
from planner.domain.programme.conditions import Answer, all_of, parse_conditions


@pytest.mark.parametrize(
    ("condition", "facts", "answer"),
    [
        ("age >= 18", {"age": (18, 18)}, Answer.MET),
        ("age >= 18", {"age": (17, 17)}, Answer.BROKEN),
        ("age >= 18", {"age": (17, 18)}, Answer.UNKNOWN),
        ("age <= 30", {"age": (30, 31)}, Answer.UNKNOWN),
        ("age <= 30", {"age": (29, 30)}, Answer.MET),
        ("age >= 18", {"age": None}, Answer.UNKNOWN),
        ("need.medical >= 2", {"need.medical": 1}, Answer.BROKEN),
        ("departure in NE|MA", {"departure": "MA"}, Answer.MET),
        ("place not in GN1|GN2", {"place": "GN3"}, Answer.MET),
        ("vulnerability in vot|gbv", {"vulnerability": frozenset({"gbv"})}, Answer.MET),
        ("vulnerability in vot", {"vulnerability": frozenset()}, Answer.BROKEN),
        ("cash_risk = no", {}, Answer.UNKNOWN),
        ("cash_risk = no; age >= 18", {"cash_risk": "yes", "age": None}, Answer.BROKEN),
        ("cash_risk != yes", {"cash_risk": "no"}, Answer.MET),
    ],
)
def test_that_a_condition_answers_met_broken_or_unknown(condition, facts, answer):
    assert all_of(parse_conditions(condition), facts) is answer


@pytest.mark.parametrize("text", ["age > 18", "age in 18", "departure >= NE", "age >= old", "age"])
def test_that_an_unreadable_condition_names_itself(text):
    with pytest.raises(PlannerError, match="condition_unreadable"):
        parse_conditions(text)


def test_that_an_unknown_fact_is_named():
    with pytest.raises(PlannerError, match="fact_unknown"):
        parse_conditions("shoe_size >= 40")


def test_that_a_condition_can_be_written_as_it_was_read():
    text = "departure in NE|MA"
    assert parse_conditions(parse_conditions(text)[0].written()) == parse_conditions(text)
