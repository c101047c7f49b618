"""The sheet Office: one row, one setting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.countries import is_country
from planner.domain.findings import Weight
from planner.domain.programme.programme import Office
from planner.intake.form import folded
from planner.intake.programme import form
from planner.intake.programme.money_sheets import currency_of
from planner.intake.table import Findings, Row


@dataclass(frozen=True, slots=True)
class Settings:
    """The rows of the sheet Office, by setting."""

    rows: dict[str, Row]

    @classmethod
    def of(cls, rows: Sequence[Row], findings: Findings) -> Settings:
        """Return the settings; one that nobody knows or that must be there is a finding."""
        known: dict[str, Row] = {}
        for row in rows:
            key = _setting(row.text("key"))
            if key:
                known[key] = row
            else:
                row.find("setting_unknown", "key", Weight.NOTE, value=row.text("key"))
        for key, (english, french, _, _, must) in form.OFFICE_SETTINGS.items():
            if must and (key not in known or not known[key].text("value")):
                if key in known:
                    known[key].find("setting_missing", "value", value=english, french=french)
                else:
                    findings.add(
                        "setting_missing", sheet=form.OFFICE.en, value=english, french=french
                    )
        return cls(known)

    def text(self, key: str) -> str:
        """Return the text of a setting, empty where there is none."""
        return self.rows[key].text("value") if key in self.rows else ""

    def words(self, key: str) -> tuple[str, ...]:
        """Return the words of a setting."""
        return self.rows[key].words("value") if key in self.rows else ()

    def whole(self, key: str) -> int | None:
        """Return a setting that is a whole number."""
        return self.rows[key].whole("value", 0, 10**7) if key in self.rows else None

    def day(self, key: str) -> date | None:
        """Return a setting that is a date."""
        return self.rows[key].day("value") if key in self.rows else None

    def yes(self, key: str) -> bool | None:
        """Return whether a setting says yes, None where nobody said."""
        return self.rows[key].yes("value") if self.text(key) else None

    def currency(self, key: str) -> str:
        """Return a setting that is a currency, empty where nobody knows it."""
        return currency_of(self.rows[key], "value") if key in self.rows else ""

    def country(self, key: str) -> str:
        """Return a setting that is a country's two letters, empty where nobody knows it."""
        code = self.text(key).upper()
        if not code or is_country(code):
            return code
        self.rows[key].find("country_unknown", "value", value=self.text(key))
        return ""

    def office(self) -> Office:
        """Return the office; whoever pays and approves must be two people."""
        office = Office(
            name=self.text("name"),
            contact=self.text("contact"),
            complaint_line=self.text("complaint_line"),
            counsellors=self.words("counsellors"),
            approver=self.text("approver"),
            budget_officer=self.text("budget_officer"),
            payer=self.text("payer"),
        )
        if office.payer and office.payer == office.approver:
            self.rows["payer"].find("payer_approves", "value", Weight.CHECK, value=office.payer)
        return office


def _setting(label: str) -> str:
    for key, (english, french, *_) in form.OFFICE_SETTINGS.items():
        if folded(label) in (folded(english), folded(french), folded(key)):
            return key
    return ""
