"""The audit trail: whatever is changed, taken out or moved in it is noticed."""

import random
from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.change import Step
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.work import create_caseload
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import database_of, with_case, with_protected

HERS = Secret("copper window nine goats")


@pytest.fixture
def path(tmp_path):
    """A closed file with a dozen edits, one undone, and an export in its trail."""
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path, code="P01")) as work:
        for number in range(10):
            with_case(work, f"GN-{number}", name="Somebody", words="wants to sew")
        with_protected(work, "GN-X")
        work.undo("P01")
        work.note(Act.EXPORTED, "GN-1", purpose="planning", recipient="office")
    return path


def _tampered(path, sql, *values):
    with database_of(path) as other:
        other.execute(sql, values)
        assert other.changes() > 0
    with closing(caseload_at(path)) as work:
        return work.file.trail.check()


def test_that_an_untouched_trail_holds_together(path):
    with closing(caseload_at(path)) as work:
        assert work.file.trail.check() is None
        entries = list(work.file.trail.entries())
    assert [e.number for e in entries] == list(range(1, len(entries) + 1))
    assert [e.act for e in entries[-2:]] == [Act.EXPORTED, Act.OPENED]
    assert entries[-2].values == {"purpose": "planning", "recipient": "office"}
    assert {e.who for e in entries} == {"P01", "C01"}


def test_that_an_entry_tells_what_was_before_and_after(path):
    with closing(caseload_at(path)) as work:
        case = work.document.cases["GN-1"]
        changed = replace(case, planning=replace(case.planning, place="Labé"))
        after = replace(work.document, cases={**work.document.cases, case.id: changed})
        work.commit(after, who="C01", why="save_case")
        (*_, last) = work.file.trail.entries()
    assert last.batch is not None
    assert last.batch.step is Step.EDIT
    (change,) = last.batch.changes
    assert (change.field, change.before, change.after) == ("planning.place", "", "Labé")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("UPDATE trail SET who = ? WHERE number = 3", ("P09",)),
        ("UPDATE trail SET at = ? WHERE number = 3", ("2020-01-01T00:00:00+00:00",)),
        ("UPDATE trail SET act = ? WHERE act = 'exported'", ("opened",)),
        ("UPDATE trail SET \"values\" = ? WHERE act = 'exported'", ("{}",)),
        ("DELETE FROM trail WHERE number = 4", ()),
        ("UPDATE batch SET why = ? WHERE number = 2", ("undo",)),
        ("UPDATE batch SET who = ? WHERE number = 2", ("P09",)),
        ('UPDATE batch SET "when" = ? WHERE number = 2', ("2020-01-01T00:00:00+00:00",)),
        ("UPDATE change SET field = ? WHERE number = 2", ("number",)),
        ("UPDATE change SET body = NULL WHERE number = 2", ()),
        (
            "UPDATE change SET body = (SELECT body FROM change WHERE number = 4) WHERE number = 2",
            (),
        ),
        ("UPDATE change SET shut = NULL WHERE shut IS NOT NULL", ()),
        ("DELETE FROM change WHERE number = 2", ()),
        ("DELETE FROM own_key WHERE about = 'GN-2'", ()),
        ("UPDATE trail SET number = 1000 WHERE number = 5", ()),
    ],
)
def test_that_what_was_changed_or_taken_out_is_noticed(path, sql, values):
    fault = _tampered(path, sql, *values)
    assert fault is not None
    assert fault.number <= 14


def test_that_two_entries_in_each_others_place_are_noticed(path):
    with database_of(path) as other:
        for old, new in ((5, -1), (6, 5), (-1, 6)):
            other.execute("UPDATE trail SET number = ? WHERE number = ?", (new, old))
    with closing(caseload_at(path)) as work:
        fault = work.file.trail.check()
    assert fault is not None
    assert fault.number == 5


def test_that_an_end_cut_off_is_noticed_by_an_anchor_kept_elsewhere(path):
    with closing(caseload_at(path)) as work:
        anchor = work.file.trail.anchor()
    with database_of(path) as other:
        other.execute("DELETE FROM trail WHERE number >= ?", (anchor.number - 1,))
    with closing(caseload_at(path)) as work:
        assert work.file.trail.check() is None  # nothing in the file itself tells
        fault = work.file.trail.check(anchor)
    assert fault is not None
    assert fault.sort == "cut"


def test_that_a_later_trail_holds_against_an_earlier_anchor(path):
    with closing(caseload_at(path)) as work:
        anchor = work.file.trail.anchor()
        with_case(work, "GN-20")
        assert work.file.trail.check(anchor) is None


def test_that_random_faults_are_all_noticed(path):
    drawn = random.Random(3)
    columns = {
        "trail": ["at", "staff", "who", "act", "subject", '"values"'],
        "batch": ["id", "step", "staff", "who", "why", '"when"'],
        "change": ["id", "entity", "key", "field", "body", "digest"],
    }
    missed = []
    with closing(caseload_at(path)) as work:
        run = work.file._file.connection.execute
        for _ in range(300):
            table = drawn.choice(sorted(columns))
            column = drawn.choice(columns[table])
            at = drawn.choice(run(f"SELECT number FROM {table}").fetchall())[0]
            run("SAVEPOINT fault")
            run(f"UPDATE {table} SET {column} = 'x' || {column} WHERE number = ?", (at,))
            if work.file.trail.check() is None:
                missed.append((table, column, at))
            run("ROLLBACK TO fault")
            run("RELEASE fault")
    assert missed == []


def test_that_who_may_not_see_protected_details_can_check_the_trail(path):
    with closing(caseload_at(path)) as work:
        work.file.staff.admit("C02", Role.COUNSELLOR, HERS, protected=False)
    with closing(caseload_at(path, HERS)) as hers:
        assert hers.file.trail.check() is None


def test_that_another_persons_edit_is_not_undone_after_a_restart(path):
    with closing(caseload_at(path)) as work:
        work.file.staff.admit("C02", Role.COUNSELLOR, HERS, protected=True)
        with_case(work, "GN-30")
    with closing(caseload_at(path, HERS)) as hers:
        assert not hers.can_undo
        with_case(hers, "GN-31", who="C02")
        assert hers.can_undo
    with closing(caseload_at(path, HERS)) as hers:
        hers.undo("C02")
        assert "GN-31" not in hers.document.cases
        assert not hers.can_undo


def test_that_an_entry_names_who_opened_the_file_beside_whom_it_was_entered_for(path):
    with closing(caseload_at(path)) as work:
        made, *edits = list(work.file.trail.entries())
    assert (made.who, made.opened_by) == ("P01", "P01")
    assert {(e.who, e.opened_by) for e in edits if e.act is Act.EDITED} == {
        ("C01", "P01"),
        ("P01", "P01"),
    }


def test_that_who_came_in_by_the_recovery_key_is_named_so(tmp_path):
    work, key = create_caseload(storage(), tmp_path / "other.rplan", PASSPHRASE, code="P01")
    work.close()
    with closing(caseload_at(tmp_path / "other.rplan", key)) as work:
        (*_, last) = work.file.trail.entries()
    assert (last.who, last.opened_by) == ("recovery", "recovery")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("UPDATE trail SET staff = 'x' WHERE act = 'opened'", ()),
        ("UPDATE trail SET who = ? WHERE act = 'created'", ("C01",)),
        ("UPDATE trail SET \"values\" = ? WHERE act = 'admitted'", ('{"who": "C01"}',)),
        ("UPDATE trail SET subject = ? WHERE act = 'admitted'", ("x",)),
    ],
)
def test_that_whose_code_it_is_cannot_be_changed_unnoticed(path, sql, values):
    with closing(caseload_at(path)) as work:
        work.file.staff.admit("C02", Role.COUNSELLOR, HERS, protected=False)
    assert _tampered(path, sql, *values) is not None


def test_that_the_staff_table_cannot_lend_a_code_to_whoever_opened_the_file(path):
    with database_of(path) as other:
        other.execute("UPDATE staff SET code = 'C09'")
    with closing(caseload_at(path)) as work:
        assert {e.opened_by for e in work.file.trail.entries()} == {"P01"}
