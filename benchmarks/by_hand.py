"""What an office does with a list and a pencil: greedy by need per euro, and pro rata.

Both go through the awards in order of need met per euro and take what the rules allow: first what
is owed, then what a floor of rank 0 is short of, of rank 1, then all needs. Projects open first, in
the same order, as long as their fund can pay them with all the seats cases would use. Pro rata, a
case spends no more of a fund than its equal share among all who have awards by it. Shares of
spending are set right at the end: what oversteps them is given back, least need per euro first, and
what that frees is spent again.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from benchmarks.invented import Flags
from optimizer.large.laid import Laid
from optimizer.problem import RowSort
from planner.domain.need import FULL

#: Rows that bind only once all is spent: they are set right at the end.
SHARES = frozenset({RowSort.SPENDING_LEAST, RowSort.SPENDING_MOST, RowSort.FUND_LEAST})
#: Needs are met in this order: owed, floors of rank 0, of rank 1, all.
OWED, ACT_NOW, BASICS, ALL = range(4)
#: How often what was given back is spent again.
ROUNDS = 3
#: How often what did not fit is tried again beside what was taken since.
PASSES = 8


class ByHand:
    """A choice as it grows, in plain lists."""

    def __init__(self, laid: Laid, *, pro_rata: bool) -> None:
        flat, links = laid.flat, laid.links
        self.laid, self.options = laid, len(links.bonus)
        self.case: list[int] = links.case_of_option.tolist()
        first_line, first_option = flat.line_start.tolist(), flat.option_start.tolist()
        self.covers: list[list[tuple[int, int]]] = [
            [(first_line[self.case[o]] + n, s) for n, s in own]
            for o, own in enumerate(_pairs(flat.cover_start, flat.cover_line, flat.cover_share))
        ]
        self.group = (flat.group_start[links.case_of_option] + flat.option_group).tolist()
        ceilings = flat.ceiling_start[links.case_of_option].tolist()
        self.holds = [
            [(ceilings[o] + k, a) for k, a in own]
            for o, own in enumerate(_pairs(flat.hold_start, flat.hold_ceiling, flat.hold_amount))
        ]
        self.clashes = [
            [first_option[self.case[o]] + other for other in own]
            for o, own in enumerate(_lists(flat.clash_start, flat.clash_option))
        ]
        after = flat.after_start[links.case_of_option].tolist()
        self.waits = [
            [after[o] + k for k in own]
            for o, own in enumerate(_lists(flat.then_start, flat.then_after))
        ]
        self.fulfils = [
            [after[o] + k for k in own]
            for o, own in enumerate(_lists(flat.first_start, flat.first_after))
        ]
        asked = flat.requirement_start[links.case_of_option].tolist()
        self.meets = [
            [asked[o] + k for k in own]
            for o, own in enumerate(_lists(flat.meets_start, flat.meets_requirement))
        ]
        self.uses: list[list[tuple[int, int]]] = [[] for _ in range(self.options)]
        for o, r, a in zip(
            links.use_option.tolist(),
            links.use_row.tolist(),
            links.use_amount.tolist(),
            strict=True,
        ):
            self.uses[o].append((r, int(a)))
        self.project = np.full(self.options, -1)
        self.project[links.seat_option] = links.seat_project
        self.seat: list[int] = self.project.tolist()
        self._start(pro_rata=pro_rata)

    def _start(self, *, pro_rata: bool) -> None:
        laid, flat = self.laid, self.laid.flat
        self.cover = [0] * len(flat.line_weight)
        self.attainable: list[int] = flat.line_attainable.tolist()
        self.counts: list[int] = flat.line_counts.tolist()
        self.weight = flat.line_weight.tolist()
        self.excused = flat.option_excused.tolist()
        self.limit, self.ceiling = [r.limit for r in laid.rows], flat.ceiling_limit.tolist()
        self.money = [r.sort is RowSort.MONEY for r in laid.rows]
        self.shares = [r.sort in SHARES for r in laid.rows]
        self.used, self.held = [0] * len(self.limit), [0] * len(self.ceiling)
        self.taken, self.group_taken = [False] * self.options, [0] * int(flat.group_start[-1])
        self.done = [0] * int(flat.after_start[-1])
        self.met = [0] * int(flat.requirement_start[-1])
        self.opened = [False] * len(laid.projects)
        self.seats = [0] * len(laid.projects)
        self.seats_of: dict[int, list[int]] = {}
        self.floor: list[tuple[int, int, int]] = list(
            zip(
                (flat.line_start[_of(flat.floor_start)] + flat.floor_line).tolist(),
                flat.floor_least.tolist(),
                flat.floor_rank.tolist(),
                strict=True,
            )
        )
        self.floors_of: dict[int, list[tuple[int, int]]] = {}
        for line, least, rank in self.floor:
            self.floors_of.setdefault(line, []).append((least, rank))
        self.cost = [max(1, sum(a for r, a in own if self.money[r])) for own in self.uses]
        self.strict = False
        self.purse: dict[tuple[int, int], int] | None = None
        if pro_rata:
            self._purses()

    def _purses(self) -> None:
        """Give each case its equal share of every fund that may pay it something but a seat."""
        whose: list[set[int]] = [set() for _ in self.limit]
        for o, own in enumerate(self.uses):
            for row, _ in own:
                if self.money[row] and self.seat[o] < 0:
                    whose[row].add(self.case[o])
        self.purse = {
            (case, row): self.limit[row] // len(cases)
            for row, cases in enumerate(whose)
            for case in cases
        }

    def worth(self, o: int, want: int) -> float:
        """Return the need an option would meet per euro now, as ``want`` counts needs."""
        met = 0.0
        for line, share in self.covers[o]:
            if want in (ACT_NOW, BASICS):
                for least, rank in self.floors_of.get(line, ()):
                    if rank == want - ACT_NOW:
                        met += max(0, min(share, least - self.cover[line]))
            else:
                open_ = min(share, self.attainable[line] - self.cover[line])
                met += self.weight[line] * max(0, open_)
        if want == OWED:
            return float(any(not self.met[k] for k in self.meets[o])) * (1.0 + met)
        priority = float(self.laid.priority[self.case[o]])
        return priority * met / FULL / self.cost[o]

    def fits(self, o: int) -> bool:
        """Say whether the rules let an option be taken now."""
        p = self.seat[o]
        if self.taken[o] or self.group_taken[self.group[o]]:
            return False
        if p >= 0 and not (self.opened[p] and self.seats[p] < self.laid.projects[p].most):
            return False
        if any(self.held[k] + a > self.ceiling[k] for k, a in self.holds[o]):
            return False
        if any(self.taken[other] for other in self.clashes[o]):
            return False
        if not all(self.done[k] for k in self.waits[o]) or self._spoils_a_seat(o):
            return False
        return all(self._pays(o, row, amount) for row, amount in self.uses[o])

    def _spoils_a_seat(self, o: int) -> bool:
        """Say whether a seat of the case would be useless beside this option."""
        more = dict(self.covers[o])
        return any(
            all(
                share <= 0 or self.cover[n] + more.get(n, 0) - share >= self.counts[n]
                for n, share in self.covers[seat]
            )
            for seat in self.seats_of.get(self.case[o], ())
        )

    def _pays(self, o: int, row: int, amount: int) -> bool:
        if amount <= 0 or (self.shares[row] and not self.strict):
            return True
        if self.used[row] + amount > self.limit[row]:
            return False
        purse = self.purse
        return purse is None or amount <= purse.get((self.case[o], row), self.limit[row])

    def take(self, o: int, sign: int = 1) -> None:
        """Take an option, or give it back with ``sign`` -1."""
        self.taken[o] = sign > 0
        self.group_taken[self.group[o]] += sign
        for line, share in self.covers[o]:
            self.cover[line] += sign * share
        for k, a in self.holds[o]:
            self.held[k] += sign * a
        for row, amount in self.uses[o]:
            self.used[row] += sign * amount
            if self.purse is not None and (self.case[o], row) in self.purse:
                self.purse[self.case[o], row] -= sign * amount
        for k in self.fulfils[o]:
            self.done[k] += sign
        for k in self.meets[o]:
            self.met[k] += sign
        if self.seat[o] >= 0:
            self.seats[self.seat[o]] += sign
            own = self.seats_of.setdefault(self.case[o], [])
            own.append(o) if sign > 0 else own.remove(o)

    def spend(self, want: int) -> None:
        """Take options in order of need per euro, until none fits any more."""
        heap = [(-w, o) for o in range(self.options) if (w := self.worth(o, want)) > 0]
        heapq.heapify(heap)
        aside: list[int] = []
        grew, passes = True, 0
        while heap or (aside and grew and passes < PASSES):
            if not heap:
                passes += 1
                # What was taken since may be what these wait for.
                heap = [(-w, o) for o in aside if (w := self.worth(o, want)) > 0]
                heapq.heapify(heap)
                aside, grew = [], False
                continue
            before, o = heapq.heappop(heap)
            now = self.worth(o, want)
            if now <= 0:
                continue
            if heap and -now > heap[0][0] and -now > before:
                heapq.heappush(heap, (-now, o))
            elif self.fits(o):
                self.take(o)
                grew = True
            elif self.waits[o] or self.strict:
                aside.append(o)

    def open_projects(self) -> None:
        """Open projects in order of need per euro, each with the seats cases would use."""
        users: list[list[int]] = [[] for _ in self.seats]
        for o in np.flatnonzero(self.project >= 0).tolist():
            users[self.seat[o]].append(o)
        order: list[tuple[float, int, list[int]]] = []
        for p, project in enumerate(self.laid.projects):
            best = sorted(users[p], key=lambda o: (-self.worth(o, ALL), o))[: project.most]
            fixed = sum(a for r, a in project.opening if self.money[r])
            met = sum(self.worth(o, ALL) * self.cost[o] for o in best)
            cost = fixed + sum(self.cost[o] for o in best)
            if len(best) >= max(1, project.least) and project.must is not False:
                order.append((-met / cost - (project.must is True), p, best))
        for _, p, best in sorted(order):
            rows = [(r, a) for r, a in self.laid.projects[p].opening if self.money[r]]
            seats = sum(self.cost[o] for o in best)
            if all(self.used[r] + a + seats <= self.limit[r] for r, a in rows):
                self._open(p, 1)
                for o in best:
                    if self.worth(o, ALL) > 0 and self.fits(o):
                        self.take(o)

    def _open(self, p: int, sign: int) -> None:
        self.opened[p] = sign > 0
        for row, amount in self.laid.projects[p].opening:
            self.used[row] += sign * amount

    def close_few(self) -> None:
        """Close projects that are left under their least seats."""
        for p, project in enumerate(self.laid.projects):
            if self.opened[p] and self.seats[p] < project.least:
                for o in np.flatnonzero(self.project == p).tolist():
                    if self.taken[o]:
                        self.give_back(o)
                self._open(p, -1)

    def give_back(self, o: int) -> None:
        """Give an option back, and those that cannot stand without it."""
        self.take(o, -1)
        if self.fulfils[o]:
            first, last = self.laid.flat.option_start[self.case[o] : self.case[o] + 2]
            for other in range(int(first), int(last)):
                if self.taken[other] and not all(self.done[k] for k in self.waits[other]):
                    self.give_back(other)

    def spare(self) -> None:
        """Give back what is useless, and the least worth of what oversteps a row."""
        for o in range(self.options):
            if self.taken[o] and not self.excused[o] and self._useless(o):
                self.give_back(o)
        for row, limit in enumerate(self.limit):
            if self.used[row] <= limit:
                continue
            takes = sorted(
                (self._kept_for(o, row), o)
                for o in range(self.options)
                if self.taken[o] and any(r == row and a > 0 for r, a in self.uses[o])
            )
            # Seats without which a project closes go last: all its seats would go with them.
            for closing in (False, True):
                for _, o in takes:
                    if self.used[row] <= limit:
                        break
                    owed = any(self.met[k] == 1 for k in self.meets[o])
                    if self.taken[o] and not owed and self._holds_open(o) is closing:
                        self.give_back(o)

    def _holds_open(self, o: int) -> bool:
        """Say whether a project would close without this seat."""
        p = self.seat[o]
        return p >= 0 and self.seats[p] <= self.laid.projects[p].least

    def _kept_for(self, o: int, row: int) -> float:
        """Return the need that would be open again per unit of the row."""
        self.take(o, -1)
        worth = self.worth(o, ALL) * self.cost[o]
        short = sum(self.worth(o, want) for want in (ACT_NOW, BASICS)) * self.cost[o]
        self.take(o)
        return (worth + 1e3 * short) / sum(a for r, a in self.uses[o] if r == row)

    def _useless(self, o: int) -> bool:
        return all(s <= 0 or self.cover[n] - s >= self.counts[n] for n, s in self.covers[o])

    def settled(self) -> bool:
        """Give back until nothing oversteps; say whether there was nothing to give back."""
        quiet = True
        for _ in range(self.options + 1):
            before = sum(self.taken)
            self.spare()
            self.close_few()
            if sum(self.taken) == before:
                return quiet
            quiet = False
        return quiet


def by_hand(laid: Laid, *, pro_rata: bool) -> tuple[Flags, Flags]:
    """Return which options and projects are chosen by hand."""
    made = ByHand(laid, pro_rata=pro_rata)
    made.spend(OWED)
    made.open_projects()
    for _ in range(ROUNDS):
        for want in (ACT_NOW, BASICS, ALL):
            made.spend(want)
        if made.settled():
            break
        made.strict = True
    return np.array(made.taken, bool), np.array(made.opened, bool)


def _of(starts: np.ndarray) -> np.ndarray:
    return np.repeat(np.arange(len(starts) - 1), np.diff(starts))


def _lists(starts: np.ndarray, values: np.ndarray) -> Iterable[list[int]]:
    flat = values.tolist()
    return [flat[a:b] for a, b in pairwise(starts.tolist())]


def _pairs(
    starts: np.ndarray, one: np.ndarray, other: np.ndarray
) -> Iterable[list[tuple[int, int]]]:
    flat = list(zip(one.tolist(), other.tolist(), strict=True))
    return [flat[a:b] for a, b in pairwise(starts.tolist())]
