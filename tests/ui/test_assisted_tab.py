"""The tab *People assisted*: a period's figures, the cases behind them, and the report written."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.balances import balances
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.window import CASES, Driver
from tests.monitored_year import HELPED, MANY, office_after_a_year
from tests.opened import PASSPHRASE, caseload_at, caseload_made
from ui.all_pages import RESULTS
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.interval_bar import IntervalBar

THEIRS = Secret("kettle north bicycle tide")
LAST = Secret("wagon violet thunder seed")


@pytest.fixture(scope="module")
def year_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("year") / "year.rplan"
    document, given = office_after_a_year()
    with closing(caseload_made(path)) as work:
        after = replace(document, about=work.document.about)
        work.commit(after, who="test", why="import_assessments")
        balances.adopt(work, given, work.document, "test")
    return path


class AssistedDriver(Driver):
    def __init__(self, window) -> None:
        super().__init__(window.root.results.assisted, window.bot)
        self.window = window
        window.go(RESULTS)
        window.root.results.tabs.setCurrentWidget(self.root)

    def figure(self, table: str, key: str) -> str:
        return self.text(f"figure_{table}_{key}")

    def ask(self, first: str, last: str) -> None:
        self.write("assisted_first", first)
        self.write("assisted_last", last)
        self.click("assisted_show")


@pytest.fixture
def tab(window, session, year_file):
    session.open(year_file, PASSPHRASE)
    driver = AssistedDriver(window)
    driver.ask("2026-11-01", "2027-12-31")
    return driver


def test_that_the_figures_of_a_period_stand_there(tab):
    assert tab.text("assisted_lead").startswith(f"Started: {HELPED} of {MANY} cases.")
    assert tab.figure("Reached", "eligible") == str(MANY)
    assert tab.figure("Kinds", "goods") == str(HELPED)
    assert tab.figure("Vulnerabilities", "chronic") == "10"


def test_that_a_bar_says_its_figure_to_a_screen_reader(tab):
    said = {bar.accessibleName() for bar in tab.root.findChildren(IntervalBar)}
    assert f"Started: {HELPED}" in said
    assert IntervalBar.spoken_as is QAccessible.Role.Graphic


def test_that_a_figure_opens_the_cases_behind_it(tab, session):
    asked = []
    session.cases_asked.connect(lambda title, cases: asked.append((title, cases)))
    tab.click("open_Vulnerabilities_chronic")
    ((title, cases),) = asked
    assert (title, len(cases)) == ("Disability and vulnerabilities: Chronic illness", 10)
    assert tab.window.root.pages.currentIndex() == CASES


def test_that_another_period_and_fund_are_counted_when_asked(tab):
    tab.ask("2026-01-01", "2026-10-31")
    assert tab.figure("Reached", "started") == "0"
    assert tab.text("assisted_note_0").startswith("Nothing so far: ")
    assert not tab.has("figure_Satisfaction_5")
    tab.find(Choice, "assisted_fund").select("POOL")
    tab.ask("2026-11-01", "2027-12-31")
    assert tab.figure("Reached", "eligible") == str(HELPED)
    assert not tab.has("figure_Vulnerabilities_chronic")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2027-02-01", "2027-01-01", "lies after the last"),
        ("soon", "2027-01-01", "date"),
    ],
)
def test_that_a_period_that_cannot_be_is_said_and_nothing_old_stays(tab, first, last, said):
    tab.ask(first, last)
    assert said in tab.text("assisted_said")
    assert not tab.has("figure_Reached_eligible")


def test_that_who_sees_no_identities_opens_no_cases(window, session, year_file):
    with closing(caseload_at(year_file)) as work:
        work.file.staff.admit("R01", Role.READER, THEIRS, protected=True)
    session.open(year_file, THEIRS)
    driver = AssistedDriver(window)
    driver.ask("2026-11-01", "2027-12-31")
    assert driver.figure("Reached", "eligible") == str(MANY)
    assert not [b for b in driver.root.findChildren(QPushButton) if b.property("link")]


def test_that_the_report_is_written_for_whom_the_trail_names(
    tab, session, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr("ui.widgets.parts.ask.folder", lambda _parent: str(tmp_path))
    tab.click("assisted_write")
    dialog = DialogDriver(tab.window.root.findChildren(PurposeDialog)[-1], qtbot)
    with qtbot.waitSignal(session.said):
        dialog.click("purpose_go")
    names = sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("MON"))
    assert names == ["MONITORING.csv", "MONITORING.pdf", "MONITORING.xlsx"]
    last = [e for e in session.work.file.trail.entries() if e.act is Act.EXPORTED][-1]
    assert dict(last.values)["purpose"] == "office"


def test_that_without_a_balance_the_next_step_is_said(window, session, tmp_path):
    document, _ = office_after_a_year()
    with closing(caseload_made(tmp_path / "bare.rplan")) as work:
        after = replace(document, about=work.document.about)
        work.commit(after, who="test", why="import_assessments")
    session.open(tmp_path / "bare.rplan", PASSPHRASE)
    driver = AssistedDriver(window)
    assert driver.text("assisted_said").startswith("Balance first")
    assert not driver.can("assisted_write")


def test_that_a_large_caseload_is_counted_when_asked(window, session, year_file, monkeypatch):
    monkeypatch.setattr("ui.widgets.results.assisted_tab._AT_ONCE", 10)
    session.open(year_file, PASSPHRASE)
    driver = AssistedDriver(window)
    assert driver.text("assisted_said").startswith("Press Show")
    assert not driver.has("figure_Reached_eligible")
    with driver.bot.waitSignal(session.background.ended):
        driver.click("assisted_show")
    assert driver.figure("Reached", "eligible") == str(MANY)


def test_that_whole_figures_need_protected_details_and_a_funds_do_not(window, session, year_file):
    with closing(caseload_at(year_file)) as work:
        work.file.staff.admit("B09", Role.READER, LAST, protected=False)
    session.open(year_file, LAST)
    driver = AssistedDriver(window)
    assert not driver.has("figure_Reached_eligible")
    assert driver.text("assisted_said")
    driver.find(Choice, "assisted_fund").select("POOL")
    driver.ask("2026-11-01", "2027-12-31")
    assert driver.figure("Reached", "eligible") == str(HELPED)
