"""One conflict: as it was, as the office has it, as the field has it, and whose holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton

from planner.domain.merge.conflict import Conflict, Settled
from planner.wording.hand_over import SideBySide
from ui.models.isolates import isolated
from ui.style import GRID
from ui.widgets.parts.panel import Panel, label


class ConflictBox(Panel):
    """Nothing is chosen until somebody chooses."""

    settled = Signal()

    def __init__(self, conflict: Conflict, said: SideBySide, number: int) -> None:
        title = self.tr("{case}: {about}").format(case=isolated(said.number), about=said.about)
        super().__init__(title, name=f"conflict_{number}")
        self.conflict = conflict
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * GRID)
        self._group = QButtonGroup(self)
        self._choices = {
            Settled.OURS: self._choice(self.tr("Office"), f"conflict_{number}_ours", title),
            Settled.THEIRS: self._choice(self.tr("Field"), f"conflict_{number}_theirs", title),
        }
        heads = (label(self.tr("As it was"), "soft"), *self._choices.values())
        for column, (head, text) in enumerate(
            zip(heads, (said.base, said.ours, said.theirs), strict=True)
        ):
            grid.addWidget(head, 0, column)
            words = label(text, wrap=True)
            words.setObjectName(f"conflict_{number}_text_{column}")
            grid.addWidget(words, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _choice(self, words: str, name: str, title: str) -> QRadioButton:
        made = QRadioButton(words)
        made.setObjectName(name)
        made.setAccessibleName(f"{title} – {words}")
        made.toggled.connect(lambda on: self.settled.emit() if on else None)
        self._group.addButton(made)
        return made

    @property
    def choice(self) -> Settled | None:
        """Return whose holds, None while nobody chose."""
        return next((how for how, made in self._choices.items() if made.isChecked()), None)

    def choose(self, how: Settled) -> None:
        """Choose as a person does who said so of all."""
        self._choices[how].setChecked(True)
