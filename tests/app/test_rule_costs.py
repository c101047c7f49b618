"""The words rule-costs and next-money: what they say, write and refuse."""

import json
from contextlib import closing

import pytest

from optimizer.balance import balance
from planner.app.cli import main
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from planner.services.balances import balances
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule
from tests.command_line import typed
from tests.opened import caseload_made

RULES = (
    pays_for("A", Kind.IN_KIND, code="PAYS"),
    rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING", source="Agreement 7"),
    rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="BAR"),
)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Keep a caseload of six people, balanced under a ceiling that hurts."""
    kit = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    shop = measure("SHOP", Kind.IN_KIND, "income 0.7", cost=400)
    of = programme([kit, shop], [fund("A", 1500)], RULES)
    document = caseload(of, *(returnee(f"N-{n}", "basic 3,income 3") for n in range(6)))
    path = tmp_path_factory.mktemp("costs") / "office.rplan"
    with closing(caseload_made(path)) as opened:
        opened.commit(document, who="t", why="import_assessments")
        found = balance(opened.document, balances.scenario_of(opened.document))
        balances.adopt(opened, found, opened.document, "t")
    return path


@pytest.fixture
def said(capfd, office):
    def run(word, *arguments):
        code, out, err = typed(capfd, word, office, *arguments)
        return code, out.replace("\u00a0", " "), err

    return run


def test_that_each_rule_says_what_it_costs_and_nobody_is_named(said, tmp_path):
    code, out, _ = said("rule-costs", "--out", tmp_path / "cost.json")
    assert code == 0
    assert "% more lifted, as the balance weighs burdens (" in out
    assert out.startswith("Worst-off and worst-off tenth: points of burden of every need stated")
    assert "pays at most €100 a case" in out
    assert "Never priced – It keeps people safe" in out
    assert "N-" not in out
    plain = json.loads((tmp_path / "cost.json").read_text(encoding="utf-8"))
    ceiling = next(r for r in plain["rules"] if r["rules"] == ["CEILING"])
    assert ceiling["lifted_more"]["least"] > 0
    assert ceiling["less_burden"] == "<5"
    assert ceiling["money_moved"] is None
    assert plain["cases"] == 6


def test_that_the_page_of_one_fund_is_written_as_asked(said, tmp_path):
    page = tmp_path / "donor.pdf"
    assert said("rule-costs", "--fund", "A", "--out", page, "--page-language", "ar")[0] == 0
    assert page.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [page]


def test_that_without_a_fund_everybody_gets_a_page(said, tmp_path):
    code, out, _ = said("rule-costs", "--out", tmp_path / "cost.pdf")
    assert code == 0
    assert out.splitlines()[-2:] == ["  cost-A.pdf", "  cost-OFFICE.pdf"]
    assert {p.name for p in tmp_path.iterdir()} == {"cost-A.pdf", "cost-OFFICE.pdf"}


def test_that_where_more_would_help_is_said_and_written(said, tmp_path):
    code, out, _ = said("next-money", "--amount", "400", "--out", tmp_path / "more.xlsx")
    assert code == 0
    assert "€400 more in one fund" in out
    assert "money of A: " in out
    assert "What changes most: " in out
    assert "more lifted, as the balance weighs burdens" in out
    assert "would go to" not in out
    assert "It says" not in out
    assert (tmp_path / "more.xlsx").read_bytes().startswith(b"PK")


def test_that_the_words_are_said_in_french_too(said):
    assert "Jamais chiffré" in said("rule-costs", "--fund", "OFFICE", "--language", "fr")[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("rule-costs", "--fund", "NOPE"), "No fund has the code NOPE. Use one of: A"),
        (("rule-costs", "--out", "x.docx"), "must end in one of .pdf, .xlsx, .json"),
        (("next-money", "--amount", "0"), "must be above zero"),
        (("next-money", "--amount", "much"), "“much” is no amount"),
        (("next-money", "--currency", "XYZ"), "“XYZ” is no currency"),
        (("next-money", "--currency", "GNF"), "no exchange rate"),
    ],
)
def test_that_what_cannot_be_done_is_one_sentence(said, arguments, told):
    code, _, err = said(*arguments)
    assert code == 2
    assert told in err


@pytest.mark.parametrize("word", ["rule-costs", "next-money"])
def test_that_a_page_nobody_can_write_is_refused_before_solving(said, word):
    code, out, err = said(word, "--out", "x.docx")
    assert code == 2
    assert out == ""
    assert "x.docx" in err


def test_that_a_caseload_without_a_balance_says_what_to_do(tmp_path, capfd):
    path = tmp_path / "new.rplan"
    with closing(caseload_made(path)) as opened:
        opened.commit(caseload(programme(), returnee("1")), who="t", why="import_assessments")
    assert main(["rule-costs", str(path)]) == 2
    assert "alance" in capfd.readouterr().err
