"""The balance as the page draws it: dots, who is named, the headline."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import Allocation, Outcome, Shortfall
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.services.balances.summary import Summary, stated_tenth
from planner.wording.names import name_of
from planner.wording.numbers import decimal_text, money_text, share_text
from planner.wording.reasons import reason_sentence
from ui.models.cards import Dot
from ui.models.plan_view import stated_met
from ui.words import need_name


@dataclass(frozen=True)
class Named:
    """One case the result names: someone left short, without anything, or not planned."""

    case_id: CaseId
    number: str
    what: str
    urgent: bool


def headline(outcome: Outcome, gap: float | None, language: str) -> str:
    """Say how good the result is, as a person says it; a gap is never rounded down."""
    if outcome is Outcome.INFEASIBLE:
        return _tr("These cannot hold together")
    if outcome is Outcome.FAILED:
        return _tr("The balance did not come out")
    if outcome is Outcome.STOPPED and gap is None:
        return _tr("Stopped")
    if outcome is Outcome.OPTIMAL or gap == 0:
        return _tr("The best possible, proven")
    if gap is None:
        return _tr("Found, but nothing is proven")
    if outcome is Outcome.STOPPED:
        return _tr("Stopped within {gap} % of the best possible").format(gap=_upward(gap, language))
    return _tr("Within {gap} % of the best possible").format(gap=_upward(gap, language))


def _upward(gap: float, language: str) -> str:
    """Write a gap in per cent, never rounded down."""
    upward = math.ceil(gap * 10_000 - 1e-9) / 100
    return decimal_text(max(upward, 0.01), language, 2)


def dots(document: Caseload, allocation: Allocation, language: str) -> list[Dot]:
    """Return a dot for every planned case that stated a need: the share met of all of them."""
    worst = {c.case_id for c in stated_tenth(allocation.cases)}
    made = []
    for result in allocation.cases:
        met, case = stated_met(result), document.cases.get(result.case_id)
        if met is None or case is None:
            continue
        here = result.met()
        said = _tr("{number}: {met} of all needs met, {here} of what can be met here").format(
            number=case.number,
            met=share_text(met, language),
            here="–" if here is None else share_text(here, language),
        )
        made.append(Dot(case.id, case.number, met, said, case.id in worst))
    return made


def named(
    document: Caseload, allocation: Allocation, summary: Summary, language: str
) -> list[Named]:
    """Return everybody and everything the result must name, broken guarantees first."""
    rows, ids = [], {case.number: case.id for case in document.cases.values()}
    for number, shortfall in summary.shortfalls:
        words = _short(document, number, shortfall, language)
        rows.append(Named(shortfall.case_id, number, words, urgent=True))
    notes = _notes(document, allocation, ids, language)
    rows.extend(n for n in notes if n.case_id)
    told = {row.number for row in rows}
    nothing = _tr("{number}: nothing is awarded")
    rows.extend(
        _row(ids, n, nothing.format(number=n), urgent=True)
        for n in summary.without_award
        if n not in told
    )
    for number, why in summary.not_planned:
        words = _tr("{number} is not planned: {why}").format(
            number=number, why=name_of(why, language)
        )
        rows.append(_row(ids, number, words, urgent=False))
    rows.extend(n for n in notes if not n.case_id)
    return rows


def _notes(
    document: Caseload, allocation: Allocation, ids: Mapping[str, CaseId], language: str
) -> list[Named]:
    programme = document.programme
    if programme is None:
        return []
    rows = []
    for note in allocation.notes:
        number = str(dict(note.values).get("case", ""))
        words = reason_sentence(note, programme, language)
        rows.append(_row(ids, number, words, urgent=bool(number)))
    return rows


def _row(ids: Mapping[str, CaseId], number: str, what: str, *, urgent: bool) -> Named:
    return Named(ids.get(number, CaseId("")), number, what, urgent)


def _short(document: Caseload, number: str, shortfall: Shortfall, language: str) -> str:
    words = _tr("{number}: {need}, {reached} of the {least} guaranteed").format(
        number=number,
        need=need_name(document.programme, shortfall.need, language),
        reached=share_text(shortfall.reached / FULL, language),
        least=share_text(shortfall.least / FULL, language),
    )
    if shortfall.missing is None:
        return words
    return _tr("{words}; {missing} missing").format(
        words=words, missing=money_text(shortfall.missing, language)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BalanceView", text)
