"""The household of a case: one line a member, added and taken away by keyboard too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.cases.case import Member, Presence, Relation, Sex
from planner.domain.ids import PersonId, new_id
from planner.wording.names import name_of
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen, text_field
from ui.widgets.parts.panel import button, label


@dataclass(frozen=True)
class _Line:
    number: int
    id: PersonId
    relation: Choice
    age: QLineEdit
    sex: Choice
    presence: Choice
    remove: QPushButton

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.relation, self.age, self.sex, self.presence, self.remove)


class HouseholdForm(QWidget):
    """Members besides the returnee."""

    def __init__(self, members: tuple[Member, ...], language: str) -> None:
        super().__init__()
        self._language = language
        outer = QVBoxLayout(self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(2 * GRID)
        titles = (
            self.tr("Relation"),
            self.tr("Age (years)"),
            self.tr("Sex"),
            self.tr("Returned or there"),
        )
        for column, title in enumerate(titles):
            self.grid.addWidget(label(title, "soft"), 0, column)
        outer.addLayout(self.grid)
        self.add = button(self.tr("&Add a member"), "add_member")
        self.add.clicked.connect(self.add_member)
        outer.addWidget(self.add)
        outer.addStretch(1)
        self._lines: list[_Line] = []
        self._made = 0
        for member in members:
            self._show(member)

    def add_member(self) -> None:
        """Add an empty line and go to it."""
        self._show(Member(PersonId(new_id())))
        self._lines[-1].relation.setFocus()

    def take_up(self, numbers: Collection[int]) -> None:
        """Have the lines of these numbers and no other, as a draft had them."""
        for line in [line for line in self._lines if line.number not in numbers]:
            self._remove(line)
        for number in sorted(set(numbers) - {line.number for line in self._lines}):
            self._made = number - 1
            self._show(Member(PersonId(new_id())))

    def members(self) -> tuple[Member, ...]:
        """Return the members as entered.

        Raises ValueError where an age is not a whole number from 0 to 130.
        """
        return tuple(
            Member(
                line.id,
                chosen(line.relation),
                _age(line.age),
                chosen(line.sex),
                chosen(line.presence),
            )
            for line in self._lines
        )

    def _show(self, member: Member) -> None:
        self._made += 1
        n, spoken = self._made, self._language
        unknown = (self.tr("unknown"), None)
        relations = [(name_of(r, spoken), r) for r in Relation if r is not Relation.PRINCIPAL]
        line = _Line(
            n,
            member.id,
            choice(f"relation_{n}", relations, member.relation),
            text_field(
                f"age_{n}", "" if member.age is None else str(member.age), self.tr("unknown")
            ),
            choice(f"sex_{n}", [unknown, *((name_of(s, spoken), s) for s in Sex)], member.sex),
            choice(
                f"presence_{n}",
                [unknown, *((name_of(p, spoken), p) for p in Presence)],
                member.presence,
            ),
            button(self.tr("Remove"), f"remove_member_{n}", link=True),
        )
        words = (self.tr("relation"), self.tr("age"), self.tr("sex"), self.tr("presence"), "")
        for column, (widget, what) in enumerate(zip(line.widgets, words, strict=True)):
            self.grid.addWidget(widget, n, column)
            if what:
                widget.setAccessibleName(self.tr("Member {n}: {what}").format(n=n, what=what))
        line.remove.setAccessibleName(self.tr("Remove member {n}").format(n=n))
        line.remove.clicked.connect(lambda: self._remove(line))
        self._lines.append(line)

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        for widget in line.widgets:
            self.grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.add.setFocus()


def _age(field: QLineEdit) -> int | None:
    text = field.text().strip()
    if not text:
        return None
    age = int(text)
    if not 0 <= age <= 130:
        raise ValueError(text)
    return age
