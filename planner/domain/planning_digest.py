"""What a balance depends on, as one digest: whether it still answers the caseload as it stands."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.case import Case
from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.change import Plain
from planner.domain.consent import Scope, allows, consent_to_plan
from planner.domain.errors import PlannerError
from planner.domain.judged import doubles_of
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.plain import to_plain
from planner.domain.plan import FIXED_STATES
from planner.domain.policy import Policy, Scenario
from planner.domain.protected import split
from planner.domain.visible import nameless

#: Settings of a policy that earlier planners did not know: left alone, they make no balance old.
_LATER = frozenset({"aversion", "parity", "stability", "like_cases"})
#: Between the half of a digest that everybody can work out and that of protected details.
_AND = ":"
_ENTITY: Mapping[type, str] = {Case: "case", Assessment: "assessment"}


def planning_digest(caseload: Caseload, scenario: Scenario) -> str:
    """Return a digest of everything a balance depends on.

    Who somebody is is not part (``planner.domain.visible``), so that it is the same for those who
    may not see that: of a birth date, only the age it makes. Protected details have a half of
    their own at its end, empty for those for whom they are shut.
    """
    bare = nameless(caseload)
    kept = "" if caseload.sealed else _of_protected(bare)
    return f"{_digest(bare, scenario, _without_protected)}{_AND}{kept}"


def is_planned_for(caseload: Caseload, scenario: Scenario, digest: str) -> bool:
    """Say whether ``digest`` is that of the caseload, also as earlier planners worked it out.

    They took birth dates and identifiers of forms in; a balance of theirs still stands.
    """
    if _AND not in digest:
        return bool(digest) and digest == _digest(_as_earlier(caseload), scenario, to_plain)
    now, _, protected_now = planning_digest(caseload, scenario).partition(_AND)
    then, _, protected_then = digest.partition(_AND)
    return now == then and (caseload.sealed or protected_now == protected_then)


def goes_on(caseload: Caseload, scenario: Scenario, before: str) -> str:
    """Return the digest of an edited caseload whose balance still stands.

    ``before``: the digest so far; its half of protected details stays where they are shut.
    """
    digest = planning_digest(caseload, scenario)
    return digest + before.partition(_AND)[2] if caseload.sealed else digest


def _of_protected(caseload: Caseload) -> str:
    shut = [
        split(entity, to_plain(value))[1]
        for entity, values in (("case", caseload.cases), ("assessment", caseload.assessments))
        for _, value in sorted(values.items())
    ]
    text = json.dumps(shut, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _without_protected(value: object) -> Plain:
    """Return a record as plain data without its protected fields."""
    entity = _ENTITY.get(type(value))
    plain = to_plain(value)
    return plain if entity is None else split(entity, plain)[0]


def _as_earlier(caseload: Caseload) -> Caseload:
    cases = {
        k: replace(c, identity=replace(c.identity, name="")) for k, c in caseload.cases.items()
    }
    answers = {k: replace(a, words="") for k, a in caseload.assessments.items()}
    return replace(caseload, cases=cases, assessments=answers)


def _digest(caseload: Caseload, scenario: Scenario, written: Callable[[object], Plain]) -> str:
    fixed = [p for p in caseload.plans.values() if p.state in FIXED_STATES]
    programme = caseload.programme
    if programme is not None:
        rates = programme.rates.for_planning(caseload.balance_date)
        providers = tuple(p.for_planning() for p in programme.providers)
        programme = replace(programme, rates=rates, providers=providers)
    parts: list[Any] = [
        [written(case) for case in caseload.in_order()],
        [written(a) for _, a in sorted(caseload.assessments.items())],
        tuple(d for _, d in sorted(caseload.decisions.items())),
        tuple(sorted(fixed, key=lambda p: p.id)),
    ]
    parts += _money_bound(caseload)
    parts += _by_consent(caseload)
    parts += _judged(caseload)
    asked = [to_plain(programme), to_plain(caseload.balance_date), _asked_of(scenario.policy)]
    plain = [*asked, *(p if isinstance(p, list) else to_plain(p) for p in parts)]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _judged(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return whose case is another's, as somebody judged: these are not planned."""
    doubles = tuple(sorted(doubles_of(caseload.judged.values())))
    return [{"doubles": doubles}] if doubles else []


def _by_consent(caseload: Caseload) -> list[Mapping[str, Any]]:
    """Return whom records of consent put in or out of the balance, against what answers say."""
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
