"""How long there is, who may stop it, and who hears how far it got."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from planner.domain.progress import Progress, Report, StopAsked


@dataclass(slots=True)
class Clock:
    """A deadline on the monotonic clock, the person's wish to stop, and the reports.

    ``nothing``: the objective without any award, from which losses lifted are counted.
    """

    seconds: float
    report: Report
    stop: StopAsked
    began: float = field(default_factory=time.monotonic)
    stage: str = "loss"
    nothing: float = 0.0
    stopped: bool = False
    until: float = field(init=False)

    def __post_init__(self) -> None:
        self.until = self.began + self.seconds

    def left(self) -> float:
        """Return the seconds left of the present share of time."""
        return self.until - time.monotonic()

    def over(self) -> bool:
        """Say whether time is up or the person asked to stop."""
        self.stopped = self.stopped or self.stop()
        return self.stopped or self.left() <= 0

    def share(self, part: float) -> None:
        """Give the next stage ``part`` (0 to 1) of the time that is left in all."""
        now = time.monotonic()
        self.until = now + max(0.0, self.began + self.seconds - now) * part

    def tell(self, step: str, best: float | None, lower: float | None) -> None:
        """Report a step: the best objective and the proven bound, as losses lifted."""
        self.report(
            Progress(
                f"{self.stage}:{step}",
                best=None if best is None else self.nothing - best,
                bound=None if lower is None else self.nothing - lower,
            )
        )
