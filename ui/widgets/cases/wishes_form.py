"""What a person wishes, refuses and says; what protects them; their means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Protection
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from ui.style import GRID
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import label

_PRICED = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


class WishesForm(QWidget):
    """The rest of an assessment, and the protection record of the case."""

    def __init__(
        self, programme: Programme, case: Case, assessment: Assessment, language: str
    ) -> None:
        super().__init__()
        self._case = case
        self._vulnerabilities = dict(programme.vulnerabilities)
        debt = assessment.debt
        self._currency = debt.currency if debt else programme.paying_currency
        self._form = QFormLayout(self)
        self._form.setVerticalSpacing(2 * GRID)
        kinds = [(k.value, name_of(k, language), k) for k in _PRICED]
        self.wished = self._checks(self.tr("Wishes"), "wish", kinds, assessment.wishes)
        self.refused = self._checks(self.tr("Refuses"), "refuse", kinds, assessment.refusals)
        known = [
            (code, texts.get(language) or code, code) for code, texts in programme.vulnerabilities
        ]
        self.vulnerable = self._checks(
            self.tr("Vulnerabilities"),
            "vulnerability",
            known,
            assessment.vulnerabilities,
            column=True,
        )
        self._add_answers(assessment)
        self.debt = text_field(
            "debt", format(debt.decimal(), "f") if debt else "", self.tr("unknown")
        )
        add_row(self._form, self.tr("Debt ({currency})").format(currency=self._currency), self.debt)
        self.house = text_field("house", assessment.house, self.tr("own, family, rented…"))
        add_row(self._form, self.tr("House"), self.house)
        self.skills = text_field(
            "skills", ", ".join(assessment.skills), self.tr("separated by commas")
        )
        add_row(self._form, self.tr("Skills"), self.skills)
        self.words = QPlainTextEdit(assessment.words)
        self.words.setObjectName("words")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(80)
        add_row(self._form, self.tr("In their own words"), self.words)
        self._add_protection(case.protection)

    def _add_answers(self, assessment: Assessment) -> None:
        answers = [(self.tr("unknown"), None), (self.tr("yes"), True), (self.tr("no"), False)]
        self.cash_risk = choice("cash_risk", answers, assessment.cash_risk)
        self.business_wish = choice("business_wish", answers, assessment.business_wish)
        self.training = choice("business_training", answers, assessment.business_training)
        self.mobile_money = choice("mobile_money", answers, assessment.mobile_money)
        for words, field in (
            (self.tr("Cash would put them at risk"), self.cash_risk),
            (self.tr("Wishes a business"), self.business_wish),
            (self.tr("Had business training"), self.training),
            (self.tr("Has mobile money"), self.mobile_money),
        ):
            add_row(self._form, words, field)

    def _add_protection(self, known: Protection) -> None:
        entries = [
            ("guardian_verified", self.tr("guardian verified"), "guardian_verified"),
            ("best_interests", self.tr("best interests decided"), "best_interests_decided"),
            ("child_view", self.tr("the child's view heard"), "child_view_heard"),
            ("clearance", self.tr("cleared by a specialist"), "specialist_clearance"),
        ]
        set_ = {field for _, _, field in entries if getattr(known, field)}
        self.protected = self._checks(
            self.tr("Protection"), "protection", entries, set_, column=True
        )

    def _checks(
        self,
        words: str,
        name: str,
        entries: Iterable[tuple[str, str, Any]],
        checked: Iterable[object],
        *,
        column: bool = False,
    ) -> list[tuple[QCheckBox, Any]]:
        holder = QWidget()
        row = QVBoxLayout(holder) if column else QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID if column else 3 * GRID)
        boxes = []
        marked = set(checked)
        for code, text, value in entries:
            box = QCheckBox(text)
            box.setObjectName(f"{name}_{code}")
            box.setAccessibleName(f"{words}: {text}")
            box.setChecked(value in marked)
            row.addWidget(box)
            boxes.append((box, value))
        row.addStretch(1)
        title = label(words)
        if boxes:
            title.setBuddy(boxes[0][0])
        self._form.addRow(title, holder)
        return boxes

    def filled(self, assessment: Assessment) -> Assessment:
        """Return the assessment with what was entered; what the form does not show is kept.

        Raises ValueError where the debt is not an amount.
        """
        unseen = assessment.vulnerabilities - set(self._vulnerabilities)
        return replace(
            assessment,
            wishes=frozenset(_marked(self.wished)) | (assessment.wishes - set(_PRICED)),
            refusals=frozenset(_marked(self.refused)) | (assessment.refusals - set(_PRICED)),
            vulnerabilities=frozenset(_marked(self.vulnerable)) | unseen,
            cash_risk=chosen(self.cash_risk),
            business_wish=chosen(self.business_wish),
            business_training=chosen(self.training),
            mobile_money=chosen(self.mobile_money),
            debt=self._debt(),
            house=self.house.text().strip(),
            skills=tuple(s.strip() for s in self.skills.text().split(",") if s.strip()),
            words=self.words.toPlainText().strip(),
        )

    def protection(self) -> Protection:
        """Return the protection record as entered."""
        return Protection(**{str(field): True for field in _marked(self.protected)})

    def _debt(self) -> Money | None:
        text = self.debt.text().strip()
        if not text:
            return None
        try:
            return Money.parse(text, self._currency)
        except PlannerError:
            raise ValueError(text) from None


def _marked(boxes: list[tuple[QCheckBox, Any]]) -> list[Any]:
    return [value for box, value in boxes if box.isChecked()]
