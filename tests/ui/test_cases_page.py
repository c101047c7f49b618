"""The page *Cases*: everybody in one table, and the cases behind every figure."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

from planner.domain.cases.decision import DecisionSort
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Office
from planner.domain.protection.staff import Role
from tests.drivers.balance import BalanceDriver
from tests.drivers.cases import CasesDriver
from tests.drivers.window import BALANCE, PLANS
from tests.opened import PASSPHRASE
from tests.ui.by_hand import file_of
from ui.all_pages import CASES
from ui.widgets.cases.many_cases_dialogs import ClearMany, DecideForMany
from ui.widgets.field.hand_over_dialog import HandOverDialog


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    """Remember columns for this test, not for whoever runs it."""
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    yield
    QSettings().clear()
    QSettings.setDefaultFormat(before)


def test_that_with_nobody_in_it_the_page_sends_to_the_assessments(window):
    page = CasesDriver(window)
    assert page.has("cases_empty")
    page.click("cases_start")
    assert window.root.pages.currentIndex() == 0


def test_that_everybody_stands_in_the_table_with_what_they_get(balanced):
    page = CasesDriver(balanced)
    assert page.numbers() == ["GN-1", "GN-2", "GN-3"]
    cells = page.cells("GN-1")
    assert (cells["Money"], cells["Paid by"]) == ("€360", "EUR-A, VUL-D")
    assert page.cells("GN-2")["State"] == "nothing awarded yet"
    assert page.head == "3 cases · €360 · 25\u00a0% of their needs met"


def test_that_cases_are_found_by_number_place_and_name(balanced, session):
    page = CasesDriver(balanced)
    page.write("cases_search", "gn-2")
    assert page.numbers() == ["GN-2"]
    case = session.document.by_number("GN-3")
    named = replace(case, identity=replace(case.identity, name="Zoé Invented"))
    session.save_case(named, None, "correct_case")
    page.write("cases_search", "zoe")
    assert page.numbers() == ["GN-3"]
    page.click("cases_show_all")
    assert len(page.numbers()) == 3


def test_that_a_filter_keeps_the_cases_it_names_and_counts_them(balanced):
    page = CasesDriver(balanced)
    page.filter("look", "Gets nothing (1)")
    assert page.numbers() == ["GN-2"]
    assert page.head.startswith("3 cases · shown: 1")
    page.filter("look", "Any")
    page.filter("fund", "VUL-D")
    assert page.numbers() == ["GN-1"]


def test_that_groups_have_a_heading_that_closes_and_opens_them(balanced, qtbot):
    page = CasesDriver(balanced)
    page.group("By: State")
    heads = [n for n in page.numbers() if not n.startswith("GN-")]
    assert [h.split("  ·  ")[:2] for h in heads] == [
        ["draft", "1 case"],
        ["no consent", "1 case"],
        ["nothing awarded yet", "1 case"],
    ]
    first = page.table.visualRect(page.table.rows.index(0, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert "GN-1" not in page.numbers()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert "GN-1" in page.numbers()


def test_that_who_is_chosen_stays_chosen_when_the_table_is_sorted(balanced):
    page = CasesDriver(balanced)
    page.choose("GN-1", "GN-2")
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert page.numbers() == ["GN-3", "GN-2", "GN-1"]
    assert {r.number for r in page.table.picked()} == {"GN-1", "GN-2"}
    assert "chosen: 2" in page.head


def test_that_columns_are_chosen_and_remembered(balanced, session, caseload_path):
    page = CasesDriver(balanced)
    assert "Name" not in page.cells("GN-1")
    menu = balanced.root.cases.menu
    action = next(a for a in menu.actions() if a.objectName() == "column_name")
    action.trigger()
    assert "Name" in page.cells("GN-1")
    assert "name" in str(QSettings().value("cases/columns"))
    next(a for a in menu.actions() if a.objectName() == "columns_as_first").trigger()
    assert "Name" not in page.cells("GN-1")


def test_that_enter_opens_the_plan_of_a_case(balanced, qtbot):
    page = CasesDriver(balanced)
    page.table.choose(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert balanced.root.pages.currentIndex() == PLANS
    assert balanced.root.plans.header.title.text() == "GN-2"


def test_that_names_are_neither_shown_nor_found_without_permission(balanced, session, monkeypatch):
    staff = replace(session.work.staff, role=Role.READER)
    monkeypatch.setattr(type(session.work), "staff", property(lambda _: staff))
    session.look_again()
    page = CasesDriver(balanced)
    names = {a.objectName() for a in balanced.root.cases.menu.actions()}
    assert "column_name" not in names
    assert page.find(QLineEdit, "cases_search").placeholderText() == "number or place"
    assert not page.can("cases_decide")


def test_that_a_shared_screen_shows_nobody_elses_cases(balanced, session):
    page = CasesDriver(balanced)
    session.share_screen(True)
    assert not page.has("all_cases")
    session.share_screen(False)
    assert page.has("all_cases")


def test_that_one_reason_decides_for_many_as_one_edit(balanced, session, qtbot):
    page = CasesDriver(balanced)
    page.choose("GN-1", "GN-2")
    page.click("cases_decide")
    dialog = balanced.root.findChild(DecideForMany)
    dialog.target.select("K-KIT")
    dialog.sort.select(DecisionSort.FORBID)
    dialog.go()
    assert "nothing is decided without a reason" in dialog.problem.text()
    qtbot.keyClicks(dialog.reason, "no supplier this year")
    dialog.go()
    made = session.document.decisions.values()
    assert [(d.target, d.sort) for d in made] == [("K-KIT", DecisionSort.FORBID)] * 2
    balanced.do("undo")
    assert not session.document.decisions


def test_that_cases_left_short_are_cleared_and_plans_offered_together(
    window, session, small, tmp_path
):
    office = Office("Office", counsellors=("C01",), approver="A01")
    document = replace(small, programme=replace(small.programme, office=office))
    session.open(file_of(document, tmp_path / "office.rplan"), PASSPHRASE)
    page = CasesDriver(window)
    page.table.selectAll()
    page.click("cases_clear")
    dialog = window.root.findChild(ClearMany)
    dialog.who.select("A01")
    dialog.go()
    assert {c.who for c in session.document.clearings.values()} == {"A01"}
    page.choose("GN-1", "GN-2")  # nothing was awarded to GN-2: there is nothing to offer
    page.click("cases_offer")
    assert [p.state for p in session.document.plans.values()] == [PlanState.OFFERED]
    page.choose("GN-1", "GN-2")
    page.click("cases_reopen")
    assert [p.state for p in session.document.plans.values()] == [PlanState.DRAFT]


def test_that_the_cases_chosen_are_those_handed_over(balanced):
    page = CasesDriver(balanced)
    page.choose("GN-2")
    page.click("cases_hand_over")
    dialog = balanced.root.findChild(HandOverDialog)
    listed = dialog.findChild(QListWidget)
    checked = [
        listed.item(n).text().split(" ")[0]
        for n in range(listed.count())
        if listed.item(n).checkState() == Qt.CheckState.Checked
    ]
    assert checked == ["GN-2"]
    assert isinstance(dialog.whose, QComboBox)
    dialog.reject()


@pytest.mark.parametrize(
    ("link", "cases"),
    [
        ("cases_gets_nothing", ["GN-2"]),
        ("cases_not_planned", ["GN-3"]),
        ("cases_VUL-D", ["GN-1"]),
        ("cases_social_average", ["GN-1", "GN-2"]),
        ("cases_all_tenth", ["GN-2"]),
        ("clearing_cases", ["GN-2", "GN-3"]),
        ("group_place_KAN", ["GN-1", "GN-2"]),
    ],
)
def test_that_a_figure_of_the_balance_opens_the_cases_behind_it(balanced, link, cases):
    balanced.go(BALANCE)
    BalanceDriver(balanced).click(link)
    assert balanced.root.pages.currentIndex() == CASES
    page = CasesDriver(balanced, go=False)
    assert page.numbers() == cases
    page.click("cases_only")
    assert len(page.numbers()) == 3


def test_that_a_month_of_the_money_opens_the_cases_it_is_due_to(balanced, qtbot):
    balanced.go(BALANCE)
    bars = balanced.root.balance.grouped.months.bars
    assert "November 2026: in kind €210, cash €150" in bars.accessibleName()
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert CasesDriver(balanced, go=False).numbers() == ["GN-1"]
