"""No text is cut on a screen of 1366 × 768, on any page or in any dialog, in any language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.app.wiring import tools
from tests.drivers.window import WindowDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import file_of, small_caseload
from tests.ui.cut_texts import cut_texts
from tests.ui.every_dialog import MADE
from ui import style
from ui.main import speak
from ui.main_window import MainWindow
from ui.session import Session


def _settle() -> None:
    """Let layouts come to rest: one that turns or wraps asks each of those around it again."""
    for _ in range(12):
        QApplication.processEvents()


@pytest.fixture(params=("en", "fr", "es", "ar"))
def language(request, dressed) -> Iterator[str]:
    """Speak a language while a test is on."""
    before, written, side = (
        set(dressed.findChildren(QTranslator)),
        QLocale(),
        dressed.layoutDirection(),
    )
    yield speak(dressed, QLocale(request.param))
    for translator in set(dressed.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(written)
    dressed.setLayoutDirection(side)


@pytest.fixture
def spoken(language, dressed, qtbot, tmp_path) -> Iterator[WindowDriver]:
    """Return a window in that language over a small caseload."""
    session = Session(tools(), language)
    with style.held_back(dressed):
        main = MainWindow(session)
    main.resize(1366, 768)
    qtbot.addWidget(main)
    main.show()
    session.open(file_of(small_caseload(), tmp_path / "office.rplan"), PASSPHRASE)
    yield WindowDriver(main, qtbot)
    session.background.close()
    session.close()


#: What a screen of 1366 × 768 has at 200 per cent, and what a window's frame takes of it.
_SMALLEST, _FRAME = (683, 384), 40


#: A screen of 1366 × 768, one of 1440 × 900 at 150 per cent, and the first at 200.
@pytest.mark.parametrize("size", [(1366, 768), (960, 600), _SMALLEST])
def test_that_no_text_of_a_page_or_a_tab_is_cut(spoken, size):
    spoken.root.resize(*size)
    assert spoken.root.size().toTuple() == size
    cut = {}
    for place, page in enumerate(spoken.root.listed()):
        spoken.go(place)
        for tab, _ in enumerate(_tabs(page)):
            _settle()
            if found := cut_texts(spoken.root):
                cut[page.objectName(), tab] = found
    assert not cut


def _tabs(page: QWidget) -> Iterator[QWidget]:
    """Go to every tab of a page; yield the page itself where it has none."""
    seen = [tabs for tabs in page.findChildren(QTabWidget) if tabs.isVisible()]
    for tabs in seen:
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            yield tabs
    if not seen:
        yield page


def test_that_no_text_of_a_dialog_is_cut(spoken):
    session = spoken.root.session
    cut = {}
    for name, make in MADE.items():
        dialog = make(session)
        dialog.show()
        spoken.bot.waitUntil(lambda: not session.door.busy)
        _settle()
        if found := [*cut_texts(dialog), *_to_scroll_to(dialog)]:
            cut[name] = found
        dialog.resize(*(side - _FRAME for side in _SMALLEST))
        _settle()
        if found := [*cut_texts(dialog), *_beyond(dialog)]:
            cut[f"{name} on a small screen"] = found
        dialog.close()
        if shiboken6.isValid(dialog):
            dialog.deleteLater()
    assert not cut


def _to_scroll_to(dialog: QWidget) -> list[str]:
    """Say whether a question hides a part of what it asks, on a screen that has room for it."""
    around = dialog.findChildren(QScrollArea, "asked")
    return [a.objectName() for a in around if a.verticalScrollBar().maximum() > 0]


def _beyond(dialog: QWidget) -> list[str]:
    """Say whether a dialog is larger than the smallest screen has room for."""
    fits = dialog.width() <= _SMALLEST[0] and dialog.height() <= _SMALLEST[1] - _FRAME
    return [] if fits else [str(dialog.size().toTuple())]


def test_that_a_text_without_room_is_noticed(qtbot, dressed):
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    label = QLabel("a text that needs more room than this", root)
    label.setFixedWidth(40)
    column.addWidget(label)
    root.show()
    assert cut_texts(root) == [label.text()]
