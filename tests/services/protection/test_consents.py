"""Consent is recorded with who, how and for what; a withdrawal stops plans and papers at once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.domain.balances.standing import NotPlanned, standing
from planner.domain.cases.consent import GivenBy, HowSaid, Said, Scope, WhyWithdrawn, allows
from planner.domain.errors import PlannerError
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.plans.plans import move_plan
from planner.services.protection.consents import blank_consent, consent_of, record, withdraw
from tests.cleared import clear_everybody
from tests.protected_office import office_open

DAY = date(2026, 11, 2)


@pytest.fixture
def work(tmp_path):
    with office_open(tmp_path) as opened:
        yield opened


def _case(work, number="GN-2"):
    return work.document.by_number(number)


def _blank(work, number="GN-2", **more):
    return replace(blank_consent(_case(work, number), DAY), **more)


def test_that_consent_is_kept_with_who_took_it_and_when_across_closing_the_file(work):
    made = record(work, _blank(work, how=HowSaid.THUMBPRINT), " C01 ")
    assert (made.who, made.language, made.said) == ("C01", "fr", Said.GIVEN)
    assert datetime.now(UTC) - made.recorded < timedelta(minutes=5)
    assert work.file.load().consents == {made.id: made}


def test_that_recorded_consent_allows_what_it_names_and_no_more(work):
    record(work, _blank(work, scopes=frozenset({Scope.PLANNING, Scope.SHARING})), "C01")
    holds = consent_of(work.document, _case(work).id)
    assert {s for s in Scope if allows(holds, s)} == {Scope.PLANNING, Scope.SHARING}


def test_that_a_withdrawal_stops_planning_and_makes_the_balance_old_at_once(work):
    assert balances.is_current(work.document)
    withdraw(work, _case(work).id, DAY, WhyWithdrawn.ASKED, "C01")
    assert standing(work.document, _case(work)).why_not is NotPlanned.NO_CONSENT
    assert not balances.is_current(work.document)


def test_that_a_plan_goes_no_step_further_after_a_withdrawal(work):
    clear_everybody(work)
    move_plan(work, _case(work).id, PlanState.OFFERED, "C01")
    withdraw(work, _case(work).id, DAY, WhyWithdrawn.ASKED, "C01")
    with pytest.raises(PlannerError, match="plan_without_consent"):
        move_plan(work, _case(work).id, PlanState.AGREED, "C01")
    assert move_plan(work, _case(work).id, PlanState.CLOSED, "C01").state is PlanState.CLOSED


def test_that_undo_brings_no_withdrawn_consent_back(work):
    withdraw(work, _case(work).id, DAY, WhyWithdrawn.ASKED, "C01")
    assert not work.can_undo


def test_that_withdrawing_the_sharing_leaves_the_balance_as_it_is(work):
    record(work, _blank(work, scopes=frozenset(Scope)), "C01")
    withdraw(work, _case(work).id, DAY, WhyWithdrawn.ASKED, "C01", frozenset({Scope.SHARING}))
    assert balances.is_current(work.document)
    assert not allows(consent_of(work.document, _case(work).id), Scope.SHARING)


def test_that_new_consent_after_a_withdrawal_counts(work):
    withdraw(work, _case(work).id, DAY, WhyWithdrawn.NOT_UNDERSTOOD, "C01")
    record(work, _blank(work), "C01")
    assert standing(work.document, _case(work)).why_not is None


def test_that_a_guardian_and_the_child_both_agree(work):
    spoken_for = _blank(
        work, "GN-3", by=GivenBy.GUARDIAN, guardian="aunt", assent=True, how=HowSaid.SIGNED
    )
    assert record(work, spoken_for, "C01").guardian == "aunt"


@pytest.mark.parametrize(
    ("number", "more", "code"),
    [
        ("GN-2", {"scopes": frozenset()}, "consent_scopes_missing"),
        ("GN-2", {"on": date(2199, 1, 1)}, "consent_in_future"),
        ("GN-2", {"how": HowSaid.SPOKEN}, "consent_witness_missing"),
        ("GN-2", {"by": GivenBy.GUARDIAN}, "consent_guardian_missing"),
        ("GN-3", {}, "consent_guardian_missing"),
        ("GN-3", {"guardian": "aunt"}, "consent_assent_missing"),
        ("GN-3", {"guardian": "aunt", "assent": False}, "consent_assent_refused"),
    ],
)
def test_that_what_is_no_consent_is_not_recorded(work, number, more, code):
    with pytest.raises(PlannerError) as refused:
        record(work, _blank(work, number, **more), "C01")
    assert refused.value.code == code
    assert not work.document.consents


def test_that_only_planning_is_agreed_to_until_more_is_asked_for(work):
    assert _blank(work).scopes == {Scope.PLANNING}


def test_that_somebody_takes_it_down(work):
    with pytest.raises(PlannerError, match="consent_who_missing"):
        record(work, _blank(work), " ")


def test_that_a_child_may_refuse_without_a_guardian(work):
    refused = record(work, _blank(work, "GN-3", said=Said.REFUSED), "C01")
    assert refused.said is Said.REFUSED
    assert standing(work.document, _case(work, "GN-3")).why_not is NotPlanned.NO_CONSENT


def test_that_nothing_is_withdrawn_that_was_not_given(work):
    with pytest.raises(PlannerError, match="consent_nothing_to_withdraw"):
        withdraw(work, _case(work).id, DAY, WhyWithdrawn.ASKED, "C01", frozenset({Scope.REPORTING}))


def test_that_a_withdrawal_dated_before_the_consent_in_force_is_refused(work):
    record(work, _blank(work), "C01")
    with pytest.raises(PlannerError, match="consent_withdrawn_before"):
        withdraw(work, _case(work).id, date(2026, 11, 1), WhyWithdrawn.ASKED, "C01")
