"""The office workbook: rules with what they did, providers, and donors' own currencies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.balances.allocation import Reason, RuleTouch
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.wording.rules import rule_sentence
from tests.builders import fund, rule
from tests.exports.read_back import office_workbook

CEILING = rule(RuleSort.CASE_CEILING, amount=900, measures=["K-MIC1"], code="O-NEW")
ENDED = rule(RuleSort.SMALLEST_AWARD, amount=20, code="O-OLD", ends=date(2026, 6, 30))
LATER = rule(RuleSort.SMALLEST_AWARD, amount=40, code="O-NEXT", starts=date(2027, 1, 1))
GUARDED = rule(RuleSort.BAR, kinds=[Kind.CASH], who="violence = yes", code="O-GBV")
HELPED = rule(RuleSort.SERVES, "EUR-A", unless="helped_before = VUL-D", code="A-WHO")


def written(shown, language="en"):
    """Write the workbook of a caseload and its allocation."""
    caseload, allocation = shown
    return office_workbook(caseload, allocation, language)


def rows_of(book, title):
    """Return the rows of a sheet as dictionaries by heading."""
    rows = list(book[title].iter_rows(min_row=5, values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


@pytest.fixture
def ruled(example):
    caseload, allocation = example
    own = (*caseload.programme.rules, CEILING, ENDED, LATER, GUARDED, HELPED)
    touched = (RuleTouch("O-NEW", 12, 3, 5, 0.5), RuleTouch("O-GBV", 2, 2, 0))
    programme = replace(caseload.programme, rules=own)
    return replace(caseload, programme=programme), replace(allocation, touched=touched)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_every_rule_is_a_sentence_with_its_validity_and_what_it_did(ruled, language):
    caseload, allocation = ruled
    book = office_workbook(caseload, allocation, language)
    titles = {"en": ("Rules", "Code", "Rule in words", "In force", "In this balance")}
    titles["fr"] = ("Règles", "Code", "La règle en mots", "En vigueur", "Dans ce calcul")
    sheet, code, words, force, did = titles[language]
    rows = {row[code]: row for row in rows_of(book, sheet)}
    assert rows["O-NEW"][words] == rule_sentence(CEILING, caseload.programme, language)
    assert "12" in rows["O-NEW"][did]
    states = [rows[c][force] for c in ("O-NEW", "O-OLD", "O-NEXT")]
    assert (
        states
        == {
            "en": ["in force", "ended", "not yet"],
            "fr": ["en vigueur", "terminée", "pas encore"],
        }[language]
    )
    assert not rows["O-OLD"][did]


def test_that_of_a_rule_on_a_protected_fact_nothing_is_counted(ruled):
    rows = {row["Code"]: row for row in rows_of(written(ruled, "en"), "Rules")}
    assert rows["O-GBV"]["In this balance"] == "What it did stays in the planner."


def test_that_a_protected_line_in_a_condition_goes_by_its_printed_code(ruled):
    rows = {row["Code"]: row for row in rows_of(written(ruled, "en"), "Rules")}
    said = rows["A-WHO"]["Rule in words"]
    assert "OFF-2" in said
    assert "VUL-D" not in said


def test_that_awards_name_their_provider_but_not_a_protected_line_s(example):
    rows = rows_of(written(example, "en"), "Awards")
    named = {row["Code"]: row["Delivered by"] for row in rows if row["Delivered by"]}
    assert named["K-MIC1"] == "Équipements du Milo"
    assert named["K-MED"] == "in the planner"
    everything = str([list(s.values) for s in written(example, "fr")])
    assert "Clinique de l’Espoir" not in everything


def test_that_an_instalment_says_the_proof_it_is_paid_on(example):
    rows = rows_of(written(example, "en"), "Instalments")
    assert [r["Paid on proof"] for r in rows].count("receipts") == 1
    assert "Donor’s currency" not in rows[0]


def test_that_a_line_of_another_currency_shows_its_own_money(example):
    caseload, allocation = example
    programme = caseload.programme
    swiss = replace(fund("EUR-A", 0), amount=Money(9_000_000, "CHF"), received=Money(50, "CHF"))
    rates = Rates((*programme.rates.rates, Rate("EUR", "CHF", date(2026, 1, 1), Decimal("0.9"))))
    kept = tuple(f for f in programme.funds if f.code != "EUR-A")
    changed = replace(
        caseload, programme=replace(programme, funds=(swiss, *kept), rules=(), rates=rates)
    )
    award = next(a for a in allocation.awards if a.target == "K-DOC")
    line = replace(award.lines[0], charged=Money(22_500, "CHF"), fund_rate="0.9")
    shown = replace(allocation, awards=(replace(award, lines=(line,)),))
    book = office_workbook(changed, shown, "en")
    (instalment,) = [r for r in rows_of(book, "Instalments") if r["Case"]]
    assert instalment["Donor’s currency"] == "CHF"
    assert instalment["In the donor’s currency"] == Decimal("225.00")
    assert instalment["Donor’s rate"] == 0.9
    funds = {r["Line"]: r for r in rows_of(book, "Funds")}
    assert funds["EUR-A"]["Amount in the donor’s currency"] == Decimal("90000.00")
    assert funds["EUR-A"]["Instalments in the donor’s currency"].startswith("=SUMIFS(")
    assert not funds["COM-E"]["Donor’s currency"]


@pytest.mark.parametrize(
    ("language", "sheet", "code", "did", "said"),
    [
        ("en", "Rules", "Code", "In this balance", "not kept: 37"),
        ("fr", "Règles", "Code", "Dans ce calcul", "non tenue : 37"),
    ],
)
def test_that_a_least_share_that_was_not_kept_is_said_at_its_rule(
    ruled, language, sheet, code, did, said
):
    caseload, allocation = ruled
    note = Reason.of("least_for_gave_way", rule="O-NEW", fund="EUR-A", least=6_000, reached=3_700)
    shown = caseload, replace(allocation, notes=(note,))
    rows = {row[code]: row for row in rows_of(written(shown, language), sheet)}
    assert said in rows["O-NEW"][did]
    assert "60" in rows["O-NEW"][did]
    assert said not in (rows["O-GBV"][did] or "")
