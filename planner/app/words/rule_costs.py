"""The word ``rule-costs``: what each rule costs in burden not lifted, the dearest first."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.figures import check_ending, write_rule_costs
from planner.app.wiring import tools
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.purposes import add_purpose_options, destination_of
from planner.app.words.word import Word
from planner.domain.balances.policy import Scenario
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Paper
from planner.domain.protection.secret import Secret
from planner.domain.what_if.rule_cost import RuleCost, RuleCosts
from planner.domain.what_if.what_if import Compared
from planner.services.balances import balances
from planner.services.papers.exporting import enter_paper
from planner.services.what_if.rule_costs import SECONDS, rule_costs
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.names.programme import scope_name
from planner.wording.numbers import money_text
from planner.wording.rules import rule_sentence
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if.differences import (
    difference_text,
    people_text,
    range_text,
)
from planner.wording.what_if.rule_costs import cost_words, points_moved, why_never
from planner.wording.what_if.worst_off import worst_off_words

DONE = 0


def _add_cost_options(parser: ArgumentParser) -> None:
    """Add what ``rule-costs`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--fund", help="only this fund's rules, or OFFICE for the office's own")
    add_shared(parser)


def add_shared(parser: ArgumentParser) -> None:
    """Add what both words about costs take."""
    parser.add_argument("--out", type=Path, help="write it to this .pdf, .xlsx or .json")
    add_password_option(parser, "lock the PDF or workbook (AES-256)")
    add_purpose_options(parser)
    parser.add_argument(
        "--page-language",
        choices=RULE_LANGUAGES,
        help="language of the page written (default: --language)",
    )
    parser.add_argument(
        "--seconds",
        type=int,
        default=SECONDS,
        help=f"most seconds for each of them (default {SECONDS})",
    )
    parser.add_argument(
        "--gap", type=float, help="end each solve within this gap, in per cent (default: stored)"
    )


def rule_costs_command(options: Namespace) -> int:
    """Say what each rule costs, the dearest first, and write the page where asked."""
    password = password_of_page(options)
    parts, language = tools(), options.language
    with closing(open_for(parts.storage, options)) as opened:
        programme = opened.document.given_programme
        scenario = scenario_asked(opened, options)
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
            enter_paper(opened, Paper.FIGURES, destination_of(options))
            written = write_rule_costs(
                found,
                programme,
                found.scopes,
                options.out,
                options.page_language or language,
                password,
            )
            print_written(written, options, locked=password is not None)
    return DONE


def cost_lines(found: RuleCosts, programme: Programme, language: str) -> Iterator[str]:
    """Yield every rule with what it costs, by whose it is; whole counts, for the office only."""
    if found.asked < found.all_asked:
        yield cost_words("stopped_at", language, asked=found.asked, all=found.all_asked)
    if any(c.compared is not None and not c.makes_none for c in found.costs):
        yield worst_off_words("base_stated", language)
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


def scenario_asked(opened: Work, options: Namespace) -> Scenario:
    """Return the scenario, with the gap that was asked for."""
    scenario = balances.scenario_of(opened.document)
    if options.gap is None:
        return scenario
    gap = max(0, round(options.gap / 100 * FULL))
    return replace(scenario, policy=replace(scenario.policy, gap=gap))


def password_of_page(options: Namespace) -> Secret | None:
    """Check before anything is tried where the page goes; return what locks it.

    Raises PlannerError as ``check_ending``, ``paper_password`` and ``Destination.check`` do.
    """
    if options.out is None:
        return None
    password = paper_password(options)
    check_ending(options.out, password)
    destination_of(options).check()
    return password


def print_written(written: tuple[Path, ...], options: Namespace, *, locked: bool) -> None:
    """Say how many files were written, and where; several by their names, no folder in front."""
    print(said("written", options.language, count=len(written), folder=options.out.parent))
    if len(written) > 1:
        for path in written:
            print(f"  {path.name}")
    if locked:
        print(said("papers_locked", options.language))


WORD = Word(
    "rule-costs",
    "Say what each rule of a fund or the office costs in burden not lifted.",
    _add_cost_options,
    rule_costs_command,
)
