"""Estimates that follow-up does not bear out: what would fit, its effect, and a person's yes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.learning.corrections import Correction
from planner.domain.protection.staff import May
from planner.wording.corrections import accepted_text, correction_text, effect_text
from ui.learning import Learning
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, clear, label
from ui.widgets.parts.reason_box import ReasonBox


class ProposalsPanel(Panel):
    """Nothing changes by itself: each is taken by somebody, one by one, and undo gives it back."""

    def __init__(self, session: Session, learning: Learning) -> None:
        super().__init__(self.tr("Estimates that do not fit"), name="learning_proposals")
        self._session, self._learning = session, learning
        self.say(
            self.tr(
                "For you to take or leave: nothing changes by itself. What taking each would do to "
                "the present balance is worked out in the background; you can stop it."
            )
        )
        self.ask = button(self.tr("What would each &change?"), "learning_effects")
        self.ask.clicked.connect(learning.ask_effects)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2 * GRID)
        self.body.addWidget(flowing(self.ask))
        self.body.addLayout(self.cards)
        learning.answered.connect(self.redraw)
        for signal in (session.background.started, session.background.ended):
            signal.connect(self.enable)

    def redraw(self) -> None:
        """Show every proposal, with its effect where it was asked."""
        clear(self.cards)
        proposals, programme = self._learning.proposals, self._session.document.programme
        self.setVisible(bool(proposals))
        if programme is None:
            return
        for number, one in enumerate(proposals):
            self.cards.addWidget(self._card(number, one))
        self.enable()

    def enable(self, *_: object) -> None:
        """Let effects be asked of a balance, while nothing else is being done."""
        session = self._session
        self.ask.setEnabled(session.allocation is not None and not session.background.busy)

    def _card(self, number: int, one: Correction) -> QWidget:
        session, language = self._session, self._session.language
        programme = session.document.given_programme
        card = QFrame()
        card.setProperty("notice", "quiet")
        column = QVBoxLayout(card)
        words = label(correction_text(one, programme, language), wrap=True)
        words.setObjectName(f"proposal_{number}")
        column.addWidget(words)
        if one in self._learning.effects:
            said = effect_text(self._learning.effects[one], language)
            effect = label(said, "soft", wrap=True)
            effect.setObjectName(f"proposal_{number}_effect")
            column.addWidget(effect)
        take = button(self.tr("Take it…"), f"take_{number}")
        take.setAccessibleDescription(words.text())
        take.clicked.connect(partial(self._take, one, number, column, take))
        permit(take, session, May.PROGRAMME)
        column.addWidget(flowing(take))
        return card

    def _take(self, one: Correction, number: int, column: QVBoxLayout, take: QWidget) -> None:
        """Take it, once somebody has said why."""
        answers = [("yes", self.tr("Take it"))]
        box = ReasonBox(self.tr("Why does this fit better?"), answers, f"taking_{number}")
        box.decided.connect(lambda _code, why: self._accept(one, why))
        box.left.connect(self.redraw)
        take.hide()
        column.addWidget(box)
        box.reason.setFocus()

    def _accept(self, one: Correction, why: str) -> None:
        session = self._session
        words = accepted_text(one, session.document.given_programme, session.language)
        if self._learning.accept(one, why):
            session.said.emit(words)
