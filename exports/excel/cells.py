"""Cells of exported workbooks: what people typed is text and stays text, money is exact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from exports.look import COLOURS
from exports.text import clean
from planner.domain.currency import currency_exponent
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month

#: What a cell can hold; openpyxl would cut longer texts without a word.
MOST_TEXT = 32_767
TEXT_FORMAT = "@"
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Formula:
    """A live formula of the planner's own, never made from what people typed."""

    text: str
    format: str = "General"


@dataclass(frozen=True, slots=True)
class Share:
    """A share, 0 to 1, shown in per cent."""

    share: float


@dataclass(frozen=True, slots=True)
class KindName:
    """The name of a kind of support, on the kind's colour."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class ToFill:
    """An empty cell in which a person may write."""

    format: str = "General"


Value = (
    str | int | float | Decimal | date | Month | Money | Formula | Share | KindName | ToFill | None
)


def colour(name: str) -> str:
    """Return a colour as openpyxl wants it."""
    return COLOURS[name].removeprefix("#")


def fill(name: str) -> PatternFill:
    """Return a fill of one of the product's colours."""
    return PatternFill("solid", fgColor=colour(name))


#: Where a person may write.
TO_FILL = PatternFill("solid", fgColor="FFF6DF")
KIND_FILLS: Mapping[Kind, PatternFill] = {kind: fill(kind.value) for kind in Kind}
TITLE = Font(name="Arial", size=15, bold=True, color=colour("ink"))
SECTION = Font(name="Arial", size=11, bold=True, color=colour("accent"))
BODY = Font(name="Arial", size=10, color=colour("ink"))
STRONG = Font(name="Arial", size=10, bold=True, color=colour("ink"))
SOFT = Font(name="Arial", size=9, color=colour("soft"))
ON_COLOUR = Font(name="Arial", size=10, bold=True, color="FFFFFF")
WRAPPED = Alignment(wrap_text=True, vertical="top")
#: A text right after a column of figures, which end where it begins.
APART = Alignment(horizontal="left", wrap_text=True, vertical="top", indent=1)
#: A text on a sheet that begins on the right: its full stop stands at its end.
FROM_THE_RIGHT = Alignment(horizontal="right", wrap_text=True, vertical="top", readingOrder=2)
PLAIN = Alignment(vertical="top")
NUMBER = Alignment(horizontal="right", vertical="top", indent=1)
#: A heading, or a word, in a column of figures.
OVER_FIGURES = Alignment(horizontal="right", wrap_text=True, vertical="top", indent=1)
#: The same on a sheet that begins on the right.
WORD_FROM_THE_RIGHT = Alignment(
    horizontal="right", wrap_text=True, vertical="top", indent=1, readingOrder=2
)
LINE_BELOW = Border(bottom=Side("thin", color=colour("hairline")))
LINE_ABOVE = Border(top=Side("medium", color=colour("ink")))


def money_format(currency: str) -> str:
    """Return the number format of a currency: its decimals, a dash for nothing."""
    decimals = currency_exponent(currency)
    shown = "#,##0" + (f".{'0' * decimals}" if decimals else "")
    return f'{shown};-{shown};"–"'


def put(sheet: Worksheet, row: int, column: int, value: Value, font: Font = BODY) -> Cell:
    """Write one value and return its cell.

    Text is marked as text, so that a name beginning with ``=`` is never a formula, also after
    somebody edited the cell; control characters are dropped and what is too long ends in ``[…]``.
    """
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.font = font
    cell.alignment = PLAIN if isinstance(value, str) or value is None else NUMBER
    match value:
        case None:
            pass
        case Formula():
            cell.value = value.text
            cell.number_format = value.format
        case Money():
            cell.value = value.decimal()
            cell.number_format = money_format(value.currency)
        case Share():
            cell.value = value.share
            cell.number_format = "0%"
        case Month():
            cell.value = value.first_day()
            cell.number_format = "mmm yyyy"
        case datetime() | date():
            cell.value = value.date() if isinstance(value, datetime) else value
            cell.number_format = "yyyy-mm-dd"
        case Decimal():
            cell.value = value
        case KindName():
            _put_text(cell, value.text)
            cell.font, cell.fill = ON_COLOUR, KIND_FILLS[value.kind]
        case ToFill():
            cell.fill, cell.number_format = TO_FILL, value.format
        case str():
            _put_text(cell, value)
        case _:
            cell.value = value
            cell.number_format = "#,##0.0" if isinstance(value, float) else "#,##0"
    return cell


def _put_text(cell: Cell, text: str) -> None:
    written = clean(text, MOST_TEXT)
    cell.value = written
    cell.data_type = "s"
    cell.alignment = WRAPPED
    if is_risky(written):
        cell.quotePrefix = True
        cell.number_format = TEXT_FORMAT


def is_risky(text: str) -> bool:
    """Say whether a program could take a text for a formula."""
    return text.startswith(_RISKY)


def escaped(text: str) -> str:
    """Return a text as it may stand between two tags."""
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text
