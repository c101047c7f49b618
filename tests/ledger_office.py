"""A caseload of many agreed awards, to see how the ledger keeps pace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.balances.allocation import Allocation, Award, CaseResult, FundingLine, Outcome
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId, ScenarioId, derived_id
from planner.domain.kind import Kind
from planner.domain.ledger.entry import LineId
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.money import ledger
from planner.services.money.ledger_lines import open_ledger
from planner.services.work import Work
from tests import builders
from tests.money import DEC, cancel, commit, francs, office, pay, pool

NOVEMBER = Month(2026, 11)


def award(number: str, parts: tuple[int, ...] = (100, 50), **details) -> Award:
    """Build an award of case ``number`` in instalments of euros, a month apart."""
    target = details.pop("target", "K-KIT")
    case = CaseId(f"case-{number}")
    person = PersonId(f"person-{number}")
    award_id = AwardId(derived_id(case, target, person))
    lines = tuple(
        FundingLine(
            InstalmentId(derived_id(award_id, str(n))),
            award_id,
            n,
            details.get("fund", "POOL"),
            NOVEMBER.plus(n - 1),
            Money(part * 100, "EUR"),
            francs(part * 10_000),
            "10000",
            proof=details.get("proof", ""),
        )
        for n, part in enumerate(parts, start=1)
    )
    whole, nothing = Money(sum(parts) * 100, "EUR"), Money(0, "EUR")
    kind = Kind.IN_KIND
    return Award(award_id, case, person, target, kind, whole, nothing, NOVEMBER, lines=lines)


def line_of(number: str, n: int = 1) -> LineId:
    """Return the line of an instalment of ``award``."""
    return LineId(award(number).lines[n - 1].id)


def allocation(*awards: Award, openings=(), digest: str = "d") -> Allocation:
    """Build an allocation of these awards."""
    cases = tuple(CaseResult(case_id, ()) for case_id in {a.case_id: None for a in awards})
    standard = ScenarioId("standard")
    return Allocation(digest, standard, Outcome.OPTIMAL, awards, tuple(openings), cases)


def fill(work: Work, lines: int) -> None:
    """Store cases with an agreed plan of two instalments each, and adopt their awards."""
    numbers = [f"T{n:05}" for n in range(lines // 2)]
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    document = builders.caseload(
        office(pool(amount=10_000_000), measures=[kit]),
        *(builders.returnee(number) for number in numbers),
        plans=[builders.plan(number, PlanState.AGREED, award(number)) for number in numbers],
    )
    work.commit(replace(document, about=work.document.about), who="C01", why="import")
    balances.adopt(work, allocation(*map(award, numbers)), work.document, "C01")


def grow(work: Work, entries: int) -> None:
    """Commit, pay in parts and cancel the rest, again and again, up to so many entries."""
    book = open_ledger(work.document, work.allocation)
    lines = [key for key, of_line in book.lines.items() if of_line.planned]
    postings: list[Posting] = []
    for key in lines:
        postings.append(commit(line=key))
        parts = (entries - 2 * len(lines)) // (2 * len(lines))
        for part in range(parts):
            on = DEC if part % 2 else date(2026, 11, 10)
            postings.append(pay(40_000 + part, line=key, document=f"P{part}", on=on))
    ledger.post(work, postings, "C01")


def next_posting(work: Work) -> Posting:
    """Return a cancellation of what is left of some line."""
    book = open_ledger(work.document, work.allocation)
    return cancel(line=next(k for k, b in book.lines.items() if b.left_to_pay), on=DEC)
