"""Role by field by paper: who sees names, own words and protected details, and where they stand.

Each field of the record that says who somebody is, or may harm them, holds a word of its own; each
paper and list is written as each role gets it, and searched for all of these words.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pytest

from exports import excel
from exports.compose import compose_plan
from exports.compose.everything import compose_everything
from planner.domain.balances.clearing import Clearing, LeftShort, WhyCleared
from planner.domain.cases.case import Identity, Protection
from planner.domain.cases.consent import ALL_SCOPES, Consent, GivenBy, Said
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ClearingId, ConsentId, ScenarioId
from planner.domain.months import PartialDate
from planner.domain.plans.plan import PlanState
from planner.domain.protection.purpose import Paper
from planner.domain.protection.retention import Kept, WhyKept
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May, Role
from planner.domain.protection.visible import visible
from planner.services.balances import balances
from planner.services.papers.exporting import begin_export, enter_paper
from planner.services.protection.everything import everything_for
from tests import builders
from tests.opened import caseload_at
from tests.protected_office import office_open
from ui.models.case_rows import case_rows

DAY = date(2026, 11, 2)
CASE = CaseId("case-GN-1")
THEIRS = Secret("basket window copper rain")
#: The word of each field. Of whom it is: identity, what was written freely, protected details.
IDENTITY = {
    "case.identity.name": "Qaname",
    "case.identity.birth": "Qabirth",
    "case.identity.kobo_id": "Qakobo",
    "assessment.kobo_uuid": "Qauuid",
    "consent.guardian": "Qaguardian",
    "consent.witness": "Qawitness",
}
WRITTEN = {
    "assessment.words": "Qawords",
    "decision.reason": "Qadecided",
    "plan.reason": "Qaplanned",
    "clearing.words": "Qacleared",
    "kept.words": "Qakept",
}
PROTECTED = {"assessment.vulnerabilities": "Qaprotected"}
WORDS = {**IDENTITY, **WRITTEN, **PROTECTED}
#: What a paper may hold, however much its writer may see.
ON_PAPER = {
    "plan": {"case.identity.name", "assessment.words"},
    "office": {"decision.reason"},
    "record": set(WORDS),
    "lists": set(),
}
MEMBERS = [(role, protected) for role in Role for protected in (True, False)]


def _full(document):
    """Return the caseload with a word in each of these fields of GN-1."""
    case = document.cases[CASE]
    birth = replace(PartialDate.of_day(date(1996, 1, 1)), written=IDENTITY["case.identity.birth"])
    identity = Identity(IDENTITY["case.identity.name"], birth, IDENTITY["case.identity.kobo_id"])
    (own,) = document.assessments_of(CASE)
    own = replace(
        own,
        words=WRITTEN["assessment.words"],
        kobo_uuid=IDENTITY["assessment.kobo_uuid"],
        vulnerabilities=frozenset(PROTECTED.values()),
        cash_risk=True,
    )
    now = datetime(2026, 11, 2, tzinfo=UTC)
    consent = Consent(
        ConsentId("consent"),
        CASE,
        Said.GIVEN,
        DAY,
        ALL_SCOPES,
        GivenBy.GUARDIAN,
        guardian=IDENTITY["consent.guardian"],
        witness=IDENTITY["consent.witness"],
    )
    decision = builders.decision("GN-1", DecisionSort.PREFER, "K-KIT")
    plan = replace(builders.plan("GN-1", PlanState.DRAFT), reason=WRITTEN["plan.reason"])
    clearing = Clearing(
        *(ClearingId("clearing"), CASE, "d", ScenarioId("standard"), LeftShort(CASE, ())),
        *("C01", now, WhyCleared.OTHER, WRITTEN["clearing.words"]),
    )
    kept = Kept(CASE, DAY, WhyKept.OTHER, "A01", now, WRITTEN["kept.words"])
    named = replace(case, identity=identity, protection=Protection(True, True, True, True))
    return replace(
        document,
        cases={**document.cases, CASE: named},
        assessments={**document.assessments, own.id: own},
        consents={consent.id: consent},
        decisions={decision.id: replace(decision, reason=WRITTEN["decision.reason"])},
        plans={plan.id: plan},
        clearings={clearing.id: clearing},
        kept={CASE: kept},
    )


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Return a file for each member: theirs to open."""
    made = {}
    for role, protected in MEMBERS:
        folder = tmp_path_factory.mktemp(f"{role.value}-{protected}")
        with office_open(folder) as work:
            work.commit(_full(work.document), who="A01", why="import_assessments")
            assert work.allocation is not None
            balances.adopt(work, replace(work.allocation, digest="e"), work.document, "A01")
            work.file.staff.admit("X01", role, THEIRS, protected=protected)
            made[role, protected] = work.path
    return made


@pytest.fixture(params=MEMBERS, ids=[f"{r.value}-{'key' if p else 'sealed'}" for r, p in MEMBERS])
def opened(request, files):
    with closing(caseload_at(files[request.param], THEIRS)) as work:
        yield work


def _words_in(text, *, among=WORDS):
    return {field for field, word in among.items() if word in text}


def _text_of(value):
    """Return all that a record holds, past what ``repr`` leaves out."""
    if hasattr(value, "__dataclass_fields__"):
        return " ".join(_text_of(getattr(value, name)) for name in value.__dataclass_fields__)
    if isinstance(value, dict):
        return " ".join(map(_text_of, value.values()))
    if isinstance(value, tuple | frozenset | list):
        return " ".join(map(_text_of, value))
    return str(value)


def test_that_a_member_sees_the_fields_of_their_role_and_key(opened):
    staff = opened.staff
    seen = _words_in(_text_of(visible(opened.document, staff)))
    expected = set(PROTECTED) if staff.protected else set()
    if staff.may(May.SEE_IDENTITY):
        expected |= {*IDENTITY, *WRITTEN}
    assert seen == expected


def test_that_without_the_key_protected_details_are_not_even_in_memory(opened):
    case, (own,) = opened.document.cases[CASE], opened.document.assessments_of(CASE)
    known = case.protection != Protection(), own.cash_risk is not None, bool(own.vulnerabilities)
    assert known == (opened.staff.protected,) * 3


def test_that_a_plan_holds_the_name_and_nothing_protected_and_only_counsellors_write_it(opened):
    if not opened.staff.may(May.EXPORT_PLANS):
        with pytest.raises(PlannerError, match="not_allowed"):
            begin_export(opened, [CASE])
        return
    begin_export(opened, [CASE])
    document = visible(opened.document, opened.staff)
    plan = compose_plan(document, opened.allocation, CASE, on=DAY)
    assert _words_in(_text_of(plan)) == ON_PAPER["plan"]


def test_that_the_office_workbook_names_nobody_whoever_writes_it(opened, tmp_path):
    assert opened.staff.may(May.EXPORT_FIGURES)
    enter_paper(opened, Paper.FIGURES)
    path = tmp_path / "office.xlsx"
    excel.write_office(visible(opened.document, opened.staff), opened.allocation, path, "en")
    sheets = openpyxl.load_workbook(path).worksheets
    text = " ".join(str(c) for s in sheets for row in s.iter_rows(values_only=True) for c in row)
    assert "GN-1" in text
    written = ON_PAPER["office"] if opened.staff.may(May.SEE_IDENTITY) else set()
    assert _words_in(text) <= written


def test_that_everything_on_a_person_takes_the_key_and_the_right(opened):
    staff = opened.staff
    if not (staff.may(May.EXPORT_PLANS) and staff.protected):
        with pytest.raises(PlannerError) as refused:
            everything_for(opened, CASE)
        right = staff.may(May.EXPORT_PLANS)
        assert refused.value.code == ("protected_needed" if right else "not_allowed")
        return
    page = compose_everything(everything_for(opened, CASE), on=DAY, language="en")
    assert _words_in(_text_of(page)) == ON_PAPER["record"]


def test_that_lists_and_what_can_be_searched_name_nobody(opened):
    rows = case_rows(visible(opened.document, opened.staff), opened.allocation, "en")
    assert _words_in(_text_of(tuple(rows))) == ON_PAPER["lists"]


def test_that_the_trail_outside_its_changes_names_nobody(opened):
    begin_export(opened) if opened.staff.may(May.EXPORT_PLANS) else enter_paper(
        opened, Paper.FIGURES
    )
    entries = [replace(e, batch=None) for e in opened.file.trail.entries()]
    assert not _words_in(_text_of(tuple(entries)))
