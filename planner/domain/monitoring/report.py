"""The monitoring report: every figure as it may be shown, on pages, in workbooks and on screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.cases.case import Sex
from planner.domain.estimate import Estimate
from planner.domain.follow_up.due import VisitDue
from planner.domain.follow_up.instrument import Instrument
from planner.domain.money import Money
from planner.domain.monitoring.counted import Answered, Reached
from planner.domain.need import Dimension
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import CountTable

#: Cases told together: as they stand in the report, one figure for all of them.
Group = tuple[Reached, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """Who is counted, by group (rows) and by something of theirs (columns, of these ``codes``).

    ``groups``: those of the report, or its base alone where all of them would hide too much.
    """

    groups: tuple[Group, ...]
    codes: tuple[str, ...]
    table: CountTable


@dataclass(frozen=True, slots=True)
class Way:
    """How many cases and people are how far; nothing where too few are counted at all."""

    groups: tuple[Group, ...]
    cases: tuple[int, ...]
    people: tuple[int, ...]

    @property
    def assisted(self) -> tuple[int, ...]:
        """Return the places of the groups with support that arrived; none where they hide."""
        found = tuple(i for i, group in enumerate(self.groups) if Reached.WAITING not in group)
        told = {reached for i in found for reached in self.groups[i]}
        return found if told == {Reached.UNDER_WAY, Reached.COMPLETED} else ()

    @property
    def base(self) -> Group:
        """Return of whom most is told: the assisted, or everybody while there are none."""
        helped = tuple(reached for i in self.assisted for reached in self.groups[i])
        if any(self.cases[i] for i in self.assisted):
            return helped
        return tuple(reached for group in self.groups for reached in group)


@dataclass(frozen=True, slots=True)
class People:
    """The people in the households. None: more than may be told beside the rest.

    ``base``: of whom most is told. ``sex_rows``: women, men, other or unknown; the last with men
    where they are few. ``sexes``: by group and those. ``ages``: of the base, by those (rows) and
    age band. ``kinds``, ``dimensions``: of the assisted, with and without. ``countries``: of
    departure, those that many left; the last code of a split, empty, is any other.
    """

    base: Group
    sex_rows: tuple[tuple[Sex | None, ...], ...]
    sexes: CountTable | None
    ages: CountTable
    places: Split
    countries: Split
    return_types: Split
    kinds: Mapping[Form, CountTable]
    dimensions: Mapping[Dimension, CountTable]


@dataclass(frozen=True, slots=True)
class OfScore:
    """The score of one dimension, at the first and the last interview of the same people."""

    dimension: Dimension
    before: Estimate
    after: Estimate


@dataclass(frozen=True, slots=True)
class Scores:
    """Reintegration scores of cases asked twice. ``cases``: how many, of how many assisted.

    ``bands``: for each band, cases before and after; nothing where one of the counts is small.
    ``complete``: the share of the questions answered, at the first and the last interview.
    """

    cases: int
    of: int
    dimensions: tuple[OfScore, ...]
    bands: tuple[tuple[int, int], ...] = ()
    complete: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class OfNeeds:
    """Needs of one dimension. ``planned``: the share of the burden that plans meet; ``found``: the
    share that was gone when the same people were asked again. None: of too few.
    """

    dimension: Dimension
    planned: float | None
    found: Estimate | None


@dataclass(frozen=True, slots=True)
class Costs:
    """Money by kind in the accounting currency; None where it would tell of a household.

    ``paid``: in the period, less what came back. ``committed``: and not paid on its last day.
    ``planned``: and not committed by then. Each money stands in one of the three. ``totals`` in
    the same order.
    """

    paid: Mapping[Form, Money | None]
    committed: Mapping[Form, Money | None]
    planned: Mapping[Form, Money | None]
    totals: tuple[Money | None, Money | None, Money | None]


@dataclass(frozen=True, slots=True)
class Monitoring:
    """A report over a period. ``fund``: the printed code, empty for the whole office.

    ``until``: the day up to which it tells of a period that is not over, else None.
    ``vulnerabilities``: cases with and without each, disability among them; of a fund none.
    ``satisfaction``: assisted cases by what they said last (1 to 5), and those nobody asked.
    ``visits``: by what became of them, or only those made and (as ``MISSED``) all others;
    ``complaints``: by where they stand, or only those open and closed; None: not shown.
    ``instrument``: by which the scores were asked, None where they came ready.
    """

    first: date
    last: date
    fund: str
    recipient: str
    way: Way
    people: People | None
    vulnerabilities: Mapping[str, Split]
    satisfaction: CountTable | None
    scores: Scores | None
    needs: tuple[OfNeeds, ...]
    visits: Mapping[VisitDue, int] | None
    complaints: Mapping[Answered, int] | None
    costs: Costs
    instrument: Instrument | None = None
    until: date | None = None
