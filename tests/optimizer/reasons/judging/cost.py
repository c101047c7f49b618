"""Whether what it costs all to give something holds: forced, and settled again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from planner.domain.balances.allocation import Alternative
from tests.optimizer.reasons.judging.stand import ROUNDING, Judged, Stand, given

#: Between which values the least objective of a problem lies, floors met as in a solution; None
#: where nothing is as good on them.
Settle = Callable[[AllocationProblem, Solution], tuple[float, float] | None]


def judged_costs(
    stand: Stand, alternative: Alternative, settle: Settle, forbid: str = ""
) -> Iterator[Judged]:
    """Judge by how much the loss of all rises if it is given (and ``forbid`` is not)."""
    target = alternative.target
    where = f"{'next_best' if forbid else 'alternative'}:"
    as_good = alternative.kept_out_by.code == "as_good"
    if alternative.at_least <= 0 and alternative.at_most is None and not as_good:
        return
    forced = given(stand.problem, stand.case, stand.options(target), stand.options(forbid))
    found = settle(forced, stand.solution)
    base = stand.solution.objective
    near = ROUNDING * max(1.0, abs(base))
    if alternative.at_least > 0:
        held = found is None or found[1] >= base + alternative.at_least - near
        yield Judged(f"{where}at_least", held, target)
    if alternative.at_most is not None:
        held = found is not None and found[0] <= base + alternative.at_most + near
        yield Judged(f"{where}at_most", held, target)
    if as_good:
        lifted = stand.weighed(()) - stand.weighed(stand.package)
        held = found is not None and found[0] <= base + 0.01 * lifted + near
        yield Judged(f"{where}as_good", held, target)
