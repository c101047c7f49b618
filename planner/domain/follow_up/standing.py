"""How far each support is: from the plan, the ledger and what was seen, each fact kept once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from planner.domain.balances.allocation import Award
from planner.domain.case_files import by_case, newest_plans
from planner.domain.caseload import Caseload
from planner.domain.follow_up.observation import LastSeen, Observation, Seen, last_seen
from planner.domain.ids import AwardId, CaseId
from planner.domain.kind import Kind
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.plans.plan import FIXED_STATES, Plan, PlanState
from planner.domain.remembered import remembered


class Stage(StrEnum):
    """How far a support is."""

    OFFERED = "offered"
    AGREED = "agreed"
    COMMITTED = "committed"  # all of its money, in the ledger
    PAID = "paid"  # all of it, in kind, and nobody saw it arrive
    DELIVERED = "delivered"  # the ledger says so of all of it, or the person has it
    IN_USE = "in_use"
    NOT_IN_USE = "not_in_use"


class Doubt(StrEnum):
    """Where the books and the person say different things."""

    NOT_THERE = "not_there"  # booked as delivered, and the person says it never came
    NOT_BOOKED = "not_booked"  # the person has it, and the books do not know


#: Plans whose awards are promised, so that they are delivered and followed.
FOLLOWED = FIXED_STATES
#: Plans whose awards stand before a person.
_TOLD = FOLLOWED | {PlanState.OFFERED}


@dataclass(frozen=True, slots=True)
class AwardStanding:
    """One award and how far it is.

    ``due``: the last day it should arrive on. ``complained``: a complaint about it waits for its
    answer, as far as whoever asks may know.
    """

    award: Award
    stage: Stage
    responsible: str
    due: date
    seen: LastSeen = LastSeen()
    doubt: Doubt | None = None
    complained: bool = False

    @property
    def is_there(self) -> bool:
        """Say whether the person has it as far as anybody knows."""
        there = self.stage in (Stage.DELIVERED, Stage.IN_USE, Stage.NOT_IN_USE)
        return there and self.doubt is not Doubt.NOT_THERE

    def overdue(self, today: date) -> int:
        """Return for how many days it should have been there, 0 where it is or is not due."""
        return 0 if self.is_there else max(0, (today - self.due).days)


@remembered
def _standings(caseload: Caseload) -> dict[CaseId, tuple[AwardStanding, ...]]:
    seen = by_award(caseload.observations.values())
    books = _books(caseload)
    complained = {c.award for c in caseload.complaints.values() if c.is_open}
    found: dict[CaseId, tuple[AwardStanding, ...]] = {}
    for case_id, plan in newest_plans(caseload).items():
        if plan.state in _TOLD and case_id in caseload.cases:
            found[case_id] = tuple(
                replace(
                    _standing(caseload, plan, award, books, seen), complained=award.id in complained
                )
                for award in plan.awards
            )
    return found


def award_standings(caseload: Caseload) -> Mapping[CaseId, tuple[AwardStanding, ...]]:
    """Return how far each support of every plan is that stands before a person, by case."""
    return _standings(caseload)


def by_award(observations: Iterable[Observation]) -> dict[AwardId, list[Observation]]:
    """Return observations by the award they are of."""
    found: dict[AwardId, list[Observation]] = {}
    for observation in observations:
        found.setdefault(observation.award, []).append(observation)
    return found


def is_delivered(caseload: Caseload, award: Award) -> bool:
    """Say whether the ledger has all of an award as delivered: what is in kind is not by paying."""
    return _booked(award, _books(caseload)).delivered


def _standing(
    caseload: Caseload,
    plan: Plan,
    award: Award,
    books: Mapping[LineId, LineBook],
    seen: Mapping[AwardId, list[Observation]],
) -> AwardStanding:
    task = caseload.tasks.get(award.id)
    last = last_seen(seen.get(award.id, ()))
    booked = _booked(award, books)
    stage = Stage.OFFERED if plan.state is PlanState.OFFERED else Stage.AGREED
    if booked.committed:
        stage = Stage.PAID if booked.paid else Stage.COMMITTED
    if booked.delivered or last.what is Seen.RECEIVED:
        stage = Stage.DELIVERED
    if last.what in (Seen.IN_USE, Seen.NOT_IN_USE):
        stage = Stage(last.what.value)
    doubt = None
    known = booked.delivered or booked.paid
    if last.what is Seen.NOT_RECEIVED and known:
        doubt = Doubt.NOT_THERE
    elif last.what in (Seen.RECEIVED, Seen.IN_USE) and award.lines and not known:
        doubt = Doubt.NOT_BOOKED
    responsible = caseload.cases[plan.case_id].planning.counsellor
    due = max((line.month for line in award.lines), default=award.month).last_day()
    if task is not None:
        responsible, due = task.responsible or responsible, task.due or due
    return AwardStanding(award, stage, responsible, due, last, doubt)


@dataclass(frozen=True, slots=True)
class _Booked:
    """What the books have of all of an award's money."""

    committed: bool = False
    paid: bool = False
    delivered: bool = False


def _booked(award: Award, books: Mapping[LineId, LineBook]) -> _Booked:
    """Return what the books have of an award. Paying is giving, but for goods and services: these
    are there when somebody saw them arrive."""
    lines = [books.get(LineId(line.id)) for line in award.lines if line.local.minor]
    standing = [book for book in lines if book is not None and book.live > 0]
    if not lines or len(standing) < len(lines):
        return _Booked()
    paid = all(book.net_paid >= book.live for book in standing)
    if award.kind is Kind.IN_KIND:
        return _Booked(True, paid, all(book.delivered >= book.live for book in standing))
    there = all(max(book.delivered, book.net_paid) >= book.live for book in standing)
    return _Booked(True, paid, there)


def _books(caseload: Caseload) -> dict[LineId, LineBook]:
    """Return what the entries of each instalment add up to."""
    found: dict[LineId, LineBook] = {}
    for entry in sorted(caseload.entries.values(), key=lambda e: e.number):
        if entry.cost is CostSort.INSTALMENT and entry.state is not EntryState.EXCHANGE:
            book = found.get(entry.line)
            if book is None:
                book = found[entry.line] = LineBook(entry)
            book.take(entry)
    return found


def observations_of(caseload: Caseload, case_id: CaseId) -> list[Observation]:
    """Return what was seen of a case's supports."""
    return by_case(caseload.observations.values()).get(case_id, [])
