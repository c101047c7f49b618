"""What a balance moved, in every language: nothing is left to fill in, every reason is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import planner
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.moves import moves
from planner.wording.balances.moves import MOVE_REASONS, move_lines, move_reason
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import decision
from tests.domain.test_moves import OFFICE, ONE, PEOPLE, TWO, found
from tests.ui.by_hand import award

VALUES = {
    "target": "K-RENT",
    "fund": "EUR-A",
    "since": "2026-11",
    "on": "2026-11-09",
    "gap": "0.004",
}


@pytest.mark.parametrize("language", RULE_LANGUAGES)
@pytest.mark.parametrize("code", sorted(MOVE_REASONS))
def test_that_every_reason_is_a_sentence(code, language):
    said = move_reason(Reason.of(code, **VALUES), OFFICE, language)
    assert said.endswith(".")
    assert "{" not in said


def test_that_exactly_the_reasons_given_have_sentences():
    source = Path(planner.__file__).parent / "domain" / "moves.py"
    assert set(re.findall(r'"(moved_\w+)"', source.read_text("utf-8"))) == set(MOVE_REASONS)


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_plan_that_changed_has_its_lines(language):
    before = found(award(ONE, "C-ARR", Kind.CASH, 150))
    after = found(award(TWO, "K-RENT", Kind.IN_KIND, 150))
    moved = moves(PEOPLE, before, after, [decision("1", DecisionSort.FORBID, "C-ARR")])
    head, *lines = move_lines(moved, OFFICE, language)
    assert "2" in head
    assert len(lines) == 2
    assert all("{" not in line for line in lines)


def test_that_a_line_says_what_whose_money_and_why():
    before = found(award(ONE, "C-ARR", Kind.CASH, 150))
    after = found(award(TWO, "K-RENT", Kind.IN_KIND, 150))
    _, _, line = move_lines(moves(PEOPLE, before, after), OFFICE, "en")
    assert "new: K-RENT (K-RENT) (€150, November 2026, EUR-A)" in line
    assert line.endswith("Others take less of the donor line EUR-A than before.")


def test_that_no_change_is_said_too():
    assert list(move_lines((), OFFICE, "en")) == ["No plan changed."]
