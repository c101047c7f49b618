"""Five steps through the sample, at the side of the window: each checks itself off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, button, label

_WIDTH = 58 * GRID


@dataclass(frozen=True)
class _Step:
    """``done`` looks at what is open; what was done once stays done while it is open."""

    name: str
    title: str
    words: str
    done: Callable[[], bool]


class Guide(Panel):
    """Shown beside the sample; ``asked`` carries the page a step is done on."""

    asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(name="guide")
        self.setFixedWidth(_WIDTH)
        title = self.tr("Five steps through the sample")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "title", wrap=True))
        self._session = session
        self._page = ""
        self._done: set[str] = set()
        self._marks: dict[str, QLabel] = {}
        self._steps = self._make_steps()
        for number, step in enumerate(self._steps, 1):
            self.body.addLayout(self._row(number, step))
        self.body.addStretch(1)
        words = self.tr("That was all of it. Your own caseload works alike.")
        self.all_done = label(words, wrap=True)
        self.all_done.setObjectName("guide_all_done")
        self.body.addWidget(self.all_done)
        self.leave = button(self.tr("Close these steps"), "guide_close", link=True)
        self.leave.clicked.connect(self.hide)
        self.body.addWidget(self.leave)
        session.opened.connect(self._begin)
        session.changed.connect(self.look)
        self.hide()

    def _make_steps(self) -> tuple[_Step, ...]:
        session = self._session
        return (
            _Step(
                "programme",
                self.tr("See the programme"),
                self.tr("Its money, its rules as sentences, what it can give."),
                lambda: self._page == "programme" and session.document.programme is not None,
            ),
            _Step(
                "balance",
                self.tr("Balance"),
                self.tr("Everybody's plan at once, to a proven distance from the best possible."),
                lambda: session.allocation is not None,
            ),
            _Step(
                "plans",
                self.tr("See one plan, and why"),
                self.tr("What is needed, what is given, what was left out and for which reason."),
                lambda: self._page == "plans" and session.allocation is not None,
            ),
            _Step(
                "plans_change",
                self.tr("Change it together"),
                self.tr("Keep or decline a support on the page Plans, and say why."),
                lambda: bool(session.document.decisions),
            ),
            _Step(
                "balance_again",
                self.tr("Balance again"),
                self.tr("The decision holds; the page says whose plan moved with it."),
                lambda: bool(session.document.decisions) and session.is_current,
            ),
        )

    def _row(self, number: int, step: _Step) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        go = button("", f"guide_{step.name}", link=True)
        go.setText(f"{number}  {step.title}")
        go.setAccessibleName(step.title)
        go.clicked.connect(lambda: self.asked.emit(step.name.partition("_")[0]))
        mark = label("", "soft", wrap=True)
        mark.setObjectName(f"guide_{step.name}_words")
        self._marks[step.name] = mark
        column.addWidget(go)
        column.addWidget(mark)
        return column

    def _begin(self) -> None:
        """Another caseload is open, or none: nothing of it is done yet."""
        self._done.clear()

    def at(self, page: str) -> None:
        """Note the page in sight."""
        self._page = page
        self.look()

    def look(self) -> None:
        """Check off what is done."""
        if self._session.work is not None:
            self._done |= {step.name for step in self._steps if step.done()}
        for step in self._steps:
            done = step.name in self._done
            words = self.tr("✓ done") if done else step.words
            self._marks[step.name].setText(words)
        self.all_done.setVisible(len(self._done) == len(self._steps))

    def done(self) -> set[str]:
        """Return the names of the steps that are done."""
        return set(self._done)
