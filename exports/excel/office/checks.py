"""The checks: the same money added in two ways, live, green or red."""

from __future__ import annotations

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import Formula, Value, colour, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.ledger import ledger_check_count, ledger_checks
from exports.excel.office.sheets import Sheets
from exports.excel.table import Column, write_table
from planner.domain.ledger.accounts import Accounts

CHECKS = (
    "check_lines",
    "check_each",
    "check_funds",
    "check_kinds",
    "check_places",
    "check_over",
    "check_seats",
    "check_most",
    "check_cases",
)
_OF_MONEY = frozenset({"check_lines", "check_funds", "check_kinds", "check_places", "check_cases"})


def check_count(figures: Figures) -> int:
    """Return how many checks there are."""
    return len(CHECKS) + ledger_check_count(figures)


def check_columns(figures: Figures) -> tuple[Column, ...]:
    """Return the columns of the checks."""
    say = figures.say
    return (
        Column("check", say("check"), 58),
        Column("one", say("one"), 16),
        Column("other", say("other_way"), 16),
        Column("difference", say("difference"), 14),
        Column("outcome", say("outcome"), 13),
    )


def write_checks(figures: Figures, sheets: Sheets, accounts: Accounts | None) -> None:
    """Fill the checks; a tolerance far below the smallest unit absorbs binary fractions."""
    table = sheets["checks"]
    shown = money_format(figures.currency)
    pairs = {
        figures.say(key): (*pair, shown if key in _OF_MONEY else "#,##0")
        for key, pair in _pairs(sheets).items()
    }
    for label, pair in ledger_checks(figures, sheets, accounts).items():
        pairs[label] = (*pair, shown)
    rows: list[tuple[Value, ...]] = []
    for row, (label, (one, other, format_)) in enumerate(pairs.items()):
        at = {c.key: table.cell(c.key, row) for c in table.columns}
        verdict = (
            f'=IF(ISERROR({at["difference"]}),"{figures.say("bad")}",'
            f'IF(ABS({at["difference"]})<0.0005,"{figures.say("ok")}","{figures.say("bad")}"))'
        )
        rows.append(
            (
                label,
                Formula(f"={one}", format_),
                Formula(f"={other}", format_),
                Formula(f"=ROUND({at['one']}-{at['other']},3)", format_),
                Formula(verdict),
            )
        )
    write_table(table, "Checks", figures.say("note_checks"), rows, "", "")
    cells = table.span("outcome").rpartition("!")[2].replace("$", "")
    colour_verdicts(figures, table.sheet, cells)


def _pairs(sheets: Sheets) -> dict[str, tuple[str, str]]:
    awards, lines, funds = sheets["awards"], sheets["instalments"], sheets["funds"]
    kinds, places, projects = sheets["kinds"], sheets["places"], sheets["projects"]
    without_case = f"{projects.total('fixed')}+{projects.total('residents_money')}"
    return {
        "check_lines": (awards.total("amount"), lines.total("amount")),
        "check_each": (f"SUMPRODUCT(--(ABS({awards.span('difference')})>0.0005))", "0"),
        "check_funds": (funds.total("awarded"), f"{lines.total('amount')}+{without_case}"),
        "check_kinds": (kinds.total("amount"), awards.total("amount")),
        "check_places": (places.total("amount"), awards.total("amount")),
        "check_over": (f"SUMPRODUCT(--({funds.span('left_now')}<-0.0005))", "0"),
        "check_seats": (projects.total("seats"), projects.total("planned")),
        "check_most": (
            f"SUMPRODUCT(--({projects.span('seats')}>{projects.span('most')}))",
            "0",
        ),
        "check_cases": (sheets["needs"].total("awarded"), awards.total("amount")),
    }


def colour_verdicts(figures: Figures, sheet: Worksheet, cells: str) -> None:
    """Show OK green and anything else red, as the formulas change."""
    white = Font(color="FFFFFF", bold=True)
    for word, name in (("ok", "community"), ("bad", "notice")):
        shown = PatternFill(bgColor=colour(name), fill_type="solid")
        style = DifferentialStyle(font=white, fill=shown)
        rule = Rule("cellIs", dxf=style, operator="equal", formula=[f'"{figures.say(word)}"'])
        sheet.conditional_formatting.add(cells, rule)


def all_checks(sheets: Sheets, figures: Figures) -> str:
    """Return a formula that says OK where every check does."""
    span = sheets["checks"].span("outcome")
    ok, bad = figures.say("ok"), figures.say("bad")
    return f'=IF(COUNTIF({span},"{ok}")={check_count(figures)},"{ok}","{bad}")'
