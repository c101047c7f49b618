"""One check of every choice, whoever made it: all rules recomputed in whole numbers from arrays.

It knows no solver and shares no code with one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.invented import Flags, Ints
from optimizer.large.laid import Laid
from optimizer.packages.arrays import Floats
from planner.domain.need import FULL


@dataclass(frozen=True, slots=True)
class Checked:
    """What a choice comes to. ``faults``: names of rules it breaks, with how often.

    ``lifted``: loss taken off from doing nothing, in the aim of the last stage. ``short``: weighed
    shortfall of floors by rank. ``nothing``: the loss of doing nothing.
    """

    faults: dict[str, int]
    lifted: float
    short: tuple[int, int]
    nothing: float


def checked(laid: Laid, chosen: Flags, opened: Flags) -> Checked:
    """Check a choice: one flag an option, one a project."""
    cover = _cover(laid, chosen)
    loss, nothing = _loss(laid, cover), _loss(laid, np.zeros_like(cover))
    weight = laid.priority
    bonus = float(laid.links.bonus[chosen].sum())
    before = float(weight @ _counted(laid, nothing))
    counts = {
        "group": _groups(laid, chosen),
        "ceiling": _ceilings(laid, chosen),
        "exclusion": _exclusions(laid, chosen),
        "prerequisite": _prerequisites(laid, chosen),
        "requirement": _requirements(laid, chosen),
        "useless": _useless(laid, chosen, cover),
        "row": _rows(laid, chosen, opened),
        "project": _projects(laid, chosen, opened),
    }
    return Checked(
        {rule: count for rule, count in counts.items() if count},
        before - (float(weight @ _counted(laid, loss)) - bonus),
        _short(laid, cover),
        before,
    )


def _of(starts: Ints) -> Ints:
    return np.repeat(np.arange(len(starts) - 1), np.diff(starts))


def _case_of(laid: Laid) -> Ints:
    return _of(laid.flat.option_start)


def _cover(laid: Laid, chosen: Flags) -> Ints:
    flat = laid.flat
    option = _of(flat.cover_start)
    line = flat.line_start[_case_of(laid)[option]] + flat.cover_line
    cover = np.zeros(len(flat.line_weight), np.int64)
    np.add.at(cover, line[chosen[option]], flat.cover_share[chosen[option]])
    return cover


def _loss(laid: Laid, cover: Ints) -> Floats:
    flat = laid.flat
    left = flat.line_weight * np.maximum(flat.line_attainable - cover, 0)
    loss = np.zeros(laid.cases)
    for dimension, weight in enumerate(flat.dimension_weight):
        own = np.zeros(laid.cases, np.int64)
        mine = flat.line_dimension == dimension
        np.add.at(own, _of(flat.line_start)[mine], left[mine])
        x = own / FULL
        loss += weight * (x + x * x / flat.bend)
    return loss


def _counted(laid: Laid, loss: Floats) -> Floats:
    aim = laid.aim
    if aim.power:
        exponent = aim.power / FULL
        return np.asarray(aim.scale * (loss / aim.scale) ** exponent)
    return loss**2 if aim.fairness == "balanced" else loss


def _short(laid: Laid, cover: Ints) -> tuple[int, int]:
    flat = laid.flat
    line = flat.line_start[_of(flat.floor_start)] + flat.floor_line
    missing = np.maximum(flat.floor_least - cover[line], 0) * flat.floor_weight
    sums = [float(missing[flat.floor_rank == rank].sum()) for rank in (0, 1)]
    return round(sums[0]), round(sums[1])


def _groups(laid: Laid, chosen: Flags) -> int:
    flat = laid.flat
    group = _of(flat.member_start)
    option = flat.option_start[_of(flat.group_start)[group]] + flat.member_option
    return int((np.bincount(group, weights=chosen[option]) > 1).sum())


def _ceilings(laid: Laid, chosen: Flags) -> int:
    flat = laid.flat
    option = _of(flat.hold_start)
    ceiling = flat.ceiling_start[_case_of(laid)[option]] + flat.hold_ceiling
    held = np.zeros(len(flat.ceiling_limit), np.int64)
    np.add.at(held, ceiling, flat.hold_amount * chosen[option])
    return int((held > flat.ceiling_limit).sum())


def _exclusions(laid: Laid, chosen: Flags) -> int:
    flat = laid.flat
    option = _of(flat.clash_start)
    other = flat.option_start[_case_of(laid)[option]] + flat.clash_option
    return int((chosen[option] & chosen[other]).sum())


def _prerequisites(laid: Laid, chosen: Flags) -> int:
    flat, case = laid.flat, _case_of(laid)
    held = np.zeros((2, int(flat.after_start[-1])), bool)
    pairs = ((flat.then_start, flat.then_after), (flat.first_start, flat.first_after))
    for k, (start, after) in enumerate(pairs):
        option = _of(start)
        held[k, (flat.after_start[case[option]] + after)[chosen[option]]] = True
    return int((held[0] & ~held[1]).sum())


def _requirements(laid: Laid, chosen: Flags) -> int:
    flat = laid.flat
    option = _of(flat.meets_start)
    met = np.zeros(int(flat.requirement_start[-1]), bool)
    asked = flat.requirement_start[_case_of(laid)[option]] + flat.meets_requirement
    met[asked[chosen[option]]] = True
    return int((~met).sum())


def _useless(laid: Laid, chosen: Flags, cover: Ints) -> int:
    """Count chosen options without which every line is met as far as it counts."""
    flat = laid.flat
    option = _of(flat.cover_start)
    line = flat.line_start[_case_of(laid)[option]] + flat.cover_line
    matters = (flat.cover_share > 0) & (cover[line] - flat.cover_share < flat.line_counts[line])
    useful = np.bincount(option, weights=matters, minlength=len(chosen)) > 0
    return int((chosen & ~useful & (flat.option_excused == 0)).sum())


def _rows(laid: Laid, chosen: Flags, opened: Flags) -> int:
    links = laid.links
    taken = chosen[links.use_option]
    sums = np.zeros(len(laid.rows), np.int64)
    np.add.at(sums, links.use_row[taken], links.use_amount[taken].astype(np.int64))
    used = sums.tolist()
    for project in np.flatnonzero(opened).tolist():
        for row, amount in laid.projects[project].opening:
            used[row] += amount
    return sum(use > row.limit for use, row in zip(used, laid.rows, strict=True))


def _projects(laid: Laid, chosen: Flags, opened: Flags) -> int:
    links, seats = laid.links, np.zeros(len(laid.projects), np.int64)
    np.add.at(seats, links.seat_project, chosen[links.seat_option])
    wrong = 0
    for project, taken, is_open in zip(laid.projects, seats, opened, strict=True):
        fits = project.least <= taken <= project.most if is_open else taken == 0
        wrong += not fits or project.must not in (None, bool(is_open))
    return wrong
