"""What a part brought back changed, against what the office changed meanwhile.

Three states: *base*, when it was handed over (or last brought back); *ours*, the office now;
*theirs*, the part now. What only the part changed is taken over. What both changed, and not in the
same way, is a conflict for a person to settle. A case and an assessment merge field by field, a
field being one answer or one list. A decision, a plan, a consent or a clearing is what somebody
said or signed: it is one thing, and never put together from two.

Nothing about a case the office does not have any more comes back with a part, and nothing about a
case that was never handed over. What a place said is of no case and only ever added: it is
taken over as it is. Programme, policy, quotas, ledger and the balance of the part stay
there: they were lent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.change import Change, Plain
from planner.domain.document import RecordKey, applied, differences
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ChangeId
from planner.domain.merge.conflict import Conflict, rivals_of
from planner.domain.merge.consents import consent_conflicts
from planner.domain.merge.of_cases import OF_CASES, only, records_of_cases
from planner.domain.merge.persons import MEMBERS, with_strangers
from planner.domain.plain import to_plain

#: Sorts of records of a case that merge field by field; all others are one thing each.
BY_FIELD = frozenset({"case", "assessment"})
#: Sorts of records of a case that never come back: money is booked at the office.
STAY = frozenset({"entry"})
#: Fields that say whose a record is. They never change.
_WHOSE = frozenset({"id", "case_id", "principal"})
#: Stands where a moment is asked for and nobody reads it.
_NO_TIME = datetime.min.replace(tzinfo=UTC)


class WhyLeft(StrEnum):
    """Why something of a part brought back is not taken over."""

    GONE = "gone"  # the office erased the case meanwhile
    ERASED_THERE = "erased_there"  # the case was erased in the part: here it is to be, by itself
    NOT_HANDED_OVER = "not_handed_over"
    NUMBER_TAKEN = "number_taken"  # the office gave the case number to somebody else meanwhile
    NOT_ALLOWED = "not_allowed"  # whoever brings it back may not change this
    NO_MEMBER = "no_member"  # about somebody who is no member of the household by now


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record of a part that is not taken over, and why. ``number``: of its case."""

    case_id: CaseId
    number: str
    entity: str
    why: WhyLeft


@dataclass(frozen=True, slots=True)
class Taken:
    """A change of one case's record that only the part made: it is taken over."""

    case_id: CaseId
    change: Change = field(repr=False)


@dataclass(frozen=True, slots=True)
class Merge:
    """What bringing a part back comes to; ``taken`` leads from the office's state as it is.

    ``said``: what places said in the field.
    """

    taken: tuple[Taken, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left: tuple[LeftOut, ...] = ()
    said: tuple[Change, ...] = field(default=(), repr=False)

    @property
    def size(self) -> int:
        """Return how many changes only the part made."""
        return len(self.taken) + len(self.said)

    @property
    def cases(self) -> tuple[CaseId, ...]:
        """Return the cases of every change taken over and every conflict, each once."""
        found = [t.case_id for t in self.taken] + [c.case_id for c in self.conflicts]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Three:
    """The three states with every record of a case by its key."""

    base: Mapping[RecordKey, tuple[CaseId, Any]]
    ours: Mapping[RecordKey, tuple[CaseId, Any]]
    theirs: Mapping[RecordKey, tuple[CaseId, Any]]
    office: Caseload
    part: Caseload
    known: frozenset[CaseId]  # cases that were handed over
    by_office: Mapping[RecordKey, Mapping[str, Change]]  # what the office changed


def three_way(base: Caseload, ours: Caseload, theirs: Caseload) -> Merge:
    """Return what the part changed: what to take over, what conflicts, what is left out.

    Raises PlannerError ``part_mixed_up`` where a record of one case would end up at another.
    """
    three = _three(base, ours, theirs)
    _check_nobody_mixed_up(three)
    taken: list[Taken] = []
    conflicts: list[Conflict] = []
    left: dict[LeftOut, None] = {}
    for key, found in _by_record(_changed(base, theirs)).items():
        case_id = (three.theirs.get(key) or three.base[key])[0]
        why = _left_why(case_id, three)
        if why is not None:
            left[LeftOut(case_id, _number(case_id, three), key[0], why)] = None
        else:
            own, clashing = _record(key, case_id, found, three)
            taken += [Taken(case_id, change) for change in own]
            conflicts += clashing
    taken, conflicts = _consents_asked(taken, conflicts, three)
    taken = list(_with_free_numbers(taken, three, left))
    said = tuple(_said(base, ours, theirs))
    return _members_asked(Merge(tuple(taken), tuple(conflicts), tuple(left), said), three)


def _three(base: Caseload, ours: Caseload, theirs: Caseload) -> _Three:
    return _Three(
        _own(base),
        _own(ours),
        _own(theirs),
        ours,
        theirs,
        frozenset(base.cases),
        {
            key: {c.field: c for c in changes}
            for key, changes in _by_record(_changed(base, only(ours, base.cases))).items()
        },
    )


def _own(caseload: Caseload) -> dict[RecordKey, tuple[CaseId, Any]]:
    return {
        key: (case_id, record)
        for key, case_id, record in records_of_cases(caseload)
        if key[0] not in STAY
    }


def _changed(before: Caseload, after: Caseload) -> Iterator[Change]:
    """Yield what differs of the records of cases that merge."""
    for change in differences(before, after, who="", why="", when=_NO_TIME):
        if change.entity in OF_CASES and change.entity not in STAY:
            yield change


def _said(base: Caseload, ours: Caseload, theirs: Caseload) -> Iterator[Change]:
    """Yield what places said in the part that the office has not taken over yet."""
    for key, said in theirs.feedback.items():
        if key not in base.feedback and key not in ours.feedback:
            told = to_plain(said)
            yield Change(ChangeId(""), "feedback", key, "", None, told, "", "", _NO_TIME)


def _by_record(changes: Iterator[Change]) -> dict[RecordKey, list[Change]]:
    found: dict[RecordKey, list[Change]] = {}
    for change in changes:
        found.setdefault((change.entity, change.key), []).append(change)
    return found


def _check_nobody_mixed_up(three: _Three) -> None:
    """Refuse a part in which a record is another case's than in the office or when it left."""
    for key, (case_id, _) in three.theirs.items():
        for state in (three.base, three.ours):
            if key in state and state[key][0] != case_id:
                raise PlannerError("part_mixed_up", case=_number(state[key][0], three))


def _left_why(case_id: CaseId, three: _Three) -> WhyLeft | None:
    """Return why a record is not taken over, None where it is."""
    if case_id in three.known:
        if case_id not in three.office.cases:
            return WhyLeft.GONE
        return WhyLeft.ERASED_THERE if case_id not in three.part.cases else None
    if case_id in three.office.cases:
        return WhyLeft.NOT_HANDED_OVER
    if case_id not in three.part.cases:
        return WhyLeft.ERASED_THERE
    return None


def _record(
    key: RecordKey, case_id: CaseId, found: Sequence[Change], three: _Three
) -> tuple[list[Change], list[Conflict]]:
    """Return what to take over of one record, and where it conflicts."""
    states = three.base, three.ours, three.theirs
    base, ours, theirs = (state[key][1] if key in state else None for state in states)
    if any(c.field in _WHOSE for c in found):
        raise PlannerError("part_mixed_up", case=_number(case_id, three))
    if ours == theirs or _is_held(key, ours, theirs):
        return [], []
    if ours == base:
        rivals = rivals_of(key, three.theirs, three.ours, three.base)
        if rivals:
            first = to_plain(three.ours[key[0], rivals[0]][1])
            whole = to_plain(base), first, to_plain(theirs)
            return [], [Conflict(case_id, *key, "", *whole, rivals)]
        return list(found), []
    if key[0] not in BY_FIELD or base is None or ours is None or theirs is None:
        plain_of = to_plain(base), to_plain(ours), to_plain(theirs)
        return [], [Conflict(case_id, *key, "", *plain_of)]
    return _fields(key, case_id, found, three.by_office[key])


def _is_held(key: RecordKey, ours: Any, theirs: Any) -> bool:
    """Say whether the office holds a no of the part on which nobody decided yet."""
    both = key[0] == "consent" and ours is not None and theirs is not None
    return both and replace(ours, over=theirs.over) == theirs


def _fields(
    key: RecordKey, case_id: CaseId, found: Sequence[Change], by_office: Mapping[str, Change]
) -> tuple[list[Change], list[Conflict]]:
    """Merge a record both have and both changed, field by field."""
    taken, conflicts = [], []
    for change in found:
        other = by_office.get(change.field)
        if other is None:
            taken.append(change)
        elif other.after != change.after:
            conflicts.append(
                Conflict(case_id, *key, change.field, change.before, other.after, change.after)
            )
    return taken, conflicts


def _consents_asked(
    taken: Sequence[Taken], conflicts: Sequence[Conflict], three: _Three
) -> tuple[list[Taken], list[Conflict]]:
    """Ask which statement of consent counts where the two sides were told opposite things."""
    answers = {c.key for c in conflicts if (c.entity, c.field) == ("assessment", "consent")}
    asked = {
        c.key: c
        for c in consent_conflicts(three.base, three.ours, three.theirs)
        if c.key not in answers and c.case_id in three.office.cases
    }
    kept = [t for t in taken if t.change.entity != "consent" or t.change.key not in asked]
    return kept, [*conflicts, *asked.values()]


def _with_free_numbers(
    changes: Iterable[Taken], three: _Three, left: dict[LeftOut, None]
) -> Iterator[Taken]:
    """Yield the changes; where a case number is somebody else's by now, another is given.

    A new case gets the next free number after it; one that was renumbered keeps its own. Both
    are told: two cases of one number would be taken for one another.
    """
    used = {case.number: case.id for case in three.office.cases.values()}
    for taken in changes:
        change, case_id = taken.change, taken.case_id
        if change.entity != "case" or change.field not in ("", "number"):
            yield taken
            continue
        number = three.part.cases[case_id].number
        if used.setdefault(number, case_id) == case_id:
            yield taken
            continue
        left[LeftOut(case_id, number, "case", WhyLeft.NUMBER_TAKEN)] = None
        if change.field == "" and isinstance(change.after, dict):
            free = next(n for n in _numbers_after(number) if n not in used)
            used[free] = case_id
            whole: dict[str, Plain] = {**change.after, "number": free}
            yield replace(taken, change=replace(change, after=whole))


def _members_asked(merge: Merge, three: _Three) -> Merge:
    """Ask who is in a household where one side speaks of somebody the other took out of it."""
    after = applied(three.office, [t.change for t in merge.taken])
    asked = {c.case_id for c in merge.conflicts if (c.entity, c.field) == ("case", MEMBERS)}
    doubtful = with_strangers(after, merge.cases) - with_strangers(three.office, merge.cases)
    conflicts = []
    for case_id in sorted(doubtful - asked):
        key = ("case", case_id)
        if key not in three.base or key not in three.theirs:
            continue
        base, ours, theirs = (
            to_plain(state[key][1].planning.members)
            for state in (three.base, three.ours, three.theirs)
        )
        conflicts.append(Conflict(case_id, *key, MEMBERS, base, ours, theirs))
    doubted = {c.key for c in conflicts}
    taken = (t for t in merge.taken if not (t.change.field == MEMBERS and t.change.key in doubted))
    return replace(merge, taken=tuple(taken), conflicts=(*merge.conflicts, *conflicts))


def _numbers_after(number: str) -> Iterator[str]:
    times = 2
    while True:
        yield f"{number}-{times}"
        times += 1


def _number(case_id: CaseId, three: _Three) -> str:
    """Return the number of a case, from the office if it has it; empty where nobody knows it."""
    for caseload in (three.office, three.part):
        if case_id in caseload.cases:
            return caseload.cases[case_id].number
    found = three.base.get(("case", case_id))
    return found[1].number if found else ""
