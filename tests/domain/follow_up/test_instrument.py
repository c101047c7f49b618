"""A score leaves out what was not answered and says how much was; bands end below their figure."""

from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.follow_up.instrument import Band, Instrument, Item, Option, scored
from planner.domain.need import Dimension
from planner.domain.texts import Texts

_TEXT = Texts.of(en="text")
_OPTIONS = (Option("no", _TEXT, 0), Option("yes", _TEXT, 10_000), Option("dk", _TEXT, None))
INSTRUMENT = Instrument(
    "office",
    "1",
    _TEXT,
    "invented",
    (
        Item("income", Dimension.ECONOMIC, _TEXT, 3, _OPTIONS),
        Item("job", Dimension.ECONOMIC, _TEXT, 1, _OPTIONS),
        Item("house", Dimension.SOCIAL, _TEXT, 2, _OPTIONS),
    ),
    (Band(_TEXT, 3300), Band(_TEXT, 6600), Band(_TEXT)),
)


def test_that_weights_count_and_an_answer_that_says_nothing_is_shared_by_the_rest():
    found = scored(INSTRUMENT, {"income": "yes", "job": "no", "house": "dk"})
    economic = found.by_dimension[Dimension.ECONOMIC]
    assert (economic.score, economic.complete) == (7500, 10_000)
    assert found.by_dimension[Dimension.SOCIAL].score is None
    assert (found.whole.score, found.whole.complete) == (7500, 6667)


def test_that_no_band_is_said_where_too_little_was_answered():
    assert scored(INSTRUMENT, {"income": "yes"}).band == 2
    assert scored(INSTRUMENT, {"job": "yes"}).band is None
    assert scored(INSTRUMENT, {}).whole.score is None


def test_that_a_band_ends_below_its_figure():
    third = replace(INSTRUMENT, bands=(Band(_TEXT, 7500), Band(_TEXT)))
    assert scored(third, {"income": "yes", "job": "no"}).band == 1
    assert scored(third, {"income": "no", "job": "yes"}).band == 0


def test_that_an_answer_the_instrument_does_not_have_is_told_and_counts_as_none():
    found = scored(INSTRUMENT, {"income": "maybe", "job": "yes"})
    assert found.unknown == ("income",)
    assert found.whole.score == 10_000


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"items": ()}, "instrument_items"),
        ({"code": "a:b"}, "instrument_code"),
        ({"items": INSTRUMENT.items * 2}, "instrument_twice"),
        ({"items": (replace(INSTRUMENT.items[0], weight=0),)}, "instrument_weight"),
        ({"items": (replace(INSTRUMENT.items[0], options=_OPTIONS[2:]),)}, "instrument_score"),
        ({"bands": (Band(_TEXT, 5), Band(_TEXT, 4), Band(_TEXT))}, "instrument_bands"),
        ({"bands": (Band(_TEXT, 5),)}, "instrument_bands"),
    ],
)
def test_that_an_instrument_nobody_can_reckon_with_is_refused(change, code):
    INSTRUMENT.check()
    with pytest.raises(PlannerError, match=code):
        replace(INSTRUMENT, **change).check()
