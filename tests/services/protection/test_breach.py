"""After a breach: who was in the file in a span of days, and what was done with it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.domain.change import Batch, Change, Step
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ChangeId
from planner.domain.protection.breach import breach
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.erasure import WhyErased
from planner.services.papers.exporting import begin_export
from planner.services.protection.breach import who_was_in
from planner.services.protection.erasure import erase
from tests.protected_office import CANARY, office_open

START = datetime(2026, 11, 1, 9, tzinfo=UTC)


def _day(days):
    return START + timedelta(days=days)


def _entry(number, days, act, batch=None, subject="", **values):
    return TrailEntry(number, _day(days), StaffId("s"), "C01", act, subject, values, batch)


def _case_change(number, days, key, before, after, act=Act.EDITED):
    change = Change(ChangeId(f"x{number}"), "case", key, "", before, after, "C01", "w", _day(days))
    batch = Batch(f"b{number}", Step.EDIT, (change,), "C01", "w", _day(days))
    return _entry(number, days, act, batch)


def _came(number, days, key, case):
    return _case_change(number, days, key, None, {"number": case})


def _inside(entries, now, since, until):
    found = breach(entries, now, _day(since), _day(until))
    return {c.number or c.case_id for c in found.cases}


def test_that_a_case_is_in_from_when_it_came_until_it_went():
    trail = [_came(1, 0, "a", "GN-1"), _case_change(2, 5, "a", {"number": "GN-1"}, None)]
    assert _inside(trail, {}, -2, -1) == set()
    assert _inside(trail, {}, -2, 0) == {"GN-1"}
    assert _inside(trail, {}, 4, 9) == {"GN-1"}
    assert _inside(trail, {}, 6, 9) == set()


def test_that_a_case_that_was_back_after_being_taken_out_was_there_from_the_first():
    trail = [
        _came(1, 0, "a", "GN-1"),
        _case_change(2, 1, "a", {"number": "GN-1"}, None),
        _came(3, 5, "a", "GN-1"),
    ]
    assert _inside(trail, {CaseId("a"): "GN-1"}, 2, 3) == {"GN-1"}


def test_that_a_case_the_trail_does_not_tell_of_counts_as_in():
    assert _inside([], {CaseId("a"): "GN-1"}, 2, 3) == {"GN-1"}


def test_that_an_erased_case_is_told_by_its_identifier_alone():
    trail = [
        _case_change(1, 0, "a", None, None),
        _case_change(2, 5, "a", None, None, Act.ERASED),
    ]
    assert _inside(trail, {}, 1, 2) == {"a"}
    assert _inside(trail, {}, 6, 7) == set()
    assert _inside(trail, {}, -3, -2) == set()


def test_that_what_was_done_in_the_field_counts_when_the_part_is_back():
    parts = {"part": (CaseId("a"), CaseId("b"))}
    now = {CaseId("a"): "GN-1", CaseId("b"): "GN-2", CaseId("c"): "GN-3"}
    joined = {"hand_over": "part", "did": "exported", "at": _day(1).isoformat()}
    trail = [
        _entry(1, 0, Act.HANDED_OVER, subject="part", cases="2"),
        _entry(2, 9, Act.JOINED, subject="a", **joined),
        _entry(3, 9, Act.JOINED, **joined),
        _entry(4, 9, Act.JOINED, **{**joined, "did": "edited"}),
        _entry(5, 9, Act.JOINED, **{**joined, "at": "noon"}),
        _entry(6, 9, Act.JOINED, **{**joined, "case_ids": "b"}),
    ]
    found = breach(trail, now, _day(0), _day(2), parts)
    acts = {c.number: [d.act for d in c.deeds] for c in found.cases}
    out, paper = Act.HANDED_OVER, Act.EXPORTED
    assert acts == {"GN-1": [out, paper, paper], "GN-2": [out, paper, paper], "GN-3": []}


@pytest.fixture
def work(tmp_path):
    with office_open(tmp_path) as opened:
        yield opened


def test_that_every_case_and_every_paper_of_today_is_told_without_names(work):
    case_id = work.document.by_number("GN-2").id
    begin_export(work, [case_id])
    begin_export(work, None, Destination(Purpose.PERSON))
    today = datetime.now(UTC).date()
    found = who_was_in(work, today, today)
    assert [c.number for c in found.cases] == ["GN-1", "GN-2", "GN-3"]
    deeds = {c.number: [d.values["paper"] for d in c.deeds] for c in found.cases}
    assert deeds == {"GN-1": ["plans"], "GN-2": ["plan", "plans"], "GN-3": ["plans"]}
    assert CANARY not in repr(found)


def test_that_who_was_erased_was_in_the_file_all_the_same(work):
    gone = work.document.by_number("GN-1").id
    begin_export(work, [work.document.by_number("GN-1").id])
    erase(work, gone, "GN-1", WhyErased.TIME_OVER, "A01")
    today = datetime.now(UTC).date()
    last = who_was_in(work, today, today).cases[-1]
    assert (last.case_id, last.number) == (gone, "")
    assert [d.act for d in last.deeds] == [Act.EXPORTED, Act.ERASED]


def test_that_the_span_is_the_right_way_round(work):
    with pytest.raises(PlannerError, match="span_wrong"):
        who_was_in(work, date(2026, 11, 2), date(2026, 11, 1))
