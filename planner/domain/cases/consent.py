"""Consent: who allowed what to be done with a person's data, and what of it is in force on a day.

A record is a statement and is never changed: consent is given, refused or withdrawn, and the
newest statement stands. The yes or no of an assessment is one, too. (IOM Data Protection
Principles, 4: consent is given knowingly, may be narrowed, and may be withdrawn at any time.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Sensitivity, private
from planner.domain.cases.facts import ADULT
from planner.domain.ids import CaseId, ConsentId

_ORDINARY = private("consent", Sensitivity.ORDINARY)
_PERSONAL = private("consent", Sensitivity.PERSONAL)
_START = datetime.min.replace(tzinfo=UTC)


class Said(StrEnum):
    """What a record of consent says."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Scope(StrEnum):
    """What may be done with the data."""

    PLANNING = "planning"  # plan support, and write the plan
    SHARING = "sharing"  # hand data to providers and partners
    REPORTING = "reporting"  # hand data to donors
    FOLLOW_UP = "follow_up"  # come back and ask how it went


class GivenBy(StrEnum):
    """Who says it."""

    PERSON = "person"
    GUARDIAN = "guardian"


class HowSaid(StrEnum):
    """How it was said, so that it can be shown later."""

    SIGNED = "signed"
    THUMBPRINT = "thumbprint"
    SPOKEN = "spoken"  # before a witness
    FORM = "form"  # in the form of an interview


class WhyWithdrawn(StrEnum):
    """Why consent was withdrawn."""

    ASKED = "asked"  # the person wants it so, and need not say why
    GUARDIAN_ASKED = "guardian_asked"
    CAME_OF_AGE = "came_of_age"  # decides alone from now on
    NOT_UNDERSTOOD = "not_understood"  # it was not informed consent
    LEFT = "left"  # left the programme
    DECEASED = "deceased"
    OTHER = "other"


ALL_SCOPES: Final = frozenset(Scope)


@dataclass(frozen=True, slots=True)
class Consent:
    """One statement about the data of one case.

    ``on``: the day it was said; ``recorded``: when it was entered, which orders one day.
    ``language``: the one it was explained in. ``guardian``: who speaks for a child (name and
    relation), ``assent``: whether the child agrees too, None where not asked. ``witness``: who
    heard it spoken. ``why``: of a withdrawal. ``who``: the staff code of who took it. ``over``:
    statements (records or assessments, perhaps itself) that do not count for what it speaks of:
    made elsewhere at the same time, and somebody decided so, or nobody did yet and it is a no.
    """

    id: ConsentId
    case_id: CaseId
    said: Said = field(metadata=_ORDINARY)
    on: date = field(metadata=_ORDINARY)
    scopes: frozenset[Scope] = field(metadata=_ORDINARY)
    by: GivenBy = field(default=GivenBy.PERSON, metadata=_ORDINARY)
    how: HowSaid = field(default=HowSaid.SIGNED, metadata=_ORDINARY)
    language: str = field(default="", metadata=_ORDINARY)
    guardian: str = field(default="", repr=False, metadata=_PERSONAL)
    assent: bool | None = field(default=None, repr=False, metadata=_PERSONAL)
    witness: str = field(default="", repr=False, metadata=_PERSONAL)
    why: WhyWithdrawn | None = field(default=None, repr=False, metadata=_PERSONAL)
    who: str = field(default="", metadata=_ORDINARY)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)
    over: frozenset[str] = field(default=frozenset(), metadata=_ORDINARY)


@dataclass(frozen=True, slots=True)
class InForce:
    """What holds for one purpose: yes or no, since when, and by which record.

    ``record`` empty: the newest assessment said it.
    """

    given: bool
    on: date
    record: ConsentId = ConsentId("")


def consent_in_force(
    consents: Iterable[Consent], assessments: Iterable[Assessment], day: date
) -> Mapping[Scope, InForce]:
    """Return what is in force for a case on ``day``, by scope; a scope nobody spoke of is not in.

    A later statement replaces an earlier one. On one day a record beats an assessment, and of
    records the one entered last holds (a no, where that is the same moment). Of the assessments
    the newest up to ``day`` counts: its yes is consent to planning, its no refuses everything; an
    unanswered question says nothing where a record speaks. An undated one counts as older than
    anything. A no counts as soon as it is known, also where it is dated after ``day``. What stands
    in a record's ``over`` does not count.
    """
    said: list[tuple[tuple[date, bool, datetime, bool], frozenset[Scope], ConsentId]] = []
    records = list(consents)
    uncounted = {(other, scope) for c in records for other in c.over for scope in c.scopes}
    for consent in records:
        yes = consent.said is Said.GIVEN
        if consent.on <= day or not yes:
            order = (consent.on, True, consent.recorded, not yes)
            scopes = frozenset(s for s in consent.scopes if (consent.id, s) not in uncounted)
            said.append((order, scopes, consent.id))
    for assessment in _telling(assessments, day):
        no = assessment.consent is False
        order = (assessment.day or date.min, False, _START, no)
        spoken = ALL_SCOPES if no else {Scope.PLANNING}
        scopes = frozenset(s for s in spoken if (assessment.id, s) not in uncounted)
        said.append((order, scopes, ConsentId("")))
    holds: dict[Scope, InForce] = {}
    for (on, _, _, no), scopes, record in sorted(said, key=lambda s: s[0]):
        holds.update(dict.fromkeys(scopes, InForce(not no, on, record)))
    return holds


def _telling(assessments: Iterable[Assessment], day: date) -> Iterable[Assessment]:
    """Yield the newest assessment up to ``day`` where it says yes or no, and every later no."""
    valid: list[Assessment] = []
    for assessment in assessments:
        if assessment.day is None or assessment.day <= day:
            valid.append(assessment)
        elif assessment.consent is False:
            yield assessment
    if valid:
        newest = max(valid, key=lambda a: (a.day or date.min, a.source_row or 0, a.id))
        if newest.consent is not None:
            yield newest


def consent_to_plan(
    consents: Iterable[Consent], assessments: Iterable[Assessment], balance_date: date
) -> Mapping[Scope, InForce]:
    """Return the consent that planning and papers of ``balance_date`` rest on: as known by now.

    Records count whenever they were made (a person asked today can be planned on last month's
    figures), assessments up to the balance date; a no counts in any case.
    """
    records = list(consents)
    known = [a for a in assessments if a.day is None or a.day <= balance_date or a.consent is False]
    return consent_in_force(records, known, max([balance_date, *(c.on for c in records)]))


def allows(holds: Mapping[Scope, InForce], scope: Scope) -> bool:
    """Say whether something may be done: consent to it is in force, and so is that to planning."""
    return all(s in holds and holds[s].given for s in {scope, Scope.PLANNING})


def guardian_unheard(case: Case, holds: Mapping[Scope, InForce], day: date) -> bool:
    """Say whether a child's yes stands in a form alone: nobody who may speak for it was recorded.

    A record of a child's yes is not taken without a guardian
    (``planner.services.protection.consents``). An age that is not certain is not taken for a
    child's.
    """
    held, age = holds.get(Scope.PLANNING), case.age_on(day)
    return (
        held is not None and held.given and not held.record and age is not None and age[1] < ADULT
    )
