"""A finding is ignored where it stands, with a reason, and can be shown again."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from planner.domain.findings import Finding, Weight
from planner.domain.kind import Kind
from tests.drivers.assessments import AssessmentsDriver

PRICED = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
CHECK = Finding.of("birth_missing", Weight.CHECK, file="a.xlsx", sheet="main", sheet_row=2,
                   column="birth", case_number="GN-1")  # fmt: skip
STOPS = Finding.of("consent_refused", Weight.STOPS, file="a.xlsx", sheet="main", sheet_row=3,
                   column="consent", case_number="GN-2")  # fmt: skip


def test_that_a_finding_is_ignored_with_a_reason_and_shown_again(balanced, session):
    after = replace(session.document, findings=(CHECK, STOPS))
    session.work.commit(after, who=session.who, why="import_assessments")
    page = AssessmentsDriver(balanced)
    shown = balanced.root.assessments
    shown.redraw()
    tab = shown.findings
    tab.table.choose(tab.rows.row_of(lambda f: f.code == "consent_refused"))
    assert not tab.ignore.isEnabled()
    tab.table.choose(tab.rows.row_of(lambda f: f.code == "birth_missing"))
    assert tab.ignore.isEnabled()
    tab.ignore.click()
    tab.why.reason.setText("seen the passport")
    tab.why.buttons[0].click()
    ignored = [f for f in session.document.findings if f.ignored]
    assert [f.ignored for f in ignored] == ["seen the passport"]
    shown.redraw()
    assert page.findings()[-1] == "birth_missing"
    tab.table.choose(tab.rows.row_of(lambda f: f.code == "birth_missing"))
    assert not tab.ignore.isEnabled()
    tab.again.click()
    assert not [f for f in session.document.findings if f.ignored]


def _with(session, *findings):
    after = replace(session.document, findings=findings)
    session.work.commit(after, who=session.who, why="import_assessments")


def test_that_a_finding_is_corrected_where_it_stands_and_the_next_is_chosen(balanced, session):
    case = session.document.in_order()[0]
    birth = replace(CHECK, case_number=case.number, field="birth")
    place = replace(birth, code="place_unknown", column="place", field="place")
    _with(session, birth, place)
    AssessmentsDriver(balanced)
    shown = balanced.root.assessments
    shown.redraw()
    tab = shown.findings
    tab.table.choose(tab.rows.row_of(lambda f: f.field == "birth"))
    assert tab.fix.isVisibleTo(tab)
    assert not tab.fix.put.isEnabled()
    tab.fix.text.setText("somewhen")
    tab.fix.put.click()
    assert set(session.document.findings) == {birth, place}
    tab.fix.text.setText("1990-05-31")
    tab.fix.put.click()
    assert session.document.findings == (place,)
    assert session.document.cases[case.id].identity.birth.written == "1990-05-31"
    assert tab.table.current() == place
    assert tab.fix.editor.currentWidget() is tab.fix.listed
    session.work.undo(session.who)
    assert set(session.document.findings) == {birth, place}


def test_that_findings_can_be_shown_by_how_much_they_hinder(balanced, session):
    _with(session, CHECK, STOPS, replace(CHECK, column="x", ignored="seen", ignored_by="P01"))
    page = AssessmentsDriver(balanced)
    balanced.root.assessments.redraw()
    tab = balanced.root.assessments.findings
    assert tab.shown.itemText(0).endswith("(3)")
    tab.shown.select("stops")
    assert page.findings() == ["consent_refused"]
    tab.shown.select("ignored")
    assert len(page.findings()) == 1
    tab.shown.select("all")
    assert len(page.findings()) == 3


def test_that_the_case_of_a_finding_opens_to_be_corrected(balanced, session):
    case = session.document.in_order()[0]
    _with(session, replace(CHECK, case_number=case.number))
    page = AssessmentsDriver(balanced)
    shown = balanced.root.assessments
    shown.redraw()
    shown.findings.table.choose(0)
    shown.findings.correct.click()
    assert page.dialog().root.number.text() == case.number


def test_that_what_may_hold_together_is_ticked_where_its_finding_stands(balanced, session):
    case = session.document.in_order()[0]
    wishes = replace(
        CHECK, code="preference_none_and_other", case_number=case.number, field="wishes"
    )
    _with(session, wishes)
    AssessmentsDriver(balanced)
    shown = balanced.root.assessments
    shown.redraw()
    tab = shown.findings
    tab.table.choose(0)
    boxes = tab.fix.several.findChildren(QCheckBox)
    newest = session.document.assessments_of(case.id)[-1]
    assert [box.isChecked() for box in boxes] == [kind in newest.wishes for kind in PRICED]
    for box, kind in zip(boxes, PRICED, strict=True):
        box.setChecked(kind is Kind.COMMUNITY and kind not in newest.wishes)
    tab.fix.put.click()
    now = session.document.assessments_of(case.id)[-1]
    assert now.wishes == frozenset({Kind.COMMUNITY}) - newest.wishes
    assert session.document.findings == ()
