"""An assessment form's sheets become answers in the planner's words, through a mapping."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.findings import Finding, Weight
from planner.domain.programme import Programme
from planner.intake.answers import Answers, MemberAnswers
from planner.intake.form import folded
from planner.intake.mapping import (
    MUST_HAVE,
    TOPICS,
    UNKNOWN,
    Choice,
    FormMapping,
    Headings,
    MemberMapping,
)
from planner.intake.table import NO, YES, Findings, shown_only
from planner.intake.workbook import RawRow, RawSheet

TOPIC_OF: Mapping[str, str] = {
    **dict.fromkeys(
        [
            "consent",
            "mobile_money",
            "cash_risk",
            "business_wish",
            "business_training",
            "guardian_verified",
            "best_interests_decided",
            "child_view_heard",
            "specialist_clearance",
            "community_wish",
        ],
        "yes_no",
    ),
    **{
        topic: topic
        for topic in [
            "sex",
            "language",
            "departure",
            "return_type",
            "place",
            "house",
            "relation",
            "presence",
        ]
    },
}
_FREE = {"departure": re.compile(r"[A-Z]{2}"), "language": re.compile(r"[a-z]{2}")}
_SEPARATORS = re.compile(r"[|;,\n]")


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a field stands in a sheet."""

    index: int
    heading: str


def read_answers(
    sheets: Sequence[RawSheet], mapping: FormMapping, programme: Programme, findings: Findings
) -> list[Answers]:
    """Return the assessments of a workbook, in the order of its rows.

    A missing sheet or a missing column without which nothing can be read stops the file; every
    other column that is missing, or that nobody reads, is a finding.
    """
    if not sheets:
        findings.add("sheet_missing", sheet=mapping.name, french=mapping.name)
        return []
    main = _sheet(sheets, mapping.sheet) if mapping.sheet else sheets[0]
    if main is None:
        findings.add("sheet_missing", sheet=mapping.sheet[0], french=mapping.sheet[-1])
        return []
    reader = _FormReader(mapping, programme, findings, main)
    reader.check_columns()
    if findings.stop:
        return []
    rows = [row for row in main.rows if not shown_only(row)]
    answers = {row.number: reader.answers(row) for row in rows}
    _add_members(sheets, main, reader, mapping.members, rows, answers)
    return list(answers.values())


def _sheet(sheets: Sequence[RawSheet], names: Headings) -> RawSheet | None:
    wanted = {folded(n) for n in names}
    return next((s for s in sheets if folded(s.name) in wanted), None)


def find_column(headings: Sequence[str], names: Iterable[str]) -> _Column | None:
    """Return the first heading that is one of ``names``, or ends in one after a group's ``/``."""
    plain = [folded(h) for h in headings]
    wanted = [folded(n) for n in names]
    for name in wanted:
        if name in plain:
            return _Column(plain.index(name), headings[plain.index(name)])
    for name in wanted:
        for i, heading in enumerate(plain):
            if heading.endswith(f"/{name}"):
                return _Column(i, headings[i])
    return None


class _FormReader:
    """Reads the rows of one sheet; columns and translations are worked out once."""

    def __init__(
        self, mapping: FormMapping, programme: Programme, findings: Findings, sheet: RawSheet
    ) -> None:
        self.findings = findings
        self._mapping = mapping
        self._sheet = sheet
        self._programme = programme
        self._fields = self._columns(mapping.columns)
        self._needs = self._columns(mapping.needs)
        self._choices = {
            name: _ChoiceColumns.of(choice, sheet.headings)
            for name, choice in mapping.choices.items()
        }
        self._words = {
            topic: _dictionary(mapping.values.get(topic, {}), TOPICS[topic]) for topic in TOPICS
        }
        for place in programme.places:
            for _, name in (*place.name.by_language, ("", place.code)):
                self._words["place"][folded(name)] = place.code

    def check_columns(self) -> None:
        """Note the columns that are missing and the headings nobody reads."""
        sheet = self._sheet.name
        for name, headings in self._mapping.columns.items():
            if name not in self._fields:
                weight = Weight.STOPS if name in MUST_HAVE else Weight.CHECK
                self._note("form_column_missing", sheet, weight, " / ".join(headings))
        for need, headings in self._mapping.needs.items():
            if need not in self._needs:
                self._note("form_column_missing", sheet, Weight.CHECK, " / ".join(headings))
            elif not any(n.code == need for n in self._programme.needs):
                heading = self._needs[need].heading
                self._note("need_not_in_programme", sheet, Weight.CHECK, heading, value=need)
        for need_ in self._programme.needs:
            if need_.code not in self._mapping.needs:
                self._note("need_not_asked", sheet, Weight.CHECK, "", value=need_.code)
        for name, choice in self._choices.items():
            if choice.summary is None and not choice.marks:
                headings = self._mapping.choices[name].headings
                self._note("form_column_missing", sheet, Weight.CHECK, " / ".join(headings))
        read = {c.index for c in (*self._fields.values(), *self._needs.values())}
        for choice in self._choices.values():
            read |= {c.index for c in choice.marks.values()}
            read |= set() if choice.summary is None else {choice.summary.index}
        self._note_unread(self._sheet, read)

    def _note_unread(self, sheet: RawSheet, read: set[int]) -> None:
        members = self._mapping.members
        known = [*self._mapping.ignored, *(members.key + members.parent if members else ())]
        for i, heading in enumerate(sheet.headings):
            if heading and i not in read and find_column([heading], known) is None:
                self._note("column_not_read", sheet.name, Weight.NOTE, heading)

    def _note(self, code: str, sheet: str, weight: Weight, column: str, value: str = "") -> None:
        values = (("value", value),) if value else ()
        found = Finding(
            code, weight, file=self.findings.file, sheet=sheet, column=column, values=values
        )
        self.findings.found.append(found)

    def _columns(self, fields: Mapping[str, Headings]) -> dict[str, _Column]:
        found = {name: find_column(self._sheet.headings, names) for name, names in fields.items()}
        return {name: column for name, column in found.items() if column is not None}

    def answers(self, row: RawRow) -> Answers:
        """Return one row's answers in the planner's words."""
        answers = Answers(
            file=self.findings.file,
            sheet=self._sheet.name,
            row=row.number,
            sheet_row=row.sheet_row,
            texts={name: row.cells[c.index] for name, c in self._fields.items()},
            headings={
                **{name: c.heading for name, c in self._fields.items()},
                **{f"need.{name}": c.heading for name, c in self._needs.items()},
                **{name: c.heading for name, c in self._choices.items()},
            },
            needs={},
            chosen={},
            members=[],
            made_prefix=self._mapping.made_number,
        )
        for name in self._fields:
            answers.texts[name] = self._translated(answers, name)
        for need, column in self._needs.items():
            answers.needs[need] = self._severity(answers, need, row.cells[column.index])
        for name, choice in self._choices.items():
            answers.chosen[name] = choice.words(answers, name, row)
        return answers

    def _translated(self, answers: Answers, name: str) -> str:
        text, topic = answers.text(name), TOPIC_OF.get(name, "")
        if not text or not topic:
            return text
        word = self.word(topic, text)
        if word is None and topic != "place":
            answers.find("answer_unknown", name, question=name)
            return ""
        return text if word is None else "" if word == UNKNOWN else word

    def _severity(self, answers: Answers, need: str, text: str) -> str:
        if not text:
            return ""
        word = self.word("severity", text)
        if word is None:
            answers.find("severity_unreadable", f"need.{need}", need=need)
        return "" if word in (None, UNKNOWN) else str(word)

    def word(self, topic: str, text: str) -> str | None:
        """Return the planner's word for an answer, None where nobody knows it."""
        plain = folded(text)
        found = self._words[topic].get(plain)
        if found is None and topic == "place":
            # "Matoto (Conakry)" is the programme's Matoto.
            found = self._words[topic].get(re.sub(r"\s*\([^)]*\)$", "", plain))
        if found is None and topic in _FREE and _FREE[topic].fullmatch(text):
            return text
        if found is None and topic == "house":
            return plain
        return found


def _dictionary(values: Mapping[str, Headings], words: frozenset[str] | None) -> dict[str, str]:
    known = {folded(word): word for word in words or ()}
    if words is not None and "yes" in words:
        known |= dict.fromkeys(YES, "yes") | dict.fromkeys(NO, "no")
    return known | {folded(text): word for word, texts in values.items() for text in texts}


@dataclass(frozen=True, slots=True)
class _ChoiceColumns:
    """A question with several answers: the joined column and the 0/1 columns, where there."""

    summary: _Column | None
    marks: Mapping[str, _Column]
    options: Mapping[str, str]

    @property
    def heading(self) -> str:
        return self.summary.heading if self.summary else next(iter(self.marks.values())).heading

    @classmethod
    def of(cls, choice: Choice, headings: Sequence[str]) -> _ChoiceColumns:
        marks = {}
        for word, labels in choice.options.items():
            names = [f"{q}/{label}" for q in choice.headings for label in (*labels, word)]
            column = find_column(headings, names)
            if column is not None:
                marks[word] = column
        options = {folded(label): w for w, labels in choice.options.items() for label in labels}
        options |= {folded(word): word for word in choice.options}
        return cls(find_column(headings, choice.headings), marks, options)

    def words(self, answers: Answers, name: str, row: RawRow) -> frozenset[str]:
        """Return the words chosen; from the 0/1 columns where the export has them."""
        if self.marks:
            marked = {w for w, c in self.marks.items() if folded(row.cells[c.index]) in YES}
            return frozenset(marked)
        text = row.cells[self.summary.index] if self.summary else ""
        whole = self.options.get(folded(text))
        if whole is not None:
            return frozenset({whole})
        parts = _SEPARATORS.split(text) if _SEPARATORS.search(text) else text.split()
        if not self.options:
            # A question the form leaves open: the words are taken as they are.
            return frozenset(folded(part) for part in parts if part.strip())
        found = set()
        for part in (p.strip() for p in parts):
            word = self.options.get(folded(part))
            if word is not None:
                found.add(word)
            elif part:
                answers.find("answer_unknown", name, question=name)
        return frozenset(found)


def _add_members(
    sheets: Sequence[RawSheet],
    main: RawSheet,
    reader: _FormReader,
    mapping: MemberMapping | None,
    rows: Sequence[RawRow],
    answers: Mapping[int, Answers],
) -> None:
    """Tie the rows of the members' sheet to their cases."""
    if mapping is None:
        return
    findings = reader.findings
    sheet, key = _sheet(sheets, mapping.sheet), find_column(main.headings, mapping.key)
    if sheet is None or key is None:
        findings.add("members_missing", Weight.CHECK, sheet=mapping.sheet[0])
        return
    parent = find_column(sheet.headings, mapping.parent)
    if parent is None:
        findings.add("members_not_tied", Weight.CHECK, sheet=sheet.name, parent=mapping.parent[0])
        return
    cases: dict[str, list[Answers]] = {}
    for row in rows:
        if row.cells[key.index]:
            cases.setdefault(row.cells[key.index], []).append(answers[row.number])
    columns = _member_columns(sheet, mapping, findings)
    for row in sheet.rows:
        if shown_only(row):
            continue
        owners = cases.get(row.cells[parent.index], [])
        if not owners:
            findings.found.append(
                Finding.of(
                    "member_without_case",
                    Weight.CHECK,
                    file=findings.file,
                    sheet=sheet.name,
                    row=row.number,
                    sheet_row=row.sheet_row,
                    column=parent.heading,
                )
            )
        for owner in owners:
            owner.members.append(_member(reader, owner, sheet, row, columns))


def _member_columns(
    sheet: RawSheet, mapping: MemberMapping, findings: Findings
) -> dict[str, _Column]:
    """Return where the members' fields stand; a missing one is a finding."""
    columns = {
        name: column
        for name, names in mapping.columns.items()
        if (column := find_column(sheet.headings, names)) is not None
    }
    for name in sorted(mapping.columns.keys() - columns.keys()):
        heading = " / ".join(mapping.columns[name])
        findings.found.append(
            Finding.of(
                "form_column_missing",
                Weight.CHECK,
                file=findings.file,
                sheet=sheet.name,
                column=heading,
            )
        )
    return columns


def _member(
    reader: _FormReader,
    owner: Answers,
    sheet: RawSheet,
    row: RawRow,
    columns: Mapping[str, _Column],
) -> MemberAnswers:
    headings = {name: c.heading for name, c in columns.items()}
    texts: dict[str, str] = {}
    member = MemberAnswers(texts, sheet.name, row.sheet_row, headings)
    for name, column in columns.items():
        text, topic = row.cells[column.index], TOPIC_OF.get(name, "")
        word = reader.word(topic, text) if topic and text else text
        if word is None:
            owner.find_member("member_answer_unknown", member, name, question=name)
        texts[name] = "" if word in (None, UNKNOWN) else str(word)
    return member
