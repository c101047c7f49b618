"""Every harness finds what it is for: an app known to be bad does not pass."""

import random
from collections import Counter
from contextlib import closing

import pytest

from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.services.work import Work
from planner.storage import rewriting
from tests.soak import (
    acts,
    canaries,
    controls,
    flips,
    full_disk,
    hostile,
    killing,
    kills,
    machine,
    office,
    power,
    steps,
)
from tests.soak.__main__ import main
from tests.soak.canary_acts import MARK, marked_office
from tests.soak.tally import Tally
from tests.soak.two import overlapping


def _harm(tally):
    return {what for what, n in tally.harm.items() if n}


@pytest.mark.parametrize("name", list(power.BAD))
def test_that_settings_known_to_be_bad_are_caught(name):
    assert power._is_caught(power.BAD[name], random.Random(1))


def test_that_the_apps_own_settings_pass_where_the_bad_ones_are_caught():
    tally = Tally("power cuts")
    power._one_day(tally, 40, random.Random(1), 20, acts.EDITS)
    power._one_day(tally, 40, random.Random(1), 20, acts.ON_THE_FILE)
    assert tally.tries["cuts"] == 80
    assert _harm(tally) == set()


def test_that_a_copy_in_a_folder_never_synced_is_missed(monkeypatch):
    monkeypatch.setattr("planner.storage.backups.sync_folder", lambda folder: None)
    tally = Tally("power cuts")
    power._one_day(tally, 60, random.Random(1), 6, {acts.back_up: 1, acts.rename: 1})
    assert _harm(tally) == {"acknowledged lost"}


def test_that_a_copy_put_in_place_without_its_name_on_the_disk_is_found_lost(monkeypatch):
    monkeypatch.setattr(rewriting, "sync_folder", lambda folder: None)
    tally = Tally("power cuts")
    of: dict[acts.Act, int] = {acts.back_up: 2, acts.rename: 1, acts.restore: 2}
    power._one_day(tally, 80, random.Random(2), 8, of)
    assert "acknowledged lost" in _harm(tally)


def test_that_writing_past_the_records_of_the_disk_is_noticed(tmp_path, monkeypatch):
    import os

    def past(world):
        handle = os.open(world.work.path.parent / "past", os.O_CREAT | os.O_WRONLY)
        os.write(handle, b"nobody took a note")
        os.close(handle)

    with pytest.raises(AssertionError, match="no note"):
        power.record(tmp_path.resolve(), random.Random(1), 3, {past: 1})


def test_that_an_edit_told_too_soon_is_found_lost():
    tally = Tally("kills")
    with killing.office_folder() as folder:
        kills._kill_again_and_again(
            tally, "edit", controls.tell_too_soon, folder, 1, random.Random(1)
        )
    assert _harm(tally) == {"acknowledged edits lost"}


def test_that_an_export_written_under_its_own_name_is_found_broken():
    tally = Tally("kills")
    with killing.office_folder() as folder:
        kills._kill_again_and_again(
            tally, "edit", controls.write_in_place, folder, 1, random.Random(1)
        )
    assert _harm(tally) == {"exports broken"}


def test_that_a_value_that_is_not_the_right_one_is_found(tmp_path):
    tally = Tally("damage")
    killing.fill(tmp_path)
    path = tmp_path / killing.FILE
    flips._look(tally, path, path.read_bytes(), "what stood there before", "nowhere")
    assert _harm(tally) == {"wrong values shown"}


def test_that_a_file_that_opens_is_not_counted_as_refused(monkeypatch):
    monkeypatch.setattr(hostile, "HOSTILE", {"ordinary": lambda path: None})
    tally = hostile.hostile(1)
    assert "opened" in _harm(tally)


def test_that_two_writers_at_once_are_found():
    assert not overlapping([(0.0, 1.0), (1.0, 2.0)])
    assert overlapping([(1.0, 2.0), (0.0, 1.5)])


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_that_a_mark_left_in_a_temporary_file_is_found(tmp_path, code):
    left = tmp_path / "tmp" / "left"
    left.parent.mkdir()
    left.write_bytes(b"\0\1" + f"of {MARK}-case".encode(code))
    named = tmp_path / f"{MARK}.txt"
    named.touch()
    (tmp_path / "clean").write_bytes(b"nothing")
    assert set(canaries.marked_files(tmp_path)) == {left, named}


def test_that_every_sort_of_free_text_bears_a_mark(tmp_path):
    work, _ = office.made(tmp_path / "office.rplan")
    with closing(work):
        work.commit(marked_office(), who="C01", why="import")
        text = repr(list(records(work.document)))
    for field in ("identity-name", "words", "kobo_uuid", "reason", "guardian", "witness"):
        assert f"-{field}" in text
    assert list(canaries.marked_files(tmp_path)) == []


def test_that_an_undo_that_does_nothing_differs_from_the_model(monkeypatch):
    monkeypatch.setattr(Work, "undo", lambda self, who: ())
    assert _harm(machine.machine(600, 20, 1)) == {"differences from the model"}


def test_that_one_persons_value_at_another_is_a_mix_up(monkeypatch):
    real = steps.Steps._with

    def mixed(self, document, number, person):
        known = document.by_number(number).identity.name.startswith(number)
        whose = document.in_order()[-1].number if known else number
        return real(self, document, whose, person)

    monkeypatch.setattr(steps.Steps, "_with", mixed)
    assert "cross-person mix-ups" in _harm(machine.machine(600, 20, 1))


def test_that_an_unclear_error_and_a_false_saved_are_found(tmp_path):
    tally = Tally("full disk")
    killing.fill(tmp_path)
    full_disk._must_be_clear(tally, PlannerError("file_unwritable"), "nowhere")
    full_disk._must_be(tally, tmp_path, 7, "nowhere")
    assert _harm(tally) == {"unclear errors", "told as saved and not there"}


def test_that_a_full_layer_does_what_a_small_disk_does(tmp_path):
    tally = Tally("full disk")
    full_disk._on_a_layer(tally, tmp_path, range(6))
    assert tally.tries["levels x edit"] == 6
    assert _harm(tally) == set()


def test_that_harm_makes_the_command_fail_and_stands_in_the_last_line(monkeypatch, capsys):
    tally = Tally("damage", tries=Counter({"bit flips": 3}))
    monkeypatch.setattr("tests.soak.__main__._tried", lambda names, asked: [tally])
    assert main(["--short"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("soak: nothing lost")
    tally.harmed("wrong values shown", "somewhere")
    assert main(["--short"]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("soak: 1 HARMED")
    assert main(["magic"]) == 2


def test_that_a_harness_that_tried_nothing_does_not_pass():
    assert not Tally("power cuts").well
