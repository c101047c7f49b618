"""What the session writes: plans and the office workbook, a preview, templates to fill in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.purpose import OWN_USE, Destination, Paper
from planner.domain.protection.secret import Secret
from planner.services.intake.imports import ImportPreview
from planner.services.papers.exporting import begin_export, enter_marked_copy, enter_paper
from planner.services.papers.people_report import people_report
from planner.services.plans.plan_choices import ChoicesPreview, preview_choices, take_choices
from planner.services.programme.donors import template_lines
from ui.open_caseload import OpenCaseload
from ui.words import listed


class Papers(QObject):
    """The intentions that end in a file, or in a plan shown before it is one."""

    exported = Signal(object)  # Written
    choices_previewed = Signal(object)  # ChoicesPreview
    plan_previewed = Signal(bytes)  # one plan as PDF, kept off the disk

    def __init__(self, session: OpenCaseload) -> None:
        super().__init__(session)
        self._session = session

    def export(
        self,
        folder: Path,
        case_ids: Sequence[CaseId] | None = None,
        to: Destination = OWN_USE,
        password: Secret | None = None,
        *,
        hxl: bool = False,
    ) -> None:
        """Write all plans and the office workbook, or only some plans, into ``folder``.

        ``to``: what for and who gets them; the trail knows before the first is written.
        ``password``: what every file opens with; ``hxl``: tags in the office workbook.
        """
        session = self._session
        document, allocation, language = session.document, session.allocation, session.language
        if allocation is None:
            session.fail(PlannerError("balance_first"))
            return
        if not session.do(begin_export, case_ids, to, folder):
            return
        exporter = session.tools.exporter
        session.slow(
            self.tr("Writing the plans"),
            lambda report, stop: exporter(
                document,
                allocation,
                folder,
                report,
                stop,
                case_ids=case_ids,
                language=language,
                to=to,
                password=password,
                hxl=hxl,
            ),
            self.exported.emit,
        )

    def report_on_people(
        self, folder: Path, fund: str, to: Destination, password: Secret | None = None
    ) -> None:
        """Write safely whom one fund helps, into ``folder``."""
        session = self._session
        document, allocation, language = session.document, session.allocation, session.language
        if allocation is None or document.programme is None:
            session.fail(PlannerError("balance_first"))
            return
        programme, write = document.programme, session.tools.people_writer
        if not session.do(enter_paper, Paper.FIGURES, to):
            return
        session.slow(
            self.tr("Writing the report"),
            lambda _report, _stop: write(
                people_report(document, allocation, fund, to), programme, folder, language, password
            ),
            lambda files: session.said.emit(
                self.tr("Written: {file}").format(file=listed(f.name for f in files))
            ),
            keeps_best=True,
        )

    def preview_choices(self, path: Path, password: Secret | None = None) -> None:
        """Read a plan's workbook and show what it decides; ``password`` opens a locked one."""
        session = self._session
        work = session.work
        if work is None:
            return
        reader, who = partial(session.tools.choices_reader, password=password), session.who
        session.slow(
            self.tr("Reading what was decided"),
            lambda _report, _stop: preview_choices(work, reader, path, who),
            self.choices_previewed.emit,
        )

    def take_choices(self, preview: ChoicesPreview) -> bool:
        """Store what a plan's workbook decides; say whether it was stored."""
        return self._session.do(take_choices, preview, self._session.who)

    def preview_plan(self, case_id: CaseId) -> None:
        """Make one plan in memory, to be shown: no name lies in a temporary folder."""
        session = self._session
        document, allocation = session.document, session.allocation
        if allocation is None:
            session.fail(PlannerError("balance_first"))
            return
        previewer = session.tools.previewer
        session.slow(
            self.tr("Preparing the preview"),
            lambda report, stop: previewer(document, allocation, case_id, report, stop),
            self.plan_previewed.emit,
        )

    def write_programme_template(
        self, path: Path, donor: str = "", readings: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Write an empty programme workbook; with the line and rules of ``donor`` if one is named.

        ``readings``: the reading chosen of each of its conflicts.
        """
        tools, language = self._session.tools, self._session.language

        def write() -> None:
            lines = template_lines([donor], readings) if donor else None
            tools.programme_template(path, language, lines)

        self.write(path, write)

    def write_assessment_template(self, path: Path) -> None:
        """Write the planner's own assessment form, with this programme's lists."""
        tools, language = self._session.tools, self._session.language
        known = self._session.document.programme
        self.write(path, lambda: tools.assessment_template(path, language, known))

    def write_xlsform(self, path: Path) -> None:
        """Write the questionnaire for KoboToolbox, with this programme's lists."""
        tools, language = self._session.tools, self._session.language
        known = self._session.document.programme
        self.write(path, lambda: tools.xlsform(path, language, known))

    def write_marked(self, source: Path, preview: ImportPreview, path: Path) -> None:
        """Write a file that was read with its findings marked in it, to send back.

        There are people in it: the trail knows before it is written.
        """
        session, tools, language = self._session, self._session.tools, self._session.language
        if not session.do(enter_marked_copy, preview, path):
            return

        def tell(looks: bool) -> None:
            text = self.tr("Written: {file}")
            if not looks:
                text = self.tr(
                    "Written: {file}, every cell and finding, without the large file's own looks"
                )
            session.said.emit(text.format(file=path.name))

        session.slow(
            self.tr("Writing the workbook"),
            lambda _report, _stop: tools.marked_copy_writer(
                source, preview.findings, path, language
            ),
            tell,
        )

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Write a workbook in the background, and say that it is there."""
        session = self._session
        session.slow(
            self.tr("Writing the workbook"),
            lambda _report, _stop: write(),
            lambda _: session.said.emit(self.tr("Written: {file}").format(file=path.name)),
        )
