"""The year after the signature: steps that no state forbids, and the sample's year, counted."""

from __future__ import annotations

import time
from collections.abc import Iterator

from planner.app.wiring import tools
from planner.domain.caseload import Caseload
from planner.domain.follow_up.due import VisitDue, due_list
from planner.domain.protection.purpose import OWN_USE
from planner.services.balances import balances
from planner.services.papers.monitoring import monitoring, period_of
from tests.follow_up_sequences import run
from tests.follow_up_year import simulated

STEPS, SEED = 50_000, 7
_TOLD = (VisitDue.DONE, VisitDue.MISSED, VisitDue.DECLINED, VisitDue.OVERDUE)

Figure = tuple[str, float | str]


def follow_a_year(document: Caseload) -> Iterator[Figure]:
    """Try random steps over all that may follow a signature; then simulate a year."""
    begun = time.perf_counter()
    tried, taken = run(STEPS, SEED)  # raises AssertionError at the first step that is wrong
    yield f"{tried:,} random steps", time.perf_counter() - begun
    yield "  taken; refused as their states ask", f"{taken:,}; {tried - taken:,}"
    yield "  that a state forbids, or allows and was refused", "0"
    found = balances.balance(document, balances.scenario_of(document), tools().balancer)
    begun = time.perf_counter()
    year = simulated(document, found, SEED)
    yield "a simulated year of the sample", time.perf_counter() - begun
    stands = {state: year.visits.get(state, 0) for state in VisitDue}
    yield "  signed plans", str(year.plans)
    known = [sum(stands.values()), *(stands[s] for s in _TOLD)]
    yield "  visits due, done, not reached, declined, not entered", ", ".join(map(str, known))
    sent = year.referrals
    yield (
        "  referrals sent; served, declined, lapsed",
        f"{sum(sent.values())}; {sent['served']}, {sent['declined']}, {sent['lapsed']}",
    )
    yield "  lines of the ledger, settled", f"{year.lines}, {year.settled}"
    yield "  cases that can be closed", str(year.closed)
    assert year.document is not None
    begun = time.perf_counter()
    due_list(year.document, year.document.balance_date)
    yield "  one due list", time.perf_counter() - begun
    begun = time.perf_counter()
    report = monitoring(year.document, found, period_of(year.document, None, None), OWN_USE)
    yield "  the monitoring report of its last year", time.perf_counter() - begun
    yield "  eligible, under way, completed", ", ".join(map(str, report.way.cases))
