"""What does not come back: parts of others, broken, shut; cases erased; what is not allowed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.merge.three_way import WhyLeft
from planner.domain.plans.plan import PlanState
from planner.domain.protection.retention import Kept, WhyKept
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.services.field.bring_back import bring_back, take_back
from planner.services.work import Work
from tests.builders import caseload, plan, programme, returnee
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.services.hand_over.field import (
    NUMBERS,
    WHEN,
    back,
    case,
    edit_there,
    handed,
    in_the_field,
    named,
    store,
)


def _without(of: Caseload, number: str) -> Caseload:
    gone = case(number)
    return replace(
        of,
        cases={k: c for k, c in of.cases.items() if k != gone},
        assessments={k: a for k, a in of.assessments.items() if a.case_id != gone},
    )


def _kept_by_hand(part: Path):
    work = in_the_field(part)
    kept = Kept(case("A"), date(2030, 1, 1), WhyKept.AUDIT, "C02", WHEN)
    store(work, replace(work.document, kept={kept.case_id: kept}), "C02")
    work.close()
    return kept


def _erase(work: Work, number: str) -> None:
    after = _without(work.document, number)
    work.erase(frozenset({case(number)}), after, who="C09", why="erase")


def test_that_another_offices_part_is_refused(office, part, tmp_path):
    other = caseload_made(tmp_path / "other.rplan", "Other")
    store(other, caseload(programme(), *(returnee(n) for n in NUMBERS)))
    handed(other, part)
    with pytest.raises(PlannerError) as error:
        back(office, part)
    assert error.value.code == "part_of_another_office"


def test_that_a_caseload_that_is_no_part_is_refused(office, tmp_path):
    caseload_made(tmp_path / "other.rplan", "Other").close()
    with pytest.raises(PlannerError) as error:
        bring_back(office, storage(), tmp_path / "other.rplan", PASSPHRASE)
    assert error.value.code == "not_a_part"


def test_that_a_part_put_back_to_an_earlier_copy_is_refused(office, part):
    handed(office, part)
    earlier = part.read_bytes()
    edit_there(part, lambda of: named(of, "A", "There"))
    take_back(office, back(office, part), {}, "C09", still_out=True)
    part.write_bytes(earlier)
    with pytest.raises(PlannerError) as error:
        back(office, part)
    assert error.value.code == "part_trail_broken"


def test_that_whoever_may_not_see_all_of_a_part_does_not_bring_it_back(office, part):
    handed(office, part)
    work = in_the_field(part)
    reader = Secret("somebody who reads only")
    work.file.staff.admit("R01", Role.READER, reader, protected=False)
    work.close()
    with pytest.raises(PlannerError) as error:
        bring_back(office, storage(), part, reader)
    assert error.value.code == "part_shut"


def test_that_what_a_role_does_not_go_as_far_as_is_told_and_left(office, part):
    office.file.staff.admit(
        "C03", Role.COUNSELLOR, Secret("a counsellor of theirs"), protected=True
    )
    office.close()
    work = caseload_at(office.path, Secret("a counsellor of theirs"))
    handed(work, part, "A", who="C03")
    found = _kept_by_hand(part)
    returned = back(work, part)
    assert [(left.number, left.why) for left in returned.merge.left] == [("A", WhyLeft.NOT_ALLOWED)]
    take_back(work, returned, {}, "C03")
    assert found.case_id not in work.document.kept
    work.close()


def test_that_a_case_the_office_erased_is_not_brought_back(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: named(of, "B", "There"))
    _erase(office, "A")
    returned = back(office, part)
    assert {(left.case_id, left.why) for left in returned.merge.left} == {(case("A"), WhyLeft.GONE)}
    take_back(office, returned, {}, "C09")
    assert case("A") not in office.document.cases
    assert office.document.cases[case("B")].identity.name == "There"


def test_that_a_case_erased_in_the_field_is_told(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: named(of, "B", "There"))
    work = in_the_field(part)
    _erase(work, "A")
    work.close()
    returned = back(office, part)
    assert {(left.number, left.why) for left in returned.merge.left} == {
        ("A", WhyLeft.ERASED_THERE)
    }
    take_back(office, returned, {}, "C09")
    assert office.document.cases[case("A")].identity.name == ""
    assert office.document.cases[case("B")].identity.name == "There"


def test_that_changes_of_a_case_closed_meanwhile_are_told(office, part):
    handed(office, part)
    own = plan("A", PlanState.CLOSED)
    store(office, replace(office.document, plans={own.id: own}))
    edit_there(part, lambda of: named(of, "A", "There"))
    assert back(office, part).closed == ("A",)


def test_that_the_office_may_change_something_while_conflicts_are_looked_at(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    returned = back(office, part)
    store(office, named(office.document, "A", "Here"))
    with pytest.raises(PlannerError) as error:
        take_back(office, returned, {}, "C09")
    assert error.value.code == "merge_unsettled"
