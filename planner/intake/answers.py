"""One filled-in assessment as the form gave it, before anything is concluded from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.domain.findings import Finding, Weight


@dataclass(frozen=True, slots=True)
class MemberAnswers:
    """What was recorded of one household member: texts by field, and the row they stand in."""

    texts: Mapping[str, str]
    sheet: str
    sheet_row: int
    headings: Mapping[str, str]

    def without_answers(self) -> MemberAnswers:
        """Return who the member is, without what was said of needs and wishes on that day."""
        said = {"own_needs", "community_wish"}
        return replace(self, texts={k: v for k, v in self.texts.items() if k not in said})


@dataclass(slots=True)
class Answers:
    """One assessment: the planner's words by field, in the order of the file.

    ``needs``: severity as text, empty for unknown. ``chosen``: the words of the questions with
    several answers; None where the question was not asked. ``found``: findings of this row.
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
    found: list[Finding] = field(default_factory=list)

    def text(self, key: str) -> str:
        """Return the text of a field, empty where there is none."""
        return self.texts.get(key, "")

    @property
    def number(self) -> str:
        """Return the case number, or the one made of the submission's id, or of the row."""
        return self.text("number") or self.made_prefix + (self.text("kobo_id") or str(self.row))

    def find(
        self, code: str, key: str = "", weight: Weight = Weight.CHECK, **values: str | int
    ) -> None:
        """Note something about this assessment, at the column of ``key``."""
        self.found.append(
            Finding.of(
                code,
                weight,
                file=self.file,
                sheet=self.sheet,
                row=self.row,
                sheet_row=self.sheet_row,
                column=self.headings.get(key, ""),
                case_number=self.number,
                **values,
            )
        )

    def find_member(self, code: str, member: MemberAnswers, key: str, **values: str | int) -> None:
        """Note something about a member; the row is the case's, the values name the member's."""
        self.found.append(
            Finding.of(
                code,
                Weight.CHECK,
                file=self.file,
                sheet=self.sheet,
                row=self.row,
                sheet_row=self.sheet_row,
                column=member.headings.get(key, ""),
                case_number=self.number,
                member_sheet=member.sheet,
                member_row=member.sheet_row,
                **values,
            )
        )
