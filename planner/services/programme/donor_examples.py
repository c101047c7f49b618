"""Worked examples of a template: an invented household, and what the rules come to for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, EarlierHelp, Identity, Member, Planning, Presence
from planner.domain.cases.facts import UNACCOMPANIED, facts_of
from planner.domain.cases.granted import Granted, granted
from planner.domain.donor import Circumstances, Donor, Example, Household, Worked
from planner.domain.ids import AssessmentId, CaseId, PersonId
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Office, Programme
from planner.domain.programme.rule import Rule
from planner.services.programme.donor_rules import settled


def worked_examples(donor: Donor) -> tuple[Worked, ...]:
    """Return every example of a template, reckoned."""
    return tuple(_worked(donor, example) for example in donor.examples)


def reckoned(
    donor: Donor,
    household: Household,
    circumstances: Circumstances,
    chosen: Mapping[str, str] | None = None,
    filled: Mapping[str, str] | None = None,
) -> Granted:
    """Return what a template's rules come to for one household; what is not chosen reads first.

    Raises PlannerError as ``settled`` does.
    """
    rules = settled(donor, {**donor.first_readings(), **(chosen or {})}, filled or {}).rules
    programme = template_programme(donor, rules, circumstances)
    case, assessment = example_case(donor, household, circumstances)
    facts = facts_of(case, assessment, programme, donor.on)
    return granted(programme, donor.fund, case, facts)


def template_programme(
    donor: Donor, rules: Sequence[Rule], circumstances: Circumstances
) -> Programme:
    """Return a programme of this one line, without money, on the day its examples are worked."""
    line = Fund(donor.fund, donor.title, donor.sort, Money.zero(donor.currency), date.min, date.max)
    return Programme(
        name=donor.code,
        year=donor.on.year,
        balance_date=donor.on,
        currency=donor.currency,
        paying_currency=donor.currency,
        office=Office(""),
        needs=donor.needs,
        funds=(line,),
        rules=tuple(rules),
        vulnerabilities=donor.vulnerabilities,
        country=circumstances.country,
        visa_free=circumstances.visa_free,
    )


def example_case(
    donor: Donor, household: Household, circumstances: Circumstances
) -> tuple[Case, Assessment]:
    """Return the invented household as a case that returned on the day of the examples."""
    first, *others = (PersonId(f"example-{n}") for n in range(len(household.ages)))
    members = tuple(
        Member(person, age=age, presence=Presence.RETURNED)
        for person, age in zip(others, household.ages[1:], strict=True)
    )
    born = PartialDate.of_day(date(donor.on.year - household.ages[0], 1, 1))
    planning = Planning(
        departure=donor.host,
        return_type=circumstances.return_type,
        return_date=donor.on,
        members=members,
        months_abroad=circumstances.months_abroad,
        earlier_help=(EarlierHelp(donor.fund),) if circumstances.helped_before else (),
    )
    recorded = {UNACCOMPANIED} if household.unaccompanied else set()
    case = Case(CaseId("example"), "example", first, Identity(birth=born), planning)
    assessment = Assessment(
        AssessmentId("example"),
        case.id,
        vulnerabilities=circumstances.vulnerabilities | recorded,
    )
    return case, assessment


def _worked(donor: Donor, example: Example) -> Worked:
    found = reckoned(
        donor,
        example.household,
        example.circumstances,
        dict(example.chosen),
        dict(example.filled),
    )
    return Worked(example, found)
