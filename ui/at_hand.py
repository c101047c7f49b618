"""What pages show of a whole caseload, worked out once, and ahead where nobody waits for it.

Records and balances never change: what is made of the same ones is the same. At 10,000 cases each
of these takes a good part of a second.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import LeftShort
from planner.domain.balances.left_short import left_short
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import Decision
from planner.services.balances.summary import Summary, summarise
from planner.services.cases.case_list import CaseList
from planner.services.cases.groups_met import GroupMet, MonthSpent, groups_met, months_spent
from planner.services.money.ledger import Booking, to_book
from ui.models.answer_rows import LeftRow, left_rows
from ui.models.balance_view import Named, dots, named
from ui.models.cards import Dot
from ui.models.case_filter import By, Option, options
from ui.models.case_lines import CaseLine, case_lines
from ui.models.case_rows import CaseRow, case_rows, parts_of_rows
from ui.models.plan_view import CaseChange, what_changed

_Found = TypeVar("_Found")
#: Of each thing, what was asked last is kept, and what before that: a balance and the next.
_KEPT = 2
_Parts = tuple[object, ...]


class AtHand:
    """Of one open caseload; with another begins another, so that nothing of anybody is left."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._list = CaseList()
        self._known: dict[str, list[tuple[_Parts, Any]]] = {}

    def case_rows(self, document: Caseload, allocation: Allocation | None) -> list[CaseRow]:
        """Return a row for every case, by case number."""
        return self._of(
            "case_rows",
            (*parts_of_rows(document), *_parts_of(allocation)),
            lambda: case_rows(document, allocation, self._language),
        )

    def summary(self, document: Caseload, allocation: Allocation) -> Summary:
        """Return what a balance comes to."""
        return self._of(
            "summary",
            (*_parts_of_summary(document), *_parts_of(allocation), *_came_to(allocation)),
            lambda: summarise(document, allocation),
        )

    def dots(self, document: Caseload, allocation: Allocation) -> list[Dot]:
        """Return a dot for every planned case that stated a need."""
        return self._of(
            "dots",
            (document.cases, *_parts_of(allocation)),
            lambda: dots(document, allocation, self._language),
        )

    def named(self, document: Caseload, allocation: Allocation) -> list[Named]:
        """Return everybody and everything a balance must name."""
        summary = self.summary(document, allocation)
        return self._of(
            "named",
            (document.cases, document.programme, summary, *_parts_of(allocation)),
            lambda: named(document, allocation, summary, self._language),
        )

    def groups(self, document: Caseload, allocation: Allocation) -> list[GroupMet]:
        """Return needs met group by group."""
        return self._of(
            "groups",
            (*parts_of_rows(document), *_parts_of(allocation)),
            lambda: groups_met(document, allocation),
        )

    def left(self, document: Caseload, allocation: Allocation) -> tuple[list[LeftRow], list[Any]]:
        """Return who waits to be cleared, and the clearings that hold."""
        return self._of(
            "left",
            (*parts_of_rows(document), document.clearings, *_parts_of(allocation)),
            lambda: left_rows(document, allocation, self._language),
        )

    def months(self, allocation: Allocation, fund: str) -> list[MonthSpent]:
        """Return every month in which money is due, of one fund or of all (empty), in order."""
        return self._of(
            f"months {fund}", _parts_of(allocation), lambda: months_spent(allocation, fund)
        )

    def short(self, document: Caseload, allocation: Allocation) -> list[LeftShort]:
        """Return whom a balance leaves short, by case number."""
        return self._of(
            "short",
            (*parts_of_rows(document), *_parts_of(allocation)),
            lambda: left_short(document, allocation),
        )

    def lines(self, document: Caseload, allocation: Allocation | None) -> list[CaseLine]:
        """Return every case as the list of cases shows it, by case number."""
        return self._of(
            "lines",
            (*_parts_of_lines(document), *_parts_of(allocation)),
            lambda: case_lines(self._list.listed(document, allocation), document, self._language),
        )

    def options(self, document: Caseload, allocation: Allocation | None) -> dict[By, list[Option]]:
        """Return what the list of cases can be filtered by."""
        lines = self.lines(document, allocation)
        return self._of(
            "options",
            (lines, document.programme),
            lambda: options(lines, document, self._language),
        )

    def booking(self, document: Caseload, allocation: Allocation) -> Booking:
        """Return what booking the plan would change. Raises PlannerError as ``to_book`` does."""
        d = document
        return self._of(
            "booking",
            (
                d.programme,
                d.cases,
                d.plans,
                d.entries,
                d.closings,
                d.closures,
                *_parts_of(allocation),
            ),
            lambda: to_book(document, allocation),
        )

    def changes(
        self,
        document: Caseload,
        before: Allocation | None,
        after: Allocation | None,
        decided: tuple[Decision, ...],
    ) -> list[CaseChange]:
        """Return what a balance changed against the one before."""
        return self._of(
            "changes",
            (document.cases, document.programme, before, after, decided),
            lambda: what_changed(document, before, after, self._language, decided),
        )

    def work_out(
        self,
        document: Caseload,
        allocation: Allocation | None,
        before: Allocation | None = None,
        decided: tuple[Decision, ...] = (),
    ) -> None:
        """Work all of it out now, on any thread: the pages then find it."""
        if not document.is_ready:
            return
        self.case_rows(document, allocation)
        self.options(document, allocation)
        if allocation is None:
            return
        self.booking(document, allocation)
        self.dots(document, allocation)
        self.named(document, allocation)
        self.groups(document, allocation)
        self.months(allocation, "")
        self.short(document, allocation)
        self.left(document, allocation)
        self.changes(document, before, allocation, decided)

    def _of(self, name: str, parts: _Parts, work_out: Callable[[], _Found]) -> _Found:
        known = self._known.get(name, [])
        for made_of, found in known:
            if all(one is other for one, other in zip(made_of, parts, strict=True)):
                return found  # type: ignore[no-any-return]  # what was worked out under this name
        new = work_out()
        self._known[name] = [(parts, new), *known[: _KEPT - 1]]
        return new


def _parts_of(allocation: Allocation | None) -> _Parts:
    """Return what is shown of a balance beside what it came to as a whole: what is found out about
    it later, how sturdy it is above all, leaves these as they are."""
    a = allocation
    if a is None:
        return (None,) * 6
    return (a.awards, a.openings, a.cases, a.shortfalls, a.gaps, a.notes)


def _came_to(allocation: Allocation) -> _Parts:
    return (allocation.outcome, allocation.bound, allocation.lifted, allocation.seconds)


def _parts_of_lines(document: Caseload) -> _Parts:
    d = document
    return (*parts_of_rows(d), d.clearings, d.hand_overs)


def _parts_of_summary(document: Caseload) -> _Parts:
    d = document
    return (*parts_of_rows(d), d.entries, d.closings, d.findings)
