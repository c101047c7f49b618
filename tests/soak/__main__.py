"""``./run soak``: faults tried on the app's own file, in thousands; ``--short``: a little of each.

Prints a line for each fault and ends with one line of counts. Exits with 0 only where nothing was
lost, nothing wrong was shown, and every setting known to be bad was caught.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

from tests.soak.faults import LONG, SHORT, one
from tests.soak.tally import Tally


def main(arguments: Sequence[str] | None = None) -> int:
    """Try what the command line asks for."""
    asked = _parser().parse_args(arguments)
    faults = SHORT if asked.short else LONG
    unknown = [name for name in asked.names if name not in faults]
    if unknown:
        print(f"./run soak: unknown: {', '.join(unknown)}; one of {', '.join(faults)}")
        return 2
    began = time.monotonic()
    tallies = _tried(asked.names or list(faults), asked)
    print(_together(tallies, time.monotonic() - began))
    return 0 if tallies and all(tally.well for tally in tallies) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run soak", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="FAULT", help=f"of: {', '.join(LONG)}; all")
    parser.add_argument("--short", action="store_true", help="a little of each, for every check")
    parser.add_argument("--seed", type=int, default=1, help="draw other cuts and kills, 1")
    parser.add_argument("--jobs", type=int, default=2, help="faults tried at once, 2")
    return parser


def _tried(names: Sequence[str], asked: argparse.Namespace) -> list[Tally]:
    """Try each part of each fault in a process of its own, some at once; print what each fault
    came to when its last part is done."""
    faults = SHORT if asked.short else LONG
    tallies: dict[str, Tally] = {}
    left = {name: len(faults[name]) for name in names}
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(asked.jobs, context, max_tasks_per_child=1) as pool:
        waiting = {
            pool.submit(one, name, part, asked.seed, short=asked.short): name
            for name in names
            for part in range(len(faults[name]))
        }
        for done in as_completed(waiting):
            name = waiting[done]
            found = _result(done, name)
            if name in tallies:
                tallies[name].add(found)
            else:
                tallies[name] = found
            left[name] -= 1
            if not left[name]:
                print(tallies[name].line(), flush=True)
                for detail in tallies[name].details:
                    print(f"  {detail}", flush=True)
    return list(tallies.values())


def _result(done: Future[Tally], name: str) -> Tally:
    try:
        return done.result()
    except Exception as error:  # noqa: BLE001 - a harness that breaks has found nothing
        broken = Tally(name)
        broken.harmed("harness broken", f"{type(error).__name__}: {error}"[:500])
        return broken


def _together(tallies: Sequence[Tally], seconds: float) -> str:
    """Return the one line of counts."""
    harm = sum(sum(tally.harm.values()) for tally in tallies)
    tried = "; ".join(tally.short() for tally in tallies)
    verdict = "nothing lost" if not harm else f"{harm:,} HARMED"
    return f"soak: {verdict}: {tried}; {seconds:.0f} s"


if __name__ == "__main__":
    sys.exit(main())
