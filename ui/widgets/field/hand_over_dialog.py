"""Hand cases over: which, to whom, until when, and the passphrase of the file that goes along."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.services.field.hand_over import (
    HandedOver,
    ToHandOver,
    Written,
    mark,
    sees_protected,
    write_part,
)
from planner.services.protection.staff import staff_of
from planner.wording.errors.in_window import window_sentence
from ui.allowed import names_to_sign
from ui.models.isolates import isolated
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.fields import add_row, choice, chosen, read_date, text_field
from ui.widgets.parts.file_field import FileField
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.passphrase_fields import NewPassphrase
from ui.widgets.parts.question import Question
from ui.words import place_name

_CASE = Qt.ItemDataRole.UserRole
#: Lines that what is said of protected details may take.
_LINES = 3
#: The least height of the form, in pixels: with hints of two lines.
_HEIGHT = 490


class HandOverDialog(Question):
    """Writes the part's file on a thread; ``handed`` carries it with its recovery key."""

    handed = Signal(object)  # HandedOver

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        case_ids: Collection[CaseId] = (),
    ) -> None:
        super().__init__("hand_over", parent, width=860)
        self._session, self._at_first = session, frozenset(case_ids)
        self.ask(
            self.tr("Hand cases over"),
            self.tr(
                "They go along as an encrypted file of their own, with the money, places and "
                "hours they have, and are planned and decided there. Here they stay, marked."
            ),
        )
        both = QWidget()
        both.setMinimumHeight(_HEIGHT)
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 6 * GRID)  # the words above may take a line more
        columns.setSpacing(5 * GRID)
        columns.addLayout(self._make_cases(), 1)
        columns.addLayout(self._make_form(), 1)
        self.body.addWidget(both, 1)
        cancel = button(self.tr("Cancel"), "hand_over_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Hand over"), "hand_over_go", primary=True)
        self.go.clicked.connect(self._hand_over)
        self.answers(cancel, self.go)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)
        self._show_cases()
        self.cases.setFocus()

    def _make_cases(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        everybody = [(self.tr("All counsellors"), ""), *((c, c) for c in self._counsellors())]
        self.whose = choice("hand_over_whose", everybody, "")
        self.whose.setAccessibleName(self.tr("Cases of"))
        self.whose.currentIndexChanged.connect(lambda _: self._show_cases())
        words = label(self.tr("&Cases that go along"))
        self.cases = QListWidget()
        self.cases.setObjectName("hand_over_cases")
        self.cases.setAccessibleName(self.tr("Cases that go along"))
        self.cases.itemChanged.connect(lambda _: self._count())
        words.setBuddy(self.cases)
        self.all = button(self.tr("Choose &all shown"), "hand_over_all", link=True)
        self.all.clicked.connect(self._choose_all)
        self.counted = label("", "soft")
        self.counted.setObjectName("hand_over_counted")
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(self.counted)
        for made in (words, self.whose):
            column.addWidget(made)
        column.addWidget(self.cases, 1)
        column.addLayout(foot)
        return column

    def _make_form(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        self.file = FileField(self.tr("&File"), "hand_over_file", ask.part_to_make)
        column.addWidget(self.file)
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        codes = [(code, code) for code in self._takers()]
        self.to = choice("hand_over_to", codes, self._session.who)
        add_row(form, self.tr("&Taken by"), self.to)
        self.until = text_field("hand_over_until", "", self.tr("such as 2026-12-31"))
        add_row(form, self.tr("&Back by"), self.until)
        self.share = QSpinBox()
        self.share.setObjectName("hand_over_share")
        self.share.setRange(0, 100)
        self.share.setSuffix(self.tr(" % of what is free"))
        add_row(form, self.tr("Lend &more"), self.share)
        column.addLayout(form)
        self.protected = QCheckBox(self.tr("Give protected &details along"))
        self.protected.setObjectName("hand_over_protected")
        self.protected_words = label("", "soft", wrap=True)
        self.protected_words.setObjectName("hand_over_protected_words")
        lines = self.protected_words.fontMetrics().lineSpacing() * _LINES
        self.protected_words.setMinimumHeight(lines)  # the dialog keeps its height as they change
        self.to.currentIndexChanged.connect(lambda _: self._show_protected())
        self.protected.toggled.connect(lambda _: self._say_protected())
        column.addWidget(self.protected)
        column.addWidget(self.protected_words)
        self._show_protected()
        self.passphrase = NewPassphrase("part_passphrase", self.tr("&Passphrase of this file"))
        column.addWidget(self.passphrase)
        column.addStretch(1)
        return column

    def _takers(self) -> list[str]:
        """Return who may take cases along: the office's staff, and who may open the file."""
        session = self._session
        people = () if session.work is None else staff_of(session.work)
        listed = names_to_sign(session.work, session.who)
        return list(dict.fromkeys((*listed, *(person.code for person in people))))

    def _show_protected(self) -> None:
        """Offer to give protected details along only where they are shut for who takes the cases;
        the tick is gone with whom it was meant for."""
        work = self._session.work
        self._open_for_them = work is not None and sees_protected(work, chosen(self.to))
        self.protected.setChecked(False)
        self.protected.setVisible(not self._open_for_them)
        self._say_protected()

    def _say_protected(self) -> None:
        """Say what of vulnerabilities, protection and risk goes along, and what follows."""
        to = isolated(chosen(self.to))
        if self._open_for_them:
            words = self.tr("Protected details go along: they are open for {to} here.")
        elif self.protected.isChecked():
            words = self.tr(
                "{to} will read who is a survivor, ill or a child alone, though that is shut for "
                "{to} here. The trail says that you gave it."
            )
        else:
            words = self.tr(
                "Protected details stay here: they are shut for {to}. What is decided there comes "
                "back to them; nobody can balance there without them."
            )
        self.protected_words.setText(words.format(to=to))

    def _counsellors(self) -> list[str]:
        cases = self._session.document.cases.values()
        return sorted({c.planning.counsellor for c in cases if c.planning.counsellor})

    def _show_cases(self) -> None:
        document, whose = self._session.document, chosen(self.whose)
        out = away(document.hand_overs.values())
        self.cases.blockSignals(True)
        self.cases.clear()
        for case in document.in_order():
            if whose in ("", case.planning.counsellor):
                self.cases.addItem(self._item(case, out[case.id].to if case.id in out else ""))
        self.cases.blockSignals(False)
        self._count()

    def _item(self, case: Case, to: str) -> QListWidgetItem:
        session = self._session
        place = place_name(session.document.programme, case.planning.place, session.language)
        words = " · ".join(t for t in (case.number, place) if t)
        if to:
            words = self.tr("{case} (with {to})").format(case=words, to=to)
        item = QListWidgetItem(words)
        item.setData(_CASE, case.id)
        states = Qt.CheckState
        going = case.id in self._at_first and not to
        item.setCheckState(states.Checked if going else states.Unchecked)
        if to:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self.cases.item(row) for row in range(self.cases.count())]

    def _choose_all(self) -> None:
        self.cases.blockSignals(True)
        for item in self._items():
            if item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(Qt.CheckState.Checked)
        self.cases.blockSignals(False)
        self._count()

    def _chosen(self) -> list[CaseId]:
        checked = Qt.CheckState.Checked
        return [CaseId(i.data(_CASE)) for i in self._items() if i.checkState() == checked]

    def _count(self) -> None:
        self.counted.setText(self.tr("{n} chosen").format(n=len(self._chosen())))

    def _hand_over(self) -> None:
        self.say("")
        work, path, wrong = self._session.work, self.file.path, self.passphrase.problem()
        if work is None:
            return
        if not self._chosen():
            self._refuse(PlannerError("hand_over_nobody"))
        elif path is None:
            self.say(self.tr("Choose where the file goes."))
            self.file.field.setFocus()
        elif wrong:
            self.say(wrong)
            self.passphrase.first.setFocus()
        elif (asked := self._asked()) is not None:
            path = path if path.suffix else path.with_name(path.name + ask.CASELOAD_SUFFIX)
            storage, secret = self._session.tools.storage, self.passphrase.secret()
            self._session.door.do(
                lambda: write_part(work, storage, asked, path, secret), self._mark, self
            )

    def _asked(self) -> ToHandOver | None:
        """Return what was asked for, None where the date is none: that is said."""
        try:
            until: date | None = read_date(self.until)
        except ValueError:
            self.say(self.tr("Write the date as year-month-day, such as 2026-12-31."))
            self.until.setFocus()
            return None
        share = self.share.value() * FULL // 100
        return ToHandOver(
            self._chosen(),
            chosen(self.to),
            self._session.who,
            until,
            share,
            self.protected.isChecked(),
        )

    def _mark(self, written: Written) -> None:
        work = self._session.work
        if work is None:
            return
        try:
            made: HandedOver = mark(work, written)
        except PlannerError as error:
            self._refuse(error)
            return
        words = self.tr("{n} cases handed over: {file}").format(
            n=len(made.hand_over.cases), file=isolated(made.path.name)
        )
        self._session.said.emit(words)
        self.handed.emit(made)
        self.accept()

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Writing the file…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))

    def reject(self) -> None:
        """Leave; not while the file is written: nobody would know of it."""
        if not self._session.door.busy:
            super().reject()
