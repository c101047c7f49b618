"""Before plans are offered, a named person answers for everybody a balance leaves short."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.clearing import WhyCleared
from planner.domain.balances.left_short import to_clear
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Office
from planner.domain.programme.rule import RuleSort
from planner.services.balances import balances
from planner.services.plans.clearing import clear
from planner.services.plans.plans import move_plan
from tests import builders
from tests.opened import caseload_at, caseload_made
from tests.ui.by_hand import allocation_of

CHECKED = WhyCleared.CHECKED


@pytest.fixture
def work(tmp_path):
    """Open a caseload whose balance gives GN-1 two awards and GN-2 nothing."""
    office = builders.programme(
        measures=[builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210)],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500)],
        rules=[
            builders.rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="O-NOW"),
        ],
    )
    office = replace(office, office=Office("Office", counsellors=("C01",), approver="A01"))
    people = builders.returnee("GN-1"), builders.returnee("GN-2")
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="A01", why="import")
        balances.adopt(opened, allocation_of(opened.document), opened.document, "A01")
        yield opened


def _id(work, number):
    return work.document.by_number(number).id


def _waiting(work):
    return [work.document.cases[c.case_id].number for c in to_clear(work.document, work.allocation)]


def test_that_nothing_is_offered_while_somebody_waits_and_the_number_is_told(work):
    with pytest.raises(PlannerError, match="clear_first") as refused:
        move_plan(work, _id(work, "GN-1"), PlanState.OFFERED, "C01")
    assert refused.value.values == {"count": 1}
    assert not work.document.plans


def test_that_plans_are_offered_once_a_named_person_cleared_who_waits(work):
    (cleared,) = clear(work, [_id(work, "GN-2")], CHECKED, "C01", " she has family help ")
    assert (cleared.who, cleared.why, cleared.words) == ("C01", CHECKED, "she has family help")
    assert cleared.digest == work.allocation.digest
    assert _waiting(work) == []
    plan = move_plan(work, _id(work, "GN-1"), PlanState.OFFERED, "C01")
    assert plan.state is PlanState.OFFERED


def test_that_who_cannot_wait_for_a_balance_is_offered_help_all_the_same(work):
    document = work.document
    urgent = builders.caseload(document.programme, builders.returnee("GN-1", "medical 4"))
    after = replace(document, assessments={**document.assessments, **urgent.assessments})
    work.commit(after, who="C01", why="import_assessments")
    assert _waiting(work) == ["GN-2"]
    assert move_plan(work, _id(work, "GN-1"), PlanState.OFFERED, "C01").awards


@pytest.mark.parametrize(
    ("who", "why", "words", "code"),
    [
        ("", CHECKED, "", "clearing_who_missing"),
        ("office", CHECKED, "", "clearing_staff_unknown"),
        ("C01", WhyCleared.OTHER, "  ", "clearing_words_missing"),
    ],
)
def test_that_an_answer_without_a_person_or_words_is_refused(work, who, why, words, code):
    with pytest.raises(PlannerError, match=code):
        clear(work, [_id(work, "GN-2")], why, who, words)
    assert not work.document.clearings


def test_that_an_office_without_listed_staff_takes_any_name_but_none(work):
    bare = replace(work.document.programme, office=Office("Office"))
    work.commit(replace(work.document, programme=bare), who="t", why="load_programme")
    with pytest.raises(PlannerError, match="clearing_who_missing"):
        clear(work, [_id(work, "GN-2")], CHECKED, " ")
    clear(work, [_id(work, "GN-2")], CHECKED, "Lead caseworker")
    assert _waiting(work) == []


def test_that_only_who_waits_is_cleared_and_all_of_them_or_none(work):
    with pytest.raises(PlannerError, match="clearing_not_waiting"):
        clear(work, [_id(work, "GN-2"), _id(work, "GN-1")], CHECKED, "C01")
    assert not work.document.clearings


def test_that_a_clearing_is_undone_and_made_again_and_stays_in_the_trail(work):
    clear(work, [_id(work, "GN-2")], CHECKED, "C01")
    assert work.undo_label == "clear_cases"
    work.undo("C01")
    assert _waiting(work) == ["GN-2"]
    work.redo("C01")
    assert _waiting(work) == []


def test_that_a_clearing_is_there_after_opening_again(work):
    clear(work, [_id(work, "GN-2")], WhyCleared.OTHER, "A01", "moved away")
    kept, path = work.document.clearings, work.path
    work.close()
    with closing(caseload_at(path)) as again:
        assert again.document.clearings == kept


def test_that_a_clearing_outlives_a_balance_that_leaves_the_case_as_it_was(work):
    clear(work, [_id(work, "GN-2")], CHECKED, "C01")
    balances.adopt(work, allocation_of(work.document, "next"), work.document, "A01")
    assert _waiting(work) == []
    (kept,) = work.document.clearings.values()
    assert kept.digest == "by hand"


def test_that_a_new_clearing_replaces_the_earlier_one_of_a_case(work):
    clear(work, [_id(work, "GN-2")], CHECKED, "C01")
    worse = allocation_of(work.document, "worse")
    second = replace(worse.cases[1], needs=(replace(worse.cases[1].needs[0], need="medical"),))
    balances.adopt(work, replace(worse, cases=(worse.cases[0], second)), work.document, "A01")
    assert _waiting(work) == ["GN-2"]
    clear(work, [_id(work, "GN-2")], WhyCleared.REFERRED, "A01")
    (kept,) = work.document.clearings.values()
    assert (kept.why, kept.digest) == (WhyCleared.REFERRED, "worse")


def test_that_a_clearing_changes_nothing_a_balance_depends_on(work):
    assert balances.is_current(work.document)
    clear(work, [_id(work, "GN-2")], CHECKED, "C01")
    assert balances.is_current(work.document)


def test_that_words_about_a_person_stand_in_no_traceback(work):
    (cleared,) = clear(work, [_id(work, "GN-2")], WhyCleared.OTHER, "C01", "secret words")
    assert "secret words" not in repr(cleared)
