"""Balances kept under names: stored, compared, adopted, refused once they no longer fit."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.policy import Fairness, Policy
from planner.domain.errors import PlannerError
from planner.services.balances import balances
from planner.services.what_if import scenarios
from tests.opened import caseload_at, document_at
from tests.ui.by_hand import allocation_of, file_of, small_caseload


@pytest.fixture
def path(tmp_path):
    return file_of(small_caseload(), tmp_path / "office.rplan")


@pytest.fixture
def work(path):
    with closing(caseload_at(path)) as opened:
        yield opened


def test_that_a_balance_is_kept_in_the_file_with_its_settings(work, path):
    made = scenarios.keep(work, "  Balanced   first ", "A01")
    work.close()
    (kept,) = scenarios.kept(document_at(path))
    assert (kept.name, kept.balanced) == ("Balanced first", "by hand")
    assert kept == made


@pytest.mark.parametrize(
    ("name", "code"), [("  ", "scenario_nameless"), ("ONE", "scenario_name_taken")]
)
def test_that_a_scenario_has_a_name_of_its_own(work, name, code):
    scenarios.keep(work, "One", "A01")
    with pytest.raises(PlannerError) as refused:
        scenarios.keep(work, name, "A01")
    assert refused.value.code == code


def test_that_an_old_balance_is_not_kept(work):
    balances.set_policy(work, Policy(fairness=Fairness.LEAST_BURDEN), "A01")
    with pytest.raises(PlannerError) as refused:
        scenarios.keep(work, "One", "A01")
    assert refused.value.code == "scenario_old_balance"


def test_that_a_scenario_is_not_taken_once_the_caseload_has_changed(work):
    made = scenarios.keep(work, "One", "A01")
    assessments = {key: replace(a, cash_risk=True) for key, a in work.document.assessments.items()}
    work.commit(replace(work.document, assessments=assessments), who="A01", why="correct_case")
    with pytest.raises(PlannerError) as refused:
        scenarios.adopt_kept(work, made.id, "A01")
    assert refused.value.code == "scenario_old"
    beside = scenarios.side(work.document, made, allocation_of(work.document), work.digests)
    assert not beside.fits


def test_that_cases_with_the_same_awards_do_not_differ(work):
    document, whole = work.document, allocation_of(work.document)
    assert scenarios.differing(document, whole, replace(whole, digest="other")) == []
    less = replace(whole, awards=whole.awards[1:])
    (one,) = scenarios.differing(document, whole, less)
    assert (one.number, one.minor) == ("GN-1", (36000, 15000))
