"""The problem as one 0/1 model: a column an option, a project, a line; convex losses as segments.

``left_n ≥ weight × (attainable − Σ cover)``, ``L_i ≥ Σ_d W_d h(Σ left)``, and Φ over L. Segments
lie below h and Φ, so the model never says more than the truth: its bound is one of the problem.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import gcd

import numpy as np

from optimizer.flat.model import Finished, FlatModel
from optimizer.flat.piecewise import segments
from optimizer.flat.reckoning import DIMENSIONS, Reckoned, Reckoning, phi, steepness
from optimizer.large.laid import Laid
from optimizer.packages.arrays import Floats, Ints
from planner.domain.need import FULL

Points = tuple[Ints, Floats]


def _nowhere() -> Points:
    return np.zeros(0, np.int64), np.zeros(0)


@dataclass(slots=True)
class More:
    """What earlier answers taught: points to be exact at, options that must not be useless."""

    left: Points = field(default_factory=_nowhere)
    loss: Points = field(default_factory=_nowhere)
    useful: Ints = field(default_factory=lambda: np.zeros(0, np.int64))

    def learn(self, found: Reckoned) -> bool:
        """Be exact where this choice lies; say whether that is new."""
        cells, cases = np.arange(found.left.size), np.arange(len(found.loss))
        before = len(self.left[0]) + len(self.loss[0])
        self.left = _join(self.left, (cells, found.left.ravel()))
        self.loss = _join(self.loss, (cases, found.loss))
        return len(self.left[0]) + len(self.loss[0]) > before

    def forbid(self, useless: Ints) -> bool:
        """Take no option of these that is useless; say whether that is new."""
        before = len(self.useful)
        self.useful = np.union1d(self.useful, useless)
        return len(self.useful) > before


@dataclass(frozen=True, slots=True)
class Steps:
    """How fine whole numbers are.

    Steps of what is left within the largest common measure of covers, and of a slope within one.
    """

    left: int
    slope: int


@dataclass(frozen=True, slots=True)
class Held:
    """An earlier stage: Σ value of columns ≤ ``limit``."""

    column: Ints
    value: Floats
    limit: float
    unit: float


class Formulated:
    """The model of one problem; columns by what they mean.

    ``steps``: for a solver that knows whole numbers only. ``losses``: without them only floors can
    be asked for.
    """

    def __init__(
        self, reckoning: Reckoning, more: More, steps: Steps | None, *, losses: bool
    ) -> None:
        self.reckoning, self.laid, self.more = reckoning, reckoning.laid, more
        self.whole_numbers, self.steps = steps is not None, steps or Steps(1, 1)
        self.model = FlatModel()
        flat, links = self.laid.flat, self.laid.links
        shares = gcd(FULL, *np.unique(np.concatenate(
            [flat.cover_share, flat.line_attainable, flat.floor_least])).tolist())  # fmt: skip
        self.grain = shares / FULL / self.steps.left
        self.option = self.model.add_columns(len(links.bonus), 0.0, 1.0, whole=True)
        must = [p.must for p in self.laid.projects]
        self.project = self.model.add_columns(
            len(must), [float(m is True) for m in must], [float(m is not False) for m in must],
            whole=True,
        )  # fmt: skip
        if losses:
            self._lines()
            self._losses()
            self._fairness()
        self._floors()
        self._groups()
        self._ceilings()
        self._clashes()
        self._afters()
        self._requirements()
        self._shared()
        self._seats()
        self._useful()

    def finished(self, held: list[Held]) -> Finished:
        """Return the model with earlier stages held."""
        for stage in held:
            row = self.model.add_rows(1, -np.inf, stage.limit, stage.unit)
            self.model.put(row[0], stage.column, stage.value)
        return self.model.finished()

    def _lines(self) -> None:
        flat, of = self.laid.flat, self.reckoning
        whole = flat.line_weight * flat.line_attainable / FULL
        self.left = self.model.add_columns(len(whole), 0.0, whole, self.grain, whole=False)
        rows = self.model.add_rows(len(whole), whole, np.inf, self.grain)
        self.model.put(rows, self.left, 1.0)
        weight = flat.line_weight[of.line_of_cover]
        self.model.put(rows[of.line_of_cover], of.option_of_cover,
                       weight * flat.cover_share / FULL)  # fmt: skip

    def _losses(self) -> None:
        flat, laid = self.laid.flat, self.laid
        nothing = self.reckoning.reckon(np.zeros(len(laid.links.bonus), bool))
        exact = (self.grain, 1.0 / self.steps.slope) if self.whole_numbers else (0.0, 0.0)
        bend = flat.bend
        parts = segments(
            nothing.left.ravel(), self.more.left, lambda x: x + x * x / bend,
            lambda x: 1.0 + 2.0 * x / bend, exact,
        )  # fmt: skip
        cells = nothing.left.size
        part = self.model.add_columns(len(parts.owner), 0.0, parts.width, self.grain, whole=False)
        sums = self.model.add_rows(cells, 0.0, np.inf, self.grain)
        self.model.put(sums[parts.owner], part, 1.0)
        cell = self.reckoning.case_of_line * DIMENSIONS + flat.line_dimension
        self.model.put(sums[cell], self.left, -1.0)
        self.loss_unit = self.grain / self.steps.slope
        top = np.ceil(nothing.loss / self.loss_unit) * self.loss_unit
        self.loss = self.model.add_columns(laid.cases, 0.0, top, self.loss_unit, whole=False)
        rows = self.model.add_rows(laid.cases, 0.0, np.inf, self.loss_unit)
        self.model.put(rows, self.loss, 1.0)
        slope = parts.slope * flat.dimension_weight[parts.owner % DIMENSIONS]
        if self.whole_numbers:
            slope = np.floor(slope * self.steps.slope + 1e-6) / self.steps.slope
        self.model.put(rows[parts.owner // DIMENSIONS], part, -slope)
        self.top = top

    def _fairness(self) -> None:
        """Lay Φ over L: as segments, or as L itself where Φ is L."""
        aim, laid = self.laid.aim, self.laid
        ends = np.array([0.0, 1.0])
        if np.ptp(steepness(aim, ends)) == 0.0:
            self.cost_column, self.cost = self.loss, laid.priority.astype(np.float64)
            return
        exact = (self.loss_unit, 1e-9) if self.whole_numbers else (0.0, 0.0)
        parts = segments(
            self.top, self.more.loss, lambda x: phi(aim, x), lambda x: steepness(aim, x), exact
        )
        column = self.model.add_columns(
            len(parts.owner), 0.0, parts.width, self.loss_unit, whole=False
        )
        rows = self.model.add_rows(laid.cases, 0.0, np.inf, self.loss_unit)
        self.model.put(rows[parts.owner], column, 1.0)
        self.model.put(rows, self.loss, -1.0)
        self.cost_column, self.cost = column, parts.slope * laid.priority[parts.owner]

    def _floors(self) -> None:
        flat, of = self.laid.flat, self.reckoning
        unit = self.short_unit = self.grain * self.steps.left
        self.short = self.model.add_columns(
            len(flat.floor_least), 0.0, flat.floor_least / FULL, unit, whole=False
        )
        rows = self.model.add_rows(len(self.short), flat.floor_least / FULL, np.inf, unit)
        self.model.put(rows, self.short, 1.0)
        by_line = np.argsort(of.line_of_cover, kind="stable")
        first = np.searchsorted(of.line_of_cover[by_line], of.line_of_floor, "left")
        count = np.searchsorted(of.line_of_cover[by_line], of.line_of_floor, "right") - first
        at = by_line[np.repeat(first, count) + _within(count)]
        self.model.put(np.repeat(rows, count), of.option_of_cover[at], flat.cover_share[at] / FULL)

    def _groups(self) -> None:
        flat = self.laid.flat
        size = np.diff(flat.member_start)
        group = np.repeat(np.arange(len(size)), size)
        case = _owners(flat.group_start)[group]
        rows = self.model.add_rows(int((size > 1).sum()), -np.inf, 1.0)
        number = np.cumsum(size > 1) - 1
        many = size[group] > 1
        option = flat.option_start[case] + flat.member_option
        self.model.put(rows[number[group[many]]], option[many], 1.0)

    def _ceilings(self) -> None:
        flat, case_of = self.laid.flat, self.laid.links.case_of_option
        rows = self.model.add_rows(len(flat.ceiling_limit), -np.inf, flat.ceiling_limit)
        option = _owners(flat.hold_start)
        ceiling = flat.ceiling_start[case_of[option]] + flat.hold_ceiling
        self.model.put(rows[ceiling], option, flat.hold_amount)

    def _clashes(self) -> None:
        """Forbid pairs; all of one group against all of another in one row."""
        flat, case_of = self.laid.flat, self.laid.links.case_of_option
        one = _owners(flat.clash_start)
        other = flat.option_start[case_of[one]] + flat.clash_option
        group = flat.group_start[case_of] + flat.option_group
        once = (one < other) & (group[one] != group[other])
        one, other = one[once], other[once]
        low, high = np.minimum(group[one], group[other]), np.maximum(group[one], group[other])
        swap = group[one] > group[other]
        one, other = np.where(swap, other, one), np.where(swap, one, other)
        _, block, pairs = np.unique(
            np.stack([low, high]), axis=1, return_inverse=True, return_counts=True
        )
        block = block.ravel()
        sides = [_distinct(block, side, len(pairs)) for side in (one, other)]
        complete = sides[0] * sides[1] == pairs
        number = np.cumsum(complete) - 1
        rows = self.model.add_rows(int(complete.sum()), -np.inf, 1.0)
        for side in (one, other):
            inside = complete[block]
            keys = np.unique(np.stack([number[block[inside]], side[inside]]), axis=1)
            self.model.put(rows[keys[0]], keys[1], 1.0)
        apart = ~complete[block]
        rows = self.model.add_rows(int(apart.sum()), -np.inf, 1.0)
        self.model.put(rows, one[apart], 1.0)
        self.model.put(rows, other[apart], 1.0)

    def _afters(self) -> None:
        """Let an option be chosen only with one of those it waits for."""
        flat, case_of = self.laid.flat, self.laid.links.case_of_option
        waiting = _owners(flat.then_start)
        after = flat.after_start[case_of[waiting]] + flat.then_after
        rows = self.model.add_rows(len(waiting), -np.inf, 0.0)
        self.model.put(rows, waiting, 1.0)
        first = _owners(flat.first_start)
        fulfils = flat.after_start[case_of[first]] + flat.first_after
        order = np.argsort(fulfils, kind="stable")
        begin = np.searchsorted(fulfils[order], after, "left")
        count = np.searchsorted(fulfils[order], after, "right") - begin
        option = first[order[np.repeat(begin, count) + _within(count)]]
        self.model.put(np.repeat(rows, count), option, -1.0)

    def _requirements(self) -> None:
        flat, case_of = self.laid.flat, self.laid.links.case_of_option
        rows = self.model.add_rows(int(flat.requirement_start[-1]), 1.0, np.inf)
        option = _owners(flat.meets_start)
        number = flat.requirement_start[case_of[option]] + flat.meets_requirement
        self.model.put(rows[number], option, 1.0)

    def _shared(self) -> None:
        laid = self.laid
        rows = self.model.add_rows(len(laid.rows), -np.inf, [float(r.limit) for r in laid.rows])
        links = laid.links
        self.model.put(rows[links.use_row], links.use_option, links.use_amount)
        opening = [(r, p, a) for p, own in enumerate(laid.projects) for r, a in own.opening]
        if opening:
            row, project, amount = np.array(opening).T
            self.model.put(rows[row], self.project[project], amount)

    def _seats(self) -> None:
        laid, links = self.laid, self.laid.links
        option, project = links.seat_option, links.seat_project
        rows = self.model.add_rows(len(option), -np.inf, 0.0)
        self.model.put(rows, option, 1.0)
        self.model.put(rows, self.project[project], -1.0)
        for sign, seats in ((1.0, [p.most for p in laid.projects]),
                            (-1.0, [p.least for p in laid.projects])):  # fmt: skip
            rows = self.model.add_rows(len(seats), -np.inf, 0.0)
            self.model.put(rows[project], option, sign)
            self.model.put(rows, self.project, -sign * np.array(seats, np.float64))

    def _useful(self) -> None:
        """Let these options be chosen only where some line would be met less without them."""
        flat, of = self.laid.flat, self.reckoning
        for option in self.more.useful.tolist():
            entries = range(flat.cover_start[option], flat.cover_start[option + 1])
            named = [e for e in entries if flat.cover_share[e] > 0]
            needed = self.model.add_columns(len(named), 0.0, 1.0, whole=True)
            row = self.model.add_rows(1, -np.inf, 0.0)[0]
            self.model.put(row, option, 1.0)
            self.model.put(row, needed, -1.0)
            for entry, says in zip(named, needed, strict=True):
                line = of.line_of_cover[entry]
                others = (of.line_of_cover == line) & (of.option_of_cover != option)
                share = flat.cover_share[others].astype(np.float64)
                most = float(share.sum())
                counts = float(flat.line_counts[line]) - 1.0
                row = self.model.add_rows(1, -np.inf, counts + most)[0]
                self.model.put(row, of.option_of_cover[others], share)
                self.model.put(row, says, most)


def _distinct(block: Ints, option: Ints, blocks: int) -> Ints:
    """Return how many different options each block names."""
    pairs = np.unique(np.stack([block, option]), axis=1)
    counted: Ints = np.bincount(pairs[0], minlength=blocks)
    return counted


def _owners(starts: Ints) -> Ints:
    return np.repeat(np.arange(len(starts) - 1), np.diff(starts))


def _within(count: Ints) -> Ints:
    """Return 0, 1, … for each of so many."""
    start = np.cumsum(count) - count
    return np.arange(int(count.sum())) - np.repeat(start, count)


def _join(one: Points, other: Points) -> Points:
    """Join owners' points, each once."""
    owner, point = np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])
    at = np.unique(np.stack([owner, np.round(point, 6)]), axis=1, return_index=True)[1]
    return owner[at], point[at]


__all__ = ["Formulated", "Held", "Laid", "More"]
