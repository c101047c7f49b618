"""The planner's own form, filled in wrongly: what to do about it is said of the form itself."""

import csv
from datetime import date

import pytest
from openpyxl import load_workbook

from planner.domain.findings import Weight
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments, write_assessment_template
from planner.intake.mapping.propose import propose
from planner.intake.programme.workbook import (
    read_programme,
    sample_programme,
    write_programme_template,
)
from planner.wording.findings import finding_sentence
from tests.intake.assessments.test_assessment_form import ENGLISH, FRENCH, MEMBERS, fill
from tests.intake.sheets import MAPPING, PROGRAMME, XML_NAMES


@pytest.fixture(scope="module")
def programme():
    return sample_programme()


@pytest.fixture(scope="module")
def empty(tmp_path_factory, programme):
    """Both empty forms, written once."""
    folder = tmp_path_factory.mktemp("forms")
    for language in ("en", "fr"):
        write_assessment_template(folder / f"{language}.xlsx", language, programme)
    return folder


@pytest.fixture
def take(tmp_path, empty, programme):
    """Fill in the form, alter the book, read it."""

    def _take(alter=None, language="en", member=None, **changes):
        path = tmp_path / "form.xlsx"
        path.write_bytes((empty / f"{language}.xlsx").read_bytes())
        answers = {"en": ENGLISH, "fr": FRENCH}[language]
        answers = answers | {k.replace("_", " "): v for k, v in changes.items()}
        fill(path, answers, MEMBERS[language] if member is None else member)
        if alter is not None:
            book = load_workbook(path)
            alter(book)
            book.save(path)
        return read_assessments(path, None, programme)

    return _take


def rename(sheet, heading, to):
    """Say how to rename one heading of a sheet."""

    def _alter(book):
        cell = next(c for c in book[sheet][1] if c.value == heading)
        cell.value = to

    return _alter


def said(finding):
    return " ".join(part for lang in ("en", "fr") for part in finding_sentence(finding, lang))


WRONG = [
    ({"alter": rename("Cases", "House", "Home")}, ["own_column_missing", "column_not_known"]),
    ({"alter": rename("Cases", "Sex", None)}, ["own_column_missing"]),
    ({"alter": rename("Cases", "Birth", None)}, ["own_column_missing"]),
    ({"alter": rename("Cases", "Need: Medical care", None)}, ["own_column_missing"]),
    ({"alter": rename("Members", "Age", None)}, ["own_column_missing"]),
    ({"alter": rename("Members", "Case number", "Number")}, ["members_without_number"]),
    ({"alter": lambda book: book.remove(book["Members"])}, ["members_sheet_missing"]),
    ({"Sex": "woman"}, ["answer_not_offered"]),
    ({"Consent": "perhaps"}, ["answer_not_listed", "consent_not_asked"]),
    ({"Departed_from": "Libya"}, ["two_letters_wanted"]),
    ({"Language_of_the_plan": "English"}, ["two_letters_wanted"]),
    ({"Need:_Medical_care": "bad"}, ["severity_not_listed"]),
]


@pytest.mark.parametrize(("wrong", "codes"), WRONG)
def test_that_a_fault_of_the_own_form_speaks_of_the_form(take, wrong, codes):
    findings = take(**wrong).findings
    assert [f.code for f in findings] == codes
    for finding in findings:
        assert "mapping" not in said(finding)
        assert "correspondance" not in said(finding)
        assert "Export" not in said(finding)


def test_that_a_missing_column_is_called_as_the_form_calls_it(take):
    found = take(rename("Dossiers", "Logement disponible", None), language="fr").findings
    assert [f.column for f in found] == ["Logement disponible"]


@pytest.mark.parametrize(
    ("place", "wrong", "code", "column"),
    [
        (4, "at home", "answer_not_listed", "Where"),
        (5, "perhaps", "answer_not_listed", "Wishes a community project"),
        (2, -4, "member_age_negative", "Age"),
        (6, "medcal 3", "member_need_unknown", "Own needs"),
        (6, "medical 7", "member_need_unknown", "Own needs"),
    ],
)
def test_that_a_members_wrong_answer_is_quoted_at_its_own_place(take, place, wrong, code, column):
    member = [*MEMBERS["en"][:place], wrong, *MEMBERS["en"][place + 1 :]]
    (found,) = take(member=member).findings
    assert found.code == code
    assert (found.sheet, found.sheet_row, found.column) == ("Members", 3, column)
    assert found.case_number == "GN-26-09001"
    assert str(wrong) in finding_sentence(found, "en")[0]
    assert str(wrong) in finding_sentence(found, "fr")[0]


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (1, "Prénom Nom"),
        (1, "husband"),
        (4, "nom"),
        (4, "Somebody"),
        (2, "2015-05-12"),
        (3, "man"),
        (4, "12/05/2015"),
        (6, "he told us in confidence"),
        (6, "hiv 3"),
    ],
)
def test_that_what_may_be_personal_is_never_quoted(take, place, wrong):
    member = [*MEMBERS["en"][:place], wrong, *MEMBERS["en"][place + 1 :]]
    found = take(member=member).findings
    assert found
    for finding in found:
        assert wrong not in {str(v) for _, v in finding.values}


def test_that_a_spouse_of_the_same_sex_is_nobodys_finding(take):
    spouse = ["GN-26-09001", "spouse", 30, "female", "returned together", "no", ""]
    assert take(member=spouse).findings == ()


def test_that_a_member_is_said_once_though_the_case_has_two_visits(tmp_path, empty, programme):
    path = tmp_path / "form.xlsx"
    path.write_bytes((empty / "en.xlsx").read_bytes())
    member = [*MEMBERS["en"][:2], "", *MEMBERS["en"][3:]]
    fill(path, ENGLISH, member)
    fill(path, {**ENGLISH, "Assessment date": "2026-09-02"}, member, row=4)
    taken = read_assessments(path, None, programme)
    assert [f.code for f in taken.findings] == ["member_age_missing", "case_number_twice"]
    twice = taken.findings[-1]
    assert twice.sheet_row == 4
    assert "Row 3 has" in finding_sentence(twice, "en")[0]


def refused(taken):
    """The one finding that stops a file, after checking that it is about the file."""
    assert taken.cases == taken.assessments == ()
    first, *others = taken.findings
    assert first.weight is Weight.STOPS
    assert (first.case_number, first.row) == ("", None)
    assert all(f.weight is not Weight.STOPS for f in others)
    return first


@pytest.mark.parametrize("heading", ["Consent", "Case number", "Assessment date"])
def test_that_a_form_without_a_column_it_must_have_is_one_finding(take, heading):
    taken = take(rename("Cases", heading, None))
    found = refused(taken)
    assert len(taken.findings) == 1
    assert found.code == "own_columns_lacking"
    assert found.column == heading


def test_that_several_lacking_columns_are_one_finding(take):
    def alter(book):
        rename("Cases", "Consent", "Agrees")(book)
        rename("Cases", "Case number", "No.")(book)

    taken = take(alter)
    assert len(taken.findings) == 1
    assert set(refused(taken).column.split("; ")) == {"Consent", "Case number"}


def test_that_a_file_that_is_no_assessments_is_one_finding(tmp_path, empty, programme):
    mapping = read_mapping(MAPPING)
    text = tmp_path / "cases.csv"
    text.write_text("Case number,Consent\n1,yes\n", "utf-8")
    template = tmp_path / "programme.xlsx"
    write_programme_template(template, "fr")
    cases = [
        (text, None, "own_columns_lacking"),
        (tmp_path / "nowhere.xlsx", None, "file_missing"),
        (PROGRAMME, None, "file_is_programme"),
        (PROGRAMME, mapping, "file_is_programme"),
        (template, None, "file_is_programme"),
        (XML_NAMES, None, "file_not_own_form"),
        (empty / "en.xlsx", None, "no_assessments"),
        (empty / "fr.xlsx", None, "no_assessments"),
        (empty / "en.xlsx", mapping, "form_columns_lacking"),
    ]
    for path, form, code in cases:
        taken = read_assessments(path, form, programme)
        assert refused(taken).code == code
        assert len(taken.findings) == 1


def test_that_assessments_given_as_a_programme_are_one_finding():
    result = read_programme(XML_NAMES)
    assert result.programme is None
    assert [f.code for f in result.findings] == ["file_not_programme"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_form_without_a_programme_names_no_office(tmp_path, programme, language):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, language, None)
    book = load_workbook(path)
    cells = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value]
    names = {place.name.get(language) for place in programme.places} - {""}
    assert not names.intersection(cells)
    assert not {"C02", "C03"}.intersection(cells)
    assert not any("GN" in cell for cell in cells)
    assert any("--programme" in cell for cell in cells)
    lists = [v.formula1 for v in book.worksheets[0].data_validations.dataValidation]
    assert lists
    assert all(formula.startswith('"') for formula in lists)
    written = [c.value for c in book.worksheets[0][1]]
    assert all(
        any(need.name.get(language) in str(heading) for heading in written)
        for need in programme.needs
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_form_without_a_programme_is_read_with_one(tmp_path, programme, language):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, language, None)
    fill(path, {"en": ENGLISH, "fr": FRENCH}[language], MEMBERS[language])
    taken = read_assessments(path, None, programme)
    assert taken.findings == ()
    assert len(taken.cases) == 1


def test_that_a_form_from_before_these_questions_is_read_without_a_word(take):
    def _older(book):
        for heading in ("Months abroad", "Earlier help", "Asks for female staff"):
            rename("Cases", heading, None)(book)

    taken = take(_older)
    assert taken.findings == ()
    planning = taken.cases[0].planning
    assert (planning.months_abroad, planning.earlier_help) == (None, ())
    assert taken.assessments[0].female_staff is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"Months_abroad": "long"}, "months_abroad_unreadable"),
        ({"Months_abroad": "-3"}, "months_abroad_unreadable"),
        ({"Months_abroad": "99999"}, "months_abroad_unreadable"),
        ({"Earlier_help": "BE-C 2023-02-31"}, "earlier_help_unreadable"),
        ({"Earlier_help": "she had some money once"}, "earlier_help_unreadable"),
        ({"Earlier_help": "BE-C 2030-01-01"}, "earlier_help_in_future"),
        ({"Earlier_help": "OFII 2021"}, "earlier_help_elsewhere"),
        ({"Asks_for_female_staff": "if possible"}, "answer_not_listed"),
    ],
)
def test_that_what_was_before_is_read_or_found(take, changes, code):
    taken = take(**changes)
    (found,) = taken.findings
    assert found.code == code
    assert found.column == next(iter(changes)).replace("_", " ")
    if code != "answer_not_listed":
        assert all(str(value) not in said(found) for value in changes.values())


def test_that_help_before_is_kept_with_the_last_day_it_can_have_been(take):
    help_before = take(Earlier_help="ofii: 2021-05 ; BE-C | none").cases[0].planning.earlier_help
    assert [(h.fund, h.on) for h in help_before] == [("ofii", date(2021, 5, 31)), ("BE-C", None)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_csv_file_of_the_own_form_is_known_by_its_columns(
    tmp_path, empty, programme, language
):
    """It has no sheets: its name is whatever whoever saved it called it."""
    book = tmp_path / "form.xlsx"
    book.write_bytes((empty / f"{language}.xlsx").read_bytes())
    answers = {"en": ENGLISH, "fr": FRENCH}[language]
    fill(book, answers, [])
    rows = load_workbook(book).worksheets[0].iter_rows(values_only=True)
    path = tmp_path / "people of may.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert propose(path, programme).own
    read = read_assessments(path, None, programme)
    whole = read_assessments(book, None, programme)
    assert [c.identity for c in read.cases] == [c.identity for c in whole.cases] != []
    assert [a.needs for a in read.assessments] == [a.needs for a in whole.assessments]
    stem = {f.sheet for f in read.findings if f.sheet_row}
    assert stem <= {"people of may"}


def test_that_columns_of_another_form_are_not_taken_for_the_own(tmp_path, programme):
    path = tmp_path / "Others.csv"
    path.write_text("Case number,Assessment date,Salary,Shoe size\n1,2026-01-02,3,4\n", "utf-8")
    found = read_assessments(path, None, programme)
    assert [f.code for f in found.findings if f.weight is Weight.STOPS] == ["file_not_own_form"]
