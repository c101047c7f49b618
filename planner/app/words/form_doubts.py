"""How the word ``import`` reads a file of assessments: by a mapping file, or as proposed."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from planner.app.wiring import Tools
from planner.app.words.printing import clear_progress, place_of, show_progress
from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import IGNORED, FormProposal
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.services.intake.collecting import nothing_collected
from planner.services.intake.forms import Asked, Readers, preview_by_file, preview_form, read_form
from planner.services.intake.imports import ImportPreview, preview_assessments
from planner.wording.command_line import said
from planner.wording.findings import finding_sentence

_AUTO = "auto"


def preview_file(parts: Tools, document: Caseload, options: Namespace) -> ImportPreview:
    """Return what taking the file of assessments would change.

    Raises PlannerError ``mapping_in_doubt`` (``proposal_in_doubt`` where how the file would be
    read was written down) where the mapping is ``auto`` and something is left to
    settle: each doubt is printed on a line of its own, and nothing is taken.
    """
    path: Path = options.assessments
    report = show_progress(options.language)
    readers = Readers(
        partial(parts.assessment_reader, report=report),
        partial(parts.form_reader, report=report),
        parts.mapping_writer,
        report,
    )
    if options.mapping != _AUTO:
        mapping = Path(options.mapping) if options.mapping else None
        if mapping is None:
            return preview_assessments(document, readers.reader, path, None, report)
        return preview_by_file(document, readers, path, mapping)
    with nothing_collected():
        read = read_form(document, readers.form_reader, path)
        preview = preview_form(document, readers, path, read)
    clear_progress()
    proposal = read.proposal
    _tell(proposal, options.language)
    doubts = proposal.doubts(options.language)
    written: Path | None = None if proposal.own else getattr(options, "proposal", None)
    if written is not None:
        _write(written, doubts, parts.mapping_writer(proposal), options.language)
    if isinstance(preview, Asked):
        for doubt in doubts:
            print(_line(doubt, options.language))
        if written is not None:
            name, count = written.name, len(doubts)
            raise PlannerError("proposal_in_doubt", file=path.name, count=count, proposal=name)
        raise PlannerError("mapping_in_doubt", file=path.name, count=len(doubts))
    return preview


def _tell(proposal: FormProposal, language: str) -> None:
    if proposal.own:
        return
    if proposal.known:
        print(said("form_known", language, file=proposal.file))
        return
    if proposal.changed_from:
        nothing = said("nothing_listed", language)
        new, gone = (", ".join(h) or nothing for h in (proposal.new, proposal.gone))
        print(said("form_changed", language, file=proposal.file, new=new, gone=gone))
    read = sum(bool(g.meaning) and g.meaning != IGNORED for g in proposal.columns)
    rest = len(proposal.columns) - read
    print(said("form_proposed", language, file=proposal.file, count=read, rest=rest))


def _line(doubt: Finding, language: str) -> str:
    text = " ".join(finding_sentence(doubt, language))
    return said("labelled", language, label=place_of(doubt, language), text=text)


def _write(path: Path, doubts: tuple[Finding, ...], text: str, language: str) -> None:
    """Write the mapping file as proposed, with what is in doubt above it.

    Raises PlannerError ``file_exists`` or ``file_unwritable``.
    """
    head = "".join(f"# {_line(doubt, language)}\n" for doubt in doubts)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(f"{head}\n{text}" if head else text)
    except FileExistsError:
        raise PlannerError("file_exists", file=path.name) from None
    except OSError:
        raise PlannerError("file_unwritable", file=path.name) from None
