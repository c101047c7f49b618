"""Every reason of an allocation as a sentence, from its code and values."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planner.domain.allocation import Reason
from planner.domain.conditions import parse_conditions
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme import Programme
from planner.wording.conditions import conditions_text, fact_name
from planner.wording.names import name_of
from planner.wording.numbers import money_text, share_text
from planner.wording.progress import stage_text
from planner.wording.reasons_awards import AWARD_REASONS
from planner.wording.reasons_kept_out import BALANCE_REASONS, CLOSED_REASONS
from planner.wording.reasons_notes import CLASHES, NOTES
from planner.wording.rules import rule_sentence, scope_name
from planner.wording.sentences import Table, say

REASONS: Table = {**AWARD_REASONS, **CLOSED_REASONS, **BALANCE_REASONS, **NOTES, **CLASHES}

_MONEY = frozenset({"limit", "left", "amount"})
_SHARES = frozenset({"share", "least", "most", "attainable"})


def reason_sentence(reason: Reason, programme: Programme, language: str) -> str:
    """Return a reason as one sentence; codes become the programme's own words.

    A donor line is named as it is printed, never by a name that would tell what must not be told.
    """
    values: dict[str, object] = {
        name: _value(reason, name, value, programme, language) for name, value in reason.values
    }
    if reason.code == "age":
        values["ages"] = _ages(values, language)
    return say(REASONS, reason.code, language, values)


def _value(
    reason: Reason, name: str, value: str | int, programme: Programme, language: str
) -> object:
    if isinstance(value, int):
        return _number(reason, name, value, programme, language)
    if name == "rule" and reason.code == "not_verified":
        return value
    words = _WORDS.get(name)
    return words(value, programme, language) if words else value


def _number(
    reason: Reason, name: str, value: int, programme: Programme, language: str
) -> str | int:
    if name in _MONEY:
        return money_text(Money(value, programme.currency), language)
    if name in _SHARES and reason.code != "too_few":
        return share_text(value / FULL, language)
    return value


def thing_name(code: str, programme: Programme, language: str) -> str:
    """Return the name of a measure or project with its code."""
    names = {m.code: m.name for m in programme.measures}
    names |= {p.code: p.name for p in programme.projects}
    return f"{names[code].get(language)} ({code})" if code in names else code


def _stage(code: str, _: Programme, language: str) -> str:
    return stage_text(code, language)


def _need(code: str, programme: Programme, language: str) -> str:
    return fact_name(f"need.{code}", programme, language)


def _rule(code: str, programme: Programme, language: str) -> str:
    rule = next((r for r in programme.rules if r.code == code), None)
    return rule_sentence(rule, programme, language) if rule else code


def _condition(written: str, programme: Programme, language: str) -> str:
    try:
        return conditions_text(parse_conditions(written), programme, language)
    except PlannerError:
        return written


def _kinds(value: str, _: Programme, language: str) -> str:
    known = {k.value for k in Kind}
    return " + ".join(name_of(Kind(k), language) if k in known else k for k in value.split("+"))


def _subject(value: str, programme: Programme, language: str) -> str:
    """Return a row's subject: a fund and kind, a kind, a trade and place, a measure, a person."""
    fund, slash, kinds = value.partition("/")
    if slash:
        return f"{scope_name(fund, programme, language)} ({_kinds(kinds, programme, language)})"
    trade, at, place = value.partition("@")
    if at:
        known = programme.has_place(place)
        return f"{trade} ({programme.place(place).name.get(language) if known else place})"
    if value in {k.value for k in Kind} or "+" in value:
        return _kinds(value, programme, language)
    return thing_name(value, programme, language)


_WORDS: Mapping[str, Callable[[str, Programme, str], str]] = {
    "target": thing_name,
    "other": thing_name,
    "first": thing_name,
    "fund": scope_name,
    "need": _need,
    "fact": fact_name,
    "condition": _condition,
    "kind": _kinds,
    "rule": _rule,
    "subject": _subject,
    "stage": _stage,
}


def _ages(values: dict[str, object], language: str) -> str:
    """Return "18–30" or "18 or more"."""
    youngest, oldest = values["youngest"], values["oldest"]
    if oldest == -1:
        return f"{youngest} ans ou plus" if language == "fr" else f"{youngest} or more"
    return f"{youngest} à {oldest} ans" if language == "fr" else f"{youngest}–{oldest}"
