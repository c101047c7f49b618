"""Dates and numbers as people write them, and in how many ways they can be read.

03/04/2025 is two dates, 1.500 two numbers: which is meant is asked once per column, never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from planner.domain.cases.form_reading import Written
from planner.intake.form import folded

_NUMERIC = re.compile(
    r"(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})|(\d{1,2})[/.](\d{1,2})[/.](\d\d)(?!\d)"
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[/.\-](\d{4})")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:er|st|nd|rd|th|[.º°])?[\s/-]+(?:de\s+)?)?"
    r"([^\W\d]+)\.?,?[\s/-]+(?:del?\s+)?(\d{4}|\d\d)"
)
_NAMED_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
#: Two figures are a year of this century below this, as spreadsheets read them (Excel: 2029).
_CENTURY = 30
_MONTHS = (
    "january janvier enero يناير jan janv ene",
    "february fevrier febrero فبراير feb fevr",
    "march mars marzo مارس mar",
    "april avril abril ابريل أبريل apr avr abr",
    "may mai mayo مايو",
    "june juin junio يونيو jun",
    "july juillet julio يوليو jul juil",
    "august aout agosto اغسطس أغسطس aug ago",
    "september septembre septiembre سبتمبر sep sept",
    "october octobre octubre اكتوبر أكتوبر oct",
    "november novembre noviembre نوفمبر nov",
    "december decembre diciembre ديسمبر dec dic",
)
_MONTH_OF = {folded(w): n for n, words in enumerate(_MONTHS, start=1) for w in words.split()}


def western_digits(text: str) -> str:
    """Return a text with every digit (٣, ۳, ३) written as 0 to 9."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and c > "9" else c for c in text)


def read_written_date(text: str, written: Written | None) -> str | None:
    """Return a date as ISO 8601 (a month or year where no more is known), None if it is none.

    ``written`` says which of two readings is meant; without it a date of two readings is None.
    """
    plain = western_digits(text).strip()
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d.*)?)?", plain):
        return plain
    found = sorted(_readings(plain))
    if len(found) == 1:
        return found[0][1]
    if len(found) == 2 and found[0][1] == found[1][1]:
        return found[0][1]
    return next((day for way, day in found if way == written), None)


def _readings(plain: str) -> set[tuple[Written, str]]:
    """Return every reading of a date, with the way to write that leads to it."""
    readings: set[tuple[Written, str]] = set()
    numeric = _NUMERIC.match(plain)
    if numeric and not plain[numeric.end() :].strip("0123456789:. APMapm"):
        one, two = (int(numeric[n] or numeric[n + 3]) for n in (1, 2))
        year = _year(numeric[3] or numeric[6])
        _add(readings, Written.DAY_FIRST, year, two, one)
        _add(readings, Written.MONTH_FIRST, year, one, two)
        return readings
    for pattern, places in ((_YEAR_FIRST, (1, 2, 3)), (_NAMED_MONTH_FIRST, (3, 1, 2))):
        match = pattern.fullmatch(plain)
        if match:
            in_year, in_month, on = (match[n] for n in places)
            _add(readings, Written.DAY_FIRST, int(in_year), _month(in_month), int(on))
            return readings
    month_year, named = _MONTH_YEAR.fullmatch(plain), _NAMED.fullmatch(plain)
    if month_year and 1 <= int(month_year[1]) <= 12:
        readings.add((Written.DAY_FIRST, f"{month_year[2]}-{int(month_year[1]):02}"))
    elif named and _month(named[2]):
        if named[1]:
            _add(readings, Written.DAY_FIRST, _year(named[3]), _month(named[2]), int(named[1]))
        elif len(named[3]) > 2:  # Aug 26 may be a day
            readings.add((Written.DAY_FIRST, f"{named[3]}-{_month(named[2]):02}"))
    return readings


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < _CENTURY else 1900)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _MONTH_OF.get(folded(text), 0)


def _add(readings: set[tuple[Written, str]], way: Written, year: int, month: int, day: int) -> None:
    try:
        readings.add((way, date(year, month, day).isoformat()))
    except ValueError:
        return


def way_of_dates(texts: Iterable[str]) -> tuple[Written | None, bool]:
    """Return how a column writes its dates, and whether that is left open by all its values."""
    ways: set[Written] = set()
    open_ = False
    for text in texts:
        found = dict(_readings(western_digits(text).strip()))
        if not _NUMERIC.match(western_digits(text).strip()):
            continue
        if len(found) == 1:
            ways |= found.keys()
        elif len(set(found.values())) == 2:
            open_ = True
    if len(ways) == 1:
        return ways.pop(), False
    return None, open_ or len(ways) == 2


def read_written_number(text: str, written: Written | None) -> str | None:
    """Return a number with a decimal point and no grouping, None if it is none or left open."""
    plain = western_digits(text).replace("٫", ".").replace("٬", "").strip()
    plain = re.sub(r"^[^\d\-−]+|[^\d]+$", "", plain)
    ways = _number_ways(plain)
    if len(ways) == 1 or (ways and len(set(ways.values())) == 1):
        return next(iter(ways.values()))
    return ways.get(written) if written else None


def _number_ways(plain: str) -> dict[Written, str]:
    ways: dict[Written, str] = {}
    for way, point, grouping in (
        (Written.DECIMAL_POINT, ".", ",'\u2019 \u00a0\u202f"),
        (Written.DECIMAL_COMMA, ",", ".'\u2019 \u00a0\u202f"),
    ):
        whole, found, rest = plain.partition(point)
        if found and not rest.isdigit():
            continue
        bare = whole.lstrip("-−")
        groups = re.split(f"[{re.escape(grouping)}]", bare)
        right = bare.isdigit() or (
            len(groups) > 1
            and 1 <= len(groups[0]) <= 3
            and all(len(g) == 3 for g in groups[1:])
            and all(g.isdigit() for g in groups)
        )
        if right:
            sign = "-" if whole[:1] in "-−" and whole else ""
            ways[way] = sign + "".join(groups) + (f".{rest}" if found else "")
    return ways


def way_of_numbers(texts: Iterable[str]) -> tuple[Written | None, bool]:
    """Return how a column writes its numbers, and whether that is left open by all its values."""
    ways: set[Written] = set()
    open_ = False
    for text in texts:
        plain = re.sub(r"^[^\d\-−]+|[^\d]+$", "", western_digits(text).strip())
        found = _number_ways(plain)
        if len(found) == 1:
            ways |= found.keys()
        elif len(set(found.values())) == 2:
            open_ = True
    if len(ways) == 1:
        return ways.pop(), False
    return None, open_ or len(ways) == 2
