"""An office with four cases, and the stick its parts go on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.ids import ScenarioId
from planner.services.work import Work
from tests.builders import caseload, fund, programme, returnee
from tests.opened import caseload_made
from tests.services.hand_over.field import NUMBERS, store


@pytest.fixture
def office(tmp_path) -> Work:
    work = caseload_made(tmp_path / "office.rplan", "Office", "C09")
    of = caseload(programme(funds=[fund("F", 1000)]), *(returnee(n) for n in NUMBERS))
    found = Allocation("digest", ScenarioId("standard"), Outcome.OPTIMAL)
    work.keep(found)
    about = replace(work.document.about, adopted="digest")
    store(work, replace(of, about=about), why="import")
    return work


@pytest.fixture
def part(tmp_path) -> Path:
    return tmp_path / "stick" / "field.rplan"


@pytest.fixture(autouse=True)
def stick(part):
    part.parent.mkdir()
