"""The window speaks French as it speaks English: every text, with the same places to fill in.

A new text goes into ``ui/translations/planner_fr.ts``; ``pyside6-lrelease`` then makes the .qm.
"""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from tests.ui.ui_texts import UI, texts
from ui.main import speak
from ui.main_window import MainWindow
from ui.session import Session

PLACES = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def french() -> dict[tuple[str, str], str]:
    tree = ET.parse(UI / "translations" / "planner_fr.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_that_every_text_of_the_window_is_translated_and_no_other(french):
    assert set(french) == texts()
    assert all(french.values())


def test_that_a_translation_fills_in_the_same_values(french):
    for (_, source), translation in french.items():
        assert set(PLACES.findall(source)) == set(PLACES.findall(translation)), source


def test_that_a_translation_keeps_the_letter_to_press(french):
    for (_, source), translation in french.items():
        assert source.count("&") == translation.count("&"), source


def test_that_the_compiled_translation_is_the_one_in_the_source(french, qapp):
    translator = QTranslator()
    assert translator.load(str(UI / "translations" / "planner_fr.qm"))
    for (context, source), translation in french.items():
        assert translator.translate(context, source) == translation


def test_that_a_french_computer_gets_a_french_window(qtbot, dressed, real_tools):
    before = dressed.findChildren(QTranslator)
    language = speak(dressed, QLocale("fr_GN"))
    try:
        session = Session(real_tools, language)
        window = MainWindow(session)
        qtbot.addWidget(window)
        assert language == "fr"
        assert window.navigation.open.text() == "Aucun portefeuille ouvert"
        assert window.assessments.header.title.text() == "Évaluations"
        assert window.undo.text() == "&Annuler"
    finally:
        for translator in set(dressed.findChildren(QTranslator)) - set(before):
            QCoreApplication.removeTranslator(translator)


def test_that_a_language_without_translation_gets_english(dressed):
    assert speak(dressed, QLocale("de_DE")) == "en"
