"""A cell of the programme typed over: read, checked against the rest, stored as one edit."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.fund import Budget
from planner.services.programme.programme_edits import edit_cell, edited, written
from tests import builders
from tests.opened import caseload_at
from tests.ui.by_hand import file_of, small_caseload


@pytest.fixture
def programme():
    own = small_caseload().given_programme
    project = builders.project("P-1", own.places[0].code, "community 0.5")
    return replace(own, projects=(project,))


def test_that_a_cell_is_stored_as_one_edit_that_can_be_undone(tmp_path):
    path = file_of(small_caseload(), tmp_path / "office.rplan")
    with closing(caseload_at(path)) as work:
        assert edit_cell(work, "funds", "EUR-A", "budget", "1 250.50", "A01", "en")
        assert work.document.programme.fund("EUR-A").amount == builders.euros("1250.50")
        assert work.undo_label == "edit_programme:EUR-A"
        assert not edit_cell(work, "funds", "EUR-A", "budget", "1250.5", "A01", "en")
        work.undo("A01")
        assert work.document.programme.fund("EUR-A").amount == builders.euros(1000)


@pytest.mark.parametrize(
    ("table", "code", "field", "text"),
    [
        ("funds", "EUR-A", "ends", "2027-06-30"),
        ("measures", "K-RENT", "cost", "300"),
        ("measures", "K-RENT", "name", "Rent for a season"),
        ("places", "", "tension", "3"),
        ("projects", "P-1", "most", "40"),
    ],
)
def test_that_what_stands_in_a_cell_can_be_typed_again(programme, table, code, field, text):
    code = code or programme.places[0].code
    after = edited(programme, table, code, field, text, "en")
    entry = next(e for e in getattr(after, table) if e.code == code)
    stands = written(after, table, entry, field, "en")
    assert stands is not None
    assert stands.removesuffix(".00") == text
    assert edited(after, table, code, field, stands, "en") == after


@pytest.mark.parametrize(
    ("table", "code", "field", "text", "error"),
    [
        ("funds", "EUR-A", "budget", "a lot", "amount_unreadable"),
        ("funds", "EUR-A", "ends", "30/11/2026", "cell_no_date"),
        ("funds", "EUR-A", "ends", "", "cell_empty"),
        ("funds", "EUR-A", "ends", "1999-01-01", "cell_dates_crossed"),
        ("measures", "K-RENT", "name", " ", "cell_empty"),
        ("projects", "P-1", "residents_seats", "-4", "cell_no_number"),
        ("projects", "P-1", "least", "9000", "cell_seats_crossed"),
        ("funds", "GONE", "budget", "10", "cell_gone"),
    ],
)
def test_that_what_cannot_be_is_refused(programme, table, code, field, text, error):
    with pytest.raises(PlannerError) as refused:
        edited(programme, table, code, field, text, "en")
    assert refused.value.code == error


def test_that_the_version_of_a_budget_in_force_is_changed(programme):
    fund = programme.fund("EUR-A")
    later = Budget("2", builders.euros(800), date(2026, 6, 1))
    own = replace(programme, funds=(replace(fund, budgets=(later,)),))
    after = edited(own, "funds", "EUR-A", "budget", "900", "en").fund("EUR-A")
    assert after.amount == fund.amount
    assert after.budget_on(own.balance_date) == builders.euros(900)


def test_that_a_price_of_levels_is_left_to_the_workbook(programme):
    announced = builders.measure("K-OLD", Kind.IN_KIND, "basic 0.5", cost=90)
    announced = replace(announced, cost=None)
    assert written(programme, "measures", announced, "cost", "en") is None
