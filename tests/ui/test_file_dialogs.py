"""Every dialog about the file: fits a small screen, mirrors, has names and letters of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from planner.app.wiring import tools
from planner.domain.protection.secret import Secret
from planner.services.protection import backups
from tests.opened import PASSPHRASE
from tests.ui.by_hand import file_of, small_caseload
from ui.main import speak
from ui.models.isolates import is_mirrored
from ui.session import Session
from ui.widgets.cases.typed_dialog import TypedDialog
from ui.widgets.protection.backups_dialog import BackupsDialog, RestoreQuestion
from ui.widgets.protection.new_caseload_dialog import NewCaseloadDialog
from ui.widgets.protection.open_dialog import OpenDialog
from ui.widgets.protection.recovered_dialog import RecoveredDialog
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog
from ui.widgets.protection.staff_dialog import StaffDialog
from ui.widgets.protection.staff_questions import (
    AdmitQuestion,
    DismissQuestion,
    NewKeyQuestion,
    OwnPassphraseQuestion,
    ResetQuestion,
    RoleQuestion,
)
from ui.widgets.protection.trail_dialog import TrailDialog


def _copy(session):
    session.work.file.backups.make()
    return backups.copies(session.work)[0]


MADE = {
    "new": NewCaseloadDialog,
    "encrypt": lambda s: NewCaseloadDialog(s, s.work.path),
    "open": lambda s: OpenDialog(s, s.work.path),
    "recovery_key": lambda _: RecoveryKeyDialog(Secret("-".join(["0A0B"] * 7)), "office.rplan"),
    "recovered": lambda s: RecoveredDialog(s, s.work),
    "staff": lambda s: StaffDialog(s, s.work),
    "admit": lambda s: AdmitQuestion(s, s.work),
    "role": lambda s: RoleQuestion(s, s.work, s.work.staff),
    "reset": lambda s: ResetQuestion(s, s.work, s.work.staff),
    "dismiss": lambda s: DismissQuestion(s, s.work, s.work.staff),
    "new_key": lambda s: NewKeyQuestion(s, s.work),
    "own": lambda s: OwnPassphraseQuestion(s, s.work),
    "restore": lambda s: RestoreQuestion(s, s.work, _copy(s)),
    "backups": lambda s: BackupsDialog(s, s.work),
    "trail": lambda s: TrailDialog(s, s.work),
    "typed": lambda _: TypedDialog({"Why": "lives with her sister"}),
}


@pytest.fixture(scope="module")
def office(dressed, tmp_path_factory) -> Iterator[Session]:
    """An open caseload without a window, which the dialogs only look at: made once."""
    session = Session(tools())
    session.open(
        file_of(small_caseload(), tmp_path_factory.mktemp("office") / "office.rplan"), PASSPHRASE
    )
    yield session
    session.background.close()
    session.close()


def shown(name: str, office: Session, qtbot) -> QDialog:
    made: QDialog = MADE[name](office)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not office.door.busy)
    return made


@pytest.fixture(params=sorted(MADE))
def dialog(request, office, qtbot) -> QDialog:
    return shown(request.param, office, qtbot)


def test_that_it_fits_a_small_screen_at_150_per_cent(dialog):
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 960
    assert hint.height() <= 600


def test_that_every_field_and_button_has_a_name_of_its_own(dialog):
    seen = [w for kind in (QLineEdit, QComboBox, QPlainTextEdit) for w in dialog.findChildren(kind)]
    assert all(w.objectName() and w.accessibleName() for w in seen if w.isVisible())
    buttons = [b.objectName() for b in dialog.findChildren(QPushButton) if b.isVisible()]
    assert all(buttons)
    assert len(set(buttons)) == len(buttons)


def letters_of(dialog: QDialog) -> list[str]:
    """Return the letters that Alt reaches in a dialog."""
    texts = [w.text() for w in dialog.findChildren(QAbstractButton) if w.isVisible()]
    labels = [w for w in dialog.findChildren(QLabel) if w.isVisible()]
    texts += [w.text() for w in labels if w.buddy() is not None]
    found = (re.search(r"&(\w)", text) for text in texts)
    return [letter.group(1).lower() for letter in found if letter]


def test_that_no_letter_is_taken_twice(dialog):
    letters = letters_of(dialog)
    assert len(letters) == len(set(letters))


@pytest.fixture
def in_french(dressed):
    before = dressed.findChildren(QTranslator)
    speak(dressed, QLocale("fr_GN"))
    yield
    for translator in set(dressed.findChildren(QTranslator)) - set(before):
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("name", sorted(MADE))
def test_that_no_letter_is_taken_twice_in_french(name, in_french, office, qtbot):
    letters = letters_of(shown(name, office, qtbot))
    assert len(letters) == len(set(letters))


def test_that_no_text_is_cut(dialog):
    for said in dialog.findChildren(QLabel):
        if said.isVisible() and said.wordWrap():
            assert said.height() >= said.heightForWidth(said.width()) - 1, said.text()[:40]


def test_that_the_next_step_stands_at_the_end_a_line_is_read_to(dialog, dressed):
    (first,) = (b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isDefault())
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.layout().activate()
    assert not is_mirrored()
    middle = dialog.width() / 2
    assert first.mapTo(dialog, first.rect().center()).x() < middle
