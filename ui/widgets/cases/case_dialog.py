"""Add a case by hand, or correct one: who, household, needs, wishes and protection."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial
from unicodedata import combining, normalize

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Member, Planning, ReturnType, Sex
from planner.domain.countries import COUNTRIES
from planner.domain.ids import PersonId
from planner.domain.months import PartialDate
from planner.domain.plans.draft import Draft
from planner.wording.names import name_of
from planner.wording.names.countries import LANGUAGES_NAMED, country_name, language_name
from ui.drafts import fields_of, fill
from ui.session import Session
from ui.style import GRID
from ui.widgets.cases.household_form import HouseholdForm
from ui.widgets.cases.needs_form import NeedsForm
from ui.widgets.cases.wishes_form import WishesForm
from ui.widgets.parts.fields import add_row, choice, chosen, read_date, text_field
from ui.widgets.parts.panel import Scroll, button, fit, label

#: What a draft of this form is called, for a case there is and for a new one.
CASE, NEW_CASE = "case", "new_case"
#: How the names of protected fields begin.
_PROTECTED = ("vulnerability_", "protection_", "cash_risk")
#: What keeps a code in its direction among words of another.
_MARKS = "\u2066\u2067\u2068\u2069"


class CaseDialog(QDialog):
    """Stores nothing before *Save*; an error stands in the dialog, beside what it is about."""

    def __init__(
        self,
        session: Session,
        case: Case,
        assessment: Assessment,
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._case, self._assessment = session, case, assessment
        self._is_new = is_new
        self.setObjectName("case_dialog")
        title = (
            self.tr("Add a case")
            if is_new
            else self.tr("Correct case {number}").format(number=case.number)
        )
        self.setWindowTitle(title)
        fit(self, 640, 620)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        outer.addWidget(label(title, "page"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(title)
        self.tabs.setDocumentMode(True)
        outer.addWidget(self.tabs, 1)
        self._make_tabs()
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("case_problem")
        self.problem.hide()
        outer.addWidget(self.problem)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"), "case_cancel")
        cancel.clicked.connect(self.reject)
        self.save = button(self.tr("&Save"), "case_save", primary=True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row.addWidget(cancel)
        row.addWidget(self.save)
        outer.addLayout(row)
        session.went_wrong.connect(self._say)
        self.number.setFocus()

    def _make_tabs(self) -> None:
        programme = self._session.document.given_programme
        language = self._session.language
        self.tabs.addTab(Scroll(self._make_return()), self.tr("&Return"))
        self.household = HouseholdForm(self._case.planning.members, language)
        self.tabs.addTab(Scroll(self.household), self.tr("&Household"))
        persons: list[tuple[str, PersonId]] = [(self.tr("the returnee"), self._case.principal)]
        for n, member in enumerate(self._case.planning.members, 1):
            age = "" if member.age is None else f", {member.age}"
            words = f"{name_of(member.relation, language)}{age} ({n})"
            persons.append((words, member.id))
        self.needs = NeedsForm(programme, self._assessment.needs, persons, language)
        self.tabs.addTab(Scroll(self.needs), self.tr("&Needs"))
        self.wishes = WishesForm(programme, self._case, self._assessment, language)
        self.tabs.addTab(Scroll(self.wishes), self.tr("&Wishes and protection"))

    def _make_return(self) -> QWidget:
        case, planning, language = self._case, self._case.planning, self._session.language
        programme = self._session.document.given_programme
        inner = QWidget()
        form = QFormLayout(inner)
        form.setVerticalSpacing(2 * GRID)
        unknown = (self.tr("unknown"), None)
        places = [(p.name.get(language) or p.code, p.code) for p in programme.places]
        if planning.place and not programme.has_place(planning.place):
            places.append((planning.place, planning.place))
        counsellors = [(c, c) for c in programme.office.counsellors]
        if planning.counsellor and planning.counsellor not in programme.office.counsellors:
            counsellors.append((planning.counsellor, planning.counsellor))
        birth = case.identity.birth
        iso = self.tr("year-month-day, e.g. 2026-06-12")
        self.number = text_field("case_number", case.number)
        self.name = text_field("case_name", case.identity.name)
        self.birth = text_field(
            "case_birth", birth.written if birth else "", self.tr("1992-04-03, or only the year")
        )
        self.sex = choice(
            "case_sex", [unknown, *((name_of(s, language), s) for s in Sex)], planning.sex
        )
        self.place = choice("case_place", [(self.tr("unknown"), ""), *places], planning.place)
        country = partial(country_name, language=language)
        spoken = partial(language_name, language=language)
        self.departure = choice(
            "case_departure",
            [
                (self.tr("unknown"), ""),
                *_by_name(COUNTRIES | {planning.departure}, country),
            ],
            planning.departure,
        )
        self.return_type = choice(
            "case_return_type",
            [unknown, *((name_of(r, language), r) for r in ReturnType)],
            planning.return_type,
        )
        returned = planning.return_date
        self.return_date = text_field(
            "case_return_date", returned.isoformat() if returned else "", iso
        )
        self.plan_language = choice(
            "case_language",
            [
                (self.tr("unknown"), ""),
                *_by_name({*LANGUAGES_NAMED, planning.language}, spoken),
            ],
            planning.language,
        )
        self.counsellor = choice(
            "case_counsellor", [(self.tr("nobody yet"), ""), *counsellors], planning.counsellor
        )
        day = self._assessment.day
        self.day = text_field("case_day", day.isoformat() if day else "", iso)
        answers = [(self.tr("not asked"), None), (self.tr("yes"), True), (self.tr("no"), False)]
        self.consent = choice("case_consent", answers, self._assessment.consent)
        for words, field in self._labelled():
            add_row(form, words, field)
        return inner

    def _labelled(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the fields of the return in the order a person fills them in."""
        return (
            (self.tr("Case n&umber"), self.number),
            (self.tr("Name"), self.name),
            (self.tr("Birth"), self.birth),
            (self.tr("Sex"), self.sex),
            (self.tr("Place of return"), self.place),
            (self.tr("Departed from"), self.departure),
            (self.tr("Kind of return"), self.return_type),
            (self.tr("Date of return"), self.return_date),
            (self.tr("Language"), self.plan_language),
            (self.tr("Counsellor"), self.counsellor),
            (self.tr("Assessed on"), self.day),
            (self.tr("Consent to planning"), self.consent),
        )

    def draft(self) -> Draft:
        """Return what stands in the form, to be kept while the file is locked."""
        values = fields_of(self)
        shut = {k: v for k, v in values.items() if k.startswith(_PROTECTED)}
        plain = {k: v for k, v in values.items() if k not in shut}
        form = NEW_CASE if self._is_new else CASE
        return Draft("", form, self._case.id, plain, shut)

    def take_up(self, draft: Draft) -> None:
        """Put back what stood in the form."""
        ages = (k.removeprefix("age_") for k in draft.fields if k.startswith("age_"))
        self.household.take_up({int(k) for k in ages if k.isdigit()})
        fill(self, {**draft.fields, **draft.protected})

    def _save(self) -> None:
        self.problem.hide()
        try:
            case, assessment = self._entered()
        except _UnreadableError as unreadable:
            self._point_at(unreadable.field, str(unreadable))
            return
        why = "add_case" if self._is_new else "correct_case"
        if self._session.save_case(case, assessment, why):
            self.accept()

    def _entered(self) -> tuple[Case, Assessment]:
        planning = Planning(
            sex=chosen(self.sex),
            language=chosen(self.plan_language),
            departure=chosen(self.departure),
            return_type=chosen(self.return_type),
            return_date=self._date(self.return_date),
            place=chosen(self.place),
            counsellor=chosen(self.counsellor),
            members=self._members(),
        )
        identity = replace(self._case.identity, name=self.name.text().strip(), birth=self._birth())
        case = replace(
            self._case,
            number=self.number.text().strip(),
            identity=identity,
            planning=planning,
            protection=self.wishes.protection(),
        )
        try:
            filled = self.wishes.filled(self._assessment)
        except ValueError:
            raise _UnreadableError(
                self.wishes.debt, self.tr("The debt is not an amount, such as 1250.")
            ) from None
        assessment = replace(
            filled,
            day=self._date(self.day),
            consent=chosen(self.consent),
            needs=self.needs.answers(),
        )
        return case, assessment

    def _members(self) -> tuple[Member, ...]:
        try:
            return self.household.members()
        except ValueError:
            raise _UnreadableError(
                self.household, self.tr("An age is not a whole number of years from 0 to 130.")
            ) from None

    def _date(self, field: QLineEdit) -> date | None:
        try:
            return read_date(field)
        except ValueError:
            raise _UnreadableError(
                field, self.tr("Write the date as year-month-day, such as 2026-06-12.")
            ) from None

    def _birth(self) -> PartialDate | None:
        written = self.birth.text().strip()
        known = self._case.identity.birth
        if known is not None and written == known.written:
            return known
        if written.isdigit() and len(written) == 4:
            return PartialDate.of_year(int(written))
        day = self._date(self.birth)
        return PartialDate.of_day(day) if day else None

    def _point_at(self, field: QWidget, text: str) -> None:
        for number in range(self.tabs.count()):
            tab = self.tabs.widget(number)
            if tab is not None and tab.isAncestorOf(field):
                self.tabs.setCurrentIndex(number)
        field.setFocus()
        self._say(text)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()


def _by_name(codes: Collection[str], named: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return codes to choose from, those with a name first, in its order without accents."""
    names = {code: named(code) for code in codes if code}
    known = {code for code, name in names.items() if name.strip(_MARKS) != code}
    first = sorted(known, key=lambda code: _bare(names[code]))
    return [*((names[c], c) for c in first), *((c, c) for c in sorted(names.keys() - known))]


def _bare(name: str) -> str:
    return "".join(c for c in normalize("NFD", name.casefold()) if not combining(c))


class _UnreadableError(Exception):
    """A field that cannot be read, and what to write instead."""

    def __init__(self, field: QWidget, text: str) -> None:
        super().__init__(text)
        self.field = field
