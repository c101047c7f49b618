"""Every error as a sentence: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from planner.domain.cases.consent import Scope
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import Unsettled
from planner.domain.follow_up.complaint import ComplaintState
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.programme.rates import RateUse
from planner.domain.programme.rule import Proof
from planner.domain.protection.staff import Role
from planner.wording.errors.arabic import ARABIC
from planner.wording.errors.arrivals import ARRIVAL_ERRORS
from planner.wording.errors.balances import BALANCE_ERRORS
from planner.wording.errors.caseloads import CASELOAD_ERRORS
from planner.wording.errors.donors import DONOR_ERRORS
from planner.wording.errors.files import FILE_ERRORS
from planner.wording.errors.files_arabic import ARABIC_FILES
from planner.wording.errors.files_spanish import SPANISH_FILES
from planner.wording.errors.hand_over import HAND_OVER_ERRORS
from planner.wording.errors.known import KNOWN_ERRORS
from planner.wording.errors.money import MONEY_ERRORS, ROLES
from planner.wording.errors.programme_edits import PROGRAMME_EDIT_ERRORS
from planner.wording.errors.protection import PROTECTION_ERRORS
from planner.wording.errors.solve import SOLVE_ERRORS
from planner.wording.errors.spanish import SPANISH
from planner.wording.errors.stops import STOP_ERRORS
from planner.wording.errors.typed import TYPED_ERRORS
from planner.wording.follow_up.errors import FOLLOW_UP_ERRORS
from planner.wording.names import name_of
from planner.wording.numbers import date_text, money_text, month_text
from planner.wording.sentences import Table, further, in_language, say, spoken

ERRORS: Table = further(
    {
        **FILE_ERRORS,
        **CASELOAD_ERRORS,
        **BALANCE_ERRORS,
        **PROGRAMME_EDIT_ERRORS,
        **DONOR_ERRORS,
        **MONEY_ERRORS,
        **SOLVE_ERRORS,
        **STOP_ERRORS,
        **PROTECTION_ERRORS,
        **HAND_OVER_ERRORS,
        **FOLLOW_UP_ERRORS,
        **ARRIVAL_ERRORS,
        **TYPED_ERRORS,
        **KNOWN_ERRORS,
    },
    es={**SPANISH, **SPANISH_FILES},
    ar={**ARABIC, **ARABIC_FILES},
)


def error_sentence(error: PlannerError, language: str) -> str:
    """Return what is wrong and what to do, in one or two sentences."""
    return say(ERRORS, error.code, language, values_said(error, language))


def values_said(error: PlannerError, language: str) -> dict[str, object]:
    """Return the values of an error as people write them."""
    return {name: _said(name, value, language) for name, value in error.values.items()}


def _said(name: str, value: object, language: str) -> object:
    """Write money, dates, months and codes of the ledger as people do; else leave the value."""
    if not isinstance(value, str) or name not in _WORDS:
        return value
    try:
        return _WORDS[name](value, language)
    except (ValueError, KeyError, PlannerError):
        return value


def _missing(codes: str, language: str) -> str:
    return ", ".join(in_language(_FOR_AGREEMENT[code], language) for code in codes.split(", "))


def _unsettled(codes: str, language: str) -> str:
    return ", ".join(name_of(Unsettled(code), language) for code in codes.split(", "))


#: What a plan needs before it is agreed (``planner.domain.plans.agreement``).
_FOR_AGREEMENT: Table = {
    "age_unknown": spoken("the age", "l’âge", "la edad", "العمر"),
    "guardian": spoken(
        "a verified guardian",
        "un tuteur vérifié",
        "un tutor o tutora verificado",
        "وصي تم التحقق منه",
    ),
    "best_interests": spoken(
        "the best-interests decision",
        "la décision d’intérêt supérieur",
        "la decisión sobre el interés superior",
        "قرار المصالح الفضلى",
    ),
    "child_view": spoken(
        "the child’s own view",
        "l’avis de l’enfant",
        "la opinión del propio niño o niña",
        "رأي الطفل نفسه",
    ),
}


def _money(text: str, language: str) -> str:
    currency, _, amount = text.partition(" ")
    return money_text(Money.parse(amount, currency), language)


def _amounts(texts: str, language: str) -> str:
    return ", ".join(_money(text, language) for text in texts.split("|"))


def _date(text: str, language: str) -> str:
    return date_text(date.fromisoformat(text), language)


def _month(text: str, language: str) -> str:
    return month_text(Month.of(date.fromisoformat(f"{text}-01")), language)


_WORDS: Mapping[str, Callable[[str, str], str]] = {
    "left": _money,
    "level": _money,
    "levels": _amounts,
    "missing": _missing,
    "unsettled": _unsettled,
    **dict.fromkeys(
        ("complaint", "complaint_to"),
        lambda text, language: name_of(ComplaintState(text), language),
    ),
    **dict.fromkeys(
        ("from_state", "to_state"), lambda text, language: name_of(PlanState(text), language)
    ),
    **dict.fromkeys(("day", "on", "since", "starts", "ends", "until"), _date),
    "month": _month,
    "state": lambda text, language: name_of(EntryState(text), language),
    "proof": lambda text, language: name_of(Proof(text), language),
    "scope": lambda text, language: name_of(Scope(text), language),
    "use": lambda text, language: name_of(RateUse(text), language),
    "as_role": lambda text, language: name_of(Role(text), language),
    "role": lambda text, language: in_language(ROLES[text], language),
}
