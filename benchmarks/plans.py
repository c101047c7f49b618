"""A thousand plans on one and two processes, and pages a second beside bare pages of ReportLab."""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from exports import excel
from exports.compose import compose_plan
from exports.document import PlanDocument
from exports.pdf import plan_bytes
from planner.app.children.exporting import export
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import AssessmentId, CaseId
from planner.domain.planning_digest import planning_digest
from planner.services.balances import scenario_of
from tests.exports.examples import ON, case_id, example_caseload

Result = TypeVar("Result")
_PLANS, _OFFICE, _PAGES = 1_000, 10_000, 60


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
    """Time pages, a thousand plans and the office workbook of ten thousand cases."""
    yield from _pages()
    document, found = grown(_PLANS)
    ids = list(document.cases)
    for processes in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder)
            write = partial(export, document, found, out, case_ids=ids, processes=processes)
            seconds, written = _timed(write)
        yield f"{_PLANS} plans, {processes} processes ({len(written.files)} files)", seconds
    document, found = grown(_OFFICE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.xlsx"
        seconds, _ = _timed(lambda: excel.write_office(document, found, path, "en"))
        size = path.stat().st_size / 1_000_000
    yield f"office workbook of {_OFFICE} cases", seconds
    yield "  size", f"{size:.1f} MB"


def _pages() -> Iterator[tuple[str, float | str]]:
    """Write one plan in each language again and again, and bare pages with as many letters."""
    example = example_caseload()
    for language in ("fr", "ar"):
        document = compose_plan(*example, case_id(1), on=ON, language=language)
        content = plan_bytes(document)
        pages = PdfReader(io.BytesIO(content)).pages
        letters = sum(len(page.extract_text()) for page in pages) // len(pages)
        times = _PAGES // len(pages)
        seconds, _ = _timed(partial(_again, document, times))
        bare, _ = _timed(partial(_bare, letters, len(pages), times))
        rate, bare_rate = times * len(pages) / seconds, times * len(pages) / bare
        yield f"plan in {language}: pages a second", f"{rate:.1f}"
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


def _timed(job: Callable[[], Result]) -> tuple[float, Result]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result
