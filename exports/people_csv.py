"""Households of a report as CSV: inert in every spreadsheet, whatever somebody typed.

UTF-8 with its mark, so that spreadsheets read it as such; a text that a spreadsheet would take for
a formula begins with an apostrophe (CWE-1236).
"""

from __future__ import annotations

import csv
from io import StringIO

from exports.compose.people_report import form_name, sex_name
from exports.text import clean
from planner.domain.reports.people_report import PeopleReport
from planner.wording.papers.people import people_text

_HEADINGS = ("code", "birth_year", "sex", "forms", "amount", "currency", "month", "fund")
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def inert(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    kept = clean(text)
    return f"'{kept}" if kept.startswith(_RISKY) else kept


def people_csv(report: PeopleReport, language: str) -> bytes:
    """Return the households as CSV, in the words of the workbook; months in ISO."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([people_text(heading, language) for heading in _HEADINGS])
    for row in report.rows:
        writer.writerow(
            inert(text)
            for text in (
                row.code,
                "" if row.birth_year is None else str(row.birth_year),
                sex_name(row.sex, language) if row.sex else "",
                " | ".join(form_name(form, language) for form in row.forms),
                str(row.amount.decimal()),
                row.amount.currency,
                str(row.month) if row.month else "",
                report.fund,
            )
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")
