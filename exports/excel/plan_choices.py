"""The sheets of a plan's workbook in which something can be decided, and what it comes to.

The reader (``planner.intake.plan_choices``) finds the columns by the same words.
"""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exports.document import Choice, Choices
from exports.excel.cells import (
    KIND_FILLS,
    LINE_ABOVE,
    LINE_BELOW,
    ON_COLOUR,
    OVER_FIGURES,
    STRONG,
    WRAPPED,
    Formula,
    colour,
    fill,
    money_format,
    put,
)
from exports.excel.table import fit_rows, print_set_up
from planner.wording.papers.plan import plan_text
from planner.wording.papers.plan_copies import CHOICE_COLUMNS, CHOICE_WORDS

_WIDTHS = (16, 11, 12, 14, 34, 11, 13, 18, 14, 14, 40)
_PERSON, _NOW, _CHOICE, _NEW, _THEN, _WHY = 3, 7, 8, 9, 10, 11
#: Columns of figures, whose headings end where the figures do.
_FIGURES = frozenset({_PERSON, _NOW, _NEW, _THEN})
_HEIGHT = 30  # room for two lines, and for a finger
_LEVELS = 13  # the amounts to choose from, out of sight
_INPUT = PatternFill("solid", fgColor="FFF6DF")


def write_choices(book: Workbook, choices: Choices, language: str, footer: str) -> None:
    """Add the sheets of choices and limits; ``footer``: what stands below each printed page."""
    sheet = book.create_sheet(plan_text("sheet_choices", language))
    rows = [(c, True) for c in choices.given] + [(c, False) for c in choices.others]
    _headings(sheet, language)
    for row, (choice, given) in enumerate(rows, start=2):
        _row(sheet, row, choices, choice, given=given, language=language)
        sheet.row_dimensions[row].height = _HEIGHT
    last = max(2, 1 + len(rows))
    total = last + 1
    shown = money_format(choices.currency)
    put(sheet, total, 5, plan_text("total", language), STRONG)
    for column in (_NOW, _THEN):
        letter = get_column_letter(column)
        sums = Formula(f"=SUM({letter}2:{letter}{last})", shown)
        put(sheet, total, column, sums, STRONG).border = LINE_ABOVE
    put(sheet, total + 2, 1, plan_text("choices_note", language)).alignment = Alignment()
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    for column in range(_LEVELS, _LEVELS + _most_levels(choices)):
        sheet.column_dimensions[get_column_letter(column)].hidden = True
    sheet.freeze_panes = "F2"
    fit_rows(sheet, _WIDTHS, 2)
    _protect(sheet)
    print_set_up(sheet, landscape=True, heading_row=1, left=footer)
    _limits(book, choices, sheet, last, language, footer)


def _headings(sheet: Worksheet, language: str) -> None:
    for column, key in enumerate(CHOICE_COLUMNS, start=1):
        cell = put(sheet, 1, column, plan_text(key, language), ON_COLOUR)
        cell.fill = fill("accent")
        cell.alignment = OVER_FIGURES if column in _FIGURES else WRAPPED
    sheet.row_dimensions[1].height = _HEIGHT


def _row(
    sheet: Worksheet, row: int, choices: Choices, choice: Choice, *, given: bool, language: str
) -> None:
    values = (
        choices.number,
        choice.code,
        choice.person,
        choice.kind_name,
        choice.name,
        choice.fund,
        choice.amount if given else None,
    )
    for column, value in enumerate(values, start=1):
        put(sheet, row, column, value).border = LINE_BELOW
    if choice.kind is not None:
        sheet.cell(row, 4).fill, sheet.cell(row, 4).font = KIND_FILLS[choice.kind], ON_COLOUR
    words = CHOICE_WORDS[given]
    said = [plan_text(word, language) for word in words]
    put(sheet, row, _CHOICE, said[0])
    offered = DataValidation("list", formula1=f'"{",".join(said)}"', showErrorMessage=True)
    sheet.add_data_validation(offered)
    offered.add(sheet.cell(row, _CHOICE))
    sheet.cell(row, _PERSON).number_format = f'[=0]"{plan_text("choice_household", language)}";0'
    sheet.cell(row, _NEW).border = LINE_BELOW
    inputs = [_CHOICE, _WHY]
    if choice.levels:
        _offer_levels(sheet, row, choice)
        inputs.append(_NEW)
    for column in inputs:
        cell = sheet.cell(row, column)
        cell.fill, cell.protection = _INPUT, Protection(locked=False)
        cell.border = LINE_BELOW
    sheet.cell(row, _NEW).number_format = money_format(choices.currency)
    sheet.cell(row, _WHY).alignment = WRAPPED
    at, new = f"H{row}", f"I{row}"
    amount = choice.amount.decimal()
    whole = f'IF({new}<>"",{new},{amount})'
    first, last = (f'"{said[0]}"', f'"{said[-1]}"')
    then = f"=IF({at}={last},0,{whole})" if given else f'=IF(OR({at}={first},{at}=""),0,{whole})'
    put(sheet, row, _THEN, Formula(then, money_format(choices.currency))).border = LINE_BELOW


def _offer_levels(sheet: Worksheet, row: int, choice: Choice) -> None:
    """Let one of the measure's amounts be chosen, nothing else."""
    for place, level in enumerate(choice.levels):
        put(sheet, row, _LEVELS + place, level)
    first = get_column_letter(_LEVELS)
    last = get_column_letter(_LEVELS + len(choice.levels) - 1)
    offered = DataValidation(
        "list", formula1=f"${first}${row}:${last}${row}", allow_blank=True, showErrorMessage=True
    )
    sheet.add_data_validation(offered)
    offered.add(sheet.cell(row, _NEW))


def _limits(
    book: Workbook, choices: Choices, sheet: Worksheet, last: int, language: str, footer: str
) -> None:
    """Write each limit with what the choices come to, live; what goes beyond turns red."""
    limits: Worksheet = book.create_sheet(plan_text("sheet_limits", language))
    headings = ("limit", "limit_most", "limit_then", "limit_left")
    for column, key in enumerate(headings, start=1):
        cell = put(limits, 1, column, plan_text(key, language), ON_COLOUR)
        cell.fill = fill("accent")
        if column > 1:
            cell.alignment = OVER_FIGURES
    shown = money_format(choices.currency)
    name = quote_sheetname(sheet.title)
    for row, limit in enumerate(choices.limits, start=2):
        put(limits, row, 1, limit.label)
        put(limits, row, 2, limit.most)
        sums = f"SUM({name}!$J$2:$J${last})"
        if limit.fund:
            put(limits, row, 6, limit.fund)
            sums = f"SUMIFS({name}!$J$2:$J${last},{name}!$F$2:$F${last},$F{row})"
        put(limits, row, 3, Formula(f"={sums}", shown))
        put(limits, row, 4, Formula(f"=B{row}-C{row}", shown), STRONG)
    for letter, width in (("A", 60), ("B", 16), ("C", 16), ("D", 16)):
        limits.column_dimensions[letter].width = width
    limits.column_dimensions["F"].hidden = True
    end = 1 + max(1, len(choices.limits))
    style = DifferentialStyle(
        font=Font(color="FFFFFF", bold=True),
        fill=PatternFill(bgColor=colour("notice"), fill_type="solid"),
    )
    red = Rule("cellIs", dxf=style, operator="lessThan", formula=["0"])
    limits.conditional_formatting.add(f"D2:D{end}", red)
    limits.freeze_panes = "A2"
    _protect(limits)
    print_set_up(limits, landscape=True, heading_row=1, left=footer)


def _protect(sheet: Worksheet) -> None:
    """Keep formulas from being typed over; there is no password: it guards against slips only."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _most_levels(choices: Choices) -> int:
    return max((len(c.levels) for c in (*choices.given, *choices.others)), default=0)
