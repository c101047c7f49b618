"""One method on one caseload, in a process of its own: ``python -m benchmarks.one '{…}'``.

Writes one line of JSON: the choice checked, its value, bound, seconds and this process's peak of
memory, the caseload's own arrays included. Seconds count from the finished arrays to the choice.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from benchmarks.checked import checked
from benchmarks.methods import METHODS, Wanted
from optimizer.solve import prepare
from planner.domain.balances.policy import Fairness

Row = dict[str, str | int | float | bool | None]


def measured(method: str, wanted: Wanted) -> Row:
    """Run a method, check its choice, and return what is known of it."""
    laid = wanted.laid()
    if method == "ours":
        prepare()
    began = time.perf_counter()
    made = METHODS[method](wanted, laid)
    row: Row = {"seconds": time.perf_counter() - began, "status": made.status, "ended": made.ended}
    row["peak_mib"] = peak_mib()  # before the check, whose memory is not the method's
    if made.chosen is not None and made.opened is not None:
        found = checked(laid, made.chosen, made.opened)
        if found.faults:
            row["status"] = "refused: " + ", ".join(f"{n} {k}" for k, n in found.faults.items())
            return row
        row["value"], row["short"] = found.lifted, sum(found.short)
        row["short_act_now"], row["nothing"] = found.short[0], found.nothing
        if made.lower is not None:
            row["bound"] = found.nothing - made.lower
    return row


def peak_mib() -> float | None:
    """Return the most memory this process had, in MiB; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


def main() -> None:
    """Run what the argument asks for."""
    asked = json.loads(sys.argv[1])
    method = asked.pop("method")
    wanted = Wanted(**{**asked, "fairness": Fairness(asked["fairness"])})
    try:
        row = measured(method, wanted)
    except (ValueError, MemoryError, RuntimeError) as fault:
        row = {"status": f"refused: {type(fault).__name__} {fault}".rstrip(), "ended": False}
        row["peak_mib"] = peak_mib()
    print(json.dumps(row))


if __name__ == "__main__":
    main()
