"""The word monitoring: three files of a period, and a trail that says for whom."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.kind import Kind
from planner.domain.protection.trail import Act
from tests import builders
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def caseload(tmp_path, capfd):
    office = builders.programme(
        measures=[builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
        funds=[builders.fund("EUR-A", 5_000)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    )
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        people = [builders.returnee(f"GN-{n}", "basic 4") for n in range(12)]
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
    assert typed(capfd, "balance", path)[0] == 0
    return path


def test_that_a_period_is_written_three_ways_for_whom_the_trail_names(capfd, caseload, tmp_path):
    out = tmp_path / "out"
    period = ("--from", "2026-10-01", "--to", "2026-12-31")
    to = ("--purpose", "donor", "--recipient", "EU delegation")
    code, said, _ = typed(capfd, "monitoring", caseload, *period, *to, "--out", out)
    assert (code, "3" in said) == (0, True)
    assert sorted(path.name for path in out.iterdir()) == [
        "MONITORING.csv",
        "MONITORING.pdf",
        "MONITORING.xlsx",
    ]
    assert "Reached,eligible,Eligible,Cases,12" in (out / "MONITORING.csv").read_text("utf-8")
    with closing(caseload_at(caseload)) as opened:
        last = [e for e in opened.file.trail.entries() if e.act is Act.EXPORTED][-1]
    assert dict(last.values)["recipient"] == "EU delegation"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--from", "2027-02-01", "--to", "2027-01-01"), "lies after the last"),
        (("--from", "yesterday"), "yesterday"),
        (("--fund", "NOPE"), "No fund has the code NOPE"),
        (("--purpose", "donor"), "Who gets it is missing"),
    ],
)
def test_that_what_it_cannot_be_of_is_said(capfd, caseload, tmp_path, asked, said):
    code, _, complaint = typed(capfd, "monitoring", caseload, *asked, "--out", tmp_path / "out")
    assert (code, said in complaint) == (2, True), complaint
