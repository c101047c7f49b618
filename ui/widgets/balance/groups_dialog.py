"""Groups and priorities: how differently groups may fare, and whose burden counts more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.balances.parity import LEAST_GROUP, Parity, ParityBy
from planner.domain.balances.policy import Policy, Priority
from planner.domain.errors import PlannerError
from planner.domain.need import FULL
from planner.domain.programme.conditions import Conditions, parse_conditions
from planner.domain.programme.programme import Programme
from planner.services.balances.balances import scenario_of
from planner.wording.errors.in_window import window_sentence
from planner.wording.reasons.parity import by_name
from planner.wording.rules.conditions import conditions_text
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, Scroll, button, fit, label

#: What a bound and a weight begin with when they are added.
_POINTS, _TIMES = 5.0, 1.5


class GroupsDialog(QDialog):
    """Asks both; saving is one edit that can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groups_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Groups and priorities"))
        fit(self, 720, 640)
        self._session = session
        self._policy: Policy = scenario_of(session.document).policy
        programme = session.document.given_programme
        self._programme: Programme = programme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self._make_parity())
        column.addWidget(self._make_priorities())
        column.addStretch(1)
        outer.addWidget(Scroll(inner), 1)
        outer.addLayout(self._make_foot())

    def _make_parity(self) -> Panel:
        panel = Panel(
            self.tr("May one group fare better than all others?"),
            self.tr(
                "At most so many points between the shares of their burden that are lifted, on "
                "average. Groups of fewer than {n} cases are left out and named. It gives way to "
                "what is guaranteed; where it only takes from those ahead, the result says so."
            ).format(n=LEAST_GROUP),
            name="parity",
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        bounds = {p.by: p.most for p in self._policy.parity}
        self.bounds: dict[ParityBy, tuple[QCheckBox, QDoubleSpinBox]] = {}
        for row, by in enumerate(ParityBy):
            name = by_name(by, self._session.language)
            asked = QCheckBox(self.tr("by {what}").format(what=name))
            asked.setObjectName(f"parity_{by.value}")
            asked.setChecked(by in bounds)
            points = QDoubleSpinBox()
            points.setObjectName(f"parity_points_{by.value}")
            points.setRange(0.0, 100.0)
            points.setDecimals(1)
            points.setSuffix(self.tr(" points at most"))
            points.setValue(bounds[by] / 100 if by in bounds else _POINTS)
            points.setEnabled(by in bounds)
            points.setAccessibleName(asked.text())
            asked.toggled.connect(points.setEnabled)
            grid.addWidget(asked, row, 0)
            grid.addWidget(points, row, 1)
            self.bounds[by] = (asked, points)
        grid.setColumnStretch(0, 1)
        panel.body.addLayout(grid)
        return panel

    def _make_priorities(self) -> Panel:
        panel = Panel(
            self.tr("Whose burden counts more?"),
            self.tr(
                "Written as on the sheet Rules: vulnerability in gbv|disability. Where several "
                "hold for a case, the largest counts."
            ),
            name="priorities",
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(2 * GRID)
        panel.body.addLayout(self.rows)
        self._entries: list[PriorityEntry] = []
        for priority in self._policy.priorities:
            written = "; ".join(c.written() for c in priority.who)
            self._add(written, priority.weight / FULL)
        row = QHBoxLayout()
        add = button(self.tr("&Add a priority"), "priority_add")
        add.clicked.connect(lambda: self._add("", _TIMES))
        self.known = QComboBox()
        self.known.setObjectName("priority_known")
        self.known.setAccessibleName(self.tr("Add a priority for a vulnerability"))
        names = [
            texts.get(self._session.language) or code
            for code, texts in self._programme.vulnerabilities
        ]
        self.known.addItems([self.tr("… for a vulnerability"), *names])
        self.known.setVisible(bool(names))
        self.known.activated.connect(self._add_known)
        row.addWidget(add)
        row.addWidget(self.known)
        row.addStretch(1)
        panel.body.addLayout(row)
        return panel

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("groups_problem")
        leave = button(self.tr("&Leave as it was"), "groups_leave")
        save = button(self.tr("&Save"), "groups_save", primary=True)
        leave.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        row.addWidget(self.problem, 1)
        row.addWidget(leave)
        row.addWidget(save)
        return row

    def _add(self, written: str, times: float) -> None:
        entry = PriorityEntry(self._session.language, self._programme, written, times)
        entry.removed.clicked.connect(lambda: self._remove(entry))
        self._entries.append(entry)
        self.rows.addWidget(entry)
        entry.who.setFocus()

    def _add_known(self, place: int) -> None:
        if place > 0:
            code, _ = self._programme.vulnerabilities[place - 1]
            self._add(f"vulnerability in {code}", _TIMES)
        self.known.setCurrentIndex(0)

    def _remove(self, entry: PriorityEntry) -> None:
        self._entries.remove(entry)
        self.rows.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _save(self) -> None:
        parity = tuple(
            Parity(by, round(points.value() * 100))
            for by, (asked, points) in self.bounds.items()
            if asked.isChecked()
        )
        priorities: dict[Conditions, Priority] = {}
        try:
            for entry in self._entries:
                priority = entry.priority()
                if priority is not None:
                    priorities[priority.who] = priority
        except PlannerError as error:
            self.problem.setText(window_sentence(error, self._session.language))
            return
        changed = replace(self._policy, parity=parity, priorities=tuple(priorities.values()))
        if changed == self._policy or self._session.set_policy(changed):
            self.accept()


class PriorityEntry(QWidget):
    """One priority: whom it is about, how much such a case counts, and what that says in words."""

    def __init__(self, language: str, programme: Programme, written: str, times: float) -> None:
        super().__init__()
        self._language, self._programme = language, programme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        self.who = QLineEdit(written)
        self.who.setObjectName("priority_who")
        self.who.setAccessibleName(self.tr("Whose burden counts more"))
        self.who.setPlaceholderText("vulnerability in gbv|disability")
        self.times = QDoubleSpinBox()
        self.times.setObjectName("priority_times")
        self.times.setRange(0.1, 10.0)
        self.times.setSingleStep(0.1)
        self.times.setDecimals(2)
        self.times.setSuffix(self.tr(" times"))
        self.times.setValue(times)
        self.times.setAccessibleName(self.tr("How often such a case counts"))
        self.removed = button(self.tr("Remove"), "priority_remove", link=True)
        row.addWidget(self.who, 1)
        row.addWidget(self.times)
        row.addWidget(self.removed)
        column.addLayout(row)
        self.said = label("", "soft", wrap=True)
        self.said.setObjectName("priority_said")
        column.addWidget(self.said)
        self.who.textChanged.connect(self._say)
        self._say()

    def priority(self) -> Priority | None:
        """Return the priority, None where nothing is written; PlannerError where unreadable."""
        who = parse_conditions(self.who.text())
        return Priority(who, round(self.times.value() * FULL)) if who else None

    def _say(self) -> None:
        try:
            priority = self.priority()
        except PlannerError as error:
            words, role = window_sentence(error, self._language), "attention"
        else:
            who = priority.who if priority else ()
            words, role = conditions_text(who, self._programme, self._language), "soft"
        self.said.setText(words)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
