"""The register of gaps: serious needs that nothing meets, by need and place, and what is missing.

A gap is a household, not a figure of a balance: each counts once for each of its needs. What is
told outside counts households, because many people of one household are still one household that
somebody recognises; people are told only where five households or more stand behind them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.allocation import Allocation, CaseResult
from planner.domain.caseload import Caseload
from planner.domain.follow_up.referral import Referral, ReferralState, referrals_of
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.reason_sorts import SCARCE
from planner.domain.reports.small_counts import SMALLEST, CountTable, made_safe

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

    ``place`` empty: the places where a need is too rare to be told by themselves, together (of
    referrals: everywhere). ``need`` empty: all that is left, of any need anywhere.
    """

    need: str
    place: str
    households: int | None
    cells: tuple[int | None, ...]
    people: int | None = None


@dataclass(frozen=True, slots=True)
class SafeTable:
    """Rows that may be told, the largest first, and their sum; all counts of households."""

    rows: tuple[SafeRow, ...]
    households: int | None


def gaps_of(caseload: Caseload, allocation: Allocation) -> list[Gap]:
    """Return every gap of the people planned, by case number and need.

    A need that a referral served is none, nor one of somebody who wants none of what there is.
    """
    programme, cases = caseload.given_programme, caseload.cases
    sent = {
        (case_id, need): outcome
        for case_id, need, outcome in newest_outcomes(referrals_of(caseload.referrals.values()))
    }
    found = []
    for result in allocation.cases:
        case = cases.get(result.case_id)
        if case is None or case.id in caseload.closures:
            continue
        for need, people in sorted(_unmet(result, len(case.persons)).items()):
            place = case.planning.place
            why = _why(programme, result, need, place, sent.get((case.id, need)))
            if why is not None:
                found.append(Gap(case.id, need, place, why, people))
    numbers = caseload.numbers()
    return sorted(found, key=lambda g: (numbers[g.case_id], g.need))


def _unmet(result: CaseResult, household: int) -> Mapping[str, int]:
    """Return the serious needs that nothing meets of anybody, each with how many people have it."""
    met = {line.need for line in result.needs if line.cover > 0}
    people: Counter[str] = Counter()
    for line in result.needs:
        if line.severity >= SERIOUS and line.need not in met:
            people[line.need] += len(line.persons) or household
    return {need: min(count, household) for need, count in people.items()}


def _why(
    programme: Programme, result: CaseResult, need: str, place: str, sent: Outcome | None
) -> WhyGap | None:
    """Return what is missing, None where nothing is."""
    if sent is not None:
        return {Outcome.SERVED: None, Outcome.WAITING: WhyGap.REFERRED}.get(sent, WhyGap.UNANSWERED)
    measures = [m for m in programme.measures if any(c.need == need for c in m.covers)]
    projects = [p for p in programme.projects if any(c.need == need for c in p.covers)]
    if not measures and not projects:
        return WhyGap.NO_MEASURE
    there = any(p.place == place for p in projects) or any(
        not (listed := programme.providers_of(m.code)) or any(p.reaches(place) for p in listed)
        for m in measures
    )
    codes = {reason.code for of, reason in result.not_met if of == need}
    if codes and codes <= _OWN_CHOICE:
        return None
    if not there:
        return WhyGap.NO_PROVIDER
    if any(line.referred for line in result.needs if line.need == need):
        return WhyGap.REFERRED
    ways = ((_NOBODY, WhyGap.NO_PROVIDER), (_FULL, WhyGap.FULL), (_MONEY, WhyGap.MONEY))
    return next((why for of, why in ways if codes & of), WhyGap.RULES)


def safe_gaps(gaps: Sequence[Gap]) -> SafeTable:
    """Return the register as it may be told outside: by need and place, and what is missing."""
    order = list(WhyGap)
    return _safe([((g.need, g.place), order.index(g.why), g.people) for g in gaps], len(order))


def newest_outcomes(referrals: Iterable[Referral]) -> Iterator[tuple[CaseId, str, Outcome]]:
    """Yield what became of the newest referral of each case for each need."""
    newest = {(r.case_id, r.sent.need): r for r in referrals}
    for (case_id, need), referral in newest.items():
        yield case_id, need, _OUTCOMES[referral.state]


def safe_referrals(referrals: Iterable[Referral]) -> SafeTable:
    """Return what became of referrals as it may be told outside: by need."""
    order = list(Outcome)
    counted = [((need, ""), order.index(o), 0) for _, need, o in newest_outcomes(referrals)]
    return _safe(counted, len(order))


def _safe(counted: Sequence[tuple[tuple[str, str], int, int]], columns: int) -> SafeTable:
    """Count households by row and column; rows too small to be told stand in a wider one."""
    widened = _wide_enough([row for row, _, _ in counted])
    rows = sorted(set(widened))
    if not rows:
        return SafeTable((), 0)
    counts, people = [[0] * columns for _ in rows], [0] * len(rows)
    for row, (_, column, persons) in zip(widened, counted, strict=True):
        counts[rows.index(row)][column] += 1
        people[rows.index(row)] += persons
    table = made_safe(counts)
    told = [_row(table, at, row, people[at]) for at, row in enumerate(rows)]
    told.sort(key=lambda r: (not r.need, -(r.households or 0), r.need, r.place))
    return SafeTable(tuple(told), table.shown((table.rows, table.columns)))


def _wide_enough(rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return each household's row, or the need wherever it is, or all that is left together."""
    for wider in (lambda row: (row[0], ""), lambda _: ("", "")):
        size = Counter(rows)
        rows = [row if size[row] >= SMALLEST else wider(row) for row in rows]
    return list(rows)


def _row(table: CountTable, at: int, row: tuple[str, str], people: int) -> SafeRow:
    whole = (table.rows if table.rows == 1 else at, table.columns)  # one row is its own sum
    households = table.shown(whole)
    cells = tuple(table.shown((at, column)) for column in range(table.columns))
    enough = households is not None and households >= SMALLEST and bool(row[0])
    return SafeRow(*row, households, cells, people if enough else None)
