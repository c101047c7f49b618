"""The word donors: lists templates, shows one in four languages, takes one into a caseload."""

from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from planner.domain.programme.rates import Rate, Rates
from planner.intake.programme.workbook import read_programme
from planner.services.programme.donors import templates
from planner.services.sample import sample_programme
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made, document_at

SWISS = (
    "switzerland_sem_2021", "--fund", "CH-1", "--amount", "100000",
    "--starts", "2026-01-01", "--ends", "2026-12-31",
)  # fmt: skip


@pytest.fixture(scope="module")
def programme():
    return read_programme(sample_programme()).programme


@pytest.fixture
def caseload(tmp_path, programme):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as made:
        made.commit(replace(made.document, programme=programme), who="P01", why="load_programme")
    return path


def funds_of(path):
    with closing(caseload_at(path)) as opened:
        assert opened.document.programme is not None
        return [f.code for f in opened.document.programme.funds]


def test_that_the_list_has_every_template(capfd):
    code, said, _ = typed(capfd, "donors")
    assert code == 0
    assert [line.split(":")[0] for line in said.splitlines()] == [d.code for d in templates()]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Open questions"),
        ("fr", "Questions ouvertes"),
        ("es", "Preguntas abiertas"),
        ("ar", "أسئلة مفتوحة"),
    ],
)
def test_that_a_template_is_shown_in_each_language_under_either_spelling(capfd, language, words):
    code, said, _ = typed(capfd, "donors", "EURP-Netherlands", "--language", language)
    assert code == 0
    assert words in said
    assert "615" in said


def test_that_taking_one_adds_the_line_says_its_rules_and_what_is_left_to_do(
    capfd, caseload, programme
):
    francs = Rate("CHF", programme.currency, programme.balance_date, Decimal("1.05"))
    with closing(caseload_at(caseload)) as opened:
        rated = replace(programme, rates=Rates((*programme.rates.rates, francs)))
        opened.commit(replace(opened.document, programme=rated), who="P01", why="load_programme")
    code, said, _ = typed(
        capfd, "donors", *SWISS, "--into", caseload, "--choose", "travel=case",
        "--fill", "owed=E-ARR",
    )  # fmt: skip
    assert code == 0
    assert "CH-1-START-ADULT: CH-1 owes 1,000" in said
    assert "E-ARR is closed to those who departed from CH" in said
    assert "CH-1" in funds_of(caseload)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((*SWISS,), "--choose travel"),
        ((*SWISS, "--choose", "travel=case"), "import --rates"),
        ((*SWISS, "--choose", "travel"), "name=value"),
        ((*SWISS[:5], "--choose", "travel=case"), "--starts"),
        ((*SWISS[:6], "1.1.2026", *SWISS[7:], "--choose", "travel=case"), "2026-12-31"),
        (("narnia", *SWISS[1:]), "switzerland_sem_2021"),
        ((*SWISS, "--choose", "travel=case", "--fill", "owed=K-NONE"), "K-NONE"),
    ],
)
def test_that_a_slip_is_one_line_and_the_caseload_stays_as_it_was(
    capfd, caseload, arguments, words
):
    before = document_at(caseload)
    code, _, complaint = typed(capfd, "donors", *arguments, "--into", caseload)
    assert (code, len(complaint.strip().splitlines())) == (2, 1)
    assert words in complaint
    assert document_at(caseload) == before


def test_that_the_empty_workbook_holds_the_lines_asked_for(capfd, tmp_path):
    path = tmp_path / "programme.xlsx"
    code, _, _ = typed(
        capfd, "template", "programme", path, "--donor", "eurp_austria_2023",
        "--donor", "germany_starthilfe_plus_tolerated",
        "--choose", "arrival=case", "--choose", "thousand=members",
    )  # fmt: skip
    assert code == 0
    book = openpyxl.load_workbook(path)
    rules = {row[0]: row for row in book["Rules"].iter_rows(min_row=2, values_only=True)}
    assert "EURP-AT-LATER-MEMBER" in rules
    assert "EURP-AT-LATER-MINOR" not in rules
    lines = {row[0] for row in book["Funds"].iter_rows(min_row=2, values_only=True)}
    assert {"EURP-AT", "STARTPLUS-T"} <= lines
    recorded = [row[0] for row in book["Vulnerabilities"].iter_rows(min_row=2, values_only=True)]
    assert "long_tolerated" in recorded


def test_that_a_line_in_the_empty_workbook_asks_for_its_money_and_for_what_no_source_gives(
    capfd, tmp_path
):
    path = tmp_path / "programme.xlsx"
    typed(capfd, "template", "programme", path, "--donor", "belgium_fedasil_2022")
    code, said, _ = typed(capfd, "import", tmp_path / "office.rplan", "--programme", path)
    assert code == 2
    assert "Funds, row 3, Amount" in said
    assert "A rule entitled needs a value under “Amount”" in said
    assert "choice" not in said


def test_that_an_unsettled_conflict_writes_no_workbook(capfd, tmp_path):
    path = tmp_path / "programme.xlsx"
    code, _, complaint = typed(capfd, "template", "programme", path, "--donor", "uk_vrs")
    assert (code, "--choose per" in complaint) == (2, True)
    assert not path.exists()
