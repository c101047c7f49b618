"""A page that scrolls follows whoever moves, and stays where something goes away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.parts.panel import Scroll


@pytest.fixture
def long_page(qtbot, dressed):
    inner = QWidget()
    column = QVBoxLayout(inner)
    first, last = QPushButton("first"), QPushButton("last")
    column.addWidget(first)
    column.addSpacing(2_000)
    column.addWidget(last)
    page = Scroll(inner)
    page.resize(300, 300)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    first.setFocus()
    return page, first, last


@pytest.mark.parametrize("went_away", [QPushButton.hide, lambda b: b.setEnabled(False)])
def test_that_a_page_stays_where_what_was_pressed_goes_away(long_page, went_away):
    page, first, last = long_page
    went_away(first)
    assert last.hasFocus()
    assert page.verticalScrollBar().value() == 0


def test_that_a_page_follows_the_keyboard(long_page, qtbot):
    page, first, last = long_page
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert page.verticalScrollBar().value() > 0
