"""Prices of everything cases share, and the bound that any prices prove.

For prices ≥ 0 no feasible choice costs less than (Lagrange, weak duality)

    Σ_i least cost of a package at these prices + Σ_p least cost of project p open or closed
    − Σ prices × limits.

So bounds need no optimal master, and a wrong dual of a solver can only weaken them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Ints, Links
from optimizer.packages.pool import Column
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import Shape, with_trough
from optimizer.problem import Aim, AllocationProblem
from planner.domain.need import FULL

#: A measure above its cap by more than this breaks it.
ABOVE = 1e-6


@dataclass(frozen=True, slots=True)
class Held:
    """An earlier stage held at what it reached: Σ of ``measure`` over the packages ≤ ``limit``.

    ``rank`` ≥ 0: the weighed shortfall of that rank. With ``coefficient``: a row of parity, that
    of each case × L. With ``aim``: priority × Φ(L) − bonuses. Otherwise the excess of priority × L
    over ``threshold``. ``give``: what overstepping the limit by one costs, 0 where it must hold.
    ``caps``: where every case is at the least it can be, each case's own limit;
    packages above it are out, and ``stern`` is a price that keeps pricing away from them.
    """

    limit: float
    rank: int = -1
    threshold: float = 0.0
    caps: tuple[float, ...] = ()
    stern: float = 0.0
    coefficient: tuple[float, ...] = ()
    aim: Aim | None = None
    give: float = 0.0

    @property
    def scale(self) -> float:
        """Return what its row is divided by, so that rows compare."""
        return max(1.0, abs(self.limit))

    def measure(self, column: Column, priority: float) -> float:
        """Return what a package adds to this stage."""
        if self.rank >= 0:
            return float(column.shortfalls[self.rank])
        if self.coefficient:
            return self.coefficient[column.case] * column.loss
        if self.aim is not None:
            return priority * self.aim.phi(column.loss) - column.bonus
        return max(0.0, priority * column.loss - self.threshold)

    def bars(self, column: Column, priority: float) -> bool:
        """Say whether a package is above its case's cap."""
        return bool(self.caps) and self.measure(column, priority) > self.caps[column.case] + ABOVE


@dataclass(frozen=True, slots=True)
class Prices:
    """One price a shared row, seat limit, link of a case to a project, and held stage; all ≥ 0."""

    row: Floats
    most: Floats
    least: Floats
    link: Floats
    held: Floats

    def towards(self, other: Prices, share: float) -> Prices:
        """Return the point a ``share`` of the way to ``other``."""

        def between(a: Floats, b: Floats) -> Floats:
            return a + share * (b - a)

        return Prices(
            between(self.row, other.row),
            between(self.most, other.most),
            between(self.least, other.least),
            between(self.link, other.link),
            between(self.held, other.held),
        )


class Market:
    """What is shared by the cases of a problem in one stage: rows, projects, held stages.

    ``pays_bonus``: preferences count in this stage.
    """

    def __init__(
        self,
        problem: AllocationProblem,
        flat: Flat,
        links: Links,
        aim: Shape,
        held: tuple[Held, ...] = (),
        *,
        pays_bonus: bool = False,
    ) -> None:
        self.problem, self.flat, self.links, self.aim, self.held = problem, flat, links, aim, held
        self.pays_bonus = pays_bonus
        self.limit = np.array([float(r.limit) for r in problem.rows])
        self.priority = np.array([c.priority for c in problem.cases])
        self.most = np.array([float(p.most) for p in problem.projects])
        self.least = np.array([float(p.least) for p in problem.projects])
        self.before = np.zeros(0)
        if any(h.coefficient for h in held):
            losses = [problem.loss(i, ()) for i in range(len(problem.cases))]
            self.before = np.array(losses, float)
        self.opening = np.zeros((len(problem.projects), len(problem.rows)))
        for p, project in enumerate(problem.projects):
            for row, amount in project.opening:
                self.opening[p, row] += amount
        # One link a case and project: its seats ≤ (groups with such a seat) while it is open.
        pairs: dict[tuple[int, int], set[int]] = {}
        for option, project in zip(links.seat_option, links.seat_project, strict=True):
            pair = (int(links.case_of_option[option]), int(project))
            pairs.setdefault(pair, set()).add(int(flat.option_group[option]))
        self.pairs = {pair: k for k, pair in enumerate(pairs)}
        self.link_project: Ints = np.array([p for _, p in pairs], np.int64)
        self.link_most = np.array([float(len(groups)) for groups in pairs.values()])
        self.link_of_seat: Ints = np.array(
            [
                self.pairs[int(links.case_of_option[o]), int(p)]
                for o, p in zip(links.seat_option, links.seat_project, strict=True)
            ],
            np.int64,
        )

    def no_prices(self) -> Prices:
        """Return prices of nothing (but of stages that every case keeps for itself)."""
        p = len(self.most)
        sizes = (len(self.limit), p, p, len(self.link_most))
        row, most, least, link = (np.zeros(n) for n in sizes)
        return Prices(row, most, least, link, self.stern(np.zeros(len(self.held))))

    def stern(self, held: Floats) -> Floats:
        """Return prices of the held stages, at least those that keep cases to their caps."""
        least: Floats = np.array([h.stern for h in self.held])
        return np.maximum(held, least)

    def barred(self, column: Column) -> bool:
        """Say whether a held stage rules the package out."""
        return any(h.bars(column, float(self.priority[column.case])) for h in self.held)

    def option_prices(self, prices: Prices, may_open: Floats) -> Floats:
        """Return what each option costs at these prices; seats of closed projects are shut."""
        links = self.links
        paid = links.use_amount * prices.row[links.use_row]
        cost: Floats = np.zeros(len(links.bonus))
        cost += np.bincount(links.use_option, weights=paid, minlength=len(links.bonus))
        if self.pays_bonus:
            cost -= links.bonus
        for held, price in zip(self.held, prices.held, strict=True):
            if held.aim is not None:
                cost -= price * links.bonus
        if len(links.seat_option):
            p = links.seat_project
            seat = prices.most[p] - prices.least[p] + prices.link[self.link_of_seat]
            cost[links.seat_option] += seat
            cost[links.seat_option[may_open[p] < 0.5]] = CLOSED
        return cost

    def shape(self, prices: Prices, aim: Shape | None = None) -> Shape:
        """Return the stage's own shape, or ``aim``, with the held stages' prices added to it."""
        aim = self.aim if aim is None else aim
        extra, linear, power, exponent, per = [], aim.linear, aim.power, aim.exponent, aim.per
        for held, price in zip(self.held, prices.held, strict=True):
            if held.coefficient:
                linear = linear + price * np.array(held.coefficient)
            elif held.aim is not None:
                power, exponent, per = price * self.priority, held.aim.power / FULL, held.aim.scale
            elif held.rank < 0:
                extra.append((held, price))
        kink_at = np.zeros((len(self.priority), len(extra)))
        kink_slope = np.zeros_like(kink_at)
        for k, (held, price) in enumerate(extra):
            caps = np.array(held.caps) if held.caps else 0.0
            kink_at[:, k] = (held.threshold + caps) / self.priority
            kink_slope[:, k] = price * self.priority
        floor = aim.floor.copy()
        for held, price in zip(self.held, prices.held, strict=True):
            if held.rank >= 0:
                floor[:, held.rank] += price
        made = aim._replace(
            linear=linear,
            power=power,
            exponent=exponent,
            per=per,
            kink_at=np.hstack([aim.kink_at, kink_at]),
            kink_slope=np.hstack([aim.kink_slope, kink_slope]),
            floor=floor,
        )
        return with_trough(made, self.before) if len(self.before) else made

    def rest(self, prices: Prices, may_close: Floats, may_open: Floats) -> float:
        """Return the part of the bound that is not the packages': projects and limits.

        ``may_close``, ``may_open``: least and most value of each project's opening (0 or 1).
        """
        opened = self.opening @ prices.row - self.most * prices.most + self.least * prices.least
        if len(self.link_project):
            linked = prices.link * self.link_most
            opened -= np.bincount(self.link_project, weights=linked, minlength=len(self.most))
        # The price of an excess over a cap counts from the cap: nothing of it is ever used.
        limits = self.limit @ prices.row + sum(
            h.limit * price
            for h, price in zip(self.held, prices.held, strict=True)
            if h.rank >= 0 or not h.caps
        )
        return float(np.minimum(opened * may_close, opened * may_open).sum() - limits)
