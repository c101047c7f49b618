"""The words hand-over and bring-back: a file into the field, and what was done there back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Said
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.protection.secret import Secret
from planner.services.balances import balances
from planner.services.protection.consents import blank_consent, record
from planner.services.work import Work
from tests import builders
from tests.command_line import typed
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_at, caseload_made, storage

FIELD = "mango bicycle under rain"


@pytest.fixture
def caseload(tmp_path):
    """Store three balanced cases, two of one counsellor."""
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(
            office(pool(), measures=[kit]),
            *(builders.returnee(f"GN-{n}", counsellor=f"C0{n % 2}") for n in (1, 2, 3)),
        )
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        found = allocation(*(award(f"GN-{n}") for n in (1, 2, 3)))
        balances.adopt(opened, found, opened.document, "C01")
    return path


@pytest.fixture
def part(tmp_path):
    return tmp_path / "field.rplan"


@pytest.fixture
def run(capfd, caseload, monkeypatch):
    monkeypatch.setenv("PLANNER_PART_PASSPHRASE", FIELD)

    def command(word, *arguments):
        return typed(capfd, word, caseload, *arguments)

    return command


def hand_over(run, part, *more):
    return run("hand-over", "--case", "GN-1", "--to", part, "--taken-by", "C02", *more)


def renamed(of: Caseload, name: str, place: str = "KAN") -> Caseload:
    own = of.cases[CaseId("case-GN-1")]
    identity, planning = replace(own.identity, name=name), replace(own.planning, place=place)
    return replace(
        of, cases={**of.cases, own.id: replace(own, identity=identity, planning=planning)}
    )


def edit(work: Work, name: str, place: str = "KAN") -> None:
    work.commit(renamed(work.document, name, place), who="C02", why="correct_case")


def in_the_field(part) -> Work:
    return Work(storage().open(part, Secret(FIELD)))


def test_that_cases_are_handed_over_with_a_recovery_key_shown_once(run, part):
    code, out, _ = hand_over(run, part, "--until", "2026-12-01", "--share", "10")
    assert code == 0
    assert "1 case handed over to C02: field.rplan" in out
    assert "recovery key of field.rplan is in field.recovery-key.txt" in out
    with closing(in_the_field(part)) as opened:
        assert [c.number for c in opened.document.in_order()] == ["GN-1"]
        assert opened.allocation is not None


@pytest.mark.parametrize(
    ("more", "sealed", "words"),
    [
        ((), True, "Protected details stayed here: they are shut for C02."),
        (("--protected",), False, "though they are shut for C02 here"),
    ],
)
def test_that_protected_details_go_along_only_where_somebody_says_so(
    run, part, more, sealed, words
):
    _, out, _ = hand_over(run, part, *more)
    assert words in out
    with closing(in_the_field(part)) as opened:
        assert opened.sealed is sealed


def test_that_a_counsellors_cases_go_along_by_the_counsellor(run, part):
    code, _, _ = run("hand-over", "--counsellor", "C01", "--to", part, "--taken-by", "C01")
    assert code == 0
    with closing(in_the_field(part)) as opened:
        assert [c.number for c in opened.document.in_order()] == ["GN-1", "GN-3"]


def test_that_a_case_nobody_knows_is_said(run, part):
    code, _, err = run("hand-over", "--case", "GN-9", "--to", part, "--taken-by", "C02")
    assert code == 2
    assert "GN-9" in err
    assert not part.exists()


def test_that_what_is_changed_there_comes_back(run, part, caseload):
    hand_over(run, part)
    with closing(in_the_field(part)) as opened:
        edit(opened, "CANARY", "LAB")
    code, out, _ = run("bring-back", "--from", part)
    assert code == 0
    assert "Brought back: 2 changes; no conflicts." in out
    assert "Delete it from the stick" in out
    assert "CANARY" not in out
    with closing(caseload_at(caseload)) as opened:
        assert opened.document.cases[CaseId("case-GN-1")].planning.place == "LAB"


@pytest.mark.parametrize(("choice", "place"), [("--ours", "MAM"), ("--theirs", "LAB")])
def test_that_conflicts_are_printed_and_nothing_is_taken_until_somebody_chooses(
    run, part, caseload, choice, place
):
    hand_over(run, part)
    with closing(in_the_field(part)) as opened:
        edit(opened, "CANARY-FIELD", "LAB")
    with closing(caseload_at(caseload)) as opened:
        edit(opened, "CANARY-OFFICE", "MAM")
    code, out, _ = run("bring-back", "--from", part)
    assert code == 1
    assert "2 conflicts" in out
    assert "office:     MAM" in out
    assert "field:      LAB" in out
    assert "as it was:  Kankan" in out or "as it was:  KAN" in out
    assert "CANARY" not in out
    with closing(caseload_at(caseload)) as opened:
        assert opened.document.cases[CaseId("case-GN-1")].planning.place == "MAM"
    code, out, _ = run("bring-back", "--from", part, choice)
    assert code == 0
    assert "2 conflicts settled" in out
    with closing(caseload_at(caseload)) as opened:
        assert opened.document.cases[CaseId("case-GN-1")].planning.place == place
    code, out, _ = run("bring-back", "--from", part)
    assert code == 0
    assert "Nothing was changed there" in out


def test_that_the_part_has_its_own_passphrase(run, part, monkeypatch):
    hand_over(run, part)
    monkeypatch.setenv("PLANNER_PART_PASSPHRASE", "orchard lamp seven river")
    code, _, err = run("bring-back", "--from", part)
    assert code == 2
    assert "passphrase" in err


def test_that_a_passphrase_may_stand_in_a_file(run, part, tmp_path, monkeypatch):
    monkeypatch.delenv("PLANNER_PART_PASSPHRASE")
    words = tmp_path / "words.txt"
    words.write_text(FIELD, encoding="utf-8")
    assert hand_over(run, part, "--part-passphrase-file", words)[0] == 0
    assert run("bring-back", "--from", part, "--part-passphrase-file", words)[0] == 0


def test_that_it_is_said_in_french(run, part):
    code, out, _ = hand_over(run, part, "--language", "fr")
    assert code == 0
    assert "1 dossier confié à C02" in out


def test_that_an_edit_of_a_case_that_is_out_says_who_has_it(run, part):
    hand_over(run, part, "--until", "2026-12-01")
    decided = ("require", "K-KIT", "--reason", "asked for it", "--later", "--who", "C01")
    code, _, err = run("decide", "GN-1", *decided)
    assert code == 0
    assert "C02 has this case since" in err
    code, _, err = run("decide", "GN-2", *decided)
    assert code == 0
    assert "has this case" not in err


def test_that_erasing_a_case_tells_of_the_file_that_holds_it_too(run, part):
    hand_over(run, part)
    code, _, err = run("erase", "--case", "GN-1", "--again", "GN-1", "--why", "person_asked")
    assert code == 0
    assert "The file C02 took along on" in err
    code, _, err = run("erase", "--case", "GN-2", "--again", "GN-2", "--why", "person_asked")
    assert code == 0
    assert "took along" not in err


def test_that_a_refusal_in_the_field_holds_until_somebody_decides(run, part):
    hand_over(run, part)
    run("consent", "--case", "GN-1", "--given")
    with closing(in_the_field(part)) as opened:
        case = opened.document.cases[CaseId("case-GN-1")]
        said = replace(blank_consent(case, date(2026, 11, 2)), said=Said.REFUSED)
        record(opened, said, "C02")
    code, out, _ = run("bring-back", "--from", part)
    assert code == 1
    assert "Case GN-1: one of two statements of consent is a no." in out
    assert "planning support: refused" in run("consent", "--case", "GN-1")[1]
    assert run("bring-back", "--from", part, "--ours")[0] == 0
    assert "planning support: given" in run("consent", "--case", "GN-1")[1]
