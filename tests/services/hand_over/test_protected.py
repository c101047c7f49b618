"""Protected details go along only to whom they are open, or where somebody chose to give them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.caseload import Caseload
from planner.domain.document import records
from planner.domain.ids import AssessmentId
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.balances import balances
from planner.services.field.bring_back import take_back
from planner.services.protection.staff import admit, recover
from planner.services.work import Work, open_caseload
from tests.opened import storage
from tests.services.hand_over.field import (
    FIELD,
    back,
    case,
    edit_there,
    handed,
    in_the_field,
    named,
    placed,
    store,
)

HERS = Secret("silver kettle on the roof")
MARK = "QUETZAL"


def with_protected(of: Caseload, number: str = "A") -> Caseload:
    own = of.cases[case(number)]
    kept = replace(own, protection=replace(own.protection, guardian_verified=True))
    answers = {
        key: replace(a, vulnerabilities=frozenset({MARK}), cash_risk=True)
        if a.case_id == own.id
        else a
        for key, a in of.assessments.items()
    }
    return replace(of, cases={**of.cases, own.id: kept}, assessments=answers)


def answered(of: Caseload, number: str = "A"):
    return next(a for a in of.assessments.values() if a.case_id == case(number))


@pytest.fixture
def guarded(office) -> Work:
    store(office, with_protected(office.document))
    admit(office, "C01", Role.COUNSELLOR, HERS, protected=False)
    return office


def protected_word(office: Work) -> str:
    entry = [e for e in office.file.trail.entries() if e.act is Act.HANDED_OVER][-1]
    return entry.values["protected"]


@pytest.mark.parametrize("to", ["C01", "C07"])
def test_that_they_stay_where_they_are_shut_for_who_takes_the_cases_or_who_is_nobody_here(
    guarded, part, to
):
    made = handed(guarded, part, to=to, protected=False)
    assert made.protected == "no"
    assert protected_word(guarded) == "no"
    for secret in (FIELD, made.recovery):
        with closing(open_caseload(storage(), part, secret)) as work:
            assert work.sealed
            assert not work.staff.protected
            assert MARK not in str([r for _, r in records(work.document)])
            told = [e.batch for e in work.file.trail.entries() if e.batch]
            values = str([(c.before, c.after) for batch in told for c in batch.changes])
            assert MARK not in values
            assert work.allocation is not None


def test_that_they_go_along_to_whom_they_are_open(guarded, part):
    admit(guarded, "C02", Role.COUNSELLOR, Secret("green door by the well"), protected=True)
    assert handed(guarded, part, to="C02", protected=False).protected == "yes"
    assert protected_word(guarded) == "yes"
    with closing(in_the_field(part)) as work:
        assert answered(work.document).vulnerabilities == {MARK}


def test_that_they_go_along_where_somebody_chose_so_and_the_trail_says_it(guarded, part):
    assert handed(guarded, part, to="C01", protected=True).protected == "given"
    assert protected_word(guarded) == "given"
    with closing(in_the_field(part)) as work:
        assert answered(work.document).vulnerabilities == {MARK}


def test_that_nothing_protected_is_lost_when_the_part_comes_back(guarded, part):
    handed(guarded, part, to="C01", protected=False)

    def skilled(of: Caseload) -> Caseload:
        own = answered(of)
        return replace(of, assessments={**of.assessments, own.id: replace(own, words="there")})

    edit_there(part, lambda of: placed(named(of, "A", "Other"), "A", "LAB"), skilled)
    returned = back(guarded, part)
    assert not returned.merge.conflicts
    take_back(guarded, returned, {}, "C09")
    own, answers = guarded.document.cases[case("A")], answered(guarded.document)
    assert (own.identity.name, own.planning.place, answers.words) == ("Other", "LAB", "there")
    assert own.protection.guardian_verified
    assert (answers.vulnerabilities, answers.cash_risk) == ({MARK}, True)


def test_that_what_the_office_entered_meanwhile_stays(guarded, part):
    handed(guarded, part, to="C01", protected=False)
    store(guarded, with_protected(guarded.document, "B"))
    edit_there(part, lambda of: placed(of, "B", "LAB"))
    take_back(guarded, back(guarded, part), {}, "C09")
    assert guarded.document.cases[case("B")].planning.place == "LAB"
    assert answered(guarded.document, "B").vulnerabilities == {MARK}


def test_that_an_assessment_made_there_takes_the_protected_answers_of_the_one_before(guarded, part):
    handed(guarded, part, to="C01", protected=False)

    def reassessed(of: Caseload) -> Caseload:
        new = replace(answered(of), id=AssessmentId("again"), words="later")
        return replace(of, assessments={**of.assessments, new.id: new})

    edit_there(part, reassessed)
    take_back(guarded, back(guarded, part), {}, "C09")
    again = guarded.document.assessments[AssessmentId("again")]
    assert (again.words, again.vulnerabilities, again.cash_risk) == ("later", {MARK}, True)


def test_that_the_balance_is_looked_at_there_and_stands(guarded, part):
    balances.adopt(guarded, guarded.allocation, guarded.document, "C09")
    handed(guarded, part, to="C01", protected=False)
    with closing(in_the_field(part)) as work:
        assert balances.is_current(work.document)


def test_that_a_part_without_them_is_recovered_with_its_key(guarded, part):
    made = handed(guarded, part, to="C01", protected=False)
    with closing(open_caseload(storage(), part, made.recovery)) as work:
        (only,) = work.file.staff.everyone()
        again = recover(work, only, HERS)
    for secret in (HERS, again):
        open_caseload(storage(), part, secret).close()
