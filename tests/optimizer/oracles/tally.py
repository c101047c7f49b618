"""What an oracle asked and what it found wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.domain.balances.allocation import Outcome
from planner.domain.programme.rule import RuleSort


@dataclass
class Tally:
    """How often each question was asked, and every disagreement in words.

    ``asked``: by the name of the question. ``skipped``: draws too large to be asked about.
    ``outcomes``: how solving ended. ``sorts``: in how many offices a sort of rule was in force.
    """

    asked: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    sorts: Counter[RuleSort] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def ask(self, question: str, label: str, faults: Iterable[str]) -> None:
        """Note one more answer to a question and what is wrong with it."""
        self.asked[question] += 1
        self.wrong += [f"{question}, {label}: {fault}" for fault in faults]

    def add(self, other: Tally) -> None:
        """Take in what another tally found."""
        self.asked += other.asked
        self.skipped += other.skipped
        self.outcomes += other.outcomes
        self.sorts += other.sorts
        self.wrong += other.wrong
