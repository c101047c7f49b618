"""What a balance depends on besides cases and answers, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from planner.domain.balances.policy import Policy, Scenario
from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope, allows, consent_to_plan
from planner.domain.cases.judged import doubles_of
from planner.domain.change import Plain
from planner.domain.errors import PlannerError
from planner.domain.follow_up.stopped import seats_had
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.plain import to_plain
from planner.domain.plans.plan import FIXED_STATES, Plan

#: Settings of a policy that earlier planners did not know: left alone, they make no balance old.
_LATER = frozenset({"aversion", "parity", "stability", "like_cases"})


def parts_without_programme(caseload: Caseload, scenario: Scenario) -> list[Any]:
    """Return it all but the programme, without what was written freely of decisions and plans."""
    decisions = [replace(d, reason="") for _, d in sorted(caseload.decisions.items())]
    plans = [replace(p, reason="") for p in fixed_plans(caseload)]
    asked = (to_plain(caseload.balance_date), _asked_of(scenario.policy))
    told = [*asked, to_plain(tuple(decisions)), to_plain(tuple(plans))]
    return [*told, *map(to_plain, bound_parts(caseload))]


def asked_of(caseload: Caseload, scenario: Scenario) -> list[Plain]:
    """Return the programme as a balance reads it, its day, and what the policy asks for."""
    asked = (to_plain(caseload.balance_date), _asked_of(scenario.policy))
    return [programme_as_read(caseload), *asked]


def programme_as_read(caseload: Caseload) -> Plain:
    """Return the programme as a balance reads it."""
    programme = caseload.programme
    if programme is not None:
        rates = programme.rates.for_planning(caseload.balance_date)
        providers = tuple(p.for_planning() for p in programme.providers)
        programme = replace(programme, rates=rates, providers=providers)
    return to_plain(programme)


def fixed_plans(caseload: Caseload) -> tuple[Plan, ...]:
    """Return the plans a balance holds to, by identifier."""
    fixed = [p for p in caseload.plans.values() if p.state in FIXED_STATES]
    return tuple(sorted(fixed, key=lambda p: p.id))


def bound_parts(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return what the ledger, consent and stops of projects hold: nothing where nothing does."""
    by_people = [*_by_consent(caseload), *_judged(caseload)]
    return [*_money_bound(caseload), *by_people, *_stopped(caseload)]


def _by_consent(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return whom records of consent put in or out of the balance, against what answers say."""
    if not caseload.consents:
        return []
    answers, day = by_case(caseload.assessments.values()), caseload.balance_date
    found: dict[str, bool] = {}
    for case_id, consents in by_case(caseload.consents.values()).items():
        own = answers.get(case_id, [])
        planned, answered = (
            allows(consent_to_plan(records, own, day), Scope.PLANNING) for records in (consents, ())
        )
        if planned != answered:
            found[case_id] = planned
    return [{"consent": found}] if found else []


def _judged(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return whose case is another's, as somebody judged: these are not planned."""
    doubles = tuple(sorted(doubles_of(caseload.judged.values())))
    return [{"doubles": doubles}] if doubles else []


def _stopped(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return which projects were stopped and since when, and the seats of them that people have."""
    if not caseload.halts:
        return []
    since = {code: halt.on.isoformat() for code, halt in sorted(caseload.halts.items())}
    return [{"stopped": since, "had": tuple(sorted(seats_had(caseload)))}]


def _asked_of(policy: Policy) -> dict[str, Plain]:
    """Return what a policy asks for, without later settings where they ask for nothing."""
    plain = _settings(policy)
    unasked = _settings(Policy())
    return {k: v for k, v in plain.items() if k not in _LATER or v != unasked[k]}


def _money_bound(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return what the ledger leaves a balance to hold, and what it takes away from it, if any."""
    if caseload.programme is None or not caseload.entries:
        return []
    gone: dict[str, Any]
    try:
        gone = dict(not_to_award(caseload))
    except PlannerError as error:  # the balance will say so; the digest only has to differ
        gone = {"error": error.code}
    held = committed_projects(caseload)
    return [held, gone] if held or gone else []


def _settings(policy: Policy) -> dict[str, Plain]:
    plain = to_plain(policy)
    return plain if isinstance(plain, dict) else {}
