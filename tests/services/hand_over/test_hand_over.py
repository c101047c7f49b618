"""Cases go into the field as a file of their own."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.work import open_caseload
from tests.opened import PASSPHRASE, caseload_at, storage
from tests.services.hand_over.field import (
    FIELD,
    case,
    handed,
    in_the_field,
    named,
    store,
)


def test_that_the_part_opens_with_its_own_passphrase_and_has_its_cases_alone(office, part):
    made = handed(office, part)
    work = in_the_field(part)
    assert set(work.document.cases) == {case("A"), case("B")}
    assert work.document.cases[case("A")] == office.document.cases[case("A")]
    assert work.allocation is not None
    assert work.staff.code == "C02"
    work.close()
    assert open_caseload(storage(), part, made.recovery).document.cases
    with pytest.raises(PlannerError) as error:
        open_caseload(storage(), part, PASSPHRASE)
    assert error.value.code == "passphrase_wrong"


def test_that_nobody_elses_data_is_in_the_parts_file(office, part):
    store(office, named(named(office.document, "A", "CANARY-IN"), "C", "CANARY-OUT"))
    handed(office, part)
    work = in_the_field(part)
    text = str([r for _, r in records(work.document)])
    assert "CANARY-IN" in text
    told = [e.batch for e in work.file.trail.entries() if e.batch]
    values = str([(c.before, c.after) for batch in told for c in batch.changes])
    assert "CANARY-IN" in values
    for seen in (text, values):
        assert "CANARY-OUT" not in seen
        assert case("C") not in seen
    work.close()
    raw = part.read_bytes()
    assert b"CANARY" not in raw


def test_that_both_trails_hold_the_others_end(office, part):
    before = office.file.trail.anchor()
    made = handed(office, part, until=date(2026, 12, 1))
    here = [e for e in office.file.trail.entries() if e.act is Act.HANDED_OVER][-1]
    work = in_the_field(part)
    there = next(e for e in work.file.trail.entries() if e.act is Act.HANDED_OVER)
    assert here.subject == there.subject == made.hand_over.id
    assert dict(there.values)["link"] == before.link
    assert dict(here.values) == {
        "to": "C02",
        "until": "2026-12-01",
        "cases": "2",
        "number": str(there.number),
        "link": there.link,
        "protected": "given",
        "where": str(part),
    }


def test_that_the_office_remembers_who_has_the_cases_and_cannot_undo_it(office, part):
    handed(office, part)
    (out,) = office.document.hand_overs.values()
    assert (out.to, out.cases, out.back) == ("C02", (case("A"), case("B")), None)
    assert not office.can_undo
    office.close()
    again = caseload_at(office.path)
    assert again.document.hand_overs == office.document.hand_overs


def test_that_a_case_is_in_one_part_at_a_time(office, part, tmp_path):
    handed(office, part)
    with pytest.raises(PlannerError) as error:
        handed(office, tmp_path / "other.rplan", "BC")
    assert (error.value.code, error.value.values) == (
        "handed_over_already",
        {"case": "B", "to": "C02"},
    )
    assert not (tmp_path / "other.rplan").exists()


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"numbers": ""}, "hand_over_nobody"),
        ({"to": " "}, "hand_over_who_missing"),
        ({"share": 10_001}, "hand_over_share"),
    ],
)
def test_that_what_cannot_be_handed_over_is_refused(office, part, asked, code):
    with pytest.raises(PlannerError) as error:
        handed(office, part, **asked)
    assert error.value.code == code
    assert not part.exists()
    assert not office.document.hand_overs


def test_that_a_file_that_is_there_is_not_written_over(office, part):
    part.write_bytes(b"something else")
    with pytest.raises(PlannerError) as error:
        handed(office, part)
    assert error.value.code == "file_exists"
    assert part.read_bytes() == b"something else"
    assert not office.document.hand_overs


def test_that_no_part_is_left_that_the_office_does_not_know_of(office, part, monkeypatch):
    def full(batch, after, notes, **_):
        raise PlannerError("disk_full")

    monkeypatch.setattr(office.file, "commit", full)
    with pytest.raises(PlannerError):
        handed(office, part)
    assert not part.exists()
    assert not office.document.hand_overs


def test_that_somebody_without_the_protected_details_hands_nothing_over(office, part):
    office.file.staff.admit("C03", Role.COUNSELLOR, FIELD, protected=False)
    office.close()
    work = caseload_at(office.path, FIELD)
    with pytest.raises(PlannerError) as error:
        handed(work, part, "C")
    assert error.value.code == "protected_needed"
    work.close()


def test_that_a_part_is_not_handed_over_again(office, part, tmp_path):
    handed(office, part)
    work = in_the_field(part)
    with pytest.raises(PlannerError) as error:
        handed(work, tmp_path / "third.rplan", "A")
    assert error.value.code == "part_of_part"
    work.close()
