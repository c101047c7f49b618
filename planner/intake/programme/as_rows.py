"""A programme as the texts of its workbook and back, without a file: the window fills them in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import FieldSort, RowField, Rows, Texts
from planner.intake.form import Column, SheetForm
from planner.intake.form_writer import Value
from planner.intake.programme import form
from planner.intake.programme.reader import check_codes, programme_of_rows
from planner.intake.programme.writer import rows_of
from planner.intake.table import Findings, Row
from planner.intake.workbook import RawRow
from planner.wording.names.programme_fields import field_label, table_label

_SHEETS: Mapping[str, SheetForm] = {sheet.key: sheet for sheet in form.SHEETS}
#: The keys of the tables, in the order of the workbook.
NAMES = tuple(_SHEETS)
_CONDITIONS = frozenset({"who", "unless", "community", "structural", "unless_done"})
_DAYS = frozenset(
    {"starts", "ends", "until", "carry_over", "liquidation", "priced", "verified", "balance_date"}
)
_LONG = frozenset({"note"})
#: Columns that name an entry of one of two tables, or none that the sheet offers as a list.
_REFERS = {("covers", "code"): "measures", ("rules", "scope"): "scopes"}


def texts_of(programme: Programme) -> Rows:
    """Return the texts of every table, as they would stand in the workbook."""
    return {
        key: tuple({k: _text(v) for k, v in row.items() if _text(v)} for row in rows)
        for key, rows in rows_of(programme, "en").items()
    }


def read_texts(rows: Rows, language: str) -> tuple[Programme, tuple[Finding, ...]]:
    """Read texts as the workbook's are read; findings name table and column in ``language``.

    What a finding stops has the value an empty cell has: look at the findings first.
    """
    findings = Findings("")
    tables = {
        key: [_row(sheet, number, texts, findings, language) for number, texts in listed]
        for key, sheet in _SHEETS.items()
        for listed in (list(enumerate(rows.get(key, ()), start=1)),)
    }
    for key, sheet in _SHEETS.items():
        check_codes(sheet, tables[key])
    programme = programme_of_rows(tables, findings)
    return programme, tuple(findings.found)


def fields_of(table: str) -> tuple[RowField, ...]:
    """Return the columns of a table, in order. KeyError for a table there is not."""
    return tuple(_field(table, column) for column in _SHEETS[table].columns)


def _row(sheet: SheetForm, number: int, texts: Texts, findings: Findings, language: str) -> Row:
    headings = {c.key: field_label(sheet.key, c.key, language) for c in sheet.columns}
    cells = {c.key: texts.get(c.key, "").strip() for c in sheet.columns}
    raw = RawRow(number, number + 1, tuple(cells.values()))
    name = table_label(sheet.key, language)
    return Row(sheet, name, raw, cells, headings, frozenset(), findings)


def _field(table: str, column: Column) -> RowField:
    refers = _REFERS.get((table, column.key), column.refers if column.refers != "sorts" else "")
    if column.key in _CONDITIONS:
        sort = FieldSort.CONDITIONS
    elif column.key in _DAYS:
        sort = FieldSort.DAY
    elif refers:
        several = column.several and column.key in ("measures", "places")
        lists = several or column.key in ("excludes", "after")
        sort = FieldSort.CODES if lists else FieldSort.CODE
    elif column.key in ("excludes", "after"):
        sort, refers = FieldSort.CODES, "measures"
    elif column.choices:
        sort = FieldSort.CHOICES if column.key == "kinds" else FieldSort.CHOICE
    else:
        long = column.key in _LONG or column.key.startswith("description")
        sort = FieldSort.LONG if long else FieldSort.TEXT
    return RowField(column.key, sort, column.required, column.choices, refers, column.language)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.isoformat() if isinstance(value, date) else str(value)
