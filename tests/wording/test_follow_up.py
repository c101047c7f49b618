"""A case's year in words: its visits stand in the order of their months."""

from datetime import date

from planner.domain.follow_up.due import VisitDue, YearVisit
from planner.domain.follow_up.visit_days import VisitDay
from planner.domain.ids import CaseId
from planner.wording.follow_up.texts import visit_lines


def test_that_a_visit_from_before_the_signature_stands_in_its_month_and_says_why():
    case = CaseId("case-GN-1")
    year = [
        YearVisit(case, 3, date(2026, 10, 31), VisitDue.OVERDUE, None),
        YearVisit(case, 12, date(2027, 7, 31), VisitDue.AHEAD, None),
    ]
    before = [VisitDay(1, date(2026, 8, 31)), VisitDay(6, date(2027, 1, 31))]
    first, second, third, fourth = visit_lines(year, before, "en")
    assert first.endswith("31 August 2026: not asked for, it was before the plan was signed")
    assert "31 October 2026: overdue" in second
    assert "31 January 2027" in third
    assert "31 July 2027" in fourth
