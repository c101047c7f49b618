"""Spreadsheets of other agencies are read as proposed; what is in doubt is asked, never guessed."""

from datetime import date
from typing import Any

import pytest

from planner.domain.cases.form_reading import (
    Doubt,
    RememberedForm,
    Why,
    Written,
    with_meaning,
    with_word,
    with_written,
)
from planner.domain.errors import PlannerError
from planner.intake.assessments.mapping import parse_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.mapping_text import mapping_text
from planner.intake.mapping.propose import propose
from planner.intake.mapping.written import read_written_date
from planner.intake.mapping.xlsform import write_xlsform
from planner.intake.programme.workbook import read_programme
from planner.wording.findings import SENTENCES, finding_sentence
from tests.intake.agencies import ARABIC, ENGLISH, SPANISH, written
from tests.intake.exports_of_forms import Variant, export, form_of
from tests.intake.people_of_exports import PEOPLE
from tests.intake.sheets import FRENCH_LABELS, MAPPING, PROGRAMME, XML_NAMES


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


@pytest.fixture
def look(tmp_path, programme):
    def _look(sheet, remembered=(), **more):
        return propose(written(tmp_path / "list.xlsx", sheet, **more), programme, remembered)

    return _look


def _read(tmp_path, programme, proposal):
    mapping = parse_mapping(mapping_text(proposal), "list.xlsx")
    return read_assessments(tmp_path / "list.xlsx", mapping, programme)


def _with_column(sheet, heading, values):
    headings, rows = sheet
    return [*headings, heading], [[*row, v] for row, v in zip(rows, values, strict=False)]


def _place(proposal, heading):
    return next(i for i, g in enumerate(proposal.columns) if g.heading == heading)


def test_that_an_english_list_is_read_but_for_one_doubt(look, tmp_path, programme):
    proposal = look(ENGLISH, title="Returnees of August")
    (doubt,) = proposal.doubts("en")
    assert (doubt.code, doubt.column) == ("doubt_weak", "District of return")
    settled = with_meaning(proposal, _place(proposal, "District of return"), "place")
    assert settled.doubts("en") == ()
    read = _read(tmp_path, programme, settled)
    one, two, three = read.cases
    assert [c.number for c in read.cases] == ["R-001", "R-002", "R-003"]
    assert one.planning.place == "GN003002"
    assert one.planning.return_date == date(2026, 7, 18)
    assert (one.planning.months_abroad, two.planning.months_abroad) == (24, 66)
    answers = {a.case_id: a for a in read.assessments}
    assert answers[one.id].day == date(2026, 8, 25)
    assert answers[one.id].debt.minor == 1_500_000
    assert answers[one.id].severity("medical") == 3
    assert answers[two.id].severity("medical") is None  # "Don't know" is not zero
    assert answers[two.id].severity("job") == 4
    assert answers[three.id].consent is False


@pytest.mark.parametrize("sheet", [SPANISH, ARABIC])
def test_that_spanish_and_arabic_lists_mean_the_same(look, tmp_path, programme, sheet):
    proposal = look(sheet)
    assert {d.code for d in proposal.doubts("en")} <= {"doubt_weak"}
    read = _read(tmp_path, programme, proposal)
    one, two = read.cases
    assert [c.planning.place for c in read.cases] == ["GN003002", "GN002003"]
    assert {one.planning.sex.value, two.planning.sex.value} == {"f", "m"}
    answers = {a.case_id: a for a in read.assessments}
    assert answers[one.id].severity("housing") == 3
    assert answers[two.id].severity("housing") is None


def test_that_debts_in_a_word_for_several_currencies_are_asked_about_once(look):
    headings, rows = ENGLISH
    named = [h.replace("(GNF)", "(FCFA)") for h in headings]
    proposal = look((named, rows))
    doubts = {d.code: d.column for d in proposal.doubts("en")}
    assert doubts["doubt_currency"] == "Amount of debt (FCFA)"
    said = with_meaning(proposal, _place(proposal, "Amount of debt (FCFA)"), "debt")
    assert "doubt_currency" not in {d.code for d in said.doubts("en")}


def test_that_what_fits_nothing_is_not_read_and_is_noted(look, tmp_path, programme):
    proposal = look(ENGLISH)
    assert proposal.columns[_place(proposal, "Enumerator's remarks")].meaning == ""
    read = _read(tmp_path, programme, proposal)
    assert [f.column for f in read.findings if f.code == "column_not_read"] == [
        "Enumerator's remarks"
    ]
    assert {f.code for f in read.findings if f.column == ""} >= {"question_not_asked"}


def test_that_what_a_form_does_not_ask_is_called_by_its_name(look, tmp_path, programme):
    read = _read(tmp_path, programme, look(ENGLISH))
    told = {
        language: " ".join(
            finding_sentence(f, language)[0]
            for f in read.findings
            if f.code in ("question_not_asked", "need_not_asked")
        )
        for language in ("en", "fr")
    }
    assert "“counsellor”" in told["en"]
    assert "« conseiller »" in told["fr"]
    basic = programme.need("basic").name
    assert basic.get("fr") in told["fr"]
    assert "« basic »" not in told["fr"]


def test_that_dates_of_two_readings_are_asked_about_once_a_column(look, tmp_path, programme):
    headings, rows = ENGLISH
    both = [[*row] for row in rows]
    for n, day in enumerate(("03/08/2026", "04/09/2026", "05/10/2026")):
        both[n][1] = day
    proposal = look((headings, both))
    place = _place(proposal, "Interview Date")
    assert proposal.columns[place].doubts == (Doubt.DAY_OR_MONTH,)
    assert [d.code for d in proposal.doubts("en")].count("doubt_day_or_month") == 1
    days = {}
    for way in (Written.DAY_FIRST, Written.MONTH_FIRST):
        settled = with_written(proposal, place, way)
        assert settled.columns[place].doubts == ()
        days[way] = _read(tmp_path, programme, settled).assessments[0].day
    assert days == {
        Written.DAY_FIRST: date(2026, 8, 3),
        Written.MONTH_FIRST: date(2026, 3, 8),
    }
    # Nobody was asked: nothing is guessed.
    assert _read(tmp_path, programme, proposal).assessments[0].day is None


def test_that_numbers_of_two_readings_are_asked_about(look, tmp_path, programme):
    headings, rows = ENGLISH
    changed = [[*row] for row in rows]
    for row, debt in zip(changed, ("1.500", "2.000", ""), strict=True):
        row[14] = debt
    proposal = look((headings, changed))
    place = _place(proposal, "Amount of debt (GNF)")
    assert proposal.columns[place].doubts == (Doubt.POINT_OR_COMMA,)
    settled = with_written(proposal, place, Written.DECIMAL_COMMA)
    assert _read(tmp_path, programme, settled).assessments[0].debt.minor == 1500


def test_that_a_stay_without_a_unit_is_asked_about(look):
    headings, rows = ENGLISH
    proposal = look(([h.replace("Years spent abroad", "Time abroad") for h in headings], rows))
    guess = proposal.columns[_place(proposal, "Time abroad")]
    if guess.meaning == "months_abroad":
        assert Doubt.UNIT in guess.doubts


def test_that_an_answer_nobody_knows_is_a_doubt_until_it_is_settled(look, tmp_path, programme):
    headings, rows = ENGLISH
    changed = [[*row] for row in rows]
    changed[0][11] = "Catastrophic"
    proposal = look((headings, changed))
    (place,) = (i for i, a in enumerate(proposal.answers) if not a.certain)
    assert proposal.answers[place].answer == "Catastrophic"
    assert "doubt_answer_unknown" in {d.code for d in proposal.doubts("en")}
    settled = with_word(proposal, place, "4")
    assert "doubt_answer_unknown" not in {d.code for d in settled.doubts("en")}
    read = _read(tmp_path, programme, settled)
    assert read.assessments[0].severity("medical") == 4


def test_that_an_answer_settled_as_unknown_is_unknown_and_not_asked_again(
    look, tmp_path, programme
):
    headings, rows = ENGLISH
    changed = [[*row] for row in rows]
    changed[0][4], changed[1][8] = "Rather not say", "Somehow"
    proposal = look((headings, changed))
    places = [i for i, a in enumerate(proposal.answers) if not a.certain]
    assert {proposal.answers[i].topic for i in places} == {"sex", "return_type"}
    settled = proposal
    for place, guess in enumerate(proposal.columns):
        if guess.doubts:
            settled = with_meaning(settled, place, guess.meaning)
    for place in places:
        settled = with_word(settled, place, "")
    assert settled.doubts("en") == ()
    read = _read(tmp_path, programme, settled)
    assert (read.cases[0].planning.sex, read.cases[1].planning.return_type) == (None, None)
    kept = RememberedForm(
        settled.fingerprint, settled.name, settled.headings, mapping_text(settled)
    )
    assert look((headings, changed), [kept]).doubts("en") == ()


def test_that_a_form_without_consent_is_not_read(look):
    headings, rows = ENGLISH
    proposal = look(([h.replace("Informed consent given?", "Field 3") for h in headings], rows))
    assert proposal.missing == ("consent",)
    assert proposal.doubts("en")[0].code == "doubt_missing"


def test_that_a_settled_form_is_known_again_and_a_changed_one_says_what_changed(look):
    first = look(ENGLISH)
    place = _place(first, "District of return")
    settled = with_meaning(first, place, "place")
    kept = RememberedForm(
        settled.fingerprint, settled.name, settled.headings, mapping_text(settled)
    )
    again = look(ENGLISH, [kept])
    assert again.known
    assert again.doubts("en") == ()
    assert again.columns[place].why is Why.REMEMBERED
    later = look(_with_column(ENGLISH, "Cash is risky", ["Yes", "No", ""]), [kept])
    assert not later.known
    assert (later.new, later.gone) == (("Cash is risky",), ())
    assert later.columns[_place(later, "District of return")].why is Why.REMEMBERED
    assert later.columns[_place(later, "Cash is risky")].meaning == "cash_risk"
    assert later.doubts("en") == ()


def test_that_another_form_is_not_taken_for_a_later_version(look):
    settled = look(ENGLISH)
    kept = RememberedForm(
        settled.fingerprint, settled.name, settled.headings, mapping_text(settled)
    )
    other = look(SPANISH, [kept])
    assert not other.known
    assert other.changed_from == ""


@pytest.mark.parametrize("file", [XML_NAMES, FRENCH_LABELS])
def test_that_the_samples_are_proposed_as_their_mapping_reads_them(programme, file):
    from planner.intake.assessments.mapping import read_mapping

    proposal = propose(file, programme)
    mapping, by_hand = parse_mapping(mapping_text(proposal), "x"), read_mapping(MAPPING)
    for name, headings in mapping.columns.items():
        assert set(headings) <= set(by_hand.columns[name]), name
    assert mapping.needs.keys() == by_hand.needs.keys()
    assert mapping.members
    assert by_hand.members
    assert mapping.members.columns.keys() == by_hand.members.columns.keys()


def test_that_the_planners_own_form_needs_no_mapping(programme, tmp_path):
    write_xlsform(tmp_path / "form.xlsx", "en", programme)
    file = export(form_of(tmp_path / "form.xlsx"), PEOPLE, Variant(), tmp_path / "export")
    assert propose(file, programme).own


def test_that_a_table_of_something_else_is_refused(look):
    with pytest.raises(PlannerError, match="file_not_assessments"):
        look((["Item", "Price"], [["Rice", "12"]]))


def test_that_a_programme_is_not_taken_for_a_form(programme):
    with pytest.raises(PlannerError, match="file_not_assessments"):
        propose(PROGRAMME, programme)


def test_that_no_doubt_shows_who_somebody_is(look):
    for sheet in (ENGLISH, SPANISH, ARABIC):
        proposal = look(sheet)
        said = " ".join(str(d.values) for d in proposal.doubts("en")) + repr(proposal)
        for row in sheet[1]:
            assert row[3] == "" or row[3] not in said
            assert row[5] == "" or row[5] not in said


def test_that_every_doubt_is_said_in_both_languages():
    from planner.domain.findings import Finding, Weight

    values: dict[str, Any] = {
        "what": "a",
        "meant": "b",
        "other": "c",
        "certainty": 80,
        "count": 2,
        "word": "d",
    }
    for code in (c for c in SENTENCES if c.startswith("doubt_")):
        finding = Finding.of(code, Weight.STOPS, column="x", value="v", **values)
        for language in ("en", "fr"):
            assert all("{" not in text for text in finding_sentence(finding, language))


PARTNER = (
    ["SN", "Case ID", "Date of assessment", "Consent (Y/N)", "Full name", "Sex (M/F)", "Age",
     "Prefecture", "Shelter", "Health", "Livelihood"],
    [
        [1, "PN-1", "15-Aug-26", "Y", "Fatou Camara", "F", 27, "Kankan", "شديد", "Low", "N/A"],
        [2, "PN-2", "1st Sept 2026", "Y", "Ibrahima Sow", "M", 30, "Matoto", "-", "High", "Low"],
    ],
)  # fmt: skip


def test_that_headings_and_answers_of_a_partners_line_list_are_known(look):
    proposal = look(PARTNER, title="Partner, line list")
    meant = {guess.heading: guess.meaning for guess in proposal.columns}
    assert meant == {
        "SN": "", "Case ID": "number", "Date of assessment": "day", "Consent (Y/N)": "consent",
        "Full name": "name", "Sex (M/F)": "sex", "Age": "age", "Prefecture": "place",
        "Shelter": "need.housing", "Health": "need.medical", "Livelihood": "need.income",
    }  # fmt: skip
    words = {a.answer: a.word for a in proposal.answers if a.topic == "severity"}
    assert words == {"شديد": "3", "-": "unknown", "Low": "1", "High": "3", "N/A": "unknown"}
    assert proposal.doubts("en") == ()


def test_that_a_known_heading_is_proposed_though_nobody_knows_its_answers(look):
    proposal = look(_with_column(PARTNER, "Employment", ["Enorme", "Ninguno"]))
    assert proposal.columns[-1].meaning == "need.job"
    (doubt,) = (d for d in proposal.doubts("en") if d.code == "doubt_answer_unknown")
    assert "Enorme" in " ".join(finding_sentence(doubt, "en"))


def test_that_what_is_answered_as_needs_are_is_never_passed_over_in_silence(look):
    proposal = look(_with_column(PARTNER, "Sanitation score", ["High", "Low"]))
    (doubt,) = proposal.doubts("en")
    assert (doubt.code, doubt.column) == ("doubt_rating", "Sanitation score")
    left = with_meaning(proposal, _place(proposal, "Sanitation score"), "ignored")
    assert left.doubts("en") == ()
    # Bare figures may count anything.
    assert look(_with_column(PARTNER, "Bags", [2, 3])).doubts("en") == ()


def test_that_a_decimal_number_is_no_rank_with_a_code_before_it(look):
    proposal = look(_with_column(PARTNER, "Employment", ["2.5", "3"]))
    words = {a.answer: a.word for a in proposal.answers if a.topic == "severity"}
    assert (words["2.5"], words["3"]) == ("", "3")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15-Aug-26", "2026-08-15"),
        ("1er mai 2026", "2026-05-01"),
        ("31/12/99", "1999-12-31"),
        ("3 de mayo del 2026", "2026-05-03"),
        ("03/04/26", None),
        ("26-08-25", None),
        ("Aug 26", None),
    ],
)
def test_that_a_date_is_read_where_it_can_mean_one_day_only(text, day):
    assert read_written_date(text, Written.DATE) == day


def test_that_a_row_of_totals_is_nobody_and_is_told(look, tmp_path, programme):
    headings, rows = PARTNER
    totals = ["TOTAL", *[None] * 7, 3, 3, 1]
    read = _read(tmp_path, programme, look((headings, [*rows, totals])))
    assert [case.number for case in read.cases] == ["PN-1", "PN-2"]
    (found,) = (f for f in read.findings if f.code == "row_of_nobody")
    assert (found.sheet_row, found.case_number) == (4, "")
