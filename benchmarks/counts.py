"""A thousand random tables of counts, and as many whole monitoring reports, attacked by linear
programming: hidden counts recovered.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.caseload import Caseload
from tests.domain.monitoring.report_attack import reports_tried
from tests.domain.small_counts_attack import tables_tried

_TABLES = _REPORTS = 1000


def attack_counts(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Attack tables of 1 to 4 rows and 2 to 6 columns, and reports over all their margins."""
    tried, hidden, narrowest = tables_tried(_TABLES, seed=11)
    yield "tables of counts attacked", str(tried)
    yield "  hidden counts and sums", str(hidden)
    yield "  narrowest range one of them stays in", str(narrowest + 1)
    yield "  recovered", str(int(narrowest == 0))
    tried, hidden, narrowest = reports_tried(_REPORTS, seed=11)
    yield "monitoring reports attacked, all tables at once", str(tried)
    yield "  hidden counts and sums", str(hidden)
    yield "  narrowest range one of them stays in", str(narrowest + 1)
    yield "  recovered", str(int(narrowest == 0))
