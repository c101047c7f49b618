"""From the costs of rules to the page an office takes to its donor, one for each fund.

It tells no name, no case number and no count under five. The rules of a protected line are told
without their conditions and sources: whom it serves would tell what must not be told.
"""

from __future__ import annotations

from exports.document import Block
from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.privacy import printable_programme
from exports.text import NAME, clean, cleaned_around
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Rule
from planner.domain.what_if.rule_cost import RuleCost, RuleCosts
from planner.domain.what_if.what_if import Compared, Interval
from planner.wording.isolation import isolated
from planner.wording.names.programme import scope_name
from planner.wording.numbers import cases_text, date_text, money_text
from planner.wording.rules import rule_sentence
from planner.wording.what_if.differences import (
    SMALLEST_COUNT,
    difference_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.rule_costs import (
    cost_words,
    people_moved,
    points_moved,
    weighed_words,
    why_never,
)

#: A tenth of fewer cases than this many tenths would be fewer than five people.
_TENTHS = 10
#: Parts of the width: the rule, its figure, cases, money, the worst-off tenth.
_WIDTHS = (206, 118, 62, 56, 68)


def compose_rule_costs(
    costs: RuleCosts, programme: Programme, scope: str, language: str
) -> FiguresPage:
    """Return the page of one fund's rules (or the office's)."""
    own = costs.of(scope)
    say = _Say(programme, scope, language)
    title = say.text("title_office") if scope == OFFICE else say.text("title", fund=say.fund)
    dated = date_text(costs.day, language)
    proven = [c for c in own if c.interval is not None and not c.makes_none and not c.same]
    largest = any(c.largest is not None for c in own)
    columns = ("rule", "largest" if largest else "more", "cases", "money", "worst")
    rows = tuple(_row(c, say, costs) for c in proven)
    headings = tuple(say.text(f"column_{name}") for name in columns)
    return cleaned_around(
        FiguresPage(
            language=language,
            office=clean(programme.office.name, NAME),
            dated=say.text("dated", date=dated),
            title=title,
            facts=_facts(costs, say),
            purpose=say.text("purpose_office" if scope == OFFICE else "purpose"),
            lead=_lead(proven, say),
            tables=(FigureTable("", headings, _WIDTHS, rows),) if rows else (),
            blocks=tuple(b for b in _blocks(own, say) if b),
            method=say.text(
                "method",
                cases=cases_text(costs.cases, language),
                fairness=weighed_words(costs.fairness, costs.aversion, language),
                gap=_gap(costs, say),
            ),
            footer=say.text("footer", title=title, date=dated, page="{page}", pages="{pages}"),
        )
    )


class _Say:
    """Words about one scope's rules in one language."""

    def __init__(self, programme: Programme, scope: str, language: str) -> None:
        self.language = language
        self._programme = programme
        self._told = printable_programme(programme)
        private = {f.code for f in programme.funds if f.private_name}
        self.protected = scope in private
        self.fund = scope_name(scope, programme, language)

    def text(self, code: str, **values: object) -> str:
        """Return a text of the page."""
        return cost_words(code, self.language, **values)

    def sentence(self, rule: Rule) -> str:
        """Return a rule as its sentence, without what a protected line must not tell."""
        if self.protected and (rule.who or rule.unless or rule.measures or rule.need):
            return self.text("protected_rule")
        told = next((r for r in self._told.rules if r.code == rule.code), rule)
        return rule_sentence(told, self._programme, self.language)

    def sentences(self, cost: RuleCost) -> str:
        """Return the rules that stand together, as one text."""
        return " ".join(self.sentence(r) for r in cost.rules)

    def source(self, cost: RuleCost) -> str:
        """Return where the rules come from; a protected line's source would name it."""
        sources = dict.fromkeys(r.source for r in cost.rules if r.source)
        if self.protected or not sources:
            return ""
        return self.text(
            "source", source="; ".join(isolated(clean(s, NAME), self.language) for s in sources)
        )


def _facts(costs: RuleCosts, say: _Say) -> tuple[str, ...]:
    cases = cases_text(costs.cases, say.language)
    return cases, _gap(costs, say)


def _gap(costs: RuleCosts, say: _Say) -> str:
    if costs.gap is None:
        return say.text("unproven")
    return say.text("gap", gap=signed_share(costs.gap, say.language))


def _lead(proven: list[RuleCost], say: _Say) -> str:
    first = proven[0] if proven else None
    if first is None or first.interval is None or first.interval.found <= 0:
        return say.text("lead_none")
    code = "lead" if first.largest is None else "lead_largest"
    return say.text(code, found=signed_share(first.interval.found, say.language))


def _row(cost: RuleCost, say: _Say, costs: RuleCosts) -> FigureRow:
    interval = cost.interval
    assert interval is not None
    detail = say.source(cost)
    if cost.floors:
        floors = say.text("floors_better" if cost.floors > 0 else "floors_worse")
        detail = f"{floors} {detail}".strip()
    return FigureRow(
        title=say.sentences(cost),
        detail=detail,
        bar=bar_of(interval),
        figure=difference_text(interval, say.language),
        proven=range_text(interval, say.language),
        cells=_cells(cost.compared, say, costs) if cost.compared else ((), (), ()),
    )


def bar_of(interval: Interval) -> Bar | None:
    """Return the bar of a difference that helps; none for one that harms."""
    if interval.found <= 0:
        return None
    least = interval.found if interval.least is None else interval.least
    most = interval.found if interval.most is None else interval.most
    return Bar(interval.found, max(0.0, least), most)


def _cells(change: Compared, say: _Say, costs: RuleCosts) -> tuple[tuple[str, ...], ...]:
    language = say.language
    people = people_moved(change, language, told=False)
    tellable = change.gain + change.lose >= SMALLEST_COUNT
    money = (money_text(change.moved, language) if tellable else "–",)
    if costs.cases < SMALLEST_COUNT * _TENTHS:
        return people, money, ("–",)
    return people, money, (points_moved(change.worst_tenth, language),)


def _blocks(own: tuple[RuleCost, ...], say: _Say) -> list[Block]:
    none, no_answer, not_asked, never = [], [], [], []
    for cost in own:
        text = say.sentences(cost)
        if cost.not_priced is not None:
            why = why_never(cost.not_priced, say.language)
            never.append(say.text("never_row", rule=text, why=why))
        elif cost.outcome is None:
            not_asked.append(text)
        elif cost.interval is None:
            no_answer.append(text)
        elif cost.same:
            proven = difference_text(cost.interval, say.language, same=True)
            none.append(say.text("none_row", rule=text, proven=proven))
        elif cost.makes_none:
            proven = range_text(cost.interval, say.language)
            none.append(say.text("none_row", rule=text, proven=proven))
    said = say.text("never" if never else "never_none")
    return [
        Block(say.text("none_title"), points=tuple(none)),
        Block(say.text("no_answer_title"), points=tuple(no_answer)),
        Block(say.text("not_asked_title"), points=tuple(not_asked)),
        Block(say.text("never_title"), (said,), tuple(never)),
    ]
