"""The word ``why``: what one case gets and why, what it lacks, and what would bring that in."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.balances.allocation import Allocation, CaseResult
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.services.balances import balances
from planner.services.cases.cases import case_numbered
from planner.wording.command_line import said
from planner.wording.names.programme import need_name, thing_name
from planner.wording.numbers import money_text, month_text, share_text
from planner.wording.reasons import reason_sentence
from planner.wording.reasons.bring_in import bring_in_texts

DONE = 0


def _add_why_options(parser: ArgumentParser) -> None:
    """Add what ``why`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--case", required=True, metavar="NUMBER", help="whose plan to explain")


def why_command(options: Namespace) -> int:
    """Tell what a case gets and why, what it does not get, and what would bring it in."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        document, allocation = opened.document, opened.allocation
        case = case_numbered(document, options.case)
        if allocation is None:
            raise PlannerError("no_allocation")
        if not balances.is_current(document):
            print(said("balance_again", language))
        result = next((c for c in allocation.cases if c.case_id == case.id), None)
        if result is None:
            print(said("not_in_balance", language, number=case.number))
            return DONE
        for line in _lines(document, allocation, result, case.id, language):
            print(line)
    return DONE


def _lines(
    document: Caseload, allocation: Allocation, result: CaseResult, case_id: CaseId, language: str
) -> Iterator[str]:
    programme = document.given_programme
    yield said("why_needs", language)
    for need in sorted(result.needs, key=lambda n: (-n.severity, n.need)):
        met = share_text(min(need.cover, FULL) / FULL, language)
        name = need_name(need.need, programme, language)
        yield "  " + said("why_need", language, need=name, severity=need.severity, met=met)
    yield said("why_gets", language)
    awards = allocation.awards_of(case_id)
    for award in awards:
        values = {
            "what": thing_name(award.target, programme, language),
            "amount": money_text(award.amount, language),
            "month": month_text(award.month, language),
        }
        yield "  " + said("why_award", language, **values)
        for reason in result.reasons.get(award.id, ()):
            yield "    – " + reason_sentence(reason, programme, language)
    if not awards:
        yield "  " + said("why_nothing", language)
    yield from _left(result, document, language)


def _left(result: CaseResult, document: Caseload, language: str) -> Iterator[str]:
    """Yield what is not met, each sentence once, and what else could be given."""
    programme = document.given_programme
    told: dict[str, list[str]] = {}
    for need, reason in result.not_met:
        told.setdefault(reason_sentence(reason, programme, language), []).append(need)
    for need, text in bring_in_texts(result, programme, language):
        told.setdefault(text.replace("\n", "\n    "), []).append(need)
    if told:
        yield said("why_not_met", language)
    for text, needs in told.items():
        names = ", ".join(dict.fromkeys(need_name(n, programme, language) for n in needs))
        yield "  " + said("labelled", language, label=names, text=text)
    if result.alternatives:
        yield said("why_instead", language)
    for other in result.alternatives:
        name = thing_name(other.target, programme, language)
        label = f"{name}, {money_text(other.amount, language)}"
        text = reason_sentence(other.kept_out_by, programme, language)
        yield "  " + said("labelled", language, label=label, text=text)


WORD = Word(
    "why",
    "Say what one case gets and why, what it does not get, and what would change that.",
    _add_why_options,
    why_command,
)
