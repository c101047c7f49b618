"""An office types a rule into its workbook: money, reasons and paper follow, nobody writes code.

The French sample is balanced, one row is added to the sheet Rules, and the same file is loaded
and balanced again.
"""

from contextlib import closing
from pathlib import Path

import openpyxl
import pypdf
import pytest

from optimizer.verify import verify
from planner.app.cli import main
from planner.domain.programme.rule import RuleSort
from planner.services.balances.balances import scenario_of
from planner.services.sample import sample_assessments, sample_mapping, sample_programme
from planner.wording.rules import rule_sentence
from tests.opened import caseload_at

pytestmark = pytest.mark.slow

#: What the office types: no business kit above a sum, by a decision of its own.
TYPED: dict[str, str | int] = {
    "Code": "O-NEW",
    "Whose": "OFFICE",
    "Sort": "case_ceiling",
    "Measures": "K-MIC1 | K-MIC2",
    "Amount": 900,
    "Source": "Office decision of 20 October 2026",
}


def with_rule(workbook: Path, typed: dict[str, str | int]) -> None:
    """Type one row below the last of the sheet Rules, as a person does."""
    book = openpyxl.load_workbook(workbook)
    sheet = book["Rules"]
    columns = {str(cell.value): n for n, cell in enumerate(sheet[1], start=1)}
    row = max(cell.row for cell in sheet["A"] if cell.value) + 1
    for heading, value in typed.items():
        sheet.cell(row, columns[heading], value)
    book.save(workbook)


def stored(caseload: Path):
    """Return the document and the adopted allocation of a caseload file."""
    with closing(caseload_at(caseload)) as opened:
        assert opened.allocation is not None
        return opened.document, opened.allocation


@pytest.fixture(scope="module")
def before_and_after(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rule")
    caseload, workbook = folder / "office.rplan", folder / "programme.xlsx"
    workbook.write_bytes(sample_programme().read_bytes())
    assessments = ["--assessments", str(sample_assessments("french_labels"))]
    mapped = [*assessments, "--mapping", str(sample_mapping())]
    assert main(["import", str(caseload), "--programme", str(workbook), *mapped]) == 0
    assert main(["balance", str(caseload)]) == 0
    before = stored(caseload)
    with_rule(workbook, TYPED)
    assert main(["import", str(caseload), "--programme", str(workbook)]) == 0
    assert main(["balance", str(caseload)]) == 0
    return caseload, before, stored(caseload)


def kits(found):
    document, allocation = found
    return {
        (document.cases[a.case_id].number, a.target): a.amount.minor
        for a in allocation.awards
        if a.target in ("K-MIC1", "K-MIC2")
    }


def test_that_the_rule_changes_the_balance_and_verify_agrees(before_and_after):
    _, before, after = before_and_after
    assert max(kits(before).values()) > 90000
    assert max(kits(after).values(), default=0) <= 90000
    document, allocation = after
    assert verify(document, scenario_of(document), allocation) == ()


def test_that_the_rule_says_what_it_touched(before_and_after):
    document, allocation = before_and_after[2]
    rule = document.programme.rule("O-NEW")
    assert rule.sort is RuleSort.CASE_CEILING
    touched = next(t for t in allocation.touched if t.rule == "O-NEW")
    assert touched.cases > 0
    assert touched.bound > 0


def test_that_its_sentence_explains_it_in_a_plan(before_and_after):
    caseload, before, after = before_and_after
    document, _ = after
    lost = {case for case, target in kits(before) if target == "K-MIC2"}
    out = caseload.parent / "exported"
    chosen = [a for number in sorted(lost) for a in ("--case", number)]
    assert main(["export", str(caseload), "--out", str(out), *chosen]) == 0
    said = []
    for number in sorted(lost):
        case = document.by_number(number)
        language = case.planning.language
        sentence = rule_sentence(document.programme.rule("O-NEW"), document.programme, language)
        (plan,) = (out / "plans").glob(f"*{number}*.pdf")
        text = " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(plan).pages).split())
        said.append(" ".join(sentence.split()) in text)
    assert any(said)
