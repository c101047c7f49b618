"""The search: a choice that fits, then breeding and joins of changes, then proof; two threads.

Every round is a fixed amount of work from the same choice on both threads, and ends when both have
ended: which thread is quicker changes nothing. So a search that ends by its gap or by proof gives
the same choice every time; only a time limit cuts a round short.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from optimizer.multiple_choice.bound import never_fits, penalties_in_whole, steps
from optimizer.multiple_choice.exact import walk
from optimizer.multiple_choice.grid import Floats, Grid, Longs
from optimizer.multiple_choice.integer import NOTHING, Proof, can_prove, prove
from optimizer.multiple_choice.joins import MANY, improve, longest
from optimizer.multiple_choice.pool import among, breed, kept
from optimizer.multiple_choice.prices import prices_of, prices_of_fitting
from optimizer.multiple_choice.start import Found, first_weights, penalties, swing
from optimizer.multiple_choice.together import Clock, together
from optimizer.packages.mathopt import mathopt
from planner.domain.progress import never

#: Combinations a list begins with; pairs looked at in a join, by the length of its lists (with
#: many resources a quarter: there it is the looks that take the time).
_SHORT = 30_000
_LOOKS = ((60_000, 4_000_000), (250_000, 16_000_000), (10**9, 60_000_000))
#: Partial choices a walk may see: at once, and when a choice is known.
_GLANCE, _WALK = 20_000, 3_000_000
#: Options in question beyond one a group up to which a proof is tried; what is tried after so many
#: rounds without a better choice, to how many partial choices or nodes; joins in the meantime.
_OPEN = 300
_PROOFS = {
    1: ("walk", 50_000_000),
    3: ("integer", 5_000),
    6: ("walk", 10**9),
    9: ("integer", 50_000),
    14: ("integer", 10**6),
}
_MEANWHILE = 20
#: Seconds past its end that the search for any choice that fits may go on.
_LATER = 1.5
#: Options beyond one a group that a swing may choose at most, at first.
_FEW = 1_500
#: Crossings a round, and options a resource that the search for a first choice looks among.
_CROSSINGS, _WIDE = 30, 6.0
#: Nodes of the first search for any choice that fits.
_NODES = 2_000


@dataclass(frozen=True, slots=True)
class State:
    """``choice``: the best so far, an option a group, None for none; ``bound``: none is better.

    ``empty``: proven that nothing fits.
    """

    choice: Longs | None
    bound: int
    empty: bool = False


def search(
    grid: Grid, price: Floats, bound: int, enough: Callable[[int, int], bool], seed: int,
    clock: Clock,
) -> State:  # fmt: skip
    """Return the best choice found until ``enough(value, bound)``, proof or the clock."""
    state = State(None, bound)
    walked = walk(grid, price, None, _GLANCE, clock.flag)
    if walked.finished:
        return _proven(grid, state, walked.choice)
    clock.extend(_LATER)
    found = _first(grid, price, seed, clock)
    clock.extend(0.0)
    if found.choice is None:
        return replace(state, empty=found.loss < 0.0)
    state = replace(state, choice=found.choice)
    if enough(_value(grid, found.choice), bound):
        return state
    proof = together(clock, [partial(_walked, grid, price, found.choice, _WALK, clock.flag)])[0]
    if proof is not None:
        state = replace(state, choice=proof.choice)
        if proof.ended:
            return _proven(grid, state, proof.choice)
    return _rounds(grid, price, state, enough, seed, clock)


def _value(grid: Grid, choice: Longs) -> int:
    return int(grid.value[choice].sum())


def _proven(grid: Grid, state: State, choice: Longs | None) -> State:
    if choice is None:
        return replace(state, empty=True)
    return State(choice, min(state.bound, _value(grid, choice)))


def _first(grid: Grid, price: Floats, seed: int, clock: Clock) -> Found:
    """Return a choice that fits; none with a loss below zero where it is proven there is none."""
    penalty = penalties(grid, price)
    order = np.lexsort((penalty, grid.group))
    cheapest = order[grid.start[:-1]]
    quick = together(
        clock,
        [
            partial(_quick, grid, penalty, price, cheapest, (seed, 2, thread), clock.flag)
            for thread in (0, 1)
        ],
    )
    for choice in quick:
        if choice is not None:
            return Found(choice, 0.0)
    attempt = 0
    while not clock.over():
        work: list[Callable[[], Found | Proof]] = []
        for thread in (0, 1):
            draw = np.random.default_rng((seed, 0, attempt, thread))
            weight = first_weights(grid, price) * draw.uniform(
                1.0, 1.0 + attempt + thread, len(price)
            )
            work.append(
                partial(
                    swing, grid, penalty, price, weight, cheapest.copy(),
                    _few(grid, (0.8 + 0.7 * thread) * 2**attempt), draw, clock.flag,
                )
            )  # fmt: skip
        if attempt == 1 and never_fits(grid, prices_of_fitting(grid, clock.until)):
            return Found(None, -1.0)
        if attempt >= 2 and can_prove(grid):
            limit = _NODES * 8**attempt
            work[1] = partial(_fitting, grid, limit, clock.left)
        results = together(clock, work)
        fitting = [r for r in results if isinstance(r, Found) and r.choice is not None]
        if fitting:
            return min(fitting, key=lambda one: one.loss)
        for result in results:
            if isinstance(result, Proof) and result.choice is not None:
                return Found(result.choice, 0.0)
            if isinstance(result, Proof) and result.empty:
                return Found(None, -1.0)
        attempt += 1
    return Found(None, np.inf)


def _quick(
    grid: Grid, penalty: Floats, price: Floats, cheapest: Longs, draws: tuple[int, ...], stop: Longs
) -> Longs | None:
    """Return a choice that fits from a short search among few options, None for none."""
    draw = np.random.default_rng(draws)
    width = max(2.0 * _WIDE, grid.groups / len(price)) if draws[-1] else _WIDE
    return among(grid, penalty, price, cheapest, cheapest, width, draw, stop, first=True)


def _fitting(grid: Grid, nodes: int, seconds: float) -> Proof:
    """Return any choice that fits; ``empty`` only where two solvers of unlike kind agree."""
    options = np.arange(len(grid.value))
    proof = prove(grid, options, None, nodes, seconds)
    if not proof.empty:
        return proof
    other = prove(grid, options, None, nodes, seconds, mathopt.SolverType.CP_SAT)
    return proof if other.empty else NOTHING


def _rounds(
    grid: Grid, price: Floats, state: State, enough: Callable[[int, int], bool], seed: int,
    clock: Clock,
) -> State:  # fmt: skip
    """Breed and join changes, in longer lists where nothing comes; prove what is small enough.

    Each thread has a pool of its own: two that mix end sooner, at worse choices.
    """
    penalty = penalties(grid, price)
    size, idle, rounds = _SHORT, 0, 0
    assert state.choice is not None
    best, bound = state.choice, state.bound
    pools = [[best], [best]]
    while not enough(_value(grid, best), bound) and not clock.over():
        rounds += 1
        value = _value(grid, best)
        proving = _proving(grid, price, best, idle, clock)
        times = _MEANWHILE if proving else 1
        breeds = _breeds(grid, rounds)
        work: list[Callable[[], list[Longs] | Proof]] = []
        for thread, pool in enumerate(pools):
            draws = (seed, 1, rounds, thread)
            if breeds:
                work.append(
                    partial(breed, grid, penalty, price, pool, _CROSSINGS, draws, clock.flag)
                )
            else:
                work.append(
                    partial(
                        _several, grid, penalty, price, best, bound, size, draws, times, clock.flag
                    )
                )
        if proving:
            work[1] = proving
        for thread, result in enumerate(together(clock, work)):
            if isinstance(result, Proof):
                if result.ended and result.bound is not None:
                    bound = min(bound, max(value, steps(grid, result.bound)))
                more = [] if result.choice is None else [result.choice]
            else:
                more = result or []
            pools[thread] = kept(grid, [*pools[thread], *more])
            best = max(best, pools[thread][0], key=partial(_value, grid))
        if _value(grid, best) > value:
            idle, size = 0, max(_SHORT, size // 2)
        else:
            idle += 1
            size = min(longest(grid), size * 2)
    return State(best, bound)


def _breeds(grid: Grid, rounds: int) -> bool:
    """Return whether a round breeds: mostly with many resources, where joins end soon."""
    return rounds % 6 != 0 if len(grid.capacity) > MANY else rounds % 4 == 1


def _several(
    grid: Grid, penalty: Floats, price: Floats, choice: Longs, bound: int, size: int,
    draws: tuple[int, ...], times: int, stop: Longs,
) -> list[Longs]:  # fmt: skip
    """Join up to ``times``, each with draws of its own, until one betters the choice."""
    looks = next(number for most, number in _LOOKS if size <= most)
    looks //= 4 if len(price) > MANY else 1
    loss = float(bound - _value(grid, choice))
    for time in range(times):
        draw = np.random.default_rng((*draws, time))
        found = improve(grid, penalty, price, choice, loss, size, looks, draw, stop)
        if found is not None or stop[0]:
            return [] if found is None else [found]
    return []


def _few(grid: Grid, share: float) -> int:
    """Return how many options beyond one a group a swing may choose: a share of the groups."""
    most = int(_FEW * max(1.0, share / 2.0))
    return min(len(grid.value), most, max(60, int(share * grid.groups)))


def _proving(
    grid: Grid, price: Floats, choice: Longs, idle: int, clock: Clock
) -> Callable[[], Proof] | None:
    """Return what to try towards a proof after ``idle`` rounds without a better choice, if any."""
    if idle not in _PROOFS:
        return None
    open_ = _in_question(grid, price, choice)
    if len(open_) - grid.groups > _OPEN:
        return None
    how, most = _PROOFS[idle]
    if how == "walk":
        return partial(_walked, grid, price, choice, most, clock.flag)
    return partial(prove, grid, open_, choice, most, clock.left) if can_prove(grid) else None


def _walked(grid: Grid, price: Floats, choice: Longs, nodes: int, stop: Longs) -> Proof:
    """Return a walk as a proof: finished, the best choice is its own bound."""
    walked = walk(grid, price, choice, nodes, stop)
    assert walked.choice is not None
    value = _value(grid, walked.choice)
    bound = value if walked.finished else None
    return Proof(walked.choice, bound, empty=False, ended=walked.finished)


def _in_question(grid: Grid, price: Floats, choice: Longs) -> Longs:
    """Return the options that a better choice can have, and those of the choice itself."""
    power, penalty, total = penalties_in_whole(grid, price)
    value = _value(grid, choice)
    limit = value << power if power >= 0 else value >> -power
    return np.union1d(np.flatnonzero(total - penalty > limit), choice)


def compile_all(grid: Grid) -> None:
    """Call each compiled piece once, on a grid of any kind, to have it compiled."""
    clock = Clock(3600.0, never)
    price, draw = prices_of(grid, clock.until), np.random.default_rng(0)
    penalty = penalties(grid, price)
    cheapest = np.lexsort((penalty, grid.group))[grid.start[:-1]]
    weight = first_weights(grid, price)
    found = swing(grid, penalty, price, weight, cheapest.copy(), 60, draw, clock.flag)
    assert found.choice is not None
    among(grid, penalty, price, cheapest, cheapest, _WIDE, draw, clock.flag)
    walk(grid, price, found.choice, 10, clock.flag)
    improve(grid, penalty, price, found.choice, 1.0, 50, 50, draw, clock.flag)
