"""Workbooks (.xlsx) as grids: values by calamine, the rest from the sheets' own XML."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import python_calamine as calamine
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from planner.domain.errors import Stopped
from planner.domain.findings import Finding, Weight
from planner.domain.progress import Progress, Report, StopAsked
from planner.intake.safety import WorkbookError, check_workbook
from planner.intake.tables.cells import Cleaner
from planner.intake.tables.formulas import settle_formulas
from planner.intake.tables.grid import Grid, trimmed
from planner.intake.tables.limits import MOST_CELLS, MOST_COLUMNS, MOST_SHEETS
from planner.intake.tables.sheet_facts import (
    SheetFacts,
    XmlRefusedError,
    refuse_document_type,
    sheet_facts,
)

#: Parts that list sheets, and those every cell may point to.
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_MOST_LISTING = 4 << 20
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
#: After so many rows somebody may have asked to stop.
_ROWS_A_LOOK = 2_000


def read_grids(
    path: Path, findings: list[Finding], progress: Report, cancelled: StopAsked
) -> Iterator[Grid]:
    """Yield the sheets that hold something, one after the other.

    Raises WorkbookError as ``check_workbook`` does, ``file_not_workbook`` where a part is not what
    it claims to be, ``columns_too_many``, ``table_too_large``; Stopped where it is asked to.
    """
    parts = check_workbook(path)
    if any(p.startswith("xl/externalLinks/") for p in parts):
        findings.append(Finding.of("external_links_ignored", Weight.NOTE, file=path.name))
    try:
        with zipfile.ZipFile(path) as archive:
            for part in parts:
                if part.endswith((".xml", ".rels")):
                    refuse_document_type(archive, part)
            places = _sheet_parts(archive)
            facts = {}
            for name, part in places.items():
                progress(Progress("read_file"))
                facts[name] = sheet_facts(archive, part)
        yield from _grids(path, facts, progress, cancelled)
    except (
        DefusedXmlException,
        LookupError,
        NotImplementedError,
        OSError,
        SyntaxError,
        UnicodeError,
        ValueError,
        XmlRefusedError,
        calamine.CalamineError,
        zipfile.BadZipFile,
        zlib.error,
    ):
        # Whatever a damaged part makes a library stumble over, the person can do one thing.
        raise WorkbookError("file_not_workbook", file=path.name) from None
    except BaseException as error:
        # A panic of the Rust library is no Exception; its text may quote the file.
        if type(error).__name__ == "PanicException":
            raise WorkbookError("file_not_workbook", file=path.name) from None
        raise


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each sheet, by its name."""
    targets = {}
    for link in fromstring(_listing(archive, _LINKS), forbid_dtd=True):
        targets[link.get("Id", "")] = link.get("Target", "")
    parts = {}
    names = set(archive.namelist())
    for element in fromstring(_listing(archive, _BOOK), forbid_dtd=True).iter():
        if element.tag.rpartition("}")[2] == "sheet":
            key = element.get(_RELATION) or element.get(_STRICT_RELATION) or ""
            target = targets.get(key, "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in names:
                parts[element.get("name", "")] = part
    return parts


def _listing(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as unpacked:
        listed = unpacked.read(_MOST_LISTING + 1)
    if len(listed) > _MOST_LISTING:
        raise XmlRefusedError
    return listed


def _grids(
    path: Path,
    facts: dict[str, SheetFacts],
    progress: Report,
    cancelled: StopAsked,
) -> Iterator[Grid]:
    cleaner, cells = Cleaner(), 0
    with path.open("rb") as raw, calamine.load_workbook(raw) as book:
        sheets = [s for s in book.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
        if not sheets:
            raise WorkbookError("file_not_workbook", file=path.name)
        if len(sheets) > MOST_SHEETS:
            raise WorkbookError("sheets_too_many", file=path.name, most=MOST_SHEETS)
        for number, meta in enumerate(sheets):
            progress(Progress("read_file"))
            own = facts.get(meta.name, SheetFacts())
            _check_size(own.width, own.height, path)
            sheet = book.get_sheet_by_name(meta.name)
            if sheet.start is None:
                continue
            _check_size(sheet.width, sheet.height, path)
            grid = Grid(
                meta.name,
                first_column=sheet.start[1],
                number=number,
                hidden=meta.visible != calamine.SheetVisibleEnum.Visible,
                hidden_columns=frozenset(own.hidden_columns),
                merged=tuple(own.merged),
            )
            for row, found in enumerate(sheet.iter_rows()):
                if row % _ROWS_A_LOOK == 0:
                    progress(Progress("read_file", row, sheet.height))
                    if cancelled():
                        raise Stopped
                kept = trimmed(cleaner.row(found))
                if kept:
                    grid.rows.append((row, kept))
                    cells += len(kept)
                    if cells > MOST_CELLS:
                        raise WorkbookError("table_too_large", file=path.name, most=MOST_CELLS)
            del sheet
            settle_formulas(grid, own)
            grid.too_long = cleaner.too_long or bool(own.formulas)
            if grid.rows:
                yield grid


def _check_size(width: int, height: int, path: Path) -> None:
    """Refuse a sheet that would fill memory: calamine holds every place between the first cell and
    the last, also the empty ones."""
    if width > MOST_COLUMNS:
        raise WorkbookError("columns_too_many", file=path.name, most=MOST_COLUMNS)
    if width * height > MOST_CELLS:
        raise WorkbookError("table_too_large", file=path.name, most=MOST_CELLS)
