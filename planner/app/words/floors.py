"""The word ``floors``: why the floors of a balanced caseload cannot all hold."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from functools import partial
from pathlib import Path

from planner.app.children.calls import FLOOR_SECONDS, why
from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.word import Word
from planner.services.what_if.floors import ask_floors, keep_floors
from planner.wording.command_line import said
from planner.wording.reasons import reason_sentence

DONE = 0


def _add_floor_options(parser: ArgumentParser) -> None:
    """Add what ``floors`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument(
        "--seconds",
        type=int,
        default=FLOOR_SECONDS,
        help=f"most seconds to look (default {FLOOR_SECONDS})",
    )


def floors_command(options: Namespace) -> int:
    """Say what all floors together would take and what cannot hold together; keep the answer."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        allocation, programme = opened.allocation, opened.document.given_programme
        asker = partial(why, seconds=options.seconds)
        found = ask_floors(opened.document, allocation, asker, show_progress(language))
        clear_progress()
        assert allocation is not None
        keep_floors(opened, allocation, found)
        if not found:
            print(said("floors_hold", language))
        for reason in found:
            print(reason_sentence(reason, programme, language))
    return DONE


WORD = Word(
    "floors",
    "Say why the floors cannot all hold, and how much more would let them.",
    _add_floor_options,
    floors_command,
)
