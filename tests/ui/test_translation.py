"""The window speaks French, Spanish and Arabic as it speaks English.

Every text, with the same places to fill in, the plural forms of its language and a letter to press
that no other has beside it. A new text goes into ``ui/translations/planner_*.ts``;
``pyside6-lrelease`` then makes each .qm.
"""

import re
from collections import Counter, defaultdict
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QMenu

from tests.drivers.window import WindowDriver
from tests.ui.ui_texts import UI, texts
from ui import spoken_language
from ui.main import speak
from ui.main_window import MainWindow
from ui.session import Session
from ui.spoken_language import OF_THE_SYSTEM, locale_of
from ui.words import number_of

PLACES = re.compile(r"\{(\w+)(?:[:}])")
COUNTED = re.compile(r"\{\w+:([^}]*)\}")
LETTER = re.compile(r"&(.)")
#: How many forms a counted noun has: one and more; of Arabic one, two, few, many and hundreds.
FORMS = {"fr": 2, "es": 2, "ar": 5}
#: Texts that are the same in another language: names, signs, and words both languages share.
SHARED = {
    "fr": {
        *("&Code", "&Pages", "&Passphrase", "Adult", "Code", "Date", "Document", "Provider"),
        *(
            "Budget",
            "Catalogue",
            "Source",
            "Tension",
            "Tension (0–3)",
            "Version",
            "Plans",
            "Protection",
        ),
        *("Programme", "Programmes", "age", "{n:# minute|# minutes}", "programme.xlsx"),
        *("pages: {n}", "Conflict", "Projects"),
        *("Question", "Questions", "Dimension", "&Tension (0–3)"),
    },
    "es": {"no", "{n} MB", "Sources: {sources}"},
    "ar": {"programme.xlsx", "assessments.xlsx", "entries.xlsx", "rates.xlsx", "to_correct.xlsx"}
    | {"reintegration_form.xlsx"},
}
#: Texts that are never seen at the same time: one button says one or another.
TAKE_TURNS = {"&Stop", "Balance n&ow", "Balance a&gain"}
Translated = dict[tuple[str, str], str]


@pytest.fixture(scope="module", params=sorted(FORMS))
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def translated(language) -> Translated:
    tree = ET.parse(UI / "translations" / f"planner_{language}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_that_every_text_of_the_window_is_translated_and_no_other(translated):
    assert set(translated) == texts()
    assert all(translated.values())


def test_that_a_translation_fills_in_the_same_values(translated):
    for (_, source), translation in translated.items():
        assert Counter(PLACES.findall(source)) == Counter(PLACES.findall(translation)), source


def test_that_a_counted_noun_has_every_form_of_its_language(language, translated):
    for (_, source), translation in translated.items():
        assert len(COUNTED.findall(source)) == len(COUNTED.findall(translation)), source
        for forms in COUNTED.findall(translation):
            assert len(forms.split("|")) == FORMS[language], source


def test_that_a_translation_keeps_the_space_it_stands_in(translated):
    for (_, source), translation in translated.items():
        assert _begins(source) or source[0] in ";:" or not _begins(translation), source
        assert _begins(translation) or not _begins(source), source
        assert source[-1].isspace() == translation[-1].isspace(), source
        assert source.count("\n") == translation.count("\n"), source


def _begins(text: str) -> bool:
    return text[0].isspace()


def test_that_no_text_is_left_in_english(language, translated):
    left = {
        source
        for (_, source), translation in translated.items()
        if translation == source and re.search("[a-z]{2}", PLACES.sub("", source))
    }
    assert left <= SHARED[language]


def test_that_a_translation_keeps_a_letter_to_press_that_is_one(translated):
    for (_, source), translation in translated.items():
        assert source.count("&") == translation.count("&"), source
        assert all(letter.isalpha() for letter in LETTER.findall(translation)), source


def test_that_texts_beside_each_other_have_letters_of_their_own(translated):
    """A context is a page or a dialog; of the window's menus each stands for itself."""
    pressed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (context, source), translation in translated.items():
        if context != "MainWindow" and source not in TAKE_TURNS:
            for here, there in zip(
                LETTER.findall(source), LETTER.findall(translation), strict=True
            ):
                pressed[context, there.lower()].add(here.lower())
    assert [place for place, letters in pressed.items() if len(letters) > 1] == []


def test_that_the_compiled_translation_is_the_one_in_the_source(language, translated, qapp):
    translator = QTranslator()
    assert translator.load(str(UI / "translations" / f"planner_{language}.qm"))
    for (context, source), translation in translated.items():
        assert translator.translate(context, source) == translation


@pytest.fixture
def spoken(dressed):
    """Speak a language as a computer set to it would, and be as before afterwards."""
    before = dressed.findChildren(QTranslator)
    yield lambda computer: speak(dressed, QLocale(computer))
    for translator in set(dressed.findChildren(QTranslator)) - set(before):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("computer", "nothing_open", "undo", "lines", "yes"),
    [
        ("fr_GN", "Aucun portefeuille ouvert", "&Annuler", "3 postes", "&Oui"),
        ("es_HN", "Ninguna cartera abierta", "&Deshacer", "3 partidas", "&Sí"),
        ("ar_IQ", "لا يوجد ملف حالات مفتوح", "&تراجع", "3 أسطر", "&نعم"),
    ],
)
def test_that_a_computer_s_language_is_the_window_s(
    qtbot, spoken, real_tools, computer, nothing_open, undo, lines, yes
):
    language = spoken(computer)
    window = MainWindow(Session(real_tools, language))
    qtbot.addWidget(window)
    assert language == computer[:2]
    assert window.navigation.open.text() == nothing_open
    assert window.undo.text() == undo
    assert number_of("line", 3, language) == lines
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        said = [action.text() for action in menu.actions()]
        letters = [letter.lower() for text in said for letter in LETTER.findall(text)]
        assert len(set(letters)) == len(letters), said


def test_that_an_arabic_window_is_mirrored_and_takes_the_digits_it_writes(dressed, spoken):
    spoken("ar_EG")
    assert dressed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1250) == "1,250"


def test_that_arabic_counts_a_noun_in_all_of_its_ways(spoken):
    spoken("ar_EG")
    said = {n: number_of("month", n, "ar") for n in (0, 1, 2, 3, 10, 11, 99, 100, 103)}
    assert said == {
        0: "0 شهر",
        1: "شهر واحد",
        2: "شهران",
        3: "3 أشهر",
        10: "10 أشهر",
        11: "11 شهرًا",
        99: "99 شهرًا",
        100: "100 شهر",
        103: "103 أشهر",
    }


def test_that_a_language_without_translation_gets_english(dressed, spoken):
    assert spoken("de_DE") == "en"
    assert spoken("fa_IR") == "en"
    assert dressed.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_that_the_language_chosen_in_the_menu_is_spoken_from_the_next_start(
    qtbot, dressed, spoken, real_tools
):
    made = MainWindow(Session(real_tools, spoken("en_GB")))
    qtbot.addWidget(made)
    made.show()
    window = WindowDriver(made, qtbot)
    assert spoken_language.remembered() == OF_THE_SYSTEM
    window.action("language_fr").trigger()
    assert window.notice.endswith("démarrage, le planificateur parlera français.")
    assert speak(dressed, locale_of(spoken_language.remembered())) == "fr"
    window.action("language_en").trigger()
    assert speak(dressed, locale_of(spoken_language.remembered())) == "en"
    assert QLocale().toString(1250.5) == "1,250.5"
    window.action("language_system").trigger()
    assert spoken_language.remembered() == OF_THE_SYSTEM
