"""What a word of the command line is, and how it comes into the parser."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.app.words.opening import add_opening_options
from planner.app.words.typed import CommandParser
from planner.wording.sentences import LANGUAGES

if TYPE_CHECKING:
    from argparse import _SubParsersAction


@dataclass(frozen=True)
class Word:
    """One word: what it is called, what its help says, what it takes and what it does."""

    name: str
    about: str
    add_options: Callable[[ArgumentParser], None]
    #: Does it, and returns the exit code: 0 done, 1 findings, 2 failed.
    run: Callable[[Namespace], int]
    #: Whether ``--strict`` makes findings an exit code of 1.
    strict: bool = False
    languages: Sequence[str] = LANGUAGES


def add_word(word: Word, words: _SubParsersAction[CommandParser]) -> None:
    """Add a word with what every word takes, then with what it takes itself."""
    made = words.add_parser(word.name, help=word.about, description=word.about, exit_on_error=False)
    made.word = word.name
    made.add_argument(
        "--language",
        choices=word.languages,
        default="en",
        help="language of what is said (default en)",
    )
    add_opening_options(made)
    if word.strict:
        made.add_argument(
            "--strict", action="store_true", help="exit with 1 where there are findings to look at"
        )
    word.add_options(made)
    for action in made._actions:  # noqa: SLF001 - a word names its file alike wherever it stands
        if action.dest == "caseload":
            action.metavar = "FILE"
    made.set_defaults(run=word.run)
