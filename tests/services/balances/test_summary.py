"""The office's page: each fund in both currencies, what gave way, and what is to be asked again."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.app.words.summary_text import summary_lines
from planner.domain.balances.allocation import Opening, Reason, Shortfall
from planner.domain.findings import Finding, Weight
from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.rule import RuleSort
from planner.intake.programme.workbook import read_programme
from planner.services.balances.summary import summarise
from planner.services.money.ledger_lines import open_ledger
from planner.services.programme.programme import with_edited
from planner.services.sample import sample_programme
from tests import builders
from tests.ledger_office import allocation, award
from tests.money import office, pool

DOLLARS = pool("USA", 1000, "USD")


def dollars(amount):
    return Money.parse(amount, "USD")


def done(*funds, awards=(), openings=(), findings=(), **details):
    """Return a caseload, what was balanced for it, and the page of figures."""
    document = builders.caseload(office(*funds, **details), builders.returnee("T1"))
    document = replace(document, findings=tuple(findings))
    found = allocation(*(awards or (award("T1"),)), openings=openings)
    return document, found, summarise(document, found)


def text(document, summary, language="en"):
    return list(summary_lines(summary, document.programme, language))


def test_that_a_line_in_another_currency_is_told_in_both():
    charged = award("T1", (90, 45), fund="USA")
    lines = tuple(
        replace(line, charged=dollars(n), fund_rate="1.1111")
        for line, n in zip(charged.lines, (100, 51), strict=True)
    )
    document, _, summary = done(DOLLARS, awards=(replace(charged, lines=lines),))
    (use,) = summary.funds
    assert (use.used, use.limit) == (builders.euros(135), builders.euros(900))
    # As each line was charged, not converted once more.
    assert (use.own_used, use.own_limit) == (dollars(151), dollars(1000))
    assert use.converted
    said = "            in the donor’s currency: $1,000 at hand = $151 planned + $849 free"
    assert said in text(document, summary)


def test_that_a_projects_own_money_counts_in_the_donors_currency_too():
    own = Opening("P", "USA", builders.euros(90), builders.euros(45), Month(2026, 11), seats=3)
    document = office(DOLLARS, projects=[builders.project("P", "KAN", "income 0.5")])
    loaded = builders.caseload(document, builders.returnee("T1"))
    (use,) = summarise(loaded, allocation(openings=(own,))).funds
    assert (use.used, use.own_used) == (builders.euros(135), dollars(150))


def test_that_what_is_held_back_is_left_out_of_both_limits():
    reserve = builders.rule(RuleSort.RESERVE, "USA", most=0.1, until=date(2026, 12, 1))
    _, _, summary = done(DOLLARS, awards=(award("T1", fund="USA"),), rules=[reserve])
    (use,) = summary.funds
    assert (use.reserve, use.limit) == (builders.euros(90), builders.euros(810))
    assert use.own_limit == dollars(900)


def test_that_a_line_in_the_accounting_currency_is_told_once():
    document, _, summary = done(pool())
    (use,) = summary.funds
    assert not use.converted
    assert (use.own_used, use.own_limit) == (use.used, use.limit)
    assert not [line for line in text(document, summary) if "donor’s currency" in line]


def test_that_money_the_ledger_says_is_gone_is_not_counted_on():
    document, found, _ = done(pool())
    ledger = open_ledger(document, found)
    returned = Posting(
        EntryState.RETURNED,
        date(2026, 10, 20),
        fund="POOL",
        amount=builders.euros(400),
        document="DOC-1",
        proposer="C01",
        approver="A01",
        payer="P01",
    )
    entries = {e.id: e for e in ledger.post(returned)}
    document = replace(document, entries=entries)
    summary = summarise(document, found)
    (use,) = summary.funds
    assert (use.gone, use.limit) == (builders.euros(400), builders.euros(9600))
    assert [line for line in text(document, summary) if "€400 returned" in line]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", ["least_for_gave_way", "least_for_out_of_reach"])
def test_that_a_least_share_that_was_not_kept_is_said_beside_the_money(language, code):
    document, found, _ = done(pool())
    note = Reason.of(code, rule="R", fund="POOL", least=3000)
    other = Reason.of("no_money")
    found = replace(found, notes=(other, note))
    summary = summarise(document, found)
    assert summary.shares == (note,)
    (said,) = [line for line in text(document, summary, language) if "30\u00a0%" in line]
    assert "POOL" in said


def test_that_prices_to_be_asked_again_are_those_of_the_programme_as_it_stands():
    age = builders.rule(RuleSort.PRICE_AGE, months=6)
    old = builders.provider("P1", "K-KIT", travel=10, priced=date(2026, 1, 1))
    undated = builders.provider("P2", "K-KIT", travel=10)
    document, found, summary = done(pool(), rules=[age], providers=[old, undated])
    assert summary.old_prices == 0  # nobody looked yet
    programme = document.programme
    assert programme is not None
    document = with_edited(document, programme)
    summary = summarise(document, found)
    assert summary.old_prices == 2
    assert [line for line in text(document, summary) if "asked again: 2" in line]
    asked = replace(programme, providers=(replace(old, priced=date(2026, 10, 1)),))
    assert summarise(with_edited(document, asked), found).old_prices == 0


def test_that_other_findings_are_no_old_prices():
    other = Finding.of("rule_ended", Weight.CHECK, value="R")
    _, _, summary = done(pool(), findings=[other])
    assert summary.old_prices == 0


def printed(line):
    """Return the amounts in euros that stand in a line, outside of brackets."""
    bare = re.sub(r"\(.*?\)", "", line)
    return [Decimal(n.replace(",", "").replace("−", "-")) for n in amounts(bare)]


def amounts(text):
    return [sign + n for sign, n in re.findall(r"(−?)[€$]([\d,]+(?:\.\d+)?)", text)]


def test_that_the_printed_parts_of_every_fund_of_the_sample_add_up_to_what_is_at_hand():
    programme = read_programme(sample_programme()).programme
    assert programme is not None
    document = builders.caseload(programme, builders.returnee("T1"))
    first = programme.funds[0].code
    summary = summarise(document, allocation(award("T1", (90, 45), fund=first)))
    lines = [line for line in text(document, summary) if re.search("[€$].* at hand = ", line)]
    assert len(lines) >= len(programme.funds)
    assert [line for line in lines if "held back" in line]
    for line in lines:
        whole, *parts = printed(line)
        assert whole == sum(parts), line


def test_that_what_is_held_back_is_told_outside_of_what_is_free():
    reserve = builders.rule(RuleSort.RESERVE, "POOL", most=0.1, until=date(2026, 12, 1))
    document, _, summary = done(pool(), rules=[reserve], awards=(award("T1", (90, 45)),))
    (line,) = [line for line in text(document, summary) if re.search("[€$].* at hand = ", line)]
    assert printed(line) == [10_000, 135, 1_000, 8_865]


def test_that_more_shortfalls_than_a_screen_holds_are_counted_with_the_sheet_they_stand_in():
    document, _, summary = done(pool())
    short = Shortfall(next(iter(document.cases)), "R", "income", 0, 10_000)
    summary = replace(summary, shortfalls=(("T1", short),) * 9)
    lines = text(document, summary)
    assert sum(line.startswith("Below a guaranteed floor") for line in lines) == 5
    assert "  and 4 more: see the sheet “Shortfalls” of office.xlsx" in lines
