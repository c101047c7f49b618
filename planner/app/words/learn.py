"""The word ``learn``: what came of what was planned, and shares mended by it on request."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from datetime import date
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_or_today
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.word import Word
from planner.services.follow_up import learning
from planner.services.work import Work
from planner.wording.corrections import accepted_text, source_words
from planner.wording.learning import learning_lines
from planner.wording.numbers import date_text

DONE = 0


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``learn`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file, with plans that are followed")
    parser.add_argument("--on", help="the day it is looked at (default: today)")
    parser.add_argument(
        "--effects",
        action="store_true",
        help="balance again with each estimate that is proposed, and tell what it changes",
    )
    parser.add_argument(
        "--accept",
        metavar="CODE/WHAT",
        help="take what is proposed for a measure: a need's share (CODE/NEED), CODE/cost,"
        " CODE/months; or the rule CODE/community",
    )
    parser.add_argument("--reason", default="", help="why it is taken, kept with its source")


def learn_command(options: Namespace) -> int:
    """Tell what is known of each measure; take a proposed share where asked."""
    language, day = options.language, day_or_today(options.on)
    parts = tools()
    with closing(open_for(parts.storage, options)) as opened:
        if options.accept:
            _accept(opened, options.accept, options.reason, day, language)
            return DONE
        found = learning.learnt(opened.document, day)
        effects = None
        proposals = learning.proposed(opened.document, found)
        if options.effects and proposals:
            effects = learning.effect_of(
                opened.document,
                opened.allocation,
                proposals,
                parts.trier,
                show_progress(language),
            )
            clear_progress()
        programme = opened.document.given_programme
        for line in learning_lines(found, programme, language, proposals, effects):
            print(line)
    return DONE


def _accept(opened: Work, asked: str, reason: str, day: date, language: str) -> None:
    document = opened.document
    taken = learning.proposal_of(document, learning.learnt(document, day), asked)
    source = source_words(taken.found.people, date_text(day, language), reason, language)
    learning.accept(opened, taken, source, reason, opened.staff.code)
    print(accepted_text(taken, document.given_programme, language))


WORD = Word(
    "learn",
    "Tell what came of what was planned, measure by measure, with intervals.",
    _add_options,
    learn_command,
)
