"""The tab *Gaps in services*: what is missing where, the cases behind it, and the report."""

from __future__ import annotations

from contextlib import closing
from threading import Event

import pytest

from planner.domain.kind import Kind
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.balances import balances
from planner.services.papers.gaps import counted_gaps
from tests import builders
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.window import CASES, Driver
from tests.money import office, pool
from tests.opened import PASSPHRASE, caseload_at, caseload_made
from ui.all_pages import RESULTS
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.table import Table

THEIRS = Secret("kettle north bicycle tide")
MANY = 7


@pytest.fixture(scope="module")
def gaps_file(tmp_path_factory):
    """Store a balanced office in which nothing meets anybody's need of safety."""
    path = tmp_path_factory.mktemp("gaps") / "gaps.rplan"
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    clinic = builders.provider("P-KIT", "K-KIT", per_month=8)
    people = [builders.returnee(f"GN-{n}", "basic 2, security 4") for n in range(MANY)]
    document = builders.caseload(office(pool(), measures=[kit], providers=(clinic,)), *people)
    with closing(caseload_made(path)) as work:
        work.commit(document, who="test", why="import_assessments")
        found = balances.balance(document, balances.scenario_of(document), _balancer())
        balances.adopt(work, found, work.document, "test")
    return path


def _balancer():
    from planner.app.wiring import tools

    return tools().balancer


class GapsDriver(Driver):
    def __init__(self, window) -> None:
        super().__init__(window.root.results.gaps, window.bot)
        self.window = window
        window.go(RESULTS)
        window.root.results.tabs.setCurrentWidget(self.root)
        self.table = self.find(Table, "gaps_table")

    def rows(self) -> list[tuple[str, str]]:
        return [(row.need, row.households) for row in self.table.rows.rows]


def test_that_what_is_missing_stands_there_and_opens_the_cases_behind_it(
    window, session, gaps_file
):
    session.open(gaps_file, PASSPHRASE)
    tab = GapsDriver(window)
    ((_, households),) = tab.rows()
    assert households == str(MANY)
    assert str(MANY) in tab.text("gaps_said")
    asked = []
    session.cases_asked.connect(lambda title, cases: asked.append((title, cases)))
    tab.table.choose(0)
    tab.click("gaps_cases")
    ((title, cases),) = asked
    assert "no such support" in title
    assert len(cases) == MANY
    assert window.root.pages.currentIndex() == CASES


def test_that_a_large_caseload_is_counted_beside_the_window_and_says_the_same(
    window, session, gaps_file, monkeypatch
):
    session.open(gaps_file, PASSPHRASE)
    at_once = GapsDriver(window).rows()
    monkeypatch.setattr("ui.widgets.results.gaps_tab._AT_ONCE", 0)
    session.close()
    session.open(gaps_file, PASSPHRASE)
    tab = GapsDriver(window)
    assert tab.rows() == []
    tab.click("gaps_show")
    assert session.background.busy
    window.wait_until_idle()
    assert tab.rows() == at_once


def test_that_it_says_gaps_are_being_counted_while_they_are(
    window, session, gaps_file, monkeypatch
):
    asked = Event()

    def when_asked(document, allocation):
        assert asked.wait(10)
        return counted_gaps(document, allocation)

    monkeypatch.setattr("ui.widgets.results.gaps_tab._AT_ONCE", 0)
    monkeypatch.setattr("ui.widgets.results.gaps_tab.counted_gaps", when_asked)
    session.open(gaps_file, PASSPHRASE)
    tab = GapsDriver(window)
    assert tab.text("gaps_said").startswith("Press Show")
    tab.click("gaps_show")
    window.root.results.gaps.redraw()
    assert tab.text("gaps_said") == "The gaps are being counted."
    asked.set()
    window.wait_until_idle()
    assert str(MANY) in tab.text("gaps_said")


def test_that_providers_stand_with_what_they_promised(window, session, gaps_file):
    session.open(gaps_file, PASSPHRASE)
    tab = GapsDriver(window)
    (row,) = tab.find(Table, "gaps_providers").rows.rows
    assert row == ("P-KIT", "8", "0", "0", "–", "–", "–")


def test_that_who_sees_no_identities_is_told_safe_counts_and_opens_no_cases(
    window, session, gaps_file
):
    with closing(caseload_at(gaps_file)) as work:
        work.file.staff.admit("R01", Role.READER, THEIRS, protected=True)
    session.open(gaps_file, THEIRS)
    tab = GapsDriver(window)
    (row,) = tab.table.rows.rows
    assert (row.households, row.cases) == (str(MANY), frozenset())
    assert not tab.can("gaps_cases")


def test_that_the_report_is_written_for_whom_the_trail_names(
    window, session, gaps_file, qtbot, tmp_path, monkeypatch
):
    session.open(gaps_file, PASSPHRASE)
    tab = GapsDriver(window)
    monkeypatch.setattr("ui.widgets.parts.ask.folder", lambda _parent: str(tmp_path))
    tab.click("gaps_write")
    dialog = DialogDriver(tab.window.root.findChildren(PurposeDialog)[-1], qtbot)
    with qtbot.waitSignal(session.said):
        dialog.click("purpose_go")
    names = sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("GAPS"))
    assert names == ["GAPS-services.pdf", "GAPS-services.xlsx"]
    last = [e for e in session.work.file.trail.entries() if e.act is Act.EXPORTED][-1]
    assert dict(last.values)["paper"] == "figures"


def test_that_without_a_balance_the_next_step_is_said(window, session, tmp_path):
    document = builders.caseload(office(pool()), builders.returnee("GN-1"))
    with closing(caseload_made(tmp_path / "bare.rplan")) as work:
        work.commit(document, who="test", why="import_assessments")
    session.open(tmp_path / "bare.rplan", PASSPHRASE)
    tab = GapsDriver(window)
    assert tab.text("gaps_said").startswith("Balance first")
    assert not tab.can("gaps_write")
