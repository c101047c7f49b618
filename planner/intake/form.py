"""What a sheet of the planner's own workbooks looks like: one description to write and to read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from planner.domain.texts import PLAN_LANGUAGES

#: The first cell of a row that shows how a sheet is filled in; such a row is never read.
EXAMPLE = {"en": "EXAMPLE", "fr": "EXEMPLE"}
#: Languages a name may be given in besides those plans are written in.
FURTHER_LANGUAGES = ("es", "ar")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key in code, its heading and note in English and French.

    ``choices``: the words its drop-down offers (``choices_fr`` in French, where they differ).
    ``refers``: the sheet or list whose words it offers. ``several``: more than one may stand in
    a cell, so that the drop-down only offers and never refuses.
    ``required``: the column must be there and every row must fill it in.
    ``language``: set where the heading carries one, as in ``Name (fr)``. ``earlier``: headings it
    had in workbooks that offices filled in before.
    """

    key: str
    en: str
    fr: str
    note_en: str = ""
    note_fr: str = ""
    required: bool = False
    width: int = 14
    choices: tuple[str, ...] = ()
    refers: str = ""
    language: str = ""
    choices_fr: tuple[str, ...] = ()
    several: bool = False
    earlier: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        """Return the heading in ``language`` (English where there is none)."""
        plain = self.fr if language == "fr" else self.en
        return f"{plain} ({self.language})" if self.language else plain

    def note(self, language: str) -> str:
        """Return the note that explains the column."""
        return self.note_fr if language == "fr" else self.note_en

    def words(self, language: str) -> tuple[str, ...]:
        """Return the words the drop-down offers."""
        return self.choices_fr if language == "fr" and self.choices_fr else self.choices

    def answers_to(self, heading: str) -> bool:
        """Say whether a heading of a workbook means this column."""
        known = (self.title("en"), self.title("fr"), *self.earlier)
        return folded(heading) in {folded(title) for title in known}


@dataclass(frozen=True, slots=True)
class SheetForm:
    """One sheet: its key, its name in English and French, its columns.

    ``required``: the workbook cannot be read without the sheet.
    """

    key: str
    en: str
    fr: str
    columns: tuple[Column, ...]
    about_en: str = ""
    about_fr: str = ""
    required: bool = True

    def title(self, language: str) -> str:
        """Return the name of the sheet in ``language``."""
        return self.fr if language == "fr" else self.en

    def about(self, language: str) -> str:
        """Return what the sheet is for, in a sentence or two."""
        return self.about_fr if language == "fr" else self.about_en

    def column(self, key: str) -> Column:
        """Return the column of this key (KeyError if there is none)."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)

    def answers_to(self, name: str) -> bool:
        """Say whether a sheet of a workbook is this one."""
        return folded(name) in {folded(self.en), folded(self.fr)}


def in_each_language(column: Column) -> Iterator[Column]:
    """Yield one column per language of a plan: ``Name (en)``, ``Name (fr)``."""
    for language in PLAN_LANGUAGES:
        yield replace(column, key=f"{column.key}_{language}", language=language)


@lru_cache(maxsize=1 << 16)
def folded(text: str) -> str:
    """Return a text as headings are compared: no accents, no case, no doubled spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", letters).strip().casefold()
