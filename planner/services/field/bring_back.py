"""Bring a part back that was handed over: what changed there, beside what changed here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.change import Change
from planner.domain.document import applied, chosen_records
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import HandOver
from planner.domain.ids import CaseId
from planner.domain.merge.conflict import ConflictId, Settled
from planner.domain.merge.consents import held, is_about_consent
from planner.domain.merge.settling import settled
from planner.domain.merge.still_protected import still_protected
from planner.domain.merge.three_way import LeftOut, Merge, WhyLeft, three_way
from planner.domain.plans.plan import PlanState
from planner.domain.protection.breach import ABOUT_STAFF, BY, CASES, PAPER_VALUES, WHY
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import NEEDED, May, Staff
from planner.domain.protection.trail import Act, Anchor, Note, TrailEntry
from planner.services.file_port import CaseloadFile, Storage
from planner.services.work import Work
from planner.wording.trail import cases_of

#: What bringing back is called among the edits.
BRING_BACK = "bring_back"


@dataclass(frozen=True, slots=True)
class Returned:
    """A part as it came back. ``base``: as it was when it left, or when it last came back.

    ``joins``: the entries of its trail that the office's does not have yet; ``end``: where it
    ends. ``closed``: numbers of cases with changes whose plan the office closed meanwhile.
    """

    hand_over: HandOver
    base: Caseload = field(repr=False)
    theirs: Caseload = field(repr=False)
    merge: Merge = field(repr=False)
    joins: tuple[TrailEntry, ...]
    end: Anchor
    closed: tuple[str, ...] = ()

    @property
    def brings_nothing(self) -> bool:
        """Say whether nothing was changed there since it was last brought back."""
        return not (self.merge.size or self.merge.conflicts or self.merge.left)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was stored, and what must still be looked at."""

    changes: tuple[Change, ...] = field(repr=False)
    left: tuple[LeftOut, ...]
    closed: tuple[str, ...]


def bring_back(work: Work, storage: Storage, path: Path, secret: Secret) -> Returned:
    """Read a part's file and compare it with the office's; nothing is changed, here or there.

    Raises PlannerError ``not_allowed`` or ``protected_needed`` as handing over does,
    ``not_a_part``, ``part_of_another_office``, ``part_trail_broken`` where its trail does not hold
    together or was cut, ``part_shut`` where whoever opens it does not see all of it,
    ``part_mixed_up``, or what ``Storage.open`` raises.
    """
    _check(work)
    file = storage.open(path, secret, view_only=True)
    try:
        return _read(work, file, path.name)
    finally:
        file.close()


def take_back(
    work: Work,
    returned: Returned,
    choices: Mapping[ConflictId, Settled],
    who: str,
    *,
    still_out: bool = False,
) -> TakenBack:
    """Store what a part brought, with its conflicts as somebody settled them, as one edit.

    With it, in the same moment, the part's trail joins the office's, entry by entry. The cases are
    back from now on unless the part is ``still_out``. It cannot be undone. Raises PlannerError
    ``merge_unsettled``, also where the office changed something since ``bring_back``, or what
    hinders writing.
    """
    _check(work)
    if work.view_only:
        raise work.refusal
    known = work.document.hand_overs.get(returned.hand_over.id)
    if known is None or known.taken > returned.end.number:
        raise PlannerError("document_changed")
    merge = _merge(work, returned.base, returned.theirs)
    settlement = settled(work.document, merge, choices)
    now = datetime.now(UTC)
    back = replace(
        known,
        taken=returned.end.number,
        taken_link=returned.end.link,
        back=known.back if still_out else known.back or now,
    )
    after = settlement.caseload
    if not known.protected:
        after = still_protected(work.document, after)
    after = replace(after, hand_overs={**after.hand_overs, back.id: back})
    theirs = sum(choices.get(c.id) is Settled.THEIRS for c in merge.conflicts)
    said = {
        "taken": merge.size,
        "theirs": theirs,
        "ours": len(merge.conflicts) - theirs,
        "left": len(merge.left) + len(settlement.left),
        "number": returned.end.number,
        "link": returned.end.link,
    }
    notes = [
        Note(Act.JOINED, entry.who, entry.subject, _joined(back, entry))
        for entry in returned.joins
        if entry.number > known.taken
    ]
    told = {name: str(value) for name, value in said.items()}
    notes.append(Note(Act.BROUGHT_BACK, who, back.id, told))
    changes = work.commit(after, who=who, why=BRING_BACK, barrier=True, notes=notes)
    if not changes:  # still out, and nothing new there: that it was looked at is entered
        work.note(Act.BROUGHT_BACK, back.id, who=who, **told)
    return TakenBack(changes, (*merge.left, *settlement.left), returned.closed)


def hold_refusals(work: Work, returned: Returned, who: str) -> tuple[str, ...]:
    """Store every no of a part that the office's yes stands against, until somebody decides.

    Nothing else is taken over. Returns the numbers of the cases for which a no holds, the
    office's or the part's. It cannot be undone. Raises PlannerError as ``take_back`` does.
    """
    _check(work)
    asked = [c for c in returned.merge.conflicts if is_about_consent(c)]
    if asked and not work.view_only:
        after = held(work.document, asked)
        work.commit(after, who=who, why="consent_refused", barrier=True)
    cases = dict.fromkeys(c.case_id for c in asked)
    return tuple(work.document.cases[c].number for c in cases)


def _check(work: Work) -> None:
    work.require(May.HAND_OVER)
    if work.sealed:
        raise PlannerError("protected_needed")


def _read(work: Work, file: CaseloadFile, name: str) -> Returned:
    theirs = file.load()
    if theirs.origin is None:
        raise PlannerError("not_a_part", file=name)
    hand_over = work.document.hand_overs.get(theirs.origin.hand_over)
    if hand_over is None:
        raise PlannerError("part_of_another_office", file=name)
    fault = file.trail.check(Anchor(hand_over.taken, hand_over.taken_link))
    if fault is not None:
        raise PlannerError("part_trail_broken", file=name, number=fault.number)
    shut = file.sealed and hand_over.protected  # where none went along, there is nothing to shut
    if shut or not file.opened_by.may(May.SEE_IDENTITY):
        raise PlannerError("part_shut", file=name)
    entries = tuple(file.trail.entries())
    base = _as_of(entries, hand_over.taken)
    merge = _merge(work, base, theirs)
    return Returned(
        hand_over,
        base,
        theirs,
        merge,
        tuple(_told(e) for e in entries if e.number > hand_over.taken),
        file.trail.anchor(),
        tuple(_closed(work.document, merge)),
    )


def _merge(work: Work, base: Caseload, theirs: Caseload) -> Merge:
    """Compare, without what whoever brings it back may not change, and with whom it erased."""
    found = _allowed(three_way(base, work.document, theirs), work.staff, work.document)
    told = {(left.case_id, left.why) for left in found.left}
    left = list(found.left)
    erased = theirs.origin.cases if theirs.origin is not None else ()
    for case_id in erased:
        case = work.document.cases.get(case_id)
        gone = case is not None and case_id not in theirs.cases
        if case is not None and gone and (case_id, WhyLeft.ERASED_THERE) not in told:
            left.append(LeftOut(case_id, case.number, "case", WhyLeft.ERASED_THERE))
    return replace(found, left=tuple(left))


def _allowed(merge: Merge, staff: Staff, document: Caseload) -> Merge:
    """Leave out, and tell, what the role of whoever brings it back does not go as far as."""

    def may(entity: str) -> bool:
        return staff.may(NEEDED.get(entity, May.PROGRAMME))

    def out(case_id: CaseId, entity: str) -> LeftOut:
        case = document.cases.get(case_id)
        return LeftOut(case_id, case.number if case else "", entity, WhyLeft.NOT_ALLOWED)

    kept_out = [out(t.case_id, t.change.entity) for t in merge.taken if not may(t.change.entity)]
    kept_out += [out(c.case_id, c.entity) for c in merge.conflicts if not may(c.entity)]
    return Merge(
        tuple(t for t in merge.taken if may(t.change.entity)),
        tuple(c for c in merge.conflicts if may(c.entity)),
        (*merge.left, *dict.fromkeys(kept_out)),
        merge.said if may("feedback") else (),
    )


def _as_of(entries: Iterable[TrailEntry], number: int) -> Caseload:
    """Return a part as its trail says it was after an entry; whom it erased since is not in it."""
    state = Caseload()
    for entry in entries:
        if entry.number <= number and entry.batch is not None:
            state = applied(state, tuple(_known(state, entry.batch.changes)))
    return state


def _known(state: Caseload, changes: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes whose record is still told of: of the erased, nothing is."""
    changes = tuple(changes)
    there = {(c.entity, c.key) for c in changes if not c.field}
    asked = {(c.entity, c.key) for c in changes} - there
    there |= {key for key, record in chosen_records(state, asked).items() if record is not None}
    yield from (c for c in changes if (c.entity, c.key) in there)


def _told(entry: TrailEntry) -> TrailEntry:
    """Return an entry of a part without its changes: what it was called, and of which cases."""
    if entry.batch is None:
        return entry
    values = {**entry.values, WHY: entry.batch.why, CASES: " ".join(cases_of(entry))}
    return replace(entry, batch=None, values=values)


def _joined(hand_over: HandOver, entry: TrailEntry) -> dict[str, str]:
    """Return what the office's trail says of an entry of the part's; of a paper, also to whom."""
    kept = (*PAPER_VALUES, *ABOUT_STAFF, WHY)
    return {
        **{name: entry.values[name] for name in kept if entry.values.get(name)},
        "hand_over": hand_over.id,
        "at": entry.at.isoformat(),
        "did": entry.act.value,
        "staff": entry.staff,
        BY: entry.opened_by,
        "number": str(entry.number),
        "link": entry.link,
    }


def _closed(document: Caseload, merge: Merge) -> Iterator[str]:
    for case_id in merge.cases:
        plan = document.plan_of(case_id)
        if plan is not None and plan.state is PlanState.CLOSED:
            yield document.cases[case_id].number
