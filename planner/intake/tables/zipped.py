"""An archive of csv files, one for the form and one for each repeat group (ODK Central, Kobo)."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from planner.domain.findings import Finding
from planner.domain.progress import Report, StopAsked
from planner.intake.safety import MIB, WorkbookError
from planner.intake.tables.csv_file import read_grid
from planner.intake.tables.grid import Grid
from planner.intake.tables.limits import MOST_CSV_BYTES, MOST_SHEETS
from planner.intake.tables.source import Unpacked

_ENDINGS = (".csv", ".tsv")
_WORKBOOK = "xl/workbook.xml"
#: What stands between the form's name and the group's: ``Assessment-member.csv``.
_BETWEEN = "-_. "


def read_grids(
    path: Path, findings: list[Finding], progress: Report, cancelled: StopAsked
) -> Iterator[Grid]:
    """Yield the tables of an archive, the form's first; photographs beside them are left alone.

    Raises WorkbookError ``file_not_table``, ``file_encrypted``, ``file_part_outside``,
    ``file_unpacks_too_large``, ``sheets_too_many``, and as ``csv_file.read_grid`` does.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = _parts(archive, path.name)
            for number, (part, name) in enumerate(zip(parts, _names(parts), strict=True)):
                source = Unpacked(path.name, name, _content(archive, part, path.name))
                grid = read_grid(source, findings, progress, cancelled)
                grid.number = number
                yield grid
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, UnicodeError, EOFError):
        raise WorkbookError("file_not_table", file=path.name) from None


def _parts(archive: zipfile.ZipFile, file: str) -> list[zipfile.ZipInfo]:
    """Return the csv files of an archive, checked, the form's (its name is shortest) first."""
    every = archive.infolist()
    if any(part.filename == _WORKBOOK for part in every):
        raise WorkbookError("file_not_table", file=file)
    parts = [p for p in every if p.filename.lower().endswith(_ENDINGS) and not _hidden(p)]
    if not parts:
        raise WorkbookError("file_not_table", file=file)
    if any(part.flag_bits & 1 for part in parts):
        raise WorkbookError("file_encrypted", file=file)
    names = [part.filename.replace("\\", "/") for part in parts]
    if any(".." in name.split("/") or name.startswith("/") for name in names):
        raise WorkbookError("file_part_outside", file=file)
    if len(parts) > MOST_SHEETS:
        raise WorkbookError("sheets_too_many", file=file, most=MOST_SHEETS)
    if sum(part.file_size for part in parts) > MOST_CSV_BYTES:
        raise WorkbookError("file_unpacks_too_large", file=file, most=MOST_CSV_BYTES // MIB)
    return sorted(parts, key=lambda part: (len(_stem(part)), part.filename))


def _hidden(part: zipfile.ZipInfo) -> bool:
    """Say whether it is what an operating system adds of its own."""
    path = PurePosixPath(part.filename)
    return path.name.startswith(".") or "__MACOSX" in path.parts


def _stem(part: zipfile.ZipInfo) -> str:
    return PurePosixPath(part.filename).stem


def _names(parts: Sequence[zipfile.ZipInfo]) -> list[str]:
    """Return what the tables are called: a group without the form's name before it."""
    form = _stem(parts[0])
    names = [form]
    for part in parts[1:]:
        stem = _stem(part)
        own = stem.removeprefix(form).lstrip(_BETWEEN) if stem.startswith(form) else stem
        names.append(stem if not own or own in names else own)
    return names


def _content(archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: str) -> bytes:
    """Return a part, never more than its directory says it has."""
    with archive.open(part) as raw:
        content = raw.read(part.file_size + 1)
    if len(content) > part.file_size:
        raise WorkbookError("file_unpacks_too_large", file=file, most=MOST_CSV_BYTES // MIB)
    return content
