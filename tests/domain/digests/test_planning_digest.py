"""What a balance depends on, as a digest: an edit asks for its record alone, earlier ones hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.digests import record_digests
from planner.domain.digests.earlier_digests import earlier, second
from planner.domain.digests.planning_digest import goes_on, is_planned_for, planning_digest
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.ids import CaseId
from planner.domain.protection.visible import nameless, unprotected
from planner.services.balances.balances import scenario_of
from tests import builders


@pytest.fixture
def document():
    people = (builders.returnee(f"GN-{n}", "basic 3,housing 2", words="own words") for n in "123")
    return builders.caseload(builders.programme(), *people)


def changed(document, **answers):
    """Return the caseload with the answers of GN-2 changed."""
    (answer,) = document.assessments_of(CaseId("case-GN-2"))
    after = replace(answer, **answers)
    return replace(document, assessments={**document.assessments, answer.id: after})


def digest(document, known=None):
    return planning_digest(document, scenario_of(document), known)


def test_that_what_is_remembered_gives_the_same_digest_as_working_it_all_out(document):
    known = RecordDigests()
    before = digest(document, known)
    after = changed(document, needs=(NeedAnswer("basic", 4),))
    assert before == digest(document)
    assert digest(after, known) == digest(after) != before
    assert digest(document, known) == before


def test_that_an_edit_works_out_its_own_record_alone(document, monkeypatch):
    known, worked_out = RecordDigests(), []
    digest(document, known)
    whole = record_digests.digests

    def watched(record, day):
        worked_out.append(record)
        return whole(record, day)

    monkeypatch.setattr(record_digests, "digests", watched)
    digest(changed(document, needs=(NeedAnswer("basic", 4),)), known)
    assert [r.case_id for r in worked_out] == ["case-GN-2"]


def test_that_records_that_are_gone_are_forgotten(document):
    known = RecordDigests()
    digest(document, known)
    left = {k: c for k, c in document.cases.items() if k != "case-GN-2"}
    digest(replace(document, cases=left, assessments={}), known)
    assert len(known._known) == 2


def test_that_another_day_of_balancing_is_worked_out_anew(document):
    known = RecordDigests()
    before = digest(document, known)
    day = document.balance_date.replace(year=document.balance_date.year + 1)
    later = replace(document, programme=replace(document.programme, balance_date=day))
    assert digest(later, known) == digest(later) != before


def test_that_it_is_the_same_for_who_sees_no_names_and_knows_nobodys_words(document):
    assert digest(nameless(document)) == digest(document)
    assert digest(changed(document, words="others")) == digest(document)


def test_that_who_may_not_see_protected_details_has_the_open_half(document):
    known = changed(document, vulnerabilities=frozenset({"disability"}))
    shut, whole = digest(unprotected(known)), digest(known)
    assert whole.startswith(shut)
    assert len(whole) > len(shut)
    assert digest(document).startswith(shut)
    assert is_planned_for(unprotected(known), scenario_of(known), whole)
    assert not is_planned_for(document, scenario_of(document), whole)


@pytest.mark.parametrize("worked_out", [earlier, second, planning_digest])
def test_that_a_balance_of_an_earlier_planner_still_stands_until_something_changes(
    document, worked_out
):
    scenario = scenario_of(document)
    before = worked_out(document, scenario)
    assert is_planned_for(document, scenario, before)
    after = changed(document, needs=(NeedAnswer("basic", 4),))
    assert not is_planned_for(after, scenario, before)


@pytest.mark.parametrize("worked_out", [second, planning_digest])
def test_that_what_who_may_not_see_protected_details_keeps_up_holds_for_the_others(
    document, worked_out
):
    scenario = scenario_of(document)
    before = worked_out(document, scenario)
    after = changed(document, needs=(NeedAnswer("basic", 4),))
    kept = goes_on(unprotected(after), scenario, before)
    assert is_planned_for(after, scenario, kept)
    assert is_planned_for(after, scenario, goes_on(after, scenario, before))
