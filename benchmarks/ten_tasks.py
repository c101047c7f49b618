"""The ten tasks of the manual in the real window: acts of a person and seconds for each.

An act is a press of a button, a text typed, an entry or a row chosen, a file named. The caseload
is the first people of the bundled sample; waiting for the planner is within the seconds.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QSlider, QWidget

from planner.app.wiring import tools
from planner.domain.balances.clearing import WhyCleared
from planner.domain.caseload import Caseload
from planner.domain.protection.secret import Secret
from planner.services.sample import sample_assessments, sample_mapping, sample_programme
from tests.drivers.answers import AnswersDriver
from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.fairness import FairnessDriver
from tests.drivers.money import MoneyDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import Driver, WindowDriver
from ui import style
from ui.immortal import keep_constants
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.field.hand_over_dialog import HandOverDialog
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts import ask
from ui.widgets.parts.table import Table

#: So many people of the sample: enough for choices, few enough to wait for every setting.
PEOPLE = 12
_SECRET = Secret("a long enough passphrase for figures")
_FIELD = "four words of paper"


class Hands:
    """A person's hands: press, type, wait; ``acts`` counts."""

    def __init__(self) -> None:
        self.acts = 0

    def did(self) -> None:
        """Count an act that Qt has no press for: a row chosen, a file named."""
        self.acts += 1

    def mouseClick(self, widget: QWidget, press: Qt.MouseButton) -> None:  # noqa: N802  # Qt's name
        """Press."""
        self.acts += 1
        QTest.mouseClick(widget, press)

    def keyClicks(self, widget: QWidget, text: str) -> None:  # noqa: N802  # Qt's name
        """Type."""
        self.acts += 1
        QTest.keyClicks(widget, text)

    def waitUntil(self, there: Callable[[], Any]) -> None:  # noqa: N802  # Qt's name
        """Wait."""
        while not there():
            QApplication.processEvents()
            time.sleep(0.001)


class TenTasks:
    """One method a task, in the order of the manual."""

    def __init__(self, window: WindowDriver, hands: Hands, folder: Path) -> None:
        self.window, self.hands, self.folder = window, hands, folder
        self.session = window.session

    def tasks(self) -> list[tuple[str, Callable[[], None]]]:
        """Return every task with its name."""
        return [
            ("import assessments", self.import_people),
            ("settle a finding", self.mend),
            ("say what matters", self.set_policy),
            ("balance", self.balance),
            ("compare two answers", self.compare),
            ("change one plan, together", self.change),
            ("agree it and print it", self.agree),
            ("record payments", self.pay),
            ("export for a donor", self.export),
            ("hand over a part", self.hand_over),
        ]

    def import_people(self) -> None:
        page = AssessmentsDriver(self.window)
        self.hands.did()
        page.preview_import(sample_assessments(), sample_mapping())
        self.hands.did()
        page.click("import_take")
        assert len(self.session.document.cases) == 180

    def keep_a_few(self) -> None:
        """Leave the first people only, so that every setting is tried in seconds: no task."""
        document, work = self.session.document, self.session.work
        cases = {c.id: c for c in document.in_order()[:PEOPLE]}
        own = {k: a for k, a in document.assessments.items() if a.case_id in cases}
        numbers = {c.number for c in cases.values()}
        found = tuple(f for f in document.findings if f.case_number in numbers)
        after = replace(document, cases=cases, assessments=own, findings=found)
        assert work is not None
        work.commit(after, who="bench", why="import_assessments")

    def mend(self) -> None:
        page = AssessmentsDriver(self.window)
        shown = self.window.root.assessments
        shown.tabs.setCurrentIndex(1)
        self.hands.did()
        tab = shown.findings
        before = len([f for f in self.session.document.findings if not f.ignored])
        assert before, "nobody of these has a finding"
        tab.table.choose(0)
        self.hands.did()
        tab.ignore.click()
        self.hands.did()
        self.hands.keyClicks(tab.why.reason, "seen the passport")
        tab.why.buttons[0].click()
        self.hands.did()
        assert len([f for f in self.session.document.findings if not f.ignored]) < before
        assert page.numbers()

    def set_policy(self) -> None:
        page = AnswersDriver(self.window)
        slider = page.find(QSlider, "fairness")
        before = self.session.document.scenarios
        slider.setValue(slider.minimum())
        self.hands.did()
        self.hands.waitUntil(lambda: self.session.document.scenarios != before)

    def balance(self) -> None:
        AnswersDriver(self.window).click("balance_run")
        self.window.wait_until_idle()
        assert self.session.is_current

    def compare(self) -> None:
        page = FairnessDriver(self.window)
        self.hands.did()
        page.ask()
        assert len(page.chart.steps) > 1

    def change(self) -> None:
        award = next(
            a
            for a in self.session.allocation.awards  # type: ignore[union-attr]
            if a.origin.value == "balance" and not a.is_seat
        )
        page = PlansDriver(self.window)
        self.hands.did()
        page.show(self.session.document.cases[award.case_id].number)
        self.hands.did()
        page.decide("decline", award.target, "not wanted")
        page.click("plans_balance")
        self.window.wait_until_idle()
        assert self.session.is_current

    def agree(self) -> None:
        answers = AnswersDriver(self.window)
        if waiting := answers.waiting():
            answers.choose(*(number for number, *_ in waiting))
            self.hands.did()
            answers.answer(WhyCleared.OTHER, answers.staff[0], "looked at with the file")
        awards = self.session.allocation.awards  # type: ignore[union-attr]
        number = self.session.document.cases[awards[0].case_id].number
        page = PlansDriver(self.window)
        self.hands.did()
        page.show(number)
        self.hands.did()
        for step in ("step_offered", "step_agreed", "step_signed"):
            page.click(step)
        page.click("export_plan")
        self._papers(1, self.folder / "one")
        assert list((self.folder / "one").rglob("*.pdf"))

    def pay(self) -> None:
        page = MoneyDriver(self.window)
        self.hands.did()
        page.book_plan()
        table = page.find(Table, "money_lines")
        table.choose(table.rows.row_of(lambda row: row.agreed))
        self.hands.did()
        office = self.session.document.given_programme.office
        people = {
            "proposer": next(iter(office.counsellors or office.staff)),
            "approver": office.approver,
        }
        for step, document in (("committed", "PO-1"), ("delivered", "DN-1"), ("invoiced", "INV-1")):
            page.click(f"post_{step}")
            page.fill(document=document, **self._known(page, people))
            page.confirm()
        page.click("post_paid")
        page.fill(document="REC-1", **self._known(page, {"payer": office.payer}))
        page.confirm()
        states = {e.state.value for e in self.session.document.entries.values()}
        assert "paid" in states, page.refusals()

    def _known(self, page: MoneyDriver, people: dict[str, str]) -> dict[str, str]:
        """Return whom a form asks for, each chosen in an act of its own."""
        asked = {name: code for name, code in people.items() if page.has(f"entry_{name}")}
        self.hands.acts += len(asked)
        return asked

    def export(self) -> None:
        PlansDriver(self.window).click("export_all")
        self._papers(0, self.folder / "donor")
        assert (self.folder / "donor" / "office.xlsx").is_file()

    def _papers(self, purpose: int, folder: Path) -> None:
        """Say what papers are for, and where they go."""
        self.hands.waitUntil(lambda: self.window.root.findChildren(PurposeDialog))
        dialog = Driver(self.window.root.findChildren(PurposeDialog)[-1], self.hands)
        dialog.find(QComboBox, "purpose_what").setCurrentIndex(purpose)
        self.hands.did()
        folder.mkdir()
        before = ask.folder
        ask.folder = lambda parent: str(folder)  # noqa: ARG005  # as it is called
        try:
            dialog.click("purpose_go")
        finally:
            ask.folder = before
        self.hands.did()
        self.window.wait_until_idle()

    def hand_over(self) -> None:
        self.window.do("hand_over")
        self.hands.did()
        shown = self.window.root.findChildren(HandOverDialog)[-1]
        dialog = Driver(shown, self.hands)
        dialog.find(QListWidget, "hand_over_cases").item(0).setCheckState(Qt.CheckState.Checked)
        self.hands.did()
        dialog.write("hand_over_file", str(self.folder / "part.rplan"))
        dialog.write("hand_over_until", "2026-12-31")
        for field in shown.findChildren(QLineEdit):
            if field.objectName().startswith("part_passphrase"):
                self.hands.keyClicks(field, _FIELD)
        dialog.click("hand_over_go")
        self.hands.waitUntil(lambda: bool(self.session.document.hand_overs))


def do_ten_tasks(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Do each in the window, one after the other."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_constants()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    style.dress(app)
    session, hands = Session(tools()), Hands()
    with style.held_back(app):
        window = MainWindow(session)
    window.resize(1366, 768)
    window.show()
    try:
        with tempfile.TemporaryDirectory() as place:
            driver = WindowDriver(window, hands)
            session.new(Path(place) / "office.rplan", _SECRET, "A01")
            for shown in window.findChildren(QWidget, "recovery_key"):
                shown.close()
            session.sources.load_programme(sample_programme())
            driver.wait_until_idle()
            office = TenTasks(driver, hands, Path(place))
            for number, (name, task) in enumerate(office.tasks(), 1):
                before, began = hands.acts, time.perf_counter()
                task()
                yield f"{number}. {name}: {hands.acts - before} acts", time.perf_counter() - began
                if number == 1:
                    office.keep_a_few()
    finally:
        session.background.close()
        session.close()
        window.close()
