"""Years of arrivals and the reserve in words, in every language."""

from datetime import date

import pytest

from planner.domain.arrivals import Ahead, Expected, Held, Learnt, Played, Run, SimulatedYear, Way
from planner.domain.money import Money
from planner.wording.arrivals import ahead_lines, source_text, year_lines
from planner.wording.sentences import LANGUAGES
from tests import builders

EXPECTED = Expected(12.5, 4.0, Learnt.PROGRAMME)
OFFICE = builders.programme(
    funds=[builders.fund("EUR-A", 1000), builders.fund("SAFE", 500, private_name="LINE-2")]
)


def played(lifted, short=0):
    return Played(lifted, short, 0)


def run(reserve, today, first):
    ways = zip(Way, (played(reserve), played(today, 3), played(first, 6)), strict=True)
    return Run(150, dict(ways), played(100.0), 100.5)


YEAR = SimulatedYear(EXPECTED, (run(99.0, 90.0, 80.0), run(98.0, 91.0, 82.0)), 2, 7)
HELD = Ahead(
    EXPECTED,
    (
        Held(
            "SAFE",
            Money(50_000, "EUR"),
            Money(20_000, "EUR"),
            ((date(2026, 11, 29), Money(20_000, "EUR")),),
        ),
    ),
    25.0,
    months=2,
)


def test_that_each_way_stands_beside_hindsight():
    told = list(year_lines(YEAR, "en"))
    assert "  a reserve, priced anew each month: 98.5\u00a0%; 98.0\u00a0%; 0.0" in told
    assert "  first come, first served: 81.0\u00a0%; 80.0\u00a0%; 6.0" in told
    assert any("at most 0.50\u00a0% below the best possible, proven" in line for line in told)


def test_that_of_three_years_the_interval_is_told():
    many = SimulatedYear(EXPECTED, (*YEAR.runs, run(97.0, 90.0, 80.0)), 3, 7)
    told = " ".join(year_lines(many, "en"))
    assert "98.0\u00a0% (96.8\u00a0% to 99.2\u00a0%)" in told


def test_that_a_protection_line_is_told_by_its_printed_name():
    told = " ".join(ahead_lines(HELD, OFFICE, "en"))
    assert "LINE-2: " in told
    assert "SAFE" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_all_is_said_in_every_language(language):
    assert len(list(year_lines(YEAR, language))) == 8
    assert len(list(ahead_lines(HELD, OFFICE, language))) == 4
    assert len(list(ahead_lines(Ahead(EXPECTED), OFFICE, language))) == 2
    assert "3" in source_text(HELD, language)
