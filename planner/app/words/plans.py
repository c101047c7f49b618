"""The word ``plan`` of the command line: take plans of cases to their next step."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words import clearing
from planner.app.words.days import day_of
from planner.app.words.hand_over import print_away
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.cases.cases import case_numbered
from planner.services.plans import plans
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.errors import error_sentence
from planner.wording.names import name_of

DONE, FINDINGS, FAILED = 0, 1, 2

_STEPS = {
    "offer": (PlanState.OFFERED, "offer the plan: its awards are copied and kept"),
    "agree": (PlanState.AGREED, "the person agrees; a draft is offered first"),
    "sign": (PlanState.SIGNED, "the agreed plan is signed; this is never undone"),
    "amend": (PlanState.AMENDED, "take a signed plan up again; --reason says what has changed"),
    "draft": (PlanState.DRAFT, "take an offered or agreed plan back to the draft"),
    "close": (PlanState.CLOSED, "the plan is over, for a --reason; to close the case: close"),
}


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``plan`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    whose = parser.add_mutually_exclusive_group(required=True)
    whose.add_argument("--case", action="append", help="this case number (repeatable)")
    whose.add_argument(
        "--all",
        action="store_true",
        help="every case to which the balance awards something; to clear: all that wait",
    )
    step = parser.add_mutually_exclusive_group(required=True)
    for word, (state, help_) in _STEPS.items():
        step.add_argument(f"--{word}", dest="state", action="store_const", const=state, help=help_)
    clearing.add_options(parser, step)
    parser.add_argument("--reason", default="", help="why, in a few words")
    parser.add_argument("--who", default="", help="staff code of who does it")
    parser.add_argument("--on", type=day_of, help="the day it was done (default: today)")


def plan_command(options: Namespace) -> int:
    """Take each plan one step further, each for itself; tell what was refused and why.

    Failed where nothing could be moved and something was refused.
    """
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        if options.to_clear or options.clear:
            return _left_short(opened, options)
        check_who(opened, options.who, "named")
        if options.state is PlanState.CLOSED and not options.reason.strip():
            raise PlannerError("close_reason_missing", whys=", ".join(WhyClosed))
        if opened.allocation is None:
            raise PlannerError("balance_first")
        chosen = _chosen(opened.document, opened.allocation, options.case)
        if not balances.is_current(opened.document):
            print(said("balance_old", language))
        moved, there, refused = 0, 0, 0
        waiting: set[str] = set()
        for case in chosen:
            known = opened.document.plan_of(case.id)
            if known is not None and known.state is options.state:
                there += 1
                continue
            try:
                _move(opened, case, options)
                print_away(opened.document, case.id, language)
                moved += 1
            except PlannerError as error:
                refused += 1
                why = error_sentence(error, language)
                if error.code == "clear_first":  # the same for all: said once
                    waiting.add(why)
                    continue
                print(said("labelled", language, label=case.number, text=why), file=sys.stderr)
        for why in sorted(waiting):
            print(why, file=sys.stderr)
        state = name_of(options.state, language)
        counts = {"moved": moved, "there": there, "refused": refused}
        print(said("plans_moved", language, state=state, **counts))
    if refused and not (moved or there):
        return FAILED
    return FINDINGS if options.strict and refused else DONE


def _left_short(opened: Work, options: Namespace) -> int:
    """List or clear whom the balance leaves short."""
    if opened.allocation is None:
        raise PlannerError("balance_first")
    numbers, language = options.case, options.language
    if options.clear:
        who, words = options.who, options.words
        clearing.clear_cases(opened, options.clear, who, words, numbers, language)
    else:
        clearing.print_waiting(
            opened.document, opened.allocation, options.caseload, language, numbers
        )
    return DONE


def check_who(opened: Work, who: str, role: str) -> None:
    """Refuse who is nobody of the office.

    Raises PlannerError ``ledger_who_missing``, ``programme_first``, ``ledger_staff_unknown``.
    """
    staff = opened.document.given_programme.office.staff
    if not who:
        raise PlannerError("ledger_who_missing", known=", ".join(sorted(staff)))
    if who not in staff:
        raise PlannerError("ledger_staff_unknown", role=role, known=", ".join(sorted(staff)))


def _chosen(
    document: Caseload, allocation: Allocation, numbers: Sequence[str] | None
) -> list[Case]:
    """Return the cases named, else all that have an award or a plan, by number.

    Raises PlannerError ``case_unknown`` before anything is moved.
    """
    if numbers is None:
        awarded = {award.case_id for award in allocation.awards}
        known = awarded | {plan.case_id for plan in document.plans.values()}
        found = [document.cases[key] for key in known if key in document.cases]
        return sorted(found, key=lambda case: case.number)
    return [case_numbered(document, number) for number in dict.fromkeys(numbers)]


def _move(opened: Work, case: Case, options: Namespace) -> None:
    """Take one plan to the state asked for, over the offer where that lies between."""
    assert opened.allocation is not None
    state: PlanState = options.state
    step = partial(
        plans.move_plan, opened, case.id, who=options.who, reason=options.reason, on=options.on
    )
    if state is PlanState.AGREED:
        # Asked before the offer, so that a refused agreement leaves the plan as it was.
        plans.check_agreeable(opened.document, case)
        plans.check_whose(opened.document, case, state, options.who, options.reason)
        now = plans.draft_of(opened.document, opened.allocation, case.id).state
        if now in (PlanState.DRAFT, PlanState.AMENDED):
            step(state=PlanState.OFFERED)
    known = opened.document.plan_of(case.id)
    if state is PlanState.DRAFT and known is not None and known.state is PlanState.AGREED:
        step(state=PlanState.OFFERED)
    step(state=state)


WORD = Word(
    "plan",
    "Offer, agree, sign or close the plans of cases.",
    _add_options,
    plan_command,
    strict=True,
)
