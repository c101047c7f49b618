"""The document as records: what differs between two caseloads, and a caseload with changes applied.

Every edit is a list of changes found here; storage, audit, undo and (later) merge all use them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.case import Case, Identity, Planning, Protection
from planner.domain.case_files import by_case
from planner.domain.caseload import About, Caseload
from planner.domain.change import Change, Plain
from planner.domain.clearing import Clearing
from planner.domain.consent import Consent, Scope, allows, consent_to_plan
from planner.domain.decision import Decision
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.hand_over import HandOver, Origin
from planner.domain.ids import ChangeId, new_id
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.ledger.entry import Closing, Entry
from planner.domain.plain import from_plain, to_plain
from planner.domain.plan import FIXED_STATES, Plan
from planner.domain.policy import Policy, Scenario
from planner.domain.programme import Programme
from planner.domain.retention import Kept
from planner.domain.visible import nameless

#: Records kept by identifier: entity name, type, and where the caseload keeps them.
KEPT_BY_ID: Mapping[str, tuple[type, str]] = {
    "case": (Case, "cases"),
    "assessment": (Assessment, "assessments"),
    "decision": (Decision, "decisions"),
    "plan": (Plan, "plans"),
    "scenario": (Scenario, "scenarios"),
    "entry": (Entry, "entries"),
    "closing": (Closing, "closings"),
    "clearing": (Clearing, "clearings"),
    "consent": (Consent, "consents"),
    "kept": (Kept, "kept"),
    "hand_over": (HandOver, "hand_overs"),
}
#: Records of which there is one: entity name, type (also its key), and where it is kept.
SINGLE: Mapping[str, tuple[Any, str]] = {
    "about": (About, "about"),
    "programme": (Programme, "programme"),
    "findings": (tuple[Finding, ...], "findings"),
    "origin": (Origin, "origin"),
}
#: Parts of a record whose fields change one by one, each under ``part.field``.
_PARTS = (Identity, Planning, Protection, Policy)

#: Settings of a policy that earlier planners did not know: left alone, they make no balance old.
_LATER = frozenset({"aversion", "parity", "stability", "like_cases"})

RecordKey = tuple[str, str]


def records(caseload: Caseload) -> Iterator[tuple[RecordKey, Plain]]:
    """Yield every record of the caseload as plain data, by (entity, key)."""
    for key, value in _objects(caseload).items():
        yield key, to_plain(value)


def chosen_records(caseload: Caseload, keys: Iterable[RecordKey]) -> dict[RecordKey, Plain]:
    """Return these records as plain data, None for those that are not there."""
    objects = _objects(caseload)
    return {key: to_plain(objects.get(key)) for key in keys}


def caseload_of(plain: Mapping[RecordKey, Plain]) -> Caseload:
    """Build the caseload from its records.

    Raises ValueError, TypeError or KeyError where a record does not fit its type.
    """
    kept: dict[str, Any] = {place: {} for _, place in KEPT_BY_ID.values()}
    for (entity, key), value in plain.items():
        if entity in SINGLE:
            kind, place = SINGLE[entity]
            kept[place] = from_plain(kind, value)
        else:
            kind, place = KEPT_BY_ID[entity]
            kept[place][key] = from_plain(kind, value)
    return Caseload(**kept)


def differences(
    before: Caseload, after: Caseload, *, who: str, why: str, when: datetime
) -> tuple[Change, ...]:
    """Return the changes that lead from ``before`` to ``after``, in a fixed order."""
    old, new = _objects(before), _objects(after)
    touched = [k for k in (*old, *(k for k in new if k not in old)) if old.get(k) is not new.get(k)]

    def change(key: RecordKey, field: str, one: Plain, other: Plain) -> Change:
        return Change(ChangeId(new_id()), *key, field, one, other, who, why, when)

    found = []
    for key in touched:
        one, other = old.get(key), new.get(key)
        if one is None or other is None or not is_dataclass(one):
            if one != other:
                found.append(change(key, "", to_plain(one), to_plain(other)))
            continue
        old_fields, new_fields = _by_field(one), _by_field(other)
        found.extend(
            change(key, name, old_fields[name], new_fields[name])
            for name in old_fields
            if old_fields[name] != new_fields[name]
        )
    return tuple(found)


def applied(caseload: Caseload, changes: Sequence[Change]) -> Caseload:
    """Return the caseload after ``changes``, applied in order."""
    plain: dict[RecordKey, Any] = {}
    objects = _objects(caseload)
    for change in changes:
        key = (change.entity, change.key)
        if change.field == "":
            plain[key] = change.after
            continue
        target: Any = plain.setdefault(key, to_plain(objects.get(key)))
        *parts, name = change.field.split(".")
        for part in parts:
            target = target[part]
        target[name] = change.after
    return _with_records(caseload, plain)


def planning_digest(caseload: Caseload, scenario: Scenario) -> str:
    """Return a digest of everything a balance depends on.

    Who somebody is is not part (``planner.domain.visible``), so that it is the same for those who
    may not see that: of a birth date, only the age it makes.
    """
    return _digest(nameless(caseload), scenario)


def is_planned_for(caseload: Caseload, scenario: Scenario, digest: str) -> bool:
    """Say whether ``digest`` is that of the caseload, also as earlier planners worked it out.

    They took birth dates and identifiers of forms in; a balance of theirs still stands.
    """
    return digest == planning_digest(caseload, scenario) or (
        bool(digest) and digest == _digest(_as_earlier(caseload), scenario)
    )


def _as_earlier(caseload: Caseload) -> Caseload:
    cases = {
        k: replace(c, identity=replace(c.identity, name="")) for k, c in caseload.cases.items()
    }
    answers = {k: replace(a, words="") for k, a in caseload.assessments.items()}
    return replace(caseload, cases=cases, assessments=answers)


def _digest(caseload: Caseload, scenario: Scenario) -> str:
    fixed = [p for p in caseload.plans.values() if p.state in FIXED_STATES]
    programme = caseload.programme
    if programme is not None:
        rates = programme.rates.for_planning(caseload.balance_date)
        providers = tuple(p.for_planning() for p in programme.providers)
        programme = replace(programme, rates=rates, providers=providers)
    parts: list[Any] = [
        tuple(caseload.in_order()),
        tuple(a for _, a in sorted(caseload.assessments.items())),
        tuple(d for _, d in sorted(caseload.decisions.items())),
        tuple(sorted(fixed, key=lambda p: p.id)),
    ]
    parts += _money_bound(caseload)
    parts += _by_consent(caseload)
    asked = [to_plain(programme), to_plain(caseload.balance_date), _asked_of(scenario.policy)]
    plain = [*asked, *(to_plain(p) for p in parts)]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


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
    plain = _by_field(policy)
    unasked = _by_field(Policy())
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


def _objects(caseload: Caseload) -> dict[RecordKey, Any]:
    found: dict[RecordKey, Any] = {}
    for entity, (_, place) in SINGLE.items():
        value = getattr(caseload, place)
        if value not in (None, ()):
            found[entity, entity] = value
    for entity, (_, place) in KEPT_BY_ID.items():
        for key, value in getattr(caseload, place).items():
            found[entity, key] = value
    return found


def _by_field(value: Any) -> dict[str, Plain]:
    flat: dict[str, Plain] = {}
    for f in fields(value):
        inner = getattr(value, f.name)
        if isinstance(inner, _PARTS):
            flat.update({f"{f.name}.{k}": v for k, v in _by_field(inner).items()})
        else:
            flat[f.name] = to_plain(inner)
    return flat


def _with_records(caseload: Caseload, plain: Mapping[RecordKey, Plain]) -> Caseload:
    empty: Mapping[str, Any] = {"about": About(), "programme": None, "findings": (), "origin": None}
    kept: dict[str, Any] = {}
    for (entity, key), value in plain.items():
        if entity in SINGLE:
            kind, place = SINGLE[entity]
            kept[place] = empty[entity] if value is None else from_plain(kind, value)
            continue
        kind, place = KEPT_BY_ID[entity]
        own = kept.setdefault(place, dict(getattr(caseload, place)))
        if value is None:
            own.pop(key, None)
        else:
            own[key] = from_plain(kind, value)
    return replace(caseload, **kept)
