"""No count of a monitoring report can be worked out, from any of its tables or all together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from planner.domain.cases.case import Sex
from planner.domain.follow_up.due import VisitDue
from planner.domain.ids import CaseId
from planner.domain.monitoring.counted import Answered, Counted, Reached
from planner.domain.monitoring.tables import (
    complaints_of,
    people_of,
    satisfaction_of,
    visits_of,
    vulnerabilities_of,
    way_of,
)
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import SMALLEST, WIDTH
from tests.domain.monitoring.report_attack import reports_tried

_W, _U, _C = Reached.WAITING, Reached.UNDER_WAY, Reached.COMPLETED


def cases_of(waiting: int, under_way: int, completed: int, **told: Any) -> list[Counted]:
    reached = [_W] * waiting + [_U] * under_way + [_C] * completed
    people = ((Sex.FEMALE, 2), (Sex.MALE, 0))
    return [
        replace(Counted(CaseId(str(n)), each, people, place="A"), **told)
        for n, each in enumerate(reached)
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_linear_programming_over_all_margins_recovers_no_hidden_count(seed):
    tried, hidden, narrowest = reports_tried(20, seed)
    assert tried == 20
    assert hidden > 50
    assert narrowest >= WIDTH


@pytest.mark.parametrize(
    ("counts", "groups"),
    [
        ((10, 8, 6), ((_W,), (_U,), (_C,))),
        ((10, 0, 6), ((_W,), (_U,), (_C,))),
        ((10, 8, 3), ((_W,), (_U, _C))),
        ((3, 8, 6), ((_U,), (_C,))),
        ((3, 8, 2), ((_U, _C),)),
        ((3, 2, 2), ((_W, _U, _C),)),
        ((1, 2, 1), ()),
    ],
)
def test_that_what_few_have_reached_is_told_together_or_not_at_all(counts, groups):
    way = way_of(cases_of(*counts))
    assert way.groups == groups
    assert all(n == 0 or n >= SMALLEST for n in way.cases)


def test_that_nothing_is_told_of_too_few_people():
    few = cases_of(1, 2, 1)
    assert people_of(way_of(few), few, ["A"]) is None
    assert vulnerabilities_of(way_of(few), few, ["v"]) == {}
    assert satisfaction_of(way_of(few), few) is None


def test_that_people_are_counted_by_everything_asked():
    many = cases_of(10, 8, 6, kinds=frozenset({Form.CASH}))
    people = people_of(way_of(many), many, ["A", "B"])
    assert people is not None
    assert people.sexes is not None
    assert people.sexes.counts == ((10, 10, 0), (8, 8, 0), (6, 6, 0))
    assert people.ages.value((0, 2)) == 14
    assert people.places.table.counts[0] == (20, 0, 0)
    assert people.kinds[Form.CASH].counts == ((28, 0),)


def test_that_everybody_is_told_by_sex_and_age_while_nobody_is_assisted():
    many = cases_of(12, 0, 0, vulnerabilities=frozenset({"v"}))
    way = way_of(many)
    people = people_of(way, many, [])
    assert people is not None
    assert people.base == (_W, _U, _C)
    assert people.ages.value((0, 2)) == 12
    assert vulnerabilities_of(way, many, ["v"])["v"].table.counts == ((12, 0),)


def test_that_few_others_are_told_with_men_so_that_women_are_told():
    many = cases_of(10, 8, 6)
    many[-1] = replace(many[-1], people=((None, 2),))
    people = people_of(way_of(many), many, [])
    assert people is not None
    assert people.sex_rows == ((Sex.FEMALE,), (Sex.MALE, None))
    assert people.sexes is not None
    assert people.sexes.shown((0, 0)) == 10


def test_that_a_country_few_left_is_not_named():
    many = cases_of(10, 8, 6, country="FR")
    many[0] = replace(many[0], country="TD")
    people = people_of(way_of(many), many, [])
    assert people is not None
    assert people.countries.codes == ("FR", "")


def test_that_most_of_a_table_hidden_tells_the_assisted_alone():
    many = cases_of(12, 12, 12)
    for n in (0, 12, 24):
        many[n] = replace(many[n], vulnerabilities=frozenset({"v"}))
        many[n + 1] = replace(many[n + 1], vulnerabilities=frozenset({"v"}))
    split = vulnerabilities_of(way_of(many), many, ["v"])["v"]
    assert split.groups == ((_U, _C),)


def test_that_visits_are_told_whole_or_made_and_not_made_or_not_at_all():
    cases = cases_of(0, 20, 0, visits=(VisitDue.DONE,))
    assert visits_of(cases) is not None
    rare = [replace(c, visits=(VisitDue.MISSED,)) for c in cases[:3]]
    assert visits_of([*rare, *cases[3:]]) is None
    both = [replace(c, visits=(VisitDue.DECLINED,)) for c in cases[3:6]]
    assert visits_of([*rare, *both, *cases[6:]]) == {VisitDue.DONE: 14, VisitDue.MISSED: 6}


def test_that_one_case_with_many_complaints_is_one_case():
    cases = cases_of(0, 9, 0)
    cases[0] = replace(cases[0], complaints=(Answered.CLOSED,) * 7)
    assert complaints_of(cases) is None
    assert complaints_of(cases[1:]) == dict.fromkeys(Answered, 0)
