"""The word ``simulate``, and what ``balance`` holds back for those still to come."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.children.calls import look_ahead, play_years
from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.word import Word
from planner.domain.arrivals import MOST_A_MONTH, SEED
from planner.services.balances import arrivals
from planner.services.work import Work
from planner.wording.arrivals import ahead_lines, arrivals_text, source_text, year_lines

DONE = 0
#: Years that are drawn by default, and the most.
_RUNS, _MOST_RUNS = 5, 200


def add_arrivals(parser: ArgumentParser) -> None:
    """Add how many are expected a month, where somebody says so."""
    parser.add_argument(
        "--arrivals",
        type=float,
        metavar="N",
        help=f"people expected a month, up to {MOST_A_MONTH} (default: learnt from the dates of"
        " assessment of the past year, else by the programme's expected returnees)",
    )
    parser.add_argument(
        "--spread", type=float, metavar="N", help="its standard deviation (default: likewise)"
    )


def add_hold_back(parser: ArgumentParser) -> None:
    """Add what ``balance`` takes about those still to come."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--hold-back",
        action="store_true",
        help="work out what later arrivals will need of each fund, and leave it, until it is"
        " released month by month",
    )
    choice.add_argument(
        "--release", action="store_true", help="give up what was held back for later arrivals"
    )
    add_arrivals(parser)


def hold_back_as_asked(options: Namespace, opened: Work) -> None:
    """Hold back for arrivals, or give that up, as the options ask; tell what was done."""
    language, who = options.language, opened.staff.code
    if options.release and arrivals.release(opened, who):
        print(arrivals_text("released", language))
    if not options.hold_back:
        return
    found = arrivals.reserve_for_arrivals(
        opened.document,
        look_ahead,
        show_progress(language),
        mean=options.arrivals,
        spread=options.spread,
    )
    clear_progress()
    arrivals.hold_back(opened, found, source_text(found, language), who)
    for line in ahead_lines(found, opened.document.given_programme, language):
        print(line)


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``simulate`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument(
        "--runs",
        type=int,
        choices=range(1, _MOST_RUNS + 1),
        metavar="N",
        default=_RUNS,
        help=f"years to draw (1 to {_MOST_RUNS}; default {_RUNS})",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=SEED,
        help=f"starts the draws; the same draws the same (default {SEED})",
    )
    add_arrivals(parser)


def simulate_command(options: Namespace) -> int:
    """Play drawn years of arrivals, each way of deciding them, beside hindsight."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        found = arrivals.simulated_year(
            opened.document,
            play_years,
            show_progress(language),
            runs=options.runs,
            seed=abs(options.seed),
            mean=options.arrivals,
            spread=options.spread,
        )
        clear_progress()
        for line in year_lines(found, language):
            print(line)
    return DONE


WORD = Word(
    "simulate",
    "Play drawn years of arrivals: a reserve, first come first served, hindsight.",
    _add_options,
    simulate_command,
)
