"""The word sturdy: what is found of the awards is told, fragile ones by number, and kept."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.app import cli
from planner.app.words import sturdiness as word
from planner.app.words.like_cases import print_like_cases
from planner.domain.balances.allocation import LikeCases, Reason
from planner.domain.balances.sturdiness import Mark, Sturdiness
from planner.domain.ids import AwardId, CaseId
from planner.domain.kind import Kind
from planner.services.balances import balances
from tests import builders
from tests.opened import caseload_at, caseload_made
from tests.ui.by_hand import allocation_of


@pytest.fixture
def caseload(tmp_path):
    """Store a small caseload with the balance of the optimizer."""
    office = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000)],
        rules=[builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND)],
    )
    people = [builders.returnee(n, "basic 3,housing 2") for n in ("GN-1", "GN-2")]
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
    assert cli.main(["balance", str(path)]) == 0
    return path


def test_that_awards_are_tried_in_a_child_and_the_answer_is_kept(caseload, capfd):
    assert cli.main(["sturdy", str(caseload), "--draws", "4", "--seconds", "60"]) == 0
    assert "Sturdy awards: 4; fragile: 0." in capfd.readouterr().out
    with closing(caseload_at(caseload)) as opened:
        assert opened.allocation is not None
        found = opened.allocation.sturdiness
        assert found is not None
        assert {found.mark(a.id) for a in opened.allocation.awards} == {Mark.STURDY}


def test_that_too_few_draws_are_refused(caseload, capfd):
    assert cli.main(["sturdy", str(caseload), "--draws", "3"]) == 2
    assert "Write a whole number from 4 to 64." in capfd.readouterr().err


def test_that_fragile_awards_are_named_the_most_fragile_first_and_many_are_counted():
    people = [builders.returnee(f"GN-{n}") for n in range(1, 31)]
    document = builders.caseload(builders.programme(), *people)
    found = allocation_of(document)
    rent, _ = found.awards
    awards = [
        replace(rent, id=AwardId(f"{n}"), case_id=CaseId(f"case-GN-{n}")) for n in range(1, 31)
    ]
    tried = Sturdiness(8, 0, {a.id: 1 if a.id == "7" else 2 for a in awards})
    lines = list(word.sturdiness_lines(document, replace(found, awards=tuple(awards)), tried, "en"))
    assert lines[0].startswith("Sturdy awards: 0; fragile: 30.")
    assert lines[1] == "  GN-7: K-RENT, 1 of 8"
    assert len(lines) == 22
    assert lines[-1].startswith("  and 10 more: ")
    assert "page Balance" in lines[-1]


def test_that_like_cases_are_told_after_a_balance_the_widest_few(capfd):
    document = builders.caseload(
        builders.programme(), builders.returnee("GN-1"), builders.returnee("GN-2")
    )
    one, two = document.cases
    why = Reason.of("like_ran_out", target="K-KIT")
    pair = LikeCases(one, two, 0, 8000, builders.euros(0), builders.euros(90), why)
    found = allocation_of(document)
    print_like_cases(document, found, "en")
    assert capfd.readouterr().out == ""
    print_like_cases(document, replace(found, like_cases=(pair,) * 7), "en")
    out = capfd.readouterr().out.splitlines()
    assert out[0].startswith("Like cases treated unlike: 7")
    assert len(out) == 5
    assert "choose freely" in out[1]
    assert out[-1] == "  and 4 more: see the sheet “Like cases” of office.xlsx"


def test_that_the_difference_like_cases_are_told_from_is_stored(caseload):
    assert cli.main(["balance", str(caseload), "--like-cases", "40"]) == 0
    with closing(caseload_at(caseload)) as opened:
        assert balances.scenario_of(opened.document).policy.like_cases == 4000
