"""The word ``pairs``: cases that may be one person, listed and judged; nothing is merged."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.caseload import Caseload
from planner.domain.cases.judged import Verdict
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.services.cases.pairs import CODE, Pair, judge, judge_again, pairs_to_judge
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    judged = parser.add_mutually_exclusive_group()
    judged.add_argument(
        "--same",
        nargs=2,
        metavar=("PLANNED", "OTHER"),
        help="these two case numbers are one person: the first is planned, the other no more",
    )
    judged.add_argument(
        "--different", nargs=2, metavar="CASE", help="these two case numbers are two people"
    )
    judged.add_argument(
        "--again", nargs=2, metavar="CASE", help="judge these two case numbers once more"
    )
    parser.add_argument("--reason", default="", help="how you know")


def pairs_command(options: Namespace) -> int:
    """Judge a pair, where one is named; then list those to judge, and those that were judged."""
    parts = tools()
    with closing(open_for(parts.storage, options)) as opened:
        _judge(opened, options)
        for pair in pairs_to_judge(opened.document):
            print(_line(pair, opened.document, options.language))
    return 0


def _judge(opened: Work, options: Namespace) -> None:
    who = opened.staff.code
    if options.again:
        pair = _named(opened.document, options.again)
        judge_again(opened, pair.one.id, pair.other.id, who)
    elif options.same or options.different:
        pair = _named(opened.document, options.same or options.different)
        planned = options.same[0] if options.same else None
        keep = next((c.id for c in (pair.one, pair.other) if c.number == planned), None)
        judge(opened, pair.one.id, pair.other.id, keep, who, options.reason)


def _named(document: Caseload, numbers: Sequence[str]) -> Pair:
    """Return the pair of two case numbers; only one that is listed, lest a slip stops a plan."""
    for pair in pairs_to_judge(document):
        if {pair.one.number, pair.other.number} == set(numbers):
            return pair
    raise PlannerError("pair_not_listed", one=numbers[0], other=numbers[1])


def _line(pair: Pair, document: Caseload, language: str) -> str:
    """Return a pair as a line, without anybody's name: output is kept in logs."""
    judged = pair.judged
    if judged is None:
        found = Finding.of(CODE, Weight.CHECK, number=pair.one.number, alike=", ".join(pair.alike))
        text = " ".join(finding_sentence(found, language))
        return said("labelled", language, label=pair.other.number, text=text)
    one, other = pair.one.number, pair.other.number
    if judged.verdict is Verdict.SAME:
        one, other = document.cases[judged.other].number, document.cases[judged.case_id].number
    code = "pair_same" if judged.verdict is Verdict.SAME else "pair_different"
    verdict = name_of(judged.verdict, language)
    text = said(code, language, one=one, other=other, verdict=verdict, who=judged.who)
    return f"{text} ({judged.reason})" if judged.reason else text


WORD = Word(
    "pairs",
    "List cases that may be one person; say of two whether they are.",
    _add_options,
    pairs_command,
)
