"""Findings about protected details are told only to those for whom these are open."""

from dataclasses import replace

import pytest

from planner.domain.findings import Finding, Weight
from planner.domain.protection.protected_findings import tells_protected, told
from planner.domain.protection.staff import Role, Staff, StaffId
from planner.domain.protection.visible import visible
from tests import builders


def found(code: str, **where) -> Finding:
    return Finding.of(code, Weight.CHECK, case_number="GN-1", **where)


OPEN = found("birth_missing", column="birth")
PROTECTED = [
    found("adult_unaccompanied", age=36),
    found("man_pregnant", column="Vulnérabilités observées"),
    found("vulnerability_unknown", value="x"),
    found("unaccompanied_now_adult", age=18),
    found("yes_no_unreadable", column="cash_risk"),
    found("answer_unknown", column="vulnerabilities/uasc"),
    replace(found("answer_unknown", column="Ce qui est observé"), protected=True),
]


@pytest.mark.parametrize("finding", PROTECTED, ids=lambda f: f.code)
def test_that_a_finding_about_a_protected_detail_is_known(finding):
    assert tells_protected(finding)
    assert told([finding, OPEN], sealed=True) == (OPEN,)
    assert told([finding, OPEN], sealed=False) == (finding, OPEN)


def test_that_a_column_missing_from_a_file_tells_nothing_of_anybody():
    missing = Finding.of("column_missing", Weight.CHECK, column="vulnerabilities")
    assert not tells_protected(missing)
    assert not tells_protected(OPEN)


@pytest.mark.parametrize("role", Role)
def test_that_who_may_not_see_protected_details_sees_no_such_finding(role):
    whole = replace(builders.caseload(builders.programme()), findings=(OPEN, PROTECTED[0]))
    somebody = Staff(StaffId("s"), "C01", role)
    assert [f.code for f in visible(replace(whole, sealed=True), somebody).findings] == [OPEN.code]
    assert len(visible(whole, somebody).findings) == 2
