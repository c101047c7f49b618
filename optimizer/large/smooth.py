"""Prices from known packages: Newton steps on a smoothed dual.

The dual of "one package a case within what is shared" is a sum of minima: over a place's patterns
of open projects, and within a pattern over each case's packages. Each minimum is replaced by a soft
one (temperature t: −t·log Σ exp(−cost/t)), which is smooth, and whose shares are the mixture a
master would take; then Newton's method needs a handful of steps, however many cases there are. The
temperature falls until the smoothing is below what matters. The prices need not be exact: any
prices prove a bound, and the bound is proven elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optimizer.packages.arrays import Floats, Ints

Flags = NDArray[np.bool_]

#: Newton steps at each temperature, and how often a step is shortened.
STEPS = 25
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

    ``class_start``: the first column of each class of a case; ``class_case``, ``class_bits``: whose
    and which. ``place``: of each case, -1 for none. ``opening``: place × pattern × scaled row;
    ``shut``: place × pattern, infinite where the pattern cannot be.
    """

    class_start: Ints
    class_case: Ints
    class_bits: Ints
    place: Ints
    cost: Floats
    use: Floats
    seats: Floats
    limit: Floats
    least: Floats  # place × slot
    most: Floats
    opening: Floats
    shut: Floats

    @property
    def owner(self) -> Ints:
        """Return the class of each column."""
        sizes = np.diff(np.append(self.class_start, len(self.cost)))
        return np.repeat(np.arange(len(self.class_start)), sizes)


@dataclass(frozen=True, slots=True)
class Soft:
    """The smoothed dual at some prices: its value, and the shares of columns and patterns."""

    value: float
    share: Floats
    pattern: Floats  # place × pattern


def soft(mixed: Mixed, row: Floats, seat: Floats, temperature: float) -> Soft:
    """Return the smoothed dual; ``seat``: place × slot."""
    owner = mixed.owner
    case_of = mixed.class_case[owner]
    cost = mixed.cost + mixed.use @ row
    inside = mixed.place[case_of]
    if len(seat):
        cost += np.where(inside[:, None] >= 0, mixed.seats * seat[inside], 0.0).sum(axis=1)
    bits = 1 << seat.shape[1]
    cases = len(mixed.place)
    first = np.minimum.reduceat(cost, mixed.class_start)
    mass = np.add.reduceat(np.exp((first[owner] - cost) / temperature), mixed.class_start)
    own = np.full((cases, bits), np.inf)
    own[mixed.class_case, mixed.class_bits] = first - temperature * np.log(mass)
    by = np.full((cases, bits), np.inf)  # soft least cost of each case under each pattern
    for pattern in range(bits):
        inner = [c for c in range(bits) if c & ~pattern == 0]
        least = own[:, inner].min(axis=1)
        finite = np.isfinite(least)  # a case may have nothing to be had with all projects closed
        above = own[finite][:, inner] - least[finite, None]
        total = np.exp(-above / temperature).sum(axis=1)
        by[finite, pattern] = least[finite] - temperature * np.log(total)
    warm = WARMER * temperature
    costs = mixed.shut + mixed.opening @ row - _brought(mixed, seat)
    at = mixed.place >= 0
    for pattern in range(bits):
        costs[:, pattern] += np.bincount(
            mixed.place[at], weights=by[at, pattern], minlength=len(costs)
        )
    value = float(by[~at, 0].sum() - mixed.limit @ row)
    costs = np.minimum(costs, BARRED)
    if len(costs):
        least = costs.min(axis=1)
        weight = np.exp((least[:, None] - costs) / warm)
        value += float((least - warm * np.log(weight.sum(axis=1))).sum())
        chance = weight / weight.sum(axis=1, keepdims=True)
    else:
        chance = costs
    under = np.zeros((cases, bits))
    under[at] = chance[mixed.place[at]]
    under[~at, 0] = 1.0
    reach = np.zeros((cases, bits))  # of each class: Σ over patterns it fits of chance ÷ mass
    for c in range(bits):
        for pattern in range(bits):
            if c & ~pattern == 0:
                has = np.isfinite(own[:, c])
                lift = np.minimum(0.0, by[has, pattern] - own[has, c])
                reach[has, c] += under[has, pattern] * np.exp(lift / temperature)
    of_class = reach[mixed.class_case, mixed.class_bits] / mass
    share = of_class[owner] * np.exp((first[owner] - cost) / temperature)
    return Soft(value, share, chance)


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
) -> tuple[Floats, Floats]:
    """Return prices of rows and seats (place × slot) near the best of these packages.

    ``row``, ``seat``: where to begin. ``size``: what can be lifted, for when to end.
    ``usual``: about what a row's and a seat's price is.
    """
    for temperature in temperatures:
        little = LITTLE if temperature == temperatures[-1] else PASSING
        now = soft(mixed, row, seat, temperature)
        trust = 1e-3
        for _ in range(STEPS):
            slope_row, slope_seat = _slopes(mixed, now, seat)
            free_row = (row > 0) | (slope_row > 0)
            free_seat = slope_seat != 0
            step_row, step_seat = _newton(
                mixed, now, temperature, slope_row, slope_seat, free_row, free_seat, trust
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


def _slopes(mixed: Mixed, now: Soft, seat: Floats) -> tuple[Floats, Floats]:
    """Return the slopes of the dual: what is taken beyond the limits."""
    slots = seat.shape[1]
    row: Floats = now.share @ mixed.use - mixed.limit
    if not len(seat):
        return row, np.zeros_like(seat)
    row += np.einsum("pk,pkr->r", now.pattern, mixed.opening)
    inside = mixed.place[mixed.class_case[mixed.owner]]
    own = inside >= 0
    patterns = np.arange(now.pattern.shape[1])
    slope = np.zeros_like(seat)
    for s in range(slots):
        taken = np.bincount(
            inside[own], weights=(now.share * mixed.seats[:, s])[own], minlength=len(seat)
        )
        opened = now.pattern @ (patterns >> s & 1)
        above = taken - opened * mixed.most[:, s]
        below = taken - opened * mixed.least[:, s]
        at_zero = np.where(above > 0, above, np.where(below < 0, below, 0.0))
        price = seat[:, s]
        slope[:, s] = np.where(price > 0, above, np.where(price < 0, below, at_zero))
    return row, slope


def _newton(
    mixed: Mixed,
    now: Soft,
    temperature: float,
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
    live = np.flatnonzero((now.share > 1e-9) & (now.share < 1.0 - 1e-9))
    own = mixed.class_case[mixed.owner[live]]
    part = now.share[live]
    whole = np.hstack((mixed.use[live], mixed.seats[live]))
    mean = np.zeros((len(mixed.place), whole.shape[1]))
    for column in range(whole.shape[1]):
        mean[:, column] = np.bincount(
            own, weights=whole[:, column] * part, minlength=len(mixed.place)
        )
    whole = whole - mean[own]
    weighed = whole * (part / temperature)[:, None]
    common = weighed[:, :rows].T @ whole[:, :rows]
    block = np.zeros((places, slots, slots))
    border = np.zeros((places, slots, rows))
    if places:
        inside = mixed.place[own]
        at = np.flatnonzero(inside >= 0)
        width = rows + slots
        for s in range(slots):
            products = weighed[at, rows + s, None] * whole[at]
            cell = inside[at, None] * width + np.arange(width)
            sums = np.bincount(cell.ravel(), weights=products.ravel(), minlength=places * width)
            border[:, s] = sums.reshape(places, width)[:, :rows]
            block[:, s] = sums.reshape(places, width)[:, rows:]
        _add_patterns(mixed, now, temperature, common, border, block)
    return _solved(common, border, block, slope_row, slope_seat, free_row, free_seat, trust)


def _add_patterns(
    mixed: Mixed, now: Soft, temperature: float, common: Floats, border: Floats, block: Floats
) -> None:
    """Add what moving between patterns changes: what opening takes, and the seats it offers."""
    slots = mixed.most.shape[1]
    patterns = np.arange(now.pattern.shape[1])
    opened = (patterns[:, None] >> np.arange(slots) & 1).astype(float)
    offers = -opened[None, :, :] * mixed.most[:, None, :] * 0.5
    takes = np.concatenate((mixed.opening, offers), axis=2)
    mean = np.einsum("pk,pkr->pr", now.pattern, takes)
    takes = takes - mean[:, None, :]
    weighed = takes * (now.pattern / (WARMER * temperature))[:, :, None]
    rows = common.shape[0]
    common += np.einsum("pkr,pkq->rq", weighed[:, :, :rows], takes[:, :, :rows])
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
    schur = common - np.einsum("psr,psq->rq", border, inverse_border)
    step_row: Floats = np.zeros(len(right))
    step_row += np.linalg.solve(schur, right - np.einsum("psr,ps->r", border, inverse_slope))
    step_seat = inverse_slope - inverse_border @ step_row
    return step_row * free_row, step_seat * free_seat
