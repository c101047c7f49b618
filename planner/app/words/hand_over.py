"""The words ``hand-over`` and ``bring-back``: cases go into the field and come back."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_of
from planner.app.words.opening import check_there, given, open_for
from planner.app.words.recovery_keys import add_key_options, check_key_file, tell_key
from planner.app.words.word import Word
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.merge.conflict import Settled
from planner.domain.merge.settling import all_settled
from planner.domain.need import FULL
from planner.domain.protection.secret import Secret
from planner.services.cases.cases import case_numbered
from planner.services.field.bring_back import (
    Returned,
    TakenBack,
    bring_back,
    hold_refusals,
    take_back,
)
from planner.services.field.hand_over import ToHandOver, hand_over
from planner.wording.hand_over import away_text, closed_text, left_text, side_by_side
from planner.wording.hand_over.spoken import said

DONE, FINDINGS = 0, 1
#: Where the passphrase of the other file may stand beside a prompt and a file.
VARIABLE = "PLANNER_PART_PASSPHRASE"
_WHERE = {
    "variable": VARIABLE,
    "file": "part_passphrase_file",
    "missing": "part_passphrase_missing",
}


def _add_hand_over_options(parser: ArgumentParser) -> None:
    """Add what ``hand-over`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument(
        "--case", action="append", default=[], help="this case number goes along (repeatable)"
    )
    parser.add_argument(
        "--counsellor", default="", help="all cases of this counsellor that are not out yet"
    )
    parser.add_argument(
        "--to", type=Path, required=True, help="the .rplan file to write; must not exist yet"
    )
    parser.add_argument("--taken-by", required=True, help="staff code of who takes it along")
    parser.add_argument("--until", type=day_of, help="when it is to be back (YYYY-MM-DD)")
    parser.add_argument(
        "--share",
        type=int,
        default=0,
        metavar="PERCENT",
        help="lend this part of the money and places nobody uses yet, too (0 to 100; default 0)",
    )
    parser.add_argument(
        "--protected",
        action="store_true",
        help="protected details go along, also where they are shut for who takes the cases",
    )
    add_key_options(parser)
    _add_common(parser)


def _add_bring_back_options(parser: ArgumentParser) -> None:
    """Add what ``bring-back`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file of the office")
    parser.add_argument(
        "--from", dest="part", type=Path, required=True, help="the file that was taken along"
    )
    whose = parser.add_mutually_exclusive_group()
    for how, help_ in (
        (Settled.OURS, "in every conflict the office’s holds"),
        (Settled.THEIRS, "in every conflict the field’s holds"),
    ):
        whose.add_argument(f"--{how}", dest="settled", action="store_const", const=how, help=help_)
    parser.add_argument(
        "--still-out", action="store_true", help="the cases stay in the field; more will come back"
    )
    _add_common(parser)


def _add_common(parser: ArgumentParser) -> None:
    parser.add_argument("--who", default="", help="staff code of who does it (default: who opens)")
    parser.add_argument(
        "--part-passphrase-file",
        type=Path,
        help=f"read the passphrase of the file that goes along from the first line of this file"
        f" (else {VARIABLE}, else you are asked)",
    )


def hand_over_command(options: Namespace) -> int:
    """Write a file of its own for some cases; print its recovery key, this once."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        chosen = _chosen(opened.document, options.case, options.counsellor)
        who = options.who or opened.staff.code
        share = options.share * FULL // 100
        asked = ToHandOver(chosen, options.taken_by, who, options.until, share, options.protected)
        check_key_file(options)
        secret = _new_secret(options)
        made = hand_over(opened, tools().storage, asked, options.to, secret)
    name = made.path.name
    to = made.hand_over.to
    print(said("handed_over", language, cases=len(chosen), to=to, file=name))
    print(said(f"protected_{made.protected}", language, to=to))
    # Where it goes into a file, beside the office's: never on the stick the part is taken along on.
    tell_key(options.caseload.with_name(name), made.recovery, options)
    return DONE


def bring_back_command(options: Namespace) -> int:
    """Take over what was changed in the field; conflicts are printed until somebody chooses."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        check_there(options.part)
        secret = given(options, said("part_passphrase", language), **_WHERE)
        returned = bring_back(opened, tools().storage, options.part, secret)
        conflicts = returned.merge.conflicts
        if returned.brings_nothing:
            print(said("nothing_new", language))
        if conflicts and options.settled is None:
            _print_conflicts(returned, opened.document, language)
            for number in hold_refusals(opened, returned, options.who or opened.staff.code):
                print(said("refusal_holds", language, number=number))
            return FINDINGS
        choices = all_settled(conflicts, options.settled) if conflicts else {}
        who = options.who or opened.staff.code
        taken = take_back(opened, returned, choices, who, still_out=options.still_out)
    counts = {"taken": returned.merge.size, "conflicts": len(conflicts)}
    if conflicts:
        whose = said(f"whose_{options.settled}", language)
        print(said("taken_back", language, whose=whose, **counts))
    else:
        print(said("taken_back_plain", language, taken=counts["taken"]))
    _print_left(taken, language)
    if not options.still_out:
        print(said("destroy", language, file=options.part.name))
    return FINDINGS if options.strict and (taken.left or taken.closed) else DONE


def print_away(document: Caseload, case_id: CaseId, language: str) -> None:
    """Say beside an edit who else has the case."""
    out = away(document.hand_overs.values()).get(case_id)
    if out is not None:
        print(away_text(out, language), file=sys.stderr)


def _chosen(document: Caseload, numbers: Sequence[str], counsellor: str) -> list[CaseId]:
    """Return the cases of these numbers, then those of a counsellor.

    Raises PlannerError ``case_unknown`` or ``case_erased``.
    """
    chosen = [case_numbered(document, number).id for number in numbers]
    out = away(document.hand_overs.values())
    if counsellor:
        chosen += [
            case.id
            for case in document.in_order()
            if case.planning.counsellor == counsellor and case.id not in out
        ]
    return list(dict.fromkeys(chosen))


def _print_conflicts(returned: Returned, document: Caseload, language: str) -> None:
    conflicts = returned.merge.conflicts
    print(said("conflicts", language, count=len(conflicts)))
    for conflict in conflicts:
        text = side_by_side(conflict, language, document, returned.theirs, private=False)
        print(said("conflict", language, number=text.number, about=text.about))
        for side in ("base", "ours", "theirs"):
            print(said(side, language, text=getattr(text, side)))
    print(said("how_to_settle", language))


def _print_left(taken: TakenBack, language: str) -> None:
    for left in taken.left:
        print(left_text(left, language), file=sys.stderr)
    for number in taken.closed:
        print(closed_text(number, language), file=sys.stderr)


def _new_secret(options: Namespace) -> Secret:
    """Return the passphrase of the file that goes along, typed twice where it is typed.

    Raises PlannerError ``part_passphrase_missing``, ``passphrase_differs``.
    """
    question = said("new_part_passphrase", options.language)
    secret = given(options, question, **_WHERE)
    typed = options.part_passphrase_file is None and VARIABLE not in os.environ
    if typed:
        again = said("same_again", options.language)
        if given(options, again, **_WHERE) != secret:
            raise PlannerError("passphrase_differs")
    return secret


HAND_OVER = Word(
    "hand-over",
    "Write some cases into a file of their own, to be planned in the field.",
    _add_hand_over_options,
    hand_over_command,
)
BRING_BACK = Word(
    "bring-back",
    "Take over what was changed in a file that was handed over.",
    _add_bring_back_options,
    bring_back_command,
    strict=True,
)
