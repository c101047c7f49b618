"""What is due on a day, for each counsellor, within the hours there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.balances.allocation import Award
from planner.domain.case_files import CaseFile, case_files, newest_plans
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope, consent_to_plan
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.referral import referrals_of
from planner.domain.follow_up.standing import FOLLOWED, AwardStanding, award_standings
from planner.domain.follow_up.stopped import seats_lost
from planner.domain.follow_up.usual_time import answer_due, usual_days
from planner.domain.follow_up.visit import BASELINE, Visit, VisitState, visit_id
from planner.domain.follow_up.visit_days import VisitDay, days_before, visit_days
from planner.domain.ids import AwardId, CaseId
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.programme.rule import RuleSort
from planner.domain.remembered import remembered_of


class DutySort(StrEnum):
    """What is to be done."""

    VISIT = "visit"
    DELIVERY = "delivery"  # see that a support arrives
    COMPLAINT = "complaint"  # answer it
    REFERRAL = "referral"  # ask what became of it; it lapses where nobody answers


class VisitDue(StrEnum):
    """Where a visit of the calendar stands on a day."""

    AHEAD = "ahead"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    MISSED = "missed"
    DECLINED = "declined"
    CALLED_OFF = "called_off"


@dataclass(frozen=True, slots=True)
class YearVisit:
    """One visit of a case's year: its month, its day, and what became of it."""

    case_id: CaseId
    months: int
    due: date
    stands: VisitDue
    visit: Visit | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to do. ``late``: days since it was due. ``fits``: within the month's hours.

    ``ask_first``: nobody has said yet that they may be asked how it went.
    """

    sort: DutySort
    case_id: CaseId
    number: str
    who: str
    due: date
    late: int
    minutes: int
    months: int = BASELINE
    award: AwardId | None = None
    target: str = ""
    referral: str = ""
    fits: bool = True
    ask_first: bool = False


def calendar_of(caseload: Caseload) -> Calendar:
    """Return the office's calendar, the usual one where it made none."""
    return caseload.calendar or Calendar()


def began_on(caseload: Caseload, file: CaseFile) -> date | None:
    """Return since when a case is followed, None where it is not (any more).

    While a signed plan is amended its visits go on.
    """
    plan = file.plan
    if plan is None or file.is_double or plan.state in (PlanState.DRAFT, PlanState.CLOSED):
        return None
    if file.case.id in caseload.closures:
        return None
    begun = caseload.begun.get(file.case.id)
    if begun is not None:
        return begun.on
    return plan.since if plan.state in FOLLOWED else None


def year_of(caseload: Caseload, file: CaseFile, today: date) -> tuple[YearVisit, ...]:
    """Return a case's visits: those of the calendar, and any other that was made.

    A visit due before the case was followed is none of them. After a case is closed, what was made
    stays.
    """
    made = {v.months: v for v in caseload.visits.values() if v.case_id == file.case.id}
    return _year(caseload, file, made, today)


def _year(
    caseload: Caseload, file: CaseFile, made: Mapping[int, Visit], today: date
) -> tuple[YearVisit, ...]:
    calendar, case_id = calendar_of(caseload), file.case.id
    began = began_on(caseload, file)
    found: dict[int, YearVisit] = {}
    if began is not None:
        for day in visit_days(calendar, file.case.planning.return_date, began):
            visit = made.get(day.months)
            stands = _stands(visit, day.due, today, calendar)
            found[day.months] = YearVisit(case_id, day.months, day.due, stands, visit)
    for months, visit in made.items():
        if months not in found:
            stands = VisitDue(visit.state.value)
            found[months] = YearVisit(case_id, months, visit.on, stands, visit)
    return tuple(found[months] for months in sorted(found))


def not_asked_for(caseload: Caseload, file: CaseFile) -> tuple[VisitDay, ...]:
    """Return the visits whose day was over before a case was followed, and that nobody made."""
    began = began_on(caseload, file)
    if began is None:
        return ()
    days = days_before(calendar_of(caseload), file.case.planning.return_date, began)
    return tuple(d for d in days if visit_id(file.case.id, d.months) not in caseload.visits)


def _stands(visit: Visit | None, due: date, today: date, calendar: Calendar) -> VisitDue:
    if visit is not None:
        return VisitDue(visit.state.value)
    if today > due:
        return VisitDue.OVERDUE
    return VisitDue.DUE if today >= due - timedelta(days=calendar.ahead) else VisitDue.AHEAD


def due_list(caseload: Caseload, today: date) -> list[Duty]:
    """Return all that is due by ``today`` and soon after, oldest first, with what fits the hours.

    A visit that somebody was not found for stays due until the next one is.
    """
    found = [
        *_deliveries(caseload, today),
        *_complaints(caseload, today),
        *_referrals(caseload, today),
    ]
    for file, year, ask in _followed(caseload, today):
        found += _visits(caseload, file, year, today, ask_first=ask)
    found.sort(key=lambda d: (d.due, d.number, d.sort, d.target, d.referral))
    return within_hours(found, minutes_left(caseload, Month.of(today)))


def _followed(
    caseload: Caseload, today: date
) -> Iterator[tuple[CaseFile, tuple[YearVisit, ...], bool]]:
    """Yield every case that may be asked, with its year, and whether it must be asked first."""
    made: dict[CaseId, dict[int, Visit]] = {}
    for visit in caseload.visits.values():
        made.setdefault(visit.case_id, {})[visit.months] = visit
    for file in _planned_files(caseload):
        if began_on(caseload, file) is None:
            continue
        asked = may_be_asked(caseload, file)
        if asked is False:
            continue
        year = _year(caseload, file, made.get(file.case.id, {}), today)
        yield file, year, asked is None


def may_be_asked(caseload: Caseload, file: CaseFile) -> bool | None:
    """Say whether somebody agreed to be asked how it went; None where nobody asked them yet."""
    holds = consent_to_plan(file.consents, file.assessments, caseload.balance_date)
    planning, asked = holds.get(Scope.PLANNING), holds.get(Scope.FOLLOW_UP)
    if (planning is not None and not planning.given) or (asked is not None and not asked.given):
        return False
    return None if asked is None else True


@remembered_of("cases", "assessments", "plans", "consents", "judged")
def _planned_files(caseload: Caseload) -> tuple[CaseFile, ...]:
    """Return the files of cases with a plan, without decisions: nothing due hangs on those."""
    planned = {plan.case_id for plan in caseload.plans.values()}
    if not planned:
        return ()
    files = case_files(replace(caseload, decisions={}))
    return tuple(file for file in files if file.case.id in planned)


def _visits(
    caseload: Caseload,
    file: CaseFile,
    year: tuple[YearVisit, ...],
    today: date,
    *,
    ask_first: bool,
) -> Iterator[Duty]:
    calendar = calendar_of(caseload)
    open_ = {VisitDue.DUE, VisitDue.OVERDUE, VisitDue.MISSED}
    for place, each in enumerate(year):
        later = any(
            other.stands is not VisitDue.AHEAD and other.months > each.months
            for other in year[place + 1 :]
        )
        if each.stands not in open_ or each.due > today + timedelta(days=calendar.ahead):
            continue
        if later and each.stands is VisitDue.MISSED:
            continue
        yield Duty(
            DutySort.VISIT,
            file.case.id,
            file.case.number,
            file.case.planning.counsellor,
            each.due,
            max(0, (today - each.due).days),
            calendar.visit_minutes,
            months=each.months,
            ask_first=ask_first,
        )


def _deliveries(caseload: Caseload, today: date) -> Iterator[Duty]:
    calendar, plans = calendar_of(caseload), newest_plans(caseload)
    lost = seats_lost(caseload)
    for case_id, standings in award_standings(caseload).items():
        if plans[case_id].state not in FOLLOWED:
            continue
        number = caseload.cases[case_id].number
        for each in standings:
            if each.award.id in lost or each.is_there:
                continue
            if each.due <= today + timedelta(days=calendar.ahead):
                yield _delivery(each, number, today, calendar)


def _delivery(each: AwardStanding, number: str, today: date, calendar: Calendar) -> Duty:
    award: Award = each.award
    return Duty(
        DutySort.DELIVERY,
        award.case_id,
        number,
        each.responsible,
        each.due,
        each.overdue(today),
        calendar.delivery_minutes,
        award=award.id,
        target=award.target,
    )


def _complaints(caseload: Caseload, today: date) -> Iterator[Duty]:
    """Yield complaints that wait, without whose they are to be answered by: not the counsellor."""
    calendar = calendar_of(caseload)
    for complaint in caseload.complaints.values():
        if complaint.is_open and complaint.case_id in caseload.cases:
            due = complaint.by(calendar)
            if due <= today + timedelta(days=calendar.ahead):
                number = caseload.cases[complaint.case_id].number
                late = max(0, (today - due).days)
                yield Duty(DutySort.COMPLAINT, complaint.case_id, number, "", due, late, 0)


def _referrals(caseload: Caseload, today: date) -> Iterator[Duty]:
    """Yield referrals that nobody answered in the usual time: ask, or record that they lapsed."""
    if not caseload.referrals:
        return
    calendar, referrals = calendar_of(caseload), referrals_of(caseload.referrals.values())
    usual = usual_days(referrals)
    for each in referrals:
        due = answer_due(each, usual, calendar.referral_days)
        case = caseload.cases.get(each.case_id)
        if due is None or due > today or case is None or case.id in caseload.closures:
            continue
        yield Duty(
            DutySort.REFERRAL,
            case.id,
            case.number,
            case.planning.counsellor,
            due,
            (today - due).days,
            calendar.delivery_minutes,
            target=each.sent.target,
            referral=each.id,
        )


def minutes_left(caseload: Caseload, month: Month) -> Mapping[str, int] | None:
    """Return the minutes each counsellor has for follow-up in a month; None where all have enough.

    The calendar's hours, else those the programme's rule gives a counsellor less what supports
    take that begin in the month, else no limit.
    """
    programme, calendar = caseload.programme, calendar_of(caseload)
    counsellors = {case.planning.counsellor for case in caseload.cases.values()}
    if calendar.hours is not None:
        return dict.fromkeys(counsellors, calendar.hours * 60)
    hours = list(programme.rules_of(RuleSort.COUNSELLOR_HOURS)) if programme else []
    if programme is None or not hours:
        return None
    left = dict.fromkeys(counsellors, min(r.count or 0 for r in hours) * 60)
    for case_id, standings in award_standings(caseload).items():
        counsellor = caseload.cases[case_id].planning.counsellor
        for each in standings:
            thing = programme.thing(each.award.target)
            if thing is not None and each.award.month == month:
                left[counsellor] -= thing.minutes
    return {who: max(0, minutes) for who, minutes in left.items()}


def within_hours(duties: Iterable[Duty], left: Mapping[str, int] | None) -> list[Duty]:
    """Return duties in their order, saying of each whether it fits the hours of who does it."""
    if left is None:
        return list(duties)
    rest = dict(left)
    found = []
    for duty in duties:
        has = rest.get(duty.who)
        fits = has is None or duty.minutes <= has
        if fits and has is not None:
            rest[duty.who] = has - duty.minutes
        found.append(replace(duty, fits=fits))
    return found


def overdue_of_each(duties: Iterable[Duty]) -> Mapping[str, int]:
    """Return how much is overdue of whom, by staff code; empty: of nobody's."""
    counts: dict[str, int] = {}
    for duty in duties:
        if duty.late:
            counts[duty.who] = counts.get(duty.who, 0) + 1
    return dict(sorted(counts.items()))


def visit_counts(caseload: Caseload, today: date) -> Mapping[VisitDue, int]:
    """Return how many visits of all cases stand how on ``today``."""
    counts = dict.fromkeys(VisitDue, 0)
    for _, year, _ in _followed(caseload, today):
        for each in year:
            counts[each.stands] += 1
    return counts


def was_done(caseload: Caseload, case_id: CaseId, months: int) -> bool:
    """Say whether a case's visit of a month was made."""
    visit = caseload.visits.get(visit_id(case_id, months))
    return visit is not None and visit.state is VisitState.DONE
