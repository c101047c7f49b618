"""The first sheet of the programme workbook: what the words in it mean."""

from __future__ import annotations

from openpyxl import Workbook


def write_guide(book: Workbook, language: str) -> None:
    book.create_sheet("Guide")
