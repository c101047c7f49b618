"""What cards and dots say, in words and shares: no layout."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.ids import CaseId
from planner.domain.kind import Kind


@dataclass(frozen=True)
class CardText:
    """What a card says; ``key`` is the code of the measure or project.

    ``mark``: how sturdy the award is, empty where nobody tried; ``fragile``: it is not.
    """

    key: str
    kind: Kind
    title: str
    kind_word: str
    detail: str
    amount: str
    why: tuple[str, ...]
    offered: bool = False
    mark: str = ""
    fragile: bool = False


@dataclass(frozen=True)
class Offer:
    """One alternative in words. ``others``: what it costs others, never on a shared screen.

    ``can_ask``: whether what it costs others can still be worked out. ``room``: what it leaves of
    its line's ceiling; ``over``: it would break it.
    """

    target: str
    title: str
    amount: str
    effect: str
    worse: bool
    why_not: str
    others: str
    can_ask: bool = False
    kind: Kind | None = None
    kind_word: str = ""
    room: str = ""
    over: bool = False


@dataclass(frozen=True)
class Dot:
    """One case: the share of all its needs met (0 to 1), and whether it is among the worst-off."""

    case_id: CaseId
    number: str
    met: float
    said: str
    worst_off: bool
