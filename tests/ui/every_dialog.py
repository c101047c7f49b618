"""Every dialog of the window, made over a small caseload."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QDialog

from planner.domain.cases.case import Case
from planner.domain.cases.decision import DecisionSort
from planner.domain.programme.programme_rows import Entry, entry_at
from planner.services.cases.cases import blank_assessment
from planner.services.plans.plan_choices import ChoicesPreview
from planner.services.programme.donors import templates
from tests import builders
from tests.ui.test_file_dialogs import MADE as ABOUT_THE_FILE
from ui.session import Session
from ui.widgets.balance.groups_dialog import GroupsDialog
from ui.widgets.cases.case_dialog import CaseDialog
from ui.widgets.cases.consent_form import ConsentForm
from ui.widgets.cases.many_cases_dialogs import ClearMany, DecideForMany
from ui.widgets.field.bring_back_dialog import BringBackDialog, TakeBackDialog
from ui.widgets.field.hand_over_dialog import HandOverDialog
from ui.widgets.follow_up.calendar_dialog import CalendarDialog
from ui.widgets.follow_up.complaints_dialog import ComplaintsCounted, ComplaintsDialog
from ui.widgets.follow_up.instrument_dialog import InstrumentDialog
from ui.widgets.follow_up.referral_question import ReferralQuestion
from ui.widgets.follow_up.responsible_question import ResponsibleQuestion
from ui.widgets.follow_up.year_questions import (
    CloseQuestion,
    ComplaintQuestion,
    SupportQuestion,
    VisitQuestion,
)
from ui.widgets.intake.mapping_dialog import MappingDialog
from ui.widgets.papers.purpose_dialog import EXPORTED_FOR, PurposeDialog
from ui.widgets.parts.password_dialog import PasswordDialog
from ui.widgets.places.place_questions import FeedbackQuestion, StopQuestion
from ui.widgets.plans.choices_dialog import ChoicesDialog
from ui.widgets.plans.plan_preview import PlanPreview
from ui.widgets.programme.donor_dialog import DonorDialog
from ui.widgets.programme.entry_dialog import EntryDialog
from ui.widgets.programme.entry_questions import RemoveQuestion, SwitchOff
from ui.widgets.protection.breach_dialog import BreachDialog
from ui.widgets.protection.erase_dialog import EraseDialog
from ui.widgets.protection.keeping_dialog import KeepingDialog
from ui.widgets.protection.put_back_dialog import PutBackDialog
from ui.widgets.protection.receipt_dialog import ReceiptDialog
from ui.widgets.turned.turned_screen import TurnedScreen
from ui.widgets.window.fault_dialog import FaultDialog
from ui.widgets.window.manual_dialog import ManualDialog

TODAY = date(2026, 11, 22)
Maker = Callable[[Session], QDialog]


def _case(session: Session) -> QDialog:
    case = _first(session)
    return CaseDialog(session, case, blank_assessment(case), is_new=False)


def _consent(session: Session) -> QDialog:
    return ConsentForm(session, session.document.in_order()[1], withdrawing=False)


def _first(session: Session) -> Case:
    return session.document.in_order()[0]


def _complaints(session: Session) -> QDialog:
    assert session.work is not None
    return ComplaintsDialog(session, session.work, TODAY)


def _decided(session: Session) -> ChoicesPreview:
    case = _first(session)
    made = builders.decision(case.number, DecisionSort.PREFER, "K-KIT")
    decision = replace(made, case_id=case.id)
    return ChoicesPreview((decision,), 0, (), (), session.document, "GN-1.xlsx")


def _place(session: Session) -> str:
    return session.document.given_programme.places[0].code


def _project(session: Session) -> str:
    return next((p.code for p in session.document.given_programme.projects), "P-GARDEN")


def _complaint_figures(session: Session) -> QDialog:
    assert session.work is not None
    return ComplaintsCounted(session, session.work, TODAY)


def _put_back(session: Session) -> QDialog:
    assert session.work is not None
    session.work.file.backups.make()
    return PutBackDialog(session, session.work.path, session.work.file.backups.listed())


def _entry(session: Session, table: str) -> Entry:
    rows = session.tools.programme_tables.texts_of(session.document.given_programme)
    return entry_at(rows, table, 0)


MADE: dict[str, Maker] = {
    **ABOUT_THE_FILE,
    "breach": BreachDialog,
    "bring_back": BringBackDialog,
    "case": _case,
    "complaints": _complaints,
    "complaint_figures": _complaint_figures,
    "complaint": lambda s: ComplaintQuestion(s, _first(s), TODAY),
    "close_case": lambda s: CloseQuestion(s, _first(s), TODAY),
    "referral": lambda s: ReferralQuestion(s, _first(s), TODAY),
    "support_seen": lambda s: SupportQuestion(s, _first(s), TODAY),
    "consent": _consent,
    "clear_many": lambda s: ClearMany(s, list(s.document.cases)),
    "decide_many": lambda s: DecideForMany(s, list(s.document.cases)),
    "entry": lambda s: EntryDialog(s, "measures", 0, _entry(s, "measures")),
    "entry_rule": lambda s: EntryDialog(s, "rules", 0, _entry(s, "rules")),
    "entry_new": lambda s: EntryDialog(s, "funds", None, Entry({})),
    "remove_entry": lambda s: RemoveQuestion(s, "measures", 0, "K-RENT"),
    "switch_off": lambda s: SwitchOff(s, 0, s.document.given_programme.rules[0], TODAY),
    "donor": lambda s: DonorDialog(s, templates()[:2]),
    "erase": lambda s: EraseDialog(s, "GN-1"),
    "fault": lambda _: FaultDialog(ValueError("x")),
    "groups": GroupsDialog,
    "hand_over": HandOverDialog,
    "keeping": KeepingDialog,
    "manual": lambda s: ManualDialog(s.language),
    "calendar": CalendarDialog,
    "instrument": InstrumentDialog,
    "responsible": lambda s: ResponsibleQuestion(s, _first(s)),
    "feedback": lambda s: FeedbackQuestion(s, _place(s), TODAY),
    "project_stop": lambda s: StopQuestion(s, _project(s), TODAY),
    "preview": lambda _: PlanPreview("GN-1", b""),
    "put_back": _put_back,
    "choices": lambda s: ChoicesDialog(s, _decided(s)),
    "password": lambda _: PasswordDialog("office.xlsx"),
    "purpose": lambda s: PurposeDialog(s, "Export", EXPORTED_FOR, plans=True, office=True),
}
#: What needs more than a caseload: each is walked where its own test has it open.
ELSEWHERE: frozenset[type[QDialog]] = frozenset(
    {TakeBackDialog, ReceiptDialog, MappingDialog, TurnedScreen, VisitQuestion}
)
