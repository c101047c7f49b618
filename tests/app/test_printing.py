"""What the command line prints of findings."""

from __future__ import annotations

import pytest

from planner.app.words.printing import print_findings
from planner.domain.findings import Finding, Weight
from planner.wording.names import name_of


def test_that_what_stops_is_printed_before_what_is_to_check_and_to_know(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whoever reads only the first lines has read the worst, in whatever order it was found."""
    found = [Finding("file_empty", weight, file=f"{weight}.xlsx") for weight in reversed(Weight)]
    print_findings(found, "en")
    lines = capsys.readouterr().out.splitlines()
    for weight, line in zip(Weight, lines, strict=False):
        assert line.startswith(name_of(weight, "en"))
        assert f"{weight}.xlsx" in line
