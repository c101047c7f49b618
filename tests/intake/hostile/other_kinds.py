"""Files of other kinds under names the planner reads, and texts with separators that bite."""

from tests.intake.hostile.parts import BOOK, packed, parts

MIB = 1 << 20
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000
_PAGE = b"<html><head><title>x</title></head><table><tr><td>number</td></tr></table></html>"
_XML_2003 = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
_HEAD = b"number,consent\n"


def _without_a_book():
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts().items():
            if name != BOOK:
                archive.writestr(name, content)
        archive.writestr("xl/workbook.bin", b"\x83\x01")
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    return out.getvalue()


#: Name of the file -> what makes its bytes.
OTHERS = {
    "old_excel.xls": lambda: _COMPOUND,
    "old_excel_renamed.xlsx": lambda: _COMPOUND,
    "old_excel_renamed.csv": lambda: _COMPOUND,
    "with_macros.xlsm": packed,
    "binary_workbook.xlsb": _without_a_book,
    "binary_workbook_renamed.xlsx": _without_a_book,
    "open_document.ods": _without_a_book,
    "web_page.xls": lambda: _PAGE,
    "web_page.xlsx": lambda: _PAGE,
    "web_page.csv": lambda: _PAGE,
    "spreadsheet_2003.csv": lambda: _XML_2003,
    "paper.xlsx": lambda: b"%PDF-1.7\n" + b"x" * 900,
    "picture.csv": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 40,
    "workbook_renamed.csv": packed,
    "text_renamed.xlsx": lambda: _HEAD + b"X-1,yes\n",
    "no_ending": lambda: _HEAD,
    "ending_twice.csv.exe": lambda: _HEAD,
    "columns_100000.csv": lambda: b",".join([b"c"] * 100_000) + b"\n1\n",
    "separators_only.csv": lambda: b",,,,\n" * 1000,
    "line_ends_only.csv": lambda: b"\n" * 300_000,
    "quote_never_closed.csv": lambda: _HEAD + b'"' + b"a,b\n" * 600_000,
    "quotes_only.csv": lambda: b'"' * 100_001,
    "zeros.csv": lambda: _HEAD + b"X-1,y\0es\n",
    "zeros_only.csv": lambda: b"\0" * 5000,
    "surrogates.csv": lambda: _HEAD + b"X-\xed\xa0\x80,yes\n",
    "invalid_utf8.csv": lambda: _HEAD + b"X-\xff\xfe\xfd,\xc3\n",
    "overlong_utf8.csv": lambda: _HEAD + b"X-\xc0\xaf\xc0\xaf,yes\n",
    "utf16_cut.csv": lambda: _HEAD.decode().encode("utf-16")[:-1],
    "utf32.csv": lambda: (_HEAD + b"X-1,yes\n").decode().encode("utf-32"),
    "formulas.csv": lambda: _HEAD + b"\"=cmd|'/C calc'!A0\",@SUM(1)\n+1,-1\n",
    "field_of_2_mib.csv": lambda: _HEAD + b"a" * (2 * MIB) + b",yes\n",
    "field_of_40000.csv": lambda: _HEAD + b"a" * 40_000 + b",yes\n",
    "rows_of_every_length.csv": lambda: b"".join(b"a" + b",a" * n + b"\n" for n in range(300)),
    "line_ends_old.csv": lambda: b"number,consent\rX-1,yes\r",
    "turned_text.csv": lambda: _HEAD + "X-\u202e1\u2066\u200b\ufeff,yes\n".encode(),
    "separator_said.csv": lambda: b"sep=\x07\nnumber\x07consent\nX\x07yes\n",
}


def write_sparse(path, size):
    """Write a file of one line that is long and takes no room on the disk."""
    with path.open("wb") as file:
        file.write(b"number,consent")
        file.seek(size - 1)
        file.write(b"x")


#: Name of the file -> its size: one line each, without a line end.
SPARSE = {"line_of_1_gib.csv": 1 << 30, "line_of_120_mib.csv": 120 * MIB, "gib.xlsx": 1 << 30}
