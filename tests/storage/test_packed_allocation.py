"""Allocations as they are stored: what is told of a case is opened when somebody looks at it."""

import pickle
import shutil
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.balances.allocation import Alternative, CaseResult, NeedResult, Reason
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId, PersonId
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.storage import packed_allocation
from planner.storage.packed_allocation import packed, unpacked
from planner.storage.record_lists import fields_of
from planner.storage.told_later import Part
from tests.ledger_office import allocation, award
from tests.opened import caseload_at, caseload_made

#: Written when an allocation was one plain text.
OF_VERSION_5 = Path(__file__).parent / "files" / "caseload_of_version_5.rplan"


def result(number):
    """Return what a balance says of one case, with something in every field."""
    other = Alternative("K-KIT", Money(9000, "EUR"), -0.5, Reason.of("as_good", target="K-KIT"))
    return CaseResult(
        CaseId(number),
        (
            NeedResult(
                "income",
                Dimension.ECONOMIC,
                3,
                6,
                9000,
                4000,
                persons=(PersonId("one"), PersonId("two")),
            ),
        ),
        ("housing",),
        12.5,
        0.5,
        {AwardId("a1"): (Reason.of("meets", need="income", share=4000),)},
        (("income", Reason.of("room_left", target="K-KIT")),),
        (other, replace(other, at_most=1.0)),
        {AwardId("a1"): other},
        (("income", (Reason.of("open_up", target="K-KIT"), Reason.of("money"))),),
    )


@pytest.fixture
def balanced():
    """An allocation of so many cases that they stand in several parts."""
    cases = tuple(result(f"GN-{n}") for n in range(100))
    return replace(
        allocation(*(award(str(n)) for n in range(3))),
        cases=cases,
        bound=12.5,
        sturdiness=Sturdiness(8, 0, {AwardId("a1"): 3}),
        prices=(("fund", 0.25),),
    )


@pytest.fixture
def opened_parts(monkeypatch):
    """The parts that were opened, as they are."""
    found = []
    real = Part.value

    def watching(part, case, value):
        found.append(part)
        return real(part, case, value)

    monkeypatch.setattr(Part, "value", watching)
    return found


def test_that_what_is_read_is_what_was_stored(balanced):
    assert unpacked(packed(balanced), "x") == balanced
    assert balanced == unpacked(packed(balanced), "x")


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=5))
def test_that_every_reason_keeps_its_values(values):
    told = replace(result("GN-1"), not_met=(("income", Reason("code", tuple(values.items()))),))
    (read,) = unpacked(packed(replace(allocation(), cases=(told,))), "x").cases
    assert dict(read.not_met[0][1].values) == values


def test_that_nothing_told_of_a_case_is_opened_before_somebody_looks(balanced, opened_parts):
    read = unpacked(packed(balanced), "x")
    assert [case.needs for case in read.cases] == [case.needs for case in balanced.cases]
    assert not opened_parts
    assert read.cases[7].alternatives[0].target == "K-KIT"
    assert len(set(opened_parts)) == 1


def test_that_what_was_not_opened_is_stored_again_as_it_stood(balanced, opened_parts):
    read = unpacked(packed(balanced), "x")
    again = packed(replace(read, floors_short=(Reason.of("floors"),)))
    assert not opened_parts
    assert unpacked(again, "x") == replace(balanced, floors_short=(Reason.of("floors"),))


def test_that_a_case_taken_out_is_in_no_part_of_what_is_stored_then(balanced):
    read = unpacked(packed(balanced), "x")
    left = tuple(c for c in read.cases if c.case_id != "GN-50")
    assert unpacked(packed(replace(read, cases=left)), "x").cases == tuple(
        c for c in balanced.cases if c.case_id != "GN-50"
    )


def test_that_another_process_gets_the_values_themselves(balanced):
    read = unpacked(packed(balanced), "x")
    handed = pickle.loads(pickle.dumps(read))
    assert handed == balanced
    assert type(handed.cases[0].alternatives) is tuple
    assert type(handed.cases[0].reasons) is dict


@pytest.mark.parametrize("cut", [0, 3, 40, -1])
def test_that_one_cut_off_is_no_allocation(balanced, cut):
    with pytest.raises(ValueError, match=r"pressed|allocation"):
        unpacked(packed(balanced)[:cut], "x")


def test_that_what_is_told_damaged_says_so_when_it_is_looked_at(balanced, monkeypatch):
    monkeypatch.setattr(packed_allocation, "_part", lambda _: zlib.compress(b"[[1,2,3]]"))
    read = unpacked(packed(balanced), "office.rplan")
    with pytest.raises(PlannerError, match="file_damaged"):
        len(read.cases[0].alternatives)


def test_that_a_few_bytes_cannot_fill_the_memory(balanced, monkeypatch):
    monkeypatch.setattr(packed_allocation, "_MOST", 1000)
    with pytest.raises(ValueError, match="pressed"):
        unpacked(packed(balanced), "x")


def test_that_a_field_that_came_later_takes_its_default_and_one_that_is_gone_is_passed_over(
    balanced, monkeypatch
):
    def as_written_once(kind):
        found = fields_of(kind)
        found["Award"] = [n if n != "provider" else "gone" for n in found["Award"]]
        return found

    monkeypatch.setattr(packed_allocation, "fields_of", as_written_once)
    read = unpacked(packed(balanced), "x")
    assert read.awards == tuple(replace(a, provider="") for a in balanced.awards)


def test_that_a_file_of_an_earlier_planner_shows_what_it_held(tmp_path, balanced):
    path = tmp_path / "office.rplan"
    shutil.copy(OF_VERSION_5, path)
    with closing(caseload_at(path)) as work:
        (told,) = work.allocation.cases
        assert told.alternatives[0].target == "K-KIT"
        work.keep(replace(work.allocation, cases=balanced.cases))
    with closing(caseload_at(path)) as work:
        assert work.allocation.cases == balanced.cases


def test_that_it_is_stored_as_it_was_made_ready_on_a_thread(tmp_path, balanced):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        work.keep(balanced, work.file.packed(balanced))
        assert work.file.allocation(balanced.digest) == balanced
