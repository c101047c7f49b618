"""Hand some cases over: a caseload file of its own that somebody takes along and plans with."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import HandOver, HandOverId, Origin, away
from planner.domain.ids import CaseId, new_id
from planner.domain.merge.part import Part, part_of
from planner.domain.need import FULL
from planner.domain.protection.breach import WHERE
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Act, Anchor, Note
from planner.domain.rights.erased_receipt import kept_place
from planner.services.balances.balances import scenario_of
from planner.services.file_port import Storage
from planner.services.work import Work, create_caseload

#: What handing over is called among the edits, in both files.
HAND_OVER = "hand_over"
#: Under which the trail says whether protected details went along.
PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class ToHandOver:
    """What is asked for: which cases, to whom (a staff code), by whom, until when.

    ``share`` (1/10,000): of what nobody uses yet, lent beyond what the cases have.
    ``protected``: protected details go along, also where they are shut for who takes them.
    """

    cases: Sequence[CaseId]
    to: str
    who: str
    until: date | None = None
    share: int = 0
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A part's file that the office has not marked as handed over yet.

    ``protected``: "yes" where protected details are in it because they are open for who takes it,
    "given" where they are because somebody chose so, "no" where none are.
    """

    path: Path
    recovery: Secret
    hand_over: HandOver
    end: Anchor
    protected: str = "yes"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The part's file, its recovery key (shown this once), and what the office remembers.

    ``protected``: as of ``Written``.
    """

    path: Path
    recovery: Secret
    hand_over: HandOver
    protected: str = "yes"


def sees_protected(work: Work, code: str) -> bool:
    """Say whether protected details are open, in the office's file, for who has this staff code.

    For somebody who may not open it they are shut.
    """
    return any(s.protected for s in work.file.staff.everyone() if s.code == code.strip())


def hand_over(
    work: Work, storage: Storage, asked: ToHandOver, path: Path, passphrase: Secret
) -> HandedOver:
    """Write a caseload file of its own for some cases and mark them as handed over.

    Raises PlannerError as the two steps do; then there is no file, and nothing is marked.
    """
    return mark(work, write_part(work, storage, asked, path, passphrase))


def write_part(
    work: Work, storage: Storage, asked: ToHandOver, path: Path, passphrase: Secret
) -> Written:
    """Write a caseload file of its own for some cases: slow, and without effect on the office's.

    The new file has its own key and opens with ``passphrase`` for a planner of the code
    ``asked.to``. Protected details are in it where they see them in the office's file or
    ``asked.protected`` says so; else it cannot hold any, and they stay here. Raises PlannerError
    ``not_allowed``, ``protected_needed``, ``view_only``, ``hand_over_nobody``,
    ``hand_over_who_missing``, ``hand_over_share``, ``handed_over_already`` naming a case,
    ``part_of_part``, or what hinders writing: then there is no file.
    """
    _check(work, asked)
    now, document = datetime.now(UTC), work.document
    cases = tuple(dict.fromkeys(asked.cases))
    here = work.file.trail.anchor()
    identifier = HandOverId(new_id())
    origin = Origin(
        identifier, document.about.name, cases, asked.who, now, asked.until, here.number, here.link
    )
    how = _how_protected(work, asked)
    scenario, protected = scenario_of(document), how != "no"
    part = part_of(
        document, work.allocation, scenario, cases, origin, asked.share, protected=protected
    )
    recovery, there = _write(storage, part, asked, path, passphrase)
    made = HandOver(
        identifier,
        cases,
        asked.to.strip(),
        asked.who,
        now,
        asked.until,
        here.number,
        here.link,
        part.lent.extra,
        there.number,
        there.link,
        protected=protected,
    )
    return Written(path, recovery, made, there, how)


def mark(work: Work, written: Written) -> HandedOver:
    """Mark the cases of a part's file as handed over; it cannot be undone, nor what was before.

    Raises PlannerError where that cannot be stored; the part's file is gone then.
    """
    made = written.hand_over
    try:
        _check_here(work, made)
        after = replace(work.document, hand_overs={**work.document.hand_overs, made.id: made})
        until = {"until": made.until.isoformat()} if made.until else {}
        said = {"to": made.to, **until, **_said(made.cases, written.end)}
        said[PROTECTED] = written.protected
        said[WHERE] = kept_place(written.path, Path.home())
        note = Note(Act.HANDED_OVER, made.who, made.id, said)
        work.commit(after, who=made.who, why=HAND_OVER, barrier=True, notes=(note,))
    except BaseException:
        if made.id not in work.document.hand_overs:
            _remove(written.path)  # a part nobody knows of could never be brought back
        raise
    return HandedOver(written.path, written.recovery, made, written.protected)


def _check_here(work: Work, made: HandOver) -> None:
    """Refuse where a case went or was handed over while the part was written.

    Raises PlannerError ``document_changed``.
    """
    out = away(work.document.hand_overs.values())
    if any(c in out or c not in work.document.cases for c in made.cases):
        raise PlannerError("document_changed")


def _check(work: Work, asked: ToHandOver) -> None:
    work.require(May.HAND_OVER)
    if work.view_only:
        raise work.refusal
    if work.sealed:  # nobody could balance there who may not see what a balance reads
        raise PlannerError("protected_needed")
    document = work.document
    if document.origin is not None:
        raise PlannerError("part_of_part")
    if not asked.cases:
        raise PlannerError("hand_over_nobody")
    if not asked.to.strip() or not asked.who.strip():
        raise PlannerError("hand_over_who_missing")
    if not 0 <= asked.share <= FULL:
        raise PlannerError("hand_over_share")
    out = away(document.hand_overs.values())
    for case_id in asked.cases:
        if case_id in out:
            number = document.cases[case_id].number
            raise PlannerError("handed_over_already", case=number, to=out[case_id].to)


def _write(
    storage: Storage, part: Part, asked: ToHandOver, path: Path, passphrase: Secret
) -> tuple[Secret, Anchor]:
    """Write the part's file; return its recovery key and the end of its trail."""
    name, to, protected = part.caseload.about.name, asked.to.strip(), not part.caseload.sealed
    made, recovery = create_caseload(storage, path, passphrase, name, to, protected=protected)
    try:
        if part.allocation is not None:
            made.keep(part.allocation)
        origin = part.caseload.origin
        assert origin is not None
        said = _said(origin.cases, Anchor(origin.number, origin.link))
        note = Note(Act.HANDED_OVER, asked.who, origin.hand_over, said)
        made.fill(part.caseload, who=asked.who, why=HAND_OVER, notes=(note,))
        return recovery, made.file.trail.anchor()
    except BaseException:
        made.close()
        _remove(path)
        raise
    finally:
        made.close()


def _said(cases: Sequence[CaseId], other: Anchor) -> dict[str, str]:
    """Return how many cases, and where the other file's trail stood: each trail holds the other."""
    return {"cases": str(len(cases)), "number": str(other.number), "link": other.link}


def _how_protected(work: Work, asked: ToHandOver) -> str:
    """Return whether protected details go along: open for who takes them, given to them, or no."""
    if sees_protected(work, asked.to):
        return "yes"
    return "given" if asked.protected else "no"


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
