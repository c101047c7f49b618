"""Who was in the file: for a breach, the cases and what was done in a span of time, by the trail.

Names are not in it, so that the list can go to a data protection officer as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from planner.domain.change import Plain
from planner.domain.ids import CaseId
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import TOLD_AGAIN, Act, TrailEntry

#: What is looked at before the first day and after the last: a day begins elsewhere half a day off.
AROUND = timedelta(hours=12)
#: Acts by which somebody saw data, or data left the file.
TOLD = frozenset(
    {
        Act.OPENED,
        Act.EXPORTED,
        Act.HANDED_OVER,
        Act.BROUGHT_BACK,
        Act.RESTORED,
        Act.RECOVERED,
        Act.ADMITTED,
        Act.DISMISSED,
        Act.PASSPHRASE_CHANGED,
        Act.ERASED,
    }
)
#: Where an act about several cases keeps their identifiers, apart by spaces.
CASES = "case_ids"
#: Where a paper keeps how many are in it who were not in the caseload then.
OTHERS = "others"
#: Where a paper or a part keeps the folder, or the file, it was written to.
WHERE = "where"
#: What the trail keeps of a paper.
PAPER_VALUES = ("paper", "purpose", "recipient", CASES, OTHERS, WHERE)
#: What it keeps of somebody who may open the file.
ABOUT_STAFF = ("who", "role", "protected")
#: Where an entry of a trail brought back keeps which act it was, when, and of which hand-over.
DID, AT, HAND_OVER = "did", "at", "hand_over"
#: And whose code opened the part for it, and what an edit was called there.
BY, WHY = "by", "why"
#: The cases of each hand-over, by its identifier.
Parts = Mapping[str, Sequence[CaseId]]
NO_PARTS: Parts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Deed:
    """One act in the span. ``cases`` empty: it is about no case alone.

    ``opened_by``: the code of who opened the file for it, where that is known.
    """

    number: int
    at: datetime
    staff: StaffId
    who: str
    act: Act
    cases: tuple[CaseId, ...]
    values: Mapping[str, str]
    opened_by: str = ""


@dataclass(frozen=True, slots=True)
class WasIn:
    """One case that was in the file in the span.

    ``number`` empty: it was erased, and only its identifier is left. ``came``, ``went``: when it
    was entered and taken out, where the trail tells. ``deeds``: what was done with it by itself.
    """

    case_id: CaseId
    number: str
    came: datetime | None = None
    went: datetime | None = None
    deeds: tuple[Deed, ...] = ()


@dataclass(frozen=True, slots=True)
class Breach:
    """The cases that were in the file between two moments, and all that was done with them."""

    since: datetime
    until: datetime
    cases: tuple[WasIn, ...]
    deeds: tuple[Deed, ...]


def breach(
    entries: Iterable[TrailEntry],
    now: Mapping[CaseId, str],
    since: datetime,
    until: datetime,
    parts: Parts = NO_PARTS,
) -> Breach:
    """Return who was in the file from ``since`` up to ``until``; ``now``: today's case numbers.

    What was done in a part of it that was out, and is in the trail since it is back, counts, too.
    A case counts unless the trail says that it came later or went before: who cannot be told is
    in rather than out.
    """
    known: dict[CaseId, WasIn] = {key: WasIn(key, number) for key, number in now.items()}
    deeds: list[Deed] = []
    for entry in entries:
        for case in _moved(entry):
            before = known.get(case.case_id, case)
            # A case taken out and back in (by undo, or a copy restored) was there from the first.
            known[case.case_id] = replace(
                before,
                number=before.number or case.number,
                came=_first(before, case),
                went=case.went,
            )
        deed = _deed(entry, parts)
        if deed is not None and since <= deed.at <= until:
            deeds.append(deed)
    inside = [
        replace(c, deeds=tuple(d for d in deeds if c.case_id in d.cases))
        for c in known.values()
        if (c.came is None or c.came <= until) and (c.went is None or c.went >= since)
    ]
    ordered = sorted(inside, key=lambda c: (not c.number, c.number, c.case_id))
    return Breach(since, until, tuple(ordered), tuple(deeds))


def cases_of(entry: TrailEntry, parts: Parts = NO_PARTS) -> tuple[CaseId, ...]:
    """Return the cases an act is about: its subject, those its values list, those of a part."""
    listed = [CaseId(key) for key in entry.values.get(CASES, "").split()]
    if entry.act is Act.ERASED and entry.batch is not None:
        listed += [CaseId(c.key) for c in entry.batch.changes if c.entity == "case" and not c.field]
    if entry.act in (Act.HANDED_OVER, Act.BROUGHT_BACK):
        listed += parts.get(entry.subject, ())
    elif entry.act is Act.EXPORTED and entry.subject:
        listed.append(CaseId(entry.subject))
    elif entry.act is Act.JOINED:
        # Of which case is told where it was one; else it may have been any that was out.
        out = parts.get(entry.values.get(HAND_OVER, ""), ())
        if entry.subject in out:
            listed.append(CaseId(entry.subject))
        elif not listed:
            listed += out
    return tuple(dict.fromkeys(listed))


def _deed(entry: TrailEntry, parts: Parts) -> Deed | None:
    """Return an act by which data was seen or left, None for any other."""
    act, at, opened_by = entry.act, entry.at, entry.opened_by
    if act in TOLD_AGAIN:
        opened_by = entry.values.get(BY, "")
        try:
            act, at = Act(entry.values[DID]), datetime.fromisoformat(entry.values[AT])
        except (KeyError, ValueError):  # as an earlier planner entered it
            return None
    if act not in TOLD:
        return None
    told = (entry.number, at, entry.staff, entry.who, act)
    return Deed(*told, cases_of(entry, parts), entry.values, opened_by)


def _moved(entry: TrailEntry) -> Iterator[WasIn]:
    """Yield the cases that an entry brought into the file, or took out of it.

    What was entered of a case that is erased by now is gone: its first mention brought it.
    """
    for change in entry.batch.changes if entry.batch else ():
        if change.entity == "case" and not change.field:
            key = CaseId(change.key)
            if entry.act is Act.ERASED or (change.before is not None and change.after is None):
                yield WasIn(key, "", None, entry.at)
            else:
                yield WasIn(key, _number(change.after), entry.at)


def _first(before: WasIn, case: WasIn) -> datetime | None:
    """Return when a case first came: a later return does not make it new."""
    seen_before = before.came is not None or before.went is not None
    return before.came if seen_before else case.came


def _number(plain: Plain) -> str:
    number = plain.get("number") if isinstance(plain, dict) else None
    return number if isinstance(number, str) else ""
