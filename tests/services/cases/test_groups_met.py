"""Needs met group by group, and money month by month."""

from dataclasses import replace
from datetime import date

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.services.cases.groups_met import GroupSort, groups_met, months_spent
from tests import builders
from tests.ui.by_hand import NOVEMBER, allocation_of, small_caseload


def test_that_every_case_balanced_is_in_the_groups_it_belongs_to():
    programme = small_caseload().given_programme
    here = programme.places[0].code
    document = builders.caseload(
        programme,
        builders.returnee("GN-1", "basic 3", sex=Sex.FEMALE, place=here),
        builders.returnee("GN-2", "basic 4", birth=date(2014, 1, 1), place=here),
    )
    one, other = document.in_order()
    forced = replace(one, planning=replace(one.planning, return_type=ReturnType.FORCED))
    document = replace(document, cases={**document.cases, one.id: forced})
    groups = {(g.sort, g.code): g for g in groups_met(document, allocation_of(document))}
    assert groups[GroupSort.WOMEN, ""].cases == {one.id}
    assert groups[GroupSort.FORCED, ""].cases == {one.id}
    assert len(groups[GroupSort.PLACE, here].cases) == 2
    child = groups[GroupSort.CHILDREN, ""]
    assert child.cases == {other.id}
    assert child.met[None] == 0
    assert child.met[Dimension.ECONOMIC] is None


def test_that_money_stands_in_the_months_it_is_due_by_kind_and_fund():
    document = small_caseload()
    (month,) = months_spent(allocation_of(document))
    assert (month.month, month.minor) == (NOVEMBER, {Kind.IN_KIND: 21000, Kind.CASH: 15000})
    assert month.cases == {document.in_order()[0].id}
    (of_one,) = months_spent(allocation_of(document), "VUL-D")
    assert of_one.minor == {Kind.IN_KIND: 21000}
    assert isinstance(of_one.month, Month)
    assert months_spent(allocation_of(document), "NONE") == []
