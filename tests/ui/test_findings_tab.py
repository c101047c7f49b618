"""A finding is ignored where it stands, with a reason, and can be shown again."""

from dataclasses import replace

from planner.domain.findings import Finding, Weight
from tests.drivers.assessments import AssessmentsDriver

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
