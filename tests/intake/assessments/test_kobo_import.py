"""A KoboToolbox export is read as the mapping says, whatever its headings and answers look like."""

from datetime import date

import pytest
from openpyxl import Workbook

from planner.domain.cases.case import Presence, ReturnType, Sex
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import read_programme
from planner.wording.findings import finding_sentence
from tests.intake.sheets import FRENCH_LABELS, MAPPING, PROGRAMME, XML_NAMES

DEPARTURES = {"DE", "FR", "BE", "NE", "MA", "LY", "DZ", "TN"}
ROW = {
    "consent": "yes",
    "assessment_date": "2026-08-14",
    "counsellor": "C01",
    "case_no": "GN-26-07001",
    "full_name": "Prénom Nom",
    "sex": "f",
    "birth": "1994-05-31",
    "language": "fr",
    "host_country": "MA",
    "return_type": "voluntary",
    "return_date": "2026-07-02",
    "place": "GN003002",
    "vulnerabilities": "disability chronic",
    "mobile_money": "no",
    "cash_risk": "no",
    "debt_amount": "1500000",
    "house": "own",
    "skills": "couture",
    "business_wish": "yes",
    "business_training": "no",
    "preference": "cash inkind",
    "need_basic": "3",
    "need_medical": "dk",
    "need_job": "0",
    "need_note": "=SUM(A1:A9)",
    "rss_social": "0.42",
    "_id": 7001,
    "_uuid": "b3f1",
    "_index": 1,
}


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


@pytest.fixture
def take(tmp_path, programme):
    """Write rows (and members) as an export and read it through the bundled mapping."""

    def _take(*rows, members=(), rename=lambda h: h):
        book = Workbook()
        sheet = book.worksheets[0]
        headings = list(dict.fromkeys(h for row in rows for h in row))
        sheet.append([rename(h) for h in headings])
        for row in rows:
            sheet.append([row.get(h) for h in headings])
        if members:
            other = book.create_sheet("member")
            other.append(list(members[0]))
            for member in members:
                other.append(list(member.values()))
        path = tmp_path / "export.xlsx"
        book.save(path)
        return read_assessments(path, read_mapping(MAPPING), programme)

    return _take


def codes(taken):
    skipped = ("form_column_missing", "members_missing")
    return [f.code for f in taken.findings if f.code not in skipped]


def test_that_every_answer_arrives_in_the_planners_words(take):
    taken = take(ROW)
    case, assessment = taken.cases[0], taken.assessments[0]
    assert codes(taken) == []
    assert case.number == "GN-26-07001"
    assert case.identity.kobo_id == "7001"
    assert case.planning.sex is Sex.FEMALE
    assert case.planning.return_type is ReturnType.VOLUNTARY
    assert case.planning.return_date == date(2026, 7, 2)
    assert (case.planning.departure, case.planning.place) == ("MA", "GN003002")
    assert assessment.day == date(2026, 8, 14)
    assert assessment.consent is True
    assert assessment.vulnerabilities == {"disability", "chronic"}
    assert assessment.wishes == {Kind.CASH, Kind.IN_KIND}
    assert assessment.debt == Money(1_500_000, "GNF")
    assert assessment.scores == ((Dimension.SOCIAL, 4200),)
    assert (assessment.business_wish, assessment.business_training) == (True, False)
    assert assessment.cash_risk is False
    assert assessment.kobo_uuid == "b3f1"
    assert assessment.source_row == 1


def test_that_unknown_is_never_zero(take):
    severities = {a.need: a.severity for a in take(ROW).assessments[0].needs}
    assert severities["basic"] == 3
    assert severities["job"] == 0
    assert severities["medical"] is None
    assert severities.get("housing") is None


@pytest.mark.parametrize("path", [XML_NAMES, FRENCH_LABELS], ids=["xml_names", "french_labels"])
def test_that_more_than_a_quarter_of_the_needs_of_a_sample_stay_unknown(programme, path):
    taken = read_assessments(path, read_mapping(MAPPING), programme)
    answers = [a.severity for assessment in taken.assessments for a in assessment.needs]
    assert len(answers) == 14 * len(taken.assessments)
    assert answers.count(None) > len(answers) / 4


@pytest.mark.parametrize("path", [XML_NAMES, FRENCH_LABELS], ids=["xml_names", "french_labels"])
def test_that_notes_beginning_with_an_equals_sign_arrive_as_text(programme, path):
    taken = read_assessments(path, read_mapping(MAPPING), programme)
    formulas = [a.words for a in taken.assessments if a.words.startswith("=")]
    assert len(formulas) in (22, 10)
    assert all("presse-papiers" in words for words in formulas)


def test_that_a_note_stored_as_a_formula_is_the_text_that_was_typed(take):
    assert take(ROW).assessments[0].words == "=SUM(A1:A9)"


def test_that_the_two_kinds_of_headings_say_the_same(programme):
    """Both exports fill every field the form has, in the same words."""
    mapping = read_mapping(MAPPING)
    for path in (XML_NAMES, FRENCH_LABELS):
        taken = read_assessments(path, mapping, programme)
        plannings = [c.planning for c in taken.cases]
        assert {p.return_type for p in plannings} == set(ReturnType)
        assert {p.departure for p in plannings} == {
            *["DE", "FR", "BE", "NE", "MA", "LY", "DZ", "TN"]
        }
        assert all(programme.has_place(p.place) for p in plannings if p.place != "GN999999")
        assert {a.house for a in taken.assessments} == {"own", "family", "none"}
        assert {k for a in taken.assessments for k in a.wishes} == {
            Kind.CASH,
            Kind.IN_KIND,
            Kind.COMMUNITY,
        }
        members = [m for p in plannings for m in p.members]
        assert len(members) in (240, 82)  # one of 83 stands twice: at both visits
        assert {m.presence for m in members} == {Presence.RETURNED, Presence.THERE, None}
        known = {code for code, _ in programme.vulnerabilities}
        assert all(a.vulnerabilities <= known for a in taken.assessments)
        assert sum(bool(a.vulnerabilities) for a in taken.assessments) in (81, 23)
        assert not [f for f in taken.findings if f.code in ("column_not_read", "answer_unknown")]


def test_that_groups_before_a_heading_do_not_matter(take):
    taken = take(ROW, rename=lambda h: h if h.startswith("_") else f"interview/part_2/{h}")
    assert codes(taken) == []
    assert taken.cases[0].number == "GN-26-07001"
    assert taken.assessments[0].severity("basic") == 3


def test_that_marked_columns_count_more_than_the_joined_answer(take):
    """French labels hold spaces, so the joined cell cannot be taken apart."""
    row = {
        **ROW,
        "preference": "Espèces Un projet avec ma communauté",
        "preference/Espèces": "1",
        "preference/Un projet avec ma communauté": "0",
        "preference/Biens ou services payés pour moi": 1,
    }
    assert take(row).assessments[0].wishes == {Kind.CASH, Kind.IN_KIND}


def test_that_numbers_and_dates_may_be_stored_as_such(take):
    row = {
        **ROW,
        "assessment_date": date(2026, 8, 14),
        "birth": 1994,
        "debt_amount": 1500000,
        "need_basic": 3,
        "rss_social": 0.42,
    }
    taken = take(row)
    assert codes(taken) == []
    assert taken.assessments[0].day == date(2026, 8, 14)
    assert taken.assessments[0].debt == Money(1_500_000, "GNF")
    assert taken.assessments[0].severity("basic") == 3
    assert taken.cases[0].age_on(date(2026, 10, 31)) == (31, 32)


def test_that_members_are_tied_by_the_parents_index(take):
    other = {**ROW, "case_no": "GN-26-07002", "_id": 7002, "_index": 2, "full_name": "X"}
    member = {"relation": "child", "m_age": "8", "m_sex": "m", "m_where": "with"}
    taken = take(
        ROW, other, members=[{**member, "_parent_index": 2}, {**member, "_parent_index": 9}]
    )
    members = {c.number: c.planning.members for c in taken.cases}
    assert not members["GN-26-07001"]
    assert [(m.age, m.presence) for m in members["GN-26-07002"]] == [(8, Presence.RETURNED)]
    lost = [f for f in taken.findings if f.code == "member_without_case"]
    assert [(f.sheet, f.row) for f in lost] == [("member", 2)]


@pytest.mark.parametrize(
    ("written", "minor", "code"),
    [
        ("1500000", 1_500_000, None),
        ("1 500 000", 1_500_000, None),
        ("1500000,50", 1_500_000, "debt_decimal_comma"),
        ("1500001,5", 1_500_002, "debt_decimal_comma"),
        ("1500000.75", 1_500_001, "debt_rounded"),
        ("1.500.000", None, "debt_unreadable"),
        ("1,500", None, "debt_unreadable"),
        ("a lot", None, "debt_unreadable"),
        ("-5", None, "debt_unreadable"),
    ],
)
def test_that_a_debt_is_read_only_where_it_means_one_thing(take, written, minor, code):
    taken = take({**ROW, "debt_amount": written})
    assert taken.assessments[0].debt == (None if minor is None else Money(minor, "GNF"))
    assert codes(taken) == ([code] if code else [])


@pytest.mark.parametrize(
    ("field", "answer", "code"),
    [
        ("consent", "no", "consent_refused"),
        ("consent", "", "consent_not_asked"),
        ("case_no", "", "number_missing"),
        ("birth", "", "birth_missing"),
        ("birth", "31/05/1994", "birth_unreadable"),
        ("birth", "2027", "birth_in_future"),
        ("birth", "1799", "birth_unreadable"),
        ("return_date", "", "return_date_missing"),
        ("return_date", "in July", "return_date_unreadable"),
        ("return_date", "2026-12-01", "return_date_in_future"),
        ("return_type", "", "return_type_missing"),
        ("return_type", "by boat", "answer_unknown"),
        ("host_country", "", "departure_missing"),
        ("host_country", "Atlantis", "answer_unknown"),
        ("place", "", "place_missing"),
        ("place", "Bamako", "place_unknown"),
        ("counsellor", "", "counsellor_missing"),
        ("counsellor", "C99", "counsellor_unknown"),
        ("language", "sw", "plan_language_other"),
        ("language", "", "language_missing"),
        ("sex", "", "sex_missing"),
        ("full_name", "", "name_missing"),
        ("full_name", "فاطمة Diallo", "name_mixed_scripts"),
        ("assessment_date", "", "day_missing"),
        ("assessment_date", "summer", "day_unreadable"),
        ("assessment_date", "2026-11-15", "assessed_after_balance"),
        ("need_basic", "7", "severity_unreadable"),
        ("rss_social", "1.4", "score_out_of_range"),
        ("rss_social", "high", "score_unreadable"),
        ("vulnerabilities", "left_handed", "answer_unknown"),
    ],
)
def test_that_what_is_missing_or_odd_has_a_finding_of_its_own(take, field, answer, code):
    taken = take({**ROW, field: answer})
    found = [f for f in taken.findings if f.code == code]
    assert [(f.row, f.column) for f in found] == [(1, field)]
    if code == "return_date_in_future":
        assert "assessed_before_return" in codes(taken)
    else:
        assert codes(taken) == [code]
    assert len(taken.cases) == 1


def test_that_the_newest_assessment_gives_the_facts(take):
    newer = {**ROW, "assessment_date": "2026-09-01", "place": "GN002003", "_index": 2, "_id": 7002}
    for rows in ((ROW, newer), (newer, ROW)):
        taken = take(*rows)
        assert len(taken.cases) == 1
        assert taken.cases[0].planning.place == "GN002003"
        assert len(taken.assessments) == 2
        found = [f for f in taken.findings if f.code == "case_number_twice"]
        assert [(f.row, dict(f.values)["other"]) for f in found] == [(2, 2)]


def test_that_a_second_visit_that_asks_less_erases_nothing(take):
    second = {**ROW, "assessment_date": "2026-09-01", "birth": "", "place": "", "_index": 2}
    child = {"relation": "child", "m_age": "8", "m_sex": "m", "m_where": "with"}
    taken = take(ROW, {**second, "need_basic": ""}, members=[{**child, "_parent_index": 1}])
    case = taken.cases[0]
    assert case.planning.place == "GN003002"
    assert case.identity.birth is not None
    assert [m.age for m in case.planning.members] == [8]
    newest = max(taken.assessments, key=lambda a: a.day)
    assert newest.severity("basic") is None
    assert codes(taken) == ["case_number_twice"]


def test_that_the_newest_visit_decides_on_consent(take):
    later = {**ROW, "assessment_date": "2026-09-01", "_index": 2}
    taken = take({**ROW, "consent": "no"}, later)
    assert "consent_refused" not in codes(taken)
    assert "consent_missing_then" in codes(taken)
    taken = take(ROW, {**later, "consent": "no"})
    refused = [f for f in taken.findings if f.code == "consent_refused"]
    assert [(f.row, f.weight) for f in refused] == [(2, Weight.STOPS)]


def test_that_two_people_under_one_number_are_never_made_one(take):
    other = {**ROW, "full_name": "Autre Personne", "birth": "1970", "_index": 2, "_id": 7002}
    taken = take(ROW, other)
    assert [c.number for c in taken.cases] == ["GN-26-07001", "GN-26-07001-2"]
    found = [f for f in taken.findings if f.code == "case_number_two_people"]
    assert [f.row for f in found] == [2]


def test_that_what_is_found_of_the_second_of_two_people_under_one_number_is_theirs(take):
    other = {**ROW, "full_name": "Autre Personne", "birth": "1970", "_index": 2, "_id": 7002}
    taken = take(ROW, {**other, "consent": "no"})
    found = {f.code: f.case_number for f in taken.findings}
    assert found["consent_refused"] == "GN-26-07001-2"
    assert found["case_number_two_people"] == "GN-26-07001-2"


def test_that_a_file_without_its_main_columns_is_not_read_at_all(take):
    taken = take({"colour": "red", "size": "3"})
    assert taken.cases == ()
    stops = {f.column for f in taken.findings if f.weight is Weight.STOPS}
    assert any(column.startswith("consent") for column in stops)


def test_that_a_column_nobody_reads_is_noted(take):
    taken = take({**ROW, "shoe_size": "41"})
    found = [f for f in taken.findings if f.code == "column_not_read"]
    assert [(f.column, f.weight) for f in found] == [("shoe_size", Weight.NOTE)]


def test_that_a_column_the_mapping_names_in_vain_is_found(take):
    missing = {f.column for f in take(ROW).findings if f.code == "form_column_missing"}
    assert any(column.startswith("need_housing") for column in missing)


def test_that_an_empty_export_says_so(take):
    assert codes(take(dict.fromkeys(ROW, ""))) == ["export_empty"]


CHILD = {"m_age": "1", "m_sex": "f", "m_where": "with", "_parent_index": 1}


@pytest.mark.parametrize(
    ("birth", "wish", "relations", "english", "french"),
    [
        ("2017-05-01", "yes", [], "with a wish to run a business", "le souhait de gérer"),
        ("2017-05-01", "no", ["spouse"], "with a spouse", "avec un conjoint"),
        ("2010-05-01", "no", ["child"], "with children of their own", "ses propres enfants"),
        (
            "2010-05-01",
            "yes",
            ["child", "spouse"],
            "with a wish to run a business, a spouse and children of their own",
            "avec le souhait de gérer un commerce, un conjoint et ses propres enfants",
        ),
    ],
)
def test_that_a_child_recorded_as_an_adult_is_said_as_it_is(
    take, birth, wish, relations, english, french
):
    members = [{"relation": relation, **CHILD} for relation in relations]
    taken = take({**ROW, "birth": birth, "business_wish": wish}, members=members)
    (found,) = (f for f in taken.findings if f.code == "child_as_adult")
    assert english in finding_sentence(found, "en")[0]
    assert french in finding_sentence(found, "fr")[0]


@pytest.mark.parametrize(
    ("birth", "wish", "relations"),
    [
        ("2010-05-01", "yes", []),
        ("2017-05-01", "no", []),
        ("2017-05-01", "", ["parent", "other"]),
        ("2000-05-01", "yes", ["child", "spouse"]),
        ("2008", "yes", ["child"]),
    ],
)
def test_that_nobody_else_is_called_a_child_recorded_as_an_adult(take, birth, wish, relations):
    members = [{"relation": relation, **CHILD} for relation in relations]
    taken = take({**ROW, "birth": birth, "business_wish": wish}, members=members)
    assert "child_as_adult" not in [f.code for f in taken.findings]


def test_that_a_missing_column_is_one_finding_and_not_one_of_every_case(take):
    names = {"place", "birth", "full_name", "counsellor"}
    row = {k: v for k, v in ROW.items() if k not in names}
    taken = take(row, {**row, "case_no": "GN-26-07002", "_index": 2})
    missing = [f.column.split(" / ")[0] for f in taken.findings if f.weight is not Weight.NOTE]
    for name in names:
        assert missing.count(name) == 1
    assert not any(f.case_number for f in taken.findings)


def test_that_a_made_number_is_the_row_of_the_spreadsheet(take):
    taken = take({**ROW, "case_no": "", "_id": ""})
    assert [c.number for c in taken.cases] == ["ROW-2"]
