"""A reintegration score as an instrument the office edits: questions, options, weights, bands.

None is shipped: the items and weights of published surveys are not public, so that no score here
is anybody's official one. Answers are kept as they were given, with the instrument's version.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.errors import PlannerError
from planner.domain.money import half_even
from planner.domain.need import FULL, Dimension
from planner.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Option:
    """One answer. ``score`` in 1/10,000; None where it says nothing: do not know, prefer not."""

    code: str
    text: Texts
    score: int | None


@dataclass(frozen=True, slots=True)
class Item:
    """One question of one dimension; ``weight`` is any positive whole number."""

    code: str
    dimension: Dimension
    text: Texts
    weight: int
    options: tuple[Option, ...]

    def option(self, code: str) -> Option | None:
        """Return the option of this code, None where there is none."""
        return next((o for o in self.options if o.code == code), None)


@dataclass(frozen=True, slots=True)
class Band:
    """A name for scores from the band before up to ``below`` (not included); None: to the top."""

    name: Texts
    below: int | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version of an instrument, with who made it.

    ``least``: the completeness (1/10,000) below which no band is said.
    """

    code: str
    version: str
    name: Texts
    source: str
    items: tuple[Item, ...]
    bands: tuple[Band, ...] = ()
    least: int = 5_000

    @property
    def id(self) -> str:
        """Return which instrument and version it is."""
        return f"{self.code}:{self.version}"

    def check(self) -> None:
        """Refuse an instrument that cannot be reckoned with.

        Raises PlannerError ``instrument_code``, ``instrument_items``, ``instrument_twice``,
        ``instrument_weight``, ``instrument_score``, ``instrument_bands``, naming the item.
        """
        if not self.code.strip() or not self.version.strip() or ":" in self.code + self.version:
            raise PlannerError("instrument_code")
        if not self.items:
            raise PlannerError("instrument_items")
        _no_two(i.code for i in self.items)
        for item in self.items:
            _no_two(o.code for o in item.options)
            if item.weight <= 0:
                raise PlannerError("instrument_weight", item=item.code)
            scores = [o.score for o in item.options if o.score is not None]
            if not scores or not all(0 <= score <= FULL for score in scores):
                raise PlannerError("instrument_score", item=item.code)
        below = [b.below for b in self.bands[:-1]]
        ends = [b for b in below if b is not None]
        last_open = not self.bands or self.bands[-1].below is None
        if not last_open or len(ends) != len(below) or ends != sorted(set(ends)):
            raise PlannerError("instrument_bands")


def _no_two(codes: Iterable[str]) -> None:
    seen: set[str] = set()
    for code in codes:
        if not code.strip() or code in seen:
            raise PlannerError("instrument_twice", item=code)
        seen.add(code)


@dataclass(frozen=True, slots=True)
class Part:
    """A score (1/10,000, None where nothing was answered) and how much of it was answered."""

    score: int | None
    complete: int


@dataclass(frozen=True, slots=True)
class Scored:
    """What an interview comes to. ``band``: its place among the bands, None where none is said.

    ``unknown``: answers given that the instrument does not have; they count as unanswered.
    """

    whole: Part
    by_dimension: Mapping[Dimension, Part]
    band: int | None
    unknown: tuple[str, ...] = ()


def scored(instrument: Instrument, answers: Mapping[str, str]) -> Scored:
    """Return the score of answers (option codes by item code).

    An item without an answer, or with one that says nothing, is left out and its weight shared by
    the rest in proportion; completeness is the share of the weight that was answered.
    """
    by_dimension = {
        dimension: _part([i for i in instrument.items if i.dimension is dimension], answers)
        for dimension in Dimension
        if any(i.dimension is dimension for i in instrument.items)
    }
    whole = _part(instrument.items, answers)
    items = {i.code: i for i in instrument.items}
    unknown = tuple(
        code
        for code, given in answers.items()
        if given and (code not in items or items[code].option(given) is None)
    )
    return Scored(whole, by_dimension, _band(instrument, whole), unknown)


def _part(items: Iterable[Item], answers: Mapping[str, str]) -> Part:
    weight, answered, total = 0, 0, 0
    for item in items:
        weight += item.weight
        option = item.option(answers.get(item.code, ""))
        if option is not None and option.score is not None:
            answered += item.weight
            total += item.weight * option.score
    score = half_even(total, answered) if answered else None
    return Part(score, half_even(answered * FULL, weight) if weight else 0)


def _band(instrument: Instrument, whole: Part) -> int | None:
    if whole.score is None or whole.complete < instrument.least:
        return None
    for place, band in enumerate(instrument.bands):
        if band.below is None or whole.score < band.below:
            return place
    return None
