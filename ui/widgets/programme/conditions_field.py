"""Conditions of a rule or a measure: a line for each, of a fact, how it compares, and with what."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.programme.conditions import Condition, parse_conditions
from planner.domain.programme.programme import Programme
from ui.models.row_choices import facts, is_number, operators, values
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen
from ui.widgets.parts.panel import button

_ONE_OF = frozenset({"=", "in"})


class ConditionsField(QWidget):
    """All of them must hold; alternatives of one stand in its line, apart by ``|``."""

    typed = Signal()

    def __init__(self, name: str, programme: Programme, now: str, language: str) -> None:
        super().__init__()
        self._name, self._programme, self._language = name, programme, language
        self._made = 0
        self._lines: list[ConditionLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        self.add = button(self.tr("Add a condition"), f"{name}_add", link=True)
        self.add.clicked.connect(self._add_one)
        column.addWidget(self.add)
        try:
            known = parse_conditions(now)
        except PlannerError:
            known = ()
        for condition in known:
            self._show(condition)

    def text(self) -> str:
        """Return the conditions in the grammar of the workbook."""
        return "; ".join(written for line in self._lines if (written := line.text()))

    def _add_one(self) -> None:
        line = self._show(None)
        line.fact.setFocus()
        self.typed.emit()

    def _show(self, condition: Condition | None) -> ConditionLine:
        self._made += 1
        name = f"{self._name}_{self._made}"
        line = ConditionLine(name, self._programme, condition, self._language)
        line.typed.connect(self.typed)
        line.gone.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _remove(self, line: ConditionLine) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus()
        self.typed.emit()


class ConditionLine(QWidget):
    """One condition; ``gone``: it is to be removed."""

    typed = Signal()
    gone = Signal()

    def __init__(
        self, name: str, programme: Programme, condition: Condition | None, language: str
    ) -> None:
        super().__init__()
        self._name, self._programme, self._language = name, programme, language
        self._before = condition
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        fact = condition.fact if condition else "age"
        self.fact: Choice = choice(f"{name}_fact", facts(programme, language), fact)
        self.fact.setAccessibleName(self.tr("What is asked"))
        self.operator: Choice = choice(f"{name}_operator", operators(fact), "")
        self.operator.setAccessibleName(self.tr("How it compares"))
        self.value = QComboBox()
        self.value.setObjectName(f"{name}_value")
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.value.setAccessibleName(self.tr("With what; several apart by |"))
        for box, letters in ((self.fact, 12), (self.operator, 10), (self.value, 8)):
            box.setMinimumContentsLength(letters)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        away = button("×", f"{name}_remove", link=True)
        away.setAccessibleName(self.tr("Remove this condition"))
        away.setToolTip(self.tr("Remove this condition"))
        away.clicked.connect(self.gone)
        row.addWidget(self.fact, 4)
        row.addWidget(self.operator, 3)
        row.addWidget(self.value, 4)
        row.addWidget(away)
        self._offer()
        if condition is not None:
            own = condition.operator
            words = "in" if own in _ONE_OF else "not in"
            self.operator.select(own if is_number(fact) else words)
            self._put("|".join(condition.values))
        self.fact.currentIndexChanged.connect(lambda _: self._ask_anew())
        self.operator.currentIndexChanged.connect(lambda _: self.typed.emit())
        self.value.editTextChanged.connect(lambda _: self.typed.emit())
        # Qt writes the words of what was picked into the line after it said so.
        self.value.activated.connect(lambda at: QTimer.singleShot(0, self, lambda: self._pick(at)))

    def text(self) -> str:
        """Return the condition as it is written, empty where nothing was said yet."""
        fact, operator = str(chosen(self.fact)), str(chosen(self.operator))
        written = self._stands if self._known_only else self.value.currentText()
        found = [v.strip() for v in written.split("|") if v.strip()]
        if not is_number(fact):
            operator = self._operator(operator, len(found))
        return f"{fact} {operator} {'|'.join(found) or '?'}"

    def _operator(self, chosen_now: str, count: int) -> str:
        """Return the operator as it stood while nothing changed, else the plainest that says it."""
        before = self._before
        if before is not None and before.fact == chosen(self.fact):
            same = (before.operator in _ONE_OF) == (chosen_now == "in")
            if same and len(before.values) == count:
                return before.operator
        if count < 2:
            return "=" if chosen_now == "in" else "!="
        return chosen_now

    def _ask_anew(self) -> None:
        fact = str(chosen(self.fact))
        self.operator.blockSignals(True)
        offered = operators(fact)
        self.operator.clear()
        self.operator.values = [value for _, value in offered]
        self.operator.addItems([words for words, _ in offered])
        self.operator.blockSignals(False)
        self._offer()
        self.typed.emit()

    def _offer(self) -> None:
        self.value.blockSignals(True)
        self.value.clear()
        self._known = values(str(chosen(self.fact)), self._programme, self._language)
        self.value.addItems([words for words, _ in self._known])
        # Of yes and no there is nothing to write, and their words are those of the language.
        self._known_only = {v for _, v in self._known} == {"yes", "no"}
        self.value.setEditable(not self._known_only)
        self.value.setCurrentIndex(-1)
        if (line := self.value.lineEdit()) is not None:
            line.clear()
            line.textEdited.connect(self._remember)
        self.value.blockSignals(False)
        self._stands = ""

    def _remember(self, text: str) -> None:
        self._stands = text

    def _pick(self, at: int) -> None:
        """Put the code of what was picked beside those that stand there: alternatives."""
        if not 0 <= at < len(self._known):
            return
        before = [v.strip() for v in self._stands.split("|") if v.strip()]
        code = self._known[at][1]
        self._put(code if self._known_only else "|".join([*(v for v in before if v != code), code]))
        self.typed.emit()

    def _put(self, text: str) -> None:
        """Show what stands there: a word that is known, or what is written."""
        self._stands = text
        if self._known_only:
            codes = [code for _, code in self._known]
            self.value.setCurrentIndex(codes.index(text) if text in codes else -1)
        else:
            self.value.setEditText(text)
