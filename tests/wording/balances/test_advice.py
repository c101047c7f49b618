"""What the office is told to do after a balance."""

from dataclasses import replace

import pytest

from planner.app.words.printing import share_advice
from planner.app.words.summary_text import summary_lines
from planner.domain.balances.allocation import Outcome, RuleTouch
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from planner.services.balances.summary import summarise
from tests import builders
from tests.ledger_office import allocation, award
from tests.money import office, pool

SHARE = builders.rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], least=0.15, code="O-CASH")


@pytest.fixture
def balanced():
    """Return a caseload whose shared line of 1,000 euros awards 50, under a share that binds."""
    programme = office(pool("USA", 1000))
    programme = replace(programme, rules=(*programme.rules, SHARE))
    document = builders.caseload(programme, builders.returnee("T1"))
    found = allocation(award("T1", (50,), fund="USA"))
    return document, replace(found, touched=(RuleTouch("O-CASH", cases=1, bound=1),))


def test_that_a_share_that_binds_says_what_stays_unspent(balanced):
    document, found = balanced
    (english,) = share_advice(document, found, "en")
    assert english == (
        "Cash must be at least 15\u00a0% of what is spent, and that limit is reached."
        " Unspent, for this reason or another: €950 of donor line USA"
    )
    (french,) = share_advice(document, found, "fr")
    assert "Espèces : au moins 15" in french
    assert "ligne de financement USA" in french


def test_that_a_share_that_leaves_room_or_no_money_says_nothing(balanced):
    document, found = balanced
    loose = replace(found, touched=(RuleTouch("O-CASH", cases=1),))
    assert not list(share_advice(document, loose, "en"))
    spent = replace(allocation(award("T1", (1000,), fund="USA")), touched=found.touched)
    assert not list(share_advice(document, spent, "en"))


@pytest.mark.parametrize(
    ("outcome", "lifted", "seconds", "advised"),
    [
        (Outcome.STOPPED, 10.0, 20.0, "--seconds 120"),
        (Outcome.STOPPED, 10.0, 99.5, "--seconds 200"),
        (Outcome.STOPPED, 99.0, 20.0, ""),
        (Outcome.WITHIN_GAP, 10.0, 20.0, ""),
    ],
)
def test_that_a_balance_that_had_too_little_time_says_so(
    balanced, outcome, lifted, seconds, advised
):
    document, found = balanced
    found = replace(found, outcome=outcome, lifted=lifted, bound=100.0, seconds=seconds)
    lines = list(summary_lines(summarise(document, found), document.programme, "en"))
    warned = "do not use this allocation yet" in lines[-1]
    assert warned == bool(advised)
    assert advised in lines[-1]
