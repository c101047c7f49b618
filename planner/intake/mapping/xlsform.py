"""The planner's own XLSForm as a workbook, ready for KoboToolbox or ODK: survey, choices, settings.

Format: https://xlsform.org; a test converts what is written with pyxform.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.programme.programme import Programme
from planner.intake.assessments.template import generic_programme
from planner.intake.form_writer import save_book
from planner.intake.mapping.answer_words import FORM_LANGUAGES
from planner.intake.mapping.own_questions import CONSENT, FORM_TITLE, Group, Question, Spoken
from planner.intake.mapping.own_xlsform import OwnForm, own_form

#: A language as XLSForm writes it behind ``label::``.
LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English (en)",
    "fr": "Français (fr)",
    "es": "Español (es)",
    "ar": "العربية (ar)",
}
FORM_ID = "reintegration_needs_assessment"
_CONSENTED = f"${{{CONSENT.name}}} = 'yes'"
#: Long lists are searched by typing.
_SEARCHED = frozenset({"departure", "place"})

_Row = dict[str, str]


def write_xlsform(path: Path, language: str, programme: Programme | None) -> None:
    """Write the form in its four languages; ``language`` is the one it opens in.

    Without a programme it asks about the usual needs, and place and counsellor are typed.

    Raises PlannerError as ``save_book`` does where the file cannot be written.
    """
    form = own_form(generic_programme() if programme is None else programme)
    survey, choices = list(_survey(form)), list(_choices(form))
    version = hashlib.sha256(repr((survey, choices)).encode()).hexdigest()[:10]
    settings = {
        "form_title": FORM_TITLE[language],
        "form_id": FORM_ID,
        "version": version,
        "default_language": LANGUAGE_NAMES[language],
    }
    book = Workbook()
    book.remove(book.worksheets[0])
    _write(book.create_sheet("survey"), _survey_headings(), survey)
    _write(book.create_sheet("choices"), ["list_name", "name", *_by_language("label")], choices)
    _write(book.create_sheet("settings"), list(settings), [settings])
    save_book(book, path)


def _survey_headings() -> list[str]:
    return [
        "type", "name", *_by_language("label"), *_by_language("hint"), "required", "relevant",
        "constraint", *_by_language("constraint_message"), "appearance",
    ]  # fmt: skip


def _by_language(heading: str) -> list[str]:
    return [f"{heading}::{LANGUAGE_NAMES[language]}" for language in FORM_LANGUAGES]


def _texts(heading: str, texts: Spoken) -> _Row:
    return {f"{heading}::{LANGUAGE_NAMES[lang]}": text for lang, text in texts.items()}


def _survey(form: OwnForm) -> Iterator[_Row]:
    yield {"type": "start", "name": "start"}
    yield {"type": "end", "name": "end"}
    yield _question(CONSENT)
    for group in form.groups:
        yield from _group(group)


def _group(group: Group) -> Iterator[_Row]:
    sort = "repeat" if group.repeated else "group"
    # Who does not consent is asked for a number and a day, to know that they said no.
    asked = {} if group.name == "person" else {"relevant": _CONSENTED}
    yield {
        "type": f"begin_{sort}",
        "name": group.name,
        **_texts("label", group.labels),
        **asked,
    }
    for question in group.questions:
        yield _question(question, consented=group.name == "person" and not question.required)
    yield {"type": f"end_{sort}"}


def _question(question: Question, *, consented: bool = False) -> _Row:
    listed = question.sort.startswith("select")
    return {
        "type": f"{question.sort} {question.topic}" if listed else question.sort,
        "name": question.name,
        **_texts("label", question.labels),
        **_texts("hint", question.hint),
        "required": "yes" if question.required else "",
        "relevant": question.relevant or (_CONSENTED if consented else ""),
        "constraint": question.constraint,
        **_texts("constraint_message", question.said),
        "appearance": "minimal autocomplete" if question.topic in _SEARCHED else "",
    }


def _choices(form: OwnForm) -> Iterator[_Row]:
    for name, options in form.lists.items():
        for option in options:
            yield {"list_name": name, "name": option.name, **_texts("label", option.labels)}


def _write(sheet: Worksheet, headings: Sequence[str], rows: Sequence[_Row]) -> None:
    for column, heading in enumerate(headings, start=1):
        cell = sheet.cell(1, column, heading)
        cell.font = Font(name="Calibri", bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE7E4")
        sheet.column_dimensions[cell.column_letter].width = 14 if column <= 2 else 30
    for number, row in enumerate(rows, start=2):
        for column, heading in enumerate(headings, start=1):
            text = row.get(heading, "")
            if text:
                cell = sheet.cell(number, column, text)
                cell.data_type = "s"  # a name that begins with = is a name
    sheet.freeze_panes = "C2"
