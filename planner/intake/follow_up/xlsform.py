"""The follow-up form as an XLSForm in four languages, for KoboToolbox or an ODK server."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.follow_up.instrument import Instrument
from planner.domain.programme.programme import Programme
from planner.intake.follow_up.questions import TITLE, FollowUpForm, follow_up_form
from planner.intake.form_writer import new_book, save_book
from planner.intake.mapping.answer_words import FORM_LANGUAGES
from planner.intake.mapping.own_questions import Question
from planner.intake.mapping.xlsform import LANGUAGE_NAMES

FORM_ID = "reintegration_follow_up"
_Row = Mapping[str, str]


def write_follow_up_form(
    path: Path,
    language: str,
    programme: Programme,
    months: Sequence[int],
    instrument: Instrument | None,
) -> None:
    """Write the form; ``language`` is the one it opens in."""
    form = follow_up_form(programme, months, instrument)
    survey, choices = list(_survey(form)), list(_choices(form))
    version = hashlib.sha256(repr((survey, choices)).encode()).hexdigest()[:10]
    settings = {
        "form_title": TITLE[language],
        "form_id": FORM_ID,
        "version": version,
        "default_language": LANGUAGE_NAMES[language],
    }
    book = new_book()
    headings = [
        "type", "name", *_headings("label"), *_headings("hint"), "required", "relevant",
        "constraint", *_headings("constraint_message"),
    ]  # fmt: skip
    _write(book.create_sheet("survey"), headings, survey)
    _write(book.create_sheet("choices"), ["list_name", "name", *_headings("label")], choices)
    _write(book.create_sheet("settings"), list(settings), [settings])
    save_book(book, path)


def _headings(heading: str) -> list[str]:
    return [f"{heading}::{LANGUAGE_NAMES[language]}" for language in FORM_LANGUAGES]


def _texts(heading: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {f"{heading}::{LANGUAGE_NAMES[lang]}": text for lang, text in texts.items()}


def _survey(form: FollowUpForm) -> Iterator[_Row]:
    yield {"type": "start", "name": "start"}
    yield {"type": "end", "name": "end"}
    for group in form.groups:
        yield {"type": "begin_group", "name": group.name, **_texts("label", group.labels)}
        for question in group.questions:
            yield _question(question)
        yield {"type": "end_group"}


def _question(question: Question) -> _Row:
    listed = question.sort.startswith("select")
    return {
        "type": f"{question.sort} {question.topic}" if listed else question.sort,
        "name": question.name,
        **_texts("label", question.labels),
        **_texts("hint", question.hint),
        "required": "yes" if question.required else "",
        "relevant": question.relevant,
        "constraint": question.constraint,
        **_texts("constraint_message", question.said),
    }


def _choices(form: FollowUpForm) -> Iterator[_Row]:
    for name, options in form.lists.items():
        for option in options:
            yield {"list_name": name, "name": option.name, **_texts("label", option.labels)}


def _write(sheet: Worksheet, headings: Sequence[str], rows: Sequence[_Row]) -> None:
    for column, heading in enumerate(headings, start=1):
        sheet.cell(1, column, heading).font = Font(name="Calibri", bold=True)
        width = 14 if column <= 2 else 30
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(rows, start=2):
        for column, heading in enumerate(headings, start=1):
            if row.get(heading):
                sheet.cell(number, column, row[heading]).data_type = "s"
    sheet.freeze_panes = "C2"
