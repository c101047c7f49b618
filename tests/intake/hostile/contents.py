"""Hostile parts: XML that grows, sheets that lie about their size, texts that bite."""

from planner.intake.tables.table_file import column_letters
from tests.intake.hostile.parts import (
    BOOK,
    BOOK_LINKS,
    HEAD,
    MAIN,
    ROWS,
    SHEET,
    STRINGS,
    STYLES,
    TYPES,
    book,
    book_links,
    entities,
    packed,
    sheet,
    strings,
    styles,
)

MIB = 1 << 20
_CALL = '<row r="1"><c r="A1" t="inlineStr"><is><t>&{};</t></is></c></row>'
_FILE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
_NET = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'


_LETTERS = [column_letters(i) for i in range(100)]


def _text(value, place="A3"):
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{value}</t></is></c>'


def _rows(more):
    return {SHEET: sheet(ROWS + more)}


def _third(cell):
    return _rows(f'<row r="3">{cell}</row>')


def _strings_often():
    """A string of 32,000 characters in as many cells as fit: three gigabytes from a few KiB."""
    rows = "".join(
        f'<row r="{n}">'
        + "".join(f'<c r="{_LETTERS[i]}{n}" t="s"><v>0</v></c>' for i in range(100))
        + "</row>"
        for n in range(1, 1001)
    )
    return {SHEET: sheet(rows), STRINGS: strings(f"<si><t>{'x' * 32_000}</t></si>")}


def _doctype(part, whole):
    return {part: whole}


def _quadratic():
    head = f'{HEAD}<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'
    return {SHEET: sheet(_CALL.format("a;" + "&a;" * 20_000).replace("&a;;", "&a;"), head=head)}


def _empty_rows():
    return {SHEET: sheet(ROWS + "".join(f'<row r="{n}"/>' for n in range(3, 400_000)))}


def _many_merged():
    merged = "".join(f'<mergeCell ref="A{n}:C{n}"/>' for n in range(1, 200_000))
    return {SHEET: sheet(after=f"<mergeCells>{merged}</mergeCells>")}


def _many_sheets():
    names = [f"S{n}" for n in range(120)]
    return {
        BOOK: book(names),
        BOOK_LINKS: book_links(len(names)),
        **{f"xl/worksheets/sheet{n}.xml": sheet() for n in range(2, 121)},
    }


def _formulas():
    evil = (
        '=HYPERLINK("http://127.0.0.1/?"&A2)',
        "=cmd|'/C calc'!A0",
        '=WEBSERVICE("http://127.0.0.1")',
        "=INDIRECT(A1)",
    )
    cells = "".join(
        f'<c r="{"ABCD"[n]}3"><f>{text[1:].replace("&", "&amp;")}</f><v>0</v></c>'
        for n, text in enumerate(evil)
    )
    return _third(cells)


def _utf16():
    whole = sheet(_CALL.format("e3"), head='<?xml version="1.0" encoding="UTF-16"?>' + entities(3))
    return {SHEET: whole.encode("utf-16")}


_DEEP = 100_000
#: Name of the file -> the parts that are other than in an honest workbook.
CONTENTS = {
    "laughs_in_the_sheet.xlsx": lambda: {SHEET: sheet(_CALL.format("e9"), head=HEAD + entities())},
    "laughs_in_the_strings.xlsx": lambda: {
        STRINGS: HEAD + entities() + f'<sst xmlns="{MAIN}"><si><t>&e9;</t></si></sst>'
    },
    "laughs_in_the_book.xlsx": lambda: {BOOK: book(before=entities())},
    "laughs_in_the_styles.xlsx": lambda: {STYLES: styles().replace(HEAD, HEAD + entities())},
    "laughs_in_the_types.xlsx": lambda: {TYPES: HEAD + entities() + "<Types>&e9;</Types>"},
    "laughs_in_utf16.xlsx": _utf16,
    "entity_often.xlsx": _quadratic,
    "entity_of_a_file.xlsx": lambda: {SHEET: sheet(_CALL.format("f"), head=HEAD + _FILE)},
    "type_from_the_net.xlsx": lambda: {SHEET: sheet(head=HEAD + _NET)},
    "nested_elements.xlsx": lambda: {SHEET: sheet(before="<a>" * _DEEP + "</a>" * _DEEP)},
    "nested_in_a_cell.xlsx": lambda: _rows("<row>" * _DEEP + "</row>" * _DEEP),
    "attribute_of_3_mib.xlsx": lambda: {SHEET: sheet(before=f'<a b="{"x" * 3 * MIB}"/>')},
    "attributes_100000.xlsx": lambda: {
        SHEET: sheet(before="<a " + " ".join(f'b{n}="1"' for n in range(100_000)) + "/>")
    },
    "sheet_cut.xlsx": lambda: {SHEET: sheet()[:-40]},
    "sheet_not_xml.xlsx": lambda: {SHEET: "\x00\x01\x02 not xml"},
    "sheet_without_end.xlsx": lambda: {SHEET: sheet().replace("</sheetData>", "")},
    "sheet_of_another_sort.xlsx": lambda: {SHEET: f"{HEAD}<html><body>hello</body></html>"},
    "end_in_a_comment.xlsx": lambda: _rows("<!-- </sheetData> -->"),
    "dimension_of_everything.xlsx": lambda: {
        SHEET: sheet(before='<dimension ref="A1:XFD1048576"/>')
    },
    "dimension_nonsense.xlsx": lambda: {SHEET: sheet(before='<dimension ref="B99:A0:ZZ"/>')},
    "cell_in_the_last_corner.xlsx": lambda: _rows(
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    ),
    "cell_in_the_last_row.xlsx": lambda: _rows(
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    ),
    "cell_in_the_last_column.xlsx": lambda: _third('<c r="XFD3"><v>1</v></c>'),
    "cell_beyond_the_sheet.xlsx": lambda: _rows(
        '<row r="4294967295"><c r="ZZZZZ4294967295"><v>1</v></c></row>'
    ),
    "cell_at_row_0.xlsx": lambda: _rows('<row r="0"><c r="A0"><v>1</v></c></row>'),
    "cell_reference_nonsense.xlsx": lambda: _third('<c r="3A"><v>1</v></c><c r=""><v>2</v></c>'),
    "rows_backwards.xlsx": lambda: {SHEET: sheet('<row r="9"><c r="A9"><v>1</v></c></row>' + ROWS)},
    "cells_twice.xlsx": lambda: _third('<c r="A3"><v>1</v></c>' * 3),
    "rows_400000_empty.xlsx": _empty_rows,
    "strings_declared_4_billion.xlsx": lambda: {
        STRINGS: strings("<si><t>a</t></si>", 'count="4294967295" uniqueCount="4294967295"')
    },
    "strings_index_nowhere.xlsx": lambda: _third('<c r="A3" t="s"><v>4000000000</v></c>'),
    "strings_index_negative.xlsx": lambda: _third('<c r="A3" t="s"><v>-1</v></c>'),
    "strings_long_and_often.xlsx": _strings_often,
    "styles_300000.xlsx": lambda: {STYLES: styles(cells='<xf numFmtId="14"/>' * 300_000)},
    "style_formats_odd.xlsx": lambda: {
        STYLES: styles(
            '<numFmts><numFmt numFmtId="170" formatCode="' + "[h" * 20_000 + '"/></numFmts>',
            '<xf numFmtId="170"/>',
        )
    },
    "style_nowhere.xlsx": lambda: _third('<c r="A3" s="99999999"><v>1</v></c>'),
    "dates_beyond_the_calendar.xlsx": lambda: {
        STYLES: styles(cells='<xf numFmtId="14"/>'),
        SHEET: sheet(ROWS + '<row r="3"><c r="A3"><v>1e15</v></c><c r="B3"><v>-9e9</v></c></row>'),
    },
    "numbers_without_end.xlsx": lambda: _third(
        '<c r="A3"><v>1e999</v></c><c r="B3"><v>NaN</v></c><c r="C3"><v>1' + "0" * 5000 + "</v></c>"
    ),
    "text_of_40000.xlsx": lambda: _third(_text("y" * 40_000)),
    "text_of_9_million.xlsx": lambda: _third(_text("y" * 9_000_000)),
    "text_of_control_characters.xlsx": lambda: _third(
        _text("a_x0000_b_x0007_c_xD800_&#9;&#133;&#8238;d&#65279;")
    ),
    "text_of_forbidden_characters.xlsx": lambda: _third(_text("a\x00b\x07")),
    "text_of_lone_surrogates.xlsx": lambda: {
        SHEET: sheet(ROWS + f'<row r="3">{_text("a@@b")}</row>')
        .encode()
        .replace(b"@@", b"\xed\xa0\x80")
    },
    "text_of_combining_marks.xlsx": lambda: _third(_text("e" + "&#769;" * 9_000)),
    "formulas_that_call_out.xlsx": _formulas,
    "links_to_other_books.xlsx": lambda: {"xl/externalLinks/externalLink1.xml": "<externalLink/>"},
    "link_that_starts_a_program.xlsx": lambda: {
        "xl/externalLinks/externalLink1.xml": '<externalLink><ddeLink ddeService="cmd"/>'
    },
    "macros.xlsx": lambda: {"xl/vbaProject.bin": "x"},
    "embedded_object.xlsx": lambda: {"xl/embeddings/oleObject1.bin": "\xd0\xcf\x11\xe0"},
    "merged_200000.xlsx": _many_merged,
    "merged_everything.xlsx": lambda: {
        SHEET: sheet(after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    },
    "columns_all_hidden.xlsx": lambda: {
        SHEET: sheet(before='<cols><col min="1" max="4294967295" hidden="1"/></cols>')
    },
    "sheet_hidden.xlsx": lambda: {BOOK: book(hidden=True)},
    "sheets_120.xlsx": _many_sheets,
    "sheets_none.xlsx": lambda: {BOOK: book(names=())},
    "sheet_without_a_part.xlsx": lambda: {BOOK_LINKS: book_links(target="worksheets/none{}.xml")},
    "sheet_linked_outside.xlsx": lambda: {
        BOOK_LINKS: book_links(target="../../../../etc/passwd?{}")
    },
    "sheet_names_alike.xlsx": lambda: {BOOK: book(("A", "A")), BOOK_LINKS: book_links(2)},
}


def content_files():
    """Return what makes the bytes of each, by name."""
    return {name: (lambda made=made: packed(made())) for name, made in CONTENTS.items()}
