"""Erasing a case leaves nothing of it, in the file or its copies, and everything of the others."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.consent import WhyWithdrawn
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.merge.of_cases import records_of_cases
from planner.domain.plans.draft import Draft
from planner.domain.plans.plan import PlanState
from planner.domain.protection.retention import WhyKept
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.domain.rights.erasure import WhyErased
from planner.services.cases.cases import save_case
from planner.services.plans.decisions import decide
from planner.services.plans.plans import move_plan
from planner.services.protection.consents import blank_consent, record, withdraw
from planner.services.protection.erasure import erase
from planner.services.protection.retention import keep_until
from tests.builders import euros
from tests.cleared import clear_everybody
from tests.opened import caseload_at
from tests.protected_office import CANARY, office_open

DAY = date(2026, 11, 2)


@pytest.fixture
def work(tmp_path):
    with office_open(tmp_path) as opened:
        yield opened


def _id(work, number="GN-1"):
    return work.document.by_number(number).id


def _erase(work, number="GN-1", again=None, why=WhyErased.PERSON_ASKED):
    erase(work, _id(work, number), again or number, why, "A01")


def _paid(work, number="GN-1"):
    amount = euros(90)
    line = LineId("line")
    entry = Entry(
        *(EntryId("e"), 1, EntryState.PAID, DAY, line, CostSort.INSTALMENT, "EUR-A"),
        *(amount, amount, amount, "1", "1"),
        case_id=_id(work, number),
    )
    after = replace(work.document, entries={entry.id: entry})
    work.commit(after, who="A01", why="post_entries", barrier=True)


def _everything(work):
    """Give GN-1 a record of every sort there is."""
    case = work.document.by_number("GN-1")
    record(work, replace(blank_consent(case, DAY), guardian=CANARY), "C01")
    decide(work, case.id, DecisionSort.FORBID, "K-KIT", CANARY, "C01")
    clear_everybody(work)
    move_plan(work, case.id, PlanState.OFFERED, "C01")
    keep_until(work, case.id, DAY, WhyKept.OTHER, "A01", CANARY)
    _paid(work)
    draft = Draft("someone", "case_dialog", case.id, {"case_name": CANARY})
    work.commit(replace(work.document, drafts={draft.id: draft}), who="A01", why="draft")
    corrected = replace(case, planning=replace(case.planning, place="OTHER"))
    save_case(work, corrected, None, "C01", "correct_case")


def test_that_everything_of_the_case_is_gone_and_everything_else_is_there(work):
    _everything(work)
    gone, before = _id(work), work.document
    _erase(work)
    after = work.document
    assert {key for _, key, _ in records_of_cases(after)} >= {_id(work, "GN-2")}
    left = {key for key, of, _ in records_of_cases(after) if of == gone}
    assert left == {("entry", "e")}
    assert after.programme == before.programme
    assert not after.drafts
    assert after == work.file.load()
    others = {k: r for k, of, r in records_of_cases(before) if of != gone}
    assert others == {k: r for k, of, r in records_of_cases(after) if of != gone}


def test_that_no_byte_of_the_erased_is_in_any_record_change_or_balance(work):
    _everything(work)
    work.file.backups.make()
    gone = _id(work)
    _erase(work)
    entries = list(work.file.trail.entries())
    assert CANARY not in repr(work.file.load()) + repr(entries) + repr(work.allocation)
    assert all(CANARY not in str(c) for e in entries if e.batch for c in e.batch.changes)
    assert gone not in {c.case_id for c in work.allocation.cases}
    assert work.file.allocation(work.allocation.digest) == work.allocation


def test_that_findings_go_that_name_the_case_or_name_it_beside_another(work):
    _erase(work)
    assert [f.code for f in work.document.findings] == ["words_cut"]
    assert work.document.findings[0].case_number == "GN-2"


def test_that_the_trail_holds_together_and_says_who_erased_and_why(work):
    anchor = work.file.trail.anchor()
    _erase(work, why=WhyErased.TIME_OVER)
    assert work.file.trail.check(anchor) is None
    last = list(work.file.trail.entries())[-1]
    assert (last.act, last.who, last.batch.why) == (Act.ERASED, "A01", "erase_case:time_over")


def test_that_erasing_is_never_undone(work):
    decide(work, _id(work, "GN-2"), DecisionSort.FORBID, "K-KIT", "has one", "C01")
    _erase(work)
    assert not work.can_undo


@pytest.mark.parametrize("again", ["GN-2", "gn-1", "GN-", "1"])
def test_that_the_number_is_typed_again(work, again):
    with pytest.raises(PlannerError, match="case_number_again"):
        _erase(work, again=again)
    assert work.document.by_number("GN-1") is not None


def test_that_a_plan_that_stands_is_closed_first(work):
    clear_everybody(work)
    for state in (PlanState.OFFERED, PlanState.AGREED):
        move_plan(work, _id(work, "GN-2"), state, "C01")
    with pytest.raises(PlannerError, match="erase_plan_stands"):
        _erase(work, "GN-2")
    move_plan(work, _id(work, "GN-2"), PlanState.CLOSED, "C01")
    _erase(work, "GN-2")
    assert work.document.by_number("GN-2") is None


def test_that_only_whose_role_allows_it_erases(work, tmp_path):
    counsellor = Secret("basket window copper rain")
    work.file.staff.admit("C01", Role.COUNSELLOR, counsellor, protected=True)
    work.close()
    opened = caseload_at(tmp_path / "office.rplan", counsellor)
    with pytest.raises(PlannerError, match="not_allowed"):
        _erase(opened)
    assert opened.document.by_number("GN-1") is not None
    opened.close()


def test_that_the_office_works_on_after_an_erasure(work, tmp_path):
    _erase(work)
    withdraw(work, _id(work, "GN-2"), DAY, WhyWithdrawn.ASKED, "C01")
    work.close()
    again = caseload_at(tmp_path / "office.rplan")
    assert [c.number for c in again.document.in_order()] == ["GN-2", "GN-3"]
    again.close()


def test_that_a_correction_keeps_what_stood_before(work):
    case = work.document.by_number("GN-1")
    for place in ("MAM", "LAB"):
        case = replace(case, planning=replace(case.planning, place=place))
        save_case(work, case, None, "C01", "correct_case")
    told = [
        (c.before, c.after, e.who)
        for e in work.file.trail.entries()
        if e.batch
        for c in e.batch.changes
        if c.field == "planning.place"
    ]
    assert told == [("KAN", "MAM", "C01"), ("MAM", "LAB", "C01")]
