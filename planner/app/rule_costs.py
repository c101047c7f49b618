"""The words ``rule-costs`` and ``next-money``: what rules cost, and where more would help."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.printing import clear_progress, show_progress
from planner.app.what_if import write_next_money, write_rule_costs
from planner.app.wiring import tools
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.next_money import Gain, NextMoney
from planner.domain.policy import Scenario
from planner.domain.programme import Programme
from planner.domain.rule_cost import RuleCost, RuleCosts
from planner.domain.what_if import Compared
from planner.services import balances
from planner.services.next_money import next_money
from planner.services.rule_costs import SECONDS, rule_costs
from planner.services.work import Work, open_caseload
from planner.wording.command_line import said
from planner.wording.names.programme import scope_name
from planner.wording.numbers import money_text
from planner.wording.rules import rule_sentence
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if.differences import (
    difference_text,
    people_text,
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
from planner.wording.what_if.rule_costs import cost_words, points_moved, why_never

DONE = 0
#: What is tried by default, in units of the accounting currency.
_AMOUNT = "10000"


def add_cost_options(parser: ArgumentParser) -> None:
    """Add what ``rule-costs`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--fund", help="only this fund's rules, or OFFICE for the office's own")
    _add_shared(parser)


def add_money_options(parser: ArgumentParser) -> None:
    """Add what ``next-money`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--amount", default=_AMOUNT, help="how much more to try (default 10000)")
    parser.add_argument("--currency", help="its currency (default: the accounting currency)")
    _add_shared(parser)


def _add_shared(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, help="write it to this .pdf, .xlsx or .json")
    parser.add_argument(
        "--page-language",
        choices=RULE_LANGUAGES,
        help="language of the page written (default: --language)",
    )
    parser.add_argument(
        "--seconds", type=int, default=SECONDS, help=f"most for each of them (default {SECONDS})"
    )
    parser.add_argument(
        "--gap", type=float, help="end each solve within this gap, in per cent (default: stored)"
    )


def rule_costs_command(options: Namespace) -> int:
    """Say what each rule costs, the dearest first, and write the page where asked."""
    parts, language = tools(), options.language
    with closing(open_caseload(parts.storage, options.caseload)) as opened:
        programme = opened.document.given_programme
        scenario = _scenario(opened, options)
        progress = show_progress(language)
        found = rule_costs(
            opened.document,
            scenario,
            opened.allocation,
            parts.trier,
            progress,
            scope=options.fund,
            seconds=max(1, options.seconds),
        )
        clear_progress()
        for line in cost_lines(found, programme, language):
            print(line)
        if options.out is not None:
            written = write_rule_costs(
                found, programme, found.scopes, options.out, options.page_language or language
            )
            _print_written(written, options)
    return DONE


def next_money_command(options: Namespace) -> int:
    """Say where more would help, the best first, and write the page where asked."""
    parts, language = tools(), options.language
    with closing(open_caseload(parts.storage, options.caseload)) as opened:
        programme = opened.document.given_programme
        amount = _amount(options, programme)
        found = next_money(
            opened.document,
            _scenario(opened, options),
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
            language = options.page_language or language
            _print_written(write_next_money(found, programme, options.out, language), options)
    return DONE


def cost_lines(found: RuleCosts, programme: Programme, language: str) -> Iterator[str]:
    """Yield every rule with what it costs, by whose it is; whole counts, for the office only."""
    if found.asked < found.all_asked:
        yield cost_words("stopped_at", language, asked=found.asked, all=found.all_asked)
    for scope in found.scopes:
        yield scope_name(scope, programme, language)
        for cost in found.of(scope):
            text = " ".join(rule_sentence(r, programme, language) for r in cost.rules)
            yield "  " + said("labelled", language, label=_figure(cost, language), text=text)
            if cost.compared is not None and not cost.makes_none:
                yield " " * 6 + change_text(cost.compared, language)


def _figure(cost: RuleCost, language: str) -> str:
    if cost.not_priced is not None:
        never = cost_words("never_title", language)
        return f"{never} – {why_never(cost.not_priced, language)}".rstrip(".")
    if cost.outcome is None:
        return cost_words("not_asked_title", language)
    interval = cost.interval
    if interval is None:
        return cost_words("no_answer_title", language)
    shown = difference_text(interval, language, same=cost.same)
    if cost.same:
        return shown
    proven = range_text(interval, language)
    code = "line_none" if cost.makes_none else "line_cost"
    if cost.largest is not None and not cost.makes_none:
        code = "line_largest"
    return cost_words(code, language, found=shown, proven=proven)


def change_text(change: Compared, language: str) -> str:
    """Return who gains and loses, the money moved, and the worst-off, for the office."""
    return cost_words(
        "line_cases",
        language,
        gain=people_text(change.gain, language, told=True),
        lose=people_text(change.lose, language, told=True),
        money=money_text(change.moved, language),
        worst=points_moved(change.worst, language),
        tenth=points_moved(change.worst_tenth, language),
    )


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
            for line in goes_to(gain, programme, language):
                yield " " * 6 + line
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
    text = (
        said("labelled", language, label=what, text=shown)
        if same
        else more_words(
            "line", language, what=what, found=shown, proven=range_text(interval, language)
        )
    )
    if gain.price is not None:
        price = signed_share(gain.price, language)
        text += f"; {more_words('line_price', language, price=price)}"
    return f"{text} {more_words('like_best', language)}" if gain.like_best else text


def _scenario(opened: Work, options: Namespace) -> Scenario:
    scenario = balances.scenario_of(opened.document)
    if options.gap is None:
        return scenario
    gap = max(0, round(options.gap / 100 * FULL))
    return replace(scenario, policy=replace(scenario.policy, gap=gap))


def _amount(options: Namespace, programme: Programme) -> Money:
    currency = (options.currency or programme.currency).upper()
    return Money.parse(options.amount, currency)


def _print_written(written: tuple[Path, ...], options: Namespace) -> None:
    print(said("written", options.language, count=len(written), folder=options.out.parent))
