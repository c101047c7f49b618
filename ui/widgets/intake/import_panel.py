"""Import assessments: choose a file and its mapping, see what would change, then take it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.services.intake.forms import Asked
from planner.services.intake.imports import ImportPreview
from planner.wording.errors.in_window import window_sentence
from ui.models.finding_rows import finding_columns, in_order
from ui.models.import_rows import WhatWouldChange
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.intake.erased_again_box import ErasedAgainBox
from ui.widgets.intake.mapping_dialog import MappingDialog
from ui.widgets.parts import ask
from ui.widgets.parts.file_field import FileField
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.table import Table


@dataclass(frozen=True)
class _Row:
    """A case of the file: what happens to it, and what tells what changes."""

    number: str
    happens: str
    told: Callable[[str], str]


class ImportPanel(QWidget):
    """Nothing changes before *Take these*."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._preview: ImportPreview | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(3 * GRID)
        outer.addWidget(self._make_files())
        outer.addWidget(self._make_preview(), 1)
        outer.addStretch(0)
        session.sources.previewed.connect(self.show_preview)
        session.sources.asked.connect(self.ask_for)

    def _make_files(self) -> Panel:
        panel = Panel(
            self.tr("Import assessments"),
            self.tr(
                "Any form will do: what the planner cannot tell for sure it asks you once. "
                "You see what would change before anything is taken."
            ),
        )
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        self.file = FileField(self.tr("&Assessments (workbook or csv)"), "import_file", ask.table)
        self.mapping = FileField(
            self.tr("&Mapping (optional)"),
            "import_mapping",
            ask.mapping,
            self.tr("none: the planner looks what the columns mean"),
        )
        row.addWidget(self.file, 1)
        row.addWidget(self.mapping, 1)
        panel.body.addLayout(row)
        self.look = button(self.tr("&Show what would change"), "import_look", primary=True)
        self.template = button(self.tr("Write a &template…"), "import_template")
        self.form = button(self.tr("Write the KoboToolbo&x form…"), "import_form")
        self.back = button(self.tr("Ba&ck to the cases"), "import_back")
        panel.body.addWidget(flowing(self.look, self.template, self.form, self.back))
        self.look.setEnabled(False)
        self.file.changed.connect(lambda: self.look.setEnabled(self.file.path is not None))
        # What is shown is of the files named: with other ones it is taken away, not taken.
        self.file.changed.connect(self._drop)
        self.mapping.changed.connect(self._drop)
        self.look.clicked.connect(self._look)
        self.back.clicked.connect(self.left)
        self.template.clicked.connect(self._write_template)
        self.form.clicked.connect(self._write_form)
        return panel

    def _make_preview(self) -> Panel:
        self.preview_panel = Panel(self.tr("What would change"), name="import_preview")
        self.counts = label("", wrap=True)
        self.counts.setObjectName("import_counts")
        self.preview_panel.body.addWidget(self.counts)
        self.stopped = label("", "attention", wrap=True)
        self.stopped.setObjectName("import_stopped")
        self.preview_panel.body.addWidget(self.stopped)
        self.erased = ErasedAgainBox(self._session)
        self.erased.wanted.connect(self._session.sources.preview_with_erased)
        self.preview_panel.body.addWidget(self.erased)
        language = self._session.language
        self.findings = RowsModel(finding_columns(language, values=True), self)
        self.people = RowsModel(
            [
                Column(self.tr("Case"), lambda r: r.number, 160, bold=True),
                Column(self.tr("What happens"), lambda r: r.happens, 140),
                Column(self.tr("What changes"), lambda r: r.told(r.number), 0),
            ],
            self,
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("import_tabs")
        self.tabs.setAccessibleName(self.preview_panel.title.text())
        self.tabs.setDocumentMode(True)
        findings = Table(self.findings, "import_findings", self.tr("Findings"), lines=3)
        people = Table(self.people, "import_people", self.tr("Cases"), lines=2)
        for table in (findings, people):
            table.fit_rows()
            self.tabs.addTab(table, "")
        self.preview_panel.body.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        self.take = button(self.tr("Ta&ke these"), "import_take", primary=True)
        self.drop = button(self.tr("&Do not take them"), "import_drop")
        self.mark = button(self.tr("Write a marked cop&y…"), "import_mark")
        self.mark.setToolTip(
            self.tr("The same file with its findings marked in it, to send back to be corrected.")
        )
        for widget in (self.take, self.drop, self.mark):
            row.addWidget(widget)
        row.addStretch(1)
        self.preview_panel.body.addLayout(row)
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self._drop)
        self.mark.clicked.connect(self._write_marked)
        self.preview_panel.hide()
        return self.preview_panel

    def start(self) -> None:
        """Begin with the file chosen last, and no preview."""
        self._drop()
        self.file.field.setFocus()

    def _look(self) -> None:
        if self.file.path is not None:
            self._session.sources.preview_import(self.file.path, self.mapping.path)

    def _write_template(self) -> None:
        chosen = ask.workbook_to_make(self, self.tr("assessments.xlsx"))
        if chosen:
            self._session.papers.write_assessment_template(Path(chosen))

    def _write_form(self) -> None:
        chosen = ask.workbook_to_make(self, self.tr("reintegration_form.xlsx"))
        if chosen:
            self._session.papers.write_xlsform(Path(chosen))

    def ask_for(self, asked: Asked) -> None:
        """Ask how somebody else's form is read, then show what would change."""
        dialog = MappingDialog(asked.proposal, self._session.language, self)
        dialog.accepted.connect(
            lambda: self._session.sources.preview_settled(Asked(asked.path, dialog.proposal))
        )
        dialog.open()

    def _write_marked(self) -> None:
        if self._preview is None or self.file.path is None:
            return
        chosen = ask.workbook_to_make(self, self.tr("to_correct.xlsx"))
        if chosen:
            self._session.papers.write_marked(self.file.path, self._preview, Path(chosen))

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what taking the file would do, if it is still the one that is named."""
        if self.file.path is None or self.file.path.name != preview.file:
            return
        self._preview = preview
        new, changed, same = len(preview.new), len(preview.changed), len(preview.unchanged)
        self.counts.setText(
            self.tr("{file}: {new} new, {changed} changed, {same} unchanged cases.").format(
                file=preview.file, new=new, changed=changed, same=same
            )
        )
        self.erased.show_preview(preview)
        self.findings.show(in_order(preview.findings))
        everything = self.tr("everything")
        rows = [_Row(n, self.tr("new"), lambda _: everything) for n in preview.new]
        changes = WhatWouldChange(preview, self._session.language)
        rows.extend(_Row(n, self.tr("changed"), changes.text) for n in preview.changed)
        # Those that stay as they were corrected here come before those of which nothing is said.
        unchanged = sorted(preview.unchanged, key=lambda number: number not in changes)
        rows.extend(_Row(n, self.tr("unchanged"), changes.text) for n in unchanged)
        self.people.show(rows)
        self.tabs.setTabText(0, self.tr("Findings ({n})").format(n=len(preview.findings)))
        self.tabs.setTabText(1, self.tr("Cases ({n})").format(n=len(rows)))
        why_not = PlannerError("assessments_stopped", file=preview.file)
        self.stopped.setText(window_sentence(why_not, self._session.language))
        self.stopped.setVisible(preview.stopped)
        differs = preview.after is not preview.base and new + changed > 0
        self.take.setEnabled(differs and not preview.stopped)
        self.preview_panel.show()
        self.take.setFocus()

    def _take(self) -> None:
        if self._preview is not None and self._session.sources.take_import(self._preview):
            self._drop()
            self.left.emit()

    def _drop(self) -> None:
        self._preview = None
        self.preview_panel.hide()
