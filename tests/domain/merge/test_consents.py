"""Opposite statements of consent on both sides: side by side, and the no holds till decided."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.consent import ALL_SCOPES, Consent, Said, Scope, allows, consent_to_plan
from planner.domain.ids import AssessmentId, CaseId, ConsentId
from planner.domain.merge.conflict import Settled
from planner.domain.merge.consents import held
from planner.domain.merge.settling import all_settled, settled
from planner.domain.merge.three_way import three_way
from planner.domain.plain import from_plain
from tests import builders

CASE = CaseId("case-GN-1")
DAY = date(2026, 11, 2)
EARLIER, LATER = date(2026, 11, 1), date(2026, 11, 3)
YES, NO, GONE = Said.GIVEN, Said.REFUSED, Said.WITHDRAWN
PLANNING, SHARING = Scope.PLANNING, Scope.SHARING


@pytest.fixture
def base() -> Caseload:
    return builders.caseload(builders.programme(), builders.returnee("GN-1"))


def told(of: Caseload, key: str, said: Said, on: date = DAY, scopes=ALL_SCOPES) -> Caseload:
    recorded = datetime(2026, 11, 4, tzinfo=UTC)
    made = Consent(ConsentId(key), CASE, said, on, frozenset(scopes), recorded=recorded)
    return replace(of, consents={**of.consents, made.id: made})


def answered(of: Caseload, key: str, consent: bool, day: date = DAY) -> Caseload:
    made = Assessment(AssessmentId(key), CASE, day, consent)
    return replace(of, assessments={**of.assessments, made.id: made})


def may(of: Caseload, scope: Scope = PLANNING) -> bool:
    own = of.assessments_of(CASE)
    return allows(consent_to_plan(of.consents_of(CASE), own, date(2026, 11, 30)), scope)


def merged(base: Caseload, ours: Caseload, theirs: Caseload, how: Settled) -> Caseload:
    found = three_way(base, ours, theirs)
    return settled(ours, found, all_settled(found.conflicts, how)).caseload


@pytest.mark.parametrize("on", [EARLIER, DAY, LATER])
@pytest.mark.parametrize("no", [NO, GONE])
def test_that_a_yes_there_and_a_no_here_conflict_whatever_the_dates(base, no, on):
    ours, theirs = told(base, "o", no), told(base, "t", YES, on, {PLANNING, SHARING})
    found = three_way(base, ours, theirs)
    (conflict,) = found.conflicts
    assert (conflict.entity, conflict.key, conflict.rivals) == ("consent", "t", ("o",))
    sides = [from_plain(Consent, side).said for side in (conflict.ours, conflict.theirs)]
    assert sides == [no, YES]
    assert not found.taken


@pytest.mark.parametrize("on", [EARLIER, DAY, LATER])
@pytest.mark.parametrize(("here", "there"), [(YES, NO), (NO, YES), (GONE, YES), (YES, GONE)])
def test_that_until_somebody_decides_the_no_holds_and_the_decision_counts(base, here, there, on):
    ours, theirs = told(base, "o", here), told(base, "t", there, on)
    waiting = held(ours, three_way(base, ours, theirs).conflicts)
    assert not may(waiting)
    for how, said in ((Settled.OURS, here), (Settled.THEIRS, there)):
        for before in (ours, waiting):
            after = merged(base, before, theirs, how)
            assert may(after) is (said is YES)
            assert set(after.consents) == {"o", "t"}


def test_that_a_yes_said_after_the_no_was_held_counts(base):
    ours, theirs = told(base, "o", YES), told(base, "t", NO)
    waiting = held(ours, three_way(base, ours, theirs).conflicts)
    assert may(told(waiting, "again", YES, LATER))


@pytest.mark.parametrize(("here", "there"), [(YES, YES), (NO, GONE)])
def test_that_the_same_said_on_both_sides_is_no_conflict_and_both_stay(base, here, there):
    ours, theirs = told(base, "o", here), told(base, "t", there)
    assert not three_way(base, ours, theirs).conflicts
    assert set(merged(base, ours, theirs, Settled.OURS).consents) == {"o", "t"}


def test_that_statements_on_different_purposes_do_not_conflict(base):
    ours, theirs = told(base, "o", NO, scopes={SHARING}), told(base, "t", YES, scopes={PLANNING})
    assert not three_way(base, ours, theirs).conflicts


def test_that_only_the_purpose_in_question_is_held(base):
    ours = told(base, "o", YES, scopes={PLANNING, SHARING})
    theirs = told(base, "t", NO, EARLIER, scopes={SHARING})
    waiting = held(ours, three_way(base, ours, theirs).conflicts)
    assert may(waiting)
    assert not may(waiting, SHARING)
    assert may(merged(base, waiting, theirs, Settled.OURS), SHARING)


def test_that_what_the_part_knew_is_no_conflict(base):
    known = told(base, "k", NO)
    assert not three_way(known, known, told(known, "t", YES, LATER)).conflicts


@pytest.mark.parametrize("day", [EARLIER, LATER])
def test_that_the_answer_of_an_interview_there_does_not_override_a_refusal_here(base, day):
    ours, theirs = told(base, "o", NO), answered(base, "t", consent=True, day=day)
    found = three_way(base, ours, theirs)
    assert [c.rivals for c in found.conflicts] == [("o",)]
    assert not may(held(ours, found.conflicts))
    kept = merged(base, ours, theirs, Settled.OURS)
    assert "t" in kept.assessments
    assert not may(kept)
    assert may(merged(base, ours, theirs, Settled.THEIRS))


@pytest.mark.parametrize("day", [EARLIER, LATER])
def test_that_a_no_in_an_interview_there_holds_against_a_yes_here(base, day):
    ours, theirs = told(base, "o", YES), answered(base, "t", consent=False, day=day)
    waiting = held(ours, three_way(base, ours, theirs).conflicts)
    assert not may(waiting)
    assert may(merged(base, waiting, theirs, Settled.OURS))
    assert not may(merged(base, waiting, theirs, Settled.THEIRS))


@pytest.mark.parametrize("there", [YES, NO])
def test_that_a_record_there_meets_the_answer_of_an_interview_here(base, there):
    ours = answered(base, "o", consent=there is NO)
    theirs = told(base, "t", there)
    found = three_way(base, ours, theirs)
    assert [c.rivals for c in found.conflicts] == [("o",)]
    assert not may(held(ours, found.conflicts))
    assert may(merged(base, ours, theirs, Settled.OURS)) is (there is NO)
    assert may(merged(base, ours, theirs, Settled.THEIRS)) is (there is YES)
