"""Hostile archives: bombs, and names and directories that lie."""

import copy
import io
import struct
import zipfile

from tests.intake.hostile.parts import SHEET, packed, parts, sheet

MIB = 1 << 20


def _with(content, name="xl/media/more.bin"):
    return packed({name: content})


def _stream(pieces):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts().items():
            archive.writestr(name, content)
        for name, size in pieces:
            with archive.open(name, "w") as part:
                for _ in range(size):
                    part.write(b"\0" * MIB)
    return out.getvalue()


def _sheet_of_spaces():
    return packed({SHEET: sheet(before=" " * (80 * MIB))})


def _nested():
    inner = _stream([("big.bin", 50)])
    for _ in range(3):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("inner.zip", inner)
        inner = out.getvalue()
    return _with(inner, "xl/embeddings/inner.zip")


def _overlapping():
    """The directory names one part fifty times under other names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts().items():
            archive.writestr(name, content)
        archive.writestr("xl/media/0.bin", b"\0" * (9 * MIB))
        for n in range(1, 50):
            again = copy.copy(archive.infolist()[-1])
            again.filename = f"xl/media/{n}.bin"
            archive.filelist.append(again)
            archive.NameToInfo[again.filename] = again
    return out.getvalue()


def _named(name, attributes=0):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part, content in parts().items():
            archive.writestr(part, content)
        info = zipfile.ZipInfo(name)
        info.filename = name
        info.external_attr = attributes
        archive.writestr(info, "/etc/passwd")
    return out.getvalue()


def _twice(name):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part, content in parts().items():
            archive.writestr(part, content)
    grown = io.BytesIO(out.getvalue())
    with zipfile.ZipFile(grown, "a") as archive:
        info = zipfile.ZipInfo("placeholder")
        info.filename = name
        archive.filelist.append(info)
        archive.filelist.pop()
        archive.NameToInfo.pop(name, None)
        archive.writestr(name, sheet())
    return grown.getvalue()


def _patched(mark, offset, layout, value, data=None):
    """Set a field of every header of a kind."""
    raw = bytearray(packed() if data is None else data)
    at = raw.find(mark)
    while at >= 0:
        struct.pack_into(layout, raw, at + offset, value)
        at = raw.find(mark, at + 4)
    return bytes(raw)


_LOCAL, _CENTRAL = b"PK\x03\x04", b"PK\x01\x02"


def _flagged():
    return _patched(_CENTRAL, 8, "<H", 1, _patched(_LOCAL, 6, "<H", 1))


def _other_local_names():
    return packed().replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/sheet9.xml", 1)


#: Name of the file -> what makes its bytes.
ARCHIVES = {
    "bomb_in_a_sheet.xlsx": _sheet_of_spaces,
    "bomb_beside_the_sheets.xlsx": lambda: _stream([("xl/media/a.bin", 90)]),
    "bomb_of_many_parts.xlsx": lambda: _stream([(f"xl/media/{n}.bin", 5) for n in range(30)]),
    "bomb_of_more_than_all.xlsx": lambda: _stream([("xl/media/a.bin", 700)]),
    "nested_archives.xlsx": _nested,
    "overlapping_parts.xlsx": _overlapping,
    "three_hundred_parts.xlsx": lambda: packed({f"xl/p{n}.xml": "<p/>" for n in range(300)}),
    "part_twice.xlsx": lambda: _twice(SHEET),
    "part_twice_by_case.xlsx": lambda: _named("XL/Worksheets/Sheet1.XML"),
    "part_above.xlsx": lambda: _named("../../evil.txt"),
    "part_absolute.xlsx": lambda: _named("/etc/evil.txt"),
    "part_above_backslash.xlsx": lambda: _named("..\\..\\evil.txt"),
    "part_symlink.xlsx": lambda: _named("xl/link", 0o120777 << 16),
    "part_long_name.xlsx": lambda: _named("x" * 60_000),
    "parts_encrypted.xlsx": _flagged,
    "cut_off.xlsx": lambda: packed()[:-300],
    "cut_in_half.xlsx": lambda: packed()[: len(packed()) // 2],
    "something_before.xlsx": lambda: b"GIF89a" + packed(),
    "checksum_wrong.xlsx": lambda: _patched(_CENTRAL, 16, "<I", 7),
    "size_smaller_than_true.xlsx": lambda: _patched(_CENTRAL, 24, "<I", 40),
    "size_larger_than_true.xlsx": lambda: _patched(_CENTRAL, 24, "<I", 5 * MIB),
    "packed_unknown_way.xlsx": lambda: _patched(_CENTRAL, 10, "<H", 99),
    "offset_nowhere.xlsx": lambda: _patched(_CENTRAL, 42, "<I", 0x7FFFFFF0),
    "local_names_differ.xlsx": _other_local_names,
    "empty.xlsx": lambda: b"",
    "directory_only.xlsx": lambda: b"PK\x05\x06" + b"\0" * 18,
}
