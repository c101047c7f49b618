"""Every column of the programme has a name in every language, and no two of a table share one."""

import pytest

from planner.intake.programme import form
from planner.intake.programme.as_rows import fields_of
from planner.wording.names.programme_fields import field_label, table_label
from planner.wording.names.programme_words import word_label
from planner.wording.sentences import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", form.SHEETS, ids=lambda s: s.key)
def test_that_every_column_is_named_and_no_two_alike(sheet, language):
    names = [field_label(sheet.key, c.key, language) for c in sheet.columns]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_two_tables_are_named_alike(language):
    names = [table_label(sheet.key, language) for sheet in form.SHEETS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
@pytest.mark.parametrize("sheet", form.SHEETS, ids=lambda s: s.key)
def test_that_every_word_a_column_offers_is_named(sheet, language):
    for field in fields_of(sheet.key):
        for word in field.choices:
            assert word_label(sheet.key, field.key, word, language)
