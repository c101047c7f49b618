"""Somebody else's form: propose how it is read, and remember what was settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.form_reading import FormProposal, RememberedForm
from planner.services.imports import ImportPreview, preview_assessments
from planner.services.ports import AssessmentReader, FormProposer


def propose(document: Caseload, proposer: FormProposer, path: Path) -> FormProposal:
    """Return how a file is taken to be read, from what the caseload remembers of its form.

    Raises PlannerError ``programme_first``, ``file_missing``, or why the file cannot be read.
    """
    programme = document.given_programme
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    return proposer(path, programme, tuple(document.forms.values()))


def preview_settled(
    document: Caseload, reader: AssessmentReader, path: Path, proposal: FormProposal, mapping: str
) -> ImportPreview:
    """Return what taking the file as the proposal reads it would change; the form is remembered.

    ``mapping``: the text of the mapping file the proposal stands for; of the planner's own form
    there is nothing to remember.
    """
    if proposal.own:
        return preview_assessments(document, reader, path, None)
    preview = preview_assessments(document, reader, path, mapping)
    return replace(preview, after=_remembering(preview.after, proposal, mapping))


def _remembering(document: Caseload, proposal: FormProposal, mapping: str) -> Caseload:
    headings = tuple(heading for heading in proposal.headings if heading)
    form = RememberedForm(proposal.fingerprint, proposal.name, headings, mapping)
    if document.forms.get(form.id) == form:
        return document
    return replace(document, forms={**document.forms, form.id: form})
