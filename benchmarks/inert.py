"""Five hundred payloads in every text at once: what takes effect in any paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.domain.caseload import Caseload
from tests.exports.examples import example_caseload
from tests.exports.hostile_office import harm_done, payloads, spread

_PAYLOADS = 500
_KINDS = ("links", "images", "actions", "boxes", "cuts", "csv")


def inert(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Write four PDFs, three workbooks and a CSV for each payload; count what was done."""
    example = example_caseload()
    ours = harm_done(*spread(*example, "harmless"), long=True)["formulas"]
    found: Counter[str] = Counter()
    for payload in payloads(_PAYLOADS):
        done = harm_done(*spread(*example, payload), long=True)
        found["formulas"] += abs(done.pop("formulas", 0) - ours)
        found.update(done)
    yield "payloads in every text", str(_PAYLOADS)
    for kind in ("formulas", *_KINDS):
        yield f"  {kind}", str(found[kind])
