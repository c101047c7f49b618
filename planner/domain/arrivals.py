"""Who is still to come this year: how many a month, learnt from the office's own past.

What is said of them is a policy with simulated evidence, never a forecast of a person. Whoever is
drawn for a later month is like somebody the office assessed before: place, household and needs
together, so that what goes together in the past goes together in what is expected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import accumulate
from math import sqrt
from statistics import fmean, stdev

from planner.domain.balances.standing import standings
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.months import Month

#: Months of a year, and of the past that is looked at.
YEAR = 12
#: With fewer months of dates, nothing is learnt from them.
LEAST_MONTHS = 3
#: The most arrivals a month anybody may ask for: a year of them is still drawn in seconds.
MOST_A_MONTH = 500
#: How many drawn futures a reserve is the mean of, and the seed they are drawn with.
FUTURES, SEED = 3, 0


class Learnt(StrEnum):
    """What the expectation stands on."""

    PAST = "past"  # the months in which the caseload's people were assessed
    PROGRAMME = "programme"  # the programme's expected returnees of a year
    ASKED = "asked"  # somebody said so


@dataclass(frozen=True, slots=True)
class Expected:
    """Arrivals a month: ``mean`` and ``spread`` (standard deviation), and what they stand on.

    ``past``: the months looked at, with how many were assessed in each.
    """

    mean: float
    spread: float
    learnt: Learnt
    past: tuple[tuple[Month, int], ...] = ()


class Way(StrEnum):
    """How the months of a year are decided, one after the other."""

    RESERVE = "reserve"  # a balance each month that leaves what later arrivals are worth
    TODAY_ONLY = "today_only"  # a balance each month of all the money there is
    FIRST_COME = "first_come"  # one person after the other gets the most for their own needs


@dataclass(frozen=True, slots=True)
class Played:
    """What one way did in one drawn year.

    ``lifted``: burden lifted as the office's policy counts it. ``short``: people left below
    a guaranteed floor. ``spent``: money awarded, in minor units of the accounting currency.
    ``by_month``: the part of ``lifted`` that is of people who arrived in each month.
    """

    lifted: float
    short: int
    spent: int
    by_month: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One drawn year: what each way did, and what hindsight does.

    ``hindsight``: everybody balanced at once, as if all had been known on the first day.
    ``bound``: the most that any choice could lift with hindsight's floors, proven; None where
    nothing is.
    """

    people: int
    ways: Mapping[Way, Played]
    hindsight: Played
    bound: float | None

    def share(self, way: Way) -> float:
        """Return how much of hindsight a way reached, 1 where there was nothing to lift."""
        return self.ways[way].lifted / self.hindsight.lifted if self.hindsight.lifted > 0 else 1.0

    def proven(self, way: Way) -> float | None:
        """Return how much of the proven bound a way reached, None where nothing is proven."""
        if self.bound is None:
            return None
        return self.ways[way].lifted / self.bound if self.bound > 0 else 1.0


@dataclass(frozen=True, slots=True)
class SimulatedYear:
    """Drawn years, played each way. ``asked``: how many were asked for."""

    expected: Expected
    runs: tuple[Run, ...]
    asked: int
    seed: int
    months: int = YEAR

    def mean(self, way: Way) -> float:
        """Return the mean share of hindsight a way reached."""
        return fmean(run.share(way) for run in self.runs)

    def least(self, way: Way) -> float:
        """Return the share of the year in which a way reached least."""
        return min(run.share(way) for run in self.runs)

    def curve(self, way: Way | None = None) -> tuple[float, ...]:
        """Return what was lifted up to each month, of all that hindsight lifts, on average.

        Without a way: hindsight itself. Empty where no year tells its months.
        """
        told = [
            (run.hindsight.lifted, tuple(accumulate(of.by_month)))
            for run in self.runs
            if (of := run.hindsight if way is None else run.ways[way]).by_month
            and run.hindsight.lifted > 0
        ]
        return tuple(
            fmean(months[n] / whole for whole, months in told)
            for n in range(min((len(months) for _, months in told), default=0))
        )

    def interval(self, way: Way) -> tuple[float, float] | None:
        """Return the mean give or take twice its standard error, None of fewer than three years."""
        if len(self.runs) < LEAST_MONTHS:
            return None
        shares = [run.share(way) for run in self.runs]
        around = 2 * stdev(shares) / sqrt(len(shares))
        return fmean(shares) - around, fmean(shares) + around


@dataclass(frozen=True, slots=True)
class Held:
    """What is held back of one fund, in its own currency.

    ``at_hand``: its money at hand. ``steps``: until which day how much of it is held, in order;
    after the last day everything is released.
    """

    fund: str
    at_hand: Money
    amount: Money
    steps: tuple[tuple[date, Money], ...] = ()


@dataclass(frozen=True, slots=True)
class Ahead:
    """The reserve for who is still to come: by fund, and what it stands on.

    ``people``: how many are expected from the balance date until the last fund's end, on average.
    """

    expected: Expected
    held: tuple[Held, ...] = ()
    people: float = 0.0
    futures: int = FUTURES
    seed: int = SEED
    months: int = 0


def expected_of(
    document: Caseload, mean: float | None = None, spread: float | None = None
) -> Expected:
    """Return how many are expected each month.

    ``mean`` and ``spread``: what somebody says instead; a spread nobody gave is that of independent
    arrivals (√mean) around a mean somebody gave. From ``LEAST_MONTHS`` months of the past year with
    dates of assessment (of return, where there is none) they are learnt; with fewer, the mean is
    the programme's expected returnees of a year. Raises PlannerError ``arrivals_unknown`` where
    nothing says how many, ``arrivals_out_of_range`` for a number nobody can mean.
    """
    for value in (mean, spread):
        if value is not None and not 0 <= value <= MOST_A_MONTH:  # also where it is no number
            raise PlannerError("arrivals_out_of_range", most=MOST_A_MONTH)
    past = _past(document)
    if mean is not None:
        return Expected(mean, sqrt(mean) if spread is None else spread, Learnt.ASKED, past)
    counts = [count for _, count in past]
    if len(counts) >= LEAST_MONTHS:
        found = stdev(counts) if spread is None else spread
        return Expected(fmean(counts), found, Learnt.PAST, past)
    whole = document.programme.expected_returnees if document.programme else 0
    if whole <= 0:
        raise PlannerError("arrivals_unknown", least=LEAST_MONTHS)
    found = sqrt(whole / YEAR) if spread is None else spread
    return Expected(whole / YEAR, found, Learnt.PROGRAMME, past)


def _past(document: Caseload) -> tuple[tuple[Month, int], ...]:
    """Return the months of the past year, from the first with somebody in it, with their counts."""
    first: dict[CaseId, date] = {}
    for one in standings(document):
        if one.assessment is not None:
            day = one.assessment.day or one.case.planning.return_date
            if day is not None:
                first[one.case.id] = day
    today = document.balance_date
    since = Month.of(today).plus(1 - YEAR) if first else Month.of(today)
    counts = Counter(Month.of(day) for day in first.values() if day <= today)
    known = [month for month in counts if since <= month]
    if not known:
        return ()
    return tuple(
        (month, counts[month])
        for n in range(Month.of(today).minus(min(known)) + 1)
        for month in [min(known).plus(n)]
    )
