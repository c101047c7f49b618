"""The document as records: what differs between two caseloads, and a caseload with changes applied.

Every edit is a list of changes found here; storage, audit, undo and (later) merge all use them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from planner.domain.balances.clearing import Clearing
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import About, Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity, Planning, Protection
from planner.domain.cases.consent import Consent
from planner.domain.cases.correction import Correction
from planner.domain.cases.decision import Decision
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.cases.judged import Judged
from planner.domain.change import Change, Plain
from planner.domain.field.hand_over import HandOver, Origin
from planner.domain.findings import Finding
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.closure import Closure
from planner.domain.follow_up.community import Feedback, Halt
from planner.domain.follow_up.complaint import Complaint
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.observation import Observation, Task
from planner.domain.follow_up.referral import ReferralStep
from planner.domain.follow_up.visit import Visit
from planner.domain.ids import ChangeId, new_id
from planner.domain.ledger.entry import Closing, Entry
from planner.domain.plain import from_plain, to_plain
from planner.domain.plans.draft import Draft
from planner.domain.plans.plan import Plan
from planner.domain.programme.programme import Programme
from planner.domain.protection.retention import Kept

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
    "draft": (Draft, "drafts"),
    "form": (RememberedForm, "forms"),
    "correction": (Correction, "corrections"),
    "judged": (Judged, "judged"),
    "instrument": (Instrument, "instruments"),
    "begun": (Begun, "begun"),
    "observation": (Observation, "observations"),
    "task": (Task, "tasks"),
    "visit": (Visit, "visits"),
    "complaint": (Complaint, "complaints"),
    "closure": (Closure, "closures"),
    "feedback": (Feedback, "feedback"),
    "halt": (Halt, "halts"),
    "referral": (ReferralStep, "referrals"),
}
#: Records of which there is one: entity name, type (also its key), and where it is kept.
SINGLE: Mapping[str, tuple[Any, str]] = {
    "about": (About, "about"),
    "programme": (Programme, "programme"),
    "findings": (tuple[Finding, ...], "findings"),
    "origin": (Origin, "origin"),
    "calendar": (Calendar, "calendar"),
}
#: The order of the sorts of records in an edit.
_PLACES = {entity: place for place, entity in enumerate((*SINGLE, *KEPT_BY_ID))}
#: Parts of a record whose fields change one by one, each under ``part.field``.
_PARTS = (Identity, Planning, Protection, Policy)

RecordKey = tuple[str, str]


def records(caseload: Caseload) -> Iterator[tuple[RecordKey, Plain]]:
    """Yield every record of the caseload as plain data, by (entity, key)."""
    for key, value in _objects(caseload).items():
        yield key, to_plain(value)


def chosen_records(caseload: Caseload, keys: Iterable[RecordKey]) -> dict[RecordKey, Plain]:
    """Return these records as plain data, None for those that are not there."""
    return {key: to_plain(_object(caseload, key)) for key in keys}


def records_after(caseload: Caseload, changes: Sequence[Change]) -> dict[RecordKey, Plain]:
    """Return the records that ``changes`` touched, as ``caseload`` has them now.

    A record that is new, or replaced whole by its only change, stands in it: it is not made plain
    again.
    """
    times = Counter((c.entity, c.key) for c in changes)
    whole = {(c.entity, c.key): c.after for c in changes if c.field == "" and c.after is not None}
    return {
        key: whole[key] if count == 1 and key in whole else to_plain(_object(caseload, key))
        for key, count in times.items()
    }


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
    old, new = _objects(before, other=after), _objects(after, other=before)
    touched = [k for k in old.keys() | new.keys() if old.get(k) is not new.get(k)]
    # By identifier, as records stand in the file: writing many goes from its one end to the other.
    touched.sort(key=lambda k: (_PLACES[k[0]], k[1]))

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
    for change in changes:
        key = (change.entity, change.key)
        if change.field == "":
            plain[key] = change.after
            continue
        target: Any = plain.setdefault(key, to_plain(_object(caseload, key)))
        *parts, name = change.field.split(".")
        for part in parts:
            target = target[part]
        target[name] = change.after
    return _with_records(caseload, plain)


def _object(caseload: Caseload, key: RecordKey) -> Any:
    """Return a record, None where it is not there."""
    entity, own = key
    if entity in SINGLE:
        value = getattr(caseload, SINGLE[entity][1])
        return None if value in (None, ()) else value
    return getattr(caseload, KEPT_BY_ID[entity][1]).get(own)


def _objects(caseload: Caseload, other: Caseload | None = None) -> dict[RecordKey, Any]:
    """Return every record; what is kept in the same place of ``other`` is left out unseen."""
    found: dict[RecordKey, Any] = {}
    for entity, (_, place) in SINGLE.items():
        value = getattr(caseload, place)
        if value not in (None, ()):
            found[entity, entity] = value
    for entity, (_, place) in KEPT_BY_ID.items():
        kept = getattr(caseload, place)
        if other is not None and kept is getattr(other, place):
            continue  # most of a caseload, at most edits
        for key, value in kept.items():
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
    empty: Mapping[str, Any] = {
        "about": About(),
        "programme": None,
        "findings": (),
        "origin": None,
        "calendar": None,
    }
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
