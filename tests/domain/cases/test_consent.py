"""What consent is in force for a case on a day: from records and from the newest assessment."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain.balances.standing import NotPlanned, standing
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.consent import (
    ALL_SCOPES,
    Consent,
    InForce,
    Said,
    Scope,
    allows,
    consent_in_force,
    consent_to_plan,
    guardian_unheard,
)
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.ids import AssessmentId, CaseId, ConsentId
from tests import builders

DAY = date(2026, 10, 31)
CASE = CaseId("case-GN-1")
YES, NO = Said.GIVEN, Said.REFUSED


def _record(said, on, scopes=ALL_SCOPES, hour=9, key="r"):
    recorded = datetime(2026, 11, 1, hour, tzinfo=UTC)
    return Consent(ConsentId(f"{key}{hour}"), CASE, said, on, frozenset(scopes), recorded=recorded)


def _answer(day, consent, key="a"):
    return Assessment(AssessmentId(key), CASE, day, consent)


def _planned(consents=(), answers=()):
    return allows(consent_to_plan(consents, answers, DAY), Scope.PLANNING)


def test_that_nobody_who_was_not_asked_has_consented():
    assert consent_in_force((), (), DAY) == {}
    assert not _planned()


def test_that_a_yes_in_the_newest_assessment_is_consent_to_planning_and_to_nothing_else():
    holds = consent_in_force((), [_answer(date(2026, 10, 1), True)], DAY)
    assert {scope for scope in Scope if allows(holds, scope)} == {Scope.PLANNING}


def test_that_a_later_no_withdraws_an_earlier_yes():
    signed = _record(YES, date(2026, 10, 1))
    assert not _planned([signed], [_answer(date(2026, 10, 2), False)])


@pytest.mark.parametrize(("said", "planned"), [(YES, True), (NO, False)])
@pytest.mark.parametrize("on", [date(2026, 10, 2), date(2026, 10, 3)])
def test_that_a_record_of_the_same_day_or_later_wins_over_an_assessment(said, planned, on):
    answer = _answer(date(2026, 10, 2), not planned)
    assert _planned([_record(said, on)], [answer]) is planned


def test_that_an_unanswered_question_says_nothing_against_a_record():
    assert _planned([_record(YES, date(2026, 9, 1))], [_answer(date(2026, 10, 2), None)])
    assert not _planned((), [_answer(date(2026, 9, 1), True), _answer(DAY, None, "b")])


def test_that_of_one_day_the_record_entered_last_holds():
    on = date(2026, 10, 2)
    assert _planned([_record(NO, on, hour=9), _record(YES, on, hour=10)])
    assert not _planned([_record(NO, on, hour=10), _record(YES, on, hour=9)])


def test_that_of_the_same_moment_a_no_holds():
    on = date(2026, 10, 2)
    assert not _planned([_record(NO, on, key="a"), _record(YES, on, key="b")])


def test_that_a_withdrawal_counts_at_once_whatever_the_balance_date():
    later = date(2026, 11, 20)
    given, gone = _record(YES, date(2026, 10, 1)), _record(Said.WITHDRAWN, later, hour=12)
    assert not _planned([given, gone], [_answer(date(2026, 10, 1), True)])


def test_that_a_no_in_an_assessment_after_the_balance_date_counts_at_once():
    assert not _planned((), [_answer(DAY, True), _answer(date(2026, 11, 5), False, "b")])


def test_that_consent_recorded_after_the_balance_date_lets_plan_on_it():
    assert _planned([_record(YES, date(2026, 11, 20))], [_answer(date(2026, 10, 1), None)])


def test_that_what_was_in_force_on_an_earlier_day_is_without_later_consent():
    given = _record(YES, date(2026, 11, 20))
    assert not allows(consent_in_force([given], (), DAY), Scope.PLANNING)
    assert allows(consent_in_force([given], (), date(2026, 11, 20)), Scope.PLANNING)


def test_that_withdrawing_the_sharing_leaves_the_plan():
    gone = _record(Said.WITHDRAWN, date(2026, 10, 9), [Scope.SHARING], hour=12)
    holds = consent_to_plan([_record(YES, date(2026, 10, 1)), gone], (), DAY)
    allowed = {scope for scope in Scope if allows(holds, scope)}
    assert allowed == ALL_SCOPES - {Scope.SHARING}


def test_that_withdrawing_the_planning_leaves_nothing():
    gone = _record(Said.WITHDRAWN, date(2026, 10, 9), [Scope.PLANNING], hour=12)
    holds = consent_to_plan([_record(YES, date(2026, 10, 1)), gone], (), DAY)
    assert not any(allows(holds, scope) for scope in Scope)


def _with(*consents):
    case, own = builders.returnee("GN-1")
    document = builders.caseload(builders.programme(), (case, own))
    return replace(document, consents={c.id: c for c in consents}), case


def test_that_who_withdrew_is_planned_no_more():
    document, case = _with(_record(Said.WITHDRAWN, date(2026, 11, 20)))
    assert standing(document, case).why_not is NotPlanned.NO_CONSENT


def test_that_a_record_changes_the_planning_digest_only_where_it_changes_who_is_planned():
    scenario = builders.scenario()
    before, _ = _with()
    same, _ = _with(_record(YES, date(2026, 10, 20)))
    other, _ = _with(_record(Said.WITHDRAWN, date(2026, 11, 20)))
    assert planning_digest(before, scenario) == planning_digest(same, scenario)
    assert planning_digest(before, scenario) != planning_digest(other, scenario)


@pytest.mark.parametrize(
    ("age", "record", "unheard"),
    [(10, "", True), (10, "r", False), (30, "", False), (None, "", False)],
)
def test_that_a_childs_yes_in_a_form_alone_is_told(age, record, unheard):
    case, _ = builders.returnee("GN-1", birth=None if age is None else date(2026 - age, 1, 1))
    if age is None:
        case = replace(case, identity=replace(case.identity, birth=None))
    holds = {Scope.PLANNING: InForce(True, DAY, ConsentId(record))}
    assert guardian_unheard(case, holds, DAY) is unheard
    refused = {Scope.PLANNING: InForce(False, DAY)}
    assert not guardian_unheard(case, refused, DAY)
