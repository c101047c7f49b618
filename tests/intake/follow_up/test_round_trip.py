"""The form goes to the field and its export comes back, in any language, and no cell is lost."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from planner.domain.cases.consent import Scope
from planner.domain.follow_up.instrument import scored
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.visit import VisitState, visit_id
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.intake.follow_up.instrument_form import read_instrument, write_instrument
from planner.intake.follow_up.questions import follow_up_form
from planner.intake.follow_up.reader import read_follow_up
from planner.intake.follow_up.xlsform import write_follow_up_form
from planner.intake.mapping.answer_words import FORM_LANGUAGES
from planner.services.follow_up.amending import changed_needs
from planner.services.follow_up.imports import preview_visits, take_visits
from tests import builders
from tests.invented_instrument import INSTRUMENT
from tests.ledger_office import award
from tests.money import office, pool
from tests.opened import caseload_at, caseload_made

MONTHS = (1, 3, 6, 9, 12)
CASE = CaseId("case-GN-1")
TODAY = date(2027, 2, 1)

PROGRAMME = office(pool(), measures=[builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)])
ANSWERS = {
    "visit_date": "2027-01-02",
    "case_number": "GN-1",
    "birth_year": "1996",
    "visitor": "C01",
    "visit_month": "m3",
    "outcome": "done",
    "how": "home",
    "consent_follow_up": "yes",
    "supports": "K_KIT",
    "got_K_KIT": "yes",
    "use_K_KIT": "yes",
    "sat_K_KIT": "4",
    "satisfaction": "5",
    "as_expected": "no",
    "wants_talk": "yes",
    "words": "=the kit is good",
    "need_basic": "1",
    "q_income": "no",
    "_uuid": "form-1",
    "_id": "77",
}


def _export(path, rows, language=None):
    """Write an export: names, or labels and answers as a language has them."""
    form = follow_up_form(PROGRAMME, MONTHS, INSTRUMENT)
    asked = {q.name: q for q in form.questions()}
    names = list(dict.fromkeys(name for row in rows for name in row))
    book = Workbook()
    sheet = book.worksheets[0]
    for column, name in enumerate(names, start=1):
        labelled = language and name in asked
        sheet.cell(1, column, asked[name].labels[language] if labelled else name)
        for number, row in enumerate(rows, start=2):
            text = row.get(name, "")
            if labelled and asked[name].sort == "select_one":
                options = form.lists[asked[name].topic]
                text = next((o.labels[language] for o in options if o.name == text), text)
            sheet.cell(number, column, text).data_type = "s"
    book.save(path)
    return path


def _document():
    return builders.caseload(
        PROGRAMME,
        builders.returnee("GN-1", return_date=date(2026, 10, 1)),
        builders.returnee("GN-2", return_date=date(2026, 10, 1)),
        plans=[builders.plan(n, PlanState.SIGNED, award(n)) for n in ("GN-1", "GN-2")],
    )


def _previewed(tmp_path, rows, language=None, document=None):
    document = document or replace(_document(), instruments={INSTRUMENT.id: INSTRUMENT})
    path = _export(tmp_path / "visits.xlsx", rows, language)
    return preview_visits(document, read_follow_up, path, TODAY)


@pytest.mark.parametrize("language", [None, *FORM_LANGUAGES])
def test_that_a_visit_is_read_whole_with_names_or_labels_of_any_language(tmp_path, language):
    found = _previewed(tmp_path, [ANSWERS], language)
    assert found.findings == ()
    assert (found.rows, found.new, found.left) == (1, 1, 0)
    assert found.cells == found.kept == len(ANSWERS)
    visit = found.after.visits[visit_id(CASE, 3)]
    assert len(visit.answers) == len(ANSWERS)
    assert (visit.state, visit.satisfaction, visit.expected) == (VisitState.DONE, 5, False)
    assert visit.words == "=the kit is good"
    assert visit.items == (("income", "no"),)
    assert scored(INSTRUMENT, dict(visit.items)).whole.score == 0
    assert [(o.target, o.what, o.satisfaction) for o in found.after.observations.values()] == [
        ("K-KIT", Seen.RECEIVED, None),
        ("K-KIT", Seen.IN_USE, None),
        ("K-KIT", Seen.SATISFIED, 4),
    ]
    (consent,) = found.after.consents.values()
    assert consent.scopes == {Scope.FOLLOW_UP}


def test_that_needs_assessed_again_leave_all_else_as_it_was_and_show_what_to_amend(tmp_path):
    found = _previewed(tmp_path, [ANSWERS])
    before, now = found.after.assessments_of(CASE)
    assert (before.severity("basic"), now.severity("basic")) == (3, 1)
    assert replace(now, id=before.id, day=before.day, needs=before.needs, source_row=None) == (
        replace(before, source_row=None)
    )
    (changed,) = changed_needs(found.after)
    assert (changed.number, changed.better, changed.worse) == ("GN-1", ("basic",), ())
    assert found.after.plans == found.base.plans


def test_that_the_same_file_again_changes_nothing_and_a_corrected_row_replaces_its_own(tmp_path):
    first = _previewed(tmp_path, [ANSWERS])
    again = _previewed(tmp_path, [ANSWERS], document=first.after)
    assert (again.known, again.new, again.changed) == (1, 0, 0)
    assert again.after == first.after
    better = {**ANSWERS, "use_K_KIT": "no", "satisfaction": "2"}
    corrected = _previewed(tmp_path, [better], document=first.after)
    assert (corrected.changed, corrected.after.visits[visit_id(CASE, 3)].satisfaction) == (1, 2)
    assert Seen.NOT_IN_USE in {o.what for o in corrected.after.observations.values()}
    assert len(corrected.after.observations) == 3


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"case_number": "GN-9"}, "follow_up_case_unknown"),
        ({"birth_year": "1950"}, "follow_up_birth_differs"),
        ({"outcome": "perhaps"}, "follow_up_incomplete"),
        ({"visit_date": "soon"}, "follow_up_incomplete"),
        ({"visit_date": "2027-03-01"}, "visit_future"),
        ({"visit_month": "2"}, "follow_up_incomplete"),
    ],
)
def test_that_a_row_that_cannot_be_taken_says_why_and_the_others_are(tmp_path, change, code):
    other = {**ANSWERS, "case_number": "GN-2", "_uuid": "form-2"}
    found = _previewed(tmp_path, [{**ANSWERS, **change}, other])
    assert (found.new, found.left) == (1, 1)
    assert code in {f.code for f in found.findings}
    assert set(found.after.visits) == {visit_id(CaseId("case-GN-2"), 3)}


def test_that_a_submission_goes_before_the_number_somebody_typed(tmp_path):
    first = _previewed(tmp_path, [ANSWERS])
    moved = _previewed(tmp_path, [{**ANSWERS, "case_number": "GN-2"}], document=first.after)
    assert [f.code for f in moved.findings] == ["follow_up_number_moved"]
    assert moved.after.visits == first.after.visits


def test_that_who_says_no_is_not_asked_again(tmp_path):
    found = _previewed(tmp_path, [{**ANSWERS, "consent_follow_up": "no"}])
    assert found.after.visits[visit_id(CASE, 3)].state is VisitState.DECLINED
    assert not found.after.observations
    assert len(found.after.assessments) == 2


def test_that_a_ready_score_is_taken_and_one_that_is_none_is_told(tmp_path):
    row = {**ANSWERS, "score_economic": "0.5", "score_social": "high"}
    found = _previewed(tmp_path, [row])
    assert found.after.visits[visit_id(CASE, 3)].scores == ((Dimension.ECONOMIC, 5000),)
    assert [f.code for f in found.findings] == ["follow_up_score_unreadable"]


def test_that_a_support_the_plan_does_not_have_is_told_and_its_cells_are_kept(tmp_path):
    document = replace(_document(), instruments={INSTRUMENT.id: INSTRUMENT}, plans={})
    agreed = builders.plan("GN-1", PlanState.SIGNED, award("GN-1", target="K-TOOLS"))
    document = replace(document, plans={agreed.id: agreed})
    found = _previewed(tmp_path, [ANSWERS], document=document)
    assert {f.code for f in found.findings} == {"seen_unplanned"}
    assert found.kept == found.cells


def test_that_a_file_of_something_else_is_refused(tmp_path):
    found = _previewed(tmp_path, [{"name": "x", "amount": "1"}])
    assert found.stopped
    assert [f.code for f in found.findings] == ["follow_up_columns_missing"]


def test_that_what_was_taken_stands_in_the_file_when_it_is_opened_again(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        after = replace(
            _document(), about=work.document.about, instruments={INSTRUMENT.id: INSTRUMENT}
        )
        work.commit(after, who="C01", why="import_assessments")
        path = _export(tmp_path / "visits.xlsx", [ANSWERS])
        take_visits(work, preview_visits(work.document, read_follow_up, path, TODAY), "C01")
        taken = work.document
    with closing(caseload_at(tmp_path / "office.rplan")) as work:
        assert work.document == taken


def test_that_the_written_form_asks_in_four_languages_and_its_names_are_those_that_are_read(
    tmp_path,
):
    path = tmp_path / "form.xlsx"
    write_follow_up_form(path, "fr", PROGRAMME, MONTHS, INSTRUMENT)
    rows = list(load_workbook(path)["survey"].iter_rows(values_only=True))
    heads = list(rows[0])
    labels = [n for n, h in enumerate(heads) if str(h).startswith("label")]
    asked = [r for r in rows[1:] if r[1] and r[0] not in ("start", "end")]
    assert all(r[n] for r in asked for n in labels)
    form = follow_up_form(PROGRAMME, MONTHS, INSTRUMENT)
    assert {q.name for q in form.questions()} <= {r[1] for r in asked}


def test_that_an_instrument_goes_into_its_workbook_and_comes_back_the_same(tmp_path):
    path = tmp_path / "instrument.xlsx"
    write_instrument(path, "en", INSTRUMENT)
    read = read_instrument(path)
    assert read.findings == ()
    assert read.instrument == INSTRUMENT


def test_that_the_empty_workbook_of_an_instrument_has_examples_that_are_not_read(tmp_path):
    path = tmp_path / "instrument.xlsx"
    write_instrument(path, "fr", None)
    read = read_instrument(path)
    assert read.instrument is None
    assert {f.code for f in read.findings} == {"sheet_empty"}
