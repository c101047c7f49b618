"""What the command line prints of findings."""

from __future__ import annotations

import pytest

from planner.app.words.printing import listed_by, print_findings, print_kinds
from planner.domain.findings import Finding, Weight
from planner.wording.findings import SENTENCES
from planner.wording.names import name_of
from planner.wording.sentences import LANGUAGES


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


def _spoken_without_values() -> list[str]:
    said = {code: " ".join(texts["en"]) for code, texts in SENTENCES.items()}
    return [code for code, text in said.items() if "{" not in text]


def _many(code: str, weight: Weight, count: int) -> list[Finding]:
    return [Finding(code, weight, case_number=f"GN-{n}") for n in range(count)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_many_findings_are_counted_by_kind_and_the_command_that_lists_them_comes_last(
    capsys: pytest.CaptureFixture[str], language: str
) -> None:
    found = [*_many("file_empty", Weight.CHECK, 34), *_many("file_empty", Weight.STOPS, 1)]
    print_kinds(found, language, listed_by("findings office.rplan", language))
    first, second, counts, where = capsys.readouterr().out.splitlines()
    assert first.startswith(name_of(Weight.STOPS, language))
    assert "GN-2" in second
    assert "GN-3" not in second
    assert "31" in second
    assert "35" in counts
    assert "findings office.rplan" in where


def test_that_of_very_many_kinds_the_worst_and_the_most_frequent_are_told_on_ten_lines(
    capsys: pytest.CaptureFixture[str],
) -> None:
    codes = _spoken_without_values()[:12]
    assert len(codes) == 12
    found = [f for code in codes for f in _many(code, Weight.CHECK, 2)]
    print_kinds([*found, *_many(codes[-1], Weight.STOPS, 1)], "en", "list")
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 10
    assert lines[0].startswith("stops")
    assert lines[-3] == "and 12 findings of 6 other kinds"


def test_that_nothing_found_names_no_list(capsys: pytest.CaptureFixture[str]) -> None:
    print_kinds([], "en", "list")
    assert capsys.readouterr().out == ""
