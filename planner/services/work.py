"""An open caseload: the document, its file, and what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.change import Batch, Change, Plain, Step
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.document import RecordKey, applied, differences, records_after
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ChangeId, new_id
from planner.domain.plans.draft import DESK, Draft
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import ROLE_MAY, May, Staff, needed_for
from planner.domain.protection.trail import Act, Anchor, Note
from planner.services.file_port import CaseloadFile, Storage

#: Who makes a caseload, until somebody says who they are.
OFFICE = "office"
_Store = Callable[[Batch, Mapping[RecordKey, Plain]], None]


class Work:
    """The one place through which an open caseload changes.

    Every intention is one batch of changes, stored before anybody sees it: when ``commit``
    returns, it is saved. Undo stores the inverse batch; nothing is ever taken out of the file.
    """

    def __init__(self, file: CaseloadFile) -> None:
        """Load the document and its undo stack from ``file``."""
        self.file = file
        self.saved_at: datetime | None = None
        #: What a balance takes of each record: an edit of one asks for that one alone.
        self.digests = RecordDigests()
        self._listeners: list[Callable[[], None]] = []
        self._at_close: list[Callable[[], None]] = []
        self._read()

    def _read(self) -> None:
        self._undo: list[Batch] = []
        self._redo: list[Batch] = []
        self._kept: Allocation | None = None
        self._before: Allocation | None = None  # what was adopted before: undo asks for it
        self.document: Caseload = self.file.load()
        self.allocation: Allocation | None = self._adopted()
        for batch in self.file.batches():
            self._stack(batch)

    @property
    def path(self) -> Path:
        """Return where the caseload is kept."""
        return self.file.path

    @property
    def staff(self) -> Staff:
        """Return who opened the file."""
        return self.file.opened_by

    @property
    def view_only(self) -> bool:
        """Say whether nothing can be changed here."""
        return self.file.view_only

    @property
    def refusal(self) -> PlannerError:
        """Return why nothing can be changed here, where that is so."""
        return PlannerError(self.file.refusal, file=self.path.name)

    @property
    def sealed(self) -> bool:
        """Say whether protected details are shut for whoever opened the file."""
        return self.file.sealed

    def require(self, what: May) -> None:
        """Refuse what the role of whoever opened the file does not allow.

        Raises PlannerError ``protected_needed`` where only the protected details are missing,
        else ``not_allowed``.
        """
        staff = self.staff
        if staff.may(what):
            return
        if what in ROLE_MAY[staff.role]:
            raise PlannerError("protected_needed")
        raise PlannerError("not_allowed", may=what.value, as_role=staff.role.value)

    def check_signs(self, who: str) -> None:
        """Refuse to enter something as done by ``who`` where that is another than opened the file.

        A planner may enter what another of the office did: the trail then shows both. Raises
        PlannerError ``who_not_you``.
        """
        staff = self.staff
        if who != staff.code and not staff.may(May.SIGN_FOR):
            raise PlannerError("who_not_you", who=who, you=staff.code)

    def note(self, act: Act, subject: str = "", *, who: str = "", **values: str) -> None:
        """Enter an act that changes nothing in the audit trail; durable on return.

        Where the file can only be looked at, nothing can be entered and nothing is. Raises
        PlannerError ``who_not_you``.
        """
        if who:
            self.check_signs(who)
        if not self.view_only:
            self.file.trail.note(act, who or self.staff.code, subject, values)

    @property
    def can_undo(self) -> bool:
        """Say whether there is something to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Say whether there is something to make again."""
        return bool(self._redo)

    @property
    def edits(self) -> tuple[Batch, ...]:
        """Return the edits that could be taken back, oldest first."""
        return tuple(self._undo)

    @property
    def undo_label(self) -> str:
        """Return what undo would take back, as it was said when it was done."""
        return self._undo[-1].why if self._undo else ""

    @property
    def redo_label(self) -> str:
        """Return what redo would make again."""
        return self._redo[-1].why if self._redo else ""

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have ``listener`` called after every stored change."""
        self._listeners.append(listener)

    def commit(
        self,
        after: Caseload,
        *,
        who: str,
        why: str,
        barrier: bool = False,
        notes: Sequence[Note] = (),
        report: Report = quiet,
        stop: StopAsked = never,
    ) -> tuple[Change, ...]:
        """Store the way from the document to ``after`` as one edit, and take it over.

        ``notes`` are entered with it, in one moment. Nothing differs: nothing is stored, also no
        note. Raises PlannerError ``not_allowed`` where the role of whoever opened the file does
        not go that far, ``who_not_you`` where they are not ``who`` and may not enter anything for
        others, or what hinders writing; the document is then as the file has it. Raises Stopped
        where it is asked to before all of it is stored: nothing is.
        """
        when = datetime.now(UTC)
        changes = differences(self.document, after, who=who, why=why, when=when)
        if changes:
            step = Step.BARRIER if barrier else Step.EDIT
            batch = Batch(new_id(), step, changes, who, why, when)
            self._store(
                batch, after, partial(self.file.commit, notes=notes, report=report, stop=stop)
            )
        return changes

    def fill(self, with_: Caseload, *, who: str, why: str, notes: Sequence[Note] = ()) -> None:
        """Store what a file that was just made begins with. It cannot be taken back.

        What the role of whoever it is for may change later is not asked: they made nothing of it.
        Raises PlannerError for what hinders writing.
        """
        when = datetime.now(UTC)
        changes = differences(self.document, with_, who=who, why=why, when=when)
        batch = Batch(new_id(), Step.BARRIER, changes, who, why, when)
        self._take_over(batch, with_, partial(self.file.commit, notes=notes))

    def erase(self, cases: frozenset[CaseId], after: Caseload, *, who: str, why: str) -> None:
        """Store that ``cases`` are gone in ``after``, and leave no remnant of them in the file.

        It cannot be taken back, nor anything before it. Raises PlannerError ``not_allowed``,
        ``who_not_you`` or what hinders writing.
        """
        self.require(May.ERASE)
        self.check_signs(who)
        when = datetime.now(UTC)
        changes = differences(self.document, after, who=who, why=why, when=when)
        batch = Batch(new_id(), Step.BARRIER, changes, who, why, when)
        self._take_over(batch, after, partial(self.file.erase, cases))
        self._before = None  # it may speak of them

    @property
    def draft(self) -> Draft | None:
        """Return what whoever opened the file had open in a form when it was locked, if anything.

        Only theirs: nobody is shown what somebody else was typing.
        """
        return self.document.drafts.get(self.staff.id)

    def keep_draft(self, draft: Draft | None) -> None:
        """Store what stands unsaved in a form, in place of the draft before; None: nothing does.

        It is no edit of the caseload: undo passes it by. Where protected details are shut, what
        was typed of them is left out. Raises PlannerError for what hinders writing.
        """
        drafts = {k: d for k, d in self.document.drafts.items() if k != self.staff.id}
        if draft is not None:
            protected = {} if self.sealed else draft.protected
            drafts[self.staff.id] = replace(draft, id=self.staff.id, protected=protected)
        after = replace(self.document, drafts=drafts)
        self.commit(after, who=self.staff.code, why="keep_draft")

    def undo(self, who: str) -> tuple[Change, ...]:
        """Take the last edit back by storing its inverse; nothing to undo does nothing."""
        return self._again(self._undo, Step.UNDO, who)

    def redo(self, who: str) -> tuple[Change, ...]:
        """Make the last undone edit again; nothing to redo does nothing."""
        return self._again(self._redo, Step.REDO, who)

    def keep(self, allocation: Allocation, ready: bytes | None = None) -> None:
        """Store an allocation. It is derived data, outside undo and audit.

        Of the digest that is adopted, it stands in place of the one before from now on. ``ready``:
        it as the file packs it (``CaseloadFile.packed``), where that was done on a thread.
        """
        self.file.keep_allocation(allocation, ready)
        self._kept = allocation
        if self.allocation is not None and allocation.digest == self.document.about.adopted:
            self.allocation = allocation
            self._tell()

    def have_at_hand(self, allocation: Allocation) -> None:
        """Take an allocation as the file has it: adopted now, it is not read once more."""
        self._kept = allocation

    def still(self, allocation: Allocation) -> Allocation | None:
        """Return the adopted allocation where it is this one, with what was kept beside it since.

        None where another is adopted: what was worked out of this one is not about it.
        """
        now = self.allocation
        if now is None or (now.digest, now.awards) != (allocation.digest, allocation.awards):
            return None
        return now

    def at_close(self, last: Callable[[], None]) -> None:
        """Have ``last`` called before the file is let go."""
        self._at_close.append(last)

    def close(self) -> None:
        """Let go of the file. Everything was saved when it was done."""
        try:
            while self._at_close:
                self._at_close.pop(0)()
        finally:
            self.file.close()

    def _again(self, stack: list[Batch], step: Step, who: str) -> tuple[Change, ...]:
        if not stack:
            return ()
        batch, when = stack[-1], datetime.now(UTC)
        if step is Step.UNDO:
            changes = tuple(
                c.inverse(ChangeId(new_id()), when, batch.why) for c in reversed(batch.changes)
            )
        else:
            changes = tuple(replace(c, id=ChangeId(new_id()), when=when) for c in batch.changes)
        after = applied(self.document, changes)
        self._store(Batch(new_id(), step, changes, who, batch.why, when), after, self.file.commit)
        return changes

    def _store(self, batch: Batch, after: Caseload, store: _Store) -> None:
        for needed in sorted(needed_for(c.entity for c in batch.changes)):
            self.require(needed)
        self.check_signs(batch.who)
        self._take_over(batch, after, store)

    def _take_over(self, batch: Batch, after: Caseload, store: _Store) -> None:
        before = self.file.trail.anchor()
        try:
            store(batch, records_after(after, batch.changes))
        except PlannerError:
            self._follow(before)
            raise
        adopted = self.document.about.adopted
        self.document = after
        self.saved_at = batch.when
        self._stack(batch)
        if after.about.adopted != adopted:
            now = self._adopted()
            self._before, self.allocation = self.allocation, now
        self._tell()

    def _follow(self, before: Anchor) -> None:
        """Show what the file holds: a failing disk may have taken an edit and say it has not.

        Where that cannot be read either, nothing more is written until the file is opened again.
        """
        try:
            if self.file.trail.anchor() == before:
                return
            self._read()
        except PlannerError:
            self.file.look_only("view_only_failed")
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()

    def _stack(self, batch: Batch) -> None:
        """Replay one batch on the undo and redo stacks, as at the time it was stored."""
        if all(change.entity in DESK for change in batch.changes):
            return
        if batch.step is Step.EDIT:
            self._undo.append(batch)
            self._redo.clear()
        elif batch.step is Step.BARRIER:
            self._undo.clear()
            self._redo.clear()
        elif batch.step is Step.UNDO and self._undo:
            self._redo.append(self._undo.pop())
        elif batch.step is Step.REDO and self._redo:
            self._undo.append(self._redo.pop())

    def _adopted(self) -> Allocation | None:
        digest = self.document.about.adopted
        for known in (self._kept, self._before):
            if known is not None and known.digest == digest:
                return known  # as it is stored: reading it back takes half a second
        return self.file.allocation(digest) if digest else None


def create_caseload(
    storage: Storage,
    path: Path,
    passphrase: Secret,
    name: str = "",
    code: str = "",
    *,
    protected: bool = True,
) -> tuple[Work, Secret]:
    """Make a new caseload file and open it; also return its recovery key, to be printed.

    ``code``: what stands beside the maker's edits. ``protected``: whether it can hold protected
    details. Raises PlannerError ``file_exists``, ``file_unwritable`` or ``passphrase_weak``.
    """
    named, by = name or path.stem, code or OFFICE
    file, recovery = storage.create(path, named, by, passphrase, protected=protected)
    return Work(file), recovery


def open_caseload(storage: Storage, path: Path, secret: Secret, *, view_only: bool = False) -> Work:
    """Open a caseload file with a passphrase or the recovery key.

    On a full disk, where nobody can enter who opened it, it is looked at only. Raises PlannerError
    as ``Storage.open`` does.
    """
    file = storage.open(path, secret, view_only=view_only)
    try:
        work = Work(file)
        try:
            work.note(Act.OPENED)
        except PlannerError as error:
            if error.code != "disk_full":
                raise
            file.look_only("view_only_full")
    except BaseException:
        file.close()  # nobody has it: it must not look as if somebody had
        raise
    return work
