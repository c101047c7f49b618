"""What else there was for a case: the few best, with their effect on it and on all."""

from __future__ import annotations

from optimizer.kept_out import kept_out_by
from optimizer.reckoning import Reckoning
from planner.domain.allocation import Alternative
from planner.domain.money import Money

#: As many as a counsellor can talk through.
MOST = 4


def alternatives(reckoning: Reckoning, case: int) -> tuple[Alternative, ...]:
    """Return supports not awarded that would lessen the case's burden, the most helpful first.

    Of several amounts and funds of one support, the one that costs the caseload least.
    """
    own = reckoning.made.problem.cases[case]
    chosen = set(reckoning.solution.packages[case])
    currency = reckoning.made.ground.programme.currency
    found = []
    for group in own.groups:
        if chosen & set(group):
            continue
        best: tuple[float, float, int] | None = None
        for n in group:
            package = reckoning.with_forced(case, n)
            burden = reckoning.burden_change(case, package)
            change = reckoning.own_change(case, package)
            change += reckoning.cost_to_others(case, package)
            if burden < 0 and (best is None or (change, burden, n) < best):
                best = (change, burden, n)
        if best is not None:
            change, burden, n = best
            option = own.options[n]
            found.append(
                Alternative(
                    option.target,
                    Money(option.amount, currency),
                    round(burden, 4),
                    # Nothing forced on the best allocation lifts more: below 0 is the prices' haze.
                    max(0.0, round(change, 6)),
                    kept_out_by(reckoning, case, n),
                )
            )
    return tuple(sorted(found, key=lambda a: (a.burden_change, a.target))[:MOST])
