"""The words staff, trail, backups, encrypt and recover; no passphrase is ever an argument."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.app.cli import main
from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests import builders
from tests.command_line import typed
from tests.opened import PASSPHRASE, caseload_at, caseload_made

THEIRS = "kettle north bicycle tide"
UNENCRYPTED = Path(__file__).parents[1] / "storage" / "files" / "caseload_of_0_1_0.rplan"
KEY = re.compile(r"(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}")


@pytest.fixture
def caseload(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path, code="C01")) as work:
        after = builders.caseload(builders.programme(), builders.returnee("GN-1"))
        work.commit(replace(after, about=work.document.about), who="C01", why="import_assessments")
    return path


@pytest.fixture
def run(capfd, caseload, monkeypatch):
    monkeypatch.setenv("PLANNER_THEIR_PASSPHRASE", THEIRS)

    def command(word, *arguments, file=caseload):
        return typed(capfd, word, file, *arguments)

    return command


def key_beside(caseload) -> str:
    """Return the recovery key that was written for its owner alone: there is no terminal here."""
    path = caseload.with_name(f"{caseload.stem}.recovery-key.txt")
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    (found,) = KEY.findall(path.read_text(encoding="utf-8"))
    return found


def named(caseload) -> None:
    """Give the case a name, and rename it as an edit of its own."""
    with closing(caseload_at(caseload)) as work:
        case = work.document.by_number("GN-1")
        named = replace(case, identity=replace(case.identity, name="Canary"))
        after = replace(work.document, cases={case.id: named})
        work.commit(after, who="C01", why="correct_case")


def test_that_somebody_is_admitted_changed_and_dismissed(run, caseload):
    code, out, _ = run("staff", "--admit", "C02", "--role", "counsellor", "--protected")
    assert code == 0
    admitted, _, out = out.partition("\n")
    assert admitted.startswith("C02 may open it now")
    assert out.splitlines() == [
        "C01: planner, protected details open (you)",
        "C02: counsellor, protected details open",
    ]
    theirs = caseload_at(caseload, Secret(THEIRS))
    assert theirs.staff.role is Role.COUNSELLOR
    theirs.close()
    _, out, _ = run("staff", "--change", "C02", "--role", "reader")
    assert "C02: reader, protected details shut" in out
    _, out, _ = run("staff", "--dismiss", "C02")
    assert "C02" not in out
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(caseload, Secret(THEIRS))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--admit", "C02"), "--role"),
        (("--dismiss", "C09"), "Nobody of that code"),
        (("--dismiss", "C01"), "planner"),
        (("--admit", "C01", "--role", "reader"), "may open this file already"),
    ],
)
def test_that_what_cannot_be_done_is_said(run, arguments, said):
    code, _, error = run("staff", *arguments)
    assert code == 2
    assert said in error


def test_that_a_counsellor_admits_nobody(run, caseload, monkeypatch):
    run("staff", "--admit", "C02", "--role", "counsellor")
    monkeypatch.setenv("PLANNER_PASSPHRASE", THEIRS)
    for word, arguments in (
        ("staff", ("--admit", "C03", "--role", "reader")),
        ("trail", ()),
        ("backups", ()),
    ):
        code, _, error = run(word, *arguments)
        assert code == 2
        assert "may not do this" in error
    monkeypatch.setenv("PLANNER_THEIR_PASSPHRASE", "window grass fourteen apples")
    assert run("staff", "--passphrase")[0] == 0  # one's own is everybody's


def test_that_a_passphrase_is_changed_and_reset(run, caseload, monkeypatch):
    code, out, _ = run("staff", "--passphrase")
    assert (code, out) == (0, "Your passphrase is changed.\n")
    monkeypatch.setenv("PLANNER_PASSPHRASE", THEIRS)
    other = "window grass fourteen apples"
    monkeypatch.setenv("PLANNER_THEIR_PASSPHRASE", other)
    run("staff", "--admit", "C02", "--role", "reader")
    monkeypatch.setenv("PLANNER_THEIR_PASSPHRASE", PASSPHRASE.text)
    assert run("staff", "--reset", "C02")[0] == 0
    caseload_at(caseload, PASSPHRASE).close()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(caseload, Secret(other))


def test_that_the_recovery_key_sets_a_new_passphrase(run, caseload, monkeypatch):
    _, out, _ = run("staff", "--recovery-key")
    assert not KEY.search(out)
    key = key_beside(caseload)
    monkeypatch.setenv("PLANNER_RECOVERY_KEY", key)
    code, out, _ = run("recover", "--who", "C01")
    assert code == 0
    again = key_beside(caseload)
    assert again != key
    caseload_at(caseload, Secret(THEIRS)).close()
    caseload_at(caseload, Secret(again)).close()
    for gone in (key, PASSPHRASE.text):
        with pytest.raises(PlannerError, match="passphrase_wrong"):
            caseload_at(caseload, Secret(gone))


def test_that_recovering_takes_the_key_and_says_whose_passphrase(run, monkeypatch):
    monkeypatch.setenv("PLANNER_RECOVERY_KEY", PASSPHRASE.text)
    code, _, error = run("recover", "--who", "C01")
    assert code == 2
    assert "not the recovery key" in error


def test_that_the_trail_tells_acts_and_names_only_on_request(run, caseload):
    named(caseload)
    code, out, _ = run("trail")
    assert code == 0
    assert "C01 · correct a case · GN-1" in out
    assert "holds together" in out
    assert "Canary" not in out
    _, out, _ = run("trail", "--changes", "--act", "edited", "--case", "GN-1")
    assert "GN-1 · the case, Name: nothing → Canary" in out
    assert "opened the file" not in out
    code, out, complaint = run("trail", "--who", "C09")
    assert (code, out) == (2, "")
    assert "In it stand C01" in complaint


def test_that_an_anchor_shows_that_the_end_was_cut_off(run, caseload, tmp_path):
    before = caseload.read_bytes()
    named(caseload)
    anchor = tmp_path / "anchor.txt"
    assert run("trail", "--anchor", anchor)[0] == 0
    code, out, _ = run("trail", "--check", anchor)
    assert code == 0
    assert "also holds" in out
    caseload.write_bytes(before)
    code, out, _ = run("trail", "--check", anchor)
    assert code == 1
    assert "differs from the anchor" in out
    code, _, error = run("trail", "--anchor", anchor)
    assert (code, "anchor.txt" in error) == (2, True)


def test_that_a_copy_is_listed_and_put_back(run, caseload):
    _, out, _ = run("backups", "--make")
    number = int(out.split(":")[0])
    assert out.endswith(", as the file is now\n")
    named(caseload)
    _, out, _ = run("backups")
    assert f"{number}: " in out
    assert "1 edit since" in out
    code, out, _ = run("backups", "--restore", number)
    assert code == 2
    code, out, _ = run("backups", "--restore", number, "--yes")
    assert code == 0
    assert f"(number {number}) is in place; 1 newer edit is put aside in copy" in out
    with closing(caseload_at(caseload)) as work:
        assert work.document.by_number("GN-1").identity.name == ""
    _, out, _ = run("backups")
    assert [line.split(", ")[-1] for line in out.splitlines()] == [
        "put aside when an earlier copy was put back; 0 edits since",
        "as the file is now",
    ]
    code, _, error = run("backups", "--restore", 9999)
    assert code == 2
    assert "no copy of number 9999" in error


def test_that_a_damaged_file_gives_way_to_a_copy(run, caseload):
    _, out, _ = run("backups", "--make")
    number = int(out.split(":")[0])
    whole = caseload.read_bytes()
    caseload.write_bytes(whole[:70_000] + bytes(len(whole) - 70_000))
    code, out, error = run("backups")
    assert code == 2
    assert out.startswith(f"{number}: ")
    assert "damaged" in error
    code, out, _ = run("backups", "--restore", number)
    assert code == 0
    assert "damaged file is kept" in out
    caseload_at(caseload).close()


def test_that_damaged_files_kept_beside_it_are_named_and_taken_away_on_a_yes(run, caseload):
    run("staff", "--admit", "C02", "--role", "reader")
    aside = caseload.with_name(f"{caseload.name}.damaged-1a2b3c4d")
    aside.write_bytes(b"as it was")
    _, _, error = run("staff", "--dismiss", "C02")
    assert "1 damaged file kept beside it" in error
    assert "got no new keys" in error
    code, _, error = run("backups", "--drop-damaged")
    assert (code, "Nothing was taken away" in error) == (2, True)
    assert aside.exists()
    code, out, _ = run("backups", "--drop-damaged", "--yes")
    assert (code, "1 damaged file is gone" in out) == (0, True)
    assert not aside.exists()


def test_that_an_unencrypted_file_is_encrypted(run, tmp_path):
    path = tmp_path / "old.rplan"
    shutil.copyfile(UNENCRYPTED, path)
    code, out, _ = run("encrypt", "--who", "C07", file=path)
    assert code == 0
    assert not KEY.search(out)
    assert key_beside(path)
    with closing(caseload_at(path)) as work:
        assert work.staff.code == "C07"
    assert run("encrypt", file=tmp_path / "none.rplan")[0] == 2


@pytest.mark.parametrize("word", ["staff", "trail", "backups", "encrypt", "recover"])
def test_that_no_word_takes_a_passphrase_as_an_argument(word, capsys):
    with pytest.raises(SystemExit):
        main([word, "--help"])
    shown = capsys.readouterr().out
    assert "--passphrase-file" in shown
    assert not re.search(r"--passphrase(?!-file)[ =][A-Z]", shown)


def test_that_french_says_it_in_french(run):
    _, out, _ = run("staff", "--language", "fr")
    assert out == "C01 : planificateur, données protégées ouvertes (vous)\n"
    _, out, _ = run("trail", "--language", "fr")
    assert "Le journal est cohérent" in out


def test_that_recovering_asks_for_the_key_and_names_the_option(run, monkeypatch):
    monkeypatch.delenv("PLANNER_PASSPHRASE", raising=False)
    code, _, error = run("recover", "--who", "C01")
    assert code == 2
    assert "printed recovery key" in error
    assert "PLANNER_RECOVERY_KEY" in error


def test_that_a_wrong_recovery_key_is_not_called_a_passphrase(run, monkeypatch):
    monkeypatch.setenv("PLANNER_RECOVERY_KEY", "-".join(["0000"] * 7))
    code, _, error = run("recover", "--who", "C01")
    assert (code, "That recovery key does not open" in error) == (2, True)


def test_that_a_passphrase_that_is_set_is_asked_for_by_its_own_option(run, monkeypatch):
    monkeypatch.delenv("PLANNER_THEIR_PASSPHRASE")
    code, _, error = run("staff", "--admit", "C02", "--role", "reader")
    assert (code, "--their-passphrase-file" in error) == (2, True)


def test_that_recovering_says_whose_passphrase_by_which_option(run, caseload, monkeypatch):
    run("staff", "--recovery-key")
    monkeypatch.setenv("PLANNER_RECOVERY_KEY", key_beside(caseload))
    code, out, error = run("recover")
    assert code == 2
    assert out.startswith("C01: planner")
    assert "--who" in error


def test_that_an_edit_is_copied_at_the_end_of_a_command_but_not_twice_in_half_an_hour(
    run, caseload
):
    retention = ("retention", "--keep-months", "12")
    assert "no copy" in run("backups")[1].lower()
    assert run(*retention)[0] == 0
    with closing(caseload_at(caseload)) as work:
        assert len(work.file.backups.listed()) == 1
    run("retention", "--keep-months", "13")
    with closing(caseload_at(caseload)) as work:
        assert len(work.file.backups.listed()) == 1


def test_that_a_damaged_header_is_repaired_and_said_once(run, caseload):
    for at in (10, 300, 5000, 40_000):
        bytes_ = bytearray(caseload.read_bytes())
        bytes_[at] ^= 0xFF
        caseload.write_bytes(bytes_)
        code, _, error = run("trail")
        assert code == 0
        assert "has been repaired" in " ".join(error.split())
        assert "repaired" not in run("trail")[2]


def test_that_damage_names_the_copies_and_how_to_put_one_back(run, caseload):
    whole = caseload.read_bytes()
    caseload.write_bytes(whole[:70_000] + bytes(len(whole) - 70_000))
    assert "there is no copy beside it" in run("trail")[2]
    caseload.write_bytes(whole)
    run("backups", "--make")
    whole = caseload.read_bytes()
    caseload.write_bytes(whole[:70_000] + bytes(len(whole) - 70_000))
    error = run("trail")[2]
    assert "There is 1 copy of it: list them with “backups office.rplan”" in error


def test_that_a_key_goes_into_the_file_that_is_named_and_into_no_other(run, caseload, tmp_path):
    wanted = tmp_path / "key.txt"
    code, _, _ = run("staff", "--recovery-key", "--recovery-key-file", wanted)
    assert code == 0
    key = KEY.findall(wanted.read_text(encoding="utf-8"))[0]
    caseload_at(caseload, Secret(key)).close()
    assert not caseload.with_name("office.recovery-key.txt").exists()
    code, _, error = run("staff", "--recovery-key", "--recovery-key-file", wanted)
    assert (code, "key.txt" in error) == (2, True)
    caseload_at(caseload, Secret(key)).close()  # refused before the key before was given up


def test_that_a_key_is_printed_on_a_terminal_alone(run, caseload, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    _, out, error = run("staff", "--recovery-key")
    assert not KEY.search(out)
    assert KEY.search(error)
