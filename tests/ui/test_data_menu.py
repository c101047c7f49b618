"""One menu holds all of data protection: consent, erasure, who is in the file, copies, trail."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.domain.rights.erasure import WhyErased
from planner.services.intake.imports import ImportPreview
from planner.services.protection.erasure import erase
from planner.storage.keys.header import COPY
from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import PLANS
from tests.opened import PASSPHRASE
from tests.ui.spoken_tree import unspoken
from ui.data_menu import DataMenu
from ui.widgets.intake.erased_again_box import ErasedAgainBox
from ui.widgets.parts.question import Question
from ui.widgets.protection.backups_dialog import BackupsDialog
from ui.widgets.protection.damaged_files import DamagedFiles
from ui.widgets.protection.erase_dialog import EraseDialog
from ui.widgets.protection.receipt_dialog import ReceiptDialog


def lines_of(receipt: DialogDriver) -> str:
    field = receipt.find(QPlainTextEdit, "receipt_lines")
    receipt.bot.waitUntil(lambda: bool(field.toPlainText()))
    return field.toPlainText()


def question(window, name: str) -> DialogDriver:
    """Return the plain question of this name that is shown."""

    def seen() -> list[Question]:
        return [q for q in window.root.findChildren(Question, name) if q.isVisible()]

    window.bot.waitUntil(lambda: bool(seen()))
    return DialogDriver(seen()[-1], window.bot)


def test_that_one_menu_holds_all_of_data_protection(balanced):
    (menu,) = balanced.root.findChildren(DataMenu)
    named = [a.objectName().removeprefix("action_") for a in menu.actions() if a.objectName()]
    people = ["consent", "keeping", "erase"]
    assert named == [*people, "staff", "own_passphrase", "backups", "trail", "breach"]
    assert all(balanced.action(name).isEnabled() for name in named)


def test_that_consent_of_a_case_is_shown_on_its_plan(balanced):
    balanced.do("consent")
    assert balanced.root.pages.currentIndex() == PLANS
    assert balanced.find(QWidget, "consent_panel").isVisible()


def test_that_who_asks_to_be_erased_is_erased_and_a_receipt_says_so(
    balanced, session, tmp_path, monkeypatch
):
    PlansDriver(balanced).show("GN-2")
    balanced.do("erase")
    dialog = DialogDriver.appears(balanced, EraseDialog)
    dialog.write("erase_again", "GN-3")
    dialog.click("erase_go")
    assert "type its number again" in dialog.problem()  # GN-2 was shown and stands in the form
    dialog.write("erase_number", "GN-77")
    dialog.click("erase_go")
    assert "There is no case GN-77" in dialog.problem()
    dialog.write("erase_number", "GN-2")
    dialog.write("erase_again", "GN-2")
    dialog.click("erase_go")
    dialog.gone()
    assert session.document.by_number("GN-2") is None
    assert "is erased" in balanced.notice
    receipt = DialogDriver.appears(balanced, ReceiptDialog)
    assert "by office: the person asked" in lines_of(receipt)
    assert not unspoken(receipt.root)
    saved = tmp_path / "receipt.txt"
    monkeypatch.setattr("ui.widgets.parts.ask.receipt_to_make", lambda *_: str(saved))
    receipt.click("receipt_save")
    assert "Case GN-2 was erased on" in saved.read_text("utf-8")


@pytest.mark.parametrize("page", ["plan", "case"])
def test_that_looking_for_a_number_that_was_erased_says_so(balanced, session, page):
    erase(session.work, CaseId("case-GN-2"), "GN-2", WhyErased.TIME_OVER, "office")
    driver = (PlansDriver if page == "plan" else AssessmentsDriver)(balanced)
    driver.write(f"{page}_search", "GN-9")
    assert not driver.has(f"{page}_erased_words")
    driver.write(f"{page}_search", " gn-2")
    assert "was erased on" in driver.text(f"{page}_erased_words")
    driver.click(f"{page}_erased_more")
    assert "the time it is kept is over" in lines_of(DialogDriver.appears(balanced, ReceiptDialog))
    driver.write(f"{page}_search", "")
    assert not driver.has(f"{page}_erased_words")


def with_damaged(path) -> None:
    path.with_name(f"{path.name}.damaged-1a2b3c4d").write_bytes(b"as it was")


def test_that_damaged_files_kept_beside_it_are_told_and_taken_away(
    balanced, session, caseload_path
):
    with_damaged(caseload_path)
    balanced.do("backups")
    dialog = DialogDriver.appears(balanced, BackupsDialog)
    balanced.bot.waitUntil(lambda: not session.door.busy)  # the copies are looked at first
    assert "1 damaged file" in dialog.text("damaged_words")
    dialog.click("damaged_drop")
    question(balanced, "drop_damaged").click("drop_damaged_keep")
    assert session.rights.aside == 1
    dialog.click("damaged_drop")
    question(balanced, "drop_damaged").click("drop_damaged_go")
    balanced.bot.waitUntil(lambda: not dialog.has("damaged_words"))
    assert session.rights.aside == 0


def test_that_a_dismissal_names_damaged_files_that_keep_their_keys(session, caseload_path, qtbot):
    session.open(caseload_path, PASSPHRASE)
    with_damaged(caseload_path)
    box = DamagedFiles(session, for_dismissal=True)
    qtbot.addWidget(box)
    assert "get no new keys" in box.words.text()


def test_that_a_repaired_header_is_said_once(window, session, caseload_path):
    whole = bytearray(caseload_path.read_bytes())
    for place in (10, 300, COPY - 1):
        whole[place] ^= 0xFF
    caseload_path.write_bytes(whole)

    def opened() -> None:
        session.door.open(caseload_path, PASSPHRASE)
        window.bot.waitUntil(lambda: session.work is not None)

    opened()
    assert "has been repaired from its double" in window.notice
    session.close()
    session.said.emit("something else")
    opened()
    assert "repaired" not in window.notice


def test_that_whom_the_office_erased_is_taken_in_again_only_after_a_question(
    balanced, session, qtbot
):
    erase(session.work, CaseId("case-GN-2"), "GN-2", WhyErased.PERSON_ASKED, "office")
    box = ErasedAgainBox(session)
    qtbot.addWidget(box)
    box.show_preview(_preview(session, left_out=()))
    assert box.isHidden()
    box.show_preview(_preview(session, left_out=("GN-2",)))
    assert not box.isHidden()
    assert "GN-2" in box.words.text()
    wanted = []
    box.wanted.connect(lambda: wanted.append(True))
    for answer, count in (("erased_again_leave", 0), ("erased_again_go", 1)):
        box.take.click()
        (asked,) = [q for q in box.findChildren(Question) if q.isVisible()]
        DialogDriver(asked, qtbot).click(answer)
        assert len(wanted) == count


def _preview(session, left_out: tuple[str, ...]) -> ImportPreview:
    told = tuple(
        Finding.of("erased_before", Weight.CHECK, case_number=n, day="2026-11-22") for n in left_out
    )
    document = session.document
    return ImportPreview((), (), (), told, document, document, "form.xlsx")
