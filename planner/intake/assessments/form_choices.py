"""A question with several answers: one joined column, a 0/1 column an option, or both."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.intake.assessments.answers import Answers
from planner.intake.assessments.form_places import Standing, standings
from planner.intake.assessments.form_words import Words
from planner.intake.assessments.mapping import UNKNOWN, Choice, Headings
from planner.intake.form import folded
from planner.intake.table import YES
from planner.intake.workbook import RawRow

_SEPARATORS = re.compile(r"[|;,\n]")
#: What stands between a question and its option in the heading of a 0/1 column.
_BEFORE_OPTION = "/.:"
_MARKED = YES | {"y", "si", "نعم"}


@dataclass(frozen=True, slots=True)
class ChoiceColumns:
    """The joined columns and the 0/1 columns of a question, where there; options by answer."""

    summary: tuple[Standing, ...]
    marks: Mapping[str, tuple[Standing, ...]]
    options: Mapping[str, str]

    @property
    def is_there(self) -> bool:
        """Say whether the sheet asks the question at all."""
        return bool(self.summary or self.marks)

    @property
    def heading(self) -> str:
        """Return the heading findings about the question are placed at."""
        return (self.summary or next(iter(self.marks.values())))[0].heading

    @property
    def indices(self) -> frozenset[int]:
        """Return all columns of the question."""
        columns = (*self.summary, *(c for marks in self.marks.values() for c in marks))
        return frozenset(c.index for c in columns)

    @classmethod
    def of(cls, choice: Choice, headings: Sequence[str], groups: Headings = ()) -> ChoiceColumns:
        """Find the columns of a question among the headings of a sheet."""
        marks = {}
        for word, labels in choice.options.items():
            names = [
                f"{question}{between}{label}"
                for question in choice.headings
                for between in _BEFORE_OPTION
                for label in (*labels, word)
            ]
            found = standings(headings, names, groups)
            if found:
                marks[word] = found
        options = {folded(label): w for w, labels in choice.options.items() for label in labels}
        options |= {folded(word): word for word in choice.options}
        return cls(standings(headings, choice.headings, groups), marks, options)

    def words(self, answers: Answers, name: str, row: RawRow, words: Words) -> frozenset[str]:
        """Return the words chosen: from the 0/1 columns, else from the joined one.

        A row whose 0/1 columns are all empty was filled in on a version of the form that the
        export splits otherwise, or not at all: then the joined column speaks.
        """
        if any(row.cells[c.index] for columns in self.marks.values() for c in columns):
            chosen = {
                word
                for word, columns in self.marks.items()
                if any(self._is_marked(row.cells[c.index], word) for c in columns)
            }
        else:
            texts = [row.cells[c.index] for c in self.summary if row.cells[c.index]]
            chosen = {w for text in texts for w in self._of_joined(text, answers, name, words)}
        return frozenset(chosen - {UNKNOWN})

    def _is_marked(self, text: str, word: str) -> bool:
        """Say whether a 0/1 column says yes; some exports repeat the option instead."""
        plain = folded(text)
        return plain in _MARKED or (plain not in ("", "0") and self.options.get(plain) == word)

    def _of_joined(self, text: str, answers: Answers, name: str, words: Words) -> set[str]:
        if not self.options:
            # A question the form leaves open: the words are taken as they are.
            parts = _SEPARATORS.split(text) if _SEPARATORS.search(text) else text.split()
            return {folded(part) for part in parts if part.strip()}
        found, unknown = self._split(text)
        for part in unknown:
            words.note_unknown(answers, name, part)
        return found

    def _split(self, text: str) -> tuple[set[str], list[str]]:
        """Return the options of a joined answer, and what in it is none.

        Labels are joined by the spaces they contain themselves, so the longest one that fits is
        taken first.
        """
        found: set[str] = set()
        unknown: list[str] = []
        for part in [text] if folded(text) in self.options else _SEPARATORS.split(text):
            left = folded(part).split()
            stray: list[str] = []
            while left:
                size = next(
                    (n for n in range(len(left), 0, -1) if " ".join(left[:n]) in self.options), 0
                )
                if size:
                    found.add(self.options[" ".join(left[:size])])
                else:
                    stray.append(left[0])
                left = left[size or 1 :]
            if stray:
                unknown.append(" ".join(stray))
        return found, unknown
