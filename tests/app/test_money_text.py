"""The sums of a fund on the command line add up before the reader's eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.app.words.money_text import money_lines
from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import accounts_of
from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.posting import Posting
from planner.domain.programme.rule import RuleSort
from planner.intake.programme.workbook import read_programme
from planner.services.money.ledger_lines import open_ledger
from planner.services.sample import sample_programme
from planner.wording.command_line import said
from planner.wording.sentences import LANGUAGES
from tests import builders
from tests.ledger_office import allocation, award
from tests.money import office, pool


def lines_of(document: Caseload, language: str = "en") -> list[str]:
    return list(money_lines(document, accounts_of(document), language))


def amount(line: str) -> Decimal:
    """Return the first amount of a line: that of the fund's own currency."""
    found = re.search(r"[€$]([\d,]+(?:\.\d+)?)", line)
    assert found is not None, line
    return Decimal(found[1].replace(",", "")) * (-1 if "−€" in line or "−$" in line else 1)


def sums(lines: list[str]) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield what each line of a sum says, and what the lines above it come to."""
    so_far = Decimal(0)
    for line in lines:
        if line.startswith("  received"):
            so_far = amount(line)
        elif line.startswith("−"):
            so_far -= amount(line)
        elif line.startswith("="):
            yield amount(line), so_far


def returned(fund: str, minor: int, currency: str = "EUR") -> Posting:
    return Posting(
        EntryState.RETURNED,
        date(2026, 10, 20),
        fund=fund,
        amount=replace(builders.euros(0), minor=minor, currency=currency),
        document="DOC-1",
        proposer="C01",
        approver="A01",
        payer="P01",
    )


def test_that_what_is_printed_of_every_fund_of_the_sample_adds_up() -> None:
    programme = read_programme(sample_programme()).programme
    assert programme is not None
    lines = lines_of(builders.caseload(programme, builders.returnee("T1")))
    told = list(sums(lines))
    assert len(told) == 2 * len(programme.funds)
    assert all(said == come for said, come in told)
    assert [line for line in lines if line.startswith("− held back")]


@pytest.mark.parametrize(
    "fund",
    [
        pool(),
        pool(received=6_000),
        pool(received=12_000),
        pool("POOL", 10_000, "USD"),
        pool("POOL", 10_000, "USD", received=12_000),
    ],
)
def test_that_money_returned_planned_and_held_back_is_taken_from_what_is_free(fund) -> None:
    reserve = builders.rule(RuleSort.RESERVE, "POOL", most=0.1, until=date(2026, 12, 1))
    document = builders.caseload(office(fund, rules=[reserve]), builders.returnee("T1"))
    ledger = open_ledger(document, allocation(award("T1")))
    entries = {e.id: e for e in ledger.post(returned("POOL", 40_000, fund.currency))}
    lines = lines_of(replace(document, entries=entries))
    (free, above), (left, over) = sums(lines)
    assert (free, left) == (above, over)
    assert free - left == 1_000
    assert [line for line in lines if line.startswith("− returned")]


def test_that_a_fund_in_another_currency_says_in_which_its_lines_add_up() -> None:
    document = builders.caseload(office(pool("USA", 1000, "USD")), builders.returnee("T1"))
    lines = lines_of(document)
    assert [line for line in lines if line.startswith("  in USD, in which the lines add up")]
    assert [line for line in lines if line.endswith("$1,000 (€900)")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_is_left_is_told_in_every_language(language: str) -> None:
    document = builders.caseload(office(pool()), builders.returnee("T1"))
    assert lines_of(document, language)[-1].startswith(f"= {said('account_left', language)}")
