"""Which findings speak of protected details, and who is told them.

A finding about a vulnerability tells it, or that somebody thought of it, beside a case number.
Lists, reports and exports ask here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.findings import Finding
from planner.domain.protection.protected import protected_fields

#: Findings that are about a protected detail wherever they stand. The reading of forms marks what
#: it finds in a protected column, under whatever heading (``Finding.protected``).
_CODES = frozenset(
    [
        "adult_unaccompanied",
        "child_without_guardian",
        "man_pregnant",
        "unaccompanied_now_adult",
        "vulnerability_unknown",
    ]
)
#: Headings of the planner's own form, as it was read before findings were marked.
_COLUMNS = frozenset(
    path.rpartition(".")[2]
    for entity in ("case", "assessment")
    for path in protected_fields(entity)
)


def tells_protected(finding: Finding) -> bool:
    """Say whether the finding speaks of a protected detail of somebody."""
    if finding.protected or finding.code in _CODES:
        return True
    return bool(finding.case_number) and finding.column.partition("/")[0] in _COLUMNS


def told(findings: Iterable[Finding], *, sealed: bool) -> tuple[Finding, ...]:
    """Return the findings that may be told; ``sealed``: protected details are shut for the reader.

    Nothing stands in the place of one that may not: a gap beside a case number tells of it.
    """
    return tuple(f for f in findings if not (sealed and tells_protected(f)))
