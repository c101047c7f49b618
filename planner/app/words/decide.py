"""The word ``decide``: fix something with one person, balance again, tell what moved."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.printing import clear_progress, print_reasons, show_progress
from planner.domain.allocation import Allocation, Outcome
from planner.domain.case import Case
from planner.domain.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.moves import moves
from planner.services import balances, decisions
from planner.services.again import decided_since
from planner.services.work import Work, open_caseload
from planner.wording.balances.moves import move_lines

DONE = 0
_WHO = "command line"
_TAKE_BACK = "take-back"


def add_options(parser: ArgumentParser) -> None:
    """Add what ``decide`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("case", help="the case number")
    parser.add_argument(
        "sort",
        choices=(*(s.value for s in DecisionSort), _TAKE_BACK),
        help="give it in any case, never, or where it is as good; or take the decision back",
    )
    parser.add_argument("target", help="the code of the measure or project")
    parser.add_argument("--reason", default="", help="why, in a few words")
    parser.add_argument("--level", help="the amount fixed, where the measure has several")
    parser.add_argument("--who", default="", help="staff code of who decides")
    parser.add_argument(
        "--later", action="store_true", help="only keep the decision; balance another time"
    )


def decide_command(options: Namespace) -> int:
    """Store the decision; unless it is for later, balance again and print what moved."""
    parts = tools()
    with closing(parts), closing(open_caseload(parts.storage, options.caseload)) as opened:
        case = opened.document.by_number(options.case)
        if case is None:
            raise PlannerError("case_unknown", case=options.case)
        if opened.allocation is None and not options.later:
            raise PlannerError("balance_first")
        _store(opened, case, options)
        if not options.later:
            balance_and_tell(parts, opened, options.language)
    return DONE


def _store(opened: Work, case: Case, options: Namespace) -> None:
    who, target = options.who or _WHO, options.target
    if options.sort == _TAKE_BACK:
        mine = [d for d in opened.document.decisions_of(case.id) if d.target == target]
        if not mine:
            raise PlannerError("decision_unknown", case=case.number, target=target)
        decisions.withdraw(opened, mine[-1].id, who)
        return
    programme, level = opened.document.programme, None
    if options.level is not None and programme is not None:
        level = Money.parse(options.level, programme.currency)
    sort = DecisionSort(options.sort)
    decisions.decide(opened, case.id, sort, target, options.reason, who, level=level)


def balance_and_tell(parts: Tools, opened: Work, language: str) -> Allocation:
    """Balance from the balance in force, adopt what came out, print what moved and why.

    Raises PlannerError ``nothing_to_adopt`` where nothing is possible any more.
    """
    document, before = opened.document, opened.allocation
    decided = decided_since(opened)
    found = balances.balance(
        document,
        balances.scenario_of(document),
        parts.balancer,
        show_progress(language),
        before=before,
    )
    clear_progress()
    if found.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        print_reasons(document, found, language)
        raise PlannerError("nothing_to_adopt")
    balances.adopt(opened, found, document, _WHO)
    if before is not None and document.programme is not None:
        moved = moves(document, before, found, decided)
        for line in move_lines(moved, document.programme, language):
            print(line)
    return found
