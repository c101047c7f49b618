"""The word ``sturdy``: balance again with estimates moved, and tell which awards stand."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from planner.app.children.calls import sturdy
from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.word import Word
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.sturdiness import DRAWS, LEAST_DRAWS, Mark, Sturdiness
from planner.domain.caseload import Caseload
from planner.services.what_if.sturdiness import keep_sturdiness, try_sturdiness
from planner.wording.names.programme import thing_name
from planner.wording.what_if.sturdiness import counted_text, sturdiness_text

DONE = 0
#: Fragile awards named on the command line; all of them are marked in the window.
_TOLD = 20


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``sturdy`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument(
        "--draws",
        type=int,
        choices=range(LEAST_DRAWS, 65),
        metavar="N",
        default=DRAWS,
        help=f"how often to move the estimates ({LEAST_DRAWS} to 64; default {DRAWS})",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="starts the draws; the same draws the same (default 0)"
    )
    parser.add_argument(
        "--seconds",
        type=int,
        help="most seconds for all draws together (default: each as long as a balance may take)",
    )


def sturdy_command(options: Namespace) -> int:
    """Try the awards of the adopted balance, keep the answer and tell it."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        chosen = partial(sturdy, draws=options.draws, seed=options.seed, seconds=options.seconds)
        allocation = opened.allocation
        report = show_progress(language)
        found = try_sturdiness(opened.document, allocation, chosen, report)
        clear_progress()
        assert allocation is not None
        keep_sturdiness(opened, allocation, found)
        for line in sturdiness_lines(opened.document, allocation, found, language):
            print(line)
    return DONE


def sturdiness_lines(
    document: Caseload, allocation: Allocation, found: Sturdiness, language: str
) -> Iterator[str]:
    """Yield how many awards stand, and the fragile ones, the most fragile first, by number."""
    programme = document.given_programme
    yield counted_text(found, language)
    fragile = [a for a in allocation.awards if found.mark(a.id) is Mark.FRAGILE]
    numbers = document.numbers()
    fragile.sort(key=lambda a: (found.kept[a.id], numbers.get(a.case_id, ""), a.target))
    for award in fragile[:_TOLD]:
        yield "  " + sturdiness_text(
            "fragile_award",
            language,
            number=numbers.get(award.case_id, ""),
            what=thing_name(award.target, programme, language),
            times=found.kept[award.id],
            draws=found.draws,
        )
    if len(fragile) > _TOLD:
        yield "  " + sturdiness_text("more", language, count=len(fragile) - _TOLD)


WORD = Word(
    "sturdy",
    "Balance again with estimates moved by a fifth: which awards stand, which do not.",
    _add_options,
    sturdy_command,
)
