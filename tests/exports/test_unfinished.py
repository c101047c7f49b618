"""An export that was stopped goes on where it was; what changed since is written anew."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from benchmarks.plans import adopted
from exports.compose import compose_plan
from exports.unfinished import Unfinished, forget_unfinished, made_from
from planner.app.children.exporting import export
from planner.app.writers import FileWriters
from planner.domain.errors import Stopped
from planner.domain.progress import never
from planner.domain.protection.purpose import Destination, Purpose
from tests.exports.examples import ON, case_id
from tests.in_process import run_here


def written(example, folder, numbers=(1, 2), to=None):
    writers = FileWriters(*([to] if to else []))
    return [writers.write_plan(example[0], example[1], case_id(n), folder, ON) for n in numbers]


def stamps(folder):
    return {p.name: p.stat().st_mtime_ns for p in folder.iterdir() if p.suffix != ""}


def test_that_a_case_gets_two_copies_and_a_workbook(example, tmp_path):
    (done,) = written(example, tmp_path, (1,))
    names = [path.name for path in done.files]
    assert names == ["GN-26-00001.pdf", "GN-26-00001-counsellor.pdf", "GN-26-00001.xlsx"]
    assert all(path.is_file() for path in done.files)


def test_that_what_is_for_counsellors_lies_apart_in_the_language_of_the_office(example, tmp_path):
    caseload, allocation = example
    arabic = next(c for c in caseload.cases.values() if c.planning.language == "ar")
    office = FileWriters(language="fr")
    given, copy, book = office.write_plan(caseload, allocation, arabic.id, tmp_path, ON).files
    assert (given.parent, copy.parent) == (tmp_path, tmp_path / "counsellors")
    assert book.parent == copy.parent
    assert str(PdfReader(given).root_object["/Lang"]) == "ar"
    assert str(PdfReader(copy).root_object["/Lang"]) == "fr"
    assert load_workbook(book).properties.language == "fr"


@pytest.mark.parametrize("purpose", [Purpose.PERSON, Purpose.PARTNER, Purpose.DONOR])
def test_that_the_counsellors_copy_leaves_the_office_for_nobody(example, tmp_path, purpose):
    (done,) = written(example, tmp_path, (1,), Destination(purpose, "Somebody"))
    assert [path.name for path in done.files] == ["GN-26-00001.pdf", "GN-26-00001.xlsx"]


def test_that_what_was_written_is_not_written_again(example, tmp_path):
    written(example, tmp_path, (1,))
    before = stamps(tmp_path)
    written(example, tmp_path, (1, 2))
    after = stamps(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == 2 * len(before)


def test_that_a_file_somebody_touched_is_written_again(example, tmp_path):
    (done,) = written(example, tmp_path, (1,))
    whole = done.files[0].read_bytes()
    done.files[0].write_bytes(whole[:-1])
    written(example, tmp_path, (1,))
    assert done.files[0].read_bytes() == whole


def test_that_a_plan_that_says_something_else_is_written_again(example, tmp_path):
    record = Unfinished(tmp_path)
    path = tmp_path / "GN-1.pdf"
    path.write_bytes(b"%PDF")
    plans = [
        compose_plan(example[0], example[1], case_id(1), on=ON, language=language)
        for language in ("en", "fr")
    ]
    record.add(path, made_from(plans[0]))
    again = Unfinished(tmp_path)
    assert again.holds(path, made_from(plans[0]))
    assert not again.holds(path, made_from(plans[1]))


def test_that_a_record_cut_off_by_a_power_cut_is_read_as_far_as_it_goes(tmp_path):
    path = tmp_path / "GN-1.pdf"
    path.write_bytes(b"%PDF")
    record = Unfinished(tmp_path, 1)
    record.add(path, "one")
    kept = next(tmp_path.glob(".unfinished-*"))
    kept.write_text(kept.read_text() + '["GN-2.pdf", "two')
    assert Unfinished(tmp_path, 0).holds(path, "one")
    assert not Unfinished(tmp_path, 0).holds(tmp_path / "GN-2.pdf", "two")


def test_that_the_record_goes_once_all_is_written_and_names_nobody(example, tmp_path):
    written(example, tmp_path, (1,))
    (record,) = tmp_path.glob(".unfinished-*")
    name = example[0].cases[case_id(1)].identity.name
    assert name.split()[0] not in record.read_text()
    forget_unfinished(tmp_path)
    assert not list(tmp_path.glob(".unfinished-*"))


def exported(example, folder, monkeypatch, asked=never):
    """Export three plans and the way a window does, without a process of its own."""
    monkeypatch.setattr("planner.app.children.exporting.run_in_child", run_here)
    caseload, allocation = example
    ids = [case_id(number) for number in (2, 4, 6)]
    document = adopted(caseload, allocation)
    return export(document, allocation, folder, stop=asked, case_ids=ids)


def contents(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_that_an_export_stopped_halfway_and_run_again_is_as_if_it_was_never_stopped(
    example, tmp_path, monkeypatch
):
    stopped, whole = tmp_path / "stopped", tmp_path / "whole"
    exported(example, whole, monkeypatch)
    answers = iter((False, False, True))
    with pytest.raises(Stopped):
        exported(example, stopped, monkeypatch, lambda: next(answers))
    left = contents(stopped)
    finished = contents(whole)
    assert 0 < len(left) < len(finished)
    kept = {path: content for path, content in left.items() if path.suffix}
    assert kept.items() <= finished.items()
    stamps_then = {path: (stopped / path).stat().st_mtime_ns for path in kept}
    exported(example, stopped, monkeypatch)
    assert contents(stopped) == finished
    assert {path: (stopped / path).stat().st_mtime_ns for path in kept} == stamps_then
