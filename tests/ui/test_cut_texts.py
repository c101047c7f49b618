"""No text is cut on a screen of 1366 × 768, on any page or in any dialog."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.opened import PASSPHRASE
from tests.ui.cut_texts import cut_texts
from tests.ui.every_dialog import MADE


def _settle() -> None:
    """Let layouts come to rest: one that turns or wraps asks those around it again."""
    for _ in range(4):
        QApplication.processEvents()


def test_that_no_text_of_a_page_is_cut(balanced):
    balanced.root.resize(1366, 768)
    cut = {}
    for place, page in enumerate(balanced.root.listed()):
        balanced.go(place)
        _settle()
        if found := cut_texts(balanced.root):
            cut[page.objectName()] = found
    assert not cut


def test_that_no_text_of_a_dialog_is_cut(qtbot, session, dressed, caseload_path):
    session.open(caseload_path, PASSPHRASE)
    cut = {}
    for name, make in MADE.items():
        dialog = make(session)
        dialog.show()
        qtbot.waitUntil(lambda: not session.door.busy)
        _settle()
        if found := cut_texts(dialog):
            cut[name] = found
        dialog.close()
        if shiboken6.isValid(dialog):
            dialog.deleteLater()
    assert not cut


def test_that_a_text_without_room_is_noticed(qtbot, dressed):
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    label = QLabel("a text that needs more room than this", root)
    label.setFixedWidth(40)
    column.addWidget(label)
    root.show()
    assert cut_texts(root)
