"""What is due on a day: visits of the calendar, supports that have not come, complaints."""

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.case_files import case_files
from planner.domain.cases.consent import Consent, Said, Scope
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.calendar import Anchor, Calendar
from planner.domain.follow_up.complaint import Complaint, ComplaintId
from planner.domain.follow_up.due import (
    DutySort,
    VisitDue,
    due_list,
    not_asked_for,
    visit_counts,
    year_of,
)
from planner.domain.follow_up.observation import Observation, ObservationId, Seen, Task
from planner.domain.follow_up.standing import Doubt, Stage, award_standings
from planner.domain.follow_up.visit import Visit, VisitState, visit_id
from planner.domain.ids import CaseId, ConsentId
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.programme.rule import RuleSort
from tests import builders
from tests.ledger_office import award
from tests.money import office, pool

CASE = CaseId("case-GN-1")
RETURNED = date(2026, 10, 1)


def _caseload(state=PlanState.SIGNED, *, rules=(), people=("GN-1",), **kept):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90, minutes=60)
    document = builders.caseload(
        office(pool(), measures=[kit], rules=rules),
        *(builders.returnee(n, return_date=RETURNED) for n in people),
        plans=[builders.plan(n, state, award(n)) for n in people],
    )
    return replace(document, **kept)


def _year(document, today):
    return year_of(document, case_files(document)[0], today)


def _visit(months, state=VisitState.DONE, on=date(2026, 11, 2)):
    return Visit(visit_id(CASE, months), CASE, months, state, on, "C01")


def test_that_visits_are_counted_from_the_return_and_stand_as_the_day_has_it():
    found = _year(_caseload(), date(2026, 12, 20))
    assert [(v.months, v.due, v.stands) for v in found[:3]] == [
        (1, date(2026, 11, 1), VisitDue.OVERDUE),
        (3, date(2027, 1, 1), VisitDue.DUE),
        (6, date(2027, 4, 1), VisitDue.AHEAD),
    ]


def test_that_the_office_may_count_from_the_signature_with_months_of_its_own():
    calendar = Calendar((2, 4), Anchor.SIGNATURE)
    found = _year(_caseload(calendar=calendar), date(2026, 11, 1))
    assert [v.due for v in found] == [date(2026, 12, 31), date(2027, 2, 28)]


def test_that_an_amendment_moves_no_visit_and_a_draft_has_none():
    begun = {CASE: Begun(CASE, date(2026, 10, 31))}
    document = _caseload(PlanState.AMENDED, begun=begun)
    later = replace(next(iter(document.plans.values())), since=date(2027, 3, 1), version=2)
    document = replace(document, plans={later.id: later})
    assert _year(document, date(2027, 3, 2))[0].stands is VisitDue.OVERDUE
    assert _year(_caseload(PlanState.DRAFT), date(2027, 3, 2)) == ()


def test_that_a_visit_due_before_the_case_was_followed_is_none():
    begun = {CASE: Begun(CASE, date(2026, 12, 1))}
    document = _caseload(begun=begun)
    assert [v.months for v in _year(document, RETURNED)] == [3, 6, 9, 12]
    (before,) = not_asked_for(document, case_files(document)[0])
    assert (before.months, before.due) == (1, date(2026, 11, 1))


def test_that_who_was_not_found_stays_due_until_the_next_visit_is():
    missed = _visit(1, VisitState.MISSED)
    document = _caseload(visits={missed.id: missed})

    def visits(today):
        return [d.months for d in due_list(document, today) if d.sort is DutySort.VISIT]

    assert visits(date(2026, 11, 20)) == [1]
    assert visits(date(2026, 12, 25)) == [3]
    done = _visit(1)
    document = _caseload(visits={done.id: done})
    assert visits(date(2026, 11, 20)) == []
    assert visit_counts(document, date(2026, 11, 20))[VisitDue.DONE] == 1


def test_that_nobody_is_visited_who_said_no_and_who_was_not_asked_is_asked_first():
    (first,) = (d for d in due_list(_caseload(), date(2026, 11, 2)) if d.sort is DutySort.VISIT)
    assert first.ask_first
    scopes = frozenset({Scope.FOLLOW_UP})
    no = Consent(ConsentId("no"), CASE, Said.REFUSED, date(2026, 11, 1), scopes)
    refused = _caseload(consents={no.id: no})
    assert not [d for d in due_list(refused, date(2026, 11, 2)) if d.sort is DutySort.VISIT]


def test_that_a_support_is_due_by_the_end_of_its_last_month_unless_somebody_said_else():
    document = _caseload()
    ((mine,),) = award_standings(document).values()
    assert (mine.due, mine.responsible, mine.stage) == (date(2026, 12, 31), "C01", Stage.AGREED)
    assert mine.overdue(date(2027, 1, 5)) == 5
    task = Task(mine.award.id, CASE, "K-KIT", "A01", date(2026, 11, 15), "A01")
    ((mine,),) = award_standings(replace(document, tasks={mine.award.id: task})).values()
    assert (mine.due, mine.responsible) == (date(2026, 11, 15), "A01")


def test_that_what_the_person_has_and_the_books_do_not_know_is_told():
    document = _caseload()
    got = Observation(
        ObservationId("o"), CASE, award("GN-1").id, "K-KIT", Seen.RECEIVED, date(2026, 11, 3)
    )
    ((mine,),) = award_standings(replace(document, observations={got.id: got})).values()
    assert (mine.stage, mine.doubt, mine.is_there) == (Stage.DELIVERED, Doubt.NOT_BOOKED, True)


def test_that_a_complaint_waits_for_its_acknowledgement_first_and_belongs_to_no_counsellor():
    day = date(2026, 11, 1)
    made = Complaint(ComplaintId("c"), CASE, day, since=day, due=date(2026, 12, 1))
    document = _caseload(complaints={made.id: made})
    (duty,) = (d for d in due_list(document, date(2026, 11, 9)) if d.sort is DutySort.COMPLAINT)
    assert (duty.who, duty.due, duty.late) == ("", date(2026, 11, 6), 3)


def test_that_the_list_says_what_a_counsellors_hours_have_no_room_for():
    people = ("GN-1", "GN-2", "GN-3")
    hours = builders.rule(RuleSort.COUNSELLOR_HOURS, count=5)
    document = _caseload(rules=[hours], people=people)
    # 5 hours less 3 x 60 minutes of supports that begin in November leave 120 minutes for visits.
    november = [d for d in due_list(document, date(2026, 11, 20)) if d.sort is DutySort.VISIT]
    assert [d.fits for d in november] == [True, False, False]
    free = replace(document, calendar=Calendar(hours=10))
    assert all(d.fits for d in due_list(free, date(2026, 11, 20)))


def test_that_a_closed_case_has_nothing_due():
    document = _caseload(PlanState.CLOSED)
    assert due_list(document, datetime(2027, 6, 1, tzinfo=UTC).date()) == []
