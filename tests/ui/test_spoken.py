"""A screen reader meets nothing without a name and a role, on any page and in any dialog."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from tests.opened import PASSPHRASE
from tests.ui.every_dialog import ELSEWHERE, MADE
from tests.ui.spoken_tree import unspoken


def test_that_every_page_says_what_each_thing_on_it_is(balanced):
    missed = {}
    for place, page in enumerate(balanced.root.listed()):
        balanced.go(place)
        if found := unspoken(page):
            missed[page.objectName()] = found
    assert not missed


def test_that_every_empty_page_says_what_each_thing_on_it_is(window):
    missed = {}
    for place, page in enumerate(window.root.listed()):
        window.go(place)
        if found := unspoken(page):
            missed[page.objectName()] = found
    assert not missed


def test_that_the_window_around_the_pages_says_what_each_thing_is(balanced):
    assert not unspoken(balanced.root.navigation)
    assert not unspoken(balanced.root.menuBar())


def test_that_every_dialog_says_what_each_thing_in_it_is(qtbot, session, dressed, caseload_path):
    session.open(caseload_path, PASSPHRASE)
    missed, met = {}, set()
    for name, make in MADE.items():
        dialog = make(session)
        met.add(type(dialog))
        dialog.show()
        qtbot.waitUntil(lambda: not session.door.busy)
        QApplication.processEvents()
        if found := unspoken(dialog):
            missed[name] = found
        dialog.close()
        if shiboken6.isValid(dialog):
            dialog.deleteLater()
    assert not missed
    assert not _of_ours(QDialog) - met - ELSEWHERE


def _of_ours(kind: type[QDialog]) -> set[type[QDialog]]:
    """Return the dialogs there are: those on which others are built are none themselves."""
    below = [k for k in kind.__subclasses__() if k.__module__.startswith("ui.")]
    return {k for k in below if not k.__subclasses__()}.union(*(_of_ours(k) for k in below))


def test_that_the_walk_notices_what_says_nothing(qtbot, dressed):
    root = QWidget()
    qtbot.addWidget(root)
    QVBoxLayout(root).addWidget(QLineEdit())
    root.show()
    assert len(unspoken(root)) == 1
