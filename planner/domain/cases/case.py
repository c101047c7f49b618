"""A case: a returnee and the household, as three records with a purpose and a sensitivity each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.ids import CaseId, PersonId
from planner.domain.months import PartialDate


class Relation(StrEnum):
    """What a household member is to the principal."""

    PRINCIPAL = "principal"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    OTHER = "other"


class Sex(StrEnum):
    """Sex as recorded."""

    FEMALE = "f"
    MALE = "m"
    OTHER = "o"


class Presence(StrEnum):
    """Whether a member returned with the principal or was already there."""

    RETURNED = "with"
    THERE = "there"


class ReturnType(StrEnum):
    """How the principal returned."""

    VOLUNTARY = "voluntary"
    HUMANITARIAN = "humanitarian"
    FORCED = "forced"


class Sensitivity(StrEnum):
    """How much harm a leak of the field could do; rules who sees it and where it prints."""

    ORDINARY = "ordinary"
    PERSONAL = "personal"
    PROTECTED = "protected"


def private(purpose: str, sensitivity: Sensitivity) -> dict[str, str]:
    """Return field metadata: why the field is kept and how sensitive it is.

    Personal and protected fields also stay out of ``repr``, so that no traceback or log shows them.
    """
    return {"purpose": purpose, "sensitivity": sensitivity.value}


_ORDINARY = private("planning", Sensitivity.ORDINARY)
_PERSONAL = private("identification", Sensitivity.PERSONAL)
_PROTECTED = private("protection", Sensitivity.PROTECTED)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the principal is. Read by the case's own screens and plan, by nothing else."""

    name: str = field(default="", repr=False, metadata=_PERSONAL)
    birth: PartialDate | None = field(default=None, repr=False, metadata=_PERSONAL)
    kobo_id: str = field(default="", repr=False, metadata=_PERSONAL)


@dataclass(frozen=True, slots=True)
class Member:
    """A household member besides the principal. ``age`` in full years, None where unknown."""

    id: PersonId
    relation: Relation = field(default=Relation.OTHER, metadata=_ORDINARY)
    age: int | None = field(default=None, metadata=_ORDINARY)
    sex: Sex | None = field(default=None, metadata=_ORDINARY)
    presence: Presence | None = field(default=None, metadata=_ORDINARY)


@dataclass(frozen=True, slots=True)
class EarlierHelp:
    """Help to return or start again that somebody of the household had before.

    ``fund``: the code of the line, or of a programme; ``on``: when, None where nobody knows.
    """

    fund: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Planning:
    """What planning needs to know of the return and the household."""

    sex: Sex | None = field(default=None, metadata=_ORDINARY)
    language: str = field(default="", metadata=_ORDINARY)
    departure: str = field(default="", metadata=_ORDINARY)
    return_type: ReturnType | None = field(default=None, metadata=_ORDINARY)
    return_date: date | None = field(default=None, metadata=_ORDINARY)
    place: str = field(default="", metadata=_ORDINARY)
    counsellor: str = field(default="", metadata=_ORDINARY)
    members: tuple[Member, ...] = field(default=(), metadata=_ORDINARY)
    months_abroad: int | None = field(default=None, metadata=_ORDINARY)
    earlier_help: tuple[EarlierHelp, ...] = field(default=(), metadata=_ORDINARY)


@dataclass(frozen=True, slots=True)
class Protection:
    """What protects a person: a guardian, a child's view, a specialist's clearance."""

    guardian_verified: bool = field(default=False, repr=False, metadata=_PROTECTED)
    best_interests_decided: bool = field(default=False, repr=False, metadata=_PROTECTED)
    child_view_heard: bool = field(default=False, repr=False, metadata=_PROTECTED)
    specialist_clearance: bool = field(default=False, repr=False, metadata=_PROTECTED)


@dataclass(frozen=True, slots=True)
class Case:
    """One case is one plan. ``principal`` identifies the returnee among the persons."""

    id: CaseId
    number: str
    principal: PersonId
    identity: Identity = Identity()
    planning: Planning = Planning()
    protection: Protection = Protection()

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Return the principal, then every other member."""
        return (self.principal, *(m.id for m in self.planning.members))

    def age_on(self, day: date) -> tuple[int, int] | None:
        """Return the principal's least and greatest possible age on ``day``, None if unknown.

        A birth after ``day`` is a finding, not an age: it counts as unknown.
        """
        birth = self.identity.birth
        if birth is None or birth.earliest > day:
            return None
        low, high = birth.years_by(day)
        return max(low, 0), high

    def person_age(self, person: PersonId, day: date) -> tuple[int, int] | None:
        """Return the least and greatest possible age of a person of this case."""
        if person == self.principal:
            return self.age_on(day)
        member = next(m for m in self.planning.members if m.id == person)
        return None if member.age is None else (member.age, member.age)
