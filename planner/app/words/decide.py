"""The word ``decide``: fix something with one person, balance again, tell what moved."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.hand_over import print_away
from planner.app.words.opening import open_for
from planner.app.words.plans import check_who
from planner.app.words.printing import clear_progress, print_reasons, show_progress
from planner.app.words.word import Word
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.moves import moves
from planner.services.balances import balances
from planner.services.balances.again import decided_since
from planner.services.cases.cases import case_numbered
from planner.services.plans import decisions
from planner.services.work import Work
from planner.wording.balances.decisions import decision_line, take_back_command
from planner.wording.balances.moves import move_lines
from planner.wording.errors import error_sentence

DONE, FAILED = 0, 2
_TAKE_BACK = "take-back"


def _add_options(parser: ArgumentParser) -> None:
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
    parser.add_argument("--who", default="", help="staff code of who decides (default: who opens)")
    parser.add_argument(
        "--later", action="store_true", help="only keep the decision; balance another time"
    )


def decide_command(options: Namespace) -> int:
    """Store the decision; unless it is for later, balance again and print what moved."""
    parts = tools()
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        case = case_numbered(opened.document, options.case)
        if options.who:
            check_who(opened, options.who, "named")
        before = opened.allocation
        if before is None and not options.later:
            raise PlannerError("balance_first")
        decision = _store(opened, case, options)
        print_away(opened.document, case.id, options.language)
        if options.later:
            code = "taken_back" if options.sort == _TAKE_BACK else "noted"
            print(_line(code, decision, opened, options.language))
            return DONE
        found = balance_and_tell(parts, opened, options.language)
        if found is None:
            return FAILED
        if options.sort == DecisionSort.PREFER and before is not None:
            had, has = (_gets(allocation, decision) for allocation in (before, found))
            if had == has:
                code = "preferred_has" if has else "preferred_not"
                print(_line(code, decision, opened, options.language))
    return DONE


def _gets(allocation: Allocation, decision: Decision) -> bool:
    return any(a.target == decision.target for a in allocation.awards_of(decision.case_id))


def _line(code: str, decision: Decision, opened: Work, language: str) -> str:
    number = opened.document.cases[decision.case_id].number
    return decision_line(code, decision, number, opened.document.given_programme, language)


def _store(opened: Work, case: Case, options: Namespace) -> Decision:
    """Store a decision or take one back; return which."""
    who, target = options.who or opened.staff.code, options.target
    if options.sort == _TAKE_BACK:
        mine = [d for d in opened.document.decisions_of(case.id) if d.target == target]
        if not mine:
            raise PlannerError("decision_unknown", case=case.number, target=target)
        decisions.withdraw(opened, mine[-1].id, who)
        return mine[-1]
    programme, level = opened.document.programme, None
    if options.level is not None and programme is not None:
        level = Money.parse(options.level, programme.currency)
    sort = DecisionSort(options.sort)
    return decisions.decide(opened, case.id, sort, target, options.reason, who, level=level)


def balance_and_tell(parts: Tools, opened: Work, language: str) -> Allocation | None:
    """Balance from the balance in force, adopt what came out, print what moved and why.

    None where nothing is possible any more: why, and how to take back what was decided, is said.
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
        sys.stdout.flush()
        print(error_sentence(PlannerError("nothing_to_adopt"), language), file=sys.stderr)
        if found.outcome is Outcome.INFEASIBLE:
            _tell_ways_back(opened, found, decided, language)
        return None
    balances.adopt(opened, found, document, opened.staff.code)
    if before is not None and document.programme is not None:
        moved = moves(document, before, found, decided)
        for line in move_lines(moved, document.programme, language):
            print(line)
    return found


def _tell_ways_back(
    opened: Work, found: Allocation, decided: Sequence[Decision], language: str
) -> None:
    """Say which decisions clash, else which are new, and the command that takes each back."""
    document = opened.document
    numbers = document.numbers()
    clashing = [d for r in found.conflicts if (d := decisions.decided_in(r, document)) is not None]
    for decision in clashing or [d for d in decided if d.id in document.decisions]:
        print(_line("stands", decision, opened, language), file=sys.stderr)
        number = numbers[decision.case_id]
        print("  " + take_back_command(opened.path, number, decision.target), file=sys.stderr)


WORD = Word(
    "decide",
    "Fix something with one person, balance again, tell what moved for whom and why.",
    _add_options,
    decide_command,
)
