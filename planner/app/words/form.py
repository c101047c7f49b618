"""The word ``form``: the planner's own questionnaire, to put on KoboToolbox or an ODK server."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.importing import programme_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.wording.sentences import RULE_LANGUAGES


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the .xlsx to write; must not exist yet")
    parser.add_argument(
        "--programme", type=Path, help="ask about the needs and places of this workbook"
    )


def form_command(options: Namespace) -> int:
    """Write the XLSForm, in four languages; it opens in the one asked for."""
    parts = tools()
    if options.file.exists():
        raise PlannerError("file_exists", file=options.file.name)
    known = programme_of(parts, options.programme, options.language)
    parts.xlsform(options.file, options.language, known)
    print(options.file)
    return 0


WORD = Word(
    "form",
    "Write the questionnaire for KoboToolbox (an XLSForm in English, French, Spanish, Arabic).",
    _add_options,
    form_command,
    languages=RULE_LANGUAGES,
)
