"""The audit trail in words: every act, every sort of record, every fault, both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain.caseload import Caseload
from planner.domain.change import Batch, Change, Step
from planner.domain.document import KEPT_BY_ID, SINGLE
from planner.domain.ids import CaseId, ChangeId
from planner.domain.plain import to_plain
from planner.domain.protection.breach import CASES
from planner.domain.protection.staff import Role, StaffId
from planner.domain.protection.trail import Act, TrailEntry, TrailFault
from planner.wording.sentences import LANGUAGES
from planner.wording.trail import (
    MOST_LINES,
    act_name,
    act_words,
    anchor_title,
    by_whom,
    cases_of,
    change_lines,
    check_text,
    deed,
)
from tests import builders

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def change(entity, field, before, after, key="k") -> Change:
    return Change(ChangeId("c"), entity, key, field, before, after, "C01", "why", WHEN)


def entry(*changes, step=Step.EDIT, act=Act.EDITED, subject="", **values) -> TrailEntry:
    batch = Batch("b", step, changes, "C01", "why", WHEN) if changes else None
    return TrailEntry(1, WHEN, StaffId("s"), "C01", act, subject, values, batch)


def lines(told, document=None, language="en", **how) -> list[str]:
    return list(change_lines(told, document or Caseload(), language, **how))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("act", Act)
def test_that_every_act_has_words(act, language):
    assert act_name(act, language)
    assert deed(entry(act=act), language) == act_name(act, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sort", ["changed", "missing", "cut"])
def test_that_every_fault_names_its_entry(sort, language):
    assert "17" in check_text(TrailFault(17, sort), 40, language)


@pytest.mark.parametrize("entity", sorted({*KEPT_BY_ID, *SINGLE}))
def test_that_every_sort_of_record_has_a_name(entity):
    (first, *_) = lines(entry(change(entity, "", None, {"id": "k"})))
    assert first.endswith(": entered")
    assert "_" not in first


def test_that_an_edit_taken_back_is_told_apart():
    told = change("case", "number", "GN-1", "GN-2")
    assert deed(entry(told, step=Step.UNDO), "en") == "took an edit back"
    assert deed(entry(told, step=Step.REDO), "en") == "made an edit again"


def test_that_before_and_after_stand_with_the_case_and_the_field():
    document = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    (case,) = document.cases
    told = entry(change("case", "planning.departure", "NE", "DE", key=case))
    assert lines(told, document) == ["GN-1 · the case, Returned from: Niger → Germany"]
    assert lines(told, document, named=False) == ["GN-1 · the case, Returned from: changed"]
    assert lines(told, document, "fr") == ["GN-1 · le dossier, Pays de départ : Niger → Allemagne"]


def test_that_a_whole_case_tells_no_name_to_whom_names_are_shut():
    document = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    ((key, case),) = document.cases.items()
    plain = to_plain(case)
    assert isinstance(plain, dict)
    told = entry(change("case", "", None, plain | {"identity": {"name": "Awa"}}, key=key))
    assert any("Awa" in line for line in lines(told, document))
    assert not any("Awa" in line for line in lines(told, document, named=False))


@pytest.mark.parametrize(
    ("language", "said"), [("en", "office, for C01"), ("fr", "office, pour C01")]
)
def test_that_who_opened_the_file_stands_before_whom_it_was_entered_for(language, said):
    told = replace(entry(act=Act.EXPORTED), opened_by="office")
    assert by_whom(told, language) == said
    assert by_whom(replace(told, opened_by="C01"), language) == "C01"
    assert by_whom(replace(told, opened_by=""), language) == "C01"


def test_that_of_what_came_back_who_did_it_in_the_field_is_told():
    joined = replace(entry(act=Act.JOINED, did="exported", by="C02"), opened_by="office")
    assert by_whom(joined, "en") == "C02, for C01"


def test_that_a_draft_is_told_without_what_stood_in_it():
    typed = {"id": "s", "case_id": "x", "fields": {"case_name": "Awa"}}
    told = entry(change("draft", "", None, typed), change("draft", "fields", {}, {"a": "Awa"}))
    assert not any("Awa" in line for line in lines(told))


def test_that_a_value_of_an_earlier_planner_breaks_nothing():
    assert lines(entry(change("case", "planning.sex", "x1", "x2")))
    assert lines(entry(change("case", "gone.field", 1, {"a": 1})))


def test_that_an_act_on_staff_is_about_no_case():
    about_staff = entry(act=Act.ADMITTED, subject="someone", who="C02", role=Role.READER.value)
    assert cases_of(about_staff) == ()
    assert lines(about_staff) == ["role: reader", "who: C02"]
    assert cases_of(entry(act=Act.EXPORTED, subject="x")) == (CaseId("x"),)
    assert cases_of(entry(act=Act.HANDED_OVER, **{CASES: "x y"})) == (CaseId("x"), CaseId("y"))


def test_that_a_long_edit_is_cut_short_and_says_how_long_it_was():
    many = [change("assessment", "day", None, "2026-11-01") for _ in range(MOST_LINES + 5)]
    told = lines(entry(*many))
    assert len(told) == MOST_LINES + 1
    assert "205" in told[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_an_anchor_says_its_day(language):
    assert "2026" in anchor_title(date(2026, 11, 22), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "act", [Act.ADMITTED, Act.DISMISSED, Act.ROLE_CHANGED, Act.PASSPHRASE_CHANGED, Act.HANDED_OVER]
)
def test_that_an_act_on_somebody_says_on_whom(act, language):
    told = {"who": "C02", "to": "C02", "role": "counsellor", "cases": "7"}
    assert "C02" in act_words(act, told, language)
    assert act_words(act, {}, language) == act_name(act, language)


def test_that_who_is_admitted_is_told_with_role_and_protected_details():
    told = {"who": "C02", "role": "counsellor"}
    assert act_words(Act.ADMITTED, told, "en") == "admitted C02: counsellor"
    shut = act_words(Act.ADMITTED, {**told, "protected": "no"}, "en")
    assert shut == "admitted C02: counsellor, protected details shut"
    given = {"to": "C02", "cases": "7", "protected": "given"}
    assert act_words(Act.HANDED_OVER, given, "en") == (
        "handed 7 cases over to C02, protected details given along"
    )


def test_that_of_one_case_nothing_of_anybody_else_is_told():
    document = builders.caseload(
        builders.programme(), builders.returnee("GN-1"), builders.returnee("GN-2")
    )
    one, other = document.cases.values()
    named = [
        replace(case, identity=replace(case.identity, name=name))
        for case, name in ((one, "Awa"), (other, "Binta"))
    ]
    told = entry(
        *(change("case", "", None, to_plain(case), key=case.id) for case in named),
        change("findings", "", [], [{"case_number": "GN-2"}], key="findings"),
        change("consent", "words", "", "said Binta", key="k2"),
    )
    said = lines(told, document, only=one.id)
    assert said[0] == "GN-1 · the case: entered"
    assert any("Awa" in line for line in said)
    assert not any("Binta" in line or "GN-2" in line or "findings" in line for line in said)
