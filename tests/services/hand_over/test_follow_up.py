"""What is recorded of a case's year goes along, comes back, is sealed, and is erased with it."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.consent import Scope
from planner.domain.errors import PlannerError
from planner.domain.follow_up.community import Feedback, FeedbackId, Side
from planner.domain.follow_up.complaint import ComplaintSort, ComplaintState, Found
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.referral import ReferralState, referrals_of
from planner.domain.follow_up.visit import Visit, VisitState, visit_id
from planner.domain.plans.plan import PlanState
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.visible import nameless, visible
from planner.domain.rights.erasure import WhyErased
from planner.domain.rights.everything import everything_on
from planner.services.field.bring_back import take_back
from planner.services.follow_up.community import record_feedback
from planner.services.follow_up.complaints import complaints_of, move_complaint, take_complaint
from planner.services.follow_up.referrals import move_referral, send_referral
from planner.services.follow_up.seen import see
from planner.services.follow_up.visits import record_visit
from planner.services.protection.consents import blank_consent, record
from planner.services.protection.erasure import erase
from tests import builders
from tests.ledger_office import award
from tests.opened import caseload_at
from tests.services.hand_over.field import back, case, handed, in_the_field, store

DAY = date(2026, 11, 5)
WORD = "Quetzal"


@pytest.fixture
def signed(office):
    """Return the office with the plan of A signed."""
    plan = builders.plan("A", PlanState.SIGNED, award("A"))
    store(office, replace(office.document, plans={plan.id: plan}))
    return office


@pytest.fixture
def shared(signed):
    """Return the office where A agreed that a partner gets their data."""
    asked = blank_consent(signed.document.cases[case("A")], DAY)
    record(signed, replace(asked, scopes=frozenset({Scope.PLANNING, Scope.SHARING})), "C01")
    return signed


def _visited(work, words=WORD):
    visit = Visit(visit_id(case("A"), 1), case("A"), 1, VisitState.DONE, DAY, "C01", words=words)
    record_visit(work, visit, today=DAY)


def test_that_a_visit_and_what_was_seen_in_the_field_come_back(signed, part):
    handed(signed, part)
    with closing(in_the_field(part)) as field:
        _visited(field)
        see(field, case("A"), "K-KIT", Seen.RECEIVED, DAY, "C01", today=DAY)
    returned = back(signed, part)
    assert not returned.merge.conflicts
    take_back(signed, returned, {}, "C01")
    assert [v.words for v in signed.document.visits.values()] == [WORD]
    assert [o.what for o in signed.document.observations.values()] == [Seen.RECEIVED]


def test_that_steps_of_a_referral_entered_on_two_sides_stand_in_one_order(shared, part):
    sent = send_referral(shared, case("A"), WORD, DAY, "C01", need="basic", today=DAY)
    handed(shared, part)
    with closing(in_the_field(part)) as field:
        move_referral(field, sent.id, ReferralState.ACCEPTED, DAY, "C01", today=DAY)
    move_referral(shared, sent.id, ReferralState.LAPSED, DAY, "C01", words=WORD, today=DAY)
    returned = back(shared, part)
    assert not returned.merge.conflicts
    take_back(shared, returned, {}, "C01")
    (found,) = referrals_of(shared.document.referrals.values())
    assert {s.state for s in found.steps} == {
        ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.LAPSED,
    }  # fmt: skip
    hidden = nameless(shared.document)
    assert not any(s.words or s.organisation for s in hidden.referrals.values())


def test_that_nobody_is_sent_to_a_partner_who_did_not_agree_to_it(signed):
    with pytest.raises(PlannerError, match="referral_consent"):
        send_referral(signed, case("A"), "CLINIC", DAY, "C01", need="basic", today=DAY)


def test_that_a_step_out_of_order_is_not_stored_and_one_that_is_can_be_undone(shared):
    sent = send_referral(shared, case("A"), WORD, DAY, "C01", need="basic", today=DAY)
    with pytest.raises(PlannerError, match="referral_step"):
        move_referral(shared, sent.id, ReferralState.SERVED, DAY, "C01", today=DAY)
    shared.undo("C01")
    assert not shared.document.referrals


def test_that_what_a_place_said_in_the_field_comes_back_once(signed, part):
    handed(signed, part)
    tense = Feedback(FeedbackId(""), "KAN", on=DAY, side=Side.RESIDENTS, tension=2, words=WORD)
    with closing(in_the_field(part)) as field:
        record_feedback(field, tense, today=DAY)
    returned = back(signed, part)
    assert (returned.merge.size, returned.brings_nothing) == (1, False)
    take_back(signed, returned, {}, "C01", still_out=True)
    assert [(f.tension, f.words) for f in signed.document.feedback.values()] == [(2, WORD)]
    assert back(signed, part).brings_nothing


def test_that_what_both_sides_were_told_of_a_place_stands_side_by_side(signed, part):
    handed(signed, part)
    for work, tension in ((in_the_field(part), 1), (signed, 3)):
        said = Feedback(FeedbackId(""), "KAN", on=DAY, side=Side.RESIDENTS, tension=tension)
        record_feedback(work, said, today=DAY)
        if work is not signed:
            work.close()
    returned = back(signed, part)
    assert not returned.merge.conflicts
    take_back(signed, returned, {}, "C01")
    assert {f.tension for f in signed.document.feedback.values()} == {1, 3}


def test_that_a_visit_entered_on_both_sides_is_asked(signed, part):
    handed(signed, part)
    with closing(in_the_field(part)) as field:
        _visited(field, "there")
    _visited(signed, "here")
    (conflict,) = back(signed, part).merge.conflicts
    assert conflict.entity == "visit"


def test_that_a_complaint_is_told_to_nobody_who_does_not_decide_it(signed):
    taken = take_complaint(signed, case("A"), ComplaintSort.CONDUCT, WORD, DAY, "C01", today=DAY)
    ways = {"X01": (Role.COUNSELLOR, True, "not_allowed")}
    ways["X02"] = (Role.PLANNER, False, "protected_needed")
    for code, (role, protected, _) in ways.items():
        secret = Secret(f"another lamp seven {code}")
        signed.file.staff.admit(code, role, secret, protected=protected)
    signed.close()
    for code, (_, _, why) in ways.items():
        with closing(caseload_at(signed.path, Secret(f"another lamp seven {code}"))) as other:
            shown = visible(other.document, other.staff).complaints[taken.id]
            assert (shown.words, shown.sort) == ("", None)
            with pytest.raises(PlannerError, match=why):
                complaints_of(other)
            with pytest.raises(PlannerError, match=why):
                move_complaint(
                    other,
                    taken.id,
                    ComplaintState.DECIDED,
                    DAY,
                    code,
                    found=Found.UPHELD,
                    answer="yes",
                    today=DAY,
                )


def test_that_everything_on_a_person_holds_their_year_and_erasing_leaves_none_of_it(signed):
    _visited(signed)
    take_complaint(signed, case("A"), ComplaintSort.DATA, WORD, DAY, "C01", today=DAY)
    found = everything_on(signed.document, None, case("A"), signed.file.trail.entries())
    assert {"visit", "complaint", "plan"} <= {part.entity for part in found.parts}
    plans = signed.document.plans.values()
    draft = {p.id: replace(p, state=PlanState.CLOSED) for p in plans}
    store(signed, replace(signed.document, plans=draft))
    erase(signed, case("A"), "A", WhyErased.PERSON_ASKED, "C01")
    assert not signed.document.visits
    assert not signed.document.complaints
    assert WORD.encode() not in signed.path.read_bytes()
