"""Months for what was chosen: the most severe first, within places, hours, providers and order.

The problem's rows over intervals make room likely, not certain (hours come in lumps, and a measure
after another cannot start beside it). Where there is no room, the answer names the rows that were
short, so that they can be tightened and the problem solved again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType

from ortools.sat.python import cp_model

from optimizer.finish.memo import Memo
from optimizer.formulate import Formulation
from optimizer.problem import RowSort
from optimizer.rules.counsellor_hours import minutes_a_month, minutes_in, promised_minutes
from optimizer.rules.places import periods
from optimizer.rules.prerequisites import comes_before, must_follow
from optimizer.rules.providers import can_start, capacities
from optimizer.situation import HORIZON

#: (case index, option index)
Key = tuple[int, int]

#: Work the solver may put into choosing months, in its own deterministic units (about seconds).
_EFFORT = 8.0
#: The same where months that leave nothing over are known already, and can only come sooner.
_POLISH = 1.0
#: Months to choose among, up to which the solver makes them sooner at once (of 6,600 it gained
#: 0.2 % in six seconds).
_FEW = 1_000
#: How often everything is started in turn to find months that leave nothing over.
_ATTEMPTS = 12
#: What was promised before departure comes first, before any severity (at most 4²).
_OWED = 25


@dataclass(frozen=True, slots=True)
class Room:
    """What starts in a span of months takes at most ``limit`` of it."""

    sort: RowSort
    subject: str
    first: int
    last: int
    limit: int
    takes: tuple[tuple[Key, int], ...]


@dataclass(frozen=True, slots=True)
class Shortage:
    """A row that had too little room: everything chosen takes ``over`` more than fits."""

    sort: RowSort
    subject: str
    chosen: int
    over: int

    def takes(self, made: Formulation) -> Iterator[tuple[Key, int]]:
        """Yield every option that takes of the row, with what it takes."""
        for i, draft in enumerate(made.drafts):
            counsellor = draft.situation.case.planning.counsellor
            for n, offer in enumerate(draft.offers):
                if self.sort is RowSort.PLACES and offer.target == self.subject:
                    yield (i, n), 1
                elif self.sort is RowSort.HOURS and counsellor == self.subject and offer.minutes:
                    yield (i, n), offer.minutes
                elif self.sort is RowSort.PROVIDER and offer.service == self.subject:
                    yield (i, n), 1


@dataclass(frozen=True, slots=True)
class Months:
    """The month offset of every chosen option, or the rows that were short of room."""

    starts: Mapping[Key, int] = field(default_factory=dict)
    short: tuple[Shortage, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """A chosen option, the months it can start in, how urgent it is and what comes before it."""

    key: Key
    months: tuple[int, ...]
    weight: int
    after: tuple[Key, ...]


def schedule(made: Formulation, packages: Sequence[tuple[int, ...]]) -> Months:
    """Give every chosen option its month, or say what was short."""
    jobs = _jobs(made, packages)
    rooms = rooms_of(made, jobs)
    within = rooms_within(rooms)
    ahead = {k for job in jobs.values() if len(job.months) == 1 for k in (job.key, *job.after)}
    starts = most_severe_first(jobs, rooms, within, ahead)
    if starts.keys() == jobs.keys():
        return Months(starts)
    known = _in_turn(jobs, rooms, within, ahead)
    if known is not None and sum(len(job.months) for job in jobs.values()) > _FEW:
        return Months(known)
    return _solve(jobs, rooms, known)


def schedule_beside(
    made: Formulation,
    packages: Sequence[tuple[int, ...]],
    standing: Mapping[Key, int],
    memo: Memo | None = None,
) -> Months:
    """Give months to what has none; what is ``standing`` keeps its own while there is room.

    Where there is none beside it, everything is given its month anew. ``memo``: of earlier
    balances.
    """
    if not standing:
        return schedule(made, packages)
    jobs = _jobs(made, packages, memo)
    rooms = rooms_of(made, jobs)
    within = rooms_within(rooms)
    starts = most_severe_first(jobs, rooms, within, set(), standing)
    fits = (
        starts.keys() == jobs.keys()
        and all(_in_order(job, starts) for job in jobs.values())
        and not any(_is_over(room, starts) for room in rooms)
    )
    return Months(starts) if fits else schedule(made, packages)


def _in_order(job: Job, starts: Mapping[Key, int]) -> bool:
    """Say whether a job starts later than one of those that come before it."""
    return not job.after or starts[job.key] > min(starts[key] for key in job.after)


def _is_over(room: Room, starts: Mapping[Key, int]) -> bool:
    taken = sum(takes for key, takes in room.takes if room.first <= starts[key] <= room.last)
    return taken > room.limit


def _jobs(
    made: Formulation, packages: Sequence[tuple[int, ...]], memo: Memo | None = None
) -> dict[Key, Job]:
    known, jobs = memo or Memo(), {}
    for i, package in enumerate(packages):
        own = known.of("jobs", i, (made.drafts[i], package), partial(own_jobs, made, i, package))
        jobs.update({job.key: job for job in own})
    return jobs


def own_jobs(made: Formulation, i: int, package: tuple[int, ...]) -> list[Job]:
    """Return what of a case's package starts some time: its months, its weight, what is before."""
    draft, jobs = made.drafts[i], []
    offers = {n: draft.offers[n] for n in package}
    for n, offer in offers.items():
        needed = must_follow(offer, draft.situation)
        before = tuple(
            (i, m) for m, o in offers.items() if o.target in needed and comes_before(o, offer)
        )
        severities = [draft.lines[k].severity for k, _ in offer.cover(draft.lines, draft.situation)]
        weight = _OWED if offer.announced else max(severities, default=1) ** 2
        jobs.append(Job((i, n), offer.months(made.ground), weight, before))
    return jobs


def rooms_within(rooms: Sequence[Room]) -> Mapping[Key, Sequence[tuple[int, int]]]:
    """Return the rooms each takes of, and how much."""
    within: dict[Key, list[tuple[int, int]]] = {}
    for n, room in enumerate(rooms):
        for key, takes in room.takes:
            within.setdefault(key, []).append((n, takes))
    return within


def _in_turn(
    jobs: Mapping[Key, Job],
    rooms: Sequence[Room],
    within: Mapping[Key, Sequence[tuple[int, int]]],
    ahead: set[Key],
) -> dict[Key, int] | None:
    """Start everything in turn; what found no room goes first in the next attempt.

    None where something finds none even so.
    """
    for _ in range(_ATTEMPTS):
        starts = most_severe_first(jobs, rooms, within, ahead)
        left_out = jobs.keys() - starts.keys()
        if not left_out:
            return starts
        pushed = left_out.union(*(jobs[key].after for key in left_out))
        if pushed <= ahead:
            return None
        ahead = ahead | pushed
    return None


def most_severe_first(
    jobs: Mapping[Key, Job],
    rooms: Sequence[Room],
    within: Mapping[Key, Sequence[tuple[int, int]]],
    ahead: Set[Key],
    standing: Mapping[Key, int] = MappingProxyType({}),
) -> dict[Key, int]:
    """Start what fits as early as it fits, what cannot wait and the most severe first.

    Those ``ahead`` go before all others, whose last month is soonest first. What is ``standing``
    has begun already, where its month is one of its own.
    """
    rank = {key: job.weight for key, job in jobs.items()}
    for job in jobs.values():
        for key in job.after:  # what must come before is as urgent as what follows
            rank[key] = max(rank[key], job.weight)
    in_turn = sorted(
        jobs.values(),
        key=lambda j: (
            j.key not in ahead,
            len(j.after) > 0,
            max(j.months, default=0) if j.key in ahead else 0,
            -rank[j.key],
            j.key,
        ),
    )
    left = [room.limit for room in rooms]
    starts = {k: m for k, m in standing.items() if k in jobs and m in jobs[k].months}
    for key, month in starts.items():
        for n, takes in within.get(key, ()):
            left[n] -= takes if rooms[n].first <= month <= rooms[n].last else 0
    for job in in_turn:
        if job.key in starts or any(key not in starts for key in job.after):
            continue
        before = min((starts[key] for key in job.after), default=-1)
        for month in job.months:
            entered = [
                (n, takes)
                for n, takes in within.get(job.key, ())
                if rooms[n].first <= month <= rooms[n].last
            ]
            if month > before and all(takes <= left[n] for n, takes in entered):
                starts[job.key] = month
                for n, takes in entered:
                    left[n] -= takes
                break
    return starts


def rooms_of(
    made: Formulation, jobs: Iterable[Key], promised: Mapping[tuple[str, int], int] | None = None
) -> list[Room]:
    """Return the rooms that these take of, for every span of months.

    ``promised``: minutes of counsellors that referrals take, where they are known already.
    """
    ground = made.ground
    by_measure: dict[str, list[tuple[Key, int]]] = {}
    by_counsellor: dict[str, list[tuple[Key, int]]] = {}
    by_service: dict[str, list[tuple[Key, int]]] = {}
    for i, n in jobs:
        offer = made.drafts[i].offers[n]
        if not offer.takes_room(ground):
            continue
        by_measure.setdefault(offer.target, []).append(((i, n), 1))
        by_service.setdefault(offer.service, []).append(((i, n), 1))
        counsellor = made.drafts[i].situation.case.planning.counsellor
        if counsellor and offer.minutes:
            by_counsellor.setdefault(counsellor, []).append(((i, n), offer.minutes))
    rooms = []
    for measure in ground.programme.measures:
        takes = tuple(by_measure.get(measure.code, ()))
        if measure.places is not None and takes:
            rooms += [
                Room(RowSort.PLACES, measure.code, first, last, count, takes)
                for (first, last), count in periods(measure, ground).items()
            ]
    minutes = minutes_a_month(ground)
    if minutes is not None:
        if promised is None:
            promised = promised_minutes(made.drafts, ground)
        for counsellor, own in sorted(by_counsellor.items()):
            for month in range(HORIZON):
                own_minutes = minutes_in(counsellor, month, minutes, ground)
                left = max(0, own_minutes - promised.get((counsellor, month), 0))
                rooms.append(Room(RowSort.HOURS, counsellor, month, month, left, tuple(own)))
    rooms += [
        Room(
            RowSort.PROVIDER,
            service,
            month,
            month,
            can_start(service, month, limit, ground),
            tuple(by_service[service]),
        )
        for service, limit in sorted(capacities(ground).items())
        if service in by_service
        for month in range(HORIZON)
    ]
    return rooms


def _solve(
    jobs: Mapping[Key, Job], rooms: Sequence[Room], known: Mapping[Key, int] | None
) -> Months:
    """Minimise what is over, then the severity-weighed months, with CP-SAT.

    ``known``: months that leave nothing over, from which it starts.
    """
    model = cp_model.CpModel()
    starts = {
        job.key: {m: model.new_bool_var(f"{job.key}@{m}") for m in job.months}
        for job in jobs.values()
    }
    for key, months in starts.items():
        model.add_exactly_one(months.values())
        job = jobs[key]
        if job.after:
            _after_one_of(model, months, [starts[k] for k in job.after])
    over = []
    for room in rooms:
        inside = [
            t * starts[key][m]
            for key, t in room.takes
            for m in starts[key]
            if room.first <= m <= room.last
        ]
        spare = model.new_int_var(0, sum(t for _, t in room.takes), "over")
        model.add(sum(inside) <= room.limit + spare)
        over.append(spare)
        if known:
            model.add_hint(spare, 0)
    for key, start in (known or {}).items():
        for m, var in starts[key].items():
            model.add_hint(var, m == start)
    late = sum(
        jobs[key].weight * m * var for key, months in starts.items() for m, var in months.items()
    )
    most_late = sum(j.weight * HORIZON for j in jobs.values())
    model.minimize(late + (most_late + 1) * sum(over))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = _POLISH if known else _EFFORT
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise AssertionError("months without an upper bound on what is over cannot be infeasible")
    short = _shortages(rooms, [solver.value(v) for v in over])
    chosen = {
        key: next(m for m, var in months.items() if solver.boolean_value(var))
        for key, months in starts.items()
    }
    return Months(chosen, short)


def _after_one_of(
    model: cp_model.CpModel,
    months: Mapping[int, cp_model.IntVar],
    before: Sequence[Mapping[int, cp_model.IntVar]],
) -> None:
    """Start later than one of the measures before."""
    picks = [model.new_bool_var("before") for _ in before]
    model.add_at_least_one(picks)
    own = sum(m * var for m, var in months.items())
    for pick, other in zip(picks, before, strict=True):
        first = sum(m * var for m, var in other.items())
        model.add(own >= first + 1).only_enforce_if(pick)


def _shortages(rooms: Sequence[Room], over: Sequence[int]) -> tuple[Shortage, ...]:
    missing: dict[tuple[RowSort, str], int] = {}
    chosen: dict[tuple[RowSort, str], int] = {}
    for room, much in zip(rooms, over, strict=True):
        key = (room.sort, room.subject)
        missing[key] = missing.get(key, 0) + much
        chosen[key] = sum(t for _, t in room.takes)
    return tuple(Shortage(*key, chosen[key], much) for key, much in sorted(missing.items()) if much)
