"""The planner's own assessment form as an empty workbook with one example."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from planner.domain.programme.programme import Programme
from planner.intake.assessments.form import MEMBERS, cases_form
from planner.intake.form import EXAMPLE, SheetForm
from planner.intake.form_writer import (
    Filled,
    Value,
    column_range,
    new_book,
    save_book,
    write_list,
    write_sheet,
)
from planner.intake.programme.template import sample_programme

_LISTS = {"en": "Lists", "fr": "Listes"}
_NOTE = {"en": "Note", "fr": "Note"}
_ADVICE = {
    "en": (
        "This form was written without a programme.",
        "Place of return and counsellor are typed: they must be spelt as the programme has them.",
        "Write it again with --programme to get drop-downs, and the needs of your programme.",
    ),
    "fr": (
        "Ce formulaire a été écrit sans programme.",
        "Le lieu de retour et le conseiller sont à saisir tels que le programme les écrit.",
        "Écrivez-le à nouveau avec --programme : listes déroulantes, besoins de votre programme.",
    ),
}
_TOWN = {"en": "Town or district", "fr": "Ville ou district"}
_EXAMPLE_DAY = date(2026, 8, 14)
_EXAMPLE_RETURN = date(2026, 7, 2)


def write_assessment_template(path: Path, language: str, programme: Programme | None) -> None:
    """Write the form in ``language``: needs, places and counsellors are those of ``programme``.

    Without a programme the needs and vulnerabilities are the usual ones, places and counsellors
    are typed, and the form says how to get drop-downs.
    """
    generic = programme is None
    programme = generic_programme() if programme is None else programme
    book = new_book()
    cases = cases_form(programme)
    ranges = {
        name: column_range(_LISTS[language], place, len(words))
        for place, (name, words) in enumerate(_lists(programme, language).items(), start=1)
        if words
    }
    for form, example in (
        (cases, _case_example(cases, programme, language)),
        (MEMBERS, _member_example(programme, language)),
    ):
        sheet = write_sheet(book, form, [], language, examples=[example], ranges=ranges)
        sheet.freeze_panes = "B2"
    if generic:
        _write_advice(book, language)
    else:
        _write_lists(book, programme, language)
    save_book(book, path)


def generic_programme() -> Programme:
    """Return the usual needs and vulnerabilities, without what belongs to one office."""
    sample = sample_programme()
    return replace(sample, places=(), office=replace(sample.office, counsellors=()))


def _write_advice(book: Workbook, language: str) -> None:
    """Say on a sheet of its own what the form lacks, and how to get it."""
    sheet = book.create_sheet(_NOTE[language])
    sheet.column_dimensions["A"].width = 100
    for number, text in enumerate(_ADVICE[language], start=1):
        cell = sheet.cell(number, 1, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(name="Calibri", size=12, bold=number == 1)


def _lists(programme: Programme, language: str) -> dict[str, list[str]]:
    return {
        "places": [place.name.get(language) or place.code for place in programme.places],
        "counsellors": list(programme.office.counsellors),
    }


def _write_lists(book: Workbook, programme: Programme, language: str) -> None:
    titles = {"places": ("Places", "Lieux"), "counsellors": ("Counsellors", "Conseillers")}
    sheet = book.create_sheet(_LISTS[language])
    for place, (name, words) in enumerate(_lists(programme, language).items(), start=1):
        write_list(sheet, place, titles[name][language == "fr"], words)


def _case_example(form: SheetForm, programme: Programme, language: str) -> Filled:
    """Fill in one invented row: the first word of every drop-down, or what the field needs."""
    french = language == "fr"
    office = programme.office
    values: dict[str, Value] = {
        column.key: column.words(language)[0] for column in form.columns if column.words(language)
    }
    for column in form.columns:
        if column.key.startswith(("refusals.", "vulnerabilities.", "wishes.")):
            values[column.key] = "x" if column.key == "wishes.in_kind" else None
        elif column.key.startswith("need."):
            values[column.key] = "2"
    values |= {
        "number": f"{EXAMPLE[language]} 26-00000",
        "day": _EXAMPLE_DAY,
        "counsellor": office.counsellors[0] if office.counsellors else "C01",
        "name": "Prénom Nom" if french else "First name, surname",
        "birth": "1994-05-31",
        "language": language,
        "departure": "MA",
        "return_date": _EXAMPLE_RETURN,
        "place": programme.places[0].name.get(language) if programme.places else _TOWN[language],
        "months_abroad": 14,
        "earlier_help": programme.funds[0].code + " 2021-03-15" if programme.funds else "",
        "debt": 500000,
        "skills": "couture | commerce" if french else "sewing | trade",
        "words": "Je veux reprendre mon atelier."
        if french
        else "I want to open my workshop again.",
        "score_economic": "0.35",
        "score_social": "0.50",
        "score_psychosocial": "0.60",
    }
    return values


def _member_example(programme: Programme, language: str) -> Filled:
    words = {c.key: c.words(language) for c in MEMBERS.columns}
    need = programme.needs[0].code if programme.needs else "medical"
    return {
        "number": f"{EXAMPLE[language]} 26-00000",
        "relation": words["relation"][1],
        "age": 8,
        "sex": words["sex"][0],
        "presence": words["presence"][0],
        "own_needs": f"{need} 2",
    }
