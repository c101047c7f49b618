"""The sheets about money: awards, instalments, funds, kinds, places, projects."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from exports.excel.cells import Formula, KindName, Value, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.owed import owed_by_fund
from exports.excel.office.parts import Places, is_sorted_for_good, places_of, sum_of_own
from exports.excel.office.shares import residents_wages, share_rows, shared_kinds
from exports.excel.office.sheets import PRICED, Rows, Sheets
from exports.excel.table import TableSheet, write_table
from planner.domain.balances.allocation import Award, FundingLine, Origin
from planner.domain.cases.case import Relation
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.rule import Proof
from planner.wording.names import name_of


def write_money(figures: Figures, sheets: Sheets) -> None:
    """Fill the money sheets; everything that can be added up is a live formula."""
    awards = figures.awards
    places = places_of(award.id for award, _ in figures.lines)
    rows: Rows = {
        "awards": [_award(figures, sheets, places, a, i) for i, a in enumerate(awards)],
        "instalments": _instalments(figures),
        "funds": _funds(figures, sheets),
        "kinds": _kinds(figures, sheets),
        "shares": share_rows(figures, sheets),
        "places": _places(figures, sheets),
        "projects": _projects(figures, sheets),
    }
    for key, content in rows.items():
        write_table(
            sheets[key],
            key.capitalize(),
            _note(figures, sheets, key),
            content,
            figures.say("nothing"),
            figures.say("total"),
        )


def _note(figures: Figures, sheets: Sheets, key: str) -> str:
    """Return the note of a sheet; of rows whose order counts it says so."""
    note = figures.say(f"note_{key}")
    asked_by = {"instalments": "awards", "awards": "needs"}.get(key)
    if asked_by and is_sorted_for_good(sheets[asked_by].rows, sheets[key].rows):
        return f"{note} {figures.say('keep_order')}"
    return note


def row_count(figures: Figures, key: str) -> int:
    """Return how many rows a money sheet has."""
    programme = figures.programme
    return {
        "awards": len(figures.awards),
        "instalments": len(figures.lines),
        "funds": len(_by_printed_code(figures)),
        "kinds": len(Kind),
        "shares": len(shared_kinds(figures)),
        "places": len(programme.places) + 1,
        "projects": len(programme.projects),
    }[key]


def _award(
    figures: Figures, sheets: Sheets, places: Places, award: Award, row: int
) -> Sequence[Value]:
    table, lines = sheets["awards"], sheets["instalments"]
    shown = money_format(figures.currency)
    case = figures.case(award.case_id)
    asked = table.cell("award", row)
    paid = sum_of_own(lines, "amount", "award", asked, table.rows, places.get(award.id))
    difference = f"{table.cell('amount', row)}-{table.cell('paid_in', row)}"
    origin = "origin_act_now" if award.origin is Origin.ACT_NOW else award.origin.value
    return (
        figures.number(award.case_id),
        _person(figures, award),
        award.target,
        figures.target_name(award.target),
        KindName(award.kind, name_of(award.kind, figures.language)),
        figures.printed_fund(award.fund),
        figures.provider_name(award),
        award.amount,
        award.cash,
        award.month,
        figures.place_of(award.case_id),
        case.planning.counsellor if case else "",
        figures.say(origin),
        Formula(f"={paid}", shown),
        Formula(f"=ROUND({difference},3)", shown),
        award.id,
    )


def _person(figures: Figures, award: Award) -> str:
    case = figures.case(award.case_id)
    members = case.planning.members if case else ()
    found = next((m.relation for m in members if m.id == award.person), Relation.PRINCIPAL)
    return name_of(found, figures.language)


def _instalments(figures: Figures) -> list[Sequence[Value]]:
    return [
        (
            figures.number(award.case_id),
            award.target,
            KindName(award.kind, name_of(award.kind, figures.language)),
            line.number,
            figures.printed_fund(line.fund),
            line.month,
            line.amount,
            line.local,
            Decimal(line.rate),
            *_own_of_instalment(figures, line),
            _proof(figures, line),
            award.id,
        )
        for award, line in figures.lines
    ]


def _proof(figures: Figures, line: FundingLine) -> str:
    known = line.proof in set(Proof)
    return name_of(Proof(line.proof), figures.language) if known else line.proof


def _own_of_instalment(figures: Figures, line: FundingLine) -> tuple[Value, ...]:
    """Return currency, amount and rate of what a fund of another currency bears."""
    if not figures.foreign:
        return ()
    currency = figures.own_currency(f for f in figures.programme.funds if f.code == line.fund)
    if not currency or line.charged is None:
        return ("", None, None)
    return (currency, line.charged, Decimal(line.fund_rate) if line.fund_rate else None)


def _own_of_fund(
    figures: Figures, sheets: Sheets, funds: Sequence[Fund], code: str
) -> tuple[Value, ...]:
    """Return a line's money in its own currency: amount, received, borne by its instalments."""
    if not figures.foreign:
        return ()
    currency = figures.own_currency(funds)
    if not currency:
        return ("", None, None, None)
    lines, day = sheets["instalments"], figures.programme.balance_date
    charged = f"=SUMIFS({lines.span('charged')},{lines.span('fund')},{code})"
    return (
        currency,
        total((f.budget_on(day) for f in funds), currency),
        total((f.at_hand_on(day) for f in funds), currency),
        Formula(charged, money_format(currency)),
    )


def printed_codes(figures: Figures) -> list[str]:
    """Return the codes of the funds as the sheet of funds lists them."""
    return list(_by_printed_code(figures))


def _by_printed_code(figures: Figures) -> dict[str, list[Fund]]:
    """Group funds by the code that prints: two protected lines may share one."""
    groups: dict[str, list[Fund]] = {}
    for fund in figures.programme.funds:
        groups.setdefault(fund.printed_code, []).append(fund)
    return groups


def _funds(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    table, lines, projects = (sheets[k] for k in ("funds", "instalments", "projects"))
    shown = money_format(figures.currency)
    owed = owed_by_fund(figures)
    rows: list[Sequence[Value]] = []
    for row, (code, funds) in enumerate(_by_printed_code(figures).items()):
        at = {c.key: table.cell(c.key, row) for c in table.columns}
        by_kind = [
            f"=SUMIFS({lines.span('amount')},{lines.span('fund')},{at['fund']},"
            f'{lines.span("kind")},"{name_of(kind, figures.language)}")'
            for kind in PRICED
        ]
        without_case = "+".join(
            f"SUMIFS({projects.span(key)},{projects.span('fund')},{at['fund']})"
            for key in ("fixed", "residents_money")
        )
        private = any(f.private_name for f in funds)
        promised = [owed[f.code] for f in funds if f.code in owed]
        entitlement = (
            total(promised, figures.currency) if promised else None,
            Formula(f"={at['awarded']}", shown) if promised else None,
            Formula(f"={at['due']}-{at['chosen']}", shown) if promised else None,
        )
        formulas = (
            *by_kind,
            f"={without_case}",
            f"=SUM({at['cash']}:{at['project_money']})",
            f"={at['received']}-{at['reserve']}-{at['awarded']}",
            f"={at['amount']}-{at['awarded']}",
        )
        rows.append(
            (
                code,
                code if private else funds[0].name.get(figures.language),
                figures.say("entitlement" if funds[0].sort is FundSort.ENTITLEMENT else "pool"),
                total((figures.budget(f) for f in funds), figures.currency),
                total((figures.at_hand(f) for f in funds), figures.currency),
                total((figures.reserve(f) for f in funds), figures.currency),
                *(Formula(formula, shown) for formula in formulas),
                *entitlement,
                *_own_of_fund(figures, sheets, funds, at["fund"]),
            )
        )
    return rows


def _kinds(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    table, awards = sheets["kinds"], sheets["awards"]
    shown = money_format(figures.currency)
    rows: list[Sequence[Value]] = []
    for row, kind in enumerate(Kind):
        mine = f"{awards.span('kind')},{table.cell('kind', row)}"
        whole = table.total("amount")
        share = f"=IF({whole}=0,0,{table.cell('amount', row)}/{whole})"
        rows.append(
            (
                KindName(kind, name_of(kind, figures.language)),
                Formula(f"=COUNTIFS({mine},{_offers(figures, awards, '<>')})", "#,##0"),
                Formula(f"=COUNTIFS({mine},{_offers(figures, awards, '')})", "#,##0"),
                Formula(f"=SUMIFS({awards.span('amount')},{mine})", shown),
                Formula(f"=SUMIFS({awards.span('cash')},{mine})", shown),
                Formula(share, "0.0%"),
            )
        )
    return rows


def _places(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    table, awards, needs = sheets["places"], sheets["awards"], sheets["needs"]
    shown = money_format(figures.currency)
    named = [(p.name.get(figures.language) or p.code, p.code) for p in figures.programme.places]
    rows: list[Sequence[Value]] = []
    for row, (name, code) in enumerate([*named, (figures.say("elsewhere"), "")]):
        at = table.cell("name", row)
        mine = f"{awards.span('place')},{at}"
        rows.append(
            (
                name,
                code,
                Formula(f"=COUNTIFS({needs.span('place')},{at})", "#,##0"),
                Formula(f"=COUNTIFS({mine},{_offers(figures, awards, '<>')})", "#,##0"),
                Formula(f"=SUMIFS({awards.span('amount')},{mine})", shown),
            )
        )
    return rows


def _offers(figures: Figures, awards: TableSheet, comparison: str) -> str:
    """Return the criterion for awards that are offers only, or (``<>``) are not."""
    return f'{awards.span("origin")},"{comparison}{figures.say(Origin.OFFERED.value)}"'


def _projects(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    table, awards = sheets["projects"], sheets["awards"]
    shown = money_format(figures.currency)
    openings = {o.project: o for o in figures.allocation.openings}
    rows: list[Sequence[Value]] = []
    for row, project in enumerate(figures.programme.projects):
        opening = openings.get(project.code)
        at = table.cell("code", row)
        # An offered seat counts once it is accepted: only paid ones are taken.
        mine = f'{awards.span("code")},{at},{awards.span("amount")},">0"'
        nothing: Money = figures.nothing
        rows.append(
            (
                project.code,
                project.name.get(figures.language),
                figures.place_name(project.place),
                figures.say("yes" if opening else "no"),
                opening.month if opening else None,
                figures.printed_fund(opening.fund) if opening else "",
                opening.fixed if opening else nothing,
                project.residents_seats if opening else 0,
                opening.residents if opening else nothing,
                residents_wages(project) if opening else nothing,
                project.least,
                project.most,
                opening.seats if opening else 0,
                Formula(f"=COUNTIFS({mine})", "#,##0"),
                Formula(f"=SUMIFS({awards.span('amount')},{mine})", shown),
            )
        )
    return rows
