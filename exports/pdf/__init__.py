"""Plans as PDF. ReportLab and the shaping of text are imported here only, and on first use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path

from exports.document import PlanDocument
from exports.figures_page import FiguresPage
from exports.files import write_whole
from exports.locked import locked_pdf
from exports.record_page import RecordPage
from exports.text import CUT
from planner.domain.findings import Finding, Weight
from planner.domain.protection.secret import Secret


def write_plan(
    document: PlanDocument, path: Path, password: Secret | None = None
) -> tuple[Finding, ...]:
    """Write a plan as PDF to ``path``, whole or not at all; return what could not be printed.

    The same document always gives the same bytes, unless a ``password`` locks it.
    Raises PlannerError ``disk_full``, ``file_unwritable`` or ``fonts_missing``.
    """
    _write(path, plan_bytes(document), password)
    return _findings(document)


def plan_bytes(document: PlanDocument) -> bytes:
    """Return a plan as PDF, for a preview. Raises PlannerError ``fonts_missing``."""
    from exports.pdf.typefaces import register  # noqa: PLC0415 - reportlab is slow to import

    register()
    from exports.pdf.page import printed  # noqa: PLC0415
    from exports.pdf.plan import story_of  # noqa: PLC0415

    return printed(document, story_of(document))


def write_figures(page: FiguresPage, path: Path, password: Secret | None = None) -> None:
    """Write a page of figures as PDF to ``path``, whole or not at all; ``password`` locks it.

    Raises PlannerError ``disk_full``, ``file_unwritable`` or ``fonts_missing``.
    """
    _write(path, figures_bytes(page), password)


def figures_bytes(page: FiguresPage) -> bytes:
    """Return a page of figures as PDF. Raises PlannerError ``fonts_missing``."""
    from exports.pdf.typefaces import register  # noqa: PLC0415 - reportlab is slow to import

    register()
    from exports.pdf.figures import printed_figures  # noqa: PLC0415

    return printed_figures(page)


def write_pages(pages: Sequence[FiguresPage], path: Path, password: Secret | None = None) -> None:
    """Write several pages of figures as one PDF to ``path``, whole or not at all.

    ``password`` locks it. Raises PlannerError ``disk_full``, ``file_unwritable`` or
    ``fonts_missing``.
    """
    from exports.pdf.typefaces import register  # noqa: PLC0415 - reportlab is slow to import

    register()
    from exports.pdf.figures import printed_pages  # noqa: PLC0415

    _write(path, printed_pages(pages), password)


def write_record(page: RecordPage, path: Path, password: Secret | None = None) -> None:
    """Write everything on one person as PDF to ``path``, whole or not at all.

    ``password`` locks it. Raises PlannerError ``disk_full``, ``file_unwritable`` or
    ``fonts_missing``.
    """
    from exports.pdf.typefaces import register  # noqa: PLC0415 - reportlab is slow to import

    register()
    from exports.pdf.record import printed_record  # noqa: PLC0415

    _write(path, printed_record(page), password)


def _write(path: Path, content: bytes, password: Secret | None) -> None:
    write_whole(path, content if password is None else locked_pdf(content, password))


def _findings(document: PlanDocument) -> tuple[Finding, ...]:
    from exports.pdf.text import unprintable  # noqa: PLC0415
    from exports.pdf.typefaces import REGULAR  # noqa: PLC0415

    found, number, texts = [], document.number, _texts(document)
    count = sum(unprintable(text, REGULAR) for text in texts)
    if count:
        found.append(
            Finding.of("letters_not_printed", Weight.CHECK, case_number=number, count=count)
        )
    # Of the person's own words ``words_cut`` tells.
    if any(CUT.strip() in text for text in texts if text != document.words):
        found.append(Finding.of("texts_cut", Weight.NOTE, case_number=number))
    return tuple(found)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    if is_dataclass(value):
        return [text for f in fields(value) for text in _texts(getattr(value, f.name))]
    return []
