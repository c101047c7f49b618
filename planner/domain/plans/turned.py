"""What stands on a screen that is turned round to the person a plan is for.

No more than their own copy says, in their language: nothing of others, of health, safety or
distress, no own words, no donor lines, no reasons. Besides it, what else they could have, with what
that does to their own needs and to what may be spent for them.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.kind import Kind


@dataclass(frozen=True, slots=True)
class TurnedNeed:
    """One need. ``severity`` 1 to 4, None where nobody asked yet; ``parts`` in 1/10,000 by kind.

    ``figure`` is the share met in words, empty where nothing is known of it; ``said`` is the whole
    row in words.
    """

    name: str
    severity: int | None
    parts: tuple[tuple[Kind, int], ...]
    figure: str
    said: str


@dataclass(frozen=True, slots=True)
class TurnedSupport:
    """One support: what, how much and when, in words."""

    kind: Kind
    kind_name: str
    name: str
    detail: str
    amount: str
    when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TurnedGauge:
    """A bar: ``filled`` of ``whole`` in any unit, more than that where it does not fit; in words.

    ``title`` is what it is of, ``figure`` its value, ``said`` all of it.
    """

    title: str
    filled: int
    whole: int
    figure: str
    said: str


@dataclass(frozen=True, slots=True)
class TurnedChoice:
    """What could be there in the place of a support: what, how much, and what it would change.

    ``gauges``: needs met as the plan is and with it, then what may be spent, where that is known.
    ``effect``: what it does to the needs, in a sentence.
    """

    kind: Kind
    kind_name: str
    name: str
    detail: str
    instead_of: str
    amount: str
    effect: str
    gauges: tuple[TurnedGauge, ...]


@dataclass(frozen=True, slots=True)
class TurnedPart:
    """A titled part: paragraphs, then points."""

    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnedPlan:
    """One case's plan as the person sees it; every text is in ``language``.

    ``state``: that nothing is promised yet, empty once it is agreed. ``kinds``: the legend of the
    bars. ``choices``: none in a plan that was told, which stands; ``no_choice`` says so.
    ``months``: what happens when, in order.
    """

    language: str
    number: str
    title: str
    state: str
    needs_title: str
    needs_note: str
    needs: tuple[TurnedNeed, ...]
    kinds: tuple[tuple[Kind | None, str], ...]
    plan_title: str
    supports: tuple[TurnedSupport, ...]
    total: str
    empty: str
    choices_title: str
    choices_note: str
    choices: tuple[TurnedChoice, ...]
    no_choice: str
    year_title: str
    months: tuple[TurnedPart, ...]
    talk_title: str
    parts: tuple[TurnedPart, ...]
