"""What an office fills in for a donor's programme: its line's code, money, dates, open values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QListWidget, QListWidgetItem

from planner.domain.donor import Donor, FillIn, FillValue
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.services.programme.donors import Taking
from planner.wording.errors.in_window import window_sentence
from ui.style import GRID
from ui.widgets.parts.fields import Choice, add_row, choice, chosen, read_date, text_field
from ui.widgets.parts.panel import Panel, label


class DonorForm(Panel):
    """Keeps what was typed while readings are chosen."""

    def __init__(self, donor: Donor, programme: Programme, language: str) -> None:
        super().__init__(self.tr("Your line"), name="donor_form")
        self._donor, self._language = donor, language
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.body.addLayout(form)
        iso = self.tr("year-month-day, e.g. 2026-06-12")
        year = programme.balance_date.year
        self.fund = text_field("donor_fund", donor.fund)
        self.amount = text_field("donor_amount", "", self.tr("such as 50000"))
        self.received = text_field("donor_received", "", self.tr("empty: all of it"))
        self.starts = text_field("donor_starts", date(year, 1, 1).isoformat(), iso)
        self.ends = text_field("donor_ends", date(year, 12, 31).isoformat(), iso)
        currency = donor.currency
        add_row(form, self.tr("Code of the fund"), self.fund)
        add_row(form, self.tr("Amount in {currency}").format(currency=currency), self.amount)
        words = self.tr("Received so far in {currency}").format(currency=currency)
        add_row(form, words, self.received)
        add_row(form, self.tr("From"), self.starts)
        add_row(form, self.tr("To"), self.ends)
        self._filled: dict[str, Choice | QLineEdit | QListWidget] = {}
        for fill_in in donor.fill_ins:
            self._add_fill_in(fill_in, programme)

    def _add_fill_in(self, fill_in: FillIn, programme: Programme) -> None:
        words = fill_in.text.get(self._language)
        needed = self.tr("needed") if fill_in.required else self.tr("left out if empty")
        title = label(f"{words} ({needed})", wrap=True)
        field = self._field(fill_in, programme)
        title.setBuddy(field)
        field.setAccessibleName(words)
        self.body.addWidget(title)
        self.body.addWidget(field)
        self._filled[fill_in.rule] = field

    def _field(self, fill_in: FillIn, programme: Programme) -> Choice | QLineEdit | QListWidget:
        name = f"fill_{fill_in.rule}"
        if fill_in.value is FillValue.OTHER:
            funds = [(f.code, f.code) for f in programme.funds]
            return choice(name, [(self.tr("none"), ""), *funds], "")
        if fill_in.value is FillValue.AMOUNT:
            return text_field(name, "", self.tr("such as 50000"))
        listed = QListWidget()
        listed.setObjectName(name)
        listed.setMaximumHeight(36 * GRID)
        for measure in programme.measures:
            item = QListWidgetItem(f"{measure.name.get(self._language)} ({measure.code})")
            item.setData(Qt.ItemDataRole.UserRole, measure.code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            listed.addItem(item)
        return listed

    def taking(self, readings: Mapping[str, str]) -> Taking:
        """Return how the office takes the template.

        Raises ValueError with a sentence where something cannot be read.
        """
        currency = self._donor.currency
        received = self.received.text().strip()
        return Taking(
            self._donor.code,
            self.fund.text().strip(),
            self._money(self.amount, currency),
            self._date(self.starts),
            self._date(self.ends),
            self._money(self.received, currency) if received else None,
            dict(readings),
            {rule: value for rule, field in self._filled.items() if (value := _value(field))},
        )

    def _money(self, field: QLineEdit, currency: str) -> Money:
        if not field.text().strip():
            field.setFocus()
            raise ValueError(self.tr("Give the amount of the line, such as 50000."))
        try:
            return Money.parse(field.text(), currency)
        except PlannerError as error:
            field.setFocus()
            raise ValueError(window_sentence(error, self._language)) from None

    def _date(self, field: QLineEdit) -> date:
        try:
            day = read_date(field)
        except ValueError:
            day = None
        if day is None:
            field.setFocus()
            raise ValueError(
                self.tr("Write the date as year-month-day, such as 2026-06-12.")
            ) from None
        return day


def _value(field: Choice | QLineEdit | QListWidget) -> str:
    """Return what was filled in, measures as ``A | B``."""
    if isinstance(field, Choice):
        return str(chosen(field))
    if isinstance(field, QLineEdit):
        return field.text().strip()
    items = [field.item(n) for n in range(field.count())]
    ticked = [i for i in items if i.checkState() is Qt.CheckState.Checked]
    return " | ".join(str(i.data(Qt.ItemDataRole.UserRole)) for i in ticked)
