"""What a fault was tried on, how often, and what came to harm: which must be nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    """The counts of one fault. ``harm`` holds what must stay 0, by what it is called.

    ``seconds``: of work, by all processors. ``unit``: what the tries that count begin with, where
    there are several sorts.
    """

    fault: str
    unit: str = ""
    tries: Counter[str] = field(default_factory=Counter)
    harm: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def tried(self, what: str, times: int = 1) -> None:
        """Count tries."""
        self.tries[what] += times

    def harmed(self, what: str, where: str) -> None:
        """Count harm and keep where it happened: codes and numbers only."""
        self.harm[what] += 1
        if len(self.details) < 20:
            self.details.append(f"{what}: {where}")

    def watch(self, *what: str) -> None:
        """Name what must stay 0, so that it is told also when it is 0."""
        for one in what:
            self.harm.setdefault(one, 0)

    def add(self, other: Tally) -> None:
        """Take in what another part of the same fault found."""
        self.tries.update(other.tries)
        for what, n in other.harm.items():  # also what is 0: it was looked for
            self.harm[what] += n
        self.notes = list(dict.fromkeys([*self.notes, *other.notes]))
        self.details.extend(other.details)
        self.seconds += other.seconds

    @property
    def well(self) -> bool:
        """Say whether something was tried and nothing came to harm."""
        return bool(sum(self.tries.values())) and self.well_so_far

    @property
    def well_so_far(self) -> bool:
        """Say whether nothing came to harm yet."""
        return not sum(self.harm.values())

    def short(self) -> str:
        """Return how much was tried and what came to harm, in few words."""
        tried = sum(n for what, n in self.tries.items() if what.startswith(self.unit))
        return f"{self.fault} {tried:,} ({sum(self.harm.values()):,} harmed)"

    def line(self) -> str:
        """Return one line of counts."""
        tried = ", ".join(f"{n:,} {what}" for what, n in self.tries.items())
        harmed = ", ".join(f"{what}: {n:,}" for what, n in self.harm.items())
        said = "" if not self.notes else f" ({'; '.join(self.notes)})"
        return f"{self.fault}: {tried}; {harmed}{said}; {self.seconds:.0f} s of work"
