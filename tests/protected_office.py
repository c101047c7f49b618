"""An office with a child, a household and a balance, for tests of data protection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner.domain.balances.allocation import Allocation, CaseResult, NeedResult, Outcome
from planner.domain.cases.case import Identity, Protection, Relation
from planner.domain.findings import Finding, Weight
from planner.domain.ids import ScenarioId
from planner.domain.kind import Kind
from planner.domain.months import PartialDate
from planner.domain.need import Dimension
from planner.domain.programme.programme import Office
from planner.services.balances import balances
from planner.services.work import Work
from tests import builders
from tests.opened import caseload_made

#: What stands in every field of GN-1 that can hold a text: found nowhere it does not belong.
CANARY = "Quetzal"


@contextmanager
def office_open(folder: Path) -> Iterator[Work]:
    """Open a caseload of three: GN-1 with canaries, GN-2 an adult, GN-3 a child of ten."""
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    programme = builders.programme(
        measures=[kit],
        funds=[builders.fund("EUR-A", 1000)],
        office=Office("Office", counsellors=("C01",), approver="A01"),
    )
    first, answers = builders.returnee(
        "GN-1", members=(builders.member("m1", 8, relation=Relation.CHILD),), words=CANARY
    )
    born = PartialDate.of_day(date(1996, 1, 1))
    first = replace(
        first, identity=Identity(CANARY, born, CANARY), protection=Protection(True, True, True)
    )
    people = (
        (first, replace(answers, kobo_uuid=CANARY, vulnerabilities=frozenset({CANARY}))),
        builders.returnee("GN-2"),
        builders.returnee("GN-3", birth=date(2016, 1, 1)),
    )
    note = Finding.of("words_cut", Weight.NOTE, case_number="GN-1", most=10)
    other = Finding.of("duplicate", Weight.CHECK, case_number="GN-2", other="GN-1")
    left = Finding.of("words_cut", Weight.NOTE, case_number="GN-2", most=10)
    work = caseload_made(folder / "office.rplan")
    try:
        after = builders.caseload(programme, *people)
        after = replace(after, about=work.document.about, findings=(note, other, left))
        work.commit(after, who="A01", why="import_assessments")
        needs = (NeedResult("basic", Dimension.SOCIAL, 3, 3, 5000, 5000),)
        results = tuple(CaseResult(key, needs) for key in work.document.cases)
        found = Allocation("d", ScenarioId("standard"), Outcome.OPTIMAL, cases=results)
        balances.adopt(work, found, work.document, "A01")
        yield work
    finally:
        work.close()
