"""Compare the planner with what a user would pick instead, on the same invented caseloads.

Every method runs on every caseload in a process of its own, so that its peak of memory is its own
and one that does not keep its time is ended. Every choice goes through one check
(``benchmarks.checked``) before its row is printed.

``value``: loss lifted from doing nothing, in the aim of the last stage; each method meets floors
as far as it can, and ``short`` is what is short of them (sum of 1/10,000). ``bound``: the method's
own proven upper bound on the value among choices no worse on floors; ``gap`` = (bound − value) ÷
bound. ``behind``: the same against the least bound any method proved on that caseload.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.methods import Wanted
from benchmarks.one import Row
from planner.domain.balances.policy import Fairness

#: A method gets this much longer than its limit, for its first steps and its last, then is ended.
GRACE, LAYING = 0.5, 120.0
COLUMNS = ("method", "cases", "seed", "value", "bound", "gap", "behind", "short", "seconds",
           "peak_mib", "status")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run: ``ours`` on all seeds and sizes, peers on fewer."""

    methods: Sequence[str]
    cases: Sequence[int]
    seeds: int
    peer_seeds: int
    peer_cases: int
    shape: str
    fairness: Fairness
    gap: float
    seconds: float

    def runs(self) -> Iterator[tuple[str, Wanted]]:
        """Yield every run, the planner's first on each caseload."""
        for cases in self.cases:
            for seed in range(1, self.seeds + 1):
                wanted = Wanted(cases, seed, self.shape, self.fairness, self.gap, self.seconds)
                for method in self.methods:
                    is_peer = method != "ours"
                    if is_peer and (seed > self.peer_seeds or cases > self.peer_cases):
                        continue
                    yield method, wanted


def compared(plan: Plan, tell: Callable[[Row], None]) -> list[Row]:
    """Run the plan; ``tell`` hears each row once its caseload is done."""
    rows: list[Row] = []
    batch: list[Row] = []
    for method, wanted in plan.runs():
        if batch and (batch[-1]["cases"], batch[-1]["seed"]) != (wanted.cases, wanted.seed):
            rows += _told(batch, tell)
            batch = []
        batch.append(run(method, wanted))
    return rows + _told(batch, tell)


def run(method: str, wanted: Wanted) -> Row:
    """Run one method in a process of its own, and end it if it overruns."""
    whole = {**asdict(wanted), "fairness": wanted.fairness.value, "method": method}
    command = [sys.executable, "-m", "benchmarks.one", json.dumps(whole)]
    row: Row = dict.fromkeys(COLUMNS)
    row.update(method=method, cases=wanted.cases, seed=wanted.seed, ended=False)
    # Laying a caseload out, and compiling once a machine, comes before a method's time.
    until = time.monotonic() + LAYING * (1 + wanted.cases / 300_000) + wanted.seconds * (1 + GRACE)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    ) as child:
        try:
            said, _ = child.communicate(timeout=until - time.monotonic())
        except subprocess.TimeoutExpired:
            row["peak_mib"] = _peak_of(child.pid)
            child.kill()
            child.communicate()
            row["status"] = "no answer in its time"
            return row
    lines = said.splitlines()
    if child.returncode or not lines:
        row["status"] = f"ended by the system ({child.returncode})"
        return row
    row.update(json.loads(lines[-1]))
    row["gap"] = _gap(row, row.get("bound"))
    return row


def _peak_of(pid: int) -> float | None:
    status = Path(f"/proc/{pid}/status")
    try:
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    return next((int(x.split()[1]) / 1024 for x in lines if x.startswith("VmHWM:")), None)


def _gap(row: Row, bound: object) -> float | None:
    value = row.get("value")
    if not isinstance(value, float) or not isinstance(bound, float) or bound <= 0:
        return None
    return (bound - value) / bound


def _told(batch: list[Row], tell: Callable[[Row], None]) -> list[Row]:
    """Add how far each is behind the least bound proven on this caseload, and tell."""
    bounds = [b for b in (row.get("bound") for row in batch) if isinstance(b, float)]
    for row in batch:
        row["behind"] = _gap(row, min(bounds)) if bounds else None
        tell(row)
    return batch


def header() -> str:
    """Return the heading of the table."""
    return (
        f"{'method':<9}{'cases':>9}{'seed':>5}{'value':>16}{'bound':>16}{'gap':>10}{'behind':>10}"
        f"{'short':>12}{'seconds':>9}{'peak MiB':>10}  status"
    )


def legend() -> str:
    """Return what the columns mean, for who reads the table only."""
    return (
        "value = burden lifted from doing nothing, as the setting weighs it: more is better.\n"
        "bound = what no choice can exceed, by the method's own proof.\n"
        "gap = (bound − value) ÷ bound.\n"
        "behind = the same to the least bound any method proved on that caseload: compare by it.\n"
        "short = what floors (guaranteed least) still lack, weighed, in 1/10,000: 0 keeps all;"
        " compare values\nonly where short is equal."
    )


def line(row: Row) -> str:
    """Return a row of the table."""

    def number(name: str, form: str) -> str:
        value = row.get(name)
        return "–" if value is None else format(value, form)

    return (
        f"{row['method']!s:<9}{number('cases', ','):>9}{row['seed']!s:>5}"
        f"{number('value', ',.1f'):>16}{number('bound', ',.1f'):>16}"
        f"{number('gap', '.3%'):>10}{number('behind', '.3%'):>10}{number('short', ','):>12}"
        f"{number('seconds', '.2f'):>9}{number('peak_mib', ',.0f'):>10}  {row['status']}"
    )


def growth(rows: Iterable[Row]) -> Iterator[str]:
    """Yield how seconds and memory grow from size to size, as a power of the cases."""
    means: dict[tuple[str, int], dict[str, float]] = {}
    for row in rows:
        if row.get("value") is None:
            continue
        key = (str(row["method"]), int(str(row["cases"])))
        for name in ("seconds", "peak_mib"):
            known = [r[name] for r in rows if (r["method"], r["cases"]) == key]
            numbers = [float(n) for n in known if isinstance(n, int | float)]
            if numbers:
                means.setdefault(key, {})[name] = sum(numbers) / len(numbers)
    ordered = sorted(means)
    for one, other in pairwise(ordered):
        if one[0] != other[0]:
            continue
        times = math.log(other[1] / one[1])
        powers = [
            f"{label} × {means[other][name] / means[one][name]:.1f}"
            f" (cases^{math.log(means[other][name] / means[one][name]) / times:.2f})"
            for name, label in (("seconds", "seconds"), ("peak_mib", "memory"))
            if means[one].get(name) and means[other].get(name)
        ]
        yield f"{one[0]:<9} {one[1]:>9,} → {other[1]:>9,} cases: {', '.join(powers)}"
