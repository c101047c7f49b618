"""The word ``consent``: what a person allows to be done with their data, and that no more."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_or_today
from planner.app.words.opening import open_for
from planner.app.words.word import Word
from planner.domain.cases.case import Case
from planner.domain.cases.consent import (
    ALL_SCOPES,
    Consent,
    GivenBy,
    HowSaid,
    InForce,
    Said,
    Scope,
    WhyWithdrawn,
    guardian_unheard,
)
from planner.services.cases.cases import case_numbered
from planner.services.protection.consents import (
    before_withdrawal,
    blank_consent,
    consent_of,
    record,
    withdraw,
)
from planner.services.work import Work
from planner.wording.names import name_of
from planner.wording.protection import (
    consent_line,
    consent_lines,
    protection_text,
    scopes_text,
)

DONE = 0


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``consent`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--case", required=True, help="the case number")
    said = parser.add_mutually_exclusive_group()
    said.add_argument("--given", action="store_true", help="record that consent was given")
    said.add_argument("--refused", action="store_true", help="record that it was refused")
    said.add_argument(
        "--withdrawn",
        choices=[why.value for why in WhyWithdrawn],
        metavar="WHY",
        help="record that it was withdrawn: " + ", ".join(why.value for why in WhyWithdrawn),
    )
    scopes = [scope.value for scope in Scope]
    parser.add_argument(
        "--for",
        dest="scopes",
        action="append",
        choices=scopes,
        metavar="WHAT",
        help="for this (repeatable): "
        + ", ".join(scopes)
        + "; without it --given is for planning alone, --refused and --withdrawn for all",
    )
    by, how = [b.value for b in GivenBy], [h.value for h in HowSaid]
    parser.add_argument("--by", choices=by, default=by[0], help=f"who says it (default {by[0]})")
    parser.add_argument("--how", choices=how, default=how[0], help=f"how (default {how[0]})")
    parser.add_argument("--on", help="the day it was said, such as 2026-11-30 (default today)")
    parser.add_argument("--explained-in", help="the language it was explained in")
    parser.add_argument("--guardian", default="", help="for a child: who speaks for it")
    parser.add_argument("--child-agrees", choices=("yes", "no"), help="the child's own view")
    parser.add_argument("--witness", default="", help="of spoken consent: who heard it")
    takes_who = "staff code of who took it down (default: who opens)"
    parser.add_argument("--who", default="", help=takes_who)


def consent_command(options: Namespace) -> int:
    """Record what was said, or show what is in force and every record of it."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        case = case_numbered(opened.document, options.case)
        who = options.who or opened.staff.code
        if options.withdrawn:
            _withdraw(opened, case, who, options)
        elif options.given or options.refused:
            _record(opened, case, who, options)
        holds = consent_of(opened.document, case.id)
        for line in consent_lines(holds, language, *_said_before(opened, case)):
            print(f"  {line}")
        if guardian_unheard(case, holds, opened.document.balance_date):
            print(protection_text("guardian_unheard", language))
        if not (options.given or options.refused or options.withdrawn):
            for consent in opened.document.consents_of(case.id):
                print(consent_line(consent, language))
    return DONE


def _said_before(opened: Work, case: Case) -> tuple[Iterable[Consent], Mapping[Scope, InForce]]:
    """Return every record of a case, and what held before anything was withdrawn."""
    document = opened.document
    return document.consents_of(case.id), before_withdrawal(document, case.id)


def _scopes(options: Namespace, otherwise: frozenset[Scope] = ALL_SCOPES) -> frozenset[Scope]:
    return frozenset(map(Scope, options.scopes)) if options.scopes else otherwise


def _record(opened: Work, case: Case, who: str, options: Namespace) -> None:
    blank = blank_consent(case, day_or_today(options.on))
    agrees = None if options.child_agrees is None else options.child_agrees == "yes"
    made = replace(
        blank,
        said=Said.GIVEN if options.given else Said.REFUSED,
        scopes=_scopes(options, blank.scopes if options.given else ALL_SCOPES),
        by=GivenBy(options.by),
        how=HowSaid(options.how),
        language=options.explained_in or blank.language,
        guardian=options.guardian.strip(),
        assent=agrees,
        witness=options.witness.strip(),
    )
    record(opened, made, who)
    said = name_of(made.said, options.language)
    print(protection_text("recorded", options.language, case=case.number, said=said))


def _withdraw(opened: Work, case: Case, who: str, options: Namespace) -> None:
    language, scopes = options.language, _scopes(options)
    withdraw(
        opened,
        case.id,
        day_or_today(options.on),
        WhyWithdrawn(options.withdrawn),
        who,
        scopes,
        by=GivenBy(options.by),
        how=HowSaid(options.how),
        witness=options.witness.strip(),
    )
    if Scope.PLANNING in scopes:
        print(protection_text("withdrawn", language, case=case.number))
        return
    named = scopes_text(scopes, language)
    print(protection_text("withdrawn_in_part", language, case=case.number, scopes=named))


WORD = Word(
    "consent",
    "Record what a person allows to be done with their data, or show it.",
    _add_options,
    consent_command,
)
