"""Workbooks as whoever opens them finds them: written, and read again."""

from __future__ import annotations

import io

import openpyxl
from openpyxl import Workbook

from exports.excel import office
from exports.excel.table_book import TableBook
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload


def read_back(book: TableBook) -> Workbook:
    """Return a workbook as it is read again."""
    out = io.BytesIO()
    book.save(out)
    return openpyxl.load_workbook(out)


def office_workbook(caseload: Caseload, allocation: Allocation, language: str) -> Workbook:
    """Return the office workbook as it is read again."""
    return read_back(office.office_workbook(caseload, allocation, language))
