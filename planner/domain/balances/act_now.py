"""Those who need someone now: shown at import, with a deadline and an owner, before any balance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.balances.allocation import Allocation, Origin
from planner.domain.balances.standing import standings
from planner.domain.caseload import Caseload
from planner.domain.cases.facts import FactsAsked
from planner.domain.cases.protected_facts import PROTECTED_FACTS
from planner.domain.ids import CaseId
from planner.domain.programme.conditions import Answer, FactValue
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.remembered import remembered_of


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


def kept_from_list(
    caseload: Caseload, listed: Iterable[ActNow], allocation: Allocation | None
) -> int | None:
    """Return how many at the least are missing from a list made where protected details are shut.

    None where nothing can be missing: everything is open, or no rule asks for such a detail. What
    a balance gave at once it gave to somebody on the whole list, which whoever made it could see.
    """
    programme = caseload.programme
    if not caseload.sealed or programme is None:
        return None
    rules = programme.rules_of(RuleSort.ACT_NOW)
    if not any(c.fact in PROTECTED_FACTS for r in rules for c in (*r.who, *r.unless)):
        return None
    awards = allocation.awards if allocation is not None else ()
    at_once = {a.case_id for a in awards if a.origin is Origin.ACT_NOW}
    return len(at_once - {entry.case_id for entry in listed})


def act_now(caseload: Caseload) -> list[ActNow]:
    """Return the consenting cases that cannot wait, by case number.

    Where protected details are shut, those that they put on the list are not (``kept_from_list``).
    """
    return list(_act_now(caseload))


@remembered_of("programme", "cases", "assessments", "consents", "judged", "sealed")
def _act_now(caseload: Caseload) -> tuple[ActNow, ...]:
    programme = caseload.programme
    if programme is None:
        return ()
    found, rules = [], tuple(programme.rules_of(RuleSort.ACT_NOW))
    asked = tuple({c.fact for r in rules for c in (*r.who, *r.unless)})
    known: dict[tuple[FactValue | None, ...], list[Rule]] = {}
    for place in standings(caseload):
        if place.assessment is None:
            continue
        facts = FactsAsked(place.case, place.assessment, programme, caseload.balance_date)
        values = tuple(map(facts.get, asked))  # all that rules ask of a case: few sorts of cases
        hits = known.get(values)
        if hits is None:
            hits = known[values] = [r for r in rules if r.answer(facts) is Answer.MET]
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
    return tuple(found)
