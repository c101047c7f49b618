"""A disk that fails now and then: done or not done, told, and never a crash."""

from contextlib import closing

import apsw
import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.rights.erasure import WhyErased
from planner.services.protection.erasure import erase
from planner.storage import caseload_file
from tests.opened import PASSPHRASE, caseload_at, caseload_made
from tests.soak.failing import Failing, failing
from tests.soak.office import made, opened, renamed, with_people
from tests.storage.with_cases import with_case


def test_that_what_is_broken_off_is_done_or_not_and_so_shown(tmp_path):
    from tests import builders

    path, of, broken = tmp_path / "office.rplan", Failing.storage(), 0
    work, _ = made(path, of)
    people = [builders.returnee(f"GN-{n}") for n in range(30)]
    work.commit(with_people(work.document, *people), who="C01", why="add_case", barrier=True)
    for seed in range(30):
        case = work.document.in_order()[0]
        before = work.document
        try:
            with failing().at(0.01, seed):
                if seed % 2:
                    erase(work, case.id, case.number, WhyErased.PERSON_ASKED, "C01")
                else:
                    after = renamed(work.document, case, f"Name {seed}")
                    work.commit(after, who="C01", why="edit_case")
        except PlannerError:
            broken += 1
        shown = None if work.view_only else work.document.cases
        work.close()
        work = opened(path, of=of)
        assert shown in (None, work.document.cases)
        if seed % 2 == 0:
            assert work.document.cases.keys() == before.cases.keys()
        else:
            assert before.cases.keys() - work.document.cases.keys() <= {case.id}
        assert work.file.trail.check() is None
    work.close()
    assert broken


def test_that_a_file_that_does_not_open_again_is_neither_read_nor_written_any_more(
    tmp_path, monkeypatch
):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path, code="P01")) as work:
        with_case(work, "GN-1")
        with_case(work, "GN-2")

        def fails(*_):
            raise apsw.IOError

        with monkeypatch.context() as patch:
            patch.setattr(caseload_file, "connect", fails)
            with pytest.raises(PlannerError, match="file_unreadable"):
                erase(work, CaseId("GN-1"), "GN-1", WhyErased.PERSON_ASKED, "P01")
        assert work.refusal.code == "view_only_failed"
        assert work.staff.code == "P01"
        for asked in (
            lambda: list(work.file.trail.entries()),
            lambda: with_case(work, "GN-3"),
            work.file.staff.everyone,
            work.file.backups.make,
            work.file.load,
        ):
            with pytest.raises(PlannerError, match="view_only_failed"):
                asked()
    with closing(caseload_at(path, PASSPHRASE)) as again:
        assert set(again.document.cases) == {"GN-2"}
        assert again.file.trail.check() is None


def test_that_who_may_open_the_file_is_told_or_why_it_cannot_be_read(tmp_path):
    path, of = tmp_path / "office.rplan", Failing.storage()
    made(path, of)[0].close()
    codes = []
    for asked in (lambda work: work.staff, lambda work: work.file.staff.everyone()):
        with closing(opened(path, of=of)) as work:
            # Else it is at hand, and no disk is asked.
            vars(work.file)["_file"].connection.execute("PRAGMA shrink_memory")
            with failing().at(1.0, 1):
                try:
                    asked(work)
                except PlannerError as error:
                    codes.append(error.code)
            assert asked(work)
    assert codes == ["file_unreadable", "file_unreadable"]
