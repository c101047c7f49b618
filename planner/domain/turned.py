"""What stands on a screen that is turned round to the person a plan is for.

No more than their own copy says, in their language: nothing of others, of health, safety or
distress, no own words, no donor lines, no reasons.
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
class TurnedPart:
    """A titled part: paragraphs, then points."""

    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnedPlan:
    """One case's plan as the person sees it; every text is in ``language``.

    ``state``: that nothing is promised yet, empty once it is agreed. ``kinds``: the legend of the
    bars. ``months``: what happens when, in order.
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
    year_title: str
    months: tuple[TurnedPart, ...]
    talk_title: str
    parts: tuple[TurnedPart, ...]
