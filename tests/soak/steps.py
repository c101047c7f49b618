"""A machine that does to a caseload whatever people do, in any order, beside a plain model of it.

After every step the file must show what the model says, no more, no less, and nothing of one
person at another: every value says whose it is.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope, WhyWithdrawn, allows
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.merge.conflict import Settled
from planner.domain.protection.secret import Secret
from planner.domain.rights.erasure import WhyErased
from planner.services.field import bring_back, hand_over
from planner.services.protection import consents, erasure
from planner.services.work import Work
from tests import builders
from tests.soak import office
from tests.soak.clock import Clock
from tests.soak.cut import lay_out
from tests.soak.disk import contents
from tests.soak.failing import Failing
from tests.soak.world import World

FILE = "office.rplan"
_PART = Secret("what opens the part, elsewhere")
_FIELDS = ("name", "words", "kobo", "vulnerable", "cleared")


@dataclass(frozen=True)
class Person:
    """What the model knows of one person."""

    name: str
    words: str
    kobo: str
    vulnerable: str
    cleared: bool
    consents: bool = True


Model = Mapping[str, Person]


@dataclass(frozen=True)
class Away:
    """A part that was handed over: as it left, and as it is now."""

    base: Model
    now: Model


@dataclass(frozen=True)
class Copy:
    """What a copy of the file holds, and which part was away then."""

    model: Model
    part: str = ""


class Steps(RuleBasedStateMachine):
    """The acts, each once on the file and once on the model."""

    done: ClassVar[Counter[str]] = Counter()
    mixed: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.place = office.workplace()
        self.home = Path(self.place.name)
        self.folder = self.home / "0"
        self.folder.mkdir()
        self.count = 0
        self.copies: dict[str, Copy] = {}
        self.parts: dict[str, Away] = {}
        self.part = ""  # which of them is away
        self.undo_to: list[Model] = []
        self.redo_to: list[Model] = []
        self.model: Model = {}

    @initialize()
    def begin(self) -> None:
        self.world = World.made(self.folder / FILE, random.Random(1), Failing.storage())
        document = office.office()
        for case in document.in_order()[:6]:
            document = self._with(document, case.number, self._fresh(case.number))
        for case in document.in_order()[6:]:
            document = office.without(document, case.id)
        self.work.commit(document, who=office.WHO, why="import_assessments", barrier=True)
        self.model = {c.number: self._read(document, c.id) for c in document.in_order()}

    @property
    def work(self) -> Work:
        return self.world.work

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.work.close()
        self.place.cleanup()

    # What stands in a document

    def _fresh(self, number: str) -> Person:
        self.count += 1
        n = self.count
        name, words, kobo, vulnerable = (f"{number}/{what}/{n}" for what in _FIELDS[:4])
        return Person(name, words, kobo, vulnerable, n % 2 == 0)

    def _with(self, document: Caseload, number: str, person: Person) -> Caseload:
        case = document.by_number(number)
        assert case is not None
        identity = replace(case.identity, name=person.name, kobo_id=person.kobo)
        protection = replace(case.protection, specialist_clearance=person.cleared)
        changed = replace(case, identity=identity, protection=protection)
        answers = {
            a.id: replace(a, words=person.words, vulnerabilities=frozenset({person.vulnerable}))
            for a in document.assessments_of(case.id)
        }
        return replace(
            document,
            cases={**document.cases, case.id: changed},
            assessments={**document.assessments, **answers},
        )

    def _read(self, document: Caseload, case_id: CaseId) -> Person:
        case = document.cases[case_id]
        (answers,) = document.assessments_of(case_id)
        (vulnerable,) = answers.vulnerabilities
        may = allows(consents.consent_of(document, case_id), Scope.PLANNING)
        name, kobo = case.identity.name, case.identity.kobo_id
        cleared = case.protection.specialist_clearance
        return Person(name, answers.words, kobo, vulnerable, cleared, may)

    def _edited(self, model: Model, *, step: bool = True) -> None:
        """Take a model over as an edit that can be undone, or as a barrier."""
        if step:
            self.undo_to.append(self.model)
        else:
            self.undo_to.clear()
        self.redo_to.clear()
        self.model = model

    def _number(self, pick: int) -> str:
        return sorted(self.model)[pick % len(self.model)]

    # Edits

    @rule()
    def add(self) -> None:
        self.count += 1
        number = f"N{self.count:05}"
        case, answers = builders.returnee(number)
        document = office.with_people(self.work.document, (case, answers))
        person = self._fresh(number)
        document = self._with(document, number, person)
        self.work.commit(document, who=office.WHO, why="add_case")
        self._edited({**self.model, number: person})

    @precondition(lambda self: self.model)
    @rule(pick=st.integers(0, 99), what=st.sampled_from(_FIELDS))
    def edit(self, pick: int, what: str) -> None:
        number = self._number(pick)
        self._change(number, {what: getattr(self._fresh(number), what)})

    @precondition(lambda self: len(self.model) > 1)
    @rule(pick=st.integers(0, 99), other=st.integers(0, 99))
    def edit_two(self, pick: int, other: int) -> None:
        document, model = self.work.document, dict(self.model)
        for number in {self._number(pick), self._number(other)}:
            fresh = replace(self._fresh(number), consents=model[number].consents)
            document = self._with(document, number, fresh)
            model[number] = fresh
        self.work.commit(document, who=office.WHO, why="edit_case")
        self._edited(model)

    def _change(self, number: str, values: Mapping[str, Any]) -> None:
        person = replace(self.model[number], **values)
        if person == self.model[number]:
            return
        document = self._with(self.work.document, number, person)
        self.work.commit(document, who=office.WHO, why="edit_case")
        self._edited({**self.model, number: person})

    @rule()
    def undo(self) -> None:
        self.work.undo(office.WHO)
        if self.undo_to:
            self.redo_to.append(self.model)
            self.model = self.undo_to.pop()

    @rule()
    def redo(self) -> None:
        self.work.redo(office.WHO)
        if self.redo_to:
            self.undo_to.append(self.model)
            self.model = self.redo_to.pop()

    # The file

    @rule()
    def leave_and_open(self) -> None:
        self.world.again()

    @rule()
    def crash(self) -> None:
        """Go on with what is on the disk while nobody closed the file."""
        left = self.work
        self.count += 1
        folder = self.home / str(self.count)
        folder.mkdir()
        lay_out(folder, contents(self.folder))
        self.folder = folder
        self.world.work = office.opened(folder / FILE, of=self.world.of)
        left.close()

    @rule()
    def back_up(self) -> None:
        made = self.work.file.backups.make()
        self.copies[made.path.name] = Copy(self.model, self.part)

    @precondition(lambda self: self.copies)
    @rule(pick=st.integers(0, 99))
    def restore(self, pick: int) -> None:
        listed = {b.path.name: b for b in self.work.file.backups.listed()}
        known = [name for name in self.copies if name in listed]  # as they were made
        if known:
            before = set(listed)
            name = known[pick % len(known)]
            copy, now = self.copies[name], Copy(self.model, self.part)
            self.work.file.backups.restore(listed[name])
            self.world.again()
            for one in self.work.file.backups.listed():
                if one.path.name not in before:
                    self.copies[one.path.name] = now  # what stood there became a copy itself
            self.part = copy.part
            self._edited(copy.model, step=False)

    # What a person has a right to

    @precondition(lambda self: any(p.consents for p in self.model.values()))
    @rule(pick=st.integers(0, 99))
    def withdraw_consent(self, pick: int) -> None:
        willing = sorted(n for n, p in self.model.items() if p.consents)
        number = willing[pick % len(willing)]
        case = self.work.document.by_number(number)
        assert case is not None
        day = datetime.now(UTC).date()
        try:
            consents.withdraw(self.work, case.id, day, WhyWithdrawn.ASKED, office.WHO)
        except PlannerError as error:  # by a clock that is behind that day is not there yet
            if error.code != "consent_in_future" or Clock.ahead >= timedelta(0):
                raise
            return
        gone = replace(self.model[number], consents=False)
        self._edited({**self.model, number: gone}, step=False)

    @precondition(lambda self: len(self.model) > 2)
    @rule(pick=st.integers(0, 99))
    def erase(self, pick: int) -> None:
        number = self._number(pick)
        case = self.work.document.by_number(number)
        assert case is not None
        erasure.erase(self.work, case.id, number, WhyErased.PERSON_ASKED, office.WHO)
        left = {n: p for n, p in self.model.items() if n != number}
        self._edited(left, step=False)
        for name, copy in self.copies.items():
            kept = {n: p for n, p in copy.model.items() if n != number}
            self.copies[name] = replace(copy, model=kept)

    # A part of it, elsewhere

    @precondition(lambda self: not self.part and len(self.model) > 3)
    @rule(pick=st.integers(0, 99))
    def hand_over(self, pick: int) -> None:
        numbers = sorted(self.model)[pick % 3 :][:3]
        cases = [c.id for c in self.work.document.in_order() if c.number in numbers]
        self.count += 1
        self.part = f"part-{self.count}.rplan"
        asked = hand_over.ToHandOver(cases, "C02", office.WHO, protected=True)
        hand_over.hand_over(self.work, office.storage(), asked, self.home / self.part, _PART)
        self._edited(self.model, step=False)
        lent = {n: p for n, p in self.model.items() if n in numbers}
        self.parts[self.part] = Away(lent, lent)

    @precondition(lambda self: self.part)
    @rule(pick=st.integers(0, 99), what=st.sampled_from(_FIELDS))
    def edit_elsewhere(self, pick: int, what: str) -> None:
        away = self.parts[self.part]
        number = sorted(away.now)[pick % len(away.now)]
        person = replace(away.now[number], **{what: getattr(self._fresh(number), what)})
        with closing(office.opened(self.home / self.part, _PART)) as part:
            document = self._with(part.document, number, person)
            part.commit(document, who="C02", why="edit_case")
        self.parts[self.part] = replace(away, now={**away.now, number: person})

    @precondition(lambda self: self.part)
    @rule(theirs=st.booleans())
    def bring_back(self, theirs: bool) -> None:
        work, away = self.work, self.parts[self.part]
        returned = bring_back.bring_back(work, office.storage(), self.home / self.part, _PART)
        choice = Settled.THEIRS if theirs else Settled.OURS
        choices = {c.id: choice for c in returned.merge.conflicts}
        bring_back.take_back(work, returned, choices, office.WHO)
        model = dict(self.model)
        for number, there in away.now.items():
            if number not in model:
                continue
            for what in _FIELDS:
                base = getattr(away.base[number], what)
                ours, other = getattr(model[number], what), getattr(there, what)
                if other != base and (ours == base or theirs):
                    model[number] = replace(model[number], **{what: other})
        self.part = ""
        self._edited(model, step=False)

    # What must hold after every step

    @invariant()
    def shows_what_was_done(self) -> None:
        if not hasattr(self, "world"):
            return
        Steps.done["steps"] += 1
        document = self.work.document
        found = {c.number: self._read(document, c.id) for c in document.in_order()}
        for number, person in found.items():
            for value in (person.name, person.words, person.kobo, person.vulnerable):
                if not value.startswith(number + "/"):
                    Steps.mixed["cross-person mix-ups"] += 1
                    raise AssertionError("one person's value stands at another")
        assert found == self.model
        assert len(self.work.edits) == len(self.undo_to)
        assert self.work.can_redo == bool(self.redo_to)
        if Steps.done["steps"] % 10 == 0:
            assert self.work.file.trail.check() is None
