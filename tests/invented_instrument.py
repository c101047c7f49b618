"""An office's own score, invented: two questions, one of them with an answer that is none."""

from planner.domain.follow_up.instrument import Band, Instrument, Item, Option
from planner.domain.need import Dimension
from planner.domain.texts import Texts


def _both(word: str) -> Texts:
    return Texts.of(en=word, fr=f"{word} (fr)", es=f"{word} (es)", ar=f"{word} (ar)")


INSTRUMENT = Instrument(
    "office",
    "1",
    _both("Score"),
    "invented",
    (
        Item(
            "income",
            Dimension.ECONOMIC,
            _both("Does the income do?"),
            2,
            (
                Option("yes", _both("It does"), 10_000),
                Option("no", _both("It does not"), 0),
                Option("dk", _both("Cannot say"), None),
            ),
        ),
        Item(
            "friends",
            Dimension.SOCIAL,
            _both("Is there somebody to ask for help?"),
            1,
            (
                Option("many", _both("Several people"), 10_000),
                Option("one", _both("One person"), 5_000),
                Option("nobody", _both("Nobody"), 0),
            ),
        ),
    ),
    (Band(_both("Low"), 5000), Band(_both("High"))),
)
