"""The figures of benchmarks/README.md on the bundled sample, each by its name.

Seconds vary from machine to machine; beside each stands its ratio to one reading of the sample
export in the same run, which varies less.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks.again import balance_again
from benchmarks.caseload_file import keep_many
from benchmarks.clashes import name_clashes
from benchmarks.counts import attack_counts
from benchmarks.decided import decided
from benchmarks.fairness import price_fairness
from benchmarks.follow_up import follow_a_year
from benchmarks.hostile import read_hostile
from benchmarks.imports import import_many
from benchmarks.inert import inert
from benchmarks.multiple_choice import solve_knapsacks
from benchmarks.office_book import write_office_books
from benchmarks.oracles import ask_oracles
from benchmarks.plans import adopted, write_plans
from benchmarks.prices import check_prices
from benchmarks.reasons import told_reasons
from benchmarks.ten_tasks import do_ten_tasks
from benchmarks.variants import read_variants
from benchmarks.visits import bring_visits_back
from benchmarks.window import use_window
from benchmarks.year import play_years
from optimizer.solve import prepare, solve
from planner.app.wiring import tools
from planner.domain.balances.policy import Fairness
from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import accounts_of
from planner.domain.protection.secret import Secret
from planner.services import sample, work
from planner.services.balances import balances
from planner.services.intake import imports
from planner.services.money import ledger
from planner.services.programme import programme
from tests.ledger_office import fill, grow, next_posting
from tests.ledger_sequences import run_sequences
from tests.money import PLANNED_ON
from tests.optimizer.office import office

Figure = tuple[str, float | str]
Result = TypeVar("Result")


def print_figures(names: Sequence[str], seconds: float | None = None) -> None:
    """Run the benchmarks named, one of ``BENCHMARKS`` each; those ``BOUNDED`` for so long."""
    unit, document = _timed(_sample)
    print(f"{'import of the sample (unit)':<44}{unit:>10.2f} s{1:>10.2f} ×")
    for name in names:
        figures = BENCHMARKS[name]
        if seconds is not None and name in BOUNDED:
            figures = partial(BOUNDED[name], seconds=seconds)
        for label, value in figures(document):
            if isinstance(value, str):
                print(f"{label:<44}{value:>12}", flush=True)
            else:
                print(f"{label:<44}{value:>10.2f} s{value / unit:>10.2f} ×", flush=True)


def balance_sample(document: Caseload) -> Iterator[Figure]:
    """Balance the 180 people under each fairness setting: seconds and proven gap."""
    for fairness in Fairness:
        scenario = balances.scenario_of(document)
        scenario = replace(scenario, policy=replace(scenario.policy, fairness=fairness))
        seconds, found = _timed(partial(balances.balance, document, scenario, tools().balancer))
        yield f"balance, {fairness.value}", seconds
        gap = "none" if found.gap is None else f"{found.gap * 100:.4f} %"
        yield f"balance, {fairness.value}, proven gap", gap


def balance_invented(_document: Caseload) -> Iterator[Figure]:
    """Balance three invented offices of 180 cases under each fairness setting."""
    prepare()
    for fairness in Fairness:
        for draw in (1, 2, 3):
            whole = office(draw, fairness)
            seconds, solved = _timed(partial(solve, whole, gap=0.0005, seconds=60))
            yield f"invented office {draw}, {fairness.value}", seconds
            gap = solved.solution.gap if solved.solution else None
            yield "  proven gap", "none" if gap is None else f"{gap * 100:.4f} %"


def keep_limits(_document: Caseload) -> Iterator[Figure]:
    """How far past a time limit of 3 seconds, and past a stop asked after 3, a balance runs on."""
    prepare()
    for fairness in Fairness:
        whole = office(3, fairness, scale=0.3)
        seconds, _ = _timed(partial(solve, whole, gap=0.0, seconds=3))
        yield f"past a time limit, {fairness.value}", max(0.0, seconds - 3)
        until = time.monotonic() + 3
        stop = partial(_is_past, until)
        seconds, _ = _timed(partial(solve, whole, gap=0.0, seconds=60, stop=stop))
        yield f"past a stop, {fairness.value}", max(0.0, seconds - 3)


def _is_past(moment: float) -> bool:
    return time.monotonic() > moment


_SECRET = Secret("invented people only")


def export_sample(document: Caseload) -> Iterator[Figure]:
    """Write all plans of the sample and the office workbook."""
    found = balances.balance(document, balances.scenario_of(document), tools().balancer)
    with tempfile.TemporaryDirectory() as folder:
        taken = adopted(document, found)
        seconds, written = _timed(lambda: tools().exporter(taken, found, Path(folder)))
    yield f"export of {len(written.files)} files", seconds


def edit_sample(document: Caseload) -> Iterator[Figure]:
    """Store the whole sample as one edit, open it again, take the edit back."""
    parts = tools()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.rplan"
        with closing(work.create_caseload(parts.storage, path, _SECRET)[0]) as opened:
            seconds, _ = _timed(lambda: opened.commit(document, who="bench", why="import"))
            yield "store the sample as one edit", seconds
        seconds, opened = _timed(lambda: work.open_caseload(parts.storage, path, _SECRET))
        yield "open it", seconds
        with closing(opened):
            seconds, _ = _timed(lambda: opened.undo("bench"))
            yield "undo it", seconds


#: Random sequences of postings that must leave every sum right.
_SEQUENCES = 100_000


def keep_books(_document: Caseload) -> Iterator[Figure]:
    """Book a plan of 600 lines, add up 10,000 entries, reckon random sequences of postings."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.rplan"
        with closing(work.create_caseload(tools().storage, path, _SECRET)[0]) as opened:
            fill(opened, lines=600)
            seconds, _ = _timed(lambda: ledger.book_plan(opened, "C01", PLANNED_ON))
            yield "book a plan of 600 lines", seconds
            seconds, _ = _timed(lambda: ledger.book_plan(opened, "C01", PLANNED_ON))
            yield "  again, nothing new", seconds
            grow(opened, entries=10_000)
            count = len(opened.document.entries)
            seconds, _ = _timed(lambda: accounts_of(opened.document))
            yield f"accounts of {count} entries", seconds
            one = [next_posting(opened)]
            seconds, _ = _timed(lambda: ledger.post(opened, one, "C01"))
            yield "  one entry more", seconds
        seconds, opened = _timed(lambda: work.open_caseload(tools().storage, path, _SECRET))
        opened.close()
        yield "  the file opened", seconds
    seconds, outcomes = _timed(lambda: run_sequences(_SEQUENCES))
    yield f"{_SEQUENCES:,} sequences of postings", seconds
    refused = sum(count for code, count in outcomes.items() if code.startswith("ledger_"))
    yield "  postings refused", f"{refused:,}"
    yield "  entries booked", f"{sum(outcomes.values()) - refused - outcomes['closed']:,}"


BENCHMARKS: dict[str, Callable[[Caseload], Iterator[Figure]]] = {
    "balance": balance_sample,
    "invented": balance_invented,
    "limits": keep_limits,
    "export": export_sample,
    "edit": edit_sample,
    "ledger": keep_books,
    "follow-up": follow_a_year,
    "visits": bring_visits_back,
    "fairness": price_fairness,
    "year": play_years,
    "reasons": told_reasons,
    "knapsacks": solve_knapsacks,
    "prices": check_prices,
    "again": balance_again,
    "decided": decided,
    "clashes": name_clashes,
    "oracles": ask_oracles,
    "file": keep_many,
    "hostile": read_hostile,
    "import": import_many,
    "variants": read_variants,
    "plans": write_plans,
    "office": write_office_books,
    "inert": inert,
    "counts": attack_counts,
    "window": use_window,
    "tasks": do_ten_tasks,
}

#: Benchmarks that go on until a number of seconds is over.
BOUNDED: dict[str, Callable[..., Iterator[Figure]]] = {"reasons": told_reasons}


def _sample() -> Caseload:
    parts = tools()
    read = programme.read_programme(parts.programme_reader, sample.sample_programme())
    document = programme.with_programme(Caseload(), read)
    return imports.preview_assessments(
        document, parts.assessment_reader, sample.sample_assessments(), sample.sample_mapping()
    ).after


def _timed(job: Callable[[], Result]) -> tuple[float, Result]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result
