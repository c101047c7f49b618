"""An answer in the one way the planner reads it: dates as ISO 8601, numbers with a point."""

from __future__ import annotations

from decimal import Decimal

from planner.domain.cases.form_reading import Written
from planner.intake.mapping.written import read_written_date, read_written_number

_OF_DATES = frozenset({Written.DAY_FIRST, Written.MONTH_FIRST, Written.DATE})
_IN_A_YEAR = 12


def plainly_written(name: str, text: str, written: Written) -> str:
    """Return the answer to ``name`` plainly; what cannot be read stays as it is, to be found."""
    if not text:
        return text
    if written in _OF_DATES:
        return read_written_date(text, written) or text
    number = read_written_number(text, written)
    if number is None:
        return text
    if name == "months_abroad":
        months = Decimal(number) * (_IN_A_YEAR if written is Written.YEARS else 1)
        return str(round(months)) if months >= 0 else text
    return number
