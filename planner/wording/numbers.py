"""Numbers, money and dates as people write them in each language.

Arabic is written as in the United Nations' documents: Western digits, months by both of their
names, per cent in words. Groups of digits are parted by a comma there: a space would let the
bidirectional algorithm turn the groups of one number around.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.domain.currency import currency_exponent
from planner.domain.money import Money
from planner.domain.months import Month
from planner.wording.isolation import isolated

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
    "ar": "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه"
    " تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر"
    " كانون_الأول/ديسمبر",
}
_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    "ar": "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
_ARABIC_NAMES = {"EUR": "يورو", "USD": "دولار أمريكي", "GBP": "جنيه إسترليني"}
#: A narrow no-break space groups digits; fonts without it are rare, bundled ones have it.
_GROUP = {"en": ",", "fr": "\u202f", "es": "\u202f", "ar": ","}
_FOUR_AND_COMMA = len("1,000")
_POINT = {"en": ".", "fr": ",", "es": ",", "ar": "."}
_NO_BREAK = "\u00a0"
_PER_CENT = {"en": "{}\u00a0%", "fr": "{}\u00a0%", "es": "{}\u00a0%", "ar": "{}\u00a0في المائة"}
#: Between day, month and year.
_OF = {"en": " ", "fr": " ", "es": " de ", "ar": " "}


def count_text(number: int, language: str) -> str:
    """Write a whole number with its groups: 13,741,950 or 13 741 950."""
    language = _known(language)
    return _grouped(f"{number:,}", language)


def decimal_text(number: float, language: str, decimals: int) -> str:
    """Write a number with a fixed number of decimals."""
    language = _known(language)
    text = f"{number:,.{decimals}f}"
    whole, point, rest = text.partition(".")
    return _grouped(whole, language) + (_POINT[language] if point else "") + rest


def money_text(money: Money, language: str) -> str:
    """Write an amount with its currency; decimals only where there are any: €1,445 / 1 445 €."""
    language = _known(language)
    sign, digits = "−" if money.minor < 0 else "", _digits(money, language)
    symbol = _SIGNS.get(money.currency)
    if symbol and language == "en":
        return f"{sign}{symbol}{digits}"
    if language == "ar":
        name = _ARABIC_NAMES.get(money.currency, money.currency)
        return isolated(f"{sign}{digits}{_NO_BREAK}{name}", language)
    return f"{sign}{digits}{_NO_BREAK}{symbol or money.currency}"


def bare_money(money: Money, language: str) -> str:
    """Write an amount without its currency, where a heading has it: 1,445."""
    return ("−" if money.minor < 0 else "") + _digits(money, _known(language))


def _digits(money: Money, language: str) -> str:
    whole, rest = divmod(abs(money.minor), 10 ** currency_exponent(money.currency))
    digits = count_text(whole, language)
    if rest:
        digits += _POINT[language] + str(rest).zfill(currency_exponent(money.currency))
    return digits


def share_text(share: float, language: str, decimals: int = 0) -> str:
    """Write a share (0 to 1) in per cent: 64 % in every language's house style, Arabic in words."""
    number = decimal_text(share * 100, language, decimals)
    return _PER_CENT[_known(language)].format(number)


def month_text(month: Month, language: str) -> str:
    """Write a month with its year: November 2026 / novembre 2026."""
    name = month_name(month.month, language)
    return f"{name}{_OF[_known(language)]}{month.year}"


def month_name(number: int, language: str, *, short: bool = False) -> str:
    """Return the name of a calendar month (1 to 12)."""
    names = (_SHORT if short else _MONTHS)[_known(language)].split()
    return names[number - 1].replace("_", " ")


def date_text(day: date, language: str) -> str:
    """Write a date in words: 31 October 2026 / 31 octobre 2026 (1er in French)."""
    number = "1er" if day.day == 1 and _known(language) == "fr" else str(day.day)
    name = month_name(day.month, language)
    between = _OF[_known(language)]
    return f"{number}{between}{name}{between}{day.year}"


def counted(number: int, forms: Mapping[str, str], language: str) -> str:
    """Write a number with its noun: "1 month", "12 months", and the six ways of Arabic.

    ``forms``: by the plural category of Unicode CLDR; ``{n}`` is the number.
    """
    form = forms.get(_plural(number, _known(language)), forms["other"])
    return form.format(n=count_text(number, language))


#: A count of cases, by plural form.
_CASES = {
    "en": {"one": "{n} case", "other": "{n} cases"},
    "fr": {"one": "{n} dossier", "other": "{n} dossiers"},
    "es": {"one": "{n} caso", "other": "{n} casos"},
    "ar": {"other": "عدد الحالات: {n}"},
}


def cases_text(number: int, language: str) -> str:
    """Write how many cases: "1 case", "179 cases"."""
    return counted(number, _CASES[_known(language)], language)


def _grouped(digits: str, language: str) -> str:
    """Write the groups of a whole number; Spanish leaves four digits together (RAE)."""
    if language == "es" and len(digits.lstrip("-")) <= _FOUR_AND_COMMA:
        return digits.replace(",", "")
    return digits.replace(",", _GROUP[language])


def _plural(number: int, language: str) -> str:
    if language != "ar":
        return "one" if number == 1 or (number == 0 and language == "fr") else "other"
    if number in (1, 2):
        return ("one", "two")[number - 1]
    if 3 <= number % 100 <= 10:
        return "few"
    return "many" if number % 100 >= 11 else "other"


def _known(language: str) -> str:
    return language if language in _MONTHS else "en"
