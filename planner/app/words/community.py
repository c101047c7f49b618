"""The word ``community``: what places say, who uses the seats, and a project that is stopped."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_of, day_or_today
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.community import (
    Feedback,
    FeedbackId,
    ProjectLook,
    Side,
    projects_looked_at,
    said_at,
)
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.stopped import seats_held, seats_planned
from planner.domain.protection.visible import visible
from planner.services.follow_up.community import (
    halt_project,
    project_coded,
    record_feedback,
    resume_project,
)
from planner.services.work import Work
from planner.wording.follow_up.places import place_text, said_line, seat_lines, stopped_line
from planner.wording.follow_up.texts import follow_up_text
from planner.wording.names import name_of
from planner.wording.names.programme import place_name, thing_name
from planner.wording.numbers import date_text


def _add_options(parser: ArgumentParser) -> None:
    takes = parser.add_argument
    takes("caseload", type=Path, help="the .rplan file")
    takes("--place", default="", metavar="CODE", help="something is said at this place")
    takes("--project", default="", metavar="CODE", help="of this project (its place is known)")
    takes("--from", dest="side", choices=[s.value for s in Side], help="who says (else: staff)")
    takes("--tension", type=int, metavar="0-3", help="how tense it is")
    takes(
        "--harms",
        nargs="?",
        const="yes",
        choices=["yes", "no"],
        help="the project is said to do harm, or none (else: nobody spoke of it)",
    )
    takes("--residents", type=int, help="seats of the project that residents use")
    takes("--words", default="", help="in their words, or why a project is stopped")
    takes("--stop", metavar="CODE", help="tell whose seats it has; with --words, stop it")
    takes("--resume", metavar="CODE", help="take that back")
    takes("--on", help="the day (default: today)")
    takes("--who", default="", help="staff code of who does it")


def community_command(options: Namespace) -> int:
    """Record what is said, or stop a project; then tell how it stands."""
    with closing(open_for(tools().storage, options)) as opened:
        who = options.who or opened.staff.code
        day = day_of(options.on) if options.on else day_or_today(None)
        if options.stop:
            _tell_seats(opened, options.stop, options.language)
            halt_project(opened, options.stop, day, options.words, who)
        elif options.resume:
            resume_project(opened, options.resume, who)
            name = thing_name(options.resume, opened.document.given_programme, options.language)
            print(place_text("resumed", options.language, project=name))
        elif options.place or options.project:
            said = Feedback(
                FeedbackId(""),
                options.place,
                options.project,
                day,
                Side(options.side or Side.STAFF),
                options.tension,
                options.harms == "yes",
                options.harms == "no",
                options.residents,
                who,
                words=options.words,
            )
            record_feedback(opened, said)
            if options.side is None:
                print(place_text("assumed_side", options.language))
        elif _says_something(options):
            raise PlannerError("feedback_where_missing")
        lines = list(_lines(visible(opened.document, opened.staff), options.language))
    for line in lines or [follow_up_text("nothing_said", options.language)]:
        print(line)
    return 0


def _says_something(options: Namespace) -> bool:
    figures = (options.side, options.tension, options.harms, options.residents)
    return bool(options.words) or any(given is not None for given in figures)


def _tell_seats(opened: Work, project: str, language: str) -> None:
    """Print what a stop does to the seats of a project; nothing of one that is stopped already."""
    document = opened.document
    project_coded(document, project)
    if project not in document.halts:
        planned = seats_planned(document, opened.allocation, project)
        for line in seat_lines(seats_held(document, project), language, planned):
            print(line)


def _lines(document: Caseload, language: str) -> Iterator[str]:
    programme = document.given_programme
    for place in programme.places:
        for said in said_at(document, place.code):
            line = said_line(said, programme, language)
            name = place_name(place.code, programme, language)
            yield follow_up_text("place_said", language, place=name, said=line)
    looks = list(projects_looked_at(document, calendar_of(document).check_months))
    for look in looks:
        yield from _project(look, document, language)
    for project in sorted(document.halts.keys() - {look.project for look in looks}):
        yield stopped_line(document.halts[project], programme, language)


def _project(look: ProjectLook, document: Caseload, language: str) -> Iterator[str]:
    residents = "?" if look.residents is None else str(look.residents)
    yield follow_up_text(
        "project_seats",
        language,
        project=thing_name(look.project, document.given_programme, language),
        returnees=str(len(look.holders)),
        most=str(look.most),
        residents=residents,
        open=str(look.residents_seats),
        due=date_text(look.check_due, language),
    )
    if look.harms:
        sides = ", ".join(name_of(side, language) for side in look.harms)
        yield "  " + follow_up_text("said_to_harm", language, sides=sides)
    if look.halt is not None:
        on = date_text(look.halt.on, language)
        yield "  " + follow_up_text("halted", language, on=on, why=look.halt.why)
        for line in seat_lines(seats_held(document, look.project), language):
            yield f"  {line}"


WORD = Word(
    "community",
    "Record what places say of support, see who uses the seats, stop a project that harms.",
    _add_options,
    community_command,
)
