"""What somebody may type to do harm, put into every text of an office at once, and looked for.

The long run is ``./run bench inert``.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import openpyxl
from pypdf import PdfReader

from exports.compose import compose_plan
from exports.compose.everything import compose_everything
from exports.compose.people_report import compose_people
from exports.excel.office import office_workbook
from exports.excel.people_report import people_workbook
from exports.excel.plan import plan_workbook
from exports.pdf import plan_bytes
from exports.pdf.figures import printed_pages
from exports.pdf.record import printed_record
from exports.people_csv import people_csv
from exports.text import CUT
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.rights.everything import everything_on
from planner.services.papers.people_report import people_report
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

#: What is put before and after a payload, to get past who looks at the first letter only.
_BEFORE = (
    "",
    " ",
    "\t",
    "'",
    "\u200b",
    "\ufeff",
    "\u00a0",
    "a,",
    '"',
    "\n",
    "x;",
    "\u2066",
    "=",
    "0",
)
_AFTER = ("", " ", '"', "\x00", "\u2069", "<!--", "{page}", "&")


def payloads(count: int) -> Iterator[str]:
    """Yield so many payloads: as they are first, then behind and before all sorts of letters."""
    every = (
        f"{before}{payload}{after}"
        for before, after in sorted(
            itertools.product(_BEFORE, _AFTER), key=lambda p: (p[0] != "", p[1] != "", p)
        )
        for payload in PAYLOADS
        if len(payload) < 1000 or (before, after) in (("", ""), ("=", ""))
    )
    return itertools.islice(every, count)


def spread(
    caseload: Caseload, allocation: Allocation, typed: str
) -> tuple[Caseload, Allocation, CaseId]:
    """Put one payload into every text a person or an office can type."""
    programme, case = caseload.programme, caseload.cases[case_id(2)]
    assert programme is not None
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
            budget_officer=typed,
            payer=typed,
            counsellors=(typed,),
        ),
        needs=tuple(replace(n, name=texts) for n in programme.needs),
        measures=tuple(
            replace(m, name=texts, description=texts, account=typed) for m in programme.measures
        ),
        projects=tuple(
            replace(p, name=texts, description=texts, account=typed) for p in programme.projects
        ),
        places=tuple(replace(p, name=texts) for p in programme.places),
        providers=tuple(replace(p, name=typed, contact=typed) for p in programme.providers),
        funds=tuple(
            replace(f, name=texts, private_name=typed, account=typed) for f in programme.funds
        ),
        vulnerabilities=tuple((code, texts) for code, _ in programme.vulnerabilities),
        rules=tuple(replace(r, source=typed, note=typed) for r in programme.rules),
    )
    planning = replace(case.planning, counsellor=typed, language="en")
    named = replace(case.identity, name=typed, kobo_id=typed)
    case = replace(case, number=typed or "x", identity=named, planning=planning)
    own = next(a for a in caseload.assessments.values() if a.case_id == case.id)
    own = replace(own, words=typed, house=typed, kobo_uuid=typed)
    decisions = {key: replace(d, reason=typed, who=typed) for key, d in caseload.decisions.items()}
    loaded = replace(
        caseload,
        programme=changed,
        cases={**caseload.cases, case.id: case},
        assessments={**caseload.assessments, own.id: own},
        decisions=decisions,
    )
    return loaded, allocation, case.id


def harm_done(
    caseload: Caseload, allocation: Allocation, case: CaseId, *, long: bool = False
) -> Counter[str]:
    """Write every paper, read it back, and count what took effect; formulas are ours and counted.

    ``formulas`` must be as many as with a harmless text; everything else nothing. ``long``: in
    Arabic too, and the copy that harms nobody.
    """
    found: Counter[str] = Counter()
    whole = [
        compose_plan(caseload, allocation, case, on=ON, language=language, reasons=True)
        for language in (("en", "ar") if long else ("en",))
    ]
    given = [compose_plan(caseload, allocation, case, on=ON, harmless=True)] if long else []
    to = Destination(Purpose.DONOR, "Ministry")
    fund = max(f.code for f in caseload.given_programme.funds)
    report = people_report(caseload, allocation, fund, to)
    pages = compose_people(report, caseload.given_programme, "en")
    papers = [*map(plan_bytes, (*whole, *given)), printed_pages(pages)]
    if long:
        kept = everything_on(caseload, allocation, case, ())
        papers += [
            printed_record(compose_everything(kept, on=ON, language=x)) for x in ("en", "ar")
        ]
    for content in papers:
        _look_into_pdf(content, found)
    for document in whole:
        if len(document.words) > len(CUT) and document.words.count("x") > 5_000:
            found["cuts"] += CUT not in document.words
    books = [plan_workbook(whole[0]), people_workbook(report, pages, "en")]
    books.append(office_workbook(caseload, allocation, "fr"))
    for book in books:
        out = io.BytesIO()
        book.save(out)
        _look_into_workbook(out, found)
    for line in csv.reader(io.StringIO(people_csv(report, "en").decode("utf-8-sig"))):
        found["csv"] += sum(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in line)
    return found


def _look_into_pdf(content: bytes, found: Counter[str]) -> None:
    reader = PdfReader(io.BytesIO(content))
    root = str(reader.trailer["/Root"])
    found["actions"] += sum(key in root for key in ("/OpenAction", "/AcroForm", "/AA", "/Names"))
    for page in reader.pages:
        found["links"] += "/Annots" in page
        found["images"] += len(page.images)
        found["boxes"] += page.extract_text().count("\u25a0")


def _look_into_workbook(written: io.BytesIO, found: Counter[str]) -> None:
    book = openpyxl.load_workbook(written)
    for sheet in book:
        found["links"] += len(getattr(sheet, "_hyperlinks", ()))
        found["images"] += len(getattr(sheet, "_images", ()))
        for row in sheet.iter_rows():
            for cell in row:
                found["links"] += bool(cell.hyperlink)
                found["formulas"] += cell.data_type == "f"
