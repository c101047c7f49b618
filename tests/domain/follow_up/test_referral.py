"""A referral is sent, accepted and served in that order, and lapses where nobody answers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.due import DutySort, due_list
from planner.domain.follow_up.referral import (
    NEXT_STATE,
    ReferralId,
    ReferralState,
    ReferralStep,
    ReferralStepId,
    check_step,
    referrals_of,
)
from planner.domain.follow_up.usual_time import answer_due, usual_days
from planner.domain.ids import CaseId
from tests import builders
from tests.money import office, pool

SENT = date(2026, 11, 2)
TODAY = date(2027, 6, 1)


def step(referral, state, days, of="GN-1"):
    name = ReferralStepId(f"{referral}-{state.value}-{days}")
    sent = state is ReferralState.SENT
    return ReferralStep(
        name, CaseId(of), ReferralId(referral), state, SENT + timedelta(days=days),
        need="medical" if sent else "", provider="CLINIC" if sent else "", who="C01",
        recorded=datetime(2027, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def referral(name, *steps):
    (found,) = referrals_of([step(name, state, days) for state, days in steps])
    return found


@given(st.lists(st.tuples(st.sampled_from(ReferralState), st.integers(0, 5)), max_size=8))
def test_that_only_what_may_follow_is_taken_whatever_is_tried(tried):
    taken: list[ReferralStep] = []
    known = None
    for state, days in tried:
        new = step("R", state, days)
        before = next(iter(referrals_of(taken)), None)
        allowed = state in NEXT_STATE[known] and (not taken or new.on >= taken[-1].on)
        try:
            check_step(before, new, today=TODAY)
        except PlannerError:
            assert not allowed
            continue
        assert allowed
        taken.append(replace(new, recorded=datetime(2027, 1, 1, 0, len(taken), tzinfo=UTC)))
        known = state
    assert [r.state for r in referrals_of(taken)] == ([known] if known else [])


@given(st.permutations([("sent", 0), ("accepted", 3), ("served", 9), ("lapsed", 2)]))
def test_that_the_order_in_which_steps_came_home_changes_nothing(steps):
    (found,) = referrals_of([step("R", ReferralState(s), d) for s, d in steps])
    assert [s.state.value for s in found.steps] == ["sent", "lapsed", "accepted", "served"]
    assert found.days_to(ReferralState.SERVED) == 9


def test_that_steps_of_a_referral_nobody_sent_tell_nothing():
    assert referrals_of([step("R", ReferralState.ACCEPTED, 3)]) == []


def test_that_a_day_to_come_is_refused():
    with pytest.raises(PlannerError, match="referral_future"):
        check_step(None, step("R", ReferralState.SENT, 3), today=SENT)


def test_that_of_nine_answers_nothing_is_usual_and_of_ten_the_days_of_nine():
    both = [(ReferralState.SENT, 0)]
    answered = [referral(str(n), *both, (ReferralState.ACCEPTED, n)) for n in range(1, 11)]
    assert not usual_days(answered[:9])
    usual = usual_days(answered)
    assert usual == {("CLINIC", ReferralState.ACCEPTED): 9}
    waits = referral("W", *both)
    assert answer_due(waits, usual, 21) == SENT + timedelta(days=9)
    assert answer_due(waits, {}, 21) == SENT + timedelta(days=21)
    served = referral("S", *both, (ReferralState.ACCEPTED, 1), (ReferralState.SERVED, 2))
    assert answer_due(served, usual, 21) is None


def test_that_a_referral_nobody_answers_comes_on_the_due_list_and_leaves_it_when_it_lapsed():
    case, answers = builders.returnee("GN-1")
    made = builders.caseload(office(pool()), (case, answers))
    sent = replace(step("R", ReferralState.SENT, 0), case_id=case.id)
    made = replace(made, referrals={sent.id: sent}, calendar=Calendar(referral_days=14))

    def due(document, days):
        found = due_list(document, SENT + timedelta(days=days))
        return [(d.referral, d.late) for d in found if d.sort is DutySort.REFERRAL]

    assert due(made, 13) == []
    assert due(made, 16) == [("R", 2)]
    lapsed = replace(step("R", ReferralState.LAPSED, 16), case_id=case.id)
    assert due(replace(made, referrals={**made.referrals, lapsed.id: lapsed}), 20) == []
