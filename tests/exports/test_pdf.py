"""Plans on paper."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from exports.compose import compose_plan
from exports.pdf import plan_bytes, style, write_plan
from exports.pdf.direction import glyphs_of, pieces_of
from exports.pdf.text import MixedText, paragraph, unprintable
from exports.pdf.typefaces import BOLD, REGULAR, register
from exports.text import clean
from planner.wording.findings import finding_sentence
from tests.exports.examples import ON, case_id

FAMILY, SEAT, FRENCH, ARABIC, EMPTY, HOSTILE = range(6)

#: One name a script: what people who return are called, and those who help them.
SCRIPTS = {
    "Latin": "Nguyễn Thị Hương",
    "Cyrillic": "Олена Шевченко",
    "Greek": "Γεωργία",
    "Arabic": "فاطمة الزهراء",
    "Hebrew": "שרה",
    "Armenian": "Արամ",
    "Georgian": "ნინო",
    "Adlam": "𞤀𞤤𞤭𞤴𞤵",
    "N’Ko": "ߊߡߊߘߎ",
    "Tifinagh": "ⴰⵎⴰⵣⵉⵖ",
    "Lao": "ສົມ",
    "Ethiopic": "ሰላማዊት ተስፋዬ",
    "Bengali": "রহিম উদ্দিন",
    "Devanagari": "क्षितिज शर्मा",
    "Tamil": "கோகிலா",
}

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils")


@pytest.fixture(scope="module")
def printed(documents):
    return [plan_bytes(document) for document in documents]


def words_of(content: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return squeezed("\n".join(pages))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


def laid_out(content: bytes) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"],
        input=content,
        capture_output=True,
        check=True,
    )
    text = unicodedata.normalize("NFKC", done.stdout.decode())
    return "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Mn"))


def test_that_the_total_and_every_item_with_its_amount_are_on_paper(documents, printed):
    for document, content in zip(documents, printed, strict=True):
        if document.language == "ar":  # read back in tests/exports/test_pdf_arabic.py
            continue
        text = words_of(content)
        total = document.costs.total
        if document.costs.items:
            assert squeezed(total.amount_text) in text
            assert squeezed(total.local_text) in text
        for item in document.costs.items:
            assert squeezed(item.name) in text
            assert squeezed(item.amount_text) in text
            for payment in item.payments:
                assert squeezed(payment.text) in text
        for referral in document.referrals.rows:
            assert squeezed(referral.name) in text


def test_that_the_same_document_gives_the_same_bytes_whatever_was_printed_before(
    documents, printed
):
    for index in reversed(range(6)):
        assert plan_bytes(documents[index]) == printed[index]


def test_that_the_file_says_its_case_number_and_language_and_no_author(documents, printed):
    for document, content in zip(documents, printed, strict=True):
        reader = PdfReader(io.BytesIO(content))
        told = reader.metadata
        assert told is not None
        assert told.title == document.number
        assert not told.author
        assert reader.root_object["/Lang"] == document.language


def test_that_every_page_says_which_of_how_many(documents, printed):
    for document, content in zip(documents, printed, strict=True):
        pages = PdfReader(io.BytesIO(content)).pages
        said = {
            squeezed(document.footer.format(page=number, pages=len(pages))): number
            for number in range(1, len(pages) + 1)
        }
        if document.language == "ar":
            continue
        found = [
            [number for footer, number in said.items() if footer in squeezed(page.extract_text())]
            for page in pages
        ]
        assert found == [[number] for number in range(1, len(pages) + 1)]


def test_that_what_people_typed_is_text_and_nothing_else(documents, printed):
    content = printed[HOSTILE]
    text = words_of(content)
    assert '<b>Robert</b> & <a href="file:///etc">Söhne</a>' in text
    assert '=HYPERLINK("http://x") <img src="/etc/passwd"/>' in text
    assert "[...]" in text  # NFKC of the sign
    for page in PdfReader(io.BytesIO(content)).pages:
        assert "/Annots" not in page
        assert not page.images


def test_that_a_letter_no_font_has_is_marked_and_told(documents, tmp_path):
    path = tmp_path / "x.pdf"
    findings = write_plan(documents[HOSTILE], path)
    assert [f.code for f in findings] == ["letters_not_printed"]
    assert dict(findings[0].values) == {"count": 1}
    text = words_of(path.read_bytes())
    assert "✓ → ≥ \ufffd long" in text
    assert write_plan(documents[FRENCH], path) == ()


def test_that_what_is_cut_is_told_whatever_text_it_is(documents, tmp_path):
    costs = documents[FRENCH].costs
    item = replace(costs.items[0], name=clean("Poste " * 90, 120))
    document = replace(documents[FRENCH], costs=replace(costs, items=(item,)))
    (finding,) = write_plan(document, tmp_path / "x.pdf")
    assert finding.code == "texts_cut"
    assert all(finding_sentence(finding, language) for language in ("en", "fr", "es", "ar"))


@needs_poppler
def test_that_an_arabic_name_is_joined_and_readable_in_a_french_plan(example):
    caseload, allocation = example
    document = compose_plan(caseload, allocation, case_id(4), language="fr", on=ON)
    text = laid_out(plan_bytes(document))
    assert "فاطمة الزهراء بنت محمد" in text
    assert "أريد أن أعود إلى المدرسة" in text
    assert "Mon plan de réintégration" in text


@needs_poppler
@pytest.mark.parametrize(("script", "name"), SCRIPTS.items())
def test_that_a_name_is_printed_in_every_script_without_a_box(documents, script, name):
    heading = replace(documents[FRENCH].heading, facts=(("Nom", name),))
    document = replace(documents[FRENCH], heading=heading)
    assert not any(unprintable(name, face) for face in (REGULAR, BOLD)), script
    text = laid_out(plan_bytes(document))
    assert "\ufffd" not in text
    if script == "Adlam":  # letters beyond the first 65,536 copy out too, from either end
        assert name in text or name[::-1] in text
    # Poppler reads two from the other end, and knows nothing of letters drawn as one.
    if script not in ("Adlam", "N’Ko", "Bengali", "Devanagari", "Tamil"):
        plain = unicodedata.normalize("NFKC", name)
        assert "".join(c for c in plain if unicodedata.category(c) != "Mn") in text


@pytest.mark.parametrize(
    ("text", "font"), [("ক্ষ", "PlanBengali"), ("क्ष", "PlanDevanagari"), ("க்ஷ", "PlanTamil")]
)
def test_that_letters_drawn_as_one_are(text, font):
    register()
    (piece,) = pieces_of(*glyphs_of(text, REGULAR), 10)
    assert piece.font == font
    assert piece.width < 0.9 * pdfmetrics.stringWidth(text, font, 10)
    assert isinstance(paragraph(text, style.BODY), MixedText)


@needs_poppler
def test_that_every_page_of_every_plan_is_drawn(printed, tmp_path):
    for index, content in enumerate(printed):
        path = tmp_path / f"{index}.pdf"
        path.write_bytes(content)
        subprocess.run(
            ["pdftoppm", "-r", "30", "-gray", "-png", path, tmp_path / f"{index}"], check=True
        )
        pages = sorted(tmp_path.glob(f"{index}-*.png"))
        assert len(pages) == len(PdfReader(path).pages)
        for page in pages:
            grey = Image.open(page).convert("L").histogram()
            assert sum(grey[:200]) > 200  # ink


def test_that_the_total_never_stands_alone_on_a_page(documents, printed):
    pages = [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(printed[FAMILY])).pages]
    with_total = next(p for p in pages if "€6,655.55" in p)
    assert "Vocational training, 6 months" in with_total


@pytest.mark.parametrize("count", [40, 120])
def test_that_a_plan_of_any_length_flows_over_pages(example, count):
    from dataclasses import replace

    caseload, allocation = example
    case = caseload.cases[case_id(1)]
    first = allocation.awards_of(case.id)[3]
    many = tuple(replace(first, id=f"{first.id}-{i}") for i in range(count))
    document = compose_plan(caseload, replace(allocation, awards=many), case.id, on=ON)
    text = words_of(plan_bytes(document))
    assert squeezed(document.costs.total.amount_text) in text
    assert text.count("House repair materials") >= count


def test_that_texts_without_any_space_and_very_long_ones_do_not_break_the_page(documents):
    from dataclasses import replace

    document = documents[SEAT]
    for letter in ("x", "م", "中"):
        long = letter * 1_500
        item = replace(document.costs.items[0], name=letter * 120, detail=letter * 400)
        changed = replace(
            document,
            words=long,
            heading=replace(document.heading, office=letter * 120, facts=(("Name", long),)),
            costs=replace(document.costs, items=(item, item)),
            discussed=replace(document.discussed, points=(long,)),
        )
        assert len(PdfReader(io.BytesIO(plan_bytes(changed))).pages) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "Un lot (K-MIC2) 6\u202f000\u00a0€",
        "Une place : Cinq places ; Encore",
        "le besoin « Logement »",
    ],
)
def test_that_no_line_ends_inside_an_amount_or_before_a_french_mark(text):
    for width in range(70, 160, 5):
        printed = paragraph(text, style.BODY)
        assert isinstance(printed, Paragraph)
        printed.wrap(width, 1_000)
        broken = printed.blPara.lines  # type: ignore[attr-defined]  # set by wrap
        lines = [" ".join(line[1]) for line in broken]
        assert not any(line.startswith((":", ";", "»", "000")) for line in lines)
        assert not any(line.endswith("«") for line in lines)


def test_that_a_text_for_which_a_page_had_no_room_is_printed_on_the_next():
    text = paragraph("kept whole " * 40, style.BODY)
    size = text.wrap(200, 20)
    assert text.split(200, 5) == []
    assert text.wrap(200, 700) == size
    text.drawOn(Canvas(io.BytesIO()), 0, 0)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_that_a_plan_of_a_few_supports_takes_two_pages_in_any_language(example, language):
    caseload, allocation = example
    document = compose_plan(
        caseload, allocation, case_id(3), on=ON, language=language, harmless=True
    )
    assert len(PdfReader(io.BytesIO(plan_bytes(document))).pages) == 2
