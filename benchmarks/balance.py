"""Gap and seconds of a balance: an invented office of 180 cases, in all three fairness settings.

Run from the clone: ``.venv/bin/python -m benchmarks.balance [SCALE]`` (1.0: as much money as the
example programme has; less is harder).
"""

import sys
import time

from optimizer.solve import prepare, solve
from planner.domain.policy import Fairness
from tests.optimizer.office import office


def main() -> None:
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    began = time.monotonic()
    prepare()
    print(f"compiled or loaded in {time.monotonic() - began:.1f} s")
    for fairness in Fairness:
        for seed in (1, 2, 3):
            began = time.monotonic()
            solved = solve(office(seed, fairness, scale=scale), gap=0.0005, seconds=60)
            taken = time.monotonic() - began
            gap = solved.solution.gap if solved.solution else None
            shown = "nothing proven" if gap is None else f"{100 * gap:.4f} %"
            print(f"{fairness:16} draw {seed}: {solved.outcome:10} gap {shown} in {taken:.1f} s")


if __name__ == "__main__":
    main()
