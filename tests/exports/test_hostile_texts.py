"""Whatever people type, in whatever field, prints as text and stays text in a workbook."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest
from pypdf import PdfReader

from exports import excel
from exports.compose import compose_plan
from exports.excel.office import office_workbook
from exports.pdf import plan_bytes
from tests.builders import text
from tests.exports.examples import ON, case_id

PAYLOADS = [
    "<b>",
    "</para><para>",
    '<img src="/etc/hostname" width="9"/>',
    '<a href="file:///etc/passwd">x</a>',
    '<font name="nowhere">x</font>',
    '<seq id="x"/><onDraw name="x"/>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "&amp;&#0;&bogus;",
    "%s %(x)s {page} {pages} {x}",
    '=HYPERLINK("http://x","y")',
    '=cmd|"/c calc"!A1',
    "+1+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r\n=1",
    "＝1+1",
    "#REF!",
    "TRUE",
    "1e5",
    "'=1",
    "\u202egnp.exe",
    "\u2067x\u2066y",
    "\x00\x07\x1b[31m",
    "\ud800\ufffe\uffff",
    "e\u0301\u0301\u0301\u0301",
    "中文 日本語 😀 ኢትዮጵያ ߒߞߏ 𞤆𞤵𞤤𞤢𞤪",
    "مرحبا (x) 12٪ <b>",
    "x" * 40_000,
    "ي" * 40_000,
    "a b " * 10_000,
]


@pytest.fixture(params=range(len(PAYLOADS)))
def hostile(request, example):
    """Put one payload into every text a person or an office can type."""
    typed = PAYLOADS[request.param]
    caseload, allocation = example
    programme, case = caseload.programme, caseload.cases[case_id(2)]
    texts = text(typed)
    changed = replace(
        programme,
        name=typed,
        office=replace(
            programme.office,
            name=typed,
            contact=typed,
            complaint_line=typed,
            approver=typed,
        ),
        needs=tuple(replace(n, name=texts) for n in programme.needs),
        measures=tuple(replace(m, name=texts, description=texts) for m in programme.measures),
        projects=tuple(replace(p, name=texts, description=texts) for p in programme.projects),
        places=tuple(replace(p, name=texts) for p in programme.places),
        funds=tuple(replace(f, name=texts, private_name=typed) for f in programme.funds),
    )
    planning = replace(case.planning, counsellor=typed, language="en")
    named = replace(case.identity, name=typed)
    case = replace(case, number=typed or "x", identity=named, planning=planning)
    own = next(a for a in caseload.assessments.values() if a.case_id == case.id)
    own = replace(own, words=typed)
    decisions = {key: replace(d, reason=typed, who=typed) for key, d in caseload.decisions.items()}
    loaded = replace(
        caseload,
        programme=changed,
        cases={**caseload.cases, case.id: case},
        assessments={**caseload.assessments, own.id: own},
        decisions=decisions,
    )
    return loaded, allocation, case.id


def test_that_a_payload_does_nothing_anywhere(hostile, tmp_path):
    caseload, allocation, case = hostile
    document = compose_plan(caseload, allocation, case, on=ON)
    reader = PdfReader(io.BytesIO(plan_bytes(document)))
    root = str(reader.trailer["/Root"])
    assert "/OpenAction" not in root
    assert "/AcroForm" not in root
    for page in reader.pages:
        assert "/Annots" not in page
        assert not page.images
        assert "\u25a0" not in page.extract_text()
    path = tmp_path / "plan.xlsx"
    excel.write_plan(document, path)
    office = tmp_path / "office.xlsx"
    office_workbook(caseload, allocation, "fr").save(office)
    for file in (path, office):
        book = openpyxl.load_workbook(file)
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    assert not cell.hyperlink
                    if cell.data_type == "f":
                        assert "HYPERLINK" not in str(cell.value)
                        assert "cmd" not in str(cell.value)
                        assert "http" not in str(cell.value)
