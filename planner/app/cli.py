"""The command line: the same services the window calls."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from planner.app.words import (
    choices,
    commands,
    community,
    complaints,
    consent,
    decide,
    donors,
    fairness,
    file_history,
    findings,
    floors,
    follow_up,
    form,
    gaps,
    hand_over,
    importing,
    keeping,
    learn,
    money,
    monitoring,
    next_money,
    pairs,
    people,
    plans,
    referrals,
    rule_costs,
    simulate,
    solve,
    staff,
    sturdiness,
    why,
)
from planner.app.words.typed import CommandParser, language_typed
from planner.app.words.word import Word, add_word
from planner.domain.errors import PlannerError, Stopped
from planner.wording.command_line import said
from planner.wording.errors import error_sentence

FAILED, FINDINGS = 2, 1
_HELP = ("-h", "--help")
#: The variable in which whoever starts the command line says what was typed to do so.
STARTED_AS = "PLANNER_STARTED_AS"
#: Every word, in the order help lists them.
_WORDS: tuple[Word, ...] = (
    importing.TEMPLATE,
    form.WORD,
    findings.WORD,
    pairs.WORD,
    importing.IMPORT,
    commands.BALANCE,
    decide.WORD,
    choices.WORD,
    commands.EXPORT,
    commands.DEMO,
    rule_costs.WORD,
    sturdiness.WORD,
    why.WORD,
    floors.WORD,
    next_money.WORD,
    simulate.WORD,
    learn.WORD,
    people.WORD,
    monitoring.WORD,
    fairness.WORD,
    plans.WORD,
    money.WORD,
    follow_up.WORD,
    complaints.COMPLAINTS,
    complaints.CLOSE,
    community.WORD,
    referrals.WORD,
    gaps.WORD,
    hand_over.HAND_OVER,
    hand_over.BRING_BACK,
    consent.WORD,
    keeping.RETENTION,
    keeping.ERASE,
    keeping.EVERYTHING,
    keeping.BREACH,
    staff.STAFF,
    file_history.TRAIL,
    file_history.BACKUPS,
    staff.ENCRYPT,
    staff.RECOVER,
    donors.WORD,
    solve.WORD,
    commands.APP,
)

_DESCRIPTION = """\
Share a reintegration budget fairly over a caseload and write each returnee a plan.

A first day:
  reintegration-planner template programme programme.xlsx
  (fill it in)
  reintegration-planner template assessments assessments.xlsx --programme programme.xlsx
  (fill it in)
  reintegration-planner import office.rplan --programme programme.xlsx \\
      --assessments assessments.xlsx
  reintegration-planner balance office.rplan
  reintegration-planner export office.rplan --out exported

Whom the balance leaves short is looked at before plans are offered:
  reintegration-planner plan office.rplan --all --to-clear

Afterwards, by somebody of the office (a code of its sheet Office):
  reintegration-planner plan office.rplan --case NUMBER --agree --who CODE
  reintegration-planner money office.rplan --book --who CODE
  reintegration-planner money office.rplan --template entries.xlsx
  (fill in what was ordered, delivered, invoiced and paid)
  reintegration-planner money office.rplan --entries entries.xlsx --who CODE

Into the field and back:
  reintegration-planner hand-over office.rplan --counsellor CODE --to field.rplan --taken-by CODE
  (the file opens, balances and decides like any caseload, with its own passphrase)
  reintegration-planner bring-back office.rplan --from field.rplan
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 findings with --strict, 2 failed."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    typed = list(sys.argv[1:] if arguments is None else arguments)
    language = language_typed(typed)
    try:
        options = _read(typed)
        return int(options.run(options))
    except PlannerError as error:
        print(error_sentence(error, language), file=sys.stderr)
    except (Stopped, KeyboardInterrupt):
        print(said("stopped", language), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    return FAILED


def _read(typed: Sequence[str]) -> argparse.Namespace:
    """Read the word and its options. Raises PlannerError ``typed_…``."""
    parser = _parser()
    if not typed:
        raise PlannerError("typed_no_word", command=parser.prog)
    if typed[0].startswith("-") and typed[0] not in _HELP:
        raise PlannerError("typed_word_first", option=typed[0].partition("=")[0])
    return parser.parse_args(typed)


def _parser() -> argparse.ArgumentParser:
    prog = os.environ.get(STARTED_AS, "reintegration-planner")
    parser = CommandParser(
        prog=prog,
        description=_DESCRIPTION.replace("reintegration-planner", prog),
        exit_on_error=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for word in _WORDS:
        add_word(word, words)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
