"""Texts as they are set: in a mirrored window, and where French never breaks a line."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from ui.models.isolates import unbroken
from ui.models.rows import Column, RowsModel
from ui.widgets.parts.panel import button, label
from ui.widgets.window.navigation import Navigation

_PAGE = QRect(0, 0, 1000, 1000)


@pytest.fixture
def mirrored(dressed):
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_a_sentence_of_the_other_direction_keeps_its_order_in_a_table(mirrored):
    model = RowsModel([Column("Rule", str, 0)])
    model.show(["10 % of EUR-A is held back until 30 November 2026."])
    assert model.data(model.index(0, 0)) == (
        "\u206810 % of EUR-A is held back until 30 November 2026.\u2069"
    )


def test_that_a_sentence_of_the_window_s_own_runs_its_way_whatever_name_it_begins_with(
    mirrored, qtbot
):
    said = label("EUR-A: بند التمويل")
    qtbot.addWidget(said)
    assert said.text() == "\u200fEUR-A: بند التمويل"
    model = RowsModel([Column("Rule", str, 0)])
    model.show(["EUR-A: بند التمويل"])
    assert model.data(model.index(0, 0)) == "\u2067\u200fEUR-A: بند التمويل\u2069"


def test_that_a_code_among_words_is_never_broken_and_is_read_as_it_is_written(dressed, qtbot):
    said = label("Rent (K-RENT) of EUR-A, for GN-26-00001", wrap=True)
    qtbot.addWidget(said)
    assert QLabel.text(said) == "Rent (K\u2011RENT) of EUR\u2011A, for GN\u201126\u201100001"
    assert said.text() == "Rent (K-RENT) of EUR-A, for GN-26-00001"
    assert unbroken("EUR-A") == "EUR-A"  # alone, to be copied
    assert unbroken("well-known, 2026-11-22") == "well-known, 2026-11-22"


def test_that_an_arabic_line_is_hardly_taller_than_another(dressed):
    arabic, latin = (
        QFontMetrics(dressed.font()).boundingRect(_PAGE, Qt.TextFlag.TextWordWrap, text).height()
        for text in ("أعد الموازنة", "Balance again")
    )
    assert latin <= arabic <= 1.2 * latin


def test_that_a_button_s_mark_stays_at_the_end_of_its_words(mirrored, qtbot):
    made = button("Where would it &help?", "ask")
    qtbot.addWidget(made)
    assert made.text() == "\u2068Where would it &help?\u2069"
    made.setText("Load…")
    assert made.text() == "\u2068Load…\u2069"


def test_that_every_label_stands_where_a_mirrored_line_begins(mirrored, qtbot):
    made = label("Nothing changes.", "soft", wrap=True)
    qtbot.addWidget(made)
    assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert made.alignment() & Qt.AlignmentFlag.AlignRight


def test_that_texts_are_as_they_are_where_nothing_is_mirrored(dressed, qtbot):
    made = button("Load…", "load")
    qtbot.addWidget(made)
    assert made.text() == "Load…"
    words = label("Nothing changes.")
    qtbot.addWidget(words)
    assert not words.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_that_no_line_ends_between_a_french_word_and_its_mark(dressed, qtbot):
    said = label("le besoin « Logement » : combien ?", wrap=True)
    qtbot.addWidget(said)
    assert said.text() == "le besoin «\u00a0Logement\u00a0»\u00a0: combien\u00a0?"
    model = RowsModel([Column("Règle", str, 0)])
    model.show(["niveau 4 ; non"])
    assert model.data(model.index(0, 0)) == "niveau 4\u00a0; non"


def test_that_the_number_of_a_page_stands_first_from_either_side(mirrored, dressed, qtbot):
    for direction, title, text in (
        (Qt.LayoutDirection.RightToLeft, "الحالات", "\u2067&1   الحالات\u2069"),
        (Qt.LayoutDirection.LeftToRight, "Cases", "&1   Cases"),
    ):
        dressed.setLayoutDirection(direction)
        made = Navigation([("cases", title)])
        qtbot.addWidget(made)
        assert made.group.button(0).text() == text
