"""The reserve for arrivals as rules: a share for every date, the office's own counts first."""

from datetime import date

import pytest

from planner.domain.arrivals import Ahead, Expected, Held, Learnt, expected_of
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.rule import RuleSort
from planner.services.balances.arrivals import rules_of, with_reserve, without_reserve
from tests import builders

NOVEMBER, DECEMBER = date(2026, 11, 29), date(2026, 12, 30)


def euros(amount):
    return Money(amount * 100, "EUR")


def office(*rules):
    return builders.programme(
        funds=[builders.fund("EUR-A", 1000)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND), *rules],
    )


def ahead(*steps):
    held = Held(
        "EUR-A",
        euros(1000),
        euros(sum(n for _, n in steps)),
        tuple((day, euros(n)) for day, n in steps),
    )
    return Ahead(Expected(2.0, 1.0, Learnt.ASKED), (held,))


def test_that_a_reserve_is_released_month_by_month():
    programme = office()
    rules = rules_of(programme, ahead((NOVEMBER, 300), (DECEMBER, 200)), "drawn")
    assert [(r.most, r.until, r.source) for r in rules] == [
        (3000, NOVEMBER, "drawn"),
        (2000, DECEMBER, "drawn"),
    ]
    document = with_reserve(builders.caseload(programme), rules)
    held = document.given_programme
    fund = held.fund("EUR-A")
    assert held.reserve(fund) == euros(500)
    later = builders.programme(funds=held.funds, rules=held.rules, balance_date=date(2026, 12, 1))
    assert later.reserve(fund) == euros(200)
    assert without_reserve(document).given_programme == programme


def test_that_what_the_office_holds_back_itself_counts_first():
    own = builders.rule(RuleSort.RESERVE, "EUR-A", most=0.35, until=DECEMBER)
    rules = rules_of(office(own), ahead((NOVEMBER, 300), (DECEMBER, 200)), "")
    assert [(r.most, r.until) for r in rules] == [(1500, DECEMBER)]
    assert without_reserve(builders.caseload(office(own))).given_programme.rules[-1] == own


def arrived(*days):
    return builders.caseload(
        office(), *(builders.returnee(f"GN-{n}", day=day) for n, day in enumerate(days))
    )


def test_that_arrivals_a_month_are_learnt_from_the_dates_of_assessment():
    document = arrived(
        date(2026, 8, 3), date(2026, 8, 20), date(2026, 9, 1), date(2026, 10, 5), date(2024, 1, 1)
    )
    found = expected_of(document)
    assert found.learnt is Learnt.PAST
    assert found.past == ((Month(2026, 8), 2), (Month(2026, 9), 1), (Month(2026, 10), 1))
    assert found.mean == pytest.approx(4 / 3)


def test_that_months_without_anybody_count_too():
    found = expected_of(arrived(date(2026, 7, 3), date(2026, 10, 5)))
    assert [count for _, count in found.past] == [1, 0, 0, 1]


def test_that_the_programme_says_how_many_come_where_the_past_is_short():
    document = builders.caseload(
        builders.programme(funds=[builders.fund("EUR-A", 1)], expected_returnees=48)
    )
    assert expected_of(document) == Expected(4.0, 2.0, Learnt.PROGRAMME)
    assert expected_of(document, 9.0) == Expected(9.0, 3.0, Learnt.ASKED)
    assert expected_of(document, 9.0, 1.0).spread == 1.0


@pytest.mark.parametrize("value", [-1.0, 501.0, float("nan")])
def test_that_numbers_nobody_can_mean_are_refused(value):
    with pytest.raises(PlannerError, match="arrivals_out_of_range"):
        expected_of(arrived(), value)
