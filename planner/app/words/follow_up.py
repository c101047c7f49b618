"""The word ``follow-up``: what is due, a case's year, visits, supports, the form and its export."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from planner.app.children.follow_up import (
    read_instrument_file,
    read_visits,
    write_form,
    write_instrument_file,
)
from planner.app.wiring import tools
from planner.app.words.days import day_of, day_or_today
from planner.app.words.follow_up_text import due_lines, year_lines
from planner.app.words.opening import open_for
from planner.app.words.printing import print_findings
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Anchor, Calendar
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.visit import Visit, VisitHow, VisitState, visit_id
from planner.domain.protection.visible import visible
from planner.services.cases.cases import case_numbered
from planner.services.follow_up.calendar import set_calendar, take_instrument
from planner.services.follow_up.imports import newest_instrument, preview_visits, take_visits
from planner.services.follow_up.seen import assign, see
from planner.services.follow_up.visits import record_visit
from planner.services.work import Work
from planner.wording.follow_up.texts import calendar_line, follow_up_text

DONE, FINDINGS = 0, 1

#: What of the calendar has an option of its own; its other figures are named as they are typed.
_OWN = frozenset({"visits", "counted_from", "hours"})
FIGURES = {f.name.replace("_", "-"): f.name for f in fields(Calendar) if f.name not in _OWN}


def _add_options(parser: ArgumentParser) -> None:
    takes = parser.add_argument
    takes("caseload", type=Path, help="the .rplan file")
    takes("--on", help="the day it is looked at, or that something was done (default: today)")
    takes("--counsellor", metavar="CODE", help="only what is due for this counsellor")
    takes("--case", metavar="NUMBER", help="the year of this case, or whom the rest is about")
    takes("--visit", metavar="MONTH", type=int, help="enter this visit, with --outcome")
    takes("--outcome", choices=[s.value for s in VisitState], default="done", help="default done")
    takes("--how", choices=[h.value for h in VisitHow], default="home", help="default home")
    takes("--support", metavar="CODE", help="a support of the plan, with --seen or --responsible")
    takes("--seen", choices=[s.value for s in Seen], help="what was seen of the support")
    takes("--satisfaction", type=int, metavar="1-5", help="how satisfied the person is")
    takes("--responsible", metavar="CODE", help="who sees to the support")
    takes("--due", help="by when, such as 2027-01-31")
    takes("--words", default="", help="in your own words")
    takes("--form", type=Path, help="write the form for visits (.xlsx); must not exist yet")
    takes("--import", dest="visits", type=Path, help="take visits from an export of the form")
    takes("--dry-run", action="store_true", help="show what an import would change, change nothing")
    takes("--instrument", type=Path, help="take the questions of a score from their workbook")
    takes("--instrument-template", type=Path, help="write that workbook, to fill in or edit")
    takes("--months", help="the calendar: months of visits, such as 1,3,6,9,12")
    takes("--count-from", choices=[a.value for a in Anchor], help="the calendar: from which day")
    takes("--hours", type=int, help="the calendar: a counsellor's hours a month (-1: no limit)")
    known = ", ".join(FIGURES)
    takes("--calendar", nargs="+", metavar="NAME=N", help=f"the calendar's other figures: {known}")
    takes("--who", default="", help="staff code of who does it")


def follow_up_command(options: Namespace) -> int:
    """Do what is asked for, then tell what is due, or how one case's year stands."""
    with closing(open_for(tools().storage, options)) as opened:
        who = options.who or opened.staff.code
        day = day_of(options.on) if options.on else day_or_today(None)
        _must_be_of_something(options)
        _settings(opened, options, who)
        if options.form is not None:
            _write_form(opened, options)
            return DONE
        if options.visits is not None:
            return import_visits(opened, options, options.visits, who)
        if options.visit is not None or options.support:
            _enter(opened, options, day, who)
        _tell(opened, options, day)
    return DONE


def _must_be_of_something(options: Namespace) -> None:
    """Raise PlannerError ``satisfaction_of_nothing`` where neither visit nor support is named."""
    is_of = options.visit is not None or (options.support and options.seen)
    if options.satisfaction is not None and not is_of:
        raise PlannerError("satisfaction_of_nothing")


def _settings(opened: Work, options: Namespace, who: str) -> None:
    language = options.language
    if options.instrument_template is not None:
        _must_be_new(options.instrument_template)
        known = newest_instrument(opened.document)
        write_instrument_file(options.instrument_template, language, known)
        print(options.instrument_template)
    if options.instrument is not None:
        if not options.instrument.is_file():
            raise PlannerError("file_missing", file=options.instrument.name)
        read = read_instrument_file(options.instrument)
        print_findings(read.findings, language)
        if read.instrument is None:
            count = len(read.findings)
            raise PlannerError("follow_up_stopped", file=options.instrument.name, count=count)
        take_instrument(opened, read.instrument, who)
        taken = {
            "name": read.instrument.name.get(language),
            "version": read.instrument.version,
        }
        print(follow_up_text("instrument_taken", language, **taken))
    figures = options.calendar or ()
    if options.months or options.count_from or options.hours is not None or figures:
        made = calendar_of(opened.document)
        if options.months:
            made = replace(made, visits=_months(options.months))
        if options.count_from:
            made = replace(made, counted_from=Anchor(options.count_from))
        if options.hours is not None:
            made = replace(made, hours=None if options.hours < 0 else options.hours)
        for figure in figures:
            made = _with_figure(made, figure)
        set_calendar(opened, made, who)
        print(calendar_line(made, language))


def _with_figure(made: Calendar, typed: str) -> Calendar:
    """Return the calendar with one figure of it set. Raises PlannerError ``calendar_figure``."""
    name, _, number = typed.partition("=")
    if name not in FIGURES or not (number.isascii() and number.isdecimal()):
        raise PlannerError("calendar_figure", typed=typed, known=", ".join(FIGURES))
    figure: dict[str, Any] = {FIGURES[name]: int(number)}
    return replace(made, **figure)


def _months(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    return tuple(int(p) if p.isascii() and p.isdigit() else 0 for p in parts)


def _must_be_new(path: Path) -> None:
    if path.exists():
        raise PlannerError("file_exists", file=path.name)


def _write_form(opened: Work, options: Namespace) -> None:
    _must_be_new(options.form)
    document = opened.document
    months, known = calendar_of(document).visits, newest_instrument(document)
    write_form(options.form, options.language, document.given_programme, months, known)
    print(options.form)


def import_visits(opened: Work, options: Namespace, path: Path, who: str) -> int:
    """Take visits from a file, after telling what that changes; 1 where rows were left out."""
    preview = preview_visits(opened.document, read_visits, path)
    print_findings(preview.findings, options.language)
    if not options.dry_run or preview.stopped:
        take_visits(opened, preview, who)
    counts = {
        name: getattr(preview, name)
        for name in ("rows", "new", "changed", "known", "left", "cells", "kept")
    }
    print(follow_up_text("taken", options.language, file=preview.file, **counts))
    return FINDINGS if preview.left and options.strict else DONE


def _enter(opened: Work, options: Namespace, day: date, who: str) -> None:
    """Enter a visit, what was seen of a support, or who sees to it."""
    if not options.case:
        raise PlannerError("follow_up_case_missing")
    case = case_numbered(opened.document, options.case)
    if options.visit is not None:
        visit = Visit(
            visit_id(case.id, options.visit),
            case.id,
            options.visit,
            VisitState(options.outcome),
            day,
            who,
            VisitHow(options.how),
            None if options.support else options.satisfaction,
            words=options.words,
        )
        record_visit(opened, visit)
    if options.support and options.seen:
        see(
            opened,
            case.id,
            options.support,
            Seen(options.seen),
            day,
            who,
            satisfaction=options.satisfaction,
            words=options.words,
        )
    if options.support and (options.responsible is not None or options.due):
        due = day_of(options.due) if options.due else None
        assign(opened, case.id, options.support, options.responsible or "", due, who)


def _tell(opened: Work, options: Namespace, day: date) -> None:
    document = visible(opened.document, opened.staff)
    if options.case:
        case = case_numbered(document, options.case)
        lines = year_lines(document, case, day, options.language)
    else:
        lines = due_lines(document, day, options.counsellor, options.language)
    for line in lines:
        print(line)


WORD = Word(
    "follow-up",
    "List what is due after the signature; enter visits and what became of supports.",
    _add_options,
    follow_up_command,
    strict=True,
)
