"""Prices from known packages: Newton steps on a smoothed dual.

The dual of "one package a case within what is shared" is a sum of minima: over a place's patterns
of open projects, and within a pattern over each case's packages. Each minimum is replaced by a soft
one (temperature t: −t·log Σ exp(−cost/t)), which is smooth, and whose shares are the mixture a
master would take; then Newton's method needs a handful of steps, however many cases there are. The
temperature falls until the smoothing is below what matters. The prices need not be exact: any
prices prove a bound, and the bound is proven elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from optimizer.large.mixing import shares, soft_costs, spread, taken
from optimizer.packages.arrays import Floats, Ints

Flags = NDArray[np.bool_]
T = TypeVar("T")

#: So few packages are summed sooner than a second thread wakes.
FEW = 20_000

#: Newton steps at each temperature, and how often a step is shortened.
STEPS, SEAT_STEPS = 25, 6
HALVINGS = 8
#: A step that gains so little (of what can be lifted) is the last at its temperature.
LITTLE = 1e-6
#: The same at temperatures that are only passed through.
PASSING = 3e-5
#: How much warmer the choice between a place's patterns is than that between packages.
WARMER = 4.0
#: A cost no place can have: a pattern with it has no share.
BARRED = 1e18
#: The longest step of a price: of itself, and of the usual price.
RELATIVE, USUAL = 0.7, 0.3


@dataclass(frozen=True, slots=True)
class Mixed:
    """Packages to mix, sorted by case and class (the slots it sits in, as bits).

    ``class_start``: of each class, its slice of the packages; ``case_class``: of each case, its
    slice of the classes. ``place``: of each case, -1 for none, below that for a case left out.
    ``opening``: place × pattern × scaled row; ``needs``: the same with what least seats take;
    ``shut``: place × pattern, infinite where the pattern
    cannot be. ``decided``: of each place the one pattern it may have, -1 for any.
    """

    class_start: Ints
    case_class: Ints
    class_bits: Ints
    place: Ints
    cost: Floats
    use: Floats
    seats: Floats
    limit: Floats
    least: Floats  # place × slot
    most: Floats
    opening: Floats
    needs: Floats
    shut: Floats
    decided: Ints

    def with_patterns(self, pattern: Ints) -> Mixed:
        """Return the same with the pattern of every place decided."""
        shut = np.full(self.shut.shape, np.inf)
        shut[np.arange(len(shut)), pattern] = 0.0
        return replace(self, shut=shut, decided=pattern)

    @property
    def case(self) -> Ints:
        """Return whose each package is."""
        sizes = self.class_start[self.case_class[1:]] - self.class_start[self.case_class[:-1]]
        return np.repeat(np.arange(len(self.place)), sizes)

    def halves(self) -> list[tuple[int, int]]:
        """Return the cases in two parts of about as many packages."""
        cases = len(self.place)
        if len(self.cost) < FEW:
            return [(0, cases)]
        first = self.class_start[self.case_class]
        middle = int(np.searchsorted(first, first[-1] // 2))
        return [(0, middle), (middle, cases)]


@dataclass(frozen=True, slots=True)
class Soft:
    """The smoothed dual at some prices.

    ``alone``: of the cases of no place, less what all limits are worth; ``place_cost``: place ×
    pattern; ``value``: of all. ``pattern``: place × pattern, its share. ``reduced``: of packages;
    ``own``, ``mass``: of classes; ``by``: case × pattern (see ``mixing.soft_costs``).
    """

    value: float
    temperature: float
    alone: float
    place_cost: Floats
    pattern: Floats
    reduced: Floats
    own: Floats
    mass: Floats
    by: Floats

    def share(self, mixed: Mixed) -> Floats:
        """Return the share of every package in the mixture."""
        share = np.zeros(len(mixed.cost))
        shares(
            mixed.class_start, mixed.case_class, mixed.class_bits, mixed.place, self.temperature,
            self.reduced, self.own, self.mass, self.by, self.pattern, share,
        )  # fmt: skip
        return share


def soft(mixed: Mixed, row: Floats, seat: Floats, temperature: float) -> Soft:
    """Return the smoothed dual; ``seat``: place × slot."""
    classes, patterns = len(mixed.class_bits), mixed.shut.shape[1]
    reduced, own, mass = np.zeros(len(mixed.cost)), np.zeros(classes), np.zeros(classes)
    by = np.full((len(mixed.place), patterns), np.inf)
    parts = mixed.halves()
    sums = [np.zeros((len(mixed.shut), patterns)) for _ in parts]

    def run(part: tuple[int, int], into: Floats) -> float:
        alone: float = soft_costs(
            *part, mixed.class_start, mixed.case_class, mixed.class_bits, mixed.place,
            mixed.decided, mixed.cost, mixed.use, mixed.seats, row, seat, temperature, reduced, own,
            mass, by, into,
        )  # fmt: skip
        return alone

    alone = value = math.fsum(_both(run, parts, sums)) - float(mixed.limit @ row)
    costs = mixed.shut + mixed.opening @ row - _brought(mixed, seat) + sum(sums)
    chance = costs = np.minimum(costs, BARRED)
    if len(costs):
        least, warm = costs.min(axis=1), WARMER * temperature
        weight = np.exp((least[:, None] - costs) / warm)
        value += float((least - warm * np.log(weight.sum(axis=1))).sum())
        chance = weight / weight.sum(axis=1, keepdims=True)
    return Soft(value, temperature, alone, costs, chance, reduced, own, mass, by)


def _both(
    run: Callable[[tuple[int, int], Floats], T],
    parts: list[tuple[int, int]],
    into: list[Floats],
) -> list[T]:
    if len(parts) == 1:
        return [run(parts[0], into[0])]
    with ThreadPoolExecutor(max_workers=2) as threads:
        return list(threads.map(run, parts, into))


def _brought(mixed: Mixed, seat: Floats) -> Floats:
    """Return place × pattern: what the seats of its open projects bring in."""
    each = np.maximum(seat * mixed.most, seat * mixed.least)
    patterns = np.arange(mixed.shut.shape[1])
    opened = (patterns[:, None] >> np.arange(seat.shape[1]) & 1).astype(float)
    brought: Floats = each @ opened.T
    return brought


def best_prices(
    mixed: Mixed,
    row: Floats,
    seat: Floats,
    temperatures: tuple[float, ...],
    size: float,
    usual: tuple[float, float],
    *,
    only_seats: bool = False,
) -> tuple[Floats, Floats]:
    """Return prices of rows and seats (place × slot) near the best of these packages.

    ``row``, ``seat``: where to begin. ``size``: what can be lifted, for when to end.
    ``usual``: about what a row's and a seat's price is. ``only_seats``: rows keep their prices.
    """
    for temperature in temperatures:
        little = LITTLE if temperature == temperatures[-1] else PASSING
        now = soft(mixed, row, seat, temperature)
        trust = 1e-3
        for _ in range(SEAT_STEPS if only_seats else STEPS):
            share = now.share(mixed)
            slope_row, slope_seat = _slopes(mixed, now, share, seat)
            free_row = ((row > 0) | (slope_row > 0)) & (not only_seats)
            free_seat = slope_seat != 0
            step_row, step_seat = _newton(
                mixed, now, share, slope_row, slope_seat, free_row, free_seat, trust
            )
            step_row = _clipped(step_row, row, usual[0])
            step_seat = _clipped(step_seat, seat, usual[1])
            length, point = _uphill(mixed, now, row, seat, step_row, step_seat, temperature)
            if point is None:
                if trust > 1.0:
                    break
                trust *= 100.0
                continue
            gained = point[2].value - now.value
            row, seat, now = point
            trust = max(1e-4, trust * (0.3 if length == 1.0 else 2.0))
            if gained <= little * size:
                break
    return row, seat


def _uphill(
    mixed: Mixed,
    now: Soft,
    row: Floats,
    seat: Floats,
    step_row: Floats,
    step_seat: Floats,
    temperature: float,
) -> tuple[float, tuple[Floats, Floats, Soft] | None]:
    """Go along a step, ever shorter, until the dual is higher; None where it never is."""
    length = 1.0
    for _ in range(HALVINGS):
        next_row = np.maximum(0.0, row + length * step_row)
        next_seat = seat + length * step_seat
        next_seat[seat * next_seat < 0] = 0.0
        then = soft(mixed, next_row, next_seat, temperature)
        if then.value > now.value:
            return length, (next_row, next_seat, then)
        length *= 0.35
    return length, None


def _clipped(step: Floats, price: Floats, usual: float) -> Floats:
    """Return the step, no longer than a part of each price or of what is usual."""
    most = np.maximum(RELATIVE * np.abs(price), USUAL * usual)
    clipped: Floats = np.clip(step, -most, most)
    return clipped


def _slopes(mixed: Mixed, now: Soft, share: Floats, seat: Floats) -> tuple[Floats, Floats]:
    """Return the slopes of the dual: what is taken beyond the limits."""
    row, seated = -mixed.limit, np.zeros(seat.shape)
    taken(
        mixed.class_start, mixed.case_class, mixed.place, mixed.use, mixed.seats, share, row, seated
    )
    if not len(seat):
        return row, np.zeros_like(seat)
    row = row + np.einsum("pk,pkr->r", now.pattern, mixed.opening)
    patterns = np.arange(now.pattern.shape[1])
    opened = now.pattern @ (patterns[:, None] >> np.arange(seat.shape[1]) & 1)
    above, below = seated - opened * mixed.most, seated - opened * mixed.least
    at_zero = np.where(above > 0, above, np.where(below < 0, below, 0.0))
    return row, np.where(seat > 0, above, np.where(seat < 0, below, at_zero))


def _newton(
    mixed: Mixed,
    now: Soft,
    share: Floats,
    slope_row: Floats,
    slope_seat: Floats,
    free_row: Flags,
    free_seat: Flags,
    trust: float,
) -> tuple[Floats, Floats]:
    """Solve the second derivatives for a step, over what is free to move.

    Those of packages are taken with their shares over all patterns, which makes steps a little
    shorter than Newton's own.
    """
    rows, (places, slots) = mixed.use.shape[1], slope_seat.shape
    parts = mixed.halves()
    sums = [np.zeros(rows * rows + places * slots * (rows + slots)) for _ in parts]

    def split(own: Floats) -> tuple[Floats, Floats, Floats]:
        common, rest = own[: rows * rows], own[rows * rows :]
        border, block = rest[: places * slots * rows], rest[places * slots * rows :]
        shape = places, slots
        return (
            common.reshape(rows, rows),
            border.reshape(*shape, rows),
            block.reshape(*shape, slots),
        )

    def run(part: tuple[int, int], into: Floats) -> None:
        spread(
            *part, mixed.class_start, mixed.case_class, mixed.place, mixed.use, mixed.seats, share,
            *split(into),
        )  # fmt: skip

    _both(run, parts, sums)
    common, border, block = split(sum(sums[1:], sums[0]) / now.temperature)
    common = np.triu(common) + np.triu(common, 1).T
    if places:
        _add_patterns(mixed, now, common, border, block)
    return _solved(common, border, block, slope_row, slope_seat, free_row, free_seat, trust)


def _add_patterns(mixed: Mixed, now: Soft, common: Floats, border: Floats, block: Floats) -> None:
    """Add what moving between patterns changes: what opening takes, and the seats it offers."""
    slots = mixed.most.shape[1]
    patterns = np.arange(now.pattern.shape[1])
    opened = (patterns[:, None] >> np.arange(slots) & 1).astype(float)
    offers = -opened[None, :, :] * mixed.most[:, None, :] * 0.5
    takes = np.concatenate((mixed.opening, offers), axis=2)
    mean = np.einsum("pk,pkr->pr", now.pattern, takes)
    takes = takes - mean[:, None, :]
    weighed = takes * (now.pattern / (WARMER * now.temperature))[:, :, None]
    rows = common.shape[0]
    cells = takes.shape[0] * takes.shape[1]
    common += weighed[:, :, :rows].reshape(cells, -1).T @ takes[:, :, :rows].reshape(cells, -1)
    border += np.einsum("pks,pkr->psr", weighed[:, :, rows:], takes[:, :, :rows])
    block += np.einsum("pks,pkt->pst", weighed[:, :, rows:], takes[:, :, rows:])


def _solved(
    common: Floats,
    border: Floats,
    block: Floats,
    slope_row: Floats,
    slope_seat: Floats,
    free_row: Flags,
    free_seat: Flags,
    trust: float,
) -> tuple[Floats, Floats]:
    places, slots = slope_seat.shape
    diagonal = np.diag(common).copy()
    typical = float(np.median(diagonal[diagonal > 0])) if (diagonal > 0).any() else 1.0
    fixed = ~free_row
    common[fixed, :] = 0.0
    common[:, fixed] = 0.0
    common[np.diag_indices(len(common))] += np.where(fixed, 1.0, trust * diagonal + 1e-4 * typical)
    right = slope_row * free_row
    if not places or not slots:
        alone: Floats = np.zeros(len(right))
        alone += np.linalg.solve(common, right)
        return alone * free_row, np.zeros_like(slope_seat)
    border[:, :, fixed] = 0.0
    still = ~free_seat
    border[still] = 0.0
    typical = float(block.max(initial=0.0)) or 1.0
    for s in range(slots):
        block[still[:, s], s, :] = 0.0
        block[still[:, s], :, s] = 0.0
        extra = trust * block[:, s, s] + 1e-4 * typical
        block[:, s, s] += np.where(still[:, s], 1.0, extra)
    inverse_border = np.linalg.solve(block, border)
    inverse_slope = np.linalg.solve(block, (slope_seat * free_seat)[:, :, None])[:, :, 0]
    flat = border.reshape(places * slots, -1)
    schur = common - flat.T @ inverse_border.reshape(places * slots, -1)
    step_row: Floats = np.zeros(len(right))
    step_row += np.linalg.solve(schur, right - flat.T @ inverse_slope.reshape(-1))
    step_seat = inverse_slope - inverse_border @ step_row
    return step_row * free_row, step_seat * free_seat
