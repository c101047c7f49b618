"""An assessment form's sheets become answers in the planner's words, through a mapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.intake.assessments.answers import Answers
from planner.intake.assessments.form_choices import ChoiceColumns
from planner.intake.assessments.form_members import add_members
from planner.intake.assessments.form_places import (
    Standing,
    find_column,
    find_sheet,
    heading_text,
    standings,
)
from planner.intake.assessments.form_words import TOPIC_OF, Words
from planner.intake.assessments.mapping import (
    ASKED,
    FIELDS,
    MAY_LACK,
    MUST_HAVE,
    OF_SERVER,
    UNKNOWN,
    FormMapping,
    Headings,
)
from planner.intake.mapping.plainly import plainly_written
from planner.intake.programme.form import SHEETS
from planner.intake.table import Findings, shown_only
from planner.intake.workbook import RawRow, RawSheet

#: What says that a row is somebody's.
_OF_SOMEBODY = (
    "number", "name", "birth", "age", "sex", "day", "consent", "kobo_id", "kobo_uuid",
    "departure", "return_date", "place", "counsellor", "words",
)  # fmt: skip
#: As many sheets named as the programme's are no coincidence.
_SURELY_PROGRAMME = 3


def read_answers(
    sheets: Sequence[RawSheet], mapping: FormMapping, programme: Programme, findings: Findings
) -> list[Answers]:
    """Return the assessments of a workbook, in the order of its rows.

    What makes the file no assessments at all is one finding that stops it; every other column
    that is missing, or that nobody reads, is a finding.
    """
    main = _main_sheet(sheets, mapping, findings)
    if main is None:
        return []
    reader = _FormReader(mapping, programme, findings, main)
    if reader.lacks_what_it_must_have():
        return []
    reader.check_columns()
    answers = {row.number: reader.answers(row) for row in main.rows if not shown_only(row)}
    if not answers:
        findings.add("no_assessments" if mapping.own else "export_empty", sheet=main.name)
        return []
    add_members(sheets, main, mapping, reader.words, answers, findings)
    if mapping.is_foreign:
        return [a for a in answers.values() if not _is_nobodys(a, findings)]
    return list(answers.values())


def _is_nobodys(answers: Answers, findings: Findings) -> bool:
    """Say whether a row says nothing of who, when or where, as that of totals under a list does.

    It is left out, and found: nobody could say whom it would be planned for.
    """
    if answers.members or any(answers.text(key) for key in _OF_SOMEBODY):
        return False
    findings.found.append(
        Finding.of(
            "row_of_nobody",
            Weight.CHECK,
            file=answers.file,
            sheet=answers.sheet,
            row=answers.row,
            sheet_row=answers.sheet_row,
        )
    )
    return True


def _main_sheet(
    sheets: Sequence[RawSheet], mapping: FormMapping, findings: Findings
) -> RawSheet | None:
    """Return the sheet of the assessments, or note what the file is instead."""
    main = find_sheet(sheets, mapping.sheet) if mapping.sheet else next(iter(sheets), None)
    if main is not None and not is_programme(sheets):
        return main
    if is_programme(sheets):
        findings.add("file_is_programme")
    elif mapping.own:
        english, french = mapping.sheet
        findings.add("file_not_own_form", wanted=english, french=french)
    else:
        name = mapping.sheet[0] if mapping.sheet else mapping.name
        findings.add("export_sheet_missing", wanted=name)
    return None


def is_programme(sheets: Sequence[RawSheet]) -> bool:
    """Say whether a workbook is a programme: so many sheets named alike are no coincidence."""
    known = sum(any(form.answers_to(sheet.name) for sheet in sheets) for form in SHEETS)
    return known >= _SURELY_PROGRAMME


class _FormReader:
    """Reads the rows of one sheet; columns and translations are worked out once."""

    def __init__(
        self, mapping: FormMapping, programme: Programme, findings: Findings, sheet: RawSheet
    ) -> None:
        self.words = Words(mapping, programme)
        self._findings = findings
        self._mapping = mapping
        self._sheet = sheet
        self._programme = programme
        self._fields = self._columns(mapping.columns)
        self._needs = self._columns(mapping.needs)
        self._absent = frozenset(mapping.columns.keys() - self._fields.keys())
        if mapping.is_foreign:
            self._absent |= FIELDS - self._fields.keys()
        needs = {f"need.{name}": column for name, column in self._needs.items()}
        self._several = [
            (name, column) for name, column in {**self._fields, **needs}.items() if column.further
        ]
        self._places = {name: column.index for name, column in self._fields.items()}
        self._topics = {name: TOPIC_OF[name] for name in self._fields if name in TOPIC_OF}
        self._choices = {
            name: ChoiceColumns.of(choice, sheet.headings, mapping.groups)
            for name, choice in mapping.choices.items()
        }
        self._plain_headings = {
            **{name: c.heading for name, c in self._fields.items()},
            **{name: c.heading for name, c in needs.items()},
            **{name: c.heading for name, c in self._choices.items() if c.is_there},
        }

    def lacks_what_it_must_have(self) -> bool:
        """Note, once, the columns without which nothing of the file is read."""
        columns = self._mapping.columns
        lacking = [columns[n] for n in columns if n in MUST_HAVE and n not in self._fields]
        if not lacking:
            return False
        listed = "; ".join(heading_text(names, self._sheet, self._mapping) for names in lacking)
        if self._mapping.own:
            self._note("own_columns_lacking", Weight.STOPS, listed)
        else:
            self._note("form_columns_lacking", Weight.STOPS, listed)
        return True

    def check_columns(self) -> None:
        """Note the columns that are missing and the headings nobody reads."""
        for name, headings in self._mapping.columns.items():
            if name not in self._fields and not self._may_lack(name):
                self._note_missing(headings)
        if self._mapping.is_foreign:
            asked = {*self._mapping.columns, *(["birth"] if "age" in self._mapping.columns else [])}
            for name in (n for n in ASKED if n not in asked):
                self._note("question_not_asked", Weight.CHECK, "", value=name)
        self._check_needs()
        for name, choice in self._choices.items():
            if not choice.is_there:
                self._note_missing(self._mapping.choices[name].headings)
        columns = [c.indices for c in (*self._fields.values(), *self._needs.values())]
        columns += [choice.indices for choice in self._choices.values()]
        self._note_unread(set().union(*columns))

    def _check_needs(self) -> None:
        for need, headings in self._mapping.needs.items():
            if need not in self._needs:
                self._note_missing(headings)
            elif not any(n.code == need for n in self._programme.needs):
                heading = self._needs[need].heading
                self._note("need_not_in_programme", Weight.CHECK, heading, value=need)
        for need_ in self._programme.needs:
            if need_.code not in self._mapping.needs:
                self._note("need_not_asked", Weight.CHECK, "", value=need_.code)
                # What people call it, in each language: who reads this knows no codes.
                names = tuple((f"value_{code}", name) for code, name in need_.name.by_language)
                last = self._findings.found[-1]
                self._findings.found[-1] = replace(last, values=(*last.values, *names))

    def _may_lack(self, name: str) -> bool:
        """Say whether a form that is in order may be without a column."""
        older = not self._mapping.is_foreign and name in MAY_LACK
        return older or (self._mapping.xlsform and name in OF_SERVER)

    def _note_missing(self, headings: Headings) -> None:
        column = heading_text(headings, self._sheet, self._mapping)
        foreign = self._mapping.is_foreign
        code = "form_column_missing" if foreign else "own_column_missing"
        self._note(code, Weight.CHECK, column)

    def _note_unread(self, read: set[int]) -> None:
        members = self._mapping.members
        known = [*self._mapping.ignored, *(members.key + members.parent if members else ())]
        for i, heading in enumerate(self._sheet.headings):
            if heading and i not in read and find_column([heading], known) is None:
                foreign = self._mapping.is_foreign
                self._note(
                    "column_not_read" if foreign else "column_not_known", Weight.NOTE, heading
                )

    def _note(self, code: str, weight: Weight, column: str, value: str = "") -> None:
        values = (("value", value),) if value else ()
        found = Finding(
            code,
            weight,
            file=self._findings.file,
            sheet=self._sheet.name,
            column=column,
            values=values,
        )
        self._findings.found.append(found)

    def _columns(self, fields: Mapping[str, Headings]) -> dict[str, Standing]:
        headings, groups = self._sheet.headings, self._mapping.groups
        found = {name: standings(headings, names, groups) for name, names in fields.items()}
        return {
            name: Standing(columns[0].index, columns[0].heading, columns[1:])
            for name, columns in found.items()
            if columns
        }

    def answers(self, row: RawRow) -> Answers:
        """Return one row's answers in the planner's words."""
        answers = Answers(
            file=self._findings.file,
            sheet=self._sheet.name,
            row=row.number,
            sheet_row=row.sheet_row,
            texts={name: row.cells[place] for name, place in self._places.items()},
            headings=self._headings(row),
            needs={},
            chosen={},
            members=[],
            made_prefix=self._mapping.made_number,
            absent=self._absent,
        )
        for name, column in self._several:
            if name in answers.texts:
                answers.texts[name] = column.text(row.cells)
        for name, topic in self._topics.items():
            answers.texts[name] = self._translated(answers, name, topic)
        for name, way in self._mapping.written.items():
            if name in answers.texts:
                answers.texts[name] = plainly_written(name, answers.texts[name], way)
        for need, column in self._needs.items():
            answers.needs[need] = self._severity(answers, need, column.text(row.cells))
        for name, choice in self._choices.items():
            answers.chosen[name] = choice.words(answers, name, row, self.words)
        for name, column in self._several:
            if name not in OF_SERVER and column.disagree(row.cells):
                answers.find("columns_disagree", name)
        return answers

    def _headings(self, row: RawRow) -> Mapping[str, str]:
        """Return each field's heading; of several columns, that of the one with the answer."""
        if not self._several:
            return self._plain_headings
        filled = {name: c.filled(row.cells).heading for name, c in self._several}
        return {**self._plain_headings, **filled}

    def _translated(self, answers: Answers, name: str, topic: str) -> str:
        text = answers.texts[name]
        if not text:
            return text
        word = self.words.word(topic, text)
        if word is None and topic != "place":
            self.words.note_unknown(answers, name, text)
            return ""
        return text if word is None else "" if word == UNKNOWN else word

    def _severity(self, answers: Answers, need: str, text: str) -> str:
        if not text:
            return ""
        word = self.words.word("severity", text)
        if word is None:
            self.words.note_severity(answers, need)
        return "" if word in (None, UNKNOWN) else str(word)
