"""Why a paper leaves the planner and to whom: what consent it takes, what the trail keeps of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope, allows, consent_to_plan
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId

#: The most characters of a recipient, which stands in the trail for good.
LONGEST = 80


class Purpose(StrEnum):
    """What a paper with a person's data is for."""

    OFFICE = "office"  # the office's own work
    PERSON = "person"  # the person it is about gets it
    PARTNER = "partner"  # a provider or partner that gives support
    DONOR = "donor"
    FOLLOW_UP = "follow_up"  # whoever visits and asks how it went
    ACCESS = "access"  # the person asked for everything that is kept


class Paper(StrEnum):
    """What left the planner, as the trail calls it."""

    PLAN = "plan"  # of one case
    PLANS = "plans"  # of many cases, with the office workbook where it is the office's own use
    RECORD = "record"  # everything on one person
    FIGURES = "figures"  # nobody is named
    ENTRIES = "entries"  # the lines of the ledger
    CASES = "cases"  # case numbers with figures
    MARKED_COPY = "marked_copy"  # the assessments with their findings, to be corrected


#: The consent a purpose takes. Nobody needs to consent to getting their own data.
SCOPE_OF: Mapping[Purpose, Scope | None] = {
    Purpose.OFFICE: Scope.PLANNING,
    Purpose.PERSON: Scope.PLANNING,
    Purpose.PARTNER: Scope.SHARING,
    Purpose.DONOR: Scope.REPORTING,
    Purpose.FOLLOW_UP: Scope.FOLLOW_UP,
    Purpose.ACCESS: None,
}
#: Purposes for which a paper goes to somebody who must be named.
OUTSIDE = frozenset({Purpose.PARTNER, Purpose.DONOR})


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a paper goes. ``recipient``: an organisation or an office, never a private person.

    ``harmless``: what could harm the person if the paper were found stays out of it: health,
    safety, their own words, donor lines. Only the counsellor's copy has them then.
    """

    purpose: Purpose = Purpose.OFFICE
    recipient: str = ""
    harmless: bool = True

    def check(self) -> None:
        """Raise PlannerError ``recipient_missing`` or ``recipient_long`` where it says too little.

        What the office and the person themselves get needs no recipient.
        """
        if self.purpose in OUTSIDE and not self.recipient.strip():
            raise PlannerError("recipient_missing", purpose=self.purpose.value)
        if len(self.recipient) > LONGEST:
            raise PlannerError("recipient_long", most=LONGEST)

    @property
    def values(self) -> dict[str, str]:
        """Return what the trail keeps of it."""
        return {"purpose": self.purpose.value, "recipient": " ".join(self.recipient.split())}


OWN_USE = Destination()


def without_consent(
    caseload: Caseload, case_ids: Iterable[CaseId], purpose: Purpose
) -> tuple[CaseId, ...]:
    """Return those of the cases whose papers must not be written for this purpose."""
    scope = SCOPE_OF[purpose]
    if scope is None:
        return ()
    consents = by_case(caseload.consents.values())
    answers = by_case(caseload.assessments.values())
    return tuple(
        case_id
        for case_id in case_ids
        if not allows(
            consent_to_plan(
                consents.get(case_id, ()), answers.get(case_id, ()), caseload.balance_date
            ),
            scope,
        )
    )
