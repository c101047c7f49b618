"""The command line: the same services the window calls."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from planner.app.words import commands, keeping
from planner.app.words.consent import add_options as add_consent_options
from planner.app.words.consent import consent_command
from planner.app.words.decide import add_options as add_decide_options
from planner.app.words.decide import decide_command
from planner.app.words.donors import add_choose, donors_command
from planner.app.words.donors import add_options as add_donor_options
from planner.app.words.fairness import add_options as add_fairness_options
from planner.app.words.fairness import fairness_command
from planner.app.words.file_history import (
    add_backups_options,
    add_trail_options,
    backups_command,
    trail_command,
)
from planner.app.words.floors import add_floor_options, floors_command
from planner.app.words.hand_over import (
    add_bring_back_options,
    add_hand_over_options,
    bring_back_command,
    hand_over_command,
)
from planner.app.words.money import add_options as add_money_options
from planner.app.words.money import money_command
from planner.app.words.next_money import add_options as add_more_options
from planner.app.words.next_money import next_money_command
from planner.app.words.opening import add_opening_options
from planner.app.words.plans import add_options as add_plan_options
from planner.app.words.plans import plan_command
from planner.app.words.policy_options import add_policy_options
from planner.app.words.purposes import add_purpose_options
from planner.app.words.rule_costs import add_cost_options, rule_costs_command
from planner.app.words.solve import add_options as add_solve_options
from planner.app.words.solve import solve_command
from planner.app.words.staff import (
    add_encrypt_options,
    add_recover_options,
    add_staff_options,
    encrypt_command,
    recover_command,
    staff_command,
)
from planner.app.words.sturdiness import add_options as add_sturdy_options
from planner.app.words.sturdiness import sturdy_command
from planner.app.words.why import add_why_options, why_command
from planner.domain.errors import PlannerError, Stopped
from planner.wording.donors import PAGE_LANGUAGES
from planner.wording.errors import error_sentence
from planner.wording.sentences import LANGUAGES

FAILED, FINDINGS = 2, 1
#: Adds one word of the command line.
AddWord = Callable[..., argparse.ArgumentParser]

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
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except PlannerError as error:
        print(error_sentence(error, options.language), file=sys.stderr)
    except (Stopped, KeyboardInterrupt):
        print("Stopped; nothing was changed.", file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    return FAILED


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--language", choices=LANGUAGES, default="en", help="language of what is said (default en)"
    )
    add_opening_options(shared)
    strict = argparse.ArgumentParser(add_help=False)
    strict.add_argument(
        "--strict", action="store_true", help="exit with 1 where there are findings to look at"
    )
    parser = argparse.ArgumentParser(
        prog="reintegration-planner",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def word(
        name: str,
        help_: str,
        *more: argparse.ArgumentParser,
        run: Callable[[argparse.Namespace], int] | None = None,
    ) -> argparse.ArgumentParser:
        made = words.add_parser(name, help=help_, description=help_, parents=[shared, *more])
        made.set_defaults(run=run or getattr(commands, f"{name}_command"))
        return made

    _add_inputs(word, strict)
    _add_results(word, strict)
    about = "Say what each rule of a fund or the office costs in burden not lifted."
    add_cost_options(word("rule-costs", about, run=rule_costs_command))
    about_sturdy = (
        "Balance again with estimates moved by a fifth: which awards stand, which do not."
    )
    add_sturdy_options(word("sturdy", about_sturdy, run=sturdy_command))
    about = "Say what one case gets and why, what it does not get, and what would change that."
    add_why_options(word("why", about, run=why_command))
    about = "Say why the floors cannot all hold, and how much more would let them."
    add_floor_options(word("floors", about, run=floors_command))
    about = "Say where more money, places or hours would lift most."
    add_more_options(word("next-money", about, run=next_money_command))
    about = "Say what another answer to who comes first would cost and bring."
    add_fairness_options(word("fairness", about, run=fairness_command))
    _add_books(word, strict)
    about = "Write some cases into a file of their own, to be planned in the field."
    add_hand_over_options(word("hand-over", about, run=hand_over_command))
    about = "Take over what was changed in a file that was handed over."
    add_bring_back_options(word("bring-back", about, strict, run=bring_back_command))
    _add_protection(word)
    _add_file(word)
    donors = words.add_parser(
        "donors",
        help="Real programmes as templates: list, read, take one into a caseload.",
        description="Real programmes as templates: list, read, take one into a caseload.",
    )
    donors.add_argument(
        "--language", choices=PAGE_LANGUAGES, default="en", help="language of what is said"
    )
    add_opening_options(donors)
    add_donor_options(donors)
    donors.set_defaults(run=donors_command)
    about = "Solve a multiple-choice knapsack given as plain data, without a caseload."
    add_solve_options(word("solve", about, run=solve_command))
    app = word("app", "Open the desktop application.")
    app.add_argument("caseload", type=Path, nargs="?", help="a caseload to open")
    return parser


def _add_file(word: AddWord) -> None:
    """Add the words about the file itself: people, trail, copies, keys."""
    about = "List who may open the file; admit, change, dismiss; renew passphrases and keys."
    add_staff_options(word("staff", about, run=staff_command))
    about = "Tell who did what, and whether the audit trail holds together."
    add_trail_options(word("trail", about, run=trail_command))
    about = "List the copies of the file, make one, or put one back in place."
    add_backups_options(word("backups", about, run=backups_command))
    about = "Write an unencrypted caseload of an earlier planner anew under a passphrase."
    add_encrypt_options(word("encrypt", about, run=encrypt_command))
    about = "Open a caseload with its recovery key and set a new passphrase."
    add_recover_options(word("recover", about, run=recover_command))


def _add_inputs(word: AddWord, strict: argparse.ArgumentParser) -> None:
    """Add the words that bring data in."""
    template = word("template", "Write an empty workbook to fill in.")
    template.add_argument(
        "what", choices=("programme", "assessments", "rates"), help="which workbook"
    )
    template.add_argument("file", type=Path, help="the .xlsx to write; must not exist yet")
    template.add_argument(
        "--programme", type=Path, help="take needs and places for the drop-downs from this workbook"
    )
    template.add_argument(
        "--donor",
        action="append",
        default=[],
        help="write the line and rules of this template in (repeatable; see the command donors)",
    )
    add_choose(template)
    imported = word("import", "Take a programme and assessments into a caseload.", strict)
    imported.add_argument("caseload", type=Path, help="the .rplan file; made if it is not there")
    imported.add_argument("--programme", type=Path, help="the programme workbook")
    imported.add_argument("--assessments", type=Path, help="the assessments, .xlsx")
    imported.add_argument("--rates", type=Path, help="exchange rates to add to the programme's")
    imported.add_argument(
        "--mapping", type=Path, help="how to read a form of your own; none for the template"
    )
    imported.add_argument(
        "--dry-run", action="store_true", help="show what would change, change nothing"
    )


def _add_results(word: AddWord, strict: argparse.ArgumentParser) -> None:
    """Add the words that balance and write."""
    balanced = word("balance", "Balance cash, in-kind and community support over all cases.")
    balanced.add_argument("caseload", type=Path, help="the .rplan file")
    add_policy_options(balanced)
    balanced.add_argument(
        "--like-cases",
        type=int,
        choices=range(101),
        metavar="PERCENT",
        help="tell like cases whose packages differ by more than this (default 25; 0: none)",
    )
    about = "Fix something with one person, balance again, tell what moved for whom and why."
    add_decide_options(word("decide", about, run=decide_command))
    exported = word("export", "Write every plan and the office workbook.", strict)
    exported.add_argument("caseload", type=Path, help="the .rplan file")
    exported.add_argument("--out", type=Path, required=True, help="the folder to write into")
    exported.add_argument("--case", action="append", help="only this case number (repeatable)")
    add_purpose_options(exported)
    demo = word("demo", "Do the whole job on the bundled sample.", strict)
    demo.add_argument("--out", type=Path, default=Path("out/demo"), help="default out/demo")
    demo.add_argument(
        "--sample",
        choices=("xml_names", "french_labels"),
        default="xml_names",
        help="which of the two bundled caseloads (default xml_names)",
    )


def _add_books(word: AddWord, strict: argparse.ArgumentParser) -> None:
    """Add the words about plans and money; each has its options in its own module."""
    plan = word("plan", "Offer, agree, sign or close the plans of cases.", strict, run=plan_command)
    add_plan_options(plan)
    about = "Tell where the money of each fund stands; book entries."
    money = word("money", about, strict, run=money_command)
    add_money_options(money)


def _add_protection(word: AddWord) -> None:
    """Add the words about people's say over their data, and how long it is kept."""
    about = "Record what a person allows to be done with their data, or show it."
    add_consent_options(word("consent", about, run=consent_command))
    about = "List the cases whose time is over; set how long cases are kept."
    keeping.add_retention_options(word("retention", about, run=keeping.retention_command))
    about = "Erase a case with everything that belongs to it; this is never undone."
    keeping.add_erase_options(word("erase", about, run=keeping.erase_command))
    about = "Write everything kept on a person as a PDF, for the person."
    keeping.add_everything_options(word("everything", about, run=keeping.everything_command))
    about = "Tell who was in the file in a span of days, and what was done with it."
    keeping.add_breach_options(word("breach", about, run=keeping.breach_command))


if __name__ == "__main__":
    raise SystemExit(main())
