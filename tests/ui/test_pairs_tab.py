"""Two cases that may be one person stand side by side and are judged in the window."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from planner.domain.balances.standing import NotPlanned, standing
from planner.domain.findings import Finding, Weight
from planner.services.cases.pairs import CODE
from tests.drivers.assessments import AssessmentsDriver


def _shown(balanced, session):
    one, other = session.document.in_order()[:2]
    found = Finding.of(CODE, Weight.CHECK, file="a.xlsx", case_number=other.number,
                       number=one.number, alike="name, birth")  # fmt: skip
    after = replace(session.document, findings=(found,))
    session.work.commit(after, who=session.who, why="import_assessments")
    AssessmentsDriver(balanced)
    page = balanced.root.assessments
    page.redraw()
    return page, one, other


def test_that_a_pair_is_compared_line_by_line_and_judged_as_two_people(balanced, session):
    page, one, other = _shown(balanced, session)
    assert page.tabs.tabText(2).endswith("(1)")
    page.findings.table.choose(0)
    page.findings.correct.click()
    assert page.tabs.currentWidget() is page.pairs
    said = [w.text() for w in page.pairs.findChildren(QLabel) if w.isVisibleTo(page.pairs)]
    assert {one.number, other.number} <= set(said)
    page.pairs.different.click()
    assert session.document.findings == ()
    assert page.tabs.tabText(2).endswith("(0)")
    assert page.pairs.again.isVisibleTo(page.pairs)
    page.pairs.again.click()
    assert session.document.judged == {}


def test_that_of_one_person_the_case_that_is_chosen_stays_planned(balanced, session):
    page, one, other = _shown(balanced, session)
    before = session.document.cases
    page.pairs.keep_other.click()
    assert session.document.cases == before
    assert standing(session.document, one).why_not is NotPlanned.SAME_PERSON
    assert standing(session.document, other).why_not is None
    row = page.pairs.rows.rows[0]
    assert one.number in page.pairs.rows.columns[2].text(row)


def test_that_how_one_knows_is_kept_with_the_verdict(balanced, session):
    page, _, _ = _shown(balanced, session)
    page.pairs.reason.setText("both came to the office")
    page.pairs.different.click()
    (judged,) = session.document.judged.values()
    assert judged.reason == "both came to the office"
    assert page.pairs.reason.isReadOnly()
    assert page.pairs.reason.text() == "both came to the office"
    page.pairs.again.click()
    assert page.pairs.reason.isHidden()
