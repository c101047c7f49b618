"""What a rule did in a balance, in four languages."""

import re

import pytest

from planner.domain.balances.allocation import RuleTouch
from planner.domain.programme.rule import RuleSort
from planner.wording.rules.touched import touch_text
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import rule

CEILING = rule(RuleSort.CASE_CEILING, amount=100)
SHARE = rule(RuleSort.SPENDING_SHARE, most=0.35)


@pytest.mark.parametrize(
    ("touch", "about", "said"),
    [
        (RuleTouch("R"), CEILING, "touched no case"),
        (RuleTouch("R", cases=12), CEILING, "cases: 12"),
        (
            RuleTouch("R", cases=1200, closed=3, bound=5, price=0.348),
            CEILING,
            (
                "cases: 1,200, closed something to: 3, bound: 5;"
                " it holds back help (one more unit would lift 0.35 of the burden)"
            ),
        ),
        (
            RuleTouch("R", cases=12, bound=1, price=0.0001),
            SHARE,
            "cases: 12, left no room; it holds back a little help",
        ),
        (RuleTouch("R", bound=1), SHARE, "touched no case, left no room"),
    ],
)
def test_that_a_rule_says_what_it_did(touch, about, said):
    assert touch_text(touch, about, "en") == said
    others = [touch_text(touch, about, language) for language in RULE_LANGUAGES[1:]]
    assert len({said, *others}) == len(RULE_LANGUAGES)
    assert all(not set(text) & set("{}[]|") for text in others)
    assert re.search("[\u0621-\u064a]", others[-1])
    assert not re.search("[A-Za-z]", others[-1])
