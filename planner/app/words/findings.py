"""The word ``findings``: what is open in a caseload, and what somebody decided to ignore."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import place_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.protection.protected_findings import told
from planner.services.cases.corrections import correct_answer
from planner.services.cases.findings import ignore, show_again
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--ignore", type=int, metavar="N", help="ignore the finding of this number")
    parser.add_argument("--reason", default="", help="why it is ignored")
    parser.add_argument(
        "--correct",
        type=int,
        metavar="N",
        help="correct the answer this finding is about",
    )
    parser.add_argument("--to", default="", metavar="ANSWER", help="the right answer")
    parser.add_argument("--again", type=int, metavar="N", help="show an ignored finding again")


def findings_command(options: Namespace) -> int:
    """List the findings by number, what hinders most first; correct or ignore one."""
    parts = tools()
    with closing(open_for(parts.storage, options)) as opened:
        listed = _told(opened)
        who = opened.staff.code
        if options.ignore is not None:
            ignore(opened, _numbered(listed, options.ignore, options), options.reason, who)
        if options.correct is not None:
            correct_answer(opened, _numbered(listed, options.correct, options), options.to, who)
        if options.again is not None:
            show_again(opened, _numbered(listed, options.again, options), who)
        listed = _told(opened)
        for number, finding in enumerate(listed, start=1):
            print(_line(number, finding, options.language))
        if not listed:
            print(said("findings_none", options.language))
    return 0


def _told(work: Work) -> list[Finding]:
    """Return the findings whoever opened the file may be told, in order."""
    return in_order(told(work.document.findings, sealed=work.sealed))


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return the findings, what stops first, in the order of their rows."""
    order = list(Weight)
    return sorted(
        findings, key=lambda f: (order.index(f.weight), f.file, f.sheet, f.row or 0, f.column)
    )


def _numbered(listed: list[Finding], number: int, options: Namespace) -> Finding:
    if not 1 <= number <= len(listed):
        file, most = options.caseload.name, len(listed)
        raise PlannerError("finding_unlisted", number=str(number), file=file, most=most)
    return listed[number - 1]


def _line(number: int, finding: Finding, language: str) -> str:
    text = " ".join(finding_sentence(finding, language))
    weight = name_of(finding.weight, language)
    if finding.ignored:
        weight = said("ignored", language, who=finding.ignored_by)
    placed = said("labelled", language, label=place_of(finding, language), text=text)
    return f"{number}. " + said("labelled", language, label=weight, text=placed)


WORD = Word(
    "findings",
    "List what was found in the data; correct it or ignore it.",
    _add_options,
    findings_command,
)
