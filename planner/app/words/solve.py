"""The word ``solve`` of the command line: a problem of plain data, without a caseload."""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.app.words.word import Word
from planner.domain.balances.allocation import Outcome
from planner.domain.errors import PlannerError
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import decimal_text, share_text

if TYPE_CHECKING:
    from optimizer.multiple_choice.short import Short

DONE, NONE_FITS = 0, 1


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``solve`` takes."""
    parser.add_argument("problem", type=Path, help="the .json: resources, groups, their options")
    parser.add_argument(
        "--time", type=float, required=True, metavar="SECONDS", help="time limit in seconds"
    )
    parser.add_argument(
        "--gap",
        type=float,
        default=0.0,
        help="end within this share of the best possible (default 0: the best there is)",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="of the draws; the same gives the same (default 0)"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="the result to write, a .json of its own"
    )


def solve_command(options: Namespace) -> int:
    """Solve the problem and write the result; 1 where there is no choice to write.

    Raises PlannerError ``ending_unknown``, ``solve_over_problem``, ``file_unwritable``,
    ``folder_unwritable`` and all of ``read``.
    """
    begun = time.monotonic()
    from optimizer.multiple_choice import read, solve  # noqa: PLC0415 - other words start fast
    from optimizer.multiple_choice.short import shortest  # noqa: PLC0415
    from optimizer.multiple_choice.solve import check  # noqa: PLC0415

    check(options.time, options.gap, options.seed)
    _check_out(options.out, options.problem)
    problem = read(options.problem)
    found = solve(problem, options.time, options.gap, options.seed, begun=begun)
    _write(options.out, found.plain())
    language = options.language
    values = {
        "status": name_of(found.status, language),
        "seconds": decimal_text(found.seconds, language, 1),
        "file": options.out.name,
    }
    if found.value is None or found.bound is None or found.gap is None:
        code = "solve_none_fits" if found.status is Outcome.INFEASIBLE else "solve_none_found"
        print(said(code, language, **values), file=sys.stderr)
        short = shortest(problem) if found.status is Outcome.INFEASIBLE else None
        if short is not None:
            print(said("solve_short", language, **_plain(short)), file=sys.stderr)
        return NONE_FITS
    gap = share_text(found.gap, language, 4)
    values |= {"value": f"{found.value}", "bound": f"{found.bound}", "gap": gap}
    print(said("solve_answer", language, **values))
    return DONE


def _check_out(out: Path, problem: Path) -> None:
    """Refuse what would not be found again, or would cost the problem, before solving."""
    if out.suffix.lower() != ".json":
        raise PlannerError("ending_unknown", file=out.name, endings=".json")
    if not out.parent.is_dir():
        raise PlannerError("folder_unwritable", folder=out.parent.name or ".")
    if out.exists() and problem.exists() and out.samefile(problem):
        raise PlannerError("solve_over_problem", file=out.name)


def _plain(short: Short) -> dict[str, str]:
    return {
        "resource": short.resource[:60],
        "least": f"{short.least}",
        "capacity": f"{short.capacity}",
        "short": f"{short.short}",
    }


def _write(path: Path, result: dict[str, Any]) -> None:
    """Write beside, then move in place: whoever reads sees the old result or the new one."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise PlannerError("file_unwritable", file=path.name) from None


WORD = Word(
    "solve",
    "Solve a multiple-choice knapsack given as plain data, without a caseload.",
    _add_options,
    solve_command,
)
