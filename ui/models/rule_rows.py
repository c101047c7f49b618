"""Rules as rows: whose, the sentence, what it did in the last balance, whether it is in force."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import Allocation, RuleTouch
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Rule
from planner.wording.names.programme import scope_name
from planner.wording.numbers import date_text
from planner.wording.rules import rule_sentence
from planner.wording.rules.touched import touch_text
from ui.models.rows import Column


class Validity(IntEnum):
    """Whether a rule is in force on the balance date."""

    IN_FORCE = 0
    NOT_YET = 1
    ENDED = 2


@dataclass(frozen=True)
class RuleRow:
    """One rule, and what it did in the last balance; None where nothing was balanced."""

    rule: Rule
    whose: str
    sentence: str
    validity: Validity
    touch: RuleTouch | None

    @property
    def bound(self) -> bool:
        """Say whether it closed something to somebody or left no room."""
        return self.touch is not None and bool(self.touch.bound or self.touch.closed)


def rule_rows(programme: Programme, allocation: Allocation | None, language: str) -> list[RuleRow]:
    """Return every rule in the programme's order; a version out of force touched nothing."""
    touched = {t.rule: t for t in allocation.touched} if allocation else {}
    day = programme.balance_date
    rows = []
    for rule in programme.rules:
        validity = _validity(rule, day)
        touch = touched.get(rule.code) if validity is Validity.IN_FORCE else None
        whose = whose_text(rule.scope, programme, language)
        sentence = rule_sentence(rule, programme, language)
        rows.append(RuleRow(rule, whose, sentence, validity, touch))
    return rows


def _validity(rule: Rule, day: date) -> Validity:
    if rule.holds_on(day):
        return Validity.IN_FORCE
    return Validity.ENDED if rule.ended_by(day) else Validity.NOT_YET


def whose_text(scope: str, programme: Programme, language: str) -> str:
    """Return who a rule speaks for: the code a fund is printed under, or the office."""
    return _tr("office") if scope == OFFICE else scope_name(scope, programme, language)


def scopes(rows: Iterable[RuleRow]) -> list[tuple[str, str]]:
    """Return (words, scope) of everybody who has a rule, the office first."""
    found = {row.rule.scope: row.whose for row in rows}
    return sorted(((words, scope) for scope, words in found.items()), key=lambda s: s[1] != OFFICE)


def rule_columns(language: str, *, balanced: bool) -> list[Column]:
    """Return the columns of the rules table; what it touched only where something was balanced."""
    columns = [
        Column(_tr("Whose"), lambda r: r.whose, 80, bold=True),
        Column(_tr("Rule"), lambda r: r.sentence, 0),
        Column(
            _tr("In the last balance"),
            lambda r: touched_text(r, language),
            150,
            lambda r: _weight(r.touch),
        ),
        Column(
            _tr("In force"),
            lambda r: validity_text(r, language),
            115,
            lambda r: (r.validity, r.rule.ends or date.max),
            attention=lambda r: r.validity is Validity.ENDED,
            whole=True,
        ),
        Column(_tr("Source"), lambda r: r.rule.source, 150, spare=True),
        Column(_tr("Code"), lambda r: r.rule.code, 90, spare=True),
    ]
    return columns if balanced else [*columns[:2], *columns[3:]]


def _weight(touch: RuleTouch | None) -> tuple[int, int, int]:
    return (0, 0, 0) if touch is None else (touch.bound, touch.closed, touch.cases)


def touched_text(row: RuleRow, language: str) -> str:
    """Say what a rule did in the last balance; one out of force did nothing."""
    return "–" if row.touch is None else touch_text(row.touch, row.rule, language)


def validity_text(row: RuleRow, language: str) -> str:
    """Say since when and until when a rule is in force, or that it is not."""
    starts, ends = row.rule.starts, row.rule.ends
    if row.validity is Validity.ENDED and ends is not None:
        return _tr("ended {day}").format(day=date_text(ends, language))
    if row.validity is Validity.NOT_YET and starts is not None:
        return _tr("not before {day}").format(day=date_text(starts, language))
    if ends is not None:
        return _tr("until {day}").format(day=date_text(ends, language))
    if starts is not None:
        return _tr("since {day}").format(day=date_text(starts, language))
    return _tr("always")


def kept_rows(rows: Sequence[RuleRow], scope: str, *, only_bound: bool) -> list[RuleRow]:
    """Return the rules of one scope (all where empty), or only those that bound."""
    return [row for row in rows if scope in ("", row.rule.scope) and (row.bound or not only_bound)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleRows", text)
