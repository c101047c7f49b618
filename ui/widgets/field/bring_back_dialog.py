"""Bring cases back: the file and its passphrase, then what changed, conflicts side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.merge.conflict import Settled
from planner.domain.protection.secret import Secret
from planner.services.field.bring_back import Returned, bring_back, hold_refusals, take_back
from planner.wording.errors.in_window import window_sentence
from planner.wording.hand_over import closed_text, left_text, side_by_side
from planner.wording.hand_over.spoken import said
from ui.session import Session
from ui.style import GRID
from ui.widgets.field.conflict_box import ConflictBox
from ui.widgets.parts import ask
from ui.widgets.parts.file_field import FileField
from ui.widgets.parts.panel import Scroll, button, label
from ui.widgets.parts.passphrase_fields import secret_field
from ui.widgets.parts.question import Question

#: The least height of what is looked through, in pixels.
_SEEN = 260


class BringBackDialog(Question):
    """Reads the file that came back; ``read`` carries what it brings."""

    read = Signal(object)  # Returned

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("bring_back", parent)
        self._session = session
        self.ask(
            self.tr("Bring cases back"),
            self.tr("The file is read only. Nothing is taken over before you have seen it."),
        )
        self.file = FileField(self.tr("&File that came back"), "back_file", ask.part_to_open)
        self.body.addWidget(self.file)
        words = self.tr("&Passphrase of that file")
        self.secret = secret_field("back_secret", words)
        asked = label(words)
        asked.setBuddy(self.secret)
        self.body.addWidget(asked)
        self.body.addWidget(self.secret)
        self.body.addStretch(1)
        cancel = button(self.tr("Cancel"), "back_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Read it"), "back_go", primary=True)
        self.go.clicked.connect(self._read)
        self.answers(cancel, self.go)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)
        self.file.field.setFocus()

    def _read(self) -> None:
        self.say("")
        work, path = self._session.work, self.file.path
        if work is None:
            return
        if path is None or not self.secret.text():
            self.say(self.tr("Choose the file and type its passphrase."))
            return
        storage, secret = self._session.tools.storage, Secret(self.secret.text())
        self._session.door.do(lambda: bring_back(work, storage, path, secret), self._show, self)

    def _show(self, returned: Returned) -> None:
        self.read.emit(returned)
        self.accept()

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Trying the passphrase…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))
        if error.code == "passphrase_wrong":
            self.secret.setFocus()
            self.secret.selectAll()

    def reject(self) -> None:
        """Leave, once nothing is being read any more."""
        if not self._session.door.busy:
            super().reject()


class TakeBackDialog(Question):
    """Shows what a part brings; stores it once every conflict is settled."""

    def __init__(self, session: Session, returned: Returned, parent: QWidget | None = None) -> None:
        super().__init__("take_back", parent, width=820)
        self._session, self._returned = session, returned
        self._boxes: list[ConflictBox] = []
        self._refused = self._hold()
        self.ask(self.tr("What came back"), self._summary())
        self.body.addWidget(self._make_list(), 1)
        if self._boxes:
            self.body.addLayout(self._make_all())
        self.still_out = QCheckBox(self.tr("The cases &stay in the field; more will come back"))
        self.still_out.setObjectName("back_still_out")
        self.body.addWidget(self.still_out)
        cancel = button(self.tr("Cancel"), "take_back_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Take it over"), "take_back_go", primary=True)
        self.go.clicked.connect(self._take)
        self.answers(cancel, self.go)
        self._count()

    def _summary(self) -> str:
        merge = self._returned.merge
        if self._returned.brings_nothing:
            return self.tr("Nothing was changed there since it was last brought back.")
        words = self.tr("Changes only the field made, taken over as they are: {n}.")
        return words.format(n=merge.size)

    def _make_list(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        language, returned = self._session.language, self._returned
        for number, text in enumerate(self._told()):
            told = label(text, "attention", wrap=True)
            told.setObjectName(f"take_back_told_{number}")
            column.addWidget(told)
        for number, conflict in enumerate(returned.merge.conflicts):
            sides = side_by_side(conflict, language, self._session.document, returned.theirs)
            box = ConflictBox(conflict, sides, number)
            box.settled.connect(self._count)
            self._boxes.append(box)
            column.addWidget(box)
        column.addStretch(1)
        scroll = Scroll(inner, "take_back_list")
        scroll.setMinimumHeight(_SEEN if self._boxes else 0)
        return scroll

    def _told(self) -> list[str]:
        language, returned = self._session.language, self._returned
        told = [said("refusal_holds", language, number=number) for number in self._refused]
        told += [left_text(left, language) for left in returned.merge.left]
        return [*told, *(closed_text(number, language) for number in returned.closed)]

    def _hold(self) -> tuple[str, ...]:
        """Let a no the field was told hold from now on, also where this is put off."""
        work = self._session.work
        if work is None:
            return ()
        try:
            return hold_refusals(work, self._returned, self._session.who)
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            return ()

    def _make_all(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        for words, name, how in (
            (self.tr("All of the &field’s"), "take_back_all_theirs", Settled.THEIRS),
            (self.tr("All of the &office’s"), "take_back_all_ours", Settled.OURS),
        ):
            made = button(words, name, link=True)
            made.clicked.connect(lambda _=False, how=how: self._choose_all(how))
            row.addWidget(made)
        row.addStretch(1)
        self.open_ones = label("", "soft")
        self.open_ones.setObjectName("take_back_open")
        row.addWidget(self.open_ones)
        return row

    def _choose_all(self, how: Settled) -> None:
        for box in self._boxes:
            box.choose(how)

    def _count(self) -> None:
        unsettled = sum(box.choice is None for box in self._boxes)
        self.go.setEnabled(not unsettled)
        if self._boxes:
            words = self.tr("Conflicts still to settle: {n}").format(n=unsettled)
            self.open_ones.setText(words)

    def _take(self) -> None:
        work = self._session.work
        if work is None:
            return
        choices = {box.conflict.id: box.choice for box in self._boxes if box.choice is not None}
        who, still_out = self._session.who, self.still_out.isChecked()
        try:
            taken = take_back(work, self._returned, choices, who, still_out=still_out)
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            return
        words = self.tr("Brought back. Delete the file from the stick once you have looked.")
        late = [left_text(t, self._session.language) for t in taken.left]
        new = [text for text in late if text not in self._told()]
        self._session.said.emit(" ".join([words, *new]))
        self.accept()
