"""Can some demands hold together? Yes only with a choice checked in integers to show for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import zip_longest

from optimizer.conflict.demands import FORCING, Demand, Kept
from optimizer.conflict.joint import TINY, Answer, Joint, Packages
from optimizer.conflict.needed import Help, help_wanted, needed
from optimizer.conflict.overstepped import Overstepped
from optimizer.packages.clock import Clock
from optimizer.problem import Option
from optimizer.solution import ClashSort

#: So many cases that could help join the model at first, and with every further round.
HELPERS = 120
ROUNDS = 12
#: How much a demand must give is not reckoned where more cases than this could help.
MOST_HELPERS = 2_500


@dataclass(frozen=True)
class Verdict:
    """``holds``: True with a choice, False with a proof, None where time was up.

    ``answer``: the proof by parts, where parts of awards would not do either.
    """

    holds: bool | None
    packages: Packages | None = None
    opened: frozenset[int] = frozenset()
    answer: Answer | None = None


class Court:
    """Hears sets of demands of one problem."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.heard = 0

    def hear(self, kept: Kept) -> Verdict:
        """Say whether the demands kept can hold together."""
        self.heard += 1
        wanted = help_wanted(kept)
        helpers = _helpers(kept, wanted)
        count = HELPERS
        for _ in range(ROUNDS):
            cases, rest = [*kept.forced, *helpers[:count]], helpers[count:]
            parts = self._solve(Joint(kept, cases, wanted, elastic=True, whole=False))
            if parts is None:
                return Verdict(None)
            undone = _undone(kept, wanted, rest, parts) if parts.slack > TINY else []
            if parts.slack > TINY and not undone:
                return Verdict(False, answer=parts)
            if parts.slack <= TINY:
                found = self._whole(kept, cases, wanted)
                if found.holds or (found.holds is None) or not rest:
                    return found
                undone = rest
            helpers = [*helpers[:count], *undone, *(h for h in rest if h not in set(undone))]
            count += min(len(undone), 2 * count) if undone else count
        return Verdict(None)

    def _whole(self, kept: Kept, cases: list[int], wanted: Help) -> Verdict:
        answer = self._solve(Joint(kept, cases, wanted, elastic=False, whole=True))
        if answer is None:
            return Verdict(None)
        if answer.slack > TINY:
            return Verdict(False)
        if Overstepped(kept, answer.packages, answer.opened).nothing:
            return Verdict(True, answer.packages, answer.opened)
        return Verdict(None)

    def _solve(self, joint: Joint) -> Answer | None:
        if self.clock.over():
            return None
        answer = joint.solve(self.clock.left())
        return answer if answer.ended else None

    def nearest(self, kept: Kept) -> Answer | None:
        """Return the whole choice that oversteps the shared demands least, None without time."""
        wanted = help_wanted(kept)
        cases = [*kept.forced, *_helpers(kept, wanted)[: 2 * HELPERS]]
        return self._solve(Joint(kept, cases, wanted, elastic=True, whole=True))

    def giving(self, kept: Kept, demand: Demand) -> Answer | None:
        """Return the whole choice for which one demand must give least; the others hold.

        None where more could help than the model can hold, or time was up.
        """
        wanted = help_wanted(kept)
        helpers = _helpers(kept, wanted)
        if len(helpers) > MOST_HELPERS:
            return None
        cases = [*kept.forced, *helpers]
        answer = self._solve(Joint(kept, cases, wanted, elastic=False, whole=True, giving=demand))
        return answer if answer is not None and answer.found else None

    def cheapest(self, kept: Kept, cost: Callable[[Demand], float], gap: float) -> Answer | None:
        """Return a whole choice for which the demands give nearly the least, by ``cost``.

        ``gap``: how near, as a share of it. Cut short by time, the best known. None without any.
        """
        wanted = help_wanted(kept)
        cases = [*kept.forced, *_helpers(kept, wanted)[: 2 * HELPERS]]
        joint = Joint(kept, cases, wanted, elastic=True, whole=True, cost=cost)
        answer = joint.solve(self.clock.left(), gap)
        return answer if answer.found else None


def _helpers(kept: Kept, wanted: Help) -> list[int]:
    """Return the cases of which nothing is demanded and that could help.

    For every project and every row in turn the one that could do most.
    """
    if not wanted:
        return []
    forced = set(kept.forced)
    queues: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for case, own in enumerate(kept.problem.cases):
        if case in forced:
            continue
        room: dict[tuple[str, int], int] = {}
        for option in own.options:
            if option.project in wanted.projects:
                room["project", option.project] = 1
            for row, amount in option.usage:
                if amount < 0 and row in wanted.rows:
                    room["row", row] = max(room.get(("row", row), 0), -amount)
        for key, most in room.items():
            queues.setdefault(key, []).append((-most, case))
    ranked = [sorted(queues[key]) for key in sorted(queues)]
    mixed = (case for turn in zip_longest(*ranked) for each in turn if each for case in each[1:])
    return list(dict.fromkeys(mixed))


def _price(option: Option, proof: Answer) -> float:
    """Return what an option takes of the shared demands, each by its weight in a proof."""
    price = sum(proof.row_dual.get(r, 0.0) * a for r, a in option.usage)
    return price + proof.seat_dual.get(option.project, 0.0)


def least_taken(kept: Kept, demand: Demand, proof: Answer) -> float:
    """Return what meeting a demand of a case takes at least, 0 for any other demand."""
    if demand.sort not in FORCING:
        return 0.0
    own = kept.problem.cases[demand.case]
    if demand.sort is ClashSort.REQUIREMENT:
        options = own.requirements[demand.index].options
        return min((_price(own.options[o], proof) for o in options), default=0.0)
    floor = own.floors[demand.index]
    parts = [
        _price(option, proof) * floor.least / min(share, floor.least)
        for option in own.options
        for line, share in option.cover
        if line == floor.line and share > 0
    ]
    return max(0.0, min(parts, default=0.0))


def _undone(kept: Kept, wanted: Help, rest: list[int], parts: Answer) -> list[int]:
    """Return cases left out that could undo the proof, those that would do most first."""
    gains = []
    for case in rest:
        own = kept.problem.cases[case]
        best: dict[tuple[int, ...], float] = {}
        group_of = kept.own(case).group_of
        for o in needed(kept, case, wanted):
            group = group_of.get(o, (o,))
            best[group] = max(best.get(group, 0.0), -_price(own.options[o], parts))
        gains.append((sum(best.values()), case))
    if sum(gain for gain, _ in gains) < parts.slack - TINY:
        return []
    return [case for gain, case in sorted(gains, key=lambda g: (-g[0], g[1])) if gain > 0]
