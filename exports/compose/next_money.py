"""From where more would help to one page for the office; it tells nobody's name or number."""

from __future__ import annotations

from exports.compose.rule_costs import bar_of
from exports.document import Block
from exports.figures_page import FigureRow, FiguresPage, FigureTable
from exports.text import NAME, clean, cleaned_around
from planner.domain.programme.programme import Programme
from planner.domain.what_if.next_money import Gain, NextMoney
from planner.wording.numbers import cases_text, date_text, money_text
from planner.wording.what_if.differences import (
    difference_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.next_money import (
    goes_to,
    lead_text,
    more_text,
    more_words,
    promised_text,
    unit_prices,
)
from planner.wording.what_if.rule_costs import cost_words, people_moved, weighed_words

#: Parts of the width: the thing, its figure, what it would go to, cases, its price.
_WIDTHS = (136, 118, 150, 62, 44)


def compose_next_money(found: NextMoney, programme: Programme, language: str) -> FiguresPage:
    """Return the page."""
    title = more_words("title", language)
    dated = date_text(found.day, language)
    cases = cases_text(found.cases, language)
    gap = (
        cost_words("unproven", language)
        if found.gap is None
        else cost_words("gap", language, gap=signed_share(found.gap, language))
    )
    fairness = weighed_words(found.fairness, found.aversion, language)
    amount = money_text(found.amount, language)
    tables = (
        _table(
            more_words("money_title", language, amount=amount), found.money, programme, language
        ),
        _table(more_words("others_title", language), found.others, programme, language),
    )
    return cleaned_around(
        FiguresPage(
            language=language,
            office=clean(programme.office.name, NAME),
            dated=cost_words("dated", language, date=dated),
            title=title,
            facts=(cases, gap),
            purpose=more_words("purpose", language),
            lead=lead_text(found, programme, language),
            tables=tuple(t for t in tables if t.rows),
            blocks=tuple(b for b in _blocks(found, programme, language) if b),
            method=" ".join(
                (
                    more_words("method", language, cases=cases, fairness=fairness, gap=gap),
                    more_words("prices", language),
                    unit_prices(found, programme, language),
                )
            ).strip(),
            footer=cost_words(
                "footer", language, title=title, date=dated, page="{page}", pages="{pages}"
            ),
        )
    )


def _table(title: str, gains: tuple[Gain, ...], programme: Programme, language: str) -> FigureTable:
    columns = ("what", "more", "mix", "cases", "price")
    rows = []
    for gain in gains:
        if gain.interval is None:
            continue
        change = gain.compared
        same = change is None
        people = ("–",) if change is None else people_moved(change, language, told=False)
        price = "–" if gain.price is None else signed_share(gain.price, language)
        rows.append(
            FigureRow(
                title=more_text(gain.more, programme, language),
                detail=more_words("like_best", language) if gain.like_best else "",
                bar=None if gain.interval.is_none_within else bar_of(gain.interval),
                figure=difference_text(gain.interval, language, same=same),
                proven="" if same else range_text(gain.interval, language),
                cells=(goes_to(gain, programme, language), people, (price,)),
            )
        )
    headings = tuple(more_words(f"column_{name}", language) for name in columns)
    return FigureTable(title, headings, _WIDTHS, tuple(rows))


def _blocks(found: NextMoney, programme: Programme, language: str) -> list[Block]:
    asked = [*found.money, *found.others]
    not_asked = [more_text(g.more, programme, language) for g in asked if g.outcome is None]
    silent = [
        more_text(g.more, programme, language)
        for g in asked
        if g.outcome is not None and g.interval is None
    ]
    room = [more_text(m, programme, language) for m in found.with_room]
    promised = promised_text(found, programme, language)
    joined = (more_words("between", language).join(room),) if room else ()
    return [
        Block(more_words("no_answer_title", language), points=tuple(silent)),
        Block(more_words("not_asked_title", language), points=tuple(not_asked)),
        Block(more_words("room_title", language), (*joined, *((promised,) if promised else ()))),
    ]
