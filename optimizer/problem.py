"""The allocation problem: integers and indices only, nobody's name in it.

For every case choose a *package*: at most one option of each group. Minimise the sum over cases
of priority × Φ(loss of the package), subject to rows shared by cases and projects. All that
concerns one case alone (ceilings, exclusions, prerequisites, floors) is part of the case, so that
a package can be priced case by case (design: packages of options are the structure from the
start).

No package holds a *useless* option: one without which every line would be met as far as it can
be (``AllocationProblem.useless``). Money is never spent for the sake of a least share.

Units: money in minor units of the accounting currency, covers and shares in 1/10,000, hours in
minutes, months as offsets from the first month an award can start in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from optimizer.digest import feed
from optimizer.parity_row import ParityRow
from planner.domain.balances.allocation import Origin
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId, PersonId
from planner.domain.need import FULL, Dimension

#: A quantity of a shared row: (row index, amount). Amounts may be negative where a share counts.
Usage = tuple[tuple[int, int], ...]


class RowSort(StrEnum):
    """What a shared row limits; names the price a person reads."""

    MONEY = "money"  # a fund's money at hand, less its reserve
    LINE_SHARE = "line_share"  # at most a share of a line as one kind
    SPENDING_LEAST = "spending_least"  # at least a share of pool money as one kind
    SPENDING_MOST = "spending_most"
    FUND_LEAST = "fund_least"  # at least a share of one fund's awarded money for a kind or people
    PLACES = "places"  # places a month, quarter or year, over an interval of months
    TRADE = "trade"  # kits of one trade at one place
    HOURS = "hours"  # a counsellor's minutes over an interval of months
    PROVIDER = "provider"  # what a provider can start, over an interval of months


#: Sorts of rows over an interval of months.
OVER_MONTHS = frozenset({RowSort.PLACES, RowSort.HOURS, RowSort.PROVIDER})


@dataclass(frozen=True, slots=True)
class Row:
    """Σ usage of chosen options and open projects ≤ ``limit``.

    ``subject``: fund, kind, measure, trade@place, counsellor or provider/measure. ``first`` to
    ``last``: for rows over an interval of months, the offsets it spans; an option counts if its
    window lies inside.
    ``rule``: the code of the rule it comes from, empty where no rule of the office says so.
    """

    sort: RowSort
    subject: str
    limit: int
    first: int = 0
    last: int = 0
    rule: str = ""

    @property
    def code(self) -> str:
        """Return the name under which the row's price is kept."""
        span = f":{self.first}-{self.last}" if self.sort in OVER_MONTHS else ""
        return f"{self.sort}:{self.subject}{span}"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to give one measure (or seat) to one person, paid by one fund.

    ``cover``: (line index within the case, share). ``usage``: shared rows. ``window``: the first
    and last month offset it can start in. ``project``: index of the project whose seat it is, or
    -1. ``part``: part of the entitlement that pays, empty for pools. ``bonus``: loss taken off if
    chosen, for a preference; tiny, so that it only breaks near-ties.
    """

    target: str
    person: PersonId
    fund: str
    amount: int
    cash: int
    count: int
    cover: tuple[tuple[int, int], ...]
    usage: Usage
    window: tuple[int, int]
    project: int = -1
    part: str = ""
    bonus: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One burden line of a case. ``weight`` = people × g(severity) × W of its dimension share.

    ``attainable``: the best share that measures open to this case could meet (c*).
    ``persons``: whom it concerns, empty for the household.
    """

    need: str
    dimension: Dimension
    severity: int
    weight: int
    attainable: int
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Σ amounts of the chosen options named ≤ ``limit``; ``code`` is the rule's.

    Amounts may be negative where a share counts. ``rules``: the codes of all rules it comes from,
    where there are several or ``code`` is none.
    """

    code: str
    limit: int
    amounts: tuple[tuple[int, int], ...]
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """No package holds an option of ``one`` together with a different option of ``other``."""

    code: str
    one: frozenset[int]
    other: frozenset[int]


@dataclass(frozen=True, slots=True)
class After:
    """A package with an option of ``then`` holds an option of ``first`` too."""

    code: str
    then: frozenset[int]
    first: frozenset[int]


@dataclass(frozen=True, slots=True)
class Requirement:
    """A package holds one of ``options``; ``code`` says whose wish it is (rule or decision)."""

    code: str
    origin: Origin
    options: frozenset[int]


@dataclass(frozen=True, slots=True)
class Floor:
    """At least ``least`` of a line met, else a shortfall. ``rank`` 0 (act now) goes before 1.

    A floor is never a hard row: what cannot be met is named. Shortfalls are minimised first, by
    rank, each weighed by ``weight`` for every 1/10,000 missing.
    """

    code: str
    line: int
    least: int
    rank: int
    weight: int


@dataclass(frozen=True, slots=True)
class CaseProblem:
    """Everything about one case. ``groups``: option indices, at most one of each is chosen."""

    case_id: CaseId
    priority: float
    lines: tuple[Line, ...]
    options: tuple[Option, ...]
    groups: tuple[tuple[int, ...], ...]
    ceilings: tuple[Ceiling, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    afters: tuple[After, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    floors: tuple[Floor, ...] = ()

    def cover(self, package: Iterable[int]) -> list[int]:
        """Return what a package gives to each line, also beyond what is attainable."""
        cover = [0] * len(self.lines)
        for option in package:
            for line, share in self.options[option].cover:
                cover[line] += share
        return cover

    def short(self, package: Iterable[int]) -> list[int]:
        """Return what a package leaves short of the floors, weighed, by rank."""
        cover, short = self.cover(package), [0, 0]
        for floor in self.floors:
            short[floor.rank] += floor.weight * max(0, floor.least - cover[floor.line])
        return short


@dataclass(frozen=True, slots=True)
class ProjectProblem:
    """One community project: opens with ``opening`` usage, then between least and most seats.

    ``must``: True it opens, False it stays closed (a rule or decision), None free.
    """

    code: str
    least: int
    most: int
    opening: Usage
    must: bool | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """The loss of a case, and how losses add up.

    ``L = Σ_d W_d h(left_d)``, ``left_d = Σ weight × max(0, attainable − cover) / 10,000``,
    ``h(x) = x + x²/bend``. Φ is L (least burden), L² (balanced), or worst-off first, whose last
    stage asks for L. With ``power`` p > 0 (1/10,000) Φ lies between: L^p / scale^(p − 1), where
    ``scale`` is the largest loss of any case without awards. So Φ(L) ≤ L, equal at the scale, and
    figures stay in units of burden. Every Φ is convex and does not fall as L grows.
    """

    fairness: Fairness
    dimension_weights: Mapping[Dimension, int]
    bend: int
    power: int = 0
    scale: float = 1.0

    def loss(self, left: Mapping[Dimension, float]) -> float:
        """Return L of what is left in each dimension."""
        return sum(
            w / FULL * (left.get(d, 0.0) + left.get(d, 0.0) ** 2 / self.bend)
            for d, w in self.dimension_weights.items()
        )

    def phi(self, loss: float) -> float:
        """Return Φ(L), priority aside."""
        if self.power:
            return float(self.scale * (max(0.0, loss) / self.scale) ** (self.power / FULL))
        return loss * loss if self.fairness is Fairness.BALANCED else loss


@dataclass(frozen=True, slots=True)
class AllocationProblem:
    """The whole problem. ``unplanned`` cases are simply absent.

    ``parity``: rows that give way to floors, but to nothing else: overstepped as little as can be.
    """

    aim: Aim
    rows: tuple[Row, ...]
    cases: tuple[CaseProblem, ...]
    projects: tuple[ProjectProblem, ...]
    parity: tuple[ParityRow, ...] = ()

    def left(self, case: int, package: tuple[int, ...]) -> dict[Dimension, float]:
        """Return what a package leaves of one case's burden, by dimension."""
        own = self.cases[case]
        left = dict.fromkeys(Dimension, 0.0)
        for burden, reached in zip(own.lines, own.cover(package), strict=True):
            left[burden.dimension] += burden.weight * max(0, burden.attainable - reached) / FULL
        return left

    def loss(self, case: int, package: tuple[int, ...]) -> float:
        """Return L of one case under a package of option indices."""
        return self.aim.loss(self.left(case, package))

    def useless(self, case: int, package: tuple[int, ...]) -> tuple[int, ...]:
        """Return the options of a package without which no line would be met less.

        What counts on a line is cover up to ``attainable``, or up to its floor where that is
        higher. Options named by a requirement, or that another measure must follow, are excused:
        somebody asked for them.
        """
        own = self.cases[case]
        counts = [line.attainable if line.weight else 0 for line in own.lines]
        for floor in own.floors:
            counts[floor.line] = max(counts[floor.line], floor.least)
        excused = frozenset[int]().union(
            *(r.options for r in own.requirements), *(a.first for a in own.afters)
        )
        cover = own.cover(package)
        return tuple(
            option
            for option in package
            if option not in excused
            and all(c <= 0 or cover[n] - c >= counts[n] for n, c in own.options[option].cover)
        )

    def digest(self, cases: Sequence[bytes] | None = None) -> str:
        """Return a digest of the whole problem: equal problems, equal digests.

        ``cases``: the digests of the cases (``digest_of``), where they are known.
        """
        sha = hashlib.sha256()
        feed(sha, replace(self, cases=()))
        for own in cases if cases is not None else map(digest_of, self.cases):
            sha.update(own)
        return sha.hexdigest()


def digest_of(case: CaseProblem) -> bytes:
    """Return the digest of one case's problem."""
    sha = hashlib.sha256()
    feed(sha, case)
    return sha.digest()
