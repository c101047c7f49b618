"""What was planned beside what came of it, measure by measure: association, never effect.

People who got a measure differ from those who did not, and much else happens in a year. So a figure
says what went together, for how many people, within which interval; below ``LEAST_PEOPLE`` it says
nothing. What follows from it is for a person to accept; nothing changes by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.estimate import LEAST_PEOPLE, Estimate, contrast, estimate
from planner.domain.follow_up.due import began_on
from planner.domain.follow_up.instrument import scored
from planner.domain.follow_up.observation import Observation, Seen
from planner.domain.follow_up.standing import AwardStanding, award_standings, by_award
from planner.domain.follow_up.visit import Visit, VisitState
from planner.domain.ids import AwardId, CaseId
from planner.domain.learning.learnt_prices import (
    longer_now,
    paid_lines,
    paid_of_planned,
    planned_of_now,
)
from planner.domain.learning.tension import OfTension, tensions
from planner.domain.ledger.entry import LineId
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme

#: Shares are proposed in steps of this (1/10,000): estimates of an office are no finer.
_STEP = 500


@dataclass(frozen=True, slots=True)
class OfNeed:
    """How much of a need's burden went, where this measure alone was there for it.

    ``planned``: the share (1/10,000) the catalogue says it meets. ``found``: the share of the
    burden (0 to 1, below 0 where it grew) that was gone when people were asked again. ``before``,
    ``after``: how serious (0 to 4) the need was for the same people.
    """

    need: str
    planned: int
    found: Estimate
    before: Estimate | None = None
    after: Estimate | None = None

    @property
    def proposed(self) -> int | None:
        """Return the share that would fit what was found, None where the planned one may be."""
        if self.found.low <= self.planned / FULL <= self.found.high:
            return None
        share = round(self.found.mean * FULL / _STEP) * _STEP
        return min(FULL, max(_STEP, share))


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is known of one measure or project, at one place or (empty) at all.

    ``people``: cases with it in a plan that stands. ``there``: of ``due`` supports the ones that
    arrived. ``late``: days after the last day they should have arrived on. ``cost``: paid for each
    unit that was planned. ``score``: how the reintegration score (0 to 1) moved, ``scores``: where
    it was in the first interview of the same people and in their last. ``priced`` and
    ``overdue``: cost and days late beside what the catalogue says now, not what it said then: what
    was corrected once is not proposed again.
    """

    target: str
    place: str
    people: int
    due: int
    there: int
    late: Estimate | None = None
    cost: Estimate | None = None
    score: Estimate | None = None
    needs: tuple[OfNeed, ...] = ()
    priced: Estimate | None = None
    overdue: Estimate | None = None
    scores: tuple[Estimate, Estimate] | None = None


@dataclass(frozen=True, slots=True)
class OfMix:
    """Cases with a seat in a community project (``community``), or with support of their own only.

    ``gone``: the share of all burden asked about twice that was gone. ``score`` as of ``Learnt``.
    """

    community: bool
    people: int
    gone: Estimate | None = None
    score: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Learning:
    """What is known of all measures, and of which it is too early to say anything.

    ``mix``: both sorts of cases side by side, nothing where either has too few people;
    ``community_more``: how much more of all burden was gone with a seat than without one.
    ``tension``: projects that opened, with what was said of their places; ``little_said``: those of
    which too little was.
    """

    learnt: tuple[Learnt, ...] = ()
    too_few: tuple[str, ...] = ()
    mix: tuple[OfMix, ...] = ()
    community_more: Estimate | None = None
    tension: tuple[OfTension, ...] = ()
    little_said: tuple[str, ...] = ()

    @property
    def is_silent(self) -> bool:
        """Say whether nothing at all is known, not even of how few."""
        return not (self.learnt or self.too_few or self.tension or self.little_said)


@dataclass(frozen=True)
class _Case:
    """One case that is followed: what it was promised, and what it was before and after."""

    file: CaseFile
    standings: tuple[AwardStanding, ...]
    before: Assessment | None
    after: Assessment | None
    scores: tuple[float, float] | None

    @property
    def score(self) -> float | None:
        """Return how the score moved from the first interview to the last."""
        return self.scores[1] - self.scores[0] if self.scores is not None else None


@dataclass(frozen=True)
class _Books:
    """What figures are looked up in. ``arrived`` by award; ``paid`` by instalment."""

    programme: Programme
    burden: Sequence[int]
    today: date
    arrived: Mapping[AwardId, list[Observation]]
    paid: Mapping[LineId, tuple[int, int]]


def learning(caseload: Caseload, burden: Sequence[int], today: date) -> Learning:
    """Return what is known of every measure and project with somebody in it.

    ``burden``: what severities 0 to 4 weigh, as the policy says. Raises PlannerError
    ``programme_first``.
    """
    programme = caseload.given_programme
    arrived = by_award(caseload.observations.values())
    books = _Books(programme, burden, today, arrived, paid_lines(caseload))
    cases = _cases(caseload, today)
    found: list[Learnt] = []
    too_few: list[str] = []
    for thing in programme.things:
        having = [c for c in cases if any(s.award.target == thing.code for s in c.standings)]
        if 0 < len(having) < LEAST_PEOPLE:
            too_few.append(thing.code)
        elif having:
            found += (_learnt(books, thing.code, place, of) for place, of in _by_place(having))
    mix, more = _mix(books, cases)
    return Learning(tuple(found), tuple(too_few), mix, more, *tensions(caseload, today))


def _mix(books: _Books, cases: Sequence[_Case]) -> tuple[tuple[OfMix, ...], Estimate | None]:
    """Return cases with and without a seat in a community project, and what lies between them."""
    served = [c for c in cases if any(s.is_there for s in c.standings)]
    seated = [c for c in served if any(s.is_there and s.award.is_seat for s in c.standings)]
    alone = [c for c in served if c not in seated]
    if min(len(seated), len(alone)) < LEAST_PEOPLE:
        return (), None
    gone = [
        [g for c in those if (g := _all_gone(c, books.burden)) is not None]
        for those in (seated, alone)
    ]
    mix = tuple(
        OfMix(
            community,
            len(those),
            estimate(shares),
            estimate([c.score for c in those if c.score is not None]),
        )
        for community, those, shares in zip((True, False), (seated, alone), gone, strict=True)
    )
    return mix, contrast(gone[:1], gone[1:])


def _all_gone(case: _Case, burden: Sequence[int]) -> float | None:
    """Return the share of the burden of all needs asked about twice that was gone."""
    if case.before is None or case.after is None:
        return None
    asked = [
        (burden[before], burden[after])
        for need in sorted({a.need for a in case.before.needs})
        if (before := case.before.severity(need)) is not None
        and (after := case.after.severity(need)) is not None
    ]
    whole = sum(before for before, _ in asked)
    return 1.0 - sum(after for _, after in asked) / whole if whole > 0 else None


def _by_place(cases: Sequence[_Case]) -> Iterator[tuple[str, Sequence[_Case]]]:
    """Yield all cases, then those of each place where enough are and nobody else is told by it.

    People of places that are not shown are as many as all less those of the others: where they are
    too few, the smallest place that is shown is left out with them.
    """
    yield "", cases
    places: dict[str, list[_Case]] = {}
    for case in cases:
        places.setdefault(case.file.case.planning.place, []).append(case)
    shown = sorted((p for p in places if p), key=lambda p: -len(places[p]))
    shown = [p for p in shown if len(places[p]) >= LEAST_PEOPLE]
    while shown and 0 < len(cases) - sum(len(places[p]) for p in shown) < LEAST_PEOPLE:
        shown.pop()
    if len(places) > 1:
        yield from ((place, places[place]) for place in sorted(shown))


def _learnt(books: _Books, target: str, place: str, cases: Sequence[_Case]) -> Learnt:
    own = [s for c in cases for s in c.standings if s.award.target == target]
    due = [s for s in own if s.due <= books.today]
    arrived = [
        (s.award, float((on - s.due).days))
        for s in own
        if s.is_there and (on := _arrived_on(books.arrived.get(s.award.id, ()))) is not None
    ]
    measure = next((m for m in books.programme.measures if m.code == target), None)
    paid = [
        (s.award, ratio) for s in own if (ratio := paid_of_planned(s.award, books.paid)) is not None
    ]
    return Learnt(
        target,
        place,
        len(cases),
        len(due),
        sum(s.is_there for s in due),
        estimate([days for _, days in arrived]),
        estimate([ratio for _, ratio in paid]),
        estimate([c.score for c in cases if c.score is not None]),
        tuple(_needs(books, target, cases)),
        estimate(
            [r * of for award, r in paid if (of := planned_of_now(award, measure)) is not None]
        ),
        estimate([days - longer_now(award, measure) for award, days in arrived]),
        _both([c.scores for c in cases if c.scores is not None]),
    )


def _both(pairs: Sequence[tuple[float, float]]) -> tuple[Estimate, Estimate] | None:
    """Return the means before and after of the same people, None of too few."""
    before, after = estimate([b for b, _ in pairs]), estimate([a for _, a in pairs])
    return (before, after) if before is not None and after is not None else None


def _needs(books: _Books, target: str, cases: Sequence[_Case]) -> Iterator[OfNeed]:
    thing = books.programme.thing(target)
    for cover in thing.covers if thing is not None else ():
        if cover.of_debt:
            continue
        alone = [c for c in cases if _is_alone(books.programme, target, cover.need, c)]
        asked = [(c, g) for c in alone if (g := _gone(c, cover.need, books.burden)) is not None]
        found = estimate([gone for _, gone in asked])
        serious = _both([_severities(case, cover.need) for case, _ in asked])
        if found is not None and serious is not None:
            yield OfNeed(cover.need, cover.share, found, *serious)


def _severities(case: _Case, need: str) -> tuple[float, float]:
    """Return how serious a need was before and after, of a case that was asked twice."""
    known = (case.before, case.after)
    before, after = (0 if a is None else a.severity(need) or 0 for a in known)
    return float(before), float(after)


def _is_alone(programme: Programme, target: str, need: str, case: _Case) -> bool:
    """Say whether of all that arrived only this measure is meant for the need."""
    there = {s.award.target for s in case.standings if s.is_there}
    meant = {
        code
        for code in there
        if (thing := programme.thing(code)) is not None
        and any(c.need == need for c in thing.covers)
    }
    return meant == {target}


def _gone(case: _Case, need: str, burden: Sequence[int]) -> float | None:
    """Return the share of a need's burden that was gone when it was asked again.

    None where it was not asked twice, or was none before.
    """
    if case.before is None or case.after is None:
        return None
    before, after = case.before.severity(need), case.after.severity(need)
    if not before or after is None or burden[before] <= 0:
        return None
    return 1.0 - burden[after] / burden[before]


def _cases(caseload: Caseload, today: date) -> list[_Case]:
    standings = award_standings(caseload)
    visits: dict[CaseId, list[Visit]] = {}
    for visit in caseload.visits.values():
        if visit.state is VisitState.DONE and visit.on <= today:
            visits.setdefault(visit.case_id, []).append(visit)
    found = []
    for file in case_files(caseload):
        begun = began_on(caseload, file)
        if begun is None or file.case.id not in standings:
            continue
        dated = [a for a in file.assessments if a.day is not None and a.day <= today]
        before = [a for a in dated if a.day is not None and a.day <= begun]
        after = [a for a in dated if a.day is not None and a.day > begun]
        scores = _first_and_last(caseload, visits.get(file.case.id, ()))
        found.append(
            _Case(
                file,
                standings[file.case.id],
                before[-1] if before else None,
                after[-1] if after else None,
                scores,
            )
        )
    return found


def _first_and_last(caseload: Caseload, visits: Iterable[Visit]) -> tuple[float, float] | None:
    """Return the score of the first interview and of the last, by one instrument."""
    known = [
        (visit.months, visit.instrument, score)
        for visit in visits
        if (score := _score(caseload, visit)) is not None
    ]
    known.sort()
    if len(known) < 2 or known[0][1] != known[-1][1] or known[0][0] == known[-1][0]:
        return None
    return known[0][2], known[-1][2]


def _score(caseload: Caseload, visit: Visit) -> float | None:
    if visit.scores:
        return fmean(score for _, score in visit.scores) / FULL
    instrument = caseload.instruments.get(visit.instrument)
    if instrument is None:
        return None
    whole = scored(instrument, dict(visit.items)).whole
    enough = whole.score is not None and whole.complete >= instrument.least
    return whole.score / FULL if enough and whole.score is not None else None


def _arrived_on(observations: Iterable[Observation]) -> date | None:
    """Return the first day somebody said a support was there."""
    days = [o.on for o in observations if o.what in (Seen.RECEIVED, Seen.IN_USE)]
    return min(days, default=None)
