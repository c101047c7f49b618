"""What is claimed of conditions for everybody holds for every case one can think of."""

import random

import pytest

from planner.domain.checks.certain import always, contradiction, implied
from planner.domain.programme.conditions import Answer, all_of, parse_conditions

WORDS = {
    "sex": ("f", "m", "o"),
    "return": ("voluntary", "humanitarian", "forced"),
    "cash_risk": ("yes", "no"),
    "visa_free": ("yes", "no"),
    "departure": ("DE", "FR", "BE", "NE"),
}
SETS = {"skill": ("couture", "commerce"), "helped_before": ("BE-C", "ERRIN")}
NUMBERS = {"age": (0, 120), "persons": (1, 12), "need.basic": (0, 4), "months_abroad": (0, 300)}


def some_facts(chance):
    """The facts of a case nobody has, some of them unknown."""
    facts = {fact: chance.choice((*words, None)) for fact, words in WORDS.items()}
    for fact, (low, high) in NUMBERS.items():
        first = chance.randint(low, high)
        span = (first, min(high, first + 1))
        facts[fact] = chance.choice((first, None, span if fact == "age" else first))
    for fact, words in SETS.items():
        facts[fact] = frozenset(w for w in words if chance.random() < 0.5)
    return facts


def some_conditions(chance):
    parts = []
    for _ in range(chance.randint(1, 4)):
        fact = chance.choice((*WORDS, *SETS, *NUMBERS))
        if fact in NUMBERS:
            low, high = NUMBERS[fact]
            operator = chance.choice((">=", "<=", "=") if fact != "age" else (">=", "<="))
            parts.append(f"{fact} {operator} {chance.randint(low, high + 2)}")
        else:
            words = WORDS.get(fact) or SETS[fact]
            chosen = chance.sample(words, chance.randint(1, len(words)))
            parts.append(f"{fact} {chance.choice(('in', 'not in'))} {'|'.join(chosen)}")
    return parse_conditions("; ".join(parts))


def test_that_nobody_meets_what_contradicts_itself_and_everybody_what_always_holds():
    chance = random.Random(2026)
    contradicting = surely = 0
    for _ in range(3_000):
        conditions = some_conditions(chance)
        cases = [some_facts(chance) for _ in range(8)]
        if contradiction(conditions):
            contradicting += 1
            assert all(all_of(conditions, facts) is not Answer.MET for facts in cases)
        for condition in conditions:
            if always(condition):
                surely += 1
                assert all(condition.answer(facts) is not Answer.BROKEN for facts in cases)
    assert contradicting > 300
    assert surely > 300


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("age >= 18; age <= 15", "age >= 18; age <= 15"),
        ("age >= 18; sex = f; sex = m", "sex = f; sex = m"),
        ("cash_risk != yes; cash_risk not in no", "cash_risk != yes; cash_risk not in no"),
        ("persons <= 0", "persons <= 0"),
        ("need.basic >= 5", "need.basic >= 5"),
        ("vulnerability = vot; vulnerability = uasc", ""),
        ("departure != DE; departure != FR", ""),
        ("months_abroad >= 900", ""),
        ("", ""),
    ],
)
def test_that_a_contradiction_names_the_conditions_it_is_between(written, named):
    assert contradiction(parse_conditions(written)) == named


def test_that_conditions_follow_from_those_given_or_hold_anyway():
    given = parse_conditions("departure = BE; sex = f")
    assert implied(parse_conditions("sex = f; age >= 0"), given)
    assert not implied(parse_conditions("sex = f; age >= 18"), given)
    assert implied((), ())
