"""Two parts go out, change, come back and go on, in any order, against a model field by field."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from planner.domain.caseload import Caseload
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.merge.conflict import Settled
from planner.domain.merge.settling import all_settled
from planner.domain.protection.secret import Secret
from planner.services.field.bring_back import bring_back, take_back
from planner.services.field.hand_over import ToHandOver, hand_over
from planner.services.work import Work
from tests.builders import caseload, programme, returnee
from tests.opened import PASSPHRASE, caseload_made, storage

_SECRET = Secret("mango bicycle under rain")
_PARTS = {"one": ("A", "B"), "two": ("C",)}
_NUMBERS = ("A", "B", "C", "D")
_numbers, _values = st.sampled_from(_NUMBERS), st.sampled_from("xyz")
_fields, _names = st.sampled_from(["name", "place"]), st.sampled_from(sorted(_PARTS))

#: What a model knows: by case and field, the value.
Known = dict[tuple[str, str], str]


def edited(of: Caseload, number: str, field: str, value: str) -> Caseload:
    own = of.cases[CaseId(f"case-{number}")]
    if field == "name":
        own = replace(own, identity=replace(own.identity, name=value))
    else:
        own = replace(own, planning=replace(own.planning, place=value))
    return replace(of, cases={**of.cases, own.id: own})


def seen(of: Caseload) -> Known:
    found: Known = {}
    for case in of.cases.values():
        found[case.number, "name"] = case.identity.name
        found[case.number, "place"] = case.planning.place
    return found


class BackAndForth(RuleBasedStateMachine):
    """The office, two parts, and what each should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name)
        self.work = caseload_made(self.folder / "office.rplan")
        of = caseload(programme(), *(returnee(n) for n in _NUMBERS))
        self.work.commit(replace(of, about=self.work.document.about), who="C01", why="import")
        self.office = seen(of)
        self.parts: dict[str, Known] = {}
        self.bases: dict[str, Known] = {}
        self.out: set[str] = set()
        self.files: dict[str, Path] = {}

    @rule(number=_numbers, field=_fields, value=_values)
    def edit_at_the_office(self, number: str, field: str, value: str) -> None:
        after = edited(self.work.document, number, field, f"{number}{value}")
        self.work.commit(after, who="C01", why="correct_case")
        self.office[number, field] = f"{number}{value}"

    @precondition(lambda self: len(self.out) < len(_PARTS))
    @rule(name=_names)
    def hand_cases_over(self, name: str) -> None:
        if name in self.out:
            return
        cases = [CaseId(f"case-{n}") for n in _PARTS[name]]
        path = self.folder / f"{name}-{len(self.files)}-{len(self.work.document.hand_overs)}.rplan"
        hand_over(self.work, storage(), ToHandOver(cases, "C02", "C01"), path, _SECRET)
        self.files[name] = path
        self.parts[name] = {k: v for k, v in self.office.items() if k[0] in _PARTS[name]}
        self.bases[name] = dict(self.parts[name])
        self.out.add(name)

    @precondition(lambda self: self.parts)
    @rule(name=_names, field=_fields, value=_values, last=st.booleans())
    def edit_in_the_field(self, name: str, field: str, value: str, last: bool) -> None:
        if name not in self.parts:
            return
        number = _PARTS[name][-1 if last else 0]
        work = Work(storage().open(self.files[name], _SECRET))
        after = edited(work.document, number, field, f"{number}{value}")
        work.commit(after, who="C02", why="correct_case")
        work.close()
        self.parts[name][number, field] = f"{number}{value}"

    @precondition(lambda self: self.parts)
    @rule(name=_names, how=st.sampled_from(Settled), still_out=st.booleans())
    def bring_cases_back(self, name: str, how: Settled, still_out: bool) -> None:
        if name not in self.parts:
            return
        theirs, base = self.parts[name], self.bases[name]
        changed = {k for k, v in theirs.items() if v not in (base[k], self.office[k])}
        clashing = {k for k in changed if self.office[k] != base[k]}
        returned = bring_back(self.work, storage(), self.files[name], _SECRET)
        assert len(returned.merge.conflicts) == len(clashing)
        choices = all_settled(returned.merge.conflicts, how)
        take_back(self.work, returned, choices, "C01", still_out=still_out)
        for key in changed:
            if key not in clashing or how is Settled.THEIRS:
                self.office[key] = theirs[key]
        self.bases[name] = dict(theirs)
        if not still_out:
            self.out.discard(name)

    @rule()
    def open_again(self) -> None:
        self.work.close()
        self.work = Work(storage().open(self.folder / "office.rplan", PASSPHRASE))

    @invariant()
    def the_office_holds_what_it_should(self) -> None:
        assert seen(self.work.document) == self.office

    @invariant()
    def nothing_of_one_person_is_at_another(self) -> None:
        for (number, field), value in self.office.items():
            assert value in ("", "KAN") or value.startswith(number), field

    @invariant()
    def who_is_out_is_known(self) -> None:
        out = {c for c, h in away(self.work.document.hand_overs.values()).items()}
        assert out == {CaseId(f"case-{n}") for name in self.out for n in _PARTS[name]}

    def teardown(self) -> None:
        assert self.work.file.trail.check() is None
        self.work.close()
        self.home.cleanup()


TestBackAndForth = BackAndForth.TestCase
TestBackAndForth.settings = settings(max_examples=8, stateful_step_count=15)
