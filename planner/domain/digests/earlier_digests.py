"""How earlier planners worked out the digest of what a balance depends on: theirs still stand.

The first took everything in, the second left out who people are and gave protected details a half
of their own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.change import Plain
from planner.domain.digests.planning_parts import asked_of, bound_parts, fixed_plans
from planner.domain.plain import to_plain
from planner.domain.protection.protected import split
from planner.domain.protection.visible import nameless

#: Between the half of a digest that everybody can work out and that of protected details.
AND = ":"
_ENTITY: Mapping[type, str] = {Case: "case", Assessment: "assessment"}


def earlier(caseload: Caseload, scenario: Scenario) -> str:
    """Return the digest as the first planners worked it out."""
    return _digest(_as_earlier(caseload), scenario, to_plain)


def second(caseload: Caseload, scenario: Scenario) -> str:
    """Return the digest as the planners after them did: two halves of the whole text."""
    bare = nameless(caseload)
    kept = "" if caseload.sealed else _of_protected(bare)
    return f"{_digest(bare, scenario, _without_protected)}{AND}{kept}"


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
    parts: list[Any] = [
        [written(case) for case in caseload.in_order()],
        [written(a) for _, a in sorted(caseload.assessments.items())],
        tuple(d for _, d in sorted(caseload.decisions.items())),
        fixed_plans(caseload),
        *bound_parts(caseload),
    ]
    plain = [
        *asked_of(caseload, scenario),
        *(p if isinstance(p, list) else to_plain(p) for p in parts),
    ]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
