"""One award as a card: what, when, how much, why; keep it, swap it or decline it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.cases.decision import Decision, DecisionSort
from ui.models.cards import CardText, Offer
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.legend import SwatchMark
from ui.widgets.parts.panel import Stripe, bring_into_sight, button, chip, label
from ui.widgets.parts.reason_box import ReasonBox
from ui.widgets.plans.alternatives import Alternatives

#: A sign before the words: full where an award is sturdy, hollow where it is fragile.
_MARKS = {False: "◆", True: "◇"}


class AwardCard(QFrame):
    """States what a person wants of it; decides nothing itself.

    ``told``: it stands in a plan that was told, where nothing is decided award by award.
    """

    decided = Signal(object, str, str)  # DecisionSort, target, reason
    swapped = Signal(str, str, bool)  # target instead, reason, required
    asked = Signal(str)  # target: what does it cost others?
    taken_back = Signal(object)  # Decision

    def __init__(
        self,
        text: CardText,
        decision: Decision | None,
        offers: Sequence[Offer],
        *,
        shared: bool,
        enabled: bool = True,
        told: bool = False,
    ) -> None:
        super().__init__()
        self._text, self._decision = text, decision
        self._offers, self._shared = tuple(offers), shared
        self.setObjectName(f"award_{text.key}")
        self.setProperty("card", True)
        self.setAccessibleName(f"{text.title}, {text.kind_word}, {text.amount}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)  # margins are not mirrored, spacings are
        row.setSpacing(3 * GRID)
        row.addWidget(Stripe(text.kind.value, 5))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 2 * GRID, 0, 2 * GRID)
        self._column.setSpacing(GRID)
        row.addLayout(self._column, 1)
        row.addSpacing(3 * GRID)
        if told:
            self._add_head([])
        elif decision is None:
            self._add_head(self._buttons(enabled))
        else:
            self._add_head(self._decision_words(decision, enabled))
        if text.mark:
            shown = chip(f"{_MARKS[text.fragile]} {text.mark}", attention=text.fragile)
            shown.setObjectName(f"mark_{text.key}")
            self._column.addWidget(shown)
        for why in text.why:
            self._column.addWidget(label(why, "soft", wrap=True))
        self._box: QWidget | None = None

    def _add_head(self, answers: Sequence[QWidget]) -> None:
        """Put what can be said of it beside its name, and beneath where there is no room."""
        text = self._text
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(SwatchMark(text.kind, text.kind_word))
        head.addWidget(label(text.title, "name", wrap=True), 1)
        head.addWidget(label(text.amount, "name"))
        if answers:
            head.addWidget(flowing(*answers, at_end=True))
        self._column.addLayout(head)
        self._column.addWidget(label(f"{text.kind_word} · {text.detail}", "soft", wrap=True))

    def _decision_words(self, decision: Decision, enabled: bool) -> list[QWidget]:
        text, sort = self._text, decision.sort
        words = {
            DecisionSort.REQUIRE: self.tr("✓ kept"),
            DecisionSort.PREFER: self.tr("preferred"),
            DecisionSort.FORBID: self.tr("declined: balance again"),
        }[sort]
        back = button(self.tr("Take back"), f"take_back_{text.key}", link=True)
        back.setEnabled(enabled)
        back.setAccessibleName(self.tr("Take back: {what}").format(what=text.title))
        back.setToolTip(decision.reason)
        back.clicked.connect(lambda: self.taken_back.emit(decision))
        return [chip(words, attention=sort is DecisionSort.FORBID), back]

    def _buttons(self, enabled: bool) -> list[QWidget]:
        key, title, offered = self._text.key, self._text.title, self._text.offered
        verbs = [
            ("keep", self.tr("Accept") if offered else self.tr("Keep"), self._ask_keep),
            ("swap", self.tr("Swap…"), self._ask_swap),
            ("decline", self.tr("Decline"), self._ask_decline),
        ]
        buttons: list[QWidget] = []
        for name, words, called in verbs:
            if name == "swap" and offered:
                continue
            made = button(words, f"{name}_{key}")
            made.setAccessibleName(f"{words} {title}")
            made.setEnabled(enabled and (name != "swap" or bool(self._offers)))
            if name == "swap" and not self._offers:
                made.setToolTip(self.tr("Nothing else is open to this case."))
            made.clicked.connect(called)
            buttons.append(made)
        return buttons

    def _ask_keep(self) -> None:
        if self._text.offered:
            question, answer = self.tr("What did they say?"), self.tr("They accept it")
            self._ask(question, [("confirm", answer)])
            return
        question = self.tr("Why must it stay?")
        answers = [("confirm", self.tr("Keep it")), ("prefer", self.tr("Keep it where as good"))]
        self._ask(question, answers)

    def _ask_decline(self) -> None:
        question = self.tr("Why not? A refusal costs neither priority nor what is guaranteed.")
        self._ask(question, [("confirm", self.tr("Decline it"))], DecisionSort.FORBID)

    def _ask(
        self,
        question: str,
        answers: list[tuple[str, str]],
        sort: DecisionSort = DecisionSort.REQUIRE,
    ) -> None:
        """Ask why; of the answers ``prefer`` is a wish, any other means ``sort``."""
        box = ReasonBox(question, answers, f"decide_{self._text.key}")
        box.decided.connect(
            lambda code, why: self.decided.emit(
                DecisionSort.PREFER if code == "prefer" else sort, self._text.key, why
            )
        )
        box.left.connect(self.leave)
        self._show(box)
        box.reason.setFocus()

    def _ask_swap(self) -> None:
        box = Alternatives(self._offers, f"swap_{self._text.key}", shared=self._shared)
        box.chosen.connect(self.swapped)
        box.asked.connect(self.asked)
        box.left.connect(self.leave)
        self._show(box)
        box.first().setFocus()

    def _show(self, box: QWidget) -> None:
        self.leave()
        self._box = box
        self._column.addWidget(box)
        QTimer.singleShot(0, box, lambda: bring_into_sight(box))

    def swap_again(self, offers: Sequence[Offer]) -> None:
        """Show what could stand instead, with what is known of it now."""
        self._offers = tuple(offers)
        self._ask_swap()

    def leave(self) -> None:
        """Close what was asked, and decide nothing."""
        if self._box is not None:
            self._column.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
            self._box = None
