"""At the table: words and wishes written down, ceilings, neighbours, printing."""

from dataclasses import replace

from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton

from planner.domain.balances.allocation import Alternative, Reason
from planner.domain.balances.ceilings import ceilings_of
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.rule import RuleSort
from planner.domain.protection.trail import Act
from tests import builders
from tests.drivers.plans import PlansDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of
from ui.models.ceilings import room_of
from ui.printing import print_plan
from ui.widgets.plans.case_view import CaseView
from ui.widgets.plans.need_rows import NeedRows


def test_that_words_and_wishes_are_written_down_and_undone(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert "I want a stall" in page.text("own_words")
    page.click("write_down")
    page.find(QPlainTextEdit, "words_box_words").setPlainText("A stall, with my sister")
    page.find(QCheckBox, "words_box_wish_in_kind").setChecked(True)
    page.find(QCheckBox, "words_box_wish_cash").setChecked(True)
    page.find(QCheckBox, "words_box_refuse_cash").setChecked(True)
    page.click("words_box_save")
    (known,) = session.document.assessments_of(session.document.by_number("GN-1").id)
    assert known.words == "A stall, with my sister"
    assert (known.wishes, known.refusals) == ({Kind.IN_KIND}, {Kind.CASH})
    assert "They wish for: in kind" in page.text("own_wishes")
    balanced.do("undo")
    assert "I want a stall" in page.text("own_words")


def test_that_an_award_can_be_kept_where_it_is_as_good(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("keep_C-ARR")
    page.write("decide_C-ARR_reason", "she would like it")
    page.click("decide_C-ARR_prefer")
    assert [d.sort for d in session.document.decisions.values()] == [DecisionSort.PREFER]


def test_that_one_goes_to_the_neighbour_in_the_list_but_not_on_a_shared_screen(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("case_after")
    assert page.case == "GN-2"
    page.click("case_before")
    page.click("case_before")
    assert page.case == "GN-1"
    page.share_screen(True)
    assert not page.has("case_after")


def test_that_a_ceiling_says_what_is_paid_and_what_an_alternative_leaves(small):
    ceiling = builders.rule(RuleSort.CASE_CEILING, "EUR-A", amount=200)
    programme = replace(small.programme, rules=(*small.programme.rules, ceiling))
    case = small.by_number("GN-1")
    (assessment,) = small.assessments_of(case.id)
    awards = allocation_of(small).awards_of(case.id)
    kit = Alternative("K-KIT", Money(9000, "EUR"), 0.0, Reason.of("x", target="K-KIT"), "EUR-A")
    found = ceilings_of(programme, case, assessment, awards, [kit], printed=False)
    (one,) = found.values()
    assert (one.code, one.paid.minor, one.most.minor) == ("EUR-A", 15000, 20000)
    rent, cash = awards
    assert room_of(programme, found, kit, cash, "en") == (
        "then €110 free under the ceiling of EUR-A",
        False,
    )
    assert room_of(programme, found, kit, rent, "en") == (
        "€40 over the ceiling of EUR-A",
        True,
    )


def test_that_a_plan_is_printed_once_the_trail_knows(session, caseload_path, qtbot, tmp_path):
    session.open(caseload_path, PASSPHRASE)
    case = session.document.by_number("GN-1")
    document, printed = QPdfDocument(), tmp_path / "printed.pdf"
    document.load(str(_two_pages(tmp_path)))
    printer = QPrinter()
    printer.setOutputFileName(str(printed))
    assert print_plan(session, case.id, document, printer)
    again = QPdfDocument()
    again.load(str(printed))
    assert again.pageCount() == 2
    (newest,) = [e for e in session.work.file.trail.entries() if e.act is Act.EXPORTED]
    assert newest.values["purpose"] == "person"


def _two_pages(folder):
    path = folder / "plan.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.drawText(100, 100, "one")
    writer.newPage()
    painter.drawText(100, 100, "two")
    painter.end()
    return path


def test_that_each_need_names_what_the_plan_gives_for_it(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert page.text("given_housing") == "K-RENT"
    assert page.text("given_basic") == "C-ARR"
    assert not page.has("given_medical")


def needs_of(page: PlansDriver) -> NeedRows:
    return page.find(CaseView, "case_view").needs


def test_that_what_nobody_asked_is_asked_in_its_place_and_undone(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    case = session.document.by_number("GN-1")
    code = next(w.objectName() for w in needs_of(page).findChildren(QPushButton))
    need = code.removeprefix("ask_")
    page.click(code)
    page.click(f"{code}_3")
    (known,) = session.document.assessments_of(case.id)
    assert known.severity(need) == 3
    assert not page.has(code)
    balanced.do("undo")
    (known,) = session.document.assessments_of(case.id)
    assert known.severity(need) is None
    assert page.has(code)


def test_that_a_question_left_changes_nothing(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    before = session.document.assessments
    code = next(w.objectName() for w in needs_of(page).findChildren(QPushButton))
    page.click(code)
    page.click(f"{code}_cancel")
    assert not page.has(f"{code}_box")
    assert session.document.assessments == before


def test_that_a_wide_screen_has_what_may_be_spent_beside_the_plan_a_narrow_one_above_it(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    view = page.find(CaseView, "case_view")

    def beside() -> bool:
        QApplication.processEvents()
        steps, plan = (w.mapTo(view, w.rect().topLeft()) for w in (view.steps, view.plan_panel))
        return steps.x() > plan.x() and steps.y() <= plan.y()

    balanced.root.resize(1366, 768)
    assert not beside()
    page.share_screen(True)
    assert beside()
    page.share_screen(False)
    assert not beside()
