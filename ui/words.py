"""Names of the programme's entries and of people, as the screen says them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case, Sex
from planner.domain.cases.facts import ADULT
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Proof
from planner.wording.names import name_of
from planner.wording.sentences import filled_in


def number_of(what: str, number: int, language: str) -> str:
    """Write a number with its noun, as the language counts: "1 line", "876 lines"."""
    forms = {
        "line": _tr("{n:# line|# lines}"),
        "file": _tr("{n:# file|# files}"),
        "finding": _tr("{n:# finding|# findings}"),
        "minute": _tr("{n:# minute|# minutes}"),
        "month": _tr("{n:# month|# months}"),
        "day": _tr("{n:# day|# days}"),
    }[what]
    return filled_in(forms, language, {"n": number})


def listed(parts: Iterable[str]) -> str:
    """Return parts as a list: with the comma of the window's language between them."""
    return _tr(", ").join(parts)


def turned(before: str, after: str) -> str:
    """Say what became of something, with an arrow that points where the language goes."""
    return _tr("{before} → {after}").format(before=before, after=after)


def need_name(programme: Programme | None, code: str, language: str) -> str:
    """Return the name of a need, its code where the programme lacks it."""
    if programme is not None:
        for need in programme.needs:
            if need.code == code:
                return need.name.get(language) or code
    return code


def place_name(programme: Programme | None, code: str, language: str) -> str:
    """Return the name of a place, its code where the programme lacks it."""
    if programme is not None and programme.has_place(code):
        return programme.place(code).name.get(language) or code
    return code


def provider_name(programme: Programme | None, code: str) -> str:
    """Return the name of a provider, its code where the directory lacks it."""
    listed = programme.providers if programme is not None else ()
    return next((p.name for p in listed if p.code == code and p.name), code)


def proof_words(proof: str) -> str:
    """Say what must be seen before a later instalment is paid."""
    return {
        Proof.RECEIPTS: _tr("on receipts"),
        Proof.VISIT: _tr("after a visit"),
        Proof.STILL_THERE: _tr("if still in the country"),
        Proof.TRAINING_DONE: _tr("once the training is done"),
        Proof.BUSINESS_RUNS: _tr("once the business runs"),
    }.get(Proof(proof), proof)


def age_text(case: Case, document: Caseload) -> str:
    """Return the principal's age in years on the balance date: 34, 34–35, or empty."""
    age = case.age_on(document.balance_date)
    if age is None:
        return ""
    low, high = age
    return str(low) if low == high else f"{low}–{high}"


def person_word(case: Case, document: Caseload, language: str) -> str:
    """Return woman, man, girl, boy or child, as far as known."""
    age = case.age_on(document.balance_date)
    sex = case.planning.sex
    if age is not None and age[1] < ADULT:
        if sex is Sex.FEMALE:
            return _tr("girl")
        return _tr("boy") if sex is Sex.MALE else _tr("child")
    return name_of(sex, language) if sex else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
