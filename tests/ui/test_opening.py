"""A caseload file is made, opened, recovered, encrypted and rescued in the window."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.services.balances import balances
from tests.drivers.caseload_file import DialogDriver, KeyDriver
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from ui.clipboard import copy_briefly
from ui.widgets.protection.new_caseload_dialog import NewCaseloadDialog
from ui.widgets.protection.open_dialog import OpenDialog
from ui.widgets.protection.recovered_dialog import RecoveredDialog
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog

OTHER = "kettle north bicycle tide"
UNENCRYPTED = Path(__file__).parents[1] / "storage" / "files" / "caseload_of_0_1_0.rplan"


@pytest.fixture
def made(tmp_path):
    """Return a caseload file that C01 made, closed."""
    path = tmp_path / "office.rplan"
    caseload_made(path, code="C01").close()
    return path


def ask(window, path) -> DialogDriver:
    window.root.dialogs.open_file(path)
    return DialogDriver.appears(window, OpenDialog)


def open_with(window, path, text: str) -> DialogDriver:
    dialog = ask(window, path)
    dialog.write("open_secret", text)
    dialog.click("open_go")
    return dialog


def make(window, path, **typed) -> DialogDriver:
    window.do("new")
    dialog = DialogDriver.appears(window, NewCaseloadDialog)
    dialog.write("new_file", str(path))
    dialog.passphrase("new_passphrase", PASSPHRASE.text, typed.get("again"))
    dialog.write("new_code", "C01")
    dialog.click("new_make")
    return dialog


def test_that_a_new_caseload_shows_its_recovery_key_before_the_window_goes_on(
    window, session, tmp_path
):
    make(window, tmp_path / "office")
    key = KeyDriver.appears(window, RecoveryKeyDialog)
    assert not key.can("recovery_go_on")
    key.root.reject()
    assert "write down" in key.problem()
    assert key.root.isVisible()
    text = key.take()
    key.gone()
    assert (session.work.path.name, session.who) == ("office.rplan", "C01")
    session.close()
    by_key = caseload_at(tmp_path / "office.rplan", Secret(text))
    assert by_key.staff.code == "recovery"
    by_key.close()


def test_that_the_printed_page_holds_the_key_and_the_file(window, session, tmp_path):
    make(window, tmp_path / "office.rplan")
    key = KeyDriver.appears(window, RecoveryKeyDialog)
    printed = key.root.paper().toPlainText()
    assert all(row in printed for row in key.text("recovery_key").split("\n"))
    assert "office.rplan" in printed
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    key.root.paper().print_(printer)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")


def test_that_print_asks_for_a_printer(window, session, tmp_path):
    make(window, tmp_path / "office.rplan")
    key = KeyDriver.appears(window, RecoveryKeyDialog)
    key.click("recovery_print")
    (asking,) = key.root.findChildren(QPrintDialog)
    assert asking.isVisible()
    asking.reject()


@pytest.mark.parametrize(
    ("passphrase", "again", "said"),
    [
        ("short one", "short one", "too easy to guess"),
        (PASSPHRASE.text, "orchard lamp", "not the same"),
        ("", "", "Type a passphrase"),
    ],
)
def test_that_a_passphrase_that_will_not_do_is_said_in_place(
    window, session, tmp_path, passphrase, again, said
):
    window.do("new")
    dialog = DialogDriver.appears(window, NewCaseloadDialog)
    dialog.write("new_file", str(tmp_path / "office.rplan"))
    dialog.passphrase("new_passphrase", passphrase, again)
    dialog.click("new_make")
    assert said in dialog.problem()
    assert session.work is None
    assert list(tmp_path.iterdir()) == []


def test_that_advice_on_the_passphrase_grows_with_its_words(window):
    window.do("new")
    dialog = DialogDriver.appears(window, NewCaseloadDialog)
    advice = []
    for text in ("", "orchard", "orchard lamp seven", PASSPHRASE.text):
        dialog.write("new_passphrase", text)
        advice.append(dialog.text("new_passphrase_advice").split()[0])
    assert advice == ["Four", "Easy", "Fair.", "Strong."]


def test_that_a_file_that_is_there_is_not_written_over(window, session, made):
    before = made.read_bytes()
    assert "office.rplan" in make(window, made).problem()
    assert made.read_bytes() == before


def test_that_a_wrong_passphrase_is_said_in_place_and_another_try_opens(window, session, made):
    dialog = open_with(window, made, "orchard lamp seven rivers")
    assert "does not open" in dialog.problem()
    assert session.work is None
    for _ in range(6):  # nobody is locked out
        dialog.click("open_go")
        window.bot.waitUntil(lambda: not session.door.busy)
    dialog.write("open_secret", PASSPHRASE.text)
    dialog.click("open_go")
    dialog.gone()
    assert session.who == "C01"


class _Slow:
    """A storage that takes until it may go on, as a costly passphrase takes its time."""

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def open(self, path, secret, *, view_only=False):
        self.go_on.wait(120)
        return storage().open(path, secret, view_only=view_only)


def test_that_the_window_stays_alive_while_a_passphrase_is_tried(window, session, made, qtbot):
    slow = _Slow()
    session.tools = replace(session.tools, storage=slow)
    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(session.door.busy))
    timer.start(20)
    dialog = open_with(window, made, PASSPHRASE.text)
    assert dialog.has("open_caseload_dialog_busy")
    qtbot.waitUntil(lambda: sum(beats) >= 5)
    slow.go_on.set()
    dialog.gone()
    assert session.who == "C01"


def test_that_a_try_that_was_left_opens_nothing(window, session, made, qtbot):
    slow = _Slow()
    session.tools = replace(session.tools, storage=slow)
    dialog = open_with(window, made, PASSPHRASE.text)
    dialog.click("open_cancel")
    slow.go_on.set()
    qtbot.waitUntil(lambda: not session.door.busy)
    assert session.work is None
    again = caseload_at(made)
    assert not again.view_only  # it was let go
    again.close()


def test_that_a_caseload_being_made_is_not_left_before_its_key_is_shown(window, session, tmp_path):
    dialog = make(window, tmp_path / "office.rplan")
    dialog.root.reject()
    KeyDriver.appears(window, RecoveryKeyDialog).take()
    assert session.who == "C01"


def test_that_the_recovery_key_gives_a_new_passphrase_and_another_key(window, session, tmp_path):
    path = tmp_path / "office.rplan"
    make(window, path)
    first = KeyDriver.appears(window, RecoveryKeyDialog)
    key = first.take()
    first.gone()
    session.close()
    dialog = ask(window, path)
    dialog.click("open_other")
    dialog.write("open_secret", key.lower().replace("-", " "))
    dialog.click("open_go")
    recovered = DialogDriver.appears(window, RecoveredDialog)
    recovered.passphrase("recovered_passphrase", OTHER)
    recovered.click("recovered_set")
    second = KeyDriver.appears(window, RecoveryKeyDialog).take()
    window.bot.waitUntil(lambda: session.who == "C01")
    session.close()
    for gone in (PASSPHRASE, Secret(key)):
        with pytest.raises(PlannerError, match="passphrase_wrong"):
            caseload_at(path, gone)
    caseload_at(path, Secret(OTHER)).close()
    caseload_at(path, Secret(second)).close()


def test_that_looking_only_opens_nothing_to_change(window, session, made):
    dialog = ask(window, made)
    dialog.tick("open_look")
    dialog.write("open_secret", PASSPHRASE.text)
    dialog.click("open_go")
    dialog.gone()
    assert session.work.view_only


def test_that_a_file_open_elsewhere_is_looked_at_and_the_window_says_why(window, session, made):
    held = caseload_at(made)
    open_with(window, made, PASSPHRASE.text).gone()
    assert session.work.view_only
    assert "open in another planner" in window.notice
    held.close()


def test_that_a_file_that_is_not_there_is_said_before_anything_is_asked(window, session, tmp_path):
    window.root.dialogs.open_file(tmp_path / "none.rplan")
    assert "none.rplan" in window.notice
    assert not [d for d in window.root.findChildren(OpenDialog) if d.isVisible()]


def test_that_a_damaged_file_gives_way_to_its_newest_copy_that_opens(window, session, made):
    work = caseload_at(made)
    old = work.file.backups.make()
    work.close()
    work = caseload_at(made)
    new = work.file.backups.make()
    work.close()
    assert old.path != new.path
    for damaged in (made, new.path):
        whole = damaged.read_bytes()
        damaged.write_bytes(whole[:70_000] + bytes(len(whole) - 70_000))
    dialog = open_with(window, made, PASSPHRASE.text)
    window.bot.waitUntil(lambda: "damaged" in dialog.text("open_caseload_dialog_words"))
    assert made.stat().st_size  # nothing is put in its place before somebody says so
    assert not list(made.parent.glob("*.damaged-*"))
    dialog.click("open_go")
    assert "damaged, too" in dialog.problem()
    dialog.click("open_go")
    dialog.gone()
    assert session.work.path == made
    assert len(list(made.parent.glob("*.damaged-*"))) == 1


def test_that_without_a_copy_a_damaged_file_is_told_and_nothing_else(window, session, made):
    made.write_bytes(made.read_bytes()[:70_000])
    dialog = open_with(window, made, PASSPHRASE.text)
    assert "no copy" in dialog.problem()


def test_that_an_unencrypted_file_is_encrypted_and_opened(window, session, tmp_path, qtbot):
    path = tmp_path / "old.rplan"
    shutil.copyfile(UNENCRYPTED, path)
    open_with(window, path, PASSPHRASE.text)
    dialog = DialogDriver.appears(window, NewCaseloadDialog)
    assert "old.rplan" in dialog.text("new_caseload_words")
    dialog.passphrase("new_passphrase", PASSPHRASE.text)
    dialog.click("new_make")
    KeyDriver.appears(window, RecoveryKeyDialog).take()
    assert session.work is not None
    assert session.work.path == path
    assert not path.read_bytes().startswith(b"SQLite")


def test_that_the_menu_asks_for_a_file_and_what_opens_it(window, session, made, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    window.do("open")
    dialog = DialogDriver.appears(window, OpenDialog)
    assert "office.rplan" in dialog.said()
    dialog.click("open_cancel")
    assert session.work is None


def test_that_a_secret_leaves_the_clipboard_after_a_while(qtbot, dressed):
    copy_briefly("K3Y0-0000", 50)
    assert QApplication.clipboard().text() == "K3Y0-0000"
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")


def test_that_what_was_copied_since_stays_in_the_clipboard(qtbot, dressed):
    copy_briefly("K3Y0-0000", 50)
    QApplication.clipboard().setText("a note")
    qtbot.wait(120)
    assert QApplication.clipboard().text() == "a note"


def test_that_whether_the_balance_stands_is_found_out_where_no_window_waits(
    window, session, caseload_path, monkeypatch
):
    real, on_main = balances.is_current, []

    def asked(*given):
        on_main.append(threading.current_thread() is threading.main_thread())
        return real(*given)

    monkeypatch.setattr(balances, "is_current", asked)
    open_with(window, caseload_path, PASSPHRASE.text)
    window.bot.waitUntil(lambda: session.work is not None)
    assert session.allocation is not None
    assert on_main == [False]
    assert session.is_current == real(session.document)
    assert on_main == [False]
