"""What a hostile hand puts into a file is refused or told; a full disk is called one."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from tests.opened import caseload_at, caseload_made
from tests.soak import office
from tests.soak.failing import Failing, failing
from tests.soak.full_disk import full_layer
from tests.soak.hostile_files import HOSTILE
from tests.storage.with_cases import database_of, with_case

NESTED = "[" * 20_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1", name="Somebody")
    return path


def test_that_a_header_nested_without_end_is_damage(path):
    HOSTILE["header nested"](path)
    with pytest.raises(PlannerError, match="file_damaged"):
        caseload_at(path)


def test_that_a_record_nested_without_end_is_damage(path):
    with database_of(path) as other:
        other.execute("UPDATE record SET plain = ? WHERE entity = 'case'", (NESTED,))
    with pytest.raises(PlannerError, match="file_damaged"):
        caseload_at(path)


@pytest.mark.parametrize(("column", "value"), [("act", "danced"), ("values", NESTED), ("link", 7)])
def test_that_an_entry_of_the_trail_nobody_could_write_is_told(path, column, value):
    with database_of(path) as other:
        other.execute(f'UPDATE trail SET "{column}" = ? WHERE number = 1', (value,))
    with closing(caseload_at(path, view_only=True)) as work:
        assert work.file.trail.check() is not None
        with pytest.raises(PlannerError, match="file_damaged"):
            list(work.file.trail.entries())


@pytest.mark.parametrize("room", [0, 600, 9000, 20_000])
def test_that_an_edit_on_a_full_disk_says_so_and_changes_nothing(tmp_path, room):
    layer = full_layer()
    layer.room = 1 << 40
    work, _ = office.made(tmp_path / "office.rplan", office.storage(layer.name))
    with closing(work):
        with_case(work, "GN-1", name="Somebody")
        before = work.document
        layer.room = room
        with pytest.raises(PlannerError, match="disk_full"):
            with_case(work, "GN-2", name="Somebody " * 8000)
        assert work.document is before
        layer.room = 1 << 40
        with_case(work, "GN-2")
        after = work.document
    with closing(office.opened(tmp_path / "office.rplan")) as again:
        assert again.document == after
        assert again.file.trail.check() is None


def without(document, *numbers):
    return replace(document, cases={k: c for k, c in document.cases.items() if k not in numbers})


def test_that_an_erasure_on_a_full_disk_erases_nothing_and_can_be_done_again(tmp_path):
    layer = full_layer()
    layer.room = 1 << 40
    work, _ = office.made(tmp_path / "office.rplan", office.storage(layer.name))
    with closing(work):
        with_case(work, "GN-1", name="Somebody " * 8000)
        with_case(work, "GN-2")
        before = work.document
        after = without(before, "GN-1")
        layer.room = 20_000
        with pytest.raises(PlannerError, match="disk_full"):
            work.erase(frozenset({CaseId("GN-1")}), after, who="C01", why="erase_case")
        assert work.document is before
        layer.room = 1 << 40
        with_case(work, "GN-3")
        both = frozenset({CaseId("GN-1"), CaseId("GN-2")})
        work.erase(both, without(work.document, *both), who="C01", why="erase_case")
    with closing(office.opened(tmp_path / "office.rplan")) as again:
        assert set(again.document.cases) == {"GN-3"}
        assert again.file.trail.check() is None


def test_that_a_file_that_cannot_be_opened_to_the_end_is_let_go(tmp_path):
    path = tmp_path / "office.rplan"
    of = Failing.storage()
    office.made(path, of)[0].close()
    kept = []  # as a window keeps what it tells: nothing of it stands in the way
    for seed in range(40):
        with failing().at(0.02, seed):
            try:
                office.opened(path, of=of).close()
            except PlannerError as error:
                kept.append(error)
        with closing(office.opened(path, of=of)) as again:
            assert not again.view_only
    assert kept
    assert {"file": "office.rplan"} in [error.values for error in kept]


def test_that_on_a_full_disk_a_file_opens_to_be_looked_at(tmp_path):
    layer = full_layer()
    layer.room = 1 << 40
    path, of = tmp_path / "office.rplan", office.storage(layer.name)
    office.made(path, of)[0].close()
    layer.room = 0
    with closing(office.opened(path, of=of)) as work:
        assert work.view_only
        assert work.refusal.code == "view_only_full"
    layer.room = 1 << 40
    with closing(office.opened(path, of=of)) as again:
        assert not again.view_only
