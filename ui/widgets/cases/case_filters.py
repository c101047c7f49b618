"""What of all cases is shown: a search, one drop-down for each filter, and a way to group."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.domain.ids import CaseId
from ui.models.case_filter import By, Option, Wanted, filter_names
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button

#: How many letters of a drop-down are seen: a filter says what it is while it is not set.
_LETTERS = 15


class CaseFilters(QWidget):
    """Says what is wanted whenever it changes."""

    changed = Signal()
    grouped = Signal(int)  # which grouping, -1 for none

    def __init__(self, search_hint: str) -> None:
        super().__init__()
        self._only: frozenset[CaseId] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self.search = QLineEdit()
        self.search.setProperty("search", True)
        self.search.setObjectName("cases_search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(55 * GRID)
        self.search.setAccessibleName(self.tr("Find a case"))
        self.hint(search_hint)
        self.search.textChanged.connect(lambda _: self._say())
        self._names = filter_names()
        self.boxes = {by: self._box(by) for by in By}
        self.group = QComboBox()
        self.group.setObjectName("cases_group")
        self.group.setAccessibleName(self.tr("Group by"))
        fits = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.group.setSizeAdjustPolicy(fits)
        self.group.setMinimumContentsLength(_LETTERS)
        self.group.currentIndexChanged.connect(lambda n: self.grouped.emit(n - 1))
        self.none = button(self.tr("Show all"), "cases_show_all", link=True)
        self.none.clicked.connect(self.reset)
        self.only = button("", "cases_only", link=True)
        self.only.setToolTip(self.tr("Show all cases again"))
        self.only.clicked.connect(lambda: self.show_only("", None))
        self.only.hide()
        made = (self.search, *self.boxes.values(), self.group, self.only, self.none)
        column.addWidget(flowing(*made))

    def _box(self, by: By) -> Choice:
        made = choice(f"cases_{by.value}", [(self._names[by], "")], "")
        made.setAccessibleName(self._names[by])
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(_LETTERS)
        made.currentIndexChanged.connect(lambda _: self._say())
        return made

    def hint(self, words: str) -> None:
        """Say what a search looks through."""
        self.search.setPlaceholderText(words)

    def offer_groups(self, words: list[str]) -> None:
        """Offer what cases can stand together by."""
        self.group.blockSignals(True)
        at = max(self.group.currentIndex(), 0)
        self.group.clear()
        self.group.addItem(self.tr("No groups"))
        self.group.addItems([self.tr("By: {what}").format(what=w) for w in words])
        self.group.setCurrentIndex(at)
        self.group.blockSignals(False)

    def offer(self, found: Mapping[By, list[Option]]) -> None:
        """Offer the values there are; one that is set stays, also where nobody has it any more."""
        for by, box in self.boxes.items():
            now = chosen(box)
            entries = [(self._names[by], ""), *found[by]]
            if now and now not in (code for _, code in entries):
                entries.append((box.currentText(), now))
            box.blockSignals(True)
            box.clear()
            box.values = [code for _, code in entries]
            box.addItems([words for words, _ in entries])
            box.select(now)
            box.blockSignals(False)
            box.setVisible(len(entries) > 1)

    def show_only(self, title: str, case_ids: frozenset[CaseId] | None) -> None:
        """Want the cases behind a figure and no others; None: all again."""
        self._only = case_ids
        self.only.setText(self.tr("{title} ({n})  ✕").format(title=title, n=len(case_ids or ())))
        self.only.setVisible(case_ids is not None)
        self._say()

    def reset(self) -> None:
        """Want every case."""
        for made in (self.search, *self.boxes.values()):
            made.blockSignals(True)
        self.search.clear()
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        for made in (self.search, *self.boxes.values()):
            made.blockSignals(False)
        self.show_only("", None)

    def choose(self, by: By, code: str) -> None:
        """Set one filter, as a figure behind which its cases stand does."""
        box = self.boxes[by]
        if code in box.values:
            box.select(code)

    @property
    def wanted(self) -> Wanted:
        """Return what is wanted now."""
        codes = tuple((by, chosen(box)) for by, box in self.boxes.items() if chosen(box))
        return Wanted(self.search.text().strip(), codes, self._only)

    def _say(self) -> None:
        wanted = self.wanted
        self.none.setEnabled(bool(wanted.text or wanted.codes or wanted.only is not None))
        for by, code in ((by, chosen(box)) for by, box in self.boxes.items()):
            self.boxes[by].setProperty("set", bool(code))
        self.changed.emit()
