"""What rules cost and where more would help, as rows of texts: no layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication

from planner.domain.programme.programme import Programme
from planner.domain.what_if.next_money import Gain
from planner.domain.what_if.rule_cost import RuleCost
from planner.domain.what_if.what_if import Compared, Interval, RuleBound
from planner.wording.names.programme import scope_name
from planner.wording.numbers import money_text
from planner.wording.rules import rule_sentence
from planner.wording.what_if.differences import (
    difference_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.next_money import goes_to, more_text, more_words
from planner.wording.what_if.rule_costs import cost_words, people_moved, points_moved, why_never
from ui.models.rows import Column

#: Shares are said in hundredths of a per cent, large ones in tenths of one.
_FINE, _COARSE, _LARGE = 10_000, 1_000, 0.0995


@dataclass(frozen=True)
class DifferenceRow:
    """One thing with its difference. ``bar`` None: there is nothing to draw."""

    title: str
    detail: str
    bar: Interval | None
    figure: str
    proven: str
    cells: tuple[str, ...]


def cost_row(cost: RuleCost, programme: Programme, language: str) -> DifferenceRow:
    """Return the row of a rule that was tried and has an answer."""
    interval = cost.interval
    assert interval is not None
    sources = dict.fromkeys(r.source for r in cost.rules if r.source)
    details = [cost_words("source", language, source="; ".join(sources))] if sources else []
    if cost.floors:
        better = "floors_better" if cost.floors > 0 else "floors_worse"
        details.insert(0, cost_words(better, language))
    change = cost.compared
    cells = ("–",) * 4 if change is None else _change(change, language)
    return DifferenceRow(
        rules_text(cost, programme, language),
        " ".join(details),
        interval if interval.found > 0 and not cost.makes_none else None,
        difference_text(interval, language, same=cost.same),
        "" if cost.same else range_text(interval, language),
        cells,
    )


def rules_text(cost: RuleCost, programme: Programme, language: str) -> str:
    """Return the rules that stand together, as their sentences."""
    return " ".join(rule_sentence(r, programme, language) for r in cost.rules)


def unpriced_text(cost: RuleCost, programme: Programme, language: str) -> str:
    """Return a rule without a figure, with why nobody says what it costs."""
    text = rules_text(cost, programme, language)
    if cost.not_priced is not None:
        return f"{text} {why_never(cost.not_priced, language)}"
    code = "not_asked_title" if cost.outcome is None else "no_answer_title"
    return f"{text} ({cost_words(code, language)})"


@dataclass(frozen=True)
class BoundRow:
    """A rule with what the prices prove of it; ``most`` None: they cannot tell."""

    whose: str
    sentence: str
    most: float | None


def bound_rows(bounds: Sequence[RuleBound], programme: Programme, language: str) -> list[BoundRow]:
    """Return the rules with what prices prove of them: what may do most first, untold last."""
    day = programme.balance_date
    rules = {r.code: r for r in programme.rules if r.holds_on(day)}
    rows = [
        BoundRow(
            scope_name(rules[b.rule].scope, programme, language),
            rule_sentence(rules[b.rule], programme, language),
            b.most,
        )
        for b in bounds
        if b.rule in rules
    ]
    return sorted(rows, key=_by_most)


def _by_most(row: BoundRow) -> float:
    return 1.0 if row.most is None else -row.most


def bound_columns(language: str) -> list[Column]:
    """Return the columns of what prices prove of rules."""
    return [
        Column(_tr("Whose"), lambda r: r.whose, 90, bold=True),
        Column(_tr("Rule"), lambda r: r.sentence, 0),
        Column(
            _tr("Without it, more lifted"), lambda r: bound_text(r.most, language), 260, _by_most
        ),
    ]


def bound_text(most: float | None, language: str) -> str:
    """Say what prices prove of a rule: rounded up, so that it is never less than is proven."""
    if most is None:
        return _tr("prices cannot tell: ask what it costs")
    steps = _COARSE if most >= _LARGE else _FINE
    share = signed_share(ceil(most * steps) / steps, language)
    return _tr("at most {share} of what the balance lifts").format(share=share)


def none_text(cost: RuleCost, programme: Programme, language: str) -> str:
    """Return a rule without which nothing would differ, with what is proven of it."""
    assert cost.interval is not None
    proven = (
        difference_text(cost.interval, language, same=True)
        if cost.same
        else range_text(cost.interval, language)
    )
    rule = rules_text(cost, programme, language)
    return cost_words("none_row", language, rule=rule, proven=proven)


def gain_row(gain: Gain, programme: Programme, language: str) -> DifferenceRow:
    """Return the row of more of one thing that was tried and has an answer."""
    interval = gain.interval
    assert interval is not None
    same = gain.compared is None
    price = "–" if gain.price is None else signed_share(gain.price, language)
    return DifferenceRow(
        more_text(gain.more, programme, language),
        more_words("like_best", language) if gain.like_best else "",
        interval if interval.found > 0 and not interval.is_none_within else None,
        difference_text(interval, language, same=same),
        "" if same else range_text(interval, language),
        (
            "\n".join(goes_to(gain, programme, language)) or "–",
            "–" if gain.compared is None else _people(gain.compared, language),
            price,
        ),
    )


def _change(change: Compared, language: str) -> tuple[str, ...]:
    """Return people, money moved, the worst-off and the worst-off tenth; for the office only."""
    return (
        _people(change, language),
        money_text(change.moved, language),
        points_moved(change.worst, language),
        points_moved(change.worst_tenth, language),
    )


def _people(change: Compared, language: str) -> str:
    return "\n".join(people_moved(change, language, told=True))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIfRows", text)
