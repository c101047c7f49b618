"""What the Money page asks before it books for good: the plan, and a month to close."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.months import Month
from planner.services.money.ledger import Booking
from planner.wording.numbers import count_text, month_text
from ui.style import GRID
from ui.widgets.parts.fields import choice, chosen, read_date, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label


class _Box(QFrame):
    """A question with its answer, left by a link; a refusal stands in it."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("notice", "quiet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        self.says = label("", wrap=True)
        self.says.setObjectName(f"{name}_says")
        self.column.addWidget(self.says)
        self.refusal = label("", "attention", wrap=True)
        self.refusal.setObjectName(f"{name}_refusal")
        self.refusal.hide()

    def finish(self, *widgets: QWidget) -> None:
        """Add the answer beneath, with the link that leaves it."""
        leave = button(self.tr("Leave it"), f"{self.objectName()}_leave", link=True)
        leave.clicked.connect(self.left)
        self.column.addWidget(flowing(*widgets, leave))
        self.column.addWidget(self.refusal)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was booked."""
        self.refusal.setText(sentence)
        self.refusal.show()


class BookBox(_Box):
    """Says what booking the plan would do, and on which date."""

    confirmed = Signal(object)  # date

    def __init__(self, booking: Booking, day: date, language: str) -> None:
        super().__init__("book_box")
        new, changed, gone = (
            count_text(n, language) for n in (booking.new, booking.changed, booking.gone)
        )
        words = self.tr(
            "Booking the plan adds {new} lines, plans {changed} anew and takes {gone} out."
            " What is committed stays. It cannot be undone."
        ).format(new=new, changed=changed, gone=gone)
        self.says.setText(words)
        self.on = text_field("book_on", day.isoformat())
        self.on.setMaximumWidth(32 * GRID)
        title = label(self.tr("Booked on"), "soft")
        title.setBuddy(self.on)
        self.on.setAccessibleName(self.tr("Booked on"))
        confirm = button(self.tr("Book it"), "book_confirm", primary=True)
        confirm.clicked.connect(self._confirm)
        self.on.returnPressed.connect(self._confirm)
        self.finish(title, self.on, confirm)

    def _confirm(self) -> None:
        try:
            day = read_date(self.on)
        except ValueError:
            day = None
        if day is None:
            self.refuse(self.tr("Write the date as year-month-day, such as 2026-06-12."))
            return
        self.confirmed.emit(day)


class CloseBox(_Box):
    """Asks which month is closed, and by whom."""

    confirmed = Signal(object, str)  # Month, who

    def __init__(
        self, months: Sequence[Month], staff: Sequence[str], who: str, language: str
    ) -> None:
        super().__init__("close_box")
        self.says.setText(
            self.tr(
                "With a month every month before it is closed: nothing more is booked there, and"
                " what is wrong is put right by an entry in an open month. It cannot be opened"
                " again."
            )
        )
        month_title, who_title = label(self.tr("Month"), "soft"), label(self.tr("By"), "soft")
        self.month = choice(
            "close_month", [(month_text(m, language), m) for m in months], months[0]
        )
        self.who = choice("close_who", [(code, code) for code in staff] or [("–", "")], who)
        for title, box, words in (
            (month_title, self.month, self.tr("Month")),
            (who_title, self.who, self.tr("By")),
        ):
            title.setBuddy(box)
            box.setAccessibleName(words)
        confirm = button(self.tr("Close the month"), "close_confirm", primary=True)
        confirm.clicked.connect(lambda: self.confirmed.emit(chosen(self.month), chosen(self.who)))
        self.finish(month_title, self.month, who_title, self.who, confirm)
