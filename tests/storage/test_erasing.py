"""Erasure: nothing of the person is left, in the file or its backups, and the trail is whole."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.plans.draft import Draft
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.rights.erasure import WhyErased
from planner.services.protection.erasure import erase
from tests.ledger_office import allocation, award
from tests.opened import caseload_at, caseload_made
from tests.storage.with_cases import database_of, with_case

HERS = Secret("copper window nine goats")
CANARIES = ("Canary Nightingale", "canary sang at noon")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


@pytest.fixture
def work(path):
    with closing(caseload_made(path, code="P01")) as work:
        with_case(work, "GN-1", CANARIES[0], words=CANARIES[1])
        with_case(work, "GN-2", "Somebody", words="wants to sew")
        work.file.backups.make()
        yield work


def _erased(work, number):
    document = work.document
    cases = {k: c for k, c in document.cases.items() if k != number}
    assessments = {k: a for k, a in document.assessments.items() if a.case_id != number}
    after = replace(document, cases=cases, assessments=assessments)
    work.erase(frozenset({number}), after, who="P01", why="erase_case")


def _everything_in(path):
    """Return all that can be read of a database by whoever holds every key, as one text."""
    with database_of(path) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        rows = [r for (t,) in tables.fetchall() for r in connection.execute(f"SELECT * FROM {t}")]
    return repr(rows)


def test_that_no_remnant_is_left_in_the_file_and_its_backups(work, path):
    assert CANARIES[0] in _texts(work)
    _erased(work, "GN-1")
    assert not any(canary in _texts(work) for canary in CANARIES)
    backups = [b.path for b in work.file.backups.listed()]
    work.close()
    for one in (path, *backups):
        assert not any(canary in _everything_in(one) for canary in CANARIES)
        with closing(caseload_at(one)) as opened:
            assert not any(canary in _texts(opened) for canary in CANARIES)
            assert set(opened.document.cases) == {"GN-2"}
            assert opened.file.trail.check() is None


def _texts(work):
    """Return all the planner can show of a file: the document and its trail."""
    seen = [case.identity.name for case in work.document.cases.values()]
    seen.extend(a.words for a in work.document.assessments.values())
    seen.extend(repr(e.batch.changes) for e in work.file.trail.entries() if e.batch)
    return " ".join(seen)


def test_that_the_others_are_as_they_were_and_the_trail_says_that_somebody_was_erased(work, path):
    kept = work.document.cases["GN-2"], work.document.assessments["aGN-2"]
    _erased(work, "GN-1")
    work.close()
    with closing(caseload_at(path)) as again:
        assert (again.document.cases["GN-2"], again.document.assessments["aGN-2"]) == kept
        acts = [e.act.value for e in again.file.trail.entries()]
        assert acts == ["created", "edited", "edited", "erased", "opened"]


def test_that_balances_adopted_or_not_say_nothing_of_the_person_any_more(work, path):
    for digest in ("d1", "d2"):
        awards = tuple(replace(award(n), case_id=CaseId(n)) for n in ("GN-1", "GN-2"))
        work.keep(allocation(*awards, digest=digest))
    with_case(work, "GN-3")
    backup = work.file.backups.make()
    _erased(work, "GN-1")
    work.close()
    for one in (path, backup.path):
        with closing(caseload_at(one)) as opened:
            for digest in ("d1", "d2"):
                (left,) = opened.file.allocation(digest).awards
                assert left.case_id == "GN-2"


def test_that_it_cannot_be_undone(work):
    _erased(work, "GN-1")
    assert not work.can_undo
    work.undo("P01")
    assert "GN-1" not in work.document.cases


def test_that_only_who_may_erase_does(work, path):
    work.file.staff.admit("C01", Role.COUNSELLOR, HERS, protected=True)
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        with pytest.raises(PlannerError, match="not_allowed"):
            _erased(hers, "GN-1")
        assert "GN-1" in hers.document.cases


def test_that_edits_go_on_after_an_erasure(work, path):
    _erased(work, "GN-1")
    with_case(work, "GN-3", "Somebody else", words="wants to bake")
    work.file.backups.make()
    work.close()
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-2", "GN-3"}
        assert again.file.trail.check() is None


def test_that_what_anybody_was_typing_goes_wherever_it_was_typed(work, path):
    hers = work.file.staff.admit("C01", Role.COUNSELLOR, HERS, protected=True)
    drafts = {
        work.staff.id: Draft(work.staff.id, words={"Reason": CANARIES[0]}),
        hers.id: Draft(hers.id, "case", CaseId("GN-2"), {"remarks": CANARIES[1]}),
    }
    work.commit(replace(work.document, drafts=drafts), who="P01", why="keep_draft")
    backup = work.file.backups.make()
    work.keep_draft(None)
    erase(work, CaseId("GN-1"), "GN-1", WhyErased.PERSON_ASKED, "P01")
    assert work.document.drafts == {}
    work.close()
    for one in (path, backup.path):
        assert not any(canary in _everything_in(one) for canary in CANARIES)
        with closing(caseload_at(one)) as opened:
            assert opened.document.drafts == {}
            assert not any(canary in _texts(opened) for canary in CANARIES)
            assert opened.file.trail.check() is None
