"""Papers that open with a password only: AES-256 in PDF (ISO 32000-2) and workbook (ECMA-376).

What is locked is opened again with the password and compared before anybody relies on it. Keys
and salts are drawn anew each time, so that two locked copies of one paper differ in their bytes.
Pypdf and msoffcrypto are imported on first use: few exports are locked.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret

#: A locked workbook begins so, and holds a stream of this name (MS-OFFCRYPTO 2.3.4.3).
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
#: So much of a file is looked through: no larger workbook is read.
_MOST = 64 * 1024 * 1024


def locked_pdf(content: bytes, password: Secret) -> bytes:
    """Return a PDF that opens with ``password`` only, for reading and for everything else.

    Raises PlannerError ``file_unwritable`` where it does not open again as it was.
    """
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(clone_from=BytesIO(content))
    writer.encrypt(_typed(password), algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    again = PdfReader(BytesIO(out.getvalue()))
    opened = again.decrypt(_typed(password))
    if not opened or _drawn(again) != _drawn(PdfReader(BytesIO(content))):
        raise PlannerError("file_unwritable", file="", folder="")
    return out.getvalue()


def locked_workbook(content: bytes, password: Secret) -> bytes:
    """Return a workbook that opens with ``password`` only.

    Raises PlannerError ``file_unwritable`` where it does not open again as it was.
    """
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415

    out = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(_typed(password), out)
    if unlocked_workbook(out.getvalue(), password) != content:
        raise PlannerError("file_unwritable", file="", folder="")
    return out.getvalue()


def unlocked_workbook(content: bytes, password: Secret) -> bytes | None:
    """Return the workbook inside a locked one; None where the password does not open it."""
    from msoffcrypto.exceptions import DecryptionError, FileFormatError  # noqa: PLC0415
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415

    opened = BytesIO()
    try:
        file = OOXMLFile(BytesIO(content))
        file.load_key(password=_typed(password))
        file.decrypt(opened, verify_integrity=True)  # which a wrong password fails too
    except (DecryptionError, FileFormatError, OSError):
        return None
    return opened.getvalue()


def is_locked(path: Path) -> bool:
    """Say whether a workbook opens with a password only; False for what cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(_COMPOUND)) == _COMPOUND and _PACKAGE in file.read(_MOST)
    except OSError:
        return False


def opens(path: Path, password: Secret) -> bool:
    """Say whether a file that an export wrote opens with ``password``."""
    from pypdf import PdfReader  # noqa: PLC0415
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    content = path.read_bytes()
    if path.suffix != ".pdf":
        return unlocked_workbook(content, password) is not None
    try:
        reader = PdfReader(BytesIO(content))
        return reader.is_encrypted and bool(reader.decrypt(_typed(password)))
    except PyPdfError:
        return False


def _drawn(reader: object) -> list[bytes]:
    """Return what is drawn on each page."""
    from pypdf import PdfReader  # noqa: PLC0415

    assert isinstance(reader, PdfReader)
    streams = (page.get_contents() for page in reader.pages)
    return [b"" if stream is None else stream.get_data() for stream in streams]


def _typed(password: Secret) -> str:
    return password.typed.decode()
