"""The manual: in the window's language, in its buttons' words, with pictures that are there."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.drivers.window import BALANCE, PLANS, PROGRAMME
from tests.ui.ui_texts import UI
from ui.widgets.window.manual_dialog import MANUAL, ManualDialog, manual_text

LANGUAGES = ("en", "fr", "es", "ar")
_KEYS = {"Ctrl+1", "Ctrl+2", "Tab"}


def _words_of(language: str) -> set[str]:
    """Return every text of the window in a language, without letters to press and values."""
    tree = ET.parse(UI / "translations" / f"planner_{'fr' if language == 'en' else language}.ts")
    kept = "source" if language == "en" else "translation"
    texts = (m.findtext(kept, "") for m in tree.iter("message"))
    return {text.replace("&", "").split(": {")[0] for text in texts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_button_and_page_it_names_is_called_so_in_the_window(language):
    named = set(re.findall(r"\*\*(.+?)\*\*", manual_text(language))) - _KEYS
    assert len(named) > 20
    assert not named - _words_of(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_holds_every_task_and_pictures_that_are_there(language):
    text = manual_text(language)
    assert re.findall(r"^## (\d+)\.", text, re.MULTILINE) == [str(n) for n in range(1, 17)]
    pictures = re.findall(r"!\[.+?\]\((.+?)\)", text)
    assert len(pictures) == 4
    assert all((MANUAL / picture).is_file() for picture in pictures)


def test_that_a_language_without_a_manual_gets_the_english_one():
    assert manual_text("de") == manual_text("en")


def test_that_f1_opens_it_beside_the_window(balanced):
    balanced.root.activateWindow()
    balanced.bot.waitUntil(balanced.root.isActiveWindow)
    QTest.keyClick(balanced.root, Qt.Key.Key_F1)
    manual = balanced.root.findChild(ManualDialog)
    assert manual.isVisible()
    assert not manual.isModal()
    assert "1. Import assessments" in manual.text.toPlainText()
    manual.close()


def test_that_the_steps_through_the_sample_check_themselves_off(balanced, session):
    guide = balanced.root.guide
    assert not guide.isVisible()
    guide.show()
    assert guide.done() == {"balance"}
    balanced.root.go(PROGRAMME)
    assert guide.done() == {"balance", "programme"}
    balanced.click("guide_plans")
    assert balanced.root.pages.currentIndex() == PLANS
    assert guide.done() == {"balance", "programme", "plans"}
    assert balanced.text("guide_plans_words") == "✓ done"
    assert not balanced.has("guide_all_done")
    balanced.click("guide_balance_again")
    assert balanced.root.pages.currentIndex() == BALANCE
    session.close()
    assert guide.done() == set()
