"""One sheet read against its form: rows whose cells become values or findings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from planner.domain.checks.fault import Fault
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.conditions import Conditions, Layer, parse_conditions
from planner.domain.row_place import RowPlace
from planner.domain.texts import PLAN_LANGUAGES, Texts
from planner.intake.form import EXAMPLE, FURTHER_LANGUAGES, Column, SheetForm, folded
from planner.intake.safety import WorkbookError, WorkbookFile
from planner.intake.workbook import RawRow, RawSheet, read_calculated_sheets

YES = frozenset({"yes", "oui", "1", "x", "true", "vrai"})
NO = frozenset({"no", "non", "0", "false", "faux"})
MOST_HOURS = 10_000
_LARGEST = Decimal(10) ** 12
_YEARS = range(1900, 2200)
_EnumT = TypeVar("_EnumT", bound=StrEnum)


@dataclass(slots=True)
class Findings:
    """The findings of one file, collected while it is read."""

    file: str
    found: list[Finding] = field(default_factory=list)

    def add(
        self, code: str, weight: Weight = Weight.STOPS, sheet: str = "", **values: str | int
    ) -> None:
        """Note something about the file or one of its sheets."""
        ordered = tuple(sorted(values.items()))
        self.found.append(Finding(code, weight, file=self.file, sheet=sheet, values=ordered))

    def fault(self, error: PlannerError) -> None:
        """Note an error that stops the file."""
        values = {k: str(v) for k, v in error.values.items() if k != "file"}
        ordered = tuple(sorted(values.items()))
        self.found.append(Finding(error.code, Weight.STOPS, file=self.file, values=ordered))

    def sheets(self, path: WorkbookFile) -> Sequence[RawSheet] | None:
        """Return the file's sheets with the results of its formulas; None, noted, if it has none.

        For workbooks an office fills in by hand, where ``=12*50`` means 600.
        """
        try:
            sheets, found = read_calculated_sheets(path)
        except WorkbookError as error:
            self.fault(error)
            return None
        self.found.extend(found)
        return sheets

    @property
    def stop(self) -> bool:
        """Say whether the file cannot be taken."""
        return any(f.weight is Weight.STOPS for f in self.found)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; every reader notes what it cannot read and returns None instead.

    ``formulas``: the keys of the cells that hold a formula.
    """

    form: SheetForm
    sheet: str
    raw: RawRow
    texts_by_key: dict[str, str]
    headings: dict[str, str]
    formulas: frozenset[str]
    findings: Findings

    def find(
        self,
        code: str,
        key: str = "",
        weight: Weight = Weight.STOPS,
        case_number: str = "",
        **values: str | int,
    ) -> None:
        """Note something about this row, at the column of ``key``."""
        self.findings.found.append(
            Finding.of(
                code,
                weight,
                file=self.findings.file,
                sheet=self.sheet,
                row=self.raw.number,
                sheet_row=self.raw.sheet_row,
                column=self.headings.get(key, ""),
                case_number=case_number,
                **values,
            )
        )

    def find_formulas(self) -> None:
        """Note every formula whose result the file does not hold."""
        for key in sorted(self.formulas):
            if not self.text(key):
                self.find("formula_without_result", key)

    def fault(self, fault: Fault) -> None:
        """Note a fault of the programme that is about this row."""
        self.findings.found.append(
            Finding(
                fault.code,
                fault.weight,
                file=self.findings.file,
                sheet=self.sheet,
                row=self.raw.number,
                sheet_row=self.raw.sheet_row,
                column=self.headings.get(fault.field, ""),
                values=fault.values,
            )
        )

    def text(self, key: str) -> str:
        """Return the text of a cell, empty where there is none."""
        return self.texts_by_key.get(key, "")

    def needed(self, key: str) -> str:
        """Return the text of a cell that must be filled in."""
        text = self.text(key)
        if not text:
            self.find("value_missing", key)
        return text

    def texts(self, stem: str) -> Texts:
        """Return a text in every language it is given in; a missing language is a note."""
        every = (*PLAN_LANGUAGES, *FURTHER_LANGUAGES)
        texts = Texts.of(**{lang: self.text(f"{stem}_{lang}") for lang in every})
        for language in PLAN_LANGUAGES:
            if not texts.has(language) and texts.by_language:
                self.find("text_missing", f"{stem}_{language}", Weight.NOTE, language=language)
        if not texts.by_language and f"{stem}_{PLAN_LANGUAGES[0]}" in self.headings:
            required = self.form.column(f"{stem}_{PLAN_LANGUAGES[0]}").required
            if required:
                self.find("value_missing", f"{stem}_{PLAN_LANGUAGES[0]}")
        return texts

    def amount(self, key: str, currency: str) -> Money | None:
        """Return an amount in ``currency``, None where the cell is empty or unreadable."""
        text = self.text(key)
        if not text or not currency:
            return None
        if re.match(r"[-−(]", text):
            self.find("amount_negative", key, value=text)
            return None
        try:
            return Money.parse(text, currency)
        except PlannerError as error:
            if error.code == "amount_too_fine":
                self.find("amount_too_fine", key, value=text, currency=currency)
            elif error.code == "currency_unknown":
                self.find("currency_unknown", key, value=currency)
            else:
                self.find("amount_unreadable", key, value=text)
            return None

    def share(self, key: str) -> int | None:
        """Return a share in 1/10,000 of a cell in per cent (25 or 25 % is 2,500)."""
        text = self.text(key)
        if not text:
            return None
        number = _decimal(text.removesuffix("%").strip())
        if number is None:
            self.find("share_unreadable", key, value=text)
            return None
        if 0 < number < 1 and "%" not in text:
            # 0.25 may mean a quarter or a quarter of a per cent: ask, never guess.
            self.find("share_ambiguous", key, value=text)
            return None
        if not 0 <= number <= 100 or number * 100 != (number * 100).to_integral_value():
            self.find("share_unreadable", key, value=text)
            return None
        return int(number * FULL / 100)

    def whole(self, key: str, least: int = 0, most: int = 10**12) -> int | None:
        """Return a whole number in a range."""
        text = self.text(key)
        if not text:
            return None
        number = _decimal(re.sub(r"[\s\u00a0\u202f]", "", text))
        if number is None or abs(number) > _LARGEST or number != number.to_integral_value():
            self.find("number_unreadable", key, value=text)
            return None
        if not least <= number <= most:
            self.find("number_out_of_range", key, value=text, least=least, most=most)
            return None
        return int(number)

    def minutes(self, key: str) -> int | None:
        """Return minutes, to the nearest, of a cell in hours (0.5 is 30)."""
        text = self.text(key)
        if not text:
            return None
        number = _decimal(text)
        if number is None or not 0 <= number <= MOST_HOURS:
            self.find("number_unreadable", key, value=text)
            return None
        return round(number * 60)

    def decimal(self, key: str) -> Decimal | None:
        """Return a positive decimal number."""
        text = self.text(key)
        if not text:
            return None
        number = _decimal(text)
        if number is None or not 1 / _LARGEST <= number <= _LARGEST:
            self.find("decimal_unreadable", key, value=text)
            return None
        return number

    def day(self, key: str) -> date | None:
        """Return a date written as ISO 8601 or stored as a date."""
        text = self.text(key)
        if not text:
            return None
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            day = date.min
        if day.year not in _YEARS:
            self.find("date_unreadable", key, value=text)
            return None
        return day

    def yes(self, key: str) -> bool:
        """Return whether a cell says yes; empty is no."""
        text = folded(self.text(key))
        if text and text not in YES | NO:
            self.find("yes_no_unreadable", key, value=self.text(key))
        return text in YES

    def choice(self, key: str, words: type[_EnumT], default: _EnumT | None = None) -> _EnumT | None:
        """Return the word a cell holds, ``default`` where it is empty."""
        text = folded(self.text(key))
        if not text:
            return default
        try:
            return words(text.replace(" ", "_").replace("-", "_"))
        except ValueError:
            known = ", ".join(w.value for w in words)
            self.find("choice_unknown", key, value=self.text(key), known=known)
            return default

    def words(self, key: str) -> tuple[str, ...]:
        """Return the words of a cell, separated by ``|``, ``;``, ``,`` or line breaks."""
        return tuple(w.strip() for w in re.split(r"[|;,\n]", self.text(key)) if w.strip())

    def codes(self, key: str, what: str, known: Collection[str]) -> frozenset[str]:
        """Return the codes of a cell; each must be known."""
        return frozenset(w for w in self.words(key) if self.known(key, what, w, known))

    def code(self, key: str, what: str, known: Collection[str]) -> str:
        """Return the one code of a cell, empty where there is none or it is unknown."""
        text = self.text(key)
        return text if text and self.known(key, what, text, known) else ""

    def known(self, key: str, what: str, code: str, known: Collection[str]) -> bool:
        """Say whether a code is known, with a finding where it is not."""
        if code in known:
            return True
        self.find("code_unknown", key, what=what, value=code)
        return False

    def conditions(self, key: str, layer: Layer = Layer.INDIVIDUAL) -> Conditions:
        """Return the conditions of a cell, in the grammar of ``domain.programme.conditions``."""
        try:
            return parse_conditions(self.text(key), layer)
        except PlannerError as error:
            fact, part = error.values.get("fact", ""), error.values.get("condition", "")
            self.find(error.code, key, fact=str(fact), condition=str(part))
            return ()


def place_of(row: Row) -> RowPlace:
    """Return where a row stands, for what is found about it when the file is closed again."""
    headings = tuple(sorted(row.headings.items()))
    return RowPlace(row.findings.file, row.sheet, row.raw.number, row.raw.sheet_row, headings)


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def read_table(sheets: Sequence[RawSheet], form: SheetForm, findings: Findings) -> list[Row]:
    """Return the rows of the sheet ``form`` describes; example rows and tag rows are left out.

    A missing sheet or column is a finding, and a column nobody reads is a note.
    """
    sheet = next((s for s in sheets if form.answers_to(s.name)), None)
    if sheet is None:
        if form.required:
            findings.add("sheet_missing", sheet=form.en, french=form.fr)
        return []
    places: dict[str, int] = {}
    for column in form.columns:
        place = next((i for i, h in enumerate(sheet.headings) if column.answers_to(h)), None)
        if place is not None:
            places[column.key] = place
        elif column.required:
            _column_finding(findings, "column_missing", Weight.STOPS, sheet.name, column)
    for i, heading in enumerate(sheet.headings):
        if heading and i not in places.values():
            findings.found.append(
                Finding.of(
                    "column_not_known",
                    Weight.NOTE,
                    file=findings.file,
                    sheet=sheet.name,
                    column=heading,
                )
            )
    headings = {key: sheet.headings[i] for key, i in places.items()}
    return [
        Row(
            form=form,
            sheet=sheet.name,
            raw=raw,
            texts_by_key={k: raw.cells[i] for k, i in places.items()},
            headings=headings,
            formulas=frozenset(k for k, i in places.items() if i in raw.formulas),
            findings=findings,
        )
        for raw in sheet.rows
        if not shown_only(raw)
    ]


def _column_finding(
    findings: Findings, code: str, weight: Weight, sheet: str, column: Column
) -> None:
    found = Finding.of(
        code,
        weight,
        file=findings.file,
        sheet=sheet,
        column=column.title("en"),
        french=column.title("fr"),
    )
    findings.found.append(found)


def shown_only(raw: RawRow) -> bool:
    """Say whether a row is there to be looked at: an example, or a row of tags."""
    first = next((c for c in raw.cells if c), "")
    if any(folded(first).startswith(folded(word)) for word in EXAMPLE.values()):
        return True
    # A row of HXL tags under the headings (#adm1+code).
    filled = [c for c in raw.cells if c]
    return all(c.startswith("#") for c in filled)


def twice(rows: Iterable[Row], key: str = "code") -> None:
    """Note every row whose code another row above has too."""
    seen: dict[str, int] = {}
    for row in rows:
        code = row.text(key)
        if code in seen:
            row.find("code_twice", key, value=code, other=seen[code])
        elif code:
            seen[code] = row.raw.sheet_row
