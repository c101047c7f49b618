"""From where more would help to one page for the office; it tells nobody's name or number."""

from __future__ import annotations

from exports.compose.rule_costs import bar_of
from exports.document import Block
from exports.figures_page import FigureRow, FiguresPage, FigureTable
from exports.text import NAME, clean, cleaned_around
from planner.domain.money import Money
from planner.domain.next_money import Gain, MoreOf, NextMoney
from planner.domain.programme import Programme
from planner.wording.names.programme import scope_name, thing_name
from planner.wording.numbers import count_text, date_text, money_text
from planner.wording.what_if.differences import (
    difference_text,
    people_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.next_money import more_text, more_words, unit_prices
from planner.wording.what_if.rule_costs import cost_words, weighed_words

#: How much of what the money would go to is told, the largest first.
_MIX = 3
#: Parts of the width: the thing, its figure, what it would go to, cases, its price.
_WIDTHS = (136, 118, 150, 62, 44)


def compose_next_money(found: NextMoney, programme: Programme, language: str) -> FiguresPage:
    """Return the page."""
    title = more_words("title", language)
    dated = date_text(found.day, language)
    cases = cost_words("cases", language, count=count_text(found.cases, language))
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
            lead=lead_of(found, programme, language),
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


def lead_of(found: NextMoney, programme: Programme, language: str) -> str:
    """Return where the amount would do most, as a sentence."""
    amount = money_text(found.amount, language)
    best = found.money[0] if found.money else None
    if best is None or best.interval is None or best.interval.is_none_within:
        return more_words("lead_none", language, amount=amount)
    what = more_text(best.more, programme, language)
    share = signed_share(best.interval.found, language)
    return more_words("lead", language, amount=amount, what=what, found=share)


def mix_of(gain: Gain, programme: Programme, language: str) -> tuple[str, ...]:
    """Return what more money would go to, the largest first, and what of it stays unspent."""
    if gain.compared is None:
        return ()
    said = [
        more_words(
            "mix",
            language,
            what=thing_name(target, programme, language),
            money=money_text(money, language),
        )
        for target, money in gain.compared.targets[:_MIX]
        if money.minor > 0
    ]
    if gain.more.of in (MoreOf.MONEY, MoreOf.FREE_MONEY) and gain.more.amount is not None:
        added = programme.accounted(gain.more.amount)
        left = Money(added.minor - gain.compared.spent.minor, added.currency)
        if left.minor > 0:
            said.append(more_words("rest_unspent", language, money=money_text(left, language)))
    return tuple(said)


def _table(title: str, gains: tuple[Gain, ...], programme: Programme, language: str) -> FigureTable:
    columns = ("what", "more", "mix", "cases", "price")
    rows = []
    for gain in gains:
        if gain.interval is None:
            continue
        same = gain.compared is None
        price = "–" if gain.price is None else signed_share(gain.price, language)
        rows.append(
            FigureRow(
                title=more_text(gain.more, programme, language),
                detail=more_words("like_best", language) if gain.like_best else "",
                bar=None if gain.interval.is_none_within else bar_of(gain.interval),
                figure=difference_text(gain.interval, language, same=same),
                proven="" if same else range_text(gain.interval, language),
                cells=(mix_of(gain, programme, language), _people(gain, language), (price,)),
            )
        )
    headings = tuple(more_words(f"column_{name}", language) for name in columns)
    return FigureTable(title, headings, _WIDTHS, tuple(rows))


def _people(gain: Gain, language: str) -> tuple[str, ...]:
    if gain.compared is None:
        return ("–",)
    less = people_text(gain.compared.gain, language, told=False)
    more = people_text(gain.compared.lose, language, told=False)
    return cost_words("less", language, count=less), cost_words("more", language, count=more)


def _blocks(found: NextMoney, programme: Programme, language: str) -> list[Block]:
    asked = [*found.money, *found.others]
    not_asked = [more_text(g.more, programme, language) for g in asked if g.outcome is None]
    silent = [
        more_text(g.more, programme, language)
        for g in asked
        if g.outcome is not None and g.interval is None
    ]
    room = [more_text(m, programme, language) for m in found.with_room]
    funds = ", ".join(scope_name(code, programme, language) for code in found.promised)
    paragraphs = (more_words("promised", language, funds=funds),) if funds else ()
    joined = (more_words("between", language).join(room),) if room else ()
    return [
        Block(more_words("no_answer_title", language), points=tuple(silent)),
        Block(more_words("not_asked_title", language), points=tuple(not_asked)),
        Block(more_words("room_title", language), (*joined, *paragraphs)),
    ]
