"""The word ``referrals``: who was sent to whom, and what became of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_or_today
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.referral import WAITING, ReferralState, referrals_of
from planner.domain.protection.visible import visible
from planner.services.cases.cases import case_numbered
from planner.services.follow_up.calendar import set_calendar
from planner.services.follow_up.referrals import move_referral, referral_of, send_referral
from planner.services.work import Work
from planner.wording.follow_up.referrals import listed_referral, referral_text

_LATER = [s.value for s in ReferralState if s is not ReferralState.SENT]


def _add_options(parser: ArgumentParser) -> None:
    takes = parser.add_argument
    takes("caseload", type=Path, help="the .rplan file")
    takes("--case", metavar="NUMBER", help="only this case's, or who is sent with --to")
    takes(
        "--waiting",
        action="store_true",
        help="only those that wait: for an answer to what was sent, or for a service accepted",
    )
    takes("--to", metavar="NAME", help="send the case: a provider's code or an organisation's name")
    takes("--need", default="", metavar="CODE", help="the need it is for (default: the support's)")
    takes("--support", default="", metavar="CODE", help="a support of the agreed plan it is for")
    takes("--referral", metavar="ID", help="one of the list, by its first letters, with --became")
    takes("--became", choices=_LATER, help="what became of it")
    takes("--on", help="the day it happened (default: today)")
    takes("--words", default="", help="in your own words")
    takes("--days", type=int, help="ask for an answer after so many days, where none are usual yet")
    takes("--who", default="", help="staff code of who does it (default: who opens)")


def referrals_command(options: Namespace) -> int:
    """Record what is asked for, then list referrals, oldest first."""
    with closing(open_for(tools().storage, options)) as opened:
        who, day = options.who or opened.staff.code, day_or_today(options.on)
        if options.days is not None:
            calendar = calendar_of(opened.document)
            set_calendar(opened, replace(calendar, referral_days=options.days), who)
        if options.to is not None:
            _send(opened, options, day, who)
        if options.became and options.referral is None:
            raise PlannerError("referral_which", file=options.caseload.name)
        if options.referral is not None:
            if not options.became:
                raise PlannerError("referral_became")
            found = referral_of(opened.document, options.referral)
            state = ReferralState(options.became)
            move_referral(opened, found.id, state, day, who, words=options.words)
        _tell(opened, options, day)
    return 0


def _send(opened: Work, options: Namespace, day: date, who: str) -> None:
    if not options.case:
        raise PlannerError("follow_up_case_missing")
    case = case_numbered(opened.document, options.case)
    send_referral(
        opened,
        case.id,
        options.to,
        day,
        who,
        need=options.need,
        target=options.support,
        words=options.words,
    )


def _tell(opened: Work, options: Namespace, day: date) -> None:
    document = visible(opened.document, opened.staff)
    found = referrals_of(document.referrals.values())
    if options.case:
        case = case_numbered(document, options.case)
        found = [r for r in found if r.case_id == case.id]
    if options.waiting:
        found = sorted((r for r in found if r.state in WAITING), key=lambda r: r.last.on)
    if options.waiting and found:
        print(referral_text("waiting_head", options.language, count=len(found)))
    numbers = document.numbers()
    for each in found:
        number = numbers.get(each.case_id, "")
        print(listed_referral(each, number, document.given_programme, options.language, day))
    if not found:
        print(referral_text("none_waits" if options.waiting else "none", options.language))


WORD = Word(
    "referrals",
    "Who was sent to whom and what became of it: list referrals, send, record a step.",
    _add_options,
    referrals_command,
)
