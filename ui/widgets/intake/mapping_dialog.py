"""How somebody else's form is read: each column and doubtful answer with what it is taken for."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from planner.domain.cases.form_reading import IGNORED, FormProposal, with_meaning, with_word
from planner.wording.findings import finding_sentence
from ui.models.isolates import steady
from ui.models.mapping_words import change_lines
from ui.style import GRID
from ui.widgets.intake.mapping_tabs import AnswersTab, ColumnsTab
from ui.widgets.parts.panel import button, fit, label

#: A form that changed more than this is read in the list itself.
_CHANGES_SHOWN = 8


class MappingDialog(QDialog):
    """Shows the proposal with its doubts first; what is settled stands in ``proposal``.

    It is taken once nothing is left in doubt.
    """

    def __init__(
        self, proposal: FormProposal, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mapping_dialog")
        self.setWindowTitle(self.tr("How is {file} read?").format(file=proposal.file))
        self.proposal, self._language = proposal, language
        fit(self, 1080, 720)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        outer.addWidget(label(self.windowTitle(), "page", wrap=True))
        self.about = label("", "soft", wrap=True)
        self.about.setObjectName("mapping_about")
        outer.addWidget(self.about)
        if proposal.changed_from and proposal.changes:
            outer.addWidget(self._make_changes())
        self.tabs = QTabWidget()
        self.tabs.setObjectName("mapping_tabs")
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.setDocumentMode(True)
        self.columns = ColumnsTab(proposal, language)
        self.answers = AnswersTab(proposal, language)
        for tab in (self.columns, self.answers):
            tab.settled.connect(self._settle)
            self.tabs.addTab(tab, "")
        outer.addWidget(self.tabs, 1)
        self.left = label("", "attention", wrap=True)
        self.left.setObjectName("mapping_left")
        outer.addWidget(self.left)
        outer.addLayout(self._make_foot())
        if not any(guess.doubts for guess in proposal.columns) and not proposal.missing:
            self.tabs.setCurrentWidget(self.answers)
        self._say()

    def _make_changes(self) -> QFrame:
        """Say what is different from the form as it was settled before."""
        box = QFrame()
        box.setObjectName("mapping_changes")
        box.setProperty("notice", "quiet")
        column = QVBoxLayout(box)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(label(self.tr("The form has changed since it was settled."), "name"))
        lines = list(change_lines(self.proposal, self._language))
        for line in lines[:_CHANGES_SHOWN]:
            column.addWidget(label(steady(line), wrap=True))
        if len(lines) > _CHANGES_SHOWN:
            more = self.tr("and {n} more").format(n=len(lines) - _CHANGES_SHOWN)
            column.addWidget(label(more, "soft"))
        return box

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.sure = button(self.tr("&All of it is right as proposed"), "mapping_all")
        self.sure.clicked.connect(self._confirm_all)
        leave = button(self.tr("&Cancel"), "mapping_leave")
        leave.clicked.connect(self.reject)
        self.take = button(self.tr("&Show what would change"), "mapping_take", primary=True)
        self.take.clicked.connect(self.accept)
        row.addWidget(self.sure)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.take)
        return row

    def _settle(self, proposal: FormProposal) -> None:
        self.proposal = self.columns.proposal = self.answers.proposal = proposal
        self._say()

    def _confirm_all(self) -> None:
        """Take every meaning as proposed; what can be read two ways is still to be chosen."""
        proposal = self.proposal
        for place, guess in enumerate(proposal.columns):
            if guess.doubts and guess.meaning:
                proposal = with_meaning(proposal, place, guess.meaning)
        for place, answer in enumerate(proposal.answers):
            if not answer.certain:
                proposal = with_word(proposal, place, answer.word)
        self._settle(proposal)
        self.columns.draw()
        self.answers.draw()

    def _say(self) -> None:
        """Say what is left in doubt; only without any can it be taken."""
        proposal = self.proposal
        doubts = proposal.doubts(self._language)
        self.take.setEnabled(not doubts)
        self.sure.setVisible(bool(doubts))
        self.left.setVisible(bool(doubts))
        if doubts:
            text = " ".join(finding_sentence(doubts[0], self._language))
            more = self.tr("{n} left to settle.").format(n=len(doubts))
            self.left.setText(steady(f"{text} {more}"))
        left_out = sum(not guess.meaning for guess in proposal.columns)
        read = sum(bool(g.meaning) and g.meaning != IGNORED for g in proposal.columns)
        about = self.tr(
            "This file is not the planner’s own form. Columns read: {read}; left out: {out}. Say "
            "what is not clear; it is asked once and remembered."
        ).format(read=read, out=left_out)
        self.about.setText(steady(about))
        open_columns = sum(bool(guess.doubts) for guess in proposal.columns)
        open_answers = sum(not answer.certain for answer in proposal.answers)
        for tab, name, count in (
            (0, self.tr("Columns"), open_columns),
            (1, self.tr("Answers"), open_answers),
        ):
            more = self.tr("{n} to look at").format(n=count) if count else self.tr("clear")
            self.tabs.setTabText(tab, f"{name} · {more}")
