"""The long run of the oracles: every answer against every choice, and what must not change.

``./run bench oracles`` asks of 5,300 seeds: a random problem each, and a small office under random
rules of every sort: more than 10,000 models that are not too large. Some seeds are asked what takes
longer, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.solve import prepare
from planner.domain.caseload import Caseload
from planner.domain.programme.rule import RuleSort
from tests.optimizer.oracles.asking import ask_about
from tests.optimizer.oracles.tally import Tally

#: Seeds asked about, two models each.
SEEDS = 5_300
#: Of so many seeds one is asked what takes longer: changes to the problem, and the check.
DEEP = 6


def ask_oracles(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Ask every oracle of every seed; say how often each was asked and who disagreed."""
    prepare()
    tally = Tally()
    for seed in range(SEEDS):
        tally.add(ask_about(seed, deep=seed % DEEP == 0))
    for question, count in tally.asked.items():
        yield f"oracle, {question}: asked", f"{count:,}"
    for outcome, count in tally.outcomes.items():
        yield f"  solved: {outcome}", f"{count:,}"
    yield "  sorts of rules in force", f"{len(tally.sorts)} of {len(RuleSort)}"
    yield "  too large, left out", f"{sum(tally.skipped.values()):,}"
    yield "oracles, disagreements", f"{len(tally.wrong):,}"
    for fault in tally.wrong[:20]:
        yield "  disagreement", fault
