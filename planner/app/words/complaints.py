"""The words ``complaints`` and ``close``: the register, and the end of a case."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_of, day_or_today
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import (
    Complaint,
    ComplaintSort,
    ComplaintState,
    Found,
)
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.open_matters import open_matters
from planner.services.cases.cases import case_numbered
from planner.services.follow_up.closing import close_case, reopen_case
from planner.services.follow_up.complaints import (
    complaint_figures,
    complaints_of,
    move_complaint,
    take_complaint,
)
from planner.services.plans.decisions import check_target
from planner.services.work import Work
from planner.wording.follow_up.complaints import figure_lines
from planner.wording.follow_up.texts import complaint_line, follow_up_text, open_matter_line
from planner.wording.names import name_of
from planner.wording.numbers import date_text

DONE = 0
_MOVES = [s.value for s in ComplaintState if s is not ComplaintState.RECEIVED]


def _add_options(parser: ArgumentParser) -> None:
    takes = parser.add_argument
    takes("caseload", type=Path, help="the .rplan file")
    takes("--case", metavar="NUMBER", help="of this case")
    takes("--take", choices=[s.value for s in ComplaintSort], help="take a complaint about this")
    takes("--words", default="", help="what it is about, in a few words")
    takes("--support", default="", metavar="CODE", help="the support it is about")
    takes("--move", type=int, metavar="N", help="take complaint N of the case to --to")
    takes("--to", choices=_MOVES, help="its next state")
    takes("--found", choices=[f.value for f in Found], help="what was decided")
    takes("--answer", default="", help="the answer to the person")
    takes("--amend", action="store_true", help="take the signed plan up again")
    takes("--figures", action="store_true", help="complaints in numbers, nobody among them")
    takes("--on", help="the day (default: today)")
    takes("--who", default="", help="staff code of who does it (default: who opens)")


def complaints_command(options: Namespace) -> int:
    """Take or answer a complaint, or list the register to who may read it."""
    with closing(open_for(tools().storage, options)) as opened:
        who = options.who or opened.staff.code
        day = day_of(options.on) if options.on else day_or_today(None)
        if options.figures:
            lines = list(figure_lines(complaint_figures(opened, day), options.language))
        elif options.take:
            lines = [_take(opened, options, day, who)]
        elif options.move is not None:
            lines = _move(opened, options, day, who)
        else:
            lines = list(_register(opened, options))
    for line in lines:
        print(line)
    return DONE


def _take(opened: Work, options: Namespace, day: date, who: str) -> str:
    case = case_numbered(opened.document, _case(options))
    if options.support:
        check_target(opened.document, options.support)
    made = take_complaint(
        opened,
        case.id,
        ComplaintSort(options.take),
        options.words,
        day,
        who,
        target=options.support,
    )
    language = options.language
    first = date_text(made.by(calendar_of(opened.document)), language)
    due = date_text(made.due, language)
    return follow_up_text("complaint_taken", language, case=case.number, first=first, due=due)


def _move(opened: Work, options: Namespace, day: date, who: str) -> list[str]:
    case, language = case_numbered(opened.document, _case(options)), options.language
    listed = complaints_of(opened, case.id)
    if not 1 <= options.move <= len(listed) or not options.to:
        raise PlannerError("complaint_unknown", case=case.number)
    moved = move_complaint(
        opened,
        listed[options.move - 1].id,
        ComplaintState(options.to),
        day,
        who,
        found=Found(options.found) if options.found else None,
        answer=options.answer,
        amend=options.amend,
    )
    state = name_of(moved.state, language)
    lines = [follow_up_text("complaint_moved", language, case=case.number, state=state)]
    if options.amend:
        lines.append(follow_up_text("plan_amended", language, case=case.number))
    return lines


def _register(opened: Work, options: Namespace) -> Iterator[str]:
    chosen = case_numbered(opened.document, options.case).id if options.case else None
    listed, calendar = complaints_of(opened, chosen), calendar_of(opened.document)
    if not listed:
        yield follow_up_text("complaints_none", options.language)
    numbers: dict[str, int] = {}
    for complaint in listed:
        numbers[complaint.case_id] = numbers.get(complaint.case_id, 0) + 1
        case = opened.document.cases[complaint.case_id].number
        due = complaint.by(calendar)
        yield complaint_line(numbers[complaint.case_id], complaint, case, due, options.language)
        yield from _told(complaint)


def _told(complaint: Complaint) -> Iterator[str]:
    for text in (complaint.words, complaint.answer):
        if text:
            yield f"  {text}"


def _case(options: Namespace) -> str:
    if not options.case:
        raise PlannerError("follow_up_case_missing")
    return str(options.case)


def _add_close_options(parser: ArgumentParser) -> None:
    takes = parser.add_argument
    takes("caseload", type=Path, help="the .rplan file")
    takes("--case", required=True, metavar="NUMBER", help="the case number")
    whys = [why.value for why in WhyClosed]
    takes("--why", choices=whys, metavar="WHY", help=", ".join(whys))
    takes("--words", default="", help="in your own words")
    takes("--anyway", metavar="WORDS", help="close it although something is open, for this reason")
    takes("--reopen", metavar="WORDS", help="take a closed case up again, for this reason")
    takes("--on", help="the day (default: today)")
    takes("--who", default="", help="staff code of who does it (default: who opens)")


def close_command(options: Namespace) -> int:
    """Close a case and its plan, once what must be is settled; or take a closed one up again."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        case = case_numbered(opened.document, options.case)
        day = day_of(options.on) if options.on else day_or_today(None)
        who = options.who or opened.staff.code
        if options.reopen is not None:
            plan = reopen_case(opened, case.id, who, options.reopen)
            print(follow_up_text(f"reopened_{plan.state.value}", language, case=case.number))
            return DONE
        if options.why is None:
            raise PlannerError("close_why_missing", whys=", ".join(WhyClosed))
        why, anyway = WhyClosed(options.why), options.anyway is not None
        _print_open(opened, case, why, day, language)
        words = " ".join(filter(None, (options.words, options.anyway)))
        made = close_case(opened, case.id, why, day, who, words, anyway=anyway)
    visited = date_text(made.visited, language) if made.visited else None
    until = date_text(made.keep_until, language) if made.keep_until else None
    told = {
        "why": name_of(why, language),
        "visited": visited or follow_up_text("never", language),
        "until": until,
    }
    print(follow_up_text("closed", language, case=case.number, **told))
    file = options.caseload.name
    print(follow_up_text("how_to_reopen", language, case=case.number, file=file))
    return DONE


def _print_open(opened: Work, case: Case, why: WhyClosed, day: date, language: str) -> None:
    """Tell what is still open of a case that is to be closed."""
    document = opened.document
    found = () if case.id in document.closures else open_matters(document, case.id, why, day)
    if found:
        print(follow_up_text("still_open", language))
    for matter in found:
        print(f"  {open_matter_line(matter, document.given_programme, language)}")


COMPLAINTS = Word(
    "complaints",
    "Take complaints and appeals, answer them, count them.",
    _add_options,
    complaints_command,
)
CLOSE = Word(
    "close",
    "Close a case, once visits, money and complaints are settled; open it again.",
    _add_close_options,
    close_command,
)
