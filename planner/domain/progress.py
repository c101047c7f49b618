"""What slow work says of itself while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One report: the stage (a code for ``planner.wording.progress``), and how far.

    ``best`` and ``bound`` are losses lifted: the best allocation so far and the most possible.
    """

    stage: str
    done: int = 0
    total: int = 0
    best: float | None = None
    bound: float | None = None


#: Called now and then by slow work.
Report = Callable[[Progress], None]
#: Asked often by slow work: has the person asked to stop?
StopAsked = Callable[[], bool]


def quiet(_: Progress) -> None:
    """Take a report and say nothing."""


def never() -> bool:
    """Never ask to stop."""
    return False
