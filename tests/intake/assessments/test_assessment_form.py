"""The planner's own forms: written, filled in, read back."""

import re
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp, Presence, Relation, ReturnType, Sex
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.domain.programme.conditions import FACTS
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.intake.assessments.reader import read_assessments, write_assessment_template
from planner.intake.form import EXAMPLE
from planner.intake.programme.form import OFFICE_SETTINGS, SHEETS
from planner.intake.programme.rule_examples import example_rules
from planner.intake.programme.workbook import (
    read_programme,
    sample_programme,
    write_programme,
    write_programme_template,
)
from planner.intake.workbook import read_sheets

#: The one formula of a form: a fund's code, for the drop-down of whose a rule is.
TAKEN_OVER = re.compile(r"='(Funds|Fonds)'!A\d+&\"\"")
ENGLISH = {
    "Case number": "GN-26-09001",
    "Assessment date": date(2026, 8, 14),
    "Consent": "yes",
    "Counsellor": "C03",
    "Name": "Prénom Nom",
    "Sex": "female",
    "Birth": 1994,
    "Language of the plan": "en",
    "Departed from": "LY",
    "Months abroad": 14,
    "Earlier help": "be-c 2023-05-01 | EUR-A 2022",
    "Asks for female staff": "yes",
    "Kind of return": "humanitarian",
    "Date of return": date(2026, 7, 2),
    "Place of return": "N’Zérékoré",
    "Vulnerabilities/Disability": "x",
    "Vulnerabilities/Chronic illness": "x",
    "Has mobile money": "no",
    "Cash puts at risk": "yes",
    "Debt": 500000,
    "Protective factors": "family | faith",
    "House": "family",
    "Skills": "sewing | trade",
    "Wishes to run a business": "yes",
    "Wishes/in kind": "x",
    "Refuses/cash": "x",
    "Need: Medical care": 3,
    "Need: Debt": "unknown",
    "The person's own words": "=2+2 is four",
    "Score social": 0.4,
    "Guardian verified": "yes",
}
FRENCH = {
    "Numéro de dossier": "GN-26-09001",
    "Date de l’évaluation": date(2026, 8, 14),
    "Consentement": "oui",
    "Conseiller": "C03",
    "Nom": "Prénom Nom",
    "Sexe": "femme",
    "Naissance": 1994,
    "Langue du plan": "en",
    "Pays de départ": "LY",
    "Mois à l’étranger": 14,
    "Aide antérieure": "be-c 2023-05-01 | EUR-A 2022",
    "Demande du personnel féminin": "oui",
    "Type de retour": "humanitaire",
    "Date de retour": date(2026, 7, 2),
    "Lieu de retour": "N’Zérékoré",
    "Vulnérabilités/Handicap": "x",
    "Vulnérabilités/Maladie chronique": "x",
    "A un compte mobile money": "non",
    "Les espèces mettent en danger": "oui",
    "Dette": 500000,
    "Facteurs de protection": "family | faith",
    "Logement disponible": "famille",
    "Compétences": "sewing | trade",
    "Souhaite gérer un commerce": "oui",
    "Souhaits/en nature": "x",
    "Refuse/espèces": "x",
    "Besoin : Soins médicaux": 3,
    "Besoin : Dettes": "inconnu",
    "Les mots de la personne": "=2+2 is four",
    "Score social": 0.4,
    "Tuteur vérifié": "oui",
}
MEMBERS = {
    "en": ["GN-26-09001", "child", 8, "male", "returned together", "yes", "education 2; medical 4"],
    "fr": ["GN-26-09001", "enfant", 8, "homme", "rentré ensemble", "oui", "education 2; medical 4"],
}


@pytest.fixture(scope="module")
def programme():
    return sample_programme()


def fill(path, answers, member, row=3):
    """Type answers into an empty form, below the example."""
    book = load_workbook(path)
    cases, members = book.worksheets[0], book.worksheets[1]
    headings = {cell.value: place for place, cell in enumerate(cases[1], start=1)}
    for heading, value in answers.items():
        cell = cases.cell(row, headings[heading])
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    for column, value in enumerate(member, start=1):
        members.cell(3, column).value = value
    book.save(path)


@pytest.mark.parametrize(("language", "answers"), [("en", ENGLISH), ("fr", FRENCH)])
def test_that_a_filled_in_form_is_read_as_it_was_filled_in(tmp_path, programme, language, answers):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, language, programme)
    fill(path, answers, MEMBERS[language])
    taken = read_assessments(path, None, programme)
    assert taken.findings == ()
    assert len(taken.cases) == len(taken.assessments) == 1
    case, assessment = taken.cases[0], taken.assessments[0]
    planning, member = case.planning, case.planning.members[0]
    assert (case.number, planning.counsellor) == ("GN-26-09001", "C03")
    assert (planning.sex, planning.language) == (Sex.FEMALE, "en")
    assert planning.return_type is ReturnType.HUMANITARIAN
    assert planning.place == "GN007004"
    assert planning.months_abroad == 14
    assert planning.earlier_help == (
        EarlierHelp("BE-C", date(2023, 5, 1)),
        EarlierHelp("EUR-A", date(2022, 12, 31)),
    )
    assert assessment.female_staff is True
    assert case.age_on(date(2026, 10, 31)) == (31, 32)
    assert (member.relation, member.age) == (Relation.CHILD, 8)
    assert (member.sex, member.presence) == (Sex.MALE, Presence.RETURNED)
    assert case.protection.guardian_verified
    assert not case.protection.best_interests_decided
    assert assessment.consent is True
    assert assessment.vulnerabilities == {"disability", "chronic"}
    assert assessment.protective_factors == {"family", "faith"}
    assert (assessment.cash_risk, assessment.mobile_money) == (True, False)
    assert assessment.business_training is None
    assert assessment.debt == Money(500_000, "GNF")
    assert assessment.house == "family"
    assert assessment.skills == ("sewing", "trade")
    assert assessment.wishes == {Kind.IN_KIND}
    assert assessment.refusals == {Kind.CASH}
    assert assessment.community_wishes == {member.id}
    assert assessment.words == "=2+2 is four"
    assert assessment.scores == ((Dimension.SOCIAL, 4000),)
    own = [n for n in assessment.needs if n.persons]
    assert own == [
        NeedAnswer("education", 2, (member.id,)),
        NeedAnswer("medical", 4, (member.id,)),
    ]
    household = {n.need: n.severity for n in assessment.needs if not n.persons}
    assert household["medical"] == 3
    assert household["debt"] is None
    assert household["basic"] is None


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_example_row_is_never_a_case(tmp_path, programme, language):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, language, programme)
    taken = read_assessments(path, None, programme)
    assert taken.cases == ()
    assert [f.code for f in taken.findings] == ["no_assessments"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_example_row_shows_a_form_without_faults(tmp_path, programme, language):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, language, programme)
    book = load_workbook(path)
    for sheet in book.worksheets[:2]:
        sheet.cell(2, 1).value = str(sheet.cell(2, 1).value).split()[-1]
    book.save(path)
    taken = read_assessments(path, None, programme)
    assert len(taken.cases) == 1
    assert len(taken.cases[0].planning.members) == 1
    assert taken.findings == ()


def test_that_a_form_can_be_had_without_a_programme(tmp_path, programme):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, "fr", None)
    headings = [c.value for c in load_workbook(path).worksheets[0][1]]
    assert "Besoin : Soins médicaux" in headings


def test_that_a_kobo_export_is_not_taken_for_the_planners_own_form(programme):
    from tests.intake.sheets import XML_NAMES

    taken = read_assessments(XML_NAMES, None, programme)
    assert taken.cases == ()
    assert [f.code for f in taken.findings] == ["file_not_own_form"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_an_empty_programme_form_asks_for_its_settings_and_reads_no_example(
    tmp_path, language
):
    path = tmp_path / "programme.xlsx"
    write_programme_template(path, language)
    result = read_programme(path)
    assert result.programme is None
    must = sum(setting[-1] for setting in OFFICE_SETTINGS.values())
    codes = [f.code for f in result.findings]
    assert codes.count("setting_missing") == must
    assert codes.count("sheet_empty") == 3
    assert len(codes) == must + 3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_programme_form_helps_whoever_fills_it_in(tmp_path, language):
    path = tmp_path / "programme.xlsx"
    write_programme_template(path, language)
    book = load_workbook(path)
    assert book.sheetnames == ["Guide", *(s.title(language) for s in SHEETS)]
    for form in SHEETS:
        sheet = book[form.title(language)]
        assert sheet.freeze_panes == "B2"
        assert [c.value for c in sheet[1]] == [c.title(language) for c in form.columns]
        noted = [c for c in form.columns if c.note(language) or c.required or c.choices]
        assert sum(bool(c.comment) for c in sheet[1]) == len(noted)
        lists = [c for c in form.columns if c.choices or c.refers]
        settings = 1 if form.key == "office" else 0  # whether visas are needed: yes or no
        assert len(sheet.data_validations.dataValidation) == len(lists) + settings


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_drop_downs_offer_the_codes_of_the_other_sheets(tmp_path, language):
    path = tmp_path / "programme.xlsx"
    write_programme(path, sample_programme(), language)
    book = load_workbook(path)
    for form in SHEETS:
        sheet = book[form.title(language)]
        for number, column in enumerate(form.columns, start=1):
            if not column.refers:
                continue
            letter = get_column_letter(number)
            (offered,) = [
                v
                for v in sheet.data_validations.dataValidation
                if str(v.sqref).startswith(f"{letter}2:")
            ]
            words = offered_words(book, offered.formula1)
            codes = set()
            for row in range(2, sheet.max_row + 1):
                text = str(sheet.cell(row, number).value or "")
                codes |= {w.split("/")[0].strip() for w in text.split("|")} - {""}
            projects = {p.code for p in sample_programme().projects}
            assert ("OFFICE" in words) == (column.key == "scope")
            assert codes - projects <= words, (form.key, column.key)


def test_that_no_drop_down_of_the_empty_form_offers_an_example(tmp_path):
    path = tmp_path / "empty.xlsx"
    write_programme_template(path, "en")
    book = load_workbook(path)
    for form in SHEETS:
        for offered in book[form.title("en")].data_validations.dataValidation:
            if "!" in offered.formula1:
                words = {str(word) for word in offered_words(book, offered.formula1)}
                assert not any(word.startswith(EXAMPLE["en"]) for word in words), form.key


def test_that_the_guide_says_of_which_values_a_rule_needs_one(tmp_path):
    path = tmp_path / "empty.xlsx"
    write_programme_template(path, "en")
    guide = load_workbook(path)["Guide"]
    needed = {row[0].value: row[2].value for row in guide.iter_rows(max_col=3)}
    assert needed["apply_by"] == "one of: Months, Until"
    assert needed["least_for"] == "At least (%); one of: Kinds, For whom"


def offered_words(book, formula):
    """The words a drop-down offers; those it takes over from another sheet are looked up there."""
    if not formula.startswith("OFFSET("):
        return {c.value for (c,) in named(book, formula)} - {None}
    start, *_ = formula.removeprefix("OFFSET(").split(",")
    sheet, cell = start.rsplit("!", 1)
    listed = book[sheet.strip("'")]
    assert listed.column_dimensions["E"].hidden
    words = set()
    for (place,) in listed[f"{cell}:$E$61".replace("$", "")]:
        text = str(place.value)
        if text.startswith("="):
            name, code = text.removeprefix("=").removesuffix('&""').rsplit("!", 1)
            text = book[name.strip("'")][code].value
        words.add(text)
    return words - {None}


def named(book, formula):
    """The cells a drop-down's formula names."""
    sheet, cells = formula.rsplit("!", 1)
    return book[sheet.strip("'")][cells.replace("$", "")]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_form_shows_every_sort_of_rule(tmp_path, language):
    path = tmp_path / "empty.xlsx"
    write_programme_template(path, language)
    rules = next(form for form in SHEETS if form.key == "rules")
    shown = next(s for s in read_sheets(path)[0] if rules.answers_to(s.name))
    sort = [c.key for c in rules.columns].index("sort")
    assert {row.cells[sort] for row in shown.rows} == set(RuleSort)
    assert all(row.cells[0].startswith(EXAMPLE[language]) for row in shown.rows)


def test_that_the_further_examples_are_rules_an_office_could_have(tmp_path):
    """Added to the sample they are read without a finding of their own."""
    sample = sample_programme()
    rules = (*sample.rules, *example_rules("EUR-A", "EURP-B", sample.currency))
    path = tmp_path / "programme.xlsx"
    write_programme(path, replace(sample, rules=rules), "en")
    result = read_programme(path)
    assert [f.code for f in result.findings] == ["price_old"]
    assert result.programme is not None
    assert result.programme.rules == rules


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_guide_explains_every_word_of_a_rule(tmp_path, language):
    path = tmp_path / "programme.xlsx"
    write_programme_template(path, language)
    guide = load_workbook(path)["Guide"]
    explained = {row[0].value: row[1].value for row in guide.iter_rows(max_col=2)}
    for word in (*RuleSort, *Role, *Proof, *FACTS):
        assert explained.get(str(word)), word


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_text_written_into_a_form_is_a_formula(tmp_path, programme, language):
    path = tmp_path / "form.xlsx"
    write_programme_template(path, language)
    for sheet in load_workbook(path):
        for row in sheet.iter_rows():
            formulas = [cell.value for cell in row if cell.data_type == "f"]
            assert all(TAKEN_OVER.fullmatch(str(formula)) for formula in formulas)


def test_that_a_number_shared_by_two_people_gives_nobody_the_others_family(tmp_path, programme):
    path = tmp_path / "form.xlsx"
    write_assessment_template(path, "en", programme)
    fill(path, ENGLISH, MEMBERS["en"])
    fill(path, {**ENGLISH, "Name": "Autre Personne", "Birth": 1971}, (), row=4)
    taken = read_assessments(path, None, programme)
    members = {c.number: len(c.planning.members) for c in taken.cases}
    assert members == {"GN-26-09001": 1, "GN-26-09001-2": 0}
    assert [f.code for f in taken.findings] == ["case_number_two_people"]
