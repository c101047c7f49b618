"""From the bundled files to signed paper: 60 people, a form in French; and all of it again."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from planner.app.cli import main
from tests.journeys.sample_checks import SampleChecks
from tests.opened import caseload_at


@pytest.mark.slow
class TestFrenchSample(SampleChecks):
    form = "french_labels"
    people = 60
    no_consent = "GN-26-05055"

    def test_that_doing_it_again_changes_nothing_and_gives_the_same_awards(self, done, capfd):
        assert main(["demo", "--out", str(done.out), "--sample", self.form]) == 0
        assert f"0 new, 0 changed, {self.people} unchanged" in capfd.readouterr().out
        with closing(caseload_at(done.out / "caseload.rplan")) as opened:
            assert opened.document.cases == done.document.cases
            assert opened.document.assessments == done.document.assessments
            assert opened.allocation is not None
            assert opened.allocation.awards == done.allocation.awards

    def test_that_what_a_balance_comes_to_fits_one_screen(self, done, tmp_path, capfd):
        copy = shutil.copy(done.out / "caseload.rplan", tmp_path)
        assert main(["balance", str(copy)]) == 0
        lines = capfd.readouterr().out.splitlines()
        assert len(lines) <= 40
        assert [line for line in lines if line.startswith(f"{self.people} cases")]
