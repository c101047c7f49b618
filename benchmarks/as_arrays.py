"""Drawn tables as the flat arrays of ``optimizer.packages.arrays``, without an object a case."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from benchmarks.as_objects import (
    CASH_LEAST,
    CASH_MOST,
    COMMUNITY_LEAST,
    FLOOR,
    URGENT,
)
from benchmarks.drawn import BURDEN, Drawn
from benchmarks.invented import (
    ACT_NOW,
    BASIC,
    CASE_FUNDS,
    CASH_CEILING,
    CEILINGS,
    EXCLUSIVE,
    MEASURES,
    NAMES,
    NEEDS,
    PROJECTS,
    STEPWISE,
    Flags,
    Ints,
    Programme,
    Projects,
)
from optimizer.packages.arrays import Flat, Floats, Links
from planner.domain.need import FULL, Dimension

Part = dict[str, Ints | Floats]
#: Slots a case has for options: every measure by every fund, then its seats.
PAID = MEASURES * CASE_FUNDS
DIMENSION = np.array([tuple(Dimension).index(NEEDS[n]) for n in NAMES])
LARGE, MIDDLE = 2 * len(NAMES), len(NAMES)
#: Arrays of floating-point numbers, whole ones but for priorities.
FLOATS = frozenset({"priority", "floor_weight", "use_amount", "bonus"})
#: Arrays whose values count options, cases over all blocks: what to add to those of a block.
COUNTED = {"use_option": "option", "seat_option": "option", "case_of_option": "case"}


class Arrays:
    """The arrays of all blocks so far."""

    def __init__(self, programme: Programme, projects: Projects) -> None:
        self._programme, self._projects = programme, projects
        self._parts: list[dict[str, NDArray[np.int32] | Ints | Floats]] = []
        self._so_far = {"option": 0, "case": 0}

    def add(self, block: Drawn) -> None:
        """Lay out one block more."""
        laid = _Block(self._programme, self._projects, block).part()
        for name, of in COUNTED.items():
            laid[name] = laid[name] + self._so_far[of]
        self._so_far["option"] += len(laid["bonus"])
        self._so_far["case"] += len(laid["priority"])
        self._parts.append({name: _narrow(values) for name, values in laid.items()})

    def join(self, bend: float) -> tuple[Flat, Links, Floats]:
        """Join all blocks, field by field so that little is held twice."""
        whole = {name: self._joined(name) for name in list(self._parts[0])}
        weights = np.ones(len(Dimension))
        flat = {n: whole[n] for n in Flat._fields if n in whole}
        links = {n: whole[n] for n in Links._fields}
        made = Flat(**flat, dimension_weight=weights, bend=bend)  # type: ignore[arg-type]
        return made, Links(**links), whole["priority"].astype(np.float64)  # type: ignore[arg-type]

    def _joined(self, name: str) -> Ints | Floats:
        pieces = [part.pop(name) for part in self._parts]
        if not name.endswith("_start"):
            whole = np.concatenate(pieces)
            if name in FLOATS:
                return whole.astype(np.float64, copy=False)
            return whole.astype(np.int64, copy=False)
        return _starts(np.concatenate([np.diff(piece) for piece in pieces]))


class _Block:
    """One block: its options in order, and what each field says of them."""

    def __init__(self, programme: Programme, projects: Projects, block: Drawn) -> None:
        self.programme, self.projects, self.block = programme, projects, block
        cases = len(block.severity)
        self.cases = cases
        slots = np.concatenate([block.offered(programme).reshape(cases, PAID), block.seats], axis=1)
        self.case, slot = np.nonzero(slots)
        self.seat = slot >= PAID
        self.measure = np.where(self.seat, -1, slot // CASE_FUNDS)
        self.project = np.where(self.seat, block.places()[self.case] * PROJECTS + slot - PAID, -1)
        paid_by = CASE_FUNDS + self.project // PROJECTS % 2
        self.fund = np.where(self.seat, paid_by, slot % CASE_FUNDS)
        cost = block.cost[self.case, np.maximum(0, self.measure)]
        self.cents = np.where(self.seat, projects.seat[self.project], cost)
        self.cash = np.where(~self.seat & programme.cash[self.measure], self.cents, 0)
        self.first = _starts(np.bincount(self.case, minlength=cases))
        self.within = np.arange(len(self.case)) - self.first[self.case]
        # A seat is a group of its own; all funds of a measure are one.
        group = np.where(self.seat, MEASURES + slot, self.measure)
        new = np.ones(len(group), bool)
        new[1:] = (np.diff(self.case) > 0) | (np.diff(group) != 0)
        self.new_group = new

    def part(self) -> Part:
        """Return every field of this block."""
        return {
            "priority": self.block.priority,
            **self._lines(),
            **self._groups(),
            **self._covers(),
            **self._ceilings(),
            **self._clashes(),
            **self._afters(),
            **self._floors(),
            **self._links(),
        }

    def _lines(self) -> Part:
        known, block = self.block.known, self.block
        self.attainable = self._attainable()
        self.line = np.cumsum(known, axis=1) - 1
        case, need = np.nonzero(known)
        weight = (block.persons * BURDEN[block.severity])[case, need]
        reached = self.attainable[case, need]
        floor = np.where(self._short(), self._least(), 0)[case, need]
        return {
            "line_start": _starts(known.sum(axis=1)),
            "line_weight": weight,
            "line_attainable": reached,
            "line_counts": np.maximum(reached, floor),
            "line_dimension": DIMENSION[need],
        }

    def _attainable(self) -> Ints:
        covers, open_ = self.programme.covers, self.block.open
        total = open_.astype(np.int64) @ covers
        for n in EXCLUSIVE:
            both = open_[:, MIDDLE + n] & open_[:, LARGE + n]
            total -= both[:, None] * np.minimum(covers[MIDDLE + n], covers[LARGE + n])
        of_place = self.block.places()[:, None] * PROJECTS + np.arange(PROJECTS)
        total += (self.projects.covers[of_place] * self.block.seats[:, :, None]).sum(axis=1)
        reached: Ints = np.minimum(FULL, total)
        return reached

    def _short(self) -> Flags:
        severity, needs = self.block.severity, np.arange(len(NAMES))
        urgent = np.isin(needs, ACT_NOW) & (severity == 4) & (self.attainable > 0)
        floor: Flags = urgent | (np.isin(needs, BASIC) & (severity >= 3))
        return floor

    def _least(self) -> Ints:
        urgent = np.isin(np.arange(len(NAMES)), ACT_NOW)
        least: Ints = np.where(urgent, np.minimum(URGENT, self.attainable), FLOOR)
        return least

    def _floors(self) -> Part:
        short = self._short()
        case, need = np.nonzero(short)
        return {
            "floor_start": _starts(short.sum(axis=1)),
            "floor_line": self.line[case, need],
            "floor_least": self._least()[case, need],
            "floor_rank": np.where(np.isin(need, ACT_NOW), 0, 1),
            "floor_weight": np.ones(len(case)),
        }

    def _groups(self) -> Part:
        at = np.flatnonzero(self.new_group)
        number = np.cumsum(self.new_group) - 1
        groups = np.bincount(self.case[at], minlength=self.cases)
        start = _starts(groups)
        return {
            "option_start": self.first,
            "option_group": number - start[self.case],
            "group_start": start,
            "member_start": np.append(at, len(self.case)),
            "member_option": self.within,
        }

    def _covers(self) -> Part:
        catalogue = np.concatenate([self.programme.covers, self.projects.covers])
        row = np.where(self.seat, MEASURES + self.project, self.measure)
        shares = catalogue[row] * self.block.known[self.case]
        option, need = np.nonzero(shares)
        return {
            "cover_start": _starts(np.bincount(option, minlength=len(self.case))),
            "cover_line": self.line[self.case[option], need],
            "cover_share": shares[option, need],
        }

    def _ceilings(self) -> Part:
        euros = np.array([*CEILINGS, 0, 0])
        capped = euros[self.fund] > 0
        present = np.zeros((self.cases, CASE_FUNDS + 1), bool)
        present[self.case[capped], self.fund[capped]] = True
        present[self.case[self.cash > 0], CASE_FUNDS] = True
        number = np.cumsum(present, axis=1) - 1
        amounts = np.stack([np.where(capped, self.cents, 0), self.cash], axis=1)
        option, sort = np.nonzero(amounts)
        which = np.where(sort == 0, self.fund[option], CASE_FUNDS)
        of_ceiling = np.nonzero(present)[1]
        return {
            "hold_start": _starts((amounts > 0).sum(axis=1)),
            "hold_ceiling": number[self.case[option], which],
            "hold_amount": amounts[option, sort],
            "ceiling_start": _starts(present.sum(axis=1)),
            "ceiling_limit": 100 * np.array([*CEILINGS, CASH_CEILING])[of_ceiling],
            "ceiling_signed": np.zeros(len(of_ceiling), np.int64),
        }

    def _clashes(self) -> Part:
        partner = np.full(MEASURES + 1, -1)
        for n in EXCLUSIVE:
            partner[MIDDLE + n], partner[LARGE + n] = LARGE + n, MIDDLE + n
        other = partner[self.measure]  # a seat's -1 finds the last entry: nobody
        many = np.zeros((self.cases, MEASURES + 1), np.int64)
        np.add.at(many, (self.case, self.measure), 1)
        many[:, MEASURES] = 0  # seats are counted here too
        before = np.cumsum(many, axis=1) - many
        count = np.where(other < 0, 0, many[self.case, other])
        start = _starts(count)
        offset = np.arange(start[-1]) - np.repeat(start[:-1], count)
        return {
            "clash_start": start,
            "clash_option": np.repeat(before[self.case, other], count) + offset,
        }

    def _afters(self) -> Part:
        asks = self.block.open[:, [LARGE + n for n in STEPWISE]]
        number = np.cumsum(asks, axis=1) - 1
        then, first = np.full(MEASURES + 1, -1), np.full(MEASURES + 1, -1)
        for at, n in enumerate(STEPWISE):
            then[LARGE + n], first[n] = at, at
        found: Part = {}
        excused = np.zeros(len(self.case), np.int64)
        for name, of_measure in (("then", then), ("first", first)):
            k = of_measure[self.measure]
            named = (k >= 0) & asks[self.case, k]
            found[f"{name}_start"] = _starts(named)
            found[f"{name}_after"] = number[self.case[named], k[named]]
            excused = named.astype(np.int64)
        none = np.zeros(0, np.int64)
        return {
            **found,
            "option_excused": excused,
            "after_start": _starts(asks.sum(axis=1)),
            "meets_start": np.zeros(len(self.case) + 1, np.int64),
            "meets_requirement": none,
            "requirement_start": np.zeros(self.cases + 1, np.int64),
        }

    def _links(self) -> Part:
        cents, cash = self.cents, self.cash
        community = np.where(self.seat, cents, 0)
        amounts = np.stack(
            [cents, 3 * cents - 20 * cash, 4 * cash - cents, cents - 20 * community], axis=1
        )
        option, column = np.nonzero(amounts)
        shares = np.array([-1, CASH_LEAST, CASH_MOST, COMMUNITY_LEAST])
        seats = np.flatnonzero(self.seat)
        return {
            "use_option": option,
            "use_row": np.where(column == 0, self.fund[option], shares[column]),
            "use_amount": amounts[option, column].astype(np.float64),
            "seat_option": seats,
            "seat_project": self.project[seats],
            "bonus": np.zeros(len(self.case)),
            "case_of_option": self.case,
        }


def _starts(sizes: Ints | Flags) -> Ints:
    starts: Ints = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])
    return starts


def _narrow(values: Ints | Floats) -> NDArray[np.int32] | Ints | Floats:
    """Return whole numbers in half the room while they wait to be joined."""
    narrow = values.astype(np.int32)
    return narrow if bool((narrow == values).all()) else values
