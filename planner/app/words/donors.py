"""The word ``donors`` of the command line: list templates, show one, take one into a caseload."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from datetime import date
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import print_findings
from planner.app.words.word import Word
from planner.domain.donor import Circumstances, Donor
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.services.programme.donor_examples import template_programme, worked_examples
from planner.services.programme.donors import Taking, take_template, template, templates
from planner.wording.donors import PAGE_LANGUAGES, donor_list, donor_page
from planner.wording.rules import rule_sentence
from planner.wording.sentences import LANGUAGES


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``donors`` takes."""
    parser.add_argument("code", nargs="?", help="a template; none lists them all")
    parser.add_argument("--into", type=Path, help="take it into this caseload (.rplan)")
    parser.add_argument("--fund", help="the code of your line")
    parser.add_argument("--amount", help="the line's amount, in the donor's currency")
    parser.add_argument("--received", help="of that received so far (default: all)")
    parser.add_argument("--starts", help="first day of the line, such as 2026-01-01")
    parser.add_argument("--ends", help="last day of the line")
    add_choose(parser)
    parser.add_argument(
        "--fill",
        action="append",
        default=[],
        metavar="RULE=VALUE",
        help="a value no source gives: measures (A | B), a line, an amount (repeatable)",
    )


def add_choose(parser: ArgumentParser) -> None:
    """Add how conflicts are read."""
    parser.add_argument(
        "--choose",
        action="append",
        default=[],
        metavar="CONFLICT=READING",
        help="how to read what the sources of a template say differently (repeatable)",
    )


def donors_command(options: Namespace) -> int:
    """List the templates, show one, or take one into a caseload."""
    if options.code is None:
        print("\n".join(donor_list(templates(), options.language)))
        return 0
    donor = template(options.code)
    if options.into is None:
        print("\n".join(page_of(donor, options.language)))
        return 0
    _take(donor, options)
    return 0


def page_of(donor: Donor, language: str) -> list[str]:
    """Return a template's page, its examples reckoned."""
    programme = template_programme(donor, donor.rules, Circumstances())
    return donor_page(donor, worked_examples(donor), programme, language)


def _take(donor: Donor, options: Namespace) -> None:
    for needed in ("fund", "amount", "starts", "ends"):
        if getattr(options, needed) is None:
            raise PlannerError("donor_option_missing", option=f"--{needed}")
    taking = Taking(
        code=donor.code,
        fund=options.fund,
        amount=Money.parse(options.amount, donor.currency),
        starts=_day(options.starts),
        ends=_day(options.ends),
        received=Money.parse(options.received, donor.currency) if options.received else None,
        choose=pairs_of(options.choose),
        fill=pairs_of(options.fill),
    )
    with closing(open_for(tools().storage, options, options.into)) as opened:
        findings = take_template(opened, taking, opened.staff.code)
        programme = opened.document.given_programme
        for rule in programme.rules:
            if rule.scope == taking.fund:
                print(f"{rule.code}: {rule_sentence(rule, programme, options.language)}")
    print_findings(findings, options.language if options.language in LANGUAGES else "en")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PlannerError("donor_day_unreadable", value=text) from None


def pairs_of(texts: list[str]) -> dict[str, str]:
    """Read ``name=value`` words (PlannerError ``donor_pair_unreadable``)."""
    pairs = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not (sign and name.strip() and value.strip()):
            raise PlannerError("donor_pair_unreadable", value=text)
        pairs[name.strip()] = value.strip()
    return pairs


WORD = Word(
    "donors",
    "Real programmes as templates: list, read, take one into a caseload.",
    _add_options,
    donors_command,
    languages=PAGE_LANGUAGES,
)
