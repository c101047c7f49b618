"""What a workbook must be before anything in it is read.

Limits against hostile files: a workbook is a zip archive, and a few kilobytes of one can unpack
to gigabytes. Everything here is checked on the archive's directory, before unpacking.
"""

from __future__ import annotations

import zipfile
import zlib
from io import SEEK_END, BytesIO
from typing import IO, Literal, Protocol
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from planner.domain.errors import PlannerError

MIB = 1024 * 1024
MOST_BYTES = 64 * MIB
MOST_ENTRIES = 200
MOST_UNPACKED = 600 * MIB
MOST_RATIO = 100
#: Small parts pack well without harm: the ratio counts only from this unpacked size on.
RATIO_FROM = MIB

#: What a damaged part of a workbook makes a library stumble over: the person can do one thing.
DAMAGED_PART = (
    ArithmeticError,
    AttributeError,
    DefusedXmlException,
    LookupError,
    NotImplementedError,
    OSError,
    ParseError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SUFFIXES = (".xlsx",)


class WorkbookError(PlannerError):
    """A file that is not read; always turned into a finding, whose sentences say why."""


class WorkbookFile(Protocol):
    """A workbook to read: a path, or one that was unlocked in memory."""

    @property
    def name(self) -> str:
        """Its name without folders."""

    @property
    def suffix(self) -> str:
        """The ending of its name."""

    def is_file(self) -> bool:
        """Say whether it is there."""

    def open(self, mode: Literal["rb"]) -> IO[bytes]:
        """Open it to be read."""


class Unlocked:
    """A workbook that lies open in memory alone: what is locked on the disk stays so."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name, self.suffix = name, ".xlsx"
        self._content = content

    def is_file(self) -> bool:
        """Say that it is there."""
        return True

    def open(self, mode: Literal["rb"]) -> IO[bytes]:
        """Open it from the beginning."""
        assert mode == "rb"
        return BytesIO(self._content)


def check_workbook(path: WorkbookFile) -> tuple[str, ...]:
    """Check a workbook file and return the names of its parts.

    Raises WorkbookError ``file_missing``, ``file_type``, ``file_too_large``, ``file_encrypted``,
    ``file_not_workbook``, ``file_too_many_parts``, ``file_unpacks_too_large``,
    ``file_part_outside``, ``file_macros`` or ``file_dde``.
    """
    name = path.name
    if not path.is_file():
        raise WorkbookError("file_missing", file=name)
    if path.suffix.lower() not in _SUFFIXES:
        raise WorkbookError("file_type", file=name, suffix=path.suffix.lower() or "-")
    with path.open("rb") as raw:
        start = raw.read(8)
        size = raw.seek(0, SEEK_END)
    if size > MOST_BYTES:
        raise WorkbookError("file_too_large", file=name, most=MOST_BYTES // MIB)
    if start == _COMPOUND:
        raise WorkbookError("file_encrypted", file=name)
    try:
        with path.open("rb") as raw, zipfile.ZipFile(raw) as archive:
            return _check_parts(archive, name)
    except (zipfile.BadZipFile, NotImplementedError, OSError, UnicodeError):
        raise WorkbookError("file_not_workbook", file=name) from None


def _check_parts(archive: zipfile.ZipFile, file: str) -> tuple[str, ...]:
    parts = archive.infolist()
    if len(parts) > MOST_ENTRIES:
        raise WorkbookError("file_too_many_parts", file=file, most=MOST_ENTRIES)
    if any(p.flag_bits & 1 for p in parts):
        raise WorkbookError("file_encrypted", file=file)
    if sum(p.file_size for p in parts) > MOST_UNPACKED or any(
        p.file_size > RATIO_FROM and p.file_size > MOST_RATIO * max(1, p.compress_size)
        for p in parts
    ):
        raise WorkbookError("file_unpacks_too_large", file=file, most=MOST_UNPACKED // MIB)
    names = tuple(p.filename for p in parts)
    if len(set(names)) < len(names):
        raise WorkbookError("file_not_workbook", file=file)
    if any(".." in n.replace("\\", "/").split("/") or n.startswith(("/", "\\")) for n in names):
        raise WorkbookError("file_part_outside", file=file)
    if "xl/workbook.xml" not in names:
        raise WorkbookError("file_not_workbook", file=file)
    if any(n.lower().endswith("vbaproject.bin") for n in names):
        raise WorkbookError("file_macros", file=file)
    for part in parts:
        if part.filename.startswith("xl/externalLinks/") and b"ddeLink" in archive.read(part):
            raise WorkbookError("file_dde", file=file)
    return names
