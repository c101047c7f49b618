"""The page *Programme*: entries added, changed, copied, switched off and removed in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QTabWidget, QWidget

from planner.domain.kind import Kind
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.programme_rows import entry_at
from planner.domain.programme.rule import RuleSort
from planner.intake.programme.template import sample_programme
from tests.drivers.programme import ProgrammeDriver
from tests.drivers.window import Driver
from tests.opened import PASSPHRASE
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table
from ui.widgets.programme.entry_dialog import EntryDialog
from ui.widgets.programme.entry_questions import RemoveQuestion, SwitchOff

FUNDS, CATALOGUE, PLACES, PROJECTS, RULES, PROVIDERS, RATES = range(7)


class Page(ProgrammeDriver):
    """The page with one of its tables in front."""

    def bring(self, tab: int, name: str, row: int = 0) -> None:
        self.find(QTabWidget, "programme_tabs").setCurrentIndex(tab)
        table = self.find(Table, name)
        if row < len(table.rows.rows):
            table.choose(row)

    def asked(self, kind: type[QDialog]) -> Driver:
        QApplication.processEvents()
        open_now = [d for d in self.root.findChildren(kind) if d.isVisible()]
        assert open_now, f"no {kind.__name__} is open"
        return Driver(open_now[-1], self.bot)


@pytest.fixture
def page(balanced) -> Page:
    return Page(balanced)


def _looked(qtbot, dialog: Driver) -> None:
    """Let the checks look at what was typed last."""
    form = dialog.root
    assert isinstance(form, EntryDialog)
    qtbot.waitUntil(lambda: not form._later.isActive())


def test_that_a_rule_is_written_as_a_sentence_while_it_is_filled_in(page, session, qtbot, balanced):
    page.bring(RULES, "rules")
    page.click("entry_add")
    form = page.asked(EntryDialog)
    assert not form.has("entry_amount")
    form.find(Choice, "entry_scope").select("EUR-A")
    form.find(Choice, "entry_sort").select("case_ceiling")
    assert form.has("entry_amount")
    assert not form.has("entry_shares")
    form.write("entry_amount", "9oo")
    _looked(qtbot, form)
    assert "9oo" in form.text("entry_amount_problem")
    form.write("entry_amount", "900")
    _looked(qtbot, form)
    assert form.text("entry_sentence") == "EUR-A pays at most €900 a case."
    form.find(QListWidget, "entry_kinds").item(0).setCheckState(Qt.CheckState.Checked)
    form.click("entry_who_add")
    form.find(Choice, "entry_who_1_operator").select("<=")
    form.find(QWidget, "entry_who_1_value").setEditText("25")
    _looked(qtbot, form)
    assert form.text("entry_sentence") == (
        "EUR-A pays at most €900 a case in cash where the person is at most 25 years old."
    )
    assert form.find(QLineEdit, "entry_code").placeholderText() == "EUR-A-CASE-CEILING"
    form.write("entry_code", "A-CASE")
    form.click("entry_save")
    rule = session.document.programme.rules[-1]
    assert (rule.code, rule.sort, rule.kinds) == ("A-CASE", RuleSort.CASE_CEILING, {Kind.CASH})
    assert rule.who == parse_conditions("age <= 25")
    assert page.find(Table, "rules").current().rule == rule
    assert balanced.action("undo").text() == "&Undo: add to the programme: A-CASE"
    assert "balance again" in page.text("standing_balance")
    balanced.do("undo")
    assert len(session.document.programme.rules) == 1
    assert page.text("standing_balance") == "The balance in force stands."


def test_that_what_is_missing_is_said_at_its_field_and_nothing_is_stored(page, session, qtbot):
    page.bring(RULES, "rules")
    page.click("entry_add")
    form = page.asked(EntryDialog)
    form.find(Choice, "entry_scope").select("EUR-A")
    form.find(Choice, "entry_sort").select("case_ceiling")
    _looked(qtbot, form)
    assert not form.has("entry_amount_problem")  # not come to yet
    before = session.document
    form.click("entry_save")
    assert form.has("entry_amount_problem")
    assert form.has("entry_problem")
    assert session.document is before
    form.click("entry_cancel")


def test_that_what_a_measure_meets_is_edited_with_it(page, session, qtbot):
    page.bring(CATALOGUE, "catalogue")
    page.click("entry_change")
    form = page.asked(EntryDialog)
    assert not form.find(QLineEdit, "entry_code").isEnabled()
    form.write("entry_covers_1_share", "65")
    form.write("entry_covers_1_source", "Follow-up 2026")
    form.click("entry_covers_add")
    form.find(Choice, "entry_covers_2_need").select("income")
    form.write("entry_covers_2_share", "10")
    form.click("entry_save")
    measure = session.document.programme.measures[0]
    assert [(c.need, c.share) for c in measure.covers] == [("housing", 6500), ("income", 1000)]
    assert measure.covers[0].source == "Follow-up 2026"
    page.click("entry_change")
    form = page.asked(EntryDialog)
    form.click("entry_covers_2_remove")
    form.click("entry_save")
    assert len(session.document.programme.measures[0].covers) == 1


def test_that_a_place_is_copied_under_a_code_of_its_own(page, session):
    page.bring(PLACES, "places")
    page.click("entry_copy")
    form = page.asked(EntryDialog)
    assert not form.find(QLineEdit, "entry_code").text()
    form.write("entry_code", "NEW")
    form.click("entry_save")
    places = session.document.programme.places
    assert places[-1].code == "NEW"
    assert places[-1].residents == places[0].residents


def test_that_a_place_is_gone_only_when_nobody_returns_there(page, session, balanced):
    page.bring(PLACES, "places")
    page.click("entry_remove")
    question = page.asked(RemoveQuestion)
    assert not question.can("remove_take")
    assert "cases have it as their place" in question.said()
    question.click("remove_leave")


def test_that_what_goes_with_a_measure_is_told_before_it_is_removed(page, session, balanced):
    page.bring(CATALOGUE, "catalogue", 0)
    before = session.document.programme
    page.click("entry_remove")
    question = page.asked(RemoveQuestion)
    assert "With it go: What it meets (1)." in question.said()
    question.click("remove_take")
    assert len(session.document.programme.measures) == len(before.measures) - 1
    balanced.do("undo")
    assert session.document.programme == before


def test_that_a_rule_is_switched_off_on_a_day_for_a_reason(page, session):
    page.bring(RULES, "rules")
    page.click("entry_end")
    question = page.asked(SwitchOff)
    question.write("switch_off_day", "tomorrow")
    question.click("switch_off_take")
    assert "year-month-day" in question.text("switch_off_problem")
    question.write("switch_off_day", "2026-12-31")
    question.click("switch_off_take")
    assert question.has("switch_off_problem")  # without a reason it is not switched off
    question.write("switch_off_reason", "The donor lifted it")
    question.click("switch_off_take")
    rule = session.document.programme.rules[0]
    assert (rule.ends.isoformat(), rule.note) == ("2026-12-31", "The donor lifted it")


def test_that_the_checks_of_the_whole_programme_are_counted_with_a_door(page, session):
    assert page.text("standing_checks") == "The checks find nothing wrong with the programme."
    page.bring(RULES, "rules")
    page.click("entry_copy")
    form = page.asked(EntryDialog)
    form.click("entry_save")  # the very rule again, under the code proposed
    assert page.text("standing_checks").startswith("The checks: ")
    page.click("standing_findings")
    assert page.shown().startswith("Findings (")


def test_that_enter_opens_a_rule(page, qtbot):
    page.bring(RULES, "rules")
    table = page.find(Table, "rules")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.asked(EntryDialog).find(QLineEdit, "entry_code").text() == "EUR-A-pays_for"


def test_that_who_may_not_change_the_programme_is_offered_nothing(page, session, monkeypatch):
    page.bring(RULES, "rules")
    monkeypatch.setattr(session, "why_not", lambda _what: "not yours")
    page.root.redraw()
    assert not page.has("entry_add")


def test_that_a_setting_of_the_office_is_changed_alone(page, session, balanced):
    tabs = page.find(QTabWidget, "programme_tabs")
    tabs.setCurrentIndex(next(n for n in range(tabs.count()) if tabs.tabText(n) == "Settings"))
    table = page.find(Table, "settings")
    table.choose(next(n for n, r in enumerate(table.rows.rows) if r.label == "year"))
    assert not page.has("entry_add")
    assert not page.has("entry_remove")
    page.click("entry_change")
    form = page.asked(EntryDialog)
    form.write("entry_value", "soon")
    form.click("entry_save")
    assert form.has("entry_value_problem")
    form.write("entry_value", "2027")
    form.click("entry_save")
    assert session.document.programme.year == 2027
    assert balanced.action("undo").text() == "&Undo: change in the programme: year"


def test_that_a_need_that_cases_were_asked_about_stays(page):
    tabs = page.find(QTabWidget, "programme_tabs")
    titles = [tabs.tabText(n).split(" (")[0] for n in range(tabs.count())]
    tabs.setCurrentIndex(titles.index("Needs"))
    page.find(Table, "needs").choose(0)
    page.click("entry_remove")
    assert not page.asked(RemoveQuestion).can("remove_take")


@pytest.mark.parametrize(
    "table",
    ["funds", "measures", "places", "projects", "rules", "providers", "rates", "needs", "office"],
)
def test_that_a_form_left_as_it_was_says_what_stood_there(session, qtbot, dressed, tmp_path, table):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    whole = replace(session.document, programme=sample_programme())
    session.work.commit(whole, who="t", why="load_programme")
    rows = session.tools.programme_tables.texts_of(whole.programme)
    for at in range(len(rows[table])):
        entry = entry_at(rows, table, at)
        form = EntryDialog(session, table, at, entry)
        qtbot.addWidget(form)
        assert form.entry() == entry
        form.deleteLater()
