"""A plan in Arabic begins at the right throughout, and is read back whole."""

from __future__ import annotations

import io
import re
import shutil
import unicodedata
from dataclasses import fields, replace
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.platypus import Flowable

from exports.compose import compose_plan
from exports.document import Block, PlanDocument, Referrals
from exports.pdf import _texts, plan_bytes
from exports.pdf.direction import glyphs_of, pieces_of
from exports.pdf.record import printed_record
from exports.pdf.shapes import ShareBar
from exports.pdf.side import Side
from exports.pdf.style import BODY, BOTTOM, PAGE_WIDTH, RIGHT
from exports.pdf.text import MixedText
from exports.pdf.typefaces import REGULAR, register
from exports.record_page import RecordPage
from planner.wording.isolation import set_apart
from planner.wording.papers.plan import plan_text
from tests.exports.examples import ON, case_id
from tests.exports.test_pdf import laid_out

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils")
_WORD = re.compile("[\u0620-\u064a\u0671-\u06d3]{2,}")


@pytest.fixture(scope="module")
def arabic(example):
    caseload, allocation = example
    return [
        compose_plan(caseload, allocation, case_id(number), language="ar", on=ON)
        for number in (1, 2, 4)
    ]


def letters(text: str) -> str:
    kept = unicodedata.normalize("NFKC", text)
    return "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Mn"))


def without_silence(document: PlanDocument) -> PlanDocument:
    """Leave out the titles of parts that have nothing to say: they are not printed."""
    silent: dict[str, Any] = {
        f.name: Block("")
        for f in fields(document)
        if isinstance(part := getattr(document, f.name), Block) and not part
    }
    if not document.referrals.rows:
        silent["referrals"] = Referrals("", "", ())
    if not any(t.referral for group in document.kinds for t in group.ticks):
        silent["referral_mark"] = ""
    return replace(document, **silent)


def seen(text: str) -> str:
    """Return a sentence as it stands on paper, from left to right."""
    register()
    glyphs, base = glyphs_of(text, REGULAR, 1)
    return "".join(piece.text for piece in pieces_of(glyphs, base, 10))


@needs_poppler
def test_that_every_word_of_an_arabic_plan_is_read_back(arabic):
    for document in arabic:
        text = laid_out(plan_bytes(document))
        text = text.replace(" ", "")  # poppler parts a word where a mark stood
        said = {w for t in _texts(without_silence(document)) for w in _WORD.findall(letters(t))}
        assert len(said) > 100
        assert {word for word in said if word not in text} == set()


@needs_poppler
def test_that_every_heading_is_read_back_in_the_order_it_is_said(arabic):
    for document in arabic:
        text = laid_out(plan_bytes(document))
        for title in (
            document.heading.title,
            document.summary_title,
            document.costs.title,
            document.timeline.title,
            document.improvements.title,
            document.contact.title,
            document.signatures.title,
            document.kinds_title,
        ):
            assert letters(title) in text


def test_that_a_telephone_number_keeps_its_order_inside_an_arabic_sentence():
    line = set_apart("622 00 00 00", "ar")
    assert "622 00 00 00" in seen(plan_text("contact_complaint", "ar", line=line))


def test_that_two_codes_side_by_side_stay_apart():
    said = plan_text("owed_refused", "ar", fund="EUR-A", target="K-KIT", rule="(3)")
    drawn = seen(said)
    assert "EUR-A" in drawn
    assert "K-KIT" in drawn
    assert drawn.index("K-KIT") < drawn.index("EUR-A")  # read from the right: the line first


def test_that_brackets_open_towards_what_they_hold():
    drawn = seen("العمر (7)")
    assert drawn.startswith("(7)")


def test_that_columns_and_paddings_stand_the_other_way_round():
    cells = [["first", "second", "third"]]
    marks = [("LEFTPADDING", (2, 0), (2, -1), 9), ("LINEBEFORE", (0, 0), (0, -1), 2, "black")]
    table: Any = Side(mirrored=True).table(cells, [10, 20, 30], marks)
    assert table._cellvalues == [["third", "second", "first"]]
    assert table._argW == [30, 20, 10]
    assert table._cellStyles[0][0].rightPadding == 9
    (line,) = table._linecmds
    assert line[:3] == ("LINEAFTER", (2, 0), (2, -1))


def test_that_text_begins_at_the_right_and_figures_end_at_the_left():
    side = Side(mirrored=True)
    name, figure = side.paragraph("Sékou", BODY), side.paragraph("800", RIGHT)
    assert isinstance(name, MixedText)
    assert isinstance(figure, MixedText)
    assert name.right
    assert not figure.right


def test_that_a_drawing_is_turned_only_where_the_page_is():
    bar = ShareBar(0.5, 0.0)
    assert Side().shape(bar) is bar
    turned = Side(mirrored=True).shape(bar)
    assert isinstance(turned, Flowable)
    assert turned is not bar
    assert turned.wrap(100, 100) == (100, bar.height)


def test_that_the_footer_of_everything_on_a_person_begins_at_the_right_too():
    page = RecordPage("ar", "1", "مكتب", "", "سجل", "ملف", (), (), "تاريخ", (), "لا شيء", "صفحة")
    places: list[float] = []

    def seen_at(text: str, _cm: Any, tm: Any, _font: Any, _size: Any) -> None:
        if text.strip() and tm[5] < BOTTOM:
            places.append(tm[4])

    register()
    PdfReader(io.BytesIO(printed_record(page))).pages[0].extract_text(visitor_text=seen_at)
    assert places
    assert min(places) > PAGE_WIDTH / 2
