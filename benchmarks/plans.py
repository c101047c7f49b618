"""A thousand plans on one and two processes, and pages a second beside bare pages of ReportLab."""

from __future__ import annotations

import contextlib
import io
import resource
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from exports.compose import compose_plan
from exports.document import PlanDocument
from exports.pdf import plan_bytes
from planner.app.children.exporting import export
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.errors import Stopped
from planner.domain.ids import AssessmentId, CaseId
from planner.domain.progress import Progress
from planner.domain.protection.secret import Secret
from planner.services.balances.balances import scenario_of
from tests.exports.examples import ON, case_id, example_caseload

Result = TypeVar("Result")
_PLANS, _STOPPED, _PAGES = 1_000, 100, 60


def adopted(document: Caseload, found: Allocation) -> Caseload:
    """Return the caseload with a balance adopted that was never stored."""
    made_for = planning_digest(document, scenario_of(document))
    about = replace(document.about, adopted=found.digest, adopted_for=made_for)
    return replace(document, about=about)


def grown(count: int) -> tuple[Caseload, Allocation]:
    """Return the invented example office with so many cases, its households again and again."""
    caseload, allocation = example_caseload()
    known = [c for c in caseload.in_order() if allocation.awards_of(c.id)]
    cases, assessments, awards, results = {}, {}, [], []
    results_of = allocation.results()
    for number in range(count):
        case = known[number % len(known)]
        name = CaseId(f"{case.id}-{number}")
        cases[name] = replace(case, id=name, number=f"GN-{number:06}")
        for answered in caseload.assessments.values():
            if answered.case_id == case.id:
                key = AssessmentId(f"{answered.id}-{number}")
                assessments[key] = replace(answered, id=key, case_id=name)
        awards += [replace(a, case_id=name) for a in allocation.awards_of(case.id)]
        results.append(replace(results_of[case.id], case_id=name))
    document = replace(caseload, cases=cases, assessments=assessments, plans={}, decisions={})
    found = replace(allocation, awards=tuple(awards), cases=tuple(results))
    return adopted(document, found), found


def write_plans(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Time pages and a thousand plans; stop an export halfway, go on, and compare."""
    yield from _pages()
    document, found = grown(_PLANS)
    ids = list(document.cases)
    for processes in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            write = partial(export, document, found, Path(folder), case_ids=ids)
            seconds, written = _timed(partial(write, processes=processes))
        yield f"{_PLANS} plans, {processes} processes ({len(written.files)} files)", seconds
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    yield "  the most memory of a process", f"{most} MiB"
    yield from _stopped(document, found, ids[:_STOPPED])
    password = Secret("four words of paper")
    with tempfile.TemporaryDirectory() as folder:
        write = partial(export, document, found, Path(folder), case_ids=ids[:_STOPPED])
        seconds, _ = _timed(partial(write, password=password))
    yield f"{_STOPPED} plans locked with a password, 2 processes", seconds


def _stopped(
    document: Caseload, found: Allocation, ids: list[CaseId]
) -> Iterator[tuple[str, float | str]]:
    """Stop an export of two processes halfway, run it again, and compare with one left alone."""
    halfway = threading.Event()

    def told(progress: Progress) -> None:
        if 2 * progress.done >= progress.total:
            halfway.set()

    with tempfile.TemporaryDirectory() as folder:
        alone, stopped = Path(folder) / "alone", Path(folder) / "stopped"
        export(document, found, alone, case_ids=ids)
        with contextlib.suppress(Stopped):
            export(document, found, stopped, told, halfway.is_set, case_ids=ids)
        whole, left = _contents(alone), _contents(stopped)
        yield f"{len(ids)} plans stopped halfway: files there", str(len(left))
        yield "  of them not whole", str(sum(whole[path] != left[path] for path in left))
        export(document, found, stopped, case_ids=ids)
        after = _contents(stopped)
        differ = sum(whole.get(path) != after.get(path) for path in whole | after)
        yield "  run again: files that differ", f"{differ} of {len(whole)}"


def _contents(folder: Path) -> dict[Path, bytes]:
    found = (p for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".unfinished"))
    return {path.relative_to(folder): path.read_bytes() for path in found}


def _pages() -> Iterator[tuple[str, float | str]]:
    """Write one plan in each language again and again, and bare pages with as many letters."""
    example = example_caseload()
    for language in ("fr", "ar"):
        document = compose_plan(*example, case_id(1), on=ON, language=language)
        content = plan_bytes(document)
        pages = PdfReader(io.BytesIO(content)).pages
        letters = sum(len(page.extract_text()) for page in pages) // len(pages)
        times = _PAGES // len(pages)
        seconds = _spent(partial(_again, document, times))
        bare = _spent(partial(_bare, letters, len(pages), times))
        rate, bare_rate = times * len(pages) / seconds, times * len(pages) / bare
        yield f"plan in {language}: pages a second of a processor", f"{rate:.1f}"
        yield f"  bare pages of {letters} letters a second", f"{bare_rate:.1f}"
        yield "  ratio", f"{bare_rate / rate:.1f}"


def _again(document: PlanDocument, times: int) -> None:
    for _ in range(times):
        plan_bytes(document)


def _bare(letters: int, pages: int, times: int) -> None:
    """Write files of so many pages, each with so many letters in the same font, and no layout."""
    line = "Plan de réintégration, soutien et calendrier. "
    for _ in range(times):
        canvas = Canvas(io.BytesIO())
        for _ in range(pages):
            canvas.setFont("PlanSans", 9)
            for row in range(letters // len(line)):
                canvas.drawString(40, 800 - 12 * row % 760, line)
            canvas.showPage()
        canvas.save()


def _spent(job: Callable[[], object]) -> float:
    """Return seconds of the processor: others may work beside it."""
    started = time.process_time()
    job()
    return time.process_time() - started


def _timed(job: Callable[[], Result]) -> tuple[float, Result]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result
