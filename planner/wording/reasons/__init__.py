"""Every reason of an allocation as a sentence, from its code and values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from planner.domain.balances.allocation import Reason
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import FULL
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.names.programme import need_name, place_name, scope_name, thing_name
from planner.wording.numbers import date_text, decimal_text, money_text, month_text, share_text
from planner.wording.progress import stage_text
from planner.wording.reasons.awards import AWARD_REASONS
from planner.wording.reasons.changes import AROUND, CHANGE_REASONS
from planner.wording.reasons.clashes import CLASHES
from planner.wording.reasons.closed import CLOSED_REASONS, LEADS
from planner.wording.reasons.forced import FORCED_REASONS
from planner.wording.reasons.kept_out import BALANCE_REASONS
from planner.wording.reasons.like import LIKE_REASONS
from planner.wording.reasons.notes import NOTES
from planner.wording.reasons.parity import PARITY_NOTES, parity_sentence
from planner.wording.rules import rule_sentence
from planner.wording.rules.conditions import conditions_text, fact_name
from planner.wording.sentences import Table, in_language, say, spoken

REASONS: Table = {
    **AWARD_REASONS,
    **CLOSED_REASONS,
    **BALANCE_REASONS,
    **LIKE_REASONS,
    **CHANGE_REASONS,
    **FORCED_REASONS,
    **NOTES,
    **CLASHES,
    **PARITY_NOTES,
}

_MONEY = frozenset({"limit", "left", "amount", "level"})
_SHARES = frozenset({"share", "least", "most", "attainable"})
_AGES: Table = {
    "from": spoken(
        "{youngest} or more",
        "{youngest} ans ou plus",
        "{youngest} años o más",
        "{youngest} أو أكثر",
    ),
    "between": spoken(
        "{youngest}–{oldest}",
        "{youngest} à {oldest} ans",
        "de {youngest} a {oldest} años",
        "{youngest}–{oldest}",
    ),
}


def reason_sentence(reason: Reason, programme: Programme, language: str) -> str:
    """Return a reason in words; codes become the programme's own words.

    A reason that a rule gives is a short lead and the rule's own sentence. A donor line is named
    as it is printed, never by a name that would tell what must not be told.
    """
    if reason.code in PARITY_NOTES:
        return parity_sentence(reason, programme, language)
    rule = _rule_of(reason, programme)
    values: dict[str, object] = {
        name: _value(reason, name, value, programme, language) for name, value in reason.values
    }
    if reason.code == "age":
        values["ages"] = _ages(values, language)
    said = _said(reason.code, rule, values, programme, language)
    for name in AROUND:
        if name in values:
            said = say(AROUND, name, language, {**values, "said": said})
    return said


def change_text(change: Sequence[Reason], programme: Programme, language: str) -> str:
    """Return what would bring something in as lines: the lead, then all that must give."""
    said = [reason_sentence(reason, programme, language) for reason in change]
    return "\n– ".join(said)


def _said(
    code: str, rule: Rule | None, values: dict[str, object], programme: Programme, language: str
) -> str:
    """Return the sentence of a code, followed by its rule's own."""
    if rule is None:
        return say(REASONS, code, language, values)
    values["rule"] = rule_sentence(rule, programme, language)
    table = LEADS if code in LEADS else REASONS
    said = say(table, code, language, values)
    return said if "{rule}" in in_language(table[code], language) else f"{said} {values['rule']}"


def _rule_of(reason: Reason, programme: Programme) -> Rule | None:
    """Return the rule that gives the reason, None where there is none or it is gone since."""
    code = dict(reason.values).get("rule")
    if not isinstance(code, str) or not any(r.code == code for r in programme.rules):
        return None
    return programme.rule(code)


def _value(
    reason: Reason, name: str, value: str | int, programme: Programme, language: str
) -> object:
    if isinstance(value, int):
        return _number(reason, name, value, programme, language)
    words = _WORDS.get(name)
    return words(value, programme, language) if words else isolated(value, language)


def _number(
    reason: Reason, name: str, value: int, programme: Programme, language: str
) -> str | int:
    if name in _MONEY:
        return money_text(Money(value, programme.currency), language)
    if name == "times":
        return decimal_text(value / FULL, language, 2 if value % 1000 else 1)
    if name in _SHARES and reason.code != "too_few":
        return share_text(value / FULL, language)
    return value


def _stage(code: str, _: Programme, language: str) -> str:
    return stage_text(code, language)


def _condition(written: str, programme: Programme, language: str) -> str:
    try:
        return conditions_text(parse_conditions(written), programme, language)
    except PlannerError:
        return written


def _month(written: str, _: Programme, language: str) -> str:
    """Return a month given as ISO 8601 in words."""
    year, month = written.split("-")
    return month_text(Month(int(year), int(month)), language)


def _day(written: str, _: Programme, language: str) -> str:
    """Return a day given as ISO 8601 in words."""
    return date_text(date.fromisoformat(written), language)


def _fact(fact: str, programme: Programme, language: str) -> str:
    return fact_name(fact, programme, language)


def _kinds(value: str, _: Programme, language: str) -> str:
    known = {k.value for k in Kind}
    return " + ".join(name_of(Kind(k), language) if k in known else k for k in value.split("+"))


def _subject(value: str, programme: Programme, language: str) -> str:
    """Return a row's subject.

    A service of a provider, a fund and kind, a kind, a trade and place, a measure, a person.
    """
    service = next((p for p in programme.providers if p.service == value), None)
    if service is not None:
        measure = thing_name(service.measure, programme, language)
        return f"{isolated(service.name or service.code, language)} ({measure})"
    fund, slash, kinds = value.partition("/")
    if slash:
        return f"{scope_name(fund, programme, language)} ({_kinds(kinds, programme, language)})"
    trade, at, place = value.partition("@")
    if at:
        return f"{isolated(trade, language)} ({place_name(place, programme, language)})"
    if value in {k.value for k in Kind} or "+" in value:
        return _kinds(value, programme, language)
    return thing_name(value, programme, language)


_WORDS: Mapping[str, Callable[[str, Programme, str], str]] = {
    "target": thing_name,
    "other": thing_name,
    "first": thing_name,
    "instead": thing_name,
    "before": thing_name,
    "then": thing_name,
    "payer": scope_name,
    "fund": scope_name,
    "need": need_name,
    "place": place_name,
    "fact": _fact,
    "condition": _condition,
    "kind": _kinds,
    "subject": _subject,
    "stage": _stage,
    "since": _month,
    "until": _month,
    "on": _day,
}


def _ages(values: dict[str, object], language: str) -> str:
    """Return "18–30" or "18 or more"."""
    return say(_AGES, "from" if values["oldest"] == -1 else "between", language, values)
