"""What a word of the command line is, and how it comes into the parser."""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.words.examples import EXAMPLES
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
    """Add a word with what it takes itself, then with what every word takes."""
    made = words.add_parser(
        word.name,
        help=word.about,
        description=word.about,
        formatter_class=RawDescriptionHelpFormatter,
        add_help=False,
        exit_on_error=False,
    )
    made.word = word.name
    word.add_options(made)
    if word.strict:
        made.add_argument(
            "--strict", action="store_true", help="exit with 1 where there are findings to look at"
        )
    shared = made.add_argument_group("options of every word")
    shared.add_argument(
        "--language",
        choices=word.languages,
        default="en",
        help="language of what is said (default en)",
    )
    add_opening_options(shared)
    shared.add_argument("-h", "--help", action="help", help="show this text, do nothing")
    for action in made._actions:  # noqa: SLF001 - whatever a word added
        if action.metavar is None and action.nargs != 0 and action.choices is None:
            action.metavar = _placeholder(action)
    made.epilog = _epilog(made)
    made.set_defaults(run=word.run)


#: What stands for a value in help and in what is said to be missing, by option or place.
_PLACEHOLDERS: Mapping[str, str] = {
    **dict.fromkeys(("--on", "--until", "--today", "--due", "--starts", "--ends"), "DAY"),
    **dict.fromkeys(("first", "last"), "DAY"),
    **dict.fromkeys(("--who", "--counsellor", "--taken-by", "--fund"), "CODE"),
    **dict.fromkeys(("--case", "--again"), "NUMBER"),
    **dict.fromkeys(("--reason", "--words"), "WORDS"),
    **dict.fromkeys(("--recipient", "--guardian", "--witness"), "NAME"),
    **dict.fromkeys(("--amount", "--received", "--level"), "AMOUNT"),
    **dict.fromkeys(("--seed", "--residents"), "N"),
    "--donor": "TEMPLATE",
    "--mapping": "FILE|auto",
    "--gap": "SHARE",
    "--months": "MONTHS",
    "--keep-months": "MONTHS",
    "--answer": "WORDS",
    "--explained-in": "LANGUAGE",
    "case": "NUMBER",
    "target": "CODE",
    "sort": "WHAT",
    "code": "TEMPLATE",
}


def _placeholder(action: Action) -> str | None:
    """Return what stands for a value: the same thing is called alike in every word."""
    if action.type is Path:
        return "FOLDER" if "folder" in (action.help or "") or action.dest == "out" else "FILE"
    named = (*action.option_strings[:1], action.dest)
    return next((_PLACEHOLDERS[name] for name in named if name in _PLACEHOLDERS), None)


def _epilog(made: CommandParser) -> str:
    """Return how the word is typed, and how a day is written where it takes one."""
    lines = [f"  {made.prog.removesuffix(made.word)}{line}" for line in EXAMPLES[made.word]]
    actions = made._actions  # noqa: SLF001 - whatever a word added
    if any(action.metavar == "DAY" for action in actions):
        lines += ["", "A DAY is written like 2026-11-30."]
    return "\n".join(("for example:", *lines))
