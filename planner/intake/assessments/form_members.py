"""The sheet of household members: its rows tied to the cases they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.domain.findings import Finding, Weight
from planner.intake.assessments.answers import Answers, MemberAnswers
from planner.intake.assessments.form_places import (
    Standing,
    find_column,
    find_sheet,
    heading_text,
)
from planner.intake.assessments.form_words import TOPIC_OF, Words
from planner.intake.assessments.mapping import UNKNOWN, FormMapping, MemberMapping
from planner.intake.mapping.plainly import plainly_written
from planner.intake.table import Findings, shown_only
from planner.intake.workbook import RawRow, RawSheet


def add_members(
    sheets: Sequence[RawSheet],
    main: RawSheet,
    mapping: FormMapping,
    words: Words,
    answers: Mapping[int, Answers],
    findings: Findings,
) -> None:
    """Tie the rows of the members' sheet to their cases; ``answers`` by number of their row."""
    members = mapping.members
    if members is None:
        return
    sheet = find_sheet(sheets, members.sheet)
    key, parent = _tie(main, sheet, members)
    if sheet is None or key is None:
        name = heading_text(members.sheet, main, mapping) if mapping.own else members.sheet[0]
        findings.add(
            "members_sheet_missing" if mapping.own else "members_missing", Weight.CHECK, sheet=name
        )
        return
    if parent is None:
        name = heading_text(members.parent, sheet, mapping) if mapping.own else members.parent[0]
        findings.add(
            "members_without_number" if mapping.own else "members_not_tied",
            Weight.CHECK,
            sheet=sheet.name,
            parent=name,
        )
        return
    cases: dict[str, list[Answers]] = {}
    for row in main.rows:
        if row.number in answers and row.cells[key.index]:
            cases.setdefault(row.cells[key.index], []).append(answers[row.number])
    reader = _MemberReader(sheet, mapping, words, findings)
    for row in sheet.rows:
        if shown_only(row):
            continue
        owners = cases.get(row.cells[parent.index], [])
        if not owners:
            reader.note_without_case(row, parent.heading)
        for owner in owners:
            owner.members.append(reader.member(owner, row))


def _tie(
    main: RawSheet, sheet: RawSheet | None, members: MemberMapping
) -> tuple[Standing | None, Standing | None]:
    """Return the columns that tie members to their case, in the main sheet and in theirs."""
    if sheet is not None and len(members.key) == len(members.parent):
        for one, other in zip(members.key, members.parent, strict=True):
            key, parent = find_column(main.headings, [one]), find_column(sheet.headings, [other])
            if key is not None and parent is not None:
                return key, parent
    headings = () if sheet is None else sheet.headings
    return find_column(main.headings, members.key), find_column(headings, members.parent)


class _MemberReader:
    """Reads the rows of one members' sheet; its columns are worked out once."""

    def __init__(
        self, sheet: RawSheet, mapping: FormMapping, words: Words, findings: Findings
    ) -> None:
        assert mapping.members is not None
        self._sheet, self._words, self._findings = sheet, words, findings
        fields = mapping.members.columns
        groups = mapping.groups
        found = {n: find_column(sheet.headings, names, groups) for n, names in fields.items()}
        self._columns: dict[str, Standing] = {n: c for n, c in found.items() if c is not None}
        self._absent = frozenset(fields.keys() - self._columns.keys())
        needs = mapping.members.needs
        places = {n: find_column(sheet.headings, names, groups) for n, names in needs.items()}
        self._written = mapping.written
        self._needs = {need: c for need, c in places.items() if c is not None}
        if self._needs:
            self._absent -= {"own_needs"}
        for name in sorted(self._absent):
            column = heading_text(fields[name], sheet, mapping)
            findings.found.append(
                Finding(
                    "form_column_missing" if mapping.is_foreign else "own_column_missing",
                    Weight.CHECK,
                    findings.file,
                    sheet.name,
                    column=column,
                )
            )

    def note_without_case(self, row: RawRow, column: str) -> None:
        """Note a member that belongs to nobody in the file."""
        self._findings.found.append(
            Finding.of(
                "member_without_case",
                Weight.CHECK,
                file=self._findings.file,
                sheet=self._sheet.name,
                row=row.number,
                sheet_row=row.sheet_row,
                column=column,
            )
        )

    def member(self, owner: Answers, row: RawRow) -> MemberAnswers:
        """Return one row's answers in the planner's words."""
        headings = {name: c.heading for name, c in self._columns.items()}
        texts: dict[str, str] = {}
        member = MemberAnswers(texts, self._sheet.name, row.sheet_row, headings, self._absent)
        for name, column in self._columns.items():
            text, topic = column.text(row.cells), TOPIC_OF.get(name, "")
            word = self._words.word(topic, text) if topic and text else text
            if word is None:
                self._words.note_unknown_of(owner, member, name, text)
            texts[name] = "" if word in (None, UNKNOWN) else str(word)
            if f"member.{name}" in self._written:
                way = self._written[f"member.{name}"]
                texts[name] = plainly_written(name, texts[name], way)
        own = self._own_needs(owner, member, row)
        if own:
            texts["own_needs"] = "; ".join(part for part in (texts.get("own_needs"), *own) if part)
        return member

    def _own_needs(self, owner: Answers, member: MemberAnswers, row: RawRow) -> list[str]:
        """Return the needs of the member alone, as the form for few members writes them."""
        found = []
        for need, column in self._needs.items():
            text = column.text(row.cells)
            word = self._words.word("severity", text) if text else UNKNOWN
            if word is None:
                owner.find_member("severity_unreadable", member, "own_needs", need=need)
            elif word != UNKNOWN:
                found.append(f"{need} {word}")
        return found
