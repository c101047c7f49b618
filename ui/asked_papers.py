"""What is asked before papers are written or read: what for, for whom, where, the password."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.domain.ids import CaseId
from planner.domain.protection.purpose import Destination
from planner.domain.protection.secret import Secret
from planner.services.papers.exporting import COUNSELLORS
from planner.services.ports import Written
from planner.wording.findings import finding_sentence
from planner.wording.isolation import isolated
from ui.session import Session
from ui.widgets.papers.purpose_dialog import EXPORTED_FOR, REPORTED_FOR, PurposeDialog
from ui.widgets.parts import ask
from ui.widgets.parts.fields import chosen
from ui.widgets.parts.password_dialog import with_password
from ui.widgets.plans.choices_dialog import ChoicesDialog
from ui.words import number_of


class AskedPapers(QObject):
    """Asks over one widget of the window, and says what was written."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over = session, over
        session.papers.exported.connect(self._say_exported)
        session.papers.choices_previewed.connect(
            lambda preview: ChoicesDialog(session, preview, over).open()
        )

    def ask_choices(self) -> None:
        """Ask for a plan's workbook that was decided in, and show what it decides."""
        if workbook := ask.workbook(self._over):
            papers = self._session.papers
            with_password(self._session, Path(workbook), self._over, papers.preview_choices)

    def ask_report(self) -> None:
        """Ask for whose donor a report on the people helped is, and write it."""
        session = self._session
        programme = session.document.given_programme
        funds = [(f.printed_code, f.code) for f in programme.funds]
        title = self.tr("Report on the people helped")
        dialog = PurposeDialog(session, title, REPORTED_FOR, self._over, funds=funds)

        def write(to: Destination, folder: Path, password: Secret | None) -> None:
            assert dialog.fund is not None
            session.papers.report_on_people(folder, chosen(dialog.fund), to, password)

        dialog.decided.connect(write)
        dialog.open()

    def ask_and_export(self, case_id: CaseId) -> None:
        """Ask what for and where, and write one case's plan there."""
        number = self._session.document.cases[case_id].number
        self._ask_purpose(self.tr("Export the plan of {case}").format(case=number), [case_id])

    def ask_and_export_all(self) -> None:
        """Ask what for and where, and write every plan and the office workbook there."""
        self._ask_purpose(self.tr("Export all plans"), None)

    def _ask_purpose(self, title: str, case_ids: list[CaseId] | None) -> None:
        papers, office = self._session.papers, case_ids is None
        dialog = PurposeDialog(
            self._session, title, EXPORTED_FOR, self._over, plans=True, office=office
        )

        def export(to: Destination, folder: Path, password: Secret | None, hxl: bool) -> None:
            papers.export(folder, case_ids, to, password, hxl=hxl)

        dialog.decided.connect(export)
        dialog.open()

    def _say_exported(self, written: Written) -> None:
        language = self._session.language
        parents = [str(path.parent) for path in written.files]
        folder = Path(os.path.commonpath(parents)).name if parents else ""
        text = self.tr("{files} written into {folder}.").format(
            files=number_of("file", len(written.files), language), folder=folder
        )
        if any(path.parent.name == COUNSELLORS for path in written.files):
            apart = self.tr("What is for counsellors alone lies in {folder}: not to be given away.")
            text += " " + apart.format(folder=isolated(COUNSELLORS, language))
        if written.findings:
            first = " ".join(finding_sentence(written.findings[0], language))
            text += " " + self.tr("{n} to check; the first: {first}").format(
                n=len(written.findings), first=first
            )
        self._session.said.emit(text)
