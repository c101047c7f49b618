"""``./run bench``: the planner beside what a user would pick; ``./run bench NAME…``: figures.

Without a name: rows of method, cases, seed, value, bound, gap, seconds and peak memory on invented
caseloads of a documented shape, and how seconds and memory grow. Nothing in it is a timed test.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import peers
from benchmarks.figures import BENCHMARKS, print_figures
from benchmarks.methods import LAID, METHODS
from benchmarks.one import Row
from planner.domain.balances.policy import Fairness


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = _parser(list(BENCHMARKS), list(METHODS), list(LAID))
    asked = parser.parse_args(arguments)
    if asked.names:
        unknown = [n for n in asked.names if n not in (*BENCHMARKS, "figures")]
        if unknown:
            parser.error(f"unknown: {', '.join(unknown)}; one of {', '.join(BENCHMARKS)}, figures")
        named = [*BENCHMARKS] if "figures" in asked.names else asked.names
        print_figures(named, asked.seconds)
        return 0
    unknown = [m for m in asked.methods if m not in METHODS]
    if unknown:
        parser.error(f"unknown method: {', '.join(unknown)}; one of {', '.join(METHODS)}")
    return _compare(asked)


def _compare(asked: argparse.Namespace) -> int:
    plan = peers.Plan(
        methods=asked.methods,
        cases=asked.cases,
        seeds=asked.seeds,
        peer_seeds=asked.peer_seeds,
        peer_cases=asked.peer_cases,
        shape=asked.shape,
        fairness=Fairness(asked.fairness),
        gap=asked.gap,
        seconds=120.0 if asked.seconds is None else asked.seconds,
    )
    rows: list[Row] = []

    def tell(row: Row) -> None:
        print(peers.line(row), flush=True)
        rows.append(row)
        _write(asked.json, rows)

    try:
        # A run takes hours: what cannot be written is told first, what is known is always written.
        _write(asked.json, rows)
        print(peers.legend())
        print(peers.header(), flush=True)
        peers.compared(plan, tell)
    except OSError as fault:
        print(f"./run bench: the rows were not written: {fault.strerror}", file=sys.stderr)
        return 1
    for text in peers.growth(rows):
        print(text)
    return 0


def _write(target: Path | None, rows: list[Row]) -> None:
    if target is not None:
        target.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _parser(
    figures: Sequence[str], methods: Sequence[str], shapes: Sequence[str]
) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    add = parser.add_argument
    names = f"of: {', '.join(figures)}, or figures for all; with --cases and the like none"
    add("names", nargs="*", metavar="NAME", help=names)
    add("--cases", type=_sizes, default=[100], metavar="N[,N…]", help="sizes, 100")
    add("--seeds", type=_count, default=1, metavar="K", help="caseloads of each size, 1")
    add("--json", type=Path, metavar="FILE", help="write the rows to FILE as well")
    add("--methods", type=_words, default=list(methods), help=f"of: {','.join(methods)}")
    limit = "time limit of each method, 120; of all of reasons, 1100"
    add("--seconds", type=_positive, default=None, help=limit)
    add("--gap", type=_share, default=0.0005, help="end at this proven gap, 0.0005")
    add("--shape", choices=shapes, default=shapes[0], help=f"the caseloads' shape, {shapes[0]}")
    fairness = [f.value for f in Fairness]
    add("--fairness", choices=fairness, default=Fairness.BALANCED.value, help="balanced")
    add("--peer-seeds", type=_count, default=1, help="caseloads of each size for peers, 1")
    add("--peer-cases", type=_count, default=10_000, help="largest size for peers, 10000")
    return parser


def _sizes(text: str) -> list[int]:
    return [_count(part) for part in text.split(",")]


def _words(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _count(text: str) -> int:
    try:
        number = int(text.replace("_", ""))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number") from None
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return number


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds above 0")
    return number


def _share(text: str) -> float:
    number = float(text)
    if not 0 <= number < 1:
        raise argparse.ArgumentTypeError(f"{text} is no share from 0 up to 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
