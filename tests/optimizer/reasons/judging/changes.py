"""Whether what would bring something in does: by lifting exactly what the sentence names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.packages.choice import allowed
from optimizer.problem import (
    CaseProblem,
    Ceiling,
    Option,
    RowSort,
)
from planner.domain.balances.allocation import Reason
from tests.optimizer.reasons.judging.stand import Judged, Stand


def brought_in(stand: Stand, change: Sequence[Reason]) -> Judged:
    """Judge a change by lifting exactly what it names, everybody else as they are."""
    lead = change[0]
    target = str(dict(lead.values)["target"])
    own, give_up = stand.own, set[str]()
    more: dict[int, int] = {}
    free_rows, open_anyway = set[int](), set[str]()
    ceilings = list(own.ceilings)
    seats = dict[str, int]()
    for item in change[1:]:
        values = dict(item.values)
        if item.code == "need_give_up":
            give_up.add(str(values["other"]))
        elif item.code == "need_opening":
            open_anyway.add(str(values["target"]))
        elif item.code == "need_seat":
            seats[str(values["target"])] = 1
        elif item.code == "need_exception":
            free_rows |= {
                r for r, row in enumerate(stand.problem.rows) if row.rule == values["rule"]
            }
            ceilings = [c for c in ceilings if c.code != values["rule"]]
        elif item.code in ("need_ceiling", "need_promise"):
            ceilings = [_raised(c, item.code, values) for c in ceilings]
        else:
            for r, row in enumerate(stand.problem.rows):
                if row.subject == values.get("fund", values.get("subject")) and (
                    (row.sort is RowSort.MONEY) == (item.code == "need_money")
                ):
                    more[r] = int(values.get("amount", values.get("count", 0)))
    lifted = replace(own, ceilings=tuple(ceilings))
    kept = [n for n in stand.package if own.options[n].target not in give_up]
    held = any(
        _could_have(stand, lifted, n, kept, more, free_rows, open_anyway, seats)
        for n in stand.options(target)
    )
    return Judged("bring_in", held, target)


def _raised(ceiling: Ceiling, code: str, values: dict[str, str | int]) -> Ceiling:
    limit = int(values["limit"])
    if code == "need_promise":
        same = ceiling.code.startswith(f"entitled:{values['fund']}/")
    else:
        same = ceiling.code == values["rule"]
    return replace(ceiling, limit=max(ceiling.limit, limit)) if same else ceiling


def _could_have(
    stand: Stand,
    own: CaseProblem,
    option: int,
    kept: Sequence[int],
    more: dict[int, int],
    free_rows: set[int],
    open_anyway: set[str],
    seats: dict[str, int],
) -> bool:
    group = next(g for g in own.groups if option in g)
    held = [n for n in kept if n not in group]
    # What can only follow something given up goes with it.
    held = [
        n for n in held if all(n not in a.then or a.first & {*held, option} for a in own.afters)
    ]
    added = [n for n in stand.added(option) if n not in held]
    package = stand.useful({*held, *added}, set(added))
    if not allowed(own, package) or stand.weighed(package) >= stand.weighed(stand.package):
        return False
    for r in range(len(stand.problem.rows)):
        taken = sum(a for n in package for q, a in own.options[n].usage if q == r)
        mine = sum(a for n in stand.package for q, a in own.options[n].usage if q == r)
        if r not in free_rows and taken > mine and taken > stand.spare(r) + more.get(r, 0):
            return False
    return all(_seat(stand, own.options[n], open_anyway, seats) for n in added)


def _seat(stand: Stand, option: Option, open_anyway: set[str], seats: dict[str, int]) -> bool:
    if option.project < 0 or option.target in open_anyway:
        return True
    project = stand.problem.projects[option.project]
    room = project.most + seats.get(option.target, 0) - stand.seats[option.project]
    return option.project in stand.solution.open_projects and room > 0
