"""Workbooks put together by hand, part by part, so that any part can lie."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"
BOOK, BOOK_LINKS, TYPES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
#: Headings and one person, as any form has them.
ROWS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>number</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>consent</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>X-1</t></is></c>'
    '<c r="B2" t="inlineStr"><is><t>yes</t></is></c></row>'
)


def sheet(rows=ROWS, before="", after="", head=HEAD):
    """Return a sheet's XML."""
    return (
        f'{head}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    )


def strings(items, attributes=""):
    """Return the XML of shared strings."""
    return f'{HEAD}<sst xmlns="{MAIN}" {attributes}>{items}</sst>'


def book(names=("Sheet1",), before="", hidden=False):
    """Return the XML that lists the sheets."""
    state = ' state="hidden"' if hidden else ""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}"{state} r:id="rId{n}"/>'
        for n, name in enumerate(names, start=1)
    )
    return (
        f'{HEAD}{before}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">'
        f"<sheets>{listed}</sheets></workbook>"
    )


def book_links(count=1, target="worksheets/sheet{}.xml"):
    """Return the links from the list of sheets to their parts."""
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{LINKS}/worksheet" Target="{target.format(n)}"/>'
        for n in range(1, count + 1)
    )
    strings_link = (
        f'<Relationship Id="rId900" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId901" Type="{LINKS}/styles" Target="styles.xml"/>'
    )
    head = f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    return f"{head}{links}{strings_link}</Relationships>"


def styles(formats="", cells='<xf numFmtId="0"/>'):
    """Return the XML of the styles."""
    return f'{HEAD}<styleSheet xmlns="{MAIN}">{formats}<cellXfs>{cells}</cellXfs></styleSheet>'


def parts(changed=None):
    """Return the parts of a small, honest workbook, some of them changed or added."""
    whole = {
        TYPES: f'{HEAD}<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        BOOK: book(),
        BOOK_LINKS: book_links(),
        SHEET: sheet(),
        STRINGS: strings("<si><t>a</t></si>"),
        STYLES: styles(),
    }
    return {**whole, **(changed or {})}


def packed(changed=None):
    """Return a workbook as bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts(changed).items():
            archive.writestr(name, content)
    return out.getvalue()


def entities(levels=9, times=10):
    """Return a document type whose last entity is ``times`` to the power of ``levels`` letters."""
    lines = ['<!ENTITY e0 "lol">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * times}">' for n in range(1, levels + 1)]
    return f"<!DOCTYPE x [{''.join(lines)}]>"
