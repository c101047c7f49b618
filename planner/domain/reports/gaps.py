"""The register of gaps: serious needs that nothing meets, by need and place, and what is missing.

A gap is a household, not a figure of a balance: each counts once for each of its needs. What is
told outside counts households, because many people of one household are still one household that
somebody recognises; people are told only where five households or more stand behind them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.balances.allocation import Allocation, CaseResult
from planner.domain.balances.reason_sorts import SCARCE
from planner.domain.caseload import Caseload
from planner.domain.follow_up.referral import Referral, ReferralState, referrals_of
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.programme.provider import Provider
from planner.domain.reports.small_counts import SMALLEST, CountTable, made_safe, told_rows

#: Needs from here on are serious, of 0 to 4.
SERIOUS = 3
#: What is scarce in the service itself, not in the money.
_FULL = frozenset(
    {
        "hours_full",
        "months_full",
        "places_full",
        "project_full",
        "project_not_opened",
        "provider_full",
        "trade_full",
    }
)
_MONEY = (SCARCE - _FULL) | {"case_share", "next_best", "no_fund", "parity_kept"}
_NOBODY = frozenset({"no_female_staff", "no_provider"})
#: The person does not want what there is: that is their choice, and no gap.
_OWN_CHOICE = frozenset({"forbidden", "not_wished", "refused"})
#: A referral was proposed; no code of a reason.
_REFERRED = "(referred)"


class WhyGap(StrEnum):
    """What is missing, the first that holds."""

    NO_MEASURE = "no_measure"  # nothing in the catalogue is for the need
    NO_PROVIDER = "no_provider"  # nobody delivers it at the place
    FULL = "full"  # whoever delivers it has no room
    MONEY = "money"
    RULES = "rules"  # rules or conditions close it to them, or something is not known of them
    REFERRED = "referred"  # a referral waits, or was proposed
    UNANSWERED = "unanswered"  # whoever they were sent to declined or never answered


class Outcome(StrEnum):
    """What became of the newest referral for a need."""

    SERVED = "served"
    WAITING = "waiting"
    DECLINED = "declined"
    LAPSED = "lapsed"


_OUTCOMES = {
    ReferralState.SENT: Outcome.WAITING,
    ReferralState.ACCEPTED: Outcome.WAITING,
    ReferralState.SERVED: Outcome.SERVED,
    ReferralState.DECLINED: Outcome.DECLINED,
    ReferralState.LAPSED: Outcome.LAPSED,
}


#: What is told of outcomes, the finest first.
_GROUPS: tuple[tuple[tuple[Outcome, ...], ...], ...] = (
    ((Outcome.SERVED,), (Outcome.WAITING,), (Outcome.DECLINED,), (Outcome.LAPSED,)),
    ((Outcome.SERVED,), (Outcome.WAITING,), (Outcome.DECLINED, Outcome.LAPSED)),
    ((Outcome.SERVED,), (Outcome.WAITING, Outcome.DECLINED, Outcome.LAPSED)),
    (tuple(Outcome),),
)
#: A row: its need, and its place; None: wherever.
_RowOf = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Gap:
    """A household with a serious need that nothing meets. ``people``: of it, with the need."""

    case_id: CaseId
    need: str
    place: str
    why: WhyGap
    people: int


@dataclass(frozen=True, slots=True)
class SafeRow:
    """A row that may be told: None is not shown.

    ``place`` empty: the places where a need is too rare to be told by themselves, together; None:
    everywhere. ``need`` empty: all that is left, of any need anywhere.
    """

    need: str
    place: str | None
    households: int | None
    cells: tuple[int | None, ...]
    people: int | None = None


@dataclass(frozen=True, slots=True)
class SafeTable:
    """Rows that may be told, the largest first, and their sum; all counts of households.

    ``sums``: of the cells of all rows.
    """

    rows: tuple[SafeRow, ...]
    households: int | None
    sums: tuple[int | None, ...] = ()

    @property
    def has_places(self) -> bool:
        """Say whether any row is of a place, or of several together."""
        return any(row.need and row.place is not None for row in self.rows)


@dataclass(frozen=True, slots=True)
class SafeReferrals:
    """What became of referrals, by need and by provider: of one sum for each of ``groups``.

    A provider's row has two cells: served, and all others; its ``need`` is the provider's code.
    """

    groups: tuple[tuple[Outcome, ...], ...]
    needs: SafeTable
    providers: SafeTable


def gaps_of(caseload: Caseload, allocation: Allocation) -> list[Gap]:
    """Return every gap of the people planned, by case number and need.

    A need that a referral served is none, nor one of somebody who wants none of what there is.
    """
    programme, cases = caseload.given_programme, caseload.cases
    sent = {
        (case_id, need): outcome
        for case_id, need, outcome in newest_outcomes(referrals_of(caseload.referrals.values()))
    }
    offered = _Offered(programme)
    found = []
    for result in allocation.cases:
        case = cases.get(result.case_id)
        if case is None or case.id in caseload.closures:
            continue
        unmet = _unmet(result, len(case.persons))
        if not unmet:
            continue
        reasons, place = _reasons(result, unmet), case.planning.place
        for need, people in sorted(unmet.items()):
            outcome = sent.get((case.id, need))
            why = _why(offered, need, place, reasons[need], outcome)
            if why is not None:
                found.append(Gap(case.id, need, place, why, people))
    numbers = caseload.numbers()
    return sorted(found, key=lambda g: (numbers[g.case_id], g.need))


class _Offered:
    """What the programme has for needs, and where: asked once for each need and place."""

    def __init__(self, programme: Programme) -> None:
        delivers: dict[str, list[Provider]] = {}
        for provider in programme.providers:
            delivers.setdefault(provider.measure, []).append(provider)
        self._measures: dict[str, list[list[Provider]]] = {}
        for measure in programme.measures:
            for need in {cover.need for cover in measure.covers}:
                self._measures.setdefault(need, []).append(delivers.get(measure.code, []))
        self._projects: dict[str, set[str]] = {}
        for project in programme.projects:
            for cover in project.covers:
                self._projects.setdefault(cover.need, set()).add(project.place)
        self._there: dict[tuple[str, str], bool] = {}

    def anywhere(self, need: str) -> bool:
        """Say whether anything in the catalogue is for a need."""
        return need in self._measures or need in self._projects

    def there(self, need: str, place: str) -> bool:
        """Say whether anybody delivers something for a need at a place."""
        asked = need, place
        if asked not in self._there:
            self._there[asked] = place in self._projects.get(need, ()) or any(
                not listed or any(provider.reaches(place) for provider in listed)
                for listed in self._measures.get(need, ())
            )
        return self._there[asked]


def _unmet(result: CaseResult, household: int) -> Mapping[str, int]:
    """Return the serious needs that nothing meets of anybody, each with how many people have it."""
    met: set[str] = set()
    people: dict[str, int] = {}
    for line in result.needs:
        if line.cover > 0:
            met.add(line.need)
        if line.severity >= SERIOUS:
            people[line.need] = people.get(line.need, 0) + (len(line.persons) or household)
    return {need: min(count, household) for need, count in people.items() if need not in met}


def _reasons(result: CaseResult, unmet: Iterable[str]) -> Mapping[str, set[str]]:
    """Return why each need is not met; a proposed referral among the reasons, as ``referred``."""
    reasons: dict[str, set[str]] = {need: set() for need in unmet}
    for need, reason in result.not_met:
        if need in reasons:
            reasons[need].add(reason.code)
    for line in result.needs:
        if line.referred and line.need in reasons:
            reasons[line.need].add(_REFERRED)
    return reasons


def _why(
    offered: _Offered, need: str, place: str, reasons: set[str], sent: Outcome | None
) -> WhyGap | None:
    """Return what is missing, None where nothing is."""
    if sent is not None:
        return {Outcome.SERVED: None, Outcome.WAITING: WhyGap.REFERRED}.get(sent, WhyGap.UNANSWERED)
    if not offered.anywhere(need):
        return WhyGap.NO_MEASURE
    codes = reasons - {_REFERRED}
    if codes and codes <= _OWN_CHOICE:
        return None
    if not offered.there(need, place):
        return WhyGap.NO_PROVIDER
    if _REFERRED in reasons:
        return WhyGap.REFERRED
    ways = ((_NOBODY, WhyGap.NO_PROVIDER), (_FULL, WhyGap.FULL), (_MONEY, WhyGap.MONEY))
    return next((why for of, why in ways if codes & of), WhyGap.RULES)


def safe_gaps(gaps: Sequence[Gap]) -> SafeTable:
    """Return the register as it may be told outside: by need and place, and what is missing.

    Where most gaps are too rare at their place to be told there, all are told by need alone.
    """
    order = list(WhyGap)
    sizes = Counter((gap.need, gap.place) for gap in gaps)
    at_places = sum(size for size in sizes.values() if size >= SMALLEST) * 2 >= len(gaps)
    counted = [
        ((gap.need, gap.place if at_places else None), order.index(gap.why), gap.people)
        for gap in gaps
    ]
    return _safe(counted, len(order))


def safe_places(gaps: Sequence[Gap], register: SafeTable) -> SafeTable:
    """Return gaps by place, of any need, where the register tells none of a place.

    Both share the number of all gaps and nothing else: it is shown, or no place is told.
    """
    sizes = Counter(gap.place for gap in gaps)
    places = [place for place, size in sizes.items() if place and size >= SMALLEST]
    if register.has_places or register.households is None or not places:
        return SafeTable((), None)
    rest = sum(sizes.values()) - sum(sizes[place] for place in places)
    counts = [[*(sizes[place] for place in places), rest]]
    table = made_safe(counts, told_rows(counts))
    rows = [SafeRow("", p, table.shown((0, at)), ()) for at, p in enumerate([*places, ""])]
    told = sorted(rows, key=lambda row: (not row.place, -(row.households or 0), row.place or ""))
    return SafeTable(tuple(row for row in told if row.households != 0), register.households)


def newest_outcomes(referrals: Iterable[Referral]) -> Iterator[tuple[CaseId, str, Outcome]]:
    """Yield what became of the newest referral of each case for each need."""
    for referral in _newest(referrals):
        yield referral.case_id, referral.sent.need, _OUTCOMES[referral.state]


def _newest(referrals: Iterable[Referral]) -> Iterable[Referral]:
    return {(r.case_id, r.sent.need): r for r in referrals}.values()


def safe_referrals(referrals: Iterable[Referral]) -> SafeReferrals:
    """Return what became of the newest referrals as it may be told outside.

    Both tables share how many came to each outcome: outcomes of few are told together, so that
    each of these sums is shown, and no table tells what the other hides.
    """
    newest = [(r.sent.need, r.sent.provider, _OUTCOMES[r.state]) for r in _newest(referrals)]
    sums = Counter(outcome for _, _, outcome in newest)
    groups = next((g for g in _GROUPS if _are_told(sums, g)), _GROUPS[-1])
    column = {outcome: at for at, group in enumerate(groups) for outcome in group}
    needs = [((need, None), column[outcome], 0) for need, _, outcome in newest]
    apart = groups[0] == (Outcome.SERVED,)
    whose = [((code, None), int(apart and o is not Outcome.SERVED), 0) for _, code, o in newest]
    return SafeReferrals(
        groups,
        _safe(needs, len(groups), told=True),
        _safe(whose, 2 if apart else 1, told=True),
    )


def _are_told(sums: Mapping[Outcome, int], groups: Iterable[Iterable[Outcome]]) -> bool:
    """Say whether no group of outcomes is small."""
    whole = (sum(sums[outcome] for outcome in group) for group in groups)
    return not any(0 < count < SMALLEST for count in whole)


def _safe(
    counted: Sequence[tuple[_RowOf, int, int]], columns: int, *, told: bool = False
) -> SafeTable:
    """Count households by row and column; rows too small to be told stand in a wider one.

    The sum of all is told where it is not small; ``told``: those of the columns, which stand
    elsewhere too, are none of them small.
    """
    widened = _wide_enough([row for row, _, _ in counted])
    at = {row: place for place, row in enumerate(dict.fromkeys(widened))}
    if not at:
        return SafeTable((), 0)
    counts, people = [[0] * columns for _ in at], [0] * len(at)
    for row, (_, column, persons) in zip(widened, counted, strict=True):
        counts[at[row]][column] += 1
        people[at[row]] += persons
    last, first = len(counts), 0 if told else columns
    sums = frozenset((last, column) for column in range(first, columns + 1))
    table = made_safe(counts, sums if len(counted) >= SMALLEST else frozenset())
    rows = [_row(table, place, row, people[place]) for row, place in at.items()]
    rows.sort(key=lambda r: (not r.need, -(r.households or 0), r.need, r.place or ""))
    last = 0 if table.rows == 1 else table.rows  # one row is its own sum
    whole = table.shown((table.rows, table.columns))
    return SafeTable(tuple(rows), whole, tuple(table.shown((last, c)) for c in range(columns)))


def _wide_enough(rows: Sequence[_RowOf]) -> list[_RowOf]:
    """Return each household's row, or the need wherever it is, or all that is left together."""
    wider: tuple[Callable[[_RowOf], _RowOf], ...] = (
        lambda row: (row[0], None if row[1] is None else ""),
        lambda row: ("", None if row[1] is None else ""),
    )
    for widened in wider:
        size = Counter(rows)
        rows = [row if size[row] >= SMALLEST else widened(row) for row in rows]
    return list(rows)


def _row(table: CountTable, at: int, row: _RowOf, people: int) -> SafeRow:
    whole = (table.rows if table.rows == 1 else at, table.columns)  # one row is its own sum
    households = table.shown(whole)
    cells = tuple(table.shown((at, column)) for column in range(table.columns))
    enough = households is not None and households >= SMALLEST and bool(row[0])
    return SafeRow(*row, households, cells, people if enough else None)
