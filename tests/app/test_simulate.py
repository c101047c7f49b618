"""The words simulate and balance --hold-back: told, kept in the file, given up again."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.app import cli
from planner.domain.kind import Kind
from planner.services.balances.arrivals import CODE
from tests import builders
from tests.in_process import without_children
from tests.opened import caseload_at, caseload_made, document_at


@pytest.fixture
def caseload(tmp_path, monkeypatch):
    """Store four people with little and one with a lot, and money for five."""
    without_children(monkeypatch)
    office = builders.programme(
        measures=[builders.measure("K-RENT", Kind.IN_KIND, "housing 0.9", cost=200)],
        funds=[builders.fund("EUR-A", 1000)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    )
    needs = [*["housing 1"] * 4, "housing 4"]
    people = [builders.returnee(f"GN-{n}", need) for n, need in enumerate(needs)]
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
    return path


def test_that_a_balance_leaves_the_reserve_until_it_is_given_up(caseload, capfd):
    assert cli.main(["balance", str(caseload), "--hold-back", "--arrivals", "1"]) == 0
    told = capfd.readouterr().out
    assert "Expected: 1.0 a month, give or take 1.0, as you said." in told
    assert "EUR-A: " in told
    with closing(caseload_at(caseload)) as opened:
        programme = opened.document.given_programme
        fund = programme.fund("EUR-A")
        rules = [r for r in programme.rules if r.code.startswith(CODE)]
        assert rules
        assert all(r.source.startswith("priced for 1.0 arrivals a month") for r in rules)
        spent = sum(a.amount.minor for a in opened.allocation.awards)
        assert 0 < spent <= fund.amount.minor - programme.reserve(fund).minor
    assert cli.main(["balance", str(caseload), "--release"]) == 0
    assert "The reserve for arrivals is given up." in capfd.readouterr().out
    assert cli.main(["trail", str(caseload)]) == 0
    assert "hold back for arrivals" in capfd.readouterr().out.lower()
    with closing(caseload_at(caseload)) as opened:
        assert not any(r.code.startswith(CODE) for r in opened.document.given_programme.rules)
        assert sum(a.amount.minor for a in opened.allocation.awards) == 100_000


def test_that_a_year_is_played_and_nothing_is_changed(caseload, capfd):
    before = document_at(caseload)
    words = ["simulate", str(caseload), "--runs", "1", "--arrivals", "0.5", "--language", "fr"]
    assert cli.main(words) == 0
    told = capfd.readouterr().out
    assert "premier arrivé, premier servi :" in told
    assert "1 année simulée de douze mois sur 1" in told
    assert document_at(caseload) == before


def test_that_without_dates_or_a_number_nothing_is_guessed(caseload, capfd):
    assert cli.main(["simulate", str(caseload)]) == 2
    assert "Say it with --arrivals N" in capfd.readouterr().err
