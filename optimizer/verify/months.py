"""Time: when an award can start, places in a period, a trade at a place, counsellors' hours."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, sums
from planner.domain.balances.allocation import Award
from planner.domain.months import Month
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.quota import HOURS_ROW, hours_period, period_of, places_row
from planner.domain.programme.rule import RuleSort

HORIZON = 12


def starts(books: Books) -> Iterator[Violation]:
    """An award starts after return, in season, in the year ahead."""
    for award in books.allocation.awards:
        if not books.is_agreed(award):
            for code in out_of_season(books, award):
                yield books.breach(code, award)


def out_of_season(books: Books, award: Award) -> Iterator[str]:
    """Yield what is wrong with the month an award starts in."""
    case, _ = books.planned[award.case_id]
    thing = books.things[award.target]
    back = case.planning.return_date
    returned = books.offset(Month.of(back)) if back else 0
    earliest = (
        returned + thing.earliest if isinstance(thing, Measure) else max(thing.earliest, returned)
    )
    if not max(0, earliest) <= books.offset(award.month) < HORIZON:
        yield "month"
    season = thing.starts_in if isinstance(thing, Measure) else frozenset()
    if season and award.month.month not in season:
        yield "season"


def places(books: Books) -> Iterator[Violation]:
    """No more awards of a measure start in a period than it has places."""
    for code, thing in books.things.items():
        if not isinstance(thing, Measure) or thing.places is None:
            continue
        per = thing.places.per
        begun = sums(
            (period_of(a.month, per, books.first), 1)
            for a in books.allocation.awards
            if a.target == code and books.offset(a.month) >= 0
        )
        most = thing.places.count
        row = places_row(code)
        if any(n > books.within_quota(row, period, most) for period, n in begun.items()):
            yield Violation("places", code)


def trades(books: Books) -> Iterator[Violation]:
    """No more kits of one trade at a place than it can live from."""
    for rule in books.rules(RuleSort.TRADE_PLACES):
        counted: list[tuple[str, int]] = []
        for award in books.priced():
            case, assessment = books.planned[award.case_id]
            if award.target in rule.measures and assessment.skills:
                counted.append((f"{assessment.skills[0]}@{case.planning.place}", 1))
        for subject, count in sums(counted).items():
            if count > (rule.count or 0):
                yield Violation(rule.code, subject)


def hours(books: Books) -> Iterator[Violation]:
    """No counsellor has more hours of awards starting in a month than hours in it.

    A seat only offered takes nobody's time yet.
    """
    rules = [r for r in books.rules(RuleSort.COUNSELLOR_HOURS) if r.count is not None]
    if not rules:
        return
    tightest = min(rules, key=lambda r: r.count or 0)
    busy = sums(
        (
            hours_period(books.planned[a.case_id][0].planning.counsellor, a.month),
            books.things[a.target].minutes,
        )
        for a in books.allocation.awards
        if (a.lines or not a.is_seat)
        and books.planned[a.case_id][0].planning.counsellor
        and books.offset(a.month) >= 0
    )
    most = (tightest.count or 0) * 60
    for subject, minutes in busy.items():
        if minutes > books.within_quota(HOURS_ROW, subject, most):
            yield Violation(tightest.code, subject)
