"""Numbers, money and dates as people write them in each language."""

from __future__ import annotations

from datetime import date

from planner.domain.currency import currency_exponent
from planner.domain.money import Money
from planner.domain.months import Month

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
}
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
#: A narrow no-break space groups digits in French; fonts without it are rare, bundled ones have it.
_GROUP = {"en": ",", "fr": "\u202f"}
_POINT = {"en": ".", "fr": ","}
_NO_BREAK = "\u00a0"


def count_text(number: int, language: str) -> str:
    """Write a whole number with its groups: 13,741,950 or 13 741 950."""
    return f"{number:,}".replace(",", _GROUP[_known(language)])


def decimal_text(number: float, language: str, decimals: int) -> str:
    """Write a number with a fixed number of decimals."""
    language = _known(language)
    text = f"{number:,.{decimals}f}"
    return "".join({",": _GROUP[language], ".": _POINT[language]}.get(c, c) for c in text)


def money_text(money: Money, language: str) -> str:
    """Write an amount with its currency; decimals only where there are any: €1,445 / 1 445 €."""
    language = _known(language)
    unit = 10 ** currency_exponent(money.currency)
    whole, rest = divmod(abs(money.minor), unit)
    digits = count_text(whole, language)
    if rest:
        digits += _POINT[language] + str(rest).zfill(currency_exponent(money.currency))
    sign = "−" if money.minor < 0 else ""
    symbol = _SIGNS.get(money.currency)
    if symbol and language == "en":
        return f"{sign}{symbol}{digits}"
    return f"{sign}{digits}{_NO_BREAK}{symbol or money.currency}"


def share_text(share: float, language: str, decimals: int = 0) -> str:
    """Write a share (0 to 1) in per cent: 64 % in both languages' house style."""
    return f"{decimal_text(share * 100, language, decimals)}{_NO_BREAK}%"


def month_text(month: Month, language: str) -> str:
    """Write a month with its year: November 2026 / novembre 2026."""
    return f"{month_name(month.month, language)} {month.year}"


def month_name(number: int, language: str, *, short: bool = False) -> str:
    """Return the name of a calendar month (1 to 12)."""
    names = (_SHORT if short else _MONTHS)[_known(language)].split()
    return names[number - 1]


def date_text(day: date, language: str) -> str:
    """Write a date in words: 31 October 2026 / 31 octobre 2026 (1er in French)."""
    number = "1er" if day.day == 1 and _known(language) == "fr" else str(day.day)
    return f"{number} {month_name(day.month, language)} {day.year}"


def _known(language: str) -> str:
    return language if language in _MONTHS else "en"
