"""The words of plans and of the office workbook, in every language."""

from __future__ import annotations

from string import Formatter

import pytest

from planner.domain.texts import PAPER_LANGUAGES
from planner.wording.papers import assistance, office, plan
from tests.exports.read_back import office_workbook

TABLES = {"plan": plan.TEXTS, "office": office.TEXTS, "assistance": assistance._TEXTS}
CODES = [(name, code) for name, table in TABLES.items() for code in table]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(("table", "code"), CODES)
def test_that_every_text_is_there_in_every_language_with_the_same_places(table, code):
    texts = TABLES[table][code]
    assert set(texts) == set(PAPER_LANGUAGES)
    assert all(texts.values())
    assert len({frozenset(places(text)) for text in texts.values()}) == 1


@pytest.mark.parametrize("code", ["children", "seat_with", "for_children_6_17", "others"])
def test_that_a_count_in_arabic_takes_the_form_of_its_number(code):
    said = {plan.plan_text(code, "ar", count=count) for count in (1, 2, 3, 11, 100)}
    assert len(said) == 5


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_every_count_can_be_said_in_every_language(language):
    for code, texts in plan.TEXTS.items():
        if "{count" in texts["en"]:
            for count in (0, 1, 2, 3, 11, 100, 1000):
                assert "{" not in plan.plan_text(code, language, count=count)


def test_that_every_line_of_the_list_of_assistance_has_a_label():
    for group, lines in assistance.ASSISTANCE:
        for code in (group, *lines):
            assert assistance.assistance_text(code, "fr")


def test_that_every_text_of_a_plan_fits_a_person_with_little_schooling():
    long = [
        (code, sentence)
        for code, texts in plan.TEXTS.items()
        for text in texts.values()
        for sentence in text.split(". ")
        if len(sentence.split()) > 26
    ]
    assert not long


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_sheet_names_are_short_enough_and_plain(example, language):
    caseload, allocation = example
    book = office_workbook(caseload, allocation, language)
    for sheet in book:
        assert len(sheet.title) <= 31
        assert not set(sheet.title) & set("[]:*?/\\'")
