"""What is counted of every case over a period: from its file, its books and its visits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.balances.allocation import Allocation, Award, CaseResult
from planner.domain.balances.standing import standing_of
from planner.domain.case_files import CaseFile, by_case, case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Sex
from planner.domain.follow_up.closure import Unsettled, WhyClosed
from planner.domain.follow_up.complaint import Complaint
from planner.domain.follow_up.due import VisitDue, calendar_of, year_of
from planner.domain.follow_up.instrument import scored
from planner.domain.follow_up.observation import Observation, Seen, VisitId, last_seen
from planner.domain.follow_up.referral import Referral, ReferralState, referrals_of
from planner.domain.follow_up.visit import Visit, VisitState
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.entry import CostSort, Entry, EntryState, LineId
from planner.domain.monitoring.counted import Answered, Counted, Interview, Person, Reached
from planner.domain.need import FULL, Dimension
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Programme
from planner.domain.reports.forms import Form, form_of
from planner.domain.reports.people_report import BANDS

_ARRIVED = frozenset({EntryState.DELIVERED, EntryState.PAID})
_THERE = frozenset({Seen.RECEIVED, Seen.IN_USE, Seen.NOT_IN_USE})
_DUE = frozenset({VisitDue.DONE, VisitDue.MISSED, VisitDue.DECLINED, VisitDue.OVERDUE})


@dataclass(frozen=True)
class Period:
    """From the first day to the last, both counted; of one fund, or (empty) of all.

    ``today``: the day it is counted on, where that matters: a period may not be over yet.
    """

    first: date
    last: date
    fund: str = ""
    today: date | None = None

    @property
    def until(self) -> date | None:
        """Return today where the period is not over."""
        return self.today if self.today is not None and self.today < self.last else None

    def holds(self, day: date) -> bool:
        """Say whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Records:
    """What stood in the caseload on the last day, by case and by line of the ledger."""

    document: Caseload
    period: Period
    burden: Sequence[int]
    entries: Mapping[CaseId, Sequence[Entry]]
    books: Mapping[LineId, LineBook]
    seen: Mapping[CaseId, Sequence[Observation]]
    referrals: Mapping[CaseId, Sequence[Referral]]
    visits: Mapping[CaseId, Sequence[Visit]]
    complaints: Mapping[CaseId, Sequence[Complaint]]
    results: Mapping[CaseId, CaseResult]
    instrument: str


def records_of(
    document: Caseload, allocation: Allocation, period: Period, burden: Sequence[int]
) -> Records:
    """Return the records a report counts from; ``burden``: what severities 0 to 4 weigh."""
    entries = [
        entry
        for entry in sorted(document.entries.values(), key=lambda e: e.number)
        if entry.on <= period.last and period.fund in ("", entry.fund)
    ]
    visits = by_case(
        v for v in document.visits.values() if v.on <= period.last and v.case_id in document.cases
    )
    of_cases: dict[CaseId, list[Entry]] = {}
    for entry in entries:
        if entry.case_id is not None:
            of_cases.setdefault(entry.case_id, []).append(entry)
    return Records(
        document,
        period,
        burden,
        of_cases,
        _books(entries),
        by_case(o for o in document.observations.values() if o.on <= period.last),
        _referrals(document, period),
        visits,
        by_case(c for c in document.complaints.values() if period.holds(c.on)),
        {result.case_id: result for result in allocation.cases},
        _usual_instrument(visits.values()),
    )


def _books(entries: Iterable[Entry]) -> dict[LineId, LineBook]:
    books: dict[LineId, LineBook] = {}
    for entry in entries:
        if entry.cost is not CostSort.FUND and entry.state is not EntryState.EXCHANGE:
            book = books.get(entry.line)
            if book is None:
                book = books[entry.line] = LineBook(entry)
            book.take(entry)
    return books


def _referrals(document: Caseload, period: Period) -> dict[CaseId, list[Referral]]:
    """Return what partners were asked for; no fund pays for it."""
    if period.fund:
        return {}
    steps = (step for step in document.referrals.values() if step.on <= period.last)
    return by_case(referrals_of(steps))


def _usual_instrument(visits: Iterable[Sequence[Visit]]) -> str:
    """Return the instrument most people were asked by: scores of two are no one figure."""
    asked = Counter(v.instrument for each in visits for v in each if v.items or v.scores)
    return max(asked, key=lambda code: (asked[code], code), default="")


def counted_cases(records: Records) -> list[Counted]:
    """Return every case that the report counts, by case number.

    Of the whole office: who could be planned by the last day. Of a fund: whose plan it pays for.
    Who was closed before the first day is not counted.
    """
    return [_counted(records, file) for file in case_files(records.document) if _is(records, file)]


def _is(records: Records, file: CaseFile) -> bool:
    closure = records.document.closures.get(file.case.id)
    if file.is_double or (closure is not None and closure.on < records.period.first):
        return False
    if records.period.fund:
        return bool(_awards(records, file)) or file.case.id in records.entries
    return standing_of(file, records.period.last).assessment is not None


def _awards(records: Records, file: CaseFile) -> list[Award]:
    """Return what was promised, as far as the fund pays it."""
    if file.plan is None or file.plan.state is PlanState.DRAFT:
        return []
    fund = records.period.fund
    return [a for a in file.plan.awards if not fund or any(x.fund == fund for x in a.lines)]


def _counted(records: Records, file: CaseFile) -> Counted:
    case, period = file.case, records.period
    arrived = list(_arrived(records, file))
    in_period = [(kind, need) for on, kind, need in arrived if period.holds(on)]
    assessment = standing_of(file, period.last).assessment
    planning = case.planning
    dimensions = {n.code: n.dimension for n in records.document.given_programme.needs}
    return Counted(
        case.id,
        _reached(records, file, has_some=bool(arrived)),
        tuple(people_in(case, period.last)),
        planning.place,
        planning.departure,
        planning.return_type,
        frozenset(kind for kind, _ in in_period),
        frozenset(dimensions[code] for _, code in in_period if code in dimensions),
        assessment.vulnerabilities if assessment else frozenset(),
        _satisfaction(records, case.id),
        _interviews(records, case.id),
        _planned(records.results.get(case.id)),
        _found(records, file),
        tuple(_visits(records, file)),
        tuple(_complaints(records, case.id)),
    )


def people_in(case: Case, day: date) -> Iterator[Person]:
    """Yield sex and age band of everybody in a household; None where it is not known."""
    own = case.age_on(day)
    band = _band(own[0]) if own and _band(own[0]) == _band(own[1]) else None
    yield _sex(case.planning.sex), band
    for member in case.planning.members:
        yield _sex(member.sex), None if member.age is None else _band(member.age)


def _sex(sex: Sex | None) -> Sex | None:
    return sex if sex in (Sex.FEMALE, Sex.MALE) else None


def _band(age: int) -> int:
    return sum(age >= start for start in BANDS) - 1


def _arrived(records: Records, file: CaseFile) -> Iterator[tuple[date, Form, str]]:
    """Yield what arrived and the need it is mainly for: by the books, as the person said, and what
    partners gave.
    """
    programme = records.document.given_programme
    for entry in records.entries.get(file.case.id, ()):
        if entry.state in _ARRIVED and entry.kind is not None:
            yield (
                entry.on,
                form_of(programme, entry.kind, entry.target),
                _main_need(programme, entry.target),
            )
    kinds = {award.id: award.kind for award in _awards(records, file)}
    for seen in records.seen.get(file.case.id, ()):
        if seen.award in kinds and seen.what in _THERE:
            form = form_of(programme, kinds[seen.award], seen.target)
            yield seen.on, form, _main_need(programme, seen.target)
    for referral in records.referrals.get(file.case.id, ()):
        served = referral.on(ReferralState.SERVED)
        if served is not None:
            yield served, Form.REFERRAL, referral.sent.need


def _reached(records: Records, file: CaseFile, *, has_some: bool) -> Reached:
    if not has_some:
        return Reached.WAITING
    closure = records.document.closures.get(file.case.id)
    if closure is not None and closure.on <= records.period.last:
        if Unsettled.SUPPORT in closure.left:  # promised, and never received
            return Reached.UNDER_WAY
        if closure.why is WhyClosed.PERIOD_OVER:
            return Reached.COMPLETED
    seen: dict[AwardId, list[Observation]] = {}
    for each in records.seen.get(file.case.id, ()):
        seen.setdefault(each.award, []).append(each)
    priced = [award for award in _awards(records, file) if award.lines]
    whole = all(
        last_seen(seen.get(award.id, ())).what in _THERE or _is_settled(records, award)
        for award in priced
    )
    return Reached.COMPLETED if priced and whole else Reached.UNDER_WAY


def _is_settled(records: Records, award: Award) -> bool:
    """Say whether all of an award's money arrived or was taken back."""
    books = [records.books.get(LineId(x.id)) for x in award.lines if x.local.minor]
    return all(
        book is not None
        and not book.left_to_commit
        and max(book.delivered, book.net_paid) >= book.live
        for book in books
    )


def _main_need(programme: Programme, target: str) -> str:
    """Return the need a support meets most of; the first of equals, empty where it meets none."""
    thing = programme.thing(target)
    covers = thing.covers if thing else ()
    best = max(covers, key=lambda c: FULL if c.of_debt else c.share, default=None)
    return best.need if best is not None else ""


def _satisfaction(records: Records, case_id: CaseId) -> int | None:
    """Return what was said last in the period of the support as a whole."""
    said = [
        (visit.on, visit.months, visit.satisfaction)
        for visit in records.visits.get(case_id, ())
        if visit.satisfaction is not None and records.period.holds(visit.on)
    ]
    return max(said)[2] if said else None


def _interviews(records: Records, case_id: CaseId) -> tuple[Interview, Interview] | None:
    done = sorted(
        (
            v
            for v in records.visits.get(case_id, ())
            if v.state is VisitState.DONE and v.instrument == records.instrument
        ),
        key=lambda v: (v.months, v.on),
    )
    first = _first_scored(records.document, done)
    last = _first_scored(records.document, reversed(done))
    if first is None or last is None or first[0] == last[0]:
        return None
    return first[1], last[1]


def _first_scored(document: Caseload, visits: Iterable[Visit]) -> tuple[VisitId, Interview] | None:
    """Return the first of the visits at which a score was asked, and the score."""
    for visit in visits:
        found = _interview(document, visit)
        if found is not None:
            return visit.id, found
    return None


def _interview(document: Caseload, visit: Visit) -> Interview | None:
    if visit.scores:
        return Interview({dimension: score / FULL for dimension, score in visit.scores})
    instrument = document.instruments.get(visit.instrument)
    if instrument is None or not visit.items:
        return None
    found = scored(instrument, dict(visit.items))
    by_dimension = {
        dimension: part.score / FULL
        for dimension, part in found.by_dimension.items()
        if part.score is not None and part.complete >= instrument.least
    }
    return Interview(by_dimension, found.band, found.whole.complete / FULL)


def _planned(result: CaseResult | None) -> dict[Dimension, tuple[float, float]]:
    if result is None:
        return {}
    return {d: (result.stated(d, before=True), result.stated(d)) for d in Dimension}


def _found(records: Records, file: CaseFile) -> dict[Dimension, tuple[float, float]] | None:
    """Return burdens before and after of the needs that were asked about twice."""
    begun = records.document.begun.get(file.case.id)
    dated = [a for a in file.assessments if a.day is not None and a.day <= records.period.last]
    if begun is None:
        return None
    before = [a for a in dated if a.day is not None and a.day <= begun.on]
    after = [a for a in dated if a.day is not None and a.day > begun.on]
    if not before or not after:
        return None
    return _burdens(records.document.given_programme, records.burden, before[-1], after[-1])


def _burdens(
    programme: Programme, burden: Sequence[int], before: Assessment, after: Assessment
) -> dict[Dimension, tuple[float, float]]:
    found = dict.fromkeys(Dimension, (0.0, 0.0))
    for need in programme.needs:
        first, last = before.severity(need.code), after.severity(need.code)
        if first is not None and last is not None:
            one, other = found[need.dimension]
            found[need.dimension] = one + burden[first], other + burden[last]
    return found


def _visits(records: Records, file: CaseFile) -> Iterator[VisitDue]:
    own = {visit.id: visit for visit in records.visits.get(file.case.id, ())}
    for each in year_of(replace(records.document, visits=own), file, records.period.last):
        if each.months and each.stands in _DUE and records.period.holds(each.due):
            yield each.stands


def _complaints(records: Records, case_id: CaseId) -> Iterator[Answered]:
    calendar = calendar_of(records.document)
    for complaint in records.complaints.get(case_id, ()):
        if not complaint.is_open:
            yield Answered.CLOSED
        else:
            late = complaint.by(calendar) < records.period.last
            yield Answered.LATE if late else Answered.OPEN
