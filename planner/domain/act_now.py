"""Those who need someone now: shown at import, with a deadline and an owner, before any balance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.caseload import Caseload
from planner.domain.conditions import Answer
from planner.domain.facts import facts_of
from planner.domain.ids import CaseId
from planner.domain.rule import RuleSort
from planner.domain.standing import standings


@dataclass(frozen=True, slots=True)
class ActNow:
    """One case on the list: the rules that put it there, by when, and whose it is.

    ``needs``: the needs at issue (empty for an unaccompanied child).
    """

    case_id: CaseId
    number: str
    rules: tuple[str, ...]
    needs: tuple[str, ...]
    deadline: date
    owner: str


def act_now(caseload: Caseload) -> list[ActNow]:
    """Return the consenting cases that cannot wait, by case number."""
    programme = caseload.programme
    if programme is None:
        return []
    found = []
    for place in standings(caseload):
        if place.assessment is None:
            continue
        facts = facts_of(place.case, place.assessment, programme, caseload.balance_date)
        hits = [r for r in programme.rules_of(RuleSort.ACT_NOW) if r.answer(facts) is Answer.MET]
        if hits:
            needs = {
                c.fact.removeprefix("need.")
                for r in hits
                for c in r.who
                if c.fact.startswith("need.")
            }
            days = min(r.days or 0 for r in hits)
            found.append(
                ActNow(
                    place.case.id,
                    place.case.number,
                    tuple(r.code for r in hits),
                    tuple(sorted(needs)),
                    caseload.balance_date + timedelta(days=days),
                    place.case.planning.counsellor,
                )
            )
    return found
