"""One filled-in assessment as the form gave it, before anything is concluded from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.domain.checks.settled import OF_ROW, OF_SUBMISSION
from planner.domain.findings import Finding, Weight
from planner.intake.form import folded

#: A longer answer is a note, not a word somebody took for one of the list.
_QUOTED = 24
_QUOTED_WORDS = 3


@dataclass(frozen=True, slots=True)
class MemberAnswers:
    """What was recorded of one household member: texts by field, and the row they stand in.

    ``absent``: the fields whose column the sheet lacks, which is a finding of its own.
    """

    texts: Mapping[str, str]
    sheet: str
    sheet_row: int
    headings: Mapping[str, str]
    absent: frozenset[str] = frozenset()

    def without_answers(self) -> MemberAnswers:
        """Return who the member is, without what was said of needs and wishes on that day."""
        said = {"own_needs", "community_wish"}
        return replace(self, texts={k: v for k, v in self.texts.items() if k not in said})


@dataclass(slots=True)
class Answers:
    """One assessment: the planner's words by field, in the order of the file.

    ``needs``: severity as text, empty for unknown. ``chosen``: the words of the questions with
    several answers; None where the question was not asked. ``absent``: the fields whose column
    the file lacks, which is a finding of its own. ``kept_as``: the number of its case where the one
    typed is somebody else's. ``found``: findings of this row.
    """

    file: str
    sheet: str
    row: int
    sheet_row: int
    texts: dict[str, str]
    headings: Mapping[str, str]
    needs: dict[str, str]
    chosen: dict[str, frozenset[str]]
    members: list[MemberAnswers]
    made_prefix: str
    absent: frozenset[str] = frozenset()
    kept_as: str = ""
    found: list[Finding] = field(default_factory=list)

    def text(self, key: str) -> str:
        """Return the text of a field, empty where there is none."""
        return self.texts.get(key, "")

    @property
    def number(self) -> str:
        """Return the case number, or the one made of the submission's id, or of the row."""
        if self.text("number"):
            return self.text("number")
        of_row = "" if self.text("kobo_id") else str(self.sheet_row)
        # What a server calls a submission stays; a row of a file is another person's tomorrow.
        prefix = OF_ROW if of_row and self.made_prefix == OF_SUBMISSION else self.made_prefix
        return prefix + (of_row or self.text("kobo_id"))

    def keep_as(self, number: str) -> None:
        """Keep this row as another case than the typed number's, with all that is found of it."""
        self.kept_as = number
        self.found = [replace(finding, case_number=number) for finding in self.found]

    def find(
        self, code: str, key: str = "", weight: Weight = Weight.CHECK, **values: str | int
    ) -> None:
        """Note something about this assessment, at the column of ``key``.

        That an answer is missing goes without saying where its whole column is.
        """
        if key in self.absent and code.endswith("_missing"):
            return
        found = Finding.of(
            code,
            weight,
            file=self.file,
            sheet=self.sheet,
            row=self.row,
            sheet_row=self.sheet_row,
            column=self.headings.get(key, ""),
            case_number=self.kept_as or self.number,
            **values,
        )
        self.found.append(replace(found, field=key))

    def find_member(self, code: str, member: MemberAnswers, key: str, **values: str | int) -> None:
        """Note something about a member: sheet, spreadsheet row and column are the member's.

        ``row`` stays the data row of the case, by which the assessment is known.
        """
        if key in member.absent:
            return
        found = Finding.of(
            code,
            Weight.CHECK,
            file=self.file,
            sheet=member.sheet,
            row=self.row,
            sheet_row=member.sheet_row,
            column=member.headings.get(key, ""),
            case_number=self.kept_as or self.number,
            **values,
        )
        # A member that is still being read is the next one.
        places = (n for n, known in enumerate(self.members) if known is member)
        place = next(places, len(self.members))
        self.found.append(replace(found, field=f"members.{place}.{key}"))


def quotable(text: str, answers: Answers) -> bool:
    """Say whether a wrong answer may be quoted: a short word in small letters, no date, no name."""
    words = folded(text).split()
    return (
        len(text) <= _QUOTED
        and len(words) <= _QUOTED_WORDS
        and text == text.lower()
        and not re.search(r"\d{3}|\d\D\d", text)
        and not set(folded(answers.text("name")).split()).intersection(words)
    )
