"""Who delivers: reach, staff, language and capacity of the directory's services."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, sums
from planner.domain.balances.allocation import Award
from planner.domain.programme.provider import Provider
from planner.domain.programme.quota import service_row


def named(books: Books) -> Iterator[Violation]:
    """An award names a provider that can deliver it to this person, or none where none is known."""
    for award in books.allocation.awards:
        if books.is_agreed(award):
            continue
        if books.directory.get(award.target):
            if not rows_of(books, award):
                yield books.breach("provider", award)
        elif award.provider:
            yield books.breach("provider", award)


def rows_of(books: Books, award: Award) -> list[Provider]:
    """Return the rows of the award's provider by which it can deliver to this person."""
    return [r for r in reaching(books, award) if r.code == award.provider]


def reaching(books: Books, award: Award) -> list[Provider]:
    """Return the rows that reach the person, with the staff and the language asked for."""
    case, assessment = books.planned[award.case_id]
    rows = [r for r in books.directory.get(award.target, ()) if r.reaches(case.planning.place)]
    if assessment.female_staff:
        rows = [r for r in rows if r.female_staff]
    language = case.planning.language
    speaking = [r for r in rows if not r.languages or not language or language in r.languages]
    return speaking or rows


def capacity(books: Books) -> Iterator[Violation]:
    """No service starts more awards in a month than it can."""
    limits: dict[str, int] = {}
    for row in books.programme.providers:
        if row.per_month is not None:
            limits[row.service] = min(row.per_month, limits.get(row.service, row.per_month))
    begun = sums(
        (f"{a.provider}/{a.target} {a.month}", 1)
        for a in books.allocation.awards
        if a.provider and books.offset(a.month) >= 0
    )
    for start, count in begun.items():
        service, _, month = start.rpartition(" ")
        if service in limits and count > books.within_quota(
            service_row(service), month, limits[service]
        ):
            yield Violation("capacity", start)
