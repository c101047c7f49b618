"""Add a donor's programme: read what it says, choose where sources differ, fill in, take it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.donor import Conflict, Donor
from ui.models.donor_rows import donor_title, sentences, sources_text, sum_columns, sums
from ui.models.rows import RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.panel import Panel, Scroll, button, clear, fit, label
from ui.widgets.parts.table import Table
from ui.widgets.programme.donor_form import DonorForm

#: What stands beside a title in the list of programmes: edges, spacing, the scroll bar.
_BESIDE = 12 * GRID


class DonorDialog(QDialog):
    """Shows one template at a time; taking it is one edit that can be undone.

    Without a programme there is nothing to add it to: its rules are written into a new workbook.
    """

    def __init__(
        self, session: Session, donors: Sequence[Donor], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("donor_dialog")
        begins = session.document.programme is None
        self.setWindowTitle(
            self.tr("Begin with a donor’s programme")
            if begins
            else self.tr("Add a donor’s programme")
        )
        fit(self, 1060, 720)
        self._session, self.donors = session, list(donors)
        self._groups: dict[str, QButtonGroup] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        self.list = QListWidget()
        self.list.setObjectName("donor_list")
        self.list.setAccessibleName(self.tr("Programmes"))
        self.list.setWordWrap(True)
        self.list.setSpacing(GRID)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(66 * GRID)
        self.list.addItems([donor_title(d, session.language) for d in self.donors])
        self._fit_titles()
        self.list.currentRowChanged.connect(self._show)
        row.addWidget(self.list)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3 * GRID)
        row.addWidget(Scroll(inner, "donor_scroll"), 1)
        outer.addLayout(row, 1)
        outer.addLayout(self._make_foot())
        session.went_wrong.connect(self._say)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _fit_titles(self) -> None:
        """Give every title the lines it needs: Qt reckons without the scroll bar, and cuts."""
        room = QRect(0, 0, self.list.width() - _BESIDE, 100 * GRID)
        for row in range(self.list.count()):
            item = self.list.item(row)
            flags = Qt.TextFlag.TextWordWrap
            text = self.list.fontMetrics().boundingRect(room, flags, item.text())
            item.setSizeHint(QSize(room.width(), text.height() + 2 * GRID))

    def _make_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("donor_problem")
        self.problem.hide()
        foot.addWidget(self.problem)
        row = QHBoxLayout()
        row.addStretch(1)
        begins = self._session.document.programme is None
        leave_words = self.tr("Leave it") if begins else self.tr("Do not add it")
        leave = button(leave_words, "donor_leave")
        leave.clicked.connect(self.reject)
        words = self.tr("Write a workbook with it…") if begins else self.tr("Add this programme")
        self.take = button(words, "donor_take", primary=True)
        self.take.clicked.connect(self._write if begins else self._take)
        row.addWidget(leave)
        row.addWidget(self.take)
        foot.addLayout(row)
        return foot

    @property
    def donor(self) -> Donor:
        """Return the template shown."""
        return self.donors[self.list.currentRow()]

    @property
    def chosen(self) -> dict[str, str]:
        """Return the reading chosen of every conflict of the template shown."""
        return {
            conflict.code: conflict.readings[self._groups[conflict.code].checkedId()].code
            for conflict in self.donor.conflicts
        }

    def _show(self, _row: int) -> None:
        clear(self.column)
        self._groups.clear()
        self.problem.hide()
        donor, language = self.donor, self._session.language
        programme = self._session.document.programme
        head = Panel(name="donor_head")
        head.body.addWidget(label(donor.title.get(language), "title", wrap=True))
        sources = self.tr("Sources: {sources}").format(sources=sources_text(donor))
        head.body.addWidget(label(sources, "soft", wrap=True))
        for question in donor.questions:
            head.body.addWidget(label(f"•  {question.get(language)}", "soft", wrap=True))
        self.column.addWidget(head)
        if donor.conflicts:
            self.column.addWidget(self._make_conflicts(donor))
        self.says = Panel(self.tr("What it says"), name="donor_says")
        self.rules = QVBoxLayout()
        self.says.body.addLayout(self.rules)
        self.column.addWidget(self.says)
        self.column.addWidget(self._make_sums())
        if programme is not None:
            self.form = DonorForm(donor, programme, language)
            self.column.addWidget(self.form)
        self.column.addStretch(1)
        self._read()

    def _make_conflicts(self, donor: Donor) -> Panel:
        panel = Panel(self.tr("Where the sources leave it open"), name="donor_conflicts")
        for conflict in donor.conflicts:
            self._add_conflict(panel, conflict)
        return panel

    def _add_conflict(self, panel: Panel, conflict: Conflict) -> None:
        language = self._session.language
        question = label(conflict.text.get(language), wrap=True)
        panel.body.addWidget(question)
        group = self._groups[conflict.code] = QButtonGroup(panel)
        for number, reading in enumerate(conflict.readings):
            radio = QRadioButton(reading.text.get(language).replace("&", "&&"))
            radio.setObjectName(f"reading_{conflict.code}_{reading.code}")
            radio.setChecked(number == 0)
            group.addButton(radio, number)
            panel.body.addWidget(radio)
        group.idToggled.connect(lambda _id, on: self._read() if on else None)

    def _make_sums(self) -> Panel:
        panel = Panel(
            self.tr("What it comes to"),
            self.tr("Invented households, reckoned as chosen above."),
            name="donor_sums_panel",
        )
        self.sums = RowsModel(sum_columns(), panel)
        table = Table(self.sums, "donor_sums", self.tr("What it comes to"), lines=2)
        table.readable = 30 * GRID
        table.fit_rows()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.setMinimumHeight(56 * GRID)
        panel.body.addWidget(table)
        return panel

    def _read(self) -> None:
        """Say the rules and the sums under the readings chosen."""
        clear(self.rules)
        language = self._session.language
        for sentence in sentences(self.donor, self.chosen, language):
            self.rules.addWidget(label(f"•  {sentence}", wrap=True))
        self.sums.show(sums(self.donor, self.chosen, language))

    def _take(self) -> None:
        self.problem.hide()
        try:
            taking = self.form.taking(self.chosen)
        except ValueError as unreadable:
            self._say(str(unreadable))
            return
        if self._session.sources.take_donor(taking):
            self.accept()

    def _write(self) -> None:
        """Write the rules as chosen into a workbook to be filled in, and leave."""
        if chosen := ask.workbook_to_make(self, self.tr("programme.xlsx")):
            papers = self._session.papers
            papers.write_programme_template(Path(chosen), self.donor.code, self.chosen)
            self.accept()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
