"""Single cells: what a reading library hands over, made the cells of a table."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from planner.intake.tables.table_file import Cell
from planner.intake.workbook import plain_text

#: A longer text is cut, with a finding.
MOST_CHARACTERS = 10_000
#: Texts up to this length repeat from row to row: each is cleaned once.
_OFTEN = 80
#: As many different texts are remembered; then from the start, so that memory stays bounded.
_REMEMBERED = 100_000
#: Spreadsheets keep and show fifteen digits; what a float has beyond is noise.
_DIGITS = ".15g"


class Cleaner:
    """Cleans the cells of one file; texts that come again are the same object."""

    def __init__(self) -> None:
        self._texts = _Texts()

    @property
    def too_long(self) -> bool:
        """Say whether a text was longer than what is kept of one."""
        return self._texts.too_long

    def row(self, found: Iterable[object]) -> list[Cell]:
        """Return the cells of a row as a library gives them: an empty text is no cell."""
        return list(map(self._texts.__getitem__, found))


class _Texts(dict[object, Cell]):
    """What texts are once they are clean: each of them is cleaned when it comes first.

    Only texts are kept: 1, 1.0 and True would be one.
    """

    too_long = False

    def __missing__(self, value: object) -> Cell:
        if not isinstance(value, str):
            return value_of(value)
        kept = clean_text(value)
        if kept is not None and len(kept) > MOST_CHARACTERS:
            self.too_long = True
        if len(value) <= _OFTEN:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[value] = kept
        return kept


def clean_text(value: str) -> str | None:
    """Return a text composed, trimmed and without control characters; None for nothing."""
    clean = value.strip() if value.isascii() and value.isprintable() else plain_text(value)
    return clean or None


def value_of(value: object) -> Cell:
    """Return a cell that is no text: numbers exactly as a spreadsheet shows them at full width."""
    if value is None or isinstance(value, bool | datetime | date | time | Decimal):
        return value
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return number_of(value)
    if isinstance(value, timedelta):
        return _duration(value)
    return plain_text(str(value)) or None


def number_of(value: float) -> int | Decimal | None:
    """Return a number, whole where it is; None for what no spreadsheet can show."""
    if not math.isfinite(value):
        return None
    if value.is_integer() and abs(value) < 1e15:
        return int(value)
    number = Decimal(format(value, _DIGITS))
    return int(number) if number == number.to_integral_value() else number


def _duration(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    return f"{'-' if seconds < 0 else ''}{hours}:{rest // 60:02}:{rest % 60:02}"


def as_text(cell: Cell) -> str:
    """Return a cell as a person would type it: a date as ISO 8601, yes and no as 1 and 0."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, datetime):
        midnight = cell.time() == time.min
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, int):
        return str(cell)
    text = f"{cell:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
