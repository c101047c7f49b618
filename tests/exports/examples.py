"""Cases with plans that cover what a plan can hold. Everybody in them is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.balances.allocation import (
    Allocation,
    Award,
    CaseResult,
    FundingLine,
    NeedResult,
    Opening,
    Origin,
    Outcome,
    Reason,
    ServiceGap,
    Shortfall,
)
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.decision import DecisionSort
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money, apportion
from planner.domain.months import Month, PartialDate
from planner.domain.need import FULL
from tests import builders
from tests.builders import euros
from tests.exports.example_cases import returnees
from tests.exports.example_programme import NOVEMBER, RATE, example_programme

ON = date(2026, 11, 2)


def award(
    case: Case,
    target: str,
    amount: str | int,
    fund: str = "EUR-A",
    month: Month = NOVEMBER,
    *,
    kind: Kind = Kind.IN_KIND,
    person: PersonId | None = None,
    parts: tuple[int, ...] = (FULL,),
    gap: int = 2,
    proof: str = "",
    **more,
) -> Award:
    """Build an award with its funding lines, both currencies apportioned."""
    money = euros(amount)
    who = person or case.principal
    award_id = AwardId(f"award-{case.number}-{target}-{who}-{month}")
    local = int(money.decimal() * RATE)
    pieces = zip(apportion(money.minor, parts), apportion(local, parts), strict=True)
    lines = tuple(
        FundingLine(
            InstalmentId(f"{award_id}-{i}"),
            award_id,
            i,
            fund,
            month.plus((i - 1) * gap),
            Money(piece, "EUR"),
            Money(other, "GNF"),
            str(RATE),
            proof=proof if i > 1 else "",
        )
        for i, (piece, other) in enumerate(pieces, start=1)
    )
    cash = money if kind is Kind.CASH else more.pop("cash", euros(0))
    if not fund or kind is Kind.REFERRAL:
        lines = ()
    return Award(award_id, case.id, who, target, kind, money, cash, month, lines=lines, **more)


def result(case: Case, needs: str, unknown: tuple[str, ...] = (), **more) -> CaseResult:
    """Build a result from ``"income 3 0.5/0.9, basic 2 0/0.5"`` (need severity cover/best)."""
    of_need = {code: d for d, codes in builders.NEEDS.items() for code in codes}
    rows = []
    for part in filter(None, (p.strip() for p in needs.split(","))):
        need, severity, shares, *referred = part.split()
        cover, best = (round(float(s) * FULL) for s in shares.split("/"))
        extra = round(float(referred[0]) * FULL) if referred else 0
        weight = (0, 1, 3, 6, 10)[int(severity)]
        rows.append(NeedResult(need, of_need[need], int(severity), weight, best, cover, extra))
    return CaseResult(case.id, tuple(rows), unknown, **more)


def _family_awards(case: Case) -> list[Award]:
    members = case.planning.members
    adult, older = members[0].id, members[7].id
    december, january = NOVEMBER.plus(1), NOVEMBER.plus(2)
    return [
        award(case, "C-ARR", 330, kind=Kind.CASH, count=10),
        award(case, "K-KIT", 405, count=10),
        award(case, "K-RENT", 480, count=10, provider="PR-RENT"),
        award(case, "K-REHAB", "850.55", month=december, parts=(6_000, 4_000)),
        award(case, "K-MED", 790, "VUL-D", count=10, provider="PR-CLIN"),
        award(case, "K-DOC", 250, count=10),
        award(case, "K-SCH", 480, count=4),
        award(case, "K-CARE", 420, month=december, count=3),
        award(case, "K-BTR", 95, month=december),
        award(case, "K-BTR", 95, month=december, person=adult),
        award(case, "K-MIC1", 700, month=january, parts=(6_000, 4_000)),
        award(case, "K-VOC", 620, month=january, person=adult),
        award(case, "K-APP", 380, month=january, person=older),
        award(case, "C-CFW", 160, month=december, kind=Kind.CASH, person=adult),
        award(case, "C-DEBT", 200, month=december, kind=Kind.CASH),
        award(case, "K-PSY", 180, person=older),
        award(case, "K-FAM", 110, month=december),
        award(
            case,
            "P-KAN1",
            110,
            "COM-E",
            month=december,
            kind=Kind.COMMUNITY,
            person=adult,
            is_seat=True,
        ),
        award(case, "R-SOC", 0, kind=Kind.REFERRAL),
        award(case, "R-HEALTH", 0, kind=Kind.REFERRAL, month=december),
    ]


def _awards(cases: list[Case]) -> list[Award]:
    family, seat, french, arabic, _, hostile = cases
    return [
        *_family_awards(family),
        award(seat, "P-KAN1", 110, "COM-E", NOVEMBER.plus(1), kind=Kind.COMMUNITY, is_seat=True),
        award(
            seat,
            "P-KAN2",
            90,
            "COM-E",
            NOVEMBER.plus(2),
            kind=Kind.COMMUNITY,
            is_seat=True,
            cash=euros(60),
        ),
        award(seat, "K-BTR", 95),
        award(
            french,
            "K-MIC1",
            700,
            month=NOVEMBER.plus(1),
            parts=(6_000, 4_000),
            proof="receipts",
            provider="PR-SHOP",
        ),
        award(french, "K-BTR", 95),
        award(french, "P-KAN1", 110, "COM-E", NOVEMBER.plus(1), kind=Kind.COMMUNITY, is_seat=True),
        award(french, "K-SCH", 240, count=2),
        award(french, "K-RENT", 300, count=4),
        award(french, "R-SOC", 0, kind=Kind.REFERRAL),
        award(arabic, "K-MED", "310.05", "VUL-D", count=2),
        award(arabic, "K-PSY", 180, "VUL-D"),
        award(hostile, "K-KIT", 90),
        award(
            hostile,
            "P-KAN1",
            0,
            "",
            NOVEMBER.plus(1),
            kind=Kind.COMMUNITY,
            is_seat=True,
            origin=Origin.OFFERED,
        ),
    ]


def _results(cases: list[Case]) -> tuple[CaseResult, ...]:
    family, seat, french, arabic, empty, hostile = cases
    return (
        result(
            family,
            "income 3 0.9/0.9,training 2 0.2/0.9,debt 3 0.4/1,basic 4 1/1 0.2,housing 3 0.9/0.9,"
            "medical 3 0.6/0.6 0.25,education 2 0.9/0.9,childcare 2 0.8/0.8,mhpss 2 0.7/0.7,"
            "family 3 0.8/1,community 1 0/0.5",
            ("security",),
        ),
        result(seat, "income 3 0.5/0.9,community 3 0.9/1,job 2 0/0.6", ("medical", "mhpss")),
        result(
            french,
            "income 3 0.9/0.9,training 2 0.2/0.9,basic 2 0/0.5 0.2,housing 3 0.6/0.9,"
            "education 3 0.9/0.9,community 2 0.5/0.6",
            ("documents",),
        ),
        result(arabic, "medical 3 0.6/0.6,mhpss 2 0.7/0.7,education 3 0/0.9"),
        result(
            empty,
            "debt 3 0/1,job 2 0/0.6",
            ("family",),
            not_met=(
                ("debt", Reason.of("no_money")),
                (
                    "debt",
                    Reason.of("ceiling", target="C-DEBT", rule="EUR-A-case_ceiling", limit=220000),
                ),
            ),
        ),
        result(hostile, "basic 3 0.5/1"),
    )


def _loaded(currency: str, people: list[builders.Returnee]) -> Caseload:
    loaded = builders.caseload(
        example_programme(currency),
        *people,
        decisions=(
            builders.decision("GN-26-00002", DecisionSort.REQUIRE, "P-KAN1"),
            builders.decision("GN-26-00002", DecisionSort.FORBID, "K-MIC1"),
        ),
    )
    return replace(
        loaded,
        findings=(
            Finding.of(
                "return_date_missing",
                Weight.CHECK,
                file="=export.xlsx",
                sheet="data",
                row=3,
                column="return_date",
                case_number="GN-26-00003",
            ),
            Finding.of("man_pregnant", Weight.CHECK, row=4, case_number="GN-26-00002"),
        ),
    )


def example_caseload(currency: str = "GNF") -> tuple[Caseload, Allocation]:
    """Build six cases: a large family, a seat, French, an Arabic name, nothing, hostile texts."""
    people = returnees()
    cases = [case for case, _ in people]
    empty = cases[4]
    allocation = Allocation(
        "digest",
        ScenarioId("scenario"),
        Outcome.WITHIN_GAP,
        tuple(_awards(cases)),
        (
            Opening("P-KAN1", "COM-E", euros(9_800), euros(2_200), NOVEMBER.plus(1), 3),
            Opening("P-KAN2", "COM-E", euros(6_500), euros(720), NOVEMBER.plus(2), 1),
        ),
        _results(cases),
        lifted=100.0,
        bound=100.03,
        shortfalls=(Shortfall(empty.id, "OFFICE-floor", "basic", 5_000, 2_500, euros(90)),),
        gaps=(ServiceGap(empty.id, "security", 3, 0),),
    )
    return _loaded(currency, people), allocation


def case_id(number: int) -> CaseId:
    """Return the identifier of the example of this number."""
    return CaseId(f"case-GN-26-{number:05d}")


def birth_year(year: int) -> PartialDate:
    """Return a date of birth of which only the year is known."""
    return PartialDate.of_year(year)
