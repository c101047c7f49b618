"""How serious each need is: unknown, or 0 to 4; the household's, or one person's."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.ids import PersonId
from planner.domain.need import SEVERITIES, Dimension
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen
from ui.widgets.parts.panel import label


class NeedsForm(QWidget):
    """One line a need of the programme, under its dimension."""

    def __init__(
        self,
        programme: Programme,
        answers: tuple[NeedAnswer, ...],
        persons: list[tuple[str, PersonId]],
        language: str,
    ) -> None:
        super().__init__()
        self._known = {a.need: a for a in reversed(answers)}
        self._answers = answers
        self._boxes: dict[str, tuple[Choice, Choice]] = {}
        outer = QVBoxLayout(self)
        outer.addWidget(
            label(
                self.tr("0 is no need, 4 the most serious. What nobody asked stays unknown."),
                "soft",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        outer.addLayout(grid)
        outer.addStretch(1)
        row = 0
        for dimension in Dimension:
            needs = [n for n in programme.needs if n.dimension is dimension]
            if needs:
                heading = label(name_of(dimension, language).upper(), "section")
                grid.addWidget(heading, row, 0)
                row += 1
            for need in needs:
                self._add(grid, row, need.code, need.name.get(language) or need.code, persons)
                row += 1

    def _add(
        self,
        grid: QGridLayout,
        row: int,
        code: str,
        words: str,
        persons: list[tuple[str, PersonId]],
    ) -> None:
        answer = self._known.get(code)
        severity = choice(
            f"need_{code}",
            [(self.tr("unknown"), None), *((str(s), s) for s in SEVERITIES)],
            answer.severity if answer else None,
        )
        whose: list[tuple[str, object]] = [(self.tr("the household"), ())]
        whose += [(who, (person,)) for who, person in persons]
        if answer and len(answer.persons) > 1:
            whose.append((self.tr("several members"), answer.persons))
        persons_box = choice(f"need_{code}_whose", whose, answer.persons if answer else ())
        name = label(words)
        name.setBuddy(severity)
        severity.setAccessibleName(words)
        persons_box.setAccessibleName(self.tr("{need}: whose").format(need=words))
        grid.addWidget(name, row, 0)
        grid.addWidget(severity, row, 1)
        grid.addWidget(persons_box, row, 2)
        self._boxes[code] = (severity, persons_box)

    def answers(self) -> tuple[NeedAnswer, ...]:
        """Return the answers, those known in their old order, then those new.

        A need left unknown is kept as unknown only where it was asked.
        """
        entered = {
            code: NeedAnswer(code, chosen(severity), tuple(chosen(persons)))
            for code, (severity, persons) in self._boxes.items()
        }
        first = {id(a) for a in self._known.values()}
        kept = [entered.get(a.need, a) if id(a) in first else a for a in self._answers]
        fresh = [
            a for code, a in entered.items() if code not in self._known and a.severity is not None
        ]
        return (*kept, *fresh)
