"""The word ``next-money``: where more money, places or hours would lift most."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.app.figures import write_next_money
from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.purposes import destination_of
from planner.app.words.rule_costs import (
    add_shared,
    password_of_page,
    print_written,
    scenario_asked,
)
from planner.app.words.word import Word
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Paper
from planner.domain.what_if.next_money import Gain, NextMoney
from planner.services.papers.exporting import enter_paper
from planner.services.what_if.next_money import next_money
from planner.wording.command_line import said
from planner.wording.numbers import money_text
from planner.wording.what_if.differences import (
    difference_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.next_money import (
    goes_to,
    more_text,
    more_words,
    promised_text,
    unit_prices,
)

DONE = 0
#: What is tried by default, in units of the accounting currency.
_AMOUNT = "10000"


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``next-money`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--amount", default=_AMOUNT, help="how much more to try (default 10000)")
    parser.add_argument("--currency", help="its currency (default: the accounting currency)")
    add_shared(parser)


def next_money_command(options: Namespace) -> int:
    """Say where more would help, the best first, and write the page where asked."""
    password = password_of_page(options)
    parts, language = tools(), options.language
    with closing(open_for(parts.storage, options)) as opened:
        programme = opened.document.given_programme
        amount = _amount(options, programme)
        found = next_money(
            opened.document,
            scenario_asked(opened, options),
            opened.allocation,
            amount,
            parts.trier,
            show_progress(language),
            seconds=max(1, options.seconds),
        )
        clear_progress()
        for line in more_lines(found, programme, language):
            print(line)
        if options.out is not None:
            enter_paper(opened, Paper.FIGURES, destination_of(options))
            language = options.page_language or language
            written = write_next_money(found, programme, options.out, language, password)
            print_written(written, options, locked=password is not None)
    return DONE


def more_lines(found: NextMoney, programme: Programme, language: str) -> Iterator[str]:
    """Yield where more would help, the best first in each group, and what is not short."""
    if found.asked < found.all_asked:
        yield more_words("stopped_at", language, asked=found.asked, all=found.all_asked)
    amount = money_text(found.amount, language)
    groups = (
        (more_words("money_title", language, amount=amount), found.money),
        (more_words("others_title", language), found.others),
    )
    for title, gains in groups:
        if gains:
            yield title
        for gain in gains:
            yield "  " + _gain_line(gain, programme, language)
            if changed := more_words("between", language).join(goes_to(gain, programme, language)):
                label = more_words("column_mix", language)
                yield " " * 6 + said("labelled", language, label=label, text=changed)
    if found.with_room:
        yield more_words("room_title", language)
        for more in found.with_room:
            yield "  " + more_text(more, programme, language)
    if promised := promised_text(found, programme, language):
        yield promised
    yield more_words("prices", language)
    if prices := unit_prices(found, programme, language):
        yield prices


def _gain_line(gain: Gain, programme: Programme, language: str) -> str:
    what = more_text(gain.more, programme, language)
    interval = gain.interval
    if gain.outcome is None or interval is None:
        code = "not_asked_title" if gain.outcome is None else "no_answer_title"
        return said("labelled", language, label=what, text=more_words(code, language))
    same = gain.compared is None
    shown = difference_text(interval, language, same=same)
    code = "line_lifted" if gain.largest is None else "line_largest"
    text = (
        said("labelled", language, label=what, text=shown)
        if same
        else more_words(
            "line" if interval.is_none_within else code,
            language,
            what=what,
            found=shown,
            proven=range_text(interval, language),
        )
    )
    if gain.price is not None:
        price = signed_share(gain.price, language)
        text += f"; {more_words('line_price', language, price=price)}"
    return f"{text} {more_words('like_best', language)}" if gain.like_best else text


def _amount(options: Namespace, programme: Programme) -> Money:
    currency = (options.currency or programme.currency).upper()
    return Money.parse(options.amount, currency)


WORD = Word(
    "next-money",
    "Say where more money, places or hours would lift most.",
    _add_options,
    next_money_command,
)
