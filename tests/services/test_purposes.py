"""Papers leave for a purpose and to somebody, with the consent that takes, and the trail knows."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.consent import Scope, WhyWithdrawn
from planner.domain.errors import PlannerError
from planner.domain.protection.purpose import (
    LONGEST,
    OWN_USE,
    SCOPE_OF,
    Destination,
    Paper,
    Purpose,
    without_consent,
)
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May, Role
from planner.domain.protection.trail import Act
from planner.services.papers.exporting import MAY_WRITE, begin_export, enter_paper, export_all
from planner.services.ports import Written
from planner.services.protection.consents import blank_consent, record, withdraw
from tests.opened import caseload_at
from tests.protected_office import CANARY, office_open

DAY = date(2026, 11, 2)
PARTNER = Destination(Purpose.PARTNER, "Kankan Training Centre")


class Papers:
    """Writes a line instead of a plan."""

    def write_plan(self, caseload, allocation, case_id, folder, on):
        path = folder / f"{caseload.cases[case_id].number}.pdf"
        path.write_text("plan")
        return Written((path,))

    def write_office(self, caseload, allocation, path, language):
        path.write_text("office")


@pytest.fixture
def work(tmp_path):
    with office_open(tmp_path) as opened:
        yield opened


def _id(work, number="GN-2"):
    return work.document.by_number(number).id


def _export(work, tmp_path, to=OWN_USE, numbers=None):
    ids = None if numbers is None else [_id(work, n) for n in numbers]
    begin_export(work, ids, to)
    out = tmp_path / "out"
    written = export_all(work.document, work.allocation, Papers(), out, case_ids=ids, to=to)
    return sorted(p.name for p in written.files), written.findings


def _consents(work, *scopes, number="GN-2"):
    blank = blank_consent(work.document.by_number(number), DAY)
    record(work, replace(blank, scopes=frozenset({Scope.PLANNING, *scopes})), "C01")


def _figures(work):
    enter_paper(work, Paper.FIGURES)


def _exported(work):
    return [e for e in work.file.trail.entries() if e.act is Act.EXPORTED]


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("scope", Scope)
def test_that_a_purpose_takes_its_own_consent_and_no_other(work, purpose, scope):
    withdraw(work, _id(work), DAY, WhyWithdrawn.ASKED, "C01")
    _consents(work, scope)
    lacking = bool(without_consent(work.document, [_id(work)], purpose))
    assert lacking is (SCOPE_OF[purpose] not in (None, Scope.PLANNING, scope))


def test_that_each_paper_is_somebodys_to_write():
    assert set(MAY_WRITE) == set(Paper)


def test_that_without_saying_so_papers_are_for_the_office(work, tmp_path):
    files, findings = _export(work, tmp_path)
    assert files == ["GN-1.pdf", "GN-2.pdf", "GN-3.pdf", "office.xlsx"]
    assert not findings


def test_that_a_partner_gets_the_papers_of_those_who_consented_and_no_office_workbook(
    work, tmp_path
):
    _consents(work, Scope.SHARING)
    files, findings = _export(work, tmp_path, PARTNER)
    assert files == ["GN-2.pdf"]
    assert [(f.code, f.case_number) for f in findings] == [
        ("export_left_out", "GN-1"),
        ("export_left_out", "GN-3"),
    ]


@pytest.mark.parametrize("purpose", [Purpose.PARTNER, Purpose.DONOR, Purpose.FOLLOW_UP])
def test_that_a_paper_of_who_has_not_consented_is_refused_and_not_entered(work, tmp_path, purpose):
    with pytest.raises(PlannerError, match="export_without_consent"):
        _export(work, tmp_path, Destination(purpose, "Somebody"), ["GN-2"])
    with pytest.raises(PlannerError, match="export_nobody_consented"):
        _export(work, tmp_path, Destination(purpose, "Somebody"))
    assert not _exported(work)
    assert not (tmp_path / "out").exists()


def test_that_after_a_withdrawal_no_paper_leaves_for_any_purpose(work, tmp_path):
    _consents(work, *Scope)
    withdraw(work, _id(work), DAY, WhyWithdrawn.ASKED, "C01")
    for purpose in set(Purpose) - {Purpose.ACCESS}:
        with pytest.raises(PlannerError, match=r"consent"):
            _export(work, tmp_path, Destination(purpose, "Somebody"), ["GN-2"])
    assert not _exported(work)


def test_that_a_paper_that_goes_outside_names_who_gets_it(work, tmp_path):
    _consents(work, *Scope)
    for recipient, code in (("  ", "recipient_missing"), ("x" * (LONGEST + 1), "recipient_long")):
        with pytest.raises(PlannerError) as refused:
            _export(work, tmp_path, Destination(Purpose.PARTNER, recipient), ["GN-2"])
        assert refused.value.code == code


def test_that_the_trail_has_every_paper_about_its_case_with_purpose_and_recipient(work, tmp_path):
    _consents(work, Scope.SHARING)
    _export(work, tmp_path, PARTNER, ["GN-2"])
    (entry,) = _exported(work)
    assert entry.subject == _id(work)
    assert entry.values == {
        "paper": "plan",
        "purpose": "partner",
        "recipient": "Kankan Training Centre",
    }
    assert CANARY not in repr(entry)


def test_that_the_papers_of_everybody_are_one_entry_that_lists_them(work, tmp_path):
    _export(work, tmp_path)
    (entry,) = _exported(work)
    assert set(entry.values["case_ids"].split()) == set(work.document.cases)


@pytest.mark.parametrize("role", Role)
def test_that_who_may_not_write_a_paper_does_not_even_enter_it(work, tmp_path, role):
    secret = Secret("basket window copper rain")
    member = work.file.staff.admit("X01", role, secret, protected=True)
    work.close()
    opened = caseload_at(tmp_path / "office.rplan", secret)
    for needed, enter in ((May.EXPORT_PLANS, begin_export), (May.EXPORT_FIGURES, _figures)):
        before = len(_exported(opened))
        if member.may(needed):
            enter(opened)
            assert len(_exported(opened)) == before + 1
        else:
            with pytest.raises(PlannerError, match="not_allowed"):
                enter(opened)
            assert len(_exported(opened)) == before
    opened.close()
