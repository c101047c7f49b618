"""What the command line and the window say of follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.complaint import Complaint
from planner.domain.follow_up.due import Duty, DutySort, YearVisit
from planner.domain.follow_up.instrument import Instrument, Part, Scored
from planner.domain.follow_up.open_matters import OpenMatter
from planner.domain.follow_up.standing import AwardStanding
from planner.domain.follow_up.visit import BASELINE, Visit
from planner.domain.follow_up.visit_days import VisitDay
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.wording.follow_up.told import TEXTS
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.names.programme import need_name, thing_name
from planner.wording.numbers import date_text, decimal_text, share_text
from planner.wording.sentences import say


def follow_up_text(code: str, language: str, **values: object) -> str:
    """Return a text of follow-up."""
    return say(TEXTS, code, language, values)


def month_words(months: int, language: str) -> str:
    """Return which visit it is."""
    if months == BASELINE:
        return follow_up_text("baseline", language)
    return follow_up_text("month", language, n=months)


def duty_words(duty: Duty, programme: Programme | None, language: str) -> str:
    """Return what is to be done."""
    if duty.sort is DutySort.VISIT:
        return follow_up_text("visit", language, month=month_words(duty.months, language))
    if duty.sort is DutySort.DELIVERY:
        name = thing_name(duty.target, programme, language) if programme else duty.target
        return follow_up_text("delivery", language, support=name)
    code = "referral" if duty.sort is DutySort.REFERRAL else "complaint"
    return follow_up_text(code, language)


def duty_notes(duty: Duty, language: str, *, short: bool = False) -> tuple[str, ...]:
    """Return what else is to be said of it: how late it is, whether there is room for it.

    ``short``: without whether the person is asked first, where that is said beside it.
    """
    notes = []
    if duty.late:
        notes.append(follow_up_text("late", language, n=duty.late))
    if not duty.fits:
        notes.append(follow_up_text("no_room", language))
    if duty.ask_first and not short:
        notes.append(follow_up_text("ask_first", language))
    return tuple(notes)


def duty_line(duty: Duty, programme: Programme | None, language: str) -> str:
    """Return one line of the due list."""
    line = follow_up_text(
        "duty",
        language,
        due=date_text(duty.due, language),
        case=duty.number,
        what=duty_words(duty, programme, language),
    )
    return _noted(line, duty_notes(duty, language), language)


def who_words(duty: Duty, language: str) -> str:
    """Return whose it is."""
    if duty.who:
        return duty.who
    nobody = "nobody" if duty.sort is DutySort.COMPLAINT else "unassigned"
    return follow_up_text(nobody, language)


def overdue_line(counts: Mapping[str, int], language: str) -> str:
    """Return how much is overdue of whom; empty where nothing is."""
    if not counts:
        return ""
    each = " · ".join(
        isolated(f"{who or follow_up_text('unassigned', language)} {n}", language)
        for who, n in counts.items()
    )
    return follow_up_text("overdue_of_each", language, each=each)


def year_line(each: YearVisit, language: str) -> str:
    """Return one visit of a case's year."""
    state = name_of(each.stands, language)
    if each.visit is not None:
        day = date_text(each.visit.on, language)
        state = follow_up_text("made_on", language, state=state, day=day)
    month, due = month_words(each.months, language), date_text(each.due, language)
    line = follow_up_text("year_visit", language, month=month, due=due, state=state)
    notes = []
    if each.visit is not None and each.visit.satisfaction is not None:
        notes.append(follow_up_text("satisfaction", language, n=each.visit.satisfaction))
    return _noted(line, notes, language)


def not_asked_line(each: VisitDay, language: str) -> str:
    """Return why a visit of the calendar is not asked for."""
    month, due = month_words(each.months, language), date_text(each.due, language)
    return follow_up_text("not_asked_for", language, month=month, due=due)


def visit_lines(year: Sequence[YearVisit], before: Sequence[VisitDay], language: str) -> list[str]:
    """Return a case's visits in the order of their months; ``before``: those not asked for."""
    lines = {each.months: year_line(each, language) for each in year}
    lines |= {day.months: not_asked_line(day, language) for day in before}
    return [lines[months] for months in sorted(lines)]


def award_line(each: AwardStanding, programme: Programme, today: date, language: str) -> str:
    """Return how far one support is."""
    name, stage = thing_name(each.award.target, programme, language), name_of(each.stage, language)
    line = follow_up_text("award", language, support=name, stage=stage)
    return _noted(line, award_notes(each, today, language), language)


def award_notes(each: AwardStanding, today: date, language: str) -> list[str]:
    """Return what else is to be said of a support."""
    notes = []
    if not each.is_there:
        day = date_text(each.due, language)
        notes.append(follow_up_text("due_by", language, day=day, who=each.responsible or "–"))
        if each.overdue(today):
            notes.append(follow_up_text("late", language, n=each.overdue(today)))
    if each.seen.satisfaction is not None:
        notes.append(follow_up_text("satisfaction", language, n=each.seen.satisfaction))
    if each.doubt is not None:
        notes.append(name_of(each.doubt, language))
    if each.complained:
        notes.append(follow_up_text("complained", language))
    return notes


def score_lines(
    visit: Visit, instrument: Instrument | None, found: Scored | None, language: str
) -> Iterator[str]:
    """Yield the score of a visit, with how much of it was answered, and ready scores."""
    month = month_words(visit.months, language)
    if found is not None and instrument is not None:
        score, complete = _score(found.whole, language)
        line = follow_up_text("score", language, month=month, score=score, complete=complete)
        if found.band is not None:
            band = instrument.bands[found.band].name.get(language)
            line = follow_up_text("score_band", language, line=line, band=band)
        yield line
    for dimension, ready in visit.scores:
        score = decimal_text(ready / FULL, language, 2)
        name = name_of(dimension, language)
        yield follow_up_text("ready", language, month=month, dimension=name, score=score)


def _score(part: Part, language: str) -> tuple[str, str]:
    complete = share_text(part.complete / FULL, language)
    if part.score is None:
        return follow_up_text("score_none", language), complete
    return decimal_text(part.score / FULL, language, 2), complete


def open_matter_line(matter: OpenMatter, programme: Programme, language: str) -> str:
    """Return what is still open of a case that is to be closed, and which it is."""
    which = [thing_name(code, programme, language) for code in matter.targets]
    which += [month_words(months, language) for months in matter.months]
    what = name_of(matter.what, language)
    if not which:
        return what
    return follow_up_text("open_matter", language, what=what, which=", ".join(which))


def needs_words(codes: tuple[str, ...], programme: Programme, language: str) -> str:
    """Return needs by name."""
    return ", ".join(need_name(code, programme, language) for code in codes)


def calendar_line(calendar: Calendar, language: str) -> str:
    """Return the calendar in a sentence."""
    return follow_up_text(
        "calendar",
        language,
        months=", ".join(map(str, calendar.visits)),
        anchor=name_of(calendar.counted_from, language),
        visit=calendar.visit_minutes,
        delivery=calendar.delivery_minutes,
        acknowledge=calendar.acknowledge,
        decide=calendar.decide,
    )


def complaint_line(number: int, complaint: Complaint, case: str, due: date, language: str) -> str:
    """Return one complaint of the register."""
    return follow_up_text(
        "complaint_line",
        language,
        number=str(number),
        case=case,
        on=date_text(complaint.on, language),
        sort=name_of(complaint.sort, language) if complaint.sort else "–",
        state=name_of(complaint.state, language),
        due=date_text(due, language),
    )


def _noted(line: str, notes: list[str] | tuple[str, ...], language: str) -> str:
    if not notes:
        return line
    return follow_up_text("noted", language, line=line, notes="; ".join(notes))
