"""Somebody else's form: propose how it is read, and remember what was settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import FormProposal, RememberedForm
from planner.domain.errors import PlannerError
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.intake.imports import ImportPreview, preview_assessments, preview_read
from planner.services.ports import AssessmentReader, FormRead, FormReader, MappingWriter

#: What a file is that cannot be a form: reading it as the planner's own says so in findings.
_NO_FORM = frozenset(
    {
        "file_not_assessments",
        "file_not_table",
        "file_not_workbook",
        "file_empty",
        "file_type",
        "file_too_large",
        "file_encrypted",
        "file_too_many_parts",
        "file_unpacks_too_large",
        "file_part_outside",
        "file_macros",
        "file_dde",
        "columns_too_many",
        "sheets_too_many",
        "table_too_large",
    }
)


@dataclass(frozen=True, slots=True)
class Readers:
    """What reads a form: by a mapping, or as it is proposed; and what writes that down.

    ``report`` and ``stop`` are told and asked while what was read is compared with what is known.
    """

    reader: AssessmentReader
    form_reader: FormReader
    write_mapping: MappingWriter
    report: Report = quiet
    stop: StopAsked = never


@dataclass(frozen=True, slots=True)
class Asked:
    """A file whose form leaves something to settle before it can be taken."""

    path: Path
    proposal: FormProposal


def look_at(document: Caseload, readers: Readers, path: Path) -> ImportPreview | Asked:
    """Return what taking a file without a mapping would change, or what must be settled first.

    What is no assessment form at all is read as the planner's own, whose findings say so.
    Raises PlannerError ``programme_first``, ``file_missing``, or what hinders reading it at all.
    """
    try:
        read = read_form(document, readers.form_reader, path)
    except PlannerError as error:
        if error.code not in _NO_FORM:
            raise
        return preview_assessments(document, readers.reader, path, None)
    return preview_form(document, readers, path, read)


def preview_form(
    document: Caseload, readers: Readers, path: Path, read: FormRead
) -> ImportPreview | Asked:
    """Return what taking a file that was read as proposed would change, or what is in doubt."""
    if read.people is None:
        return Asked(path, read.proposal)
    preview = preview_read(document, read.people, path, readers.report, readers.stop)
    # Of the planner's own form there is nothing to remember.
    if read.proposal.own:
        return preview
    return remembering(preview, readers.write_mapping(read.proposal))


def settled(document: Caseload, readers: Readers, asked: Asked) -> ImportPreview | Asked:
    """Return what taking a file as it is settled now would change, or what is asked yet.

    A column that means something else than was proposed is answered in words of another question:
    those nobody can place are asked about before anything is read.
    """
    proposal = asked.proposal
    text = readers.write_mapping(proposal)
    if proposal.chosen_anew:
        form = RememberedForm(proposal.fingerprint, proposal.name, proposal.headings, text)
        again = readers.form_reader(asked.path, document.given_programme, (form,))
        return preview_form(document, readers, asked.path, again)
    report, stop = readers.report, readers.stop
    preview = preview_assessments(document, readers.reader, asked.path, text, report, stop)
    return remembering(preview, text)


def read_form(document: Caseload, reader: FormReader, path: Path) -> FormRead:
    """Return how a file is taken to be read, from what the caseload remembers of its form.

    Its people too where nothing is in doubt. Raises PlannerError ``programme_first``,
    ``file_missing``, or why the file cannot be read.
    """
    programme = document.given_programme
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    return reader(path, programme, tuple(document.forms.values()))


def preview_by_file(
    document: Caseload, readers: Readers, path: Path, mapping: Path
) -> ImportPreview:
    """Return what taking a file through a mapping file would change; the form is remembered.

    Raises PlannerError as ``preview_assessments`` does.
    """
    report, stop = readers.report, readers.stop
    preview = preview_assessments(document, readers.reader, path, mapping, report, stop)
    return remembering(preview, mapping.read_text("utf-8"))


def remembering(preview: ImportPreview, mapping: str) -> ImportPreview:
    """Return the preview with the form remembered, as the text of its mapping file reads it."""
    if preview.form is None:
        return preview
    form = replace(preview.form, mapping=mapping)
    if preview.after.forms.get(form.id) == form:
        return preview
    forms = {**preview.after.forms, form.id: form}
    return replace(preview, after=replace(preview.after, forms=forms))
