"""What ``plan`` does about cases a balance leaves short: list them, clear them."""

from __future__ import annotations

from argparse import ArgumentParser, _MutuallyExclusiveGroup
from collections.abc import Iterator, Sequence
from pathlib import Path

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import LeftShort, WhyCleared, newest_by_case
from planner.domain.balances.left_short import to_clear, worst_first
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.services.cases.cases import case_numbered
from planner.services.plans.clearing import clear
from planner.services.work import Work
from planner.wording.balances.clearing import clearing_text, how_text, needs_text
from planner.wording.isolation import isolated
from planner.wording.names import name_of


def add_options(parser: ArgumentParser, step: _MutuallyExclusiveGroup) -> None:
    """Add what ``plan`` takes for clearing; ``step``: what can be asked for, one at a time."""
    step.add_argument(
        "--to-clear", action="store_true", help="list whom the balance leaves short, not cleared"
    )
    step.add_argument(
        "--clear",
        choices=[why.value for why in WhyCleared],
        metavar="WHY",
        help="answer for cases left short: " + ", ".join(why.value for why in WhyCleared),
    )
    parser.add_argument(
        "--words", default="", help="with --clear: in your own words (needed for other)"
    )


def waiting_lines(
    document: Caseload,
    allocation: Allocation,
    file: Path,
    language: str,
    only: Sequence[str] | None = None,
) -> Iterator[str]:
    """Yield who waits to be cleared, the worst first: whose, what is short, what clears it.

    By number and staff code, never by name; the reasons of a case are told by ``why``.
    """
    programme = document.given_programme
    waiting = worst_first(_chosen(document, to_clear(document, allocation), only))
    earlier = newest_by_case(document.clearings.values())
    if not waiting:
        yield clearing_text("nobody_waits", language)
        return
    yield clearing_text("waiting_head", language, count=len(waiting))
    for left in waiting:
        case = document.cases[left.case_id]
        whose = isolated(case.planning.counsellor, language) or clearing_text("nobodys", language)
        told = {"number": isolated(case.number, language), "who": whose}
        how = how_text(left, programme, language, earlier.get(left.case_id))
        yield "  " + clearing_text("waiting_case", language, **told, how=how)
        if left.needs:
            needs = needs_text(left, programme, language)
            yield "      " + clearing_text("needs_left", language, needs=needs)
        yield f"      plan {file.name} --case {case.number} --clear WHY --who CODE"
    yield clearing_text("how_to_clear", language, file=file.name)
    for why in WhyCleared:
        yield f"  {why.value}: {name_of(why, language)}"


def print_waiting(
    document: Caseload,
    allocation: Allocation,
    file: Path,
    language: str,
    only: Sequence[str] | None = None,
) -> None:
    """Print who waits to be cleared, and how that is done."""
    for line in waiting_lines(document, allocation, file, language, only):
        print(line)


def print_how_many_wait(
    document: Caseload, allocation: Allocation, file: Path, language: str
) -> None:
    """Print, after a balance, how many wait to be cleared, where anybody does."""
    count = len(to_clear(document, allocation))
    if count:
        print(clearing_text("wait", language, count=count, file=file.name))


def clear_cases(
    opened: Work, why: str, who: str, words: str, only: Sequence[str] | None, language: str
) -> None:
    """Clear the cases of these numbers, or all that wait, and say how many still do.

    Raises PlannerError as ``planner.services.plans.clearing.clear`` does, or ``case_unknown``.
    """
    if opened.allocation is None:
        raise PlannerError("balance_first")
    if only is None:
        case_ids = [left.case_id for left in to_clear(opened.document, opened.allocation)]
    else:
        case_ids = [case_numbered(opened.document, number).id for number in only]
    made = clear(opened, case_ids, WhyCleared(why), who, words)
    left = len(to_clear(opened.document, opened.allocation))
    named = name_of(WhyCleared(why), language)
    print(clearing_text("cleared", language, who=who, count=len(made), why=named, left=left))


def _chosen(
    document: Caseload, waiting: Sequence[LeftShort], only: Sequence[str] | None
) -> list[LeftShort]:
    if only is None:
        return list(waiting)
    chosen = {case_numbered(document, number).id for number in only}
    return [left for left in waiting if left.case_id in chosen]
