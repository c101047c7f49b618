"""What an office does with marked people, in a process whose folders are all watched.

Run as ``python -m tests.soak.canary_acts FOLDER ACT…``: every free field of the people in the
caseload bears a mark that stands nowhere else in the world.
"""

from __future__ import annotations

import json
import sys
import time
import typing
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import apsw

from planner.app.wiring import tools
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import WhyWithdrawn
from planner.domain.cases.decision import DecisionSort
from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.closure import Closure, WhyClosed
from planner.domain.follow_up.complaint import ComplaintId, ComplaintSort, new_complaint
from planner.domain.follow_up.observation import Observation, ObservationId, VisitId
from planner.domain.follow_up.referral import ReferralId, ReferralStep, ReferralStepId
from planner.domain.follow_up.visit import Visit
from planner.domain.ids import AwardId, CaseId
from planner.domain.plans.plan import PlanState
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.rights.erasure import WhyErased
from planner.services.balances import balances
from planner.services.field import bring_back, hand_over
from planner.services.protection import consents, erasure
from planner.services.work import Work
from planner.storage.schema import APPLICATION_ID, UNENCRYPTED
from planner.storage.unencrypted import MIGRATIONS
from tests import builders
from tests.soak import office

FILE = "office.rplan"
#: The one folder in which marks may stand: somebody chose it for exports.
CHOSEN = "chosen"
#: What every mark begins with; the rest says which field it is.
MARK = "Qxanary"
_PART = Secret("what opens the part, elsewhere")
#: Text that is a code of the programme, or says who of the office it was.
_SEEN_ON = date(2026, 10, 20)
_CODES = frozenset(
    {"number", "place", "departure", "counsellor", "language", "target", "need", "who", "house"}
    | {"digest", "fund", "taken_by", "decided_by", "first", "form", "instrument"}
)


def marked(value: Any, where: str = "") -> Any:
    """Return a record with a mark in every free text of it."""
    hints = typing.get_type_hints(type(value))
    changed: dict[str, Any] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        place = f"{where}-{field.name}"
        if is_dataclass(inner) and not isinstance(inner, type):
            changed[field.name] = marked(inner, place)
        elif hints[field.name] is str and field.name not in _CODES:
            changed[field.name] = f"{MARK}{place} é漢"
        elif hints[field.name] == tuple[str, ...] or hints[field.name] == frozenset[str]:
            changed[field.name] = type(inner)([*inner, f"{MARK}{place}"])
        elif hints[field.name] == tuple[tuple[str, str], ...]:
            changed[field.name] = (*inner, (f"{MARK}{place}-asked", f"{MARK}{place}-said"))
    return replace(value, **changed)


def marked_office() -> Caseload:
    """Return the small office with marks in every free field of its people."""
    document = office.office()
    number = document.in_order()[0].number
    require = builders.decision(number, DecisionSort.PREFER, "K-KIT")
    plan = replace(builders.plan(document.in_order()[1].number, PlanState.DRAFT), reason="x")
    consent = consents.blank_consent(document.in_order()[2], date(2026, 10, 20))
    return replace(
        document,
        cases={k: marked(c, f"case-{c.number}") for k, c in document.cases.items()},
        assessments={k: marked(a, f"answers-{n}") for n, (k, a) in _numbered(document)},
        decisions={require.id: marked(require, "decision")},
        plans={plan.id: marked(plan, "plan")},
        consents={consent.id: marked(consent, "consent")},
        **_followed_up(document.in_order()[4].id),
    )


def _followed_up(case: CaseId) -> dict[str, Any]:
    """Return marked records of what came after the signature."""
    award, target = AwardId("award"), "C-ARR"
    visit = Visit(VisitId("visit"), case, on=_SEEN_ON)
    seen = Observation(ObservationId("seen"), case, award, target, on=_SEEN_ON)
    words = f"{MARK}-complaint-words"
    complaint = new_complaint(
        ComplaintId("complaint"),
        case,
        _SEEN_ON,
        "C01",
        "C02",
        ComplaintSort.CONDUCT,
        words,
        Calendar(),
        datetime.now(UTC),
    )
    sent = ReferralStep(ReferralStepId("sent"), case, ReferralId("sent"), on=_SEEN_ON)
    closure = Closure(case, WhyClosed.LEFT, on=_SEEN_ON, who=office.WHO)
    return {
        "visits": {visit.id: marked(visit, "visit")},
        "observations": {seen.id: marked(seen, "seen")},
        "complaints": {complaint.id: marked(complaint, "complaint")},
        "referrals": {sent.id: marked(sent, "sent")},
        "closures": {case: marked(closure, "closure")},
    }


def _numbered(document: Caseload) -> list[tuple[int, tuple[Any, Any]]]:
    return list(enumerate(document.assessments.items()))


def make(folder: Path) -> None:
    work, _ = office.made(folder / FILE)
    with closing(work):
        work.commit(marked_office(), who=office.WHO, why="import_assessments")


def edit(folder: Path) -> None:
    with _open(folder) as work:
        for case in work.document.in_order()[:20]:
            after = office.renamed(work.document, case, f"{MARK} renamed {time.time_ns()}")
            work.commit(after, who=office.WHO, why="edit_case")


def undo_and_redo(folder: Path) -> None:
    with _open(folder) as work:
        for _ in range(10):
            work.undo(office.WHO)
            work.redo(office.WHO)


def balance(folder: Path) -> None:
    parts = tools()
    with closing(parts), _open(folder) as work:
        base = work.document
        found = balances.balance(base, balances.scenario_of(base), parts.balancer)
        balances.adopt(work, found, base, office.WHO)


def export(folder: Path) -> None:
    with _open(folder) as work:
        assert work.allocation is not None
        tools().exporter(work.document, work.allocation, folder / CHOSEN)


def preview(folder: Path) -> None:
    with _open(folder) as work:
        assert work.allocation is not None
        case = work.allocation.cases[0].case_id
        assert tools().previewer(
            work.document, work.allocation, case, lambda _: None, lambda: False
        )


def back_up(folder: Path) -> None:
    edit(folder)
    with _open(folder) as work:
        work.file.backups.make()


def restore(folder: Path) -> None:
    with _open(folder) as work:
        work.file.backups.restore(work.file.backups.listed()[0])


def people(folder: Path) -> None:
    with _open(folder) as work:
        staff = office.file_of(work).staff
        hers = staff.admit("P02", Role.COUNSELLOR, Secret("her own passphrase"), protected=True)
        staff.change_role(hers.id, Role.READER, protected=False)
        staff.dismiss(hers.id)
        staff.new_recovery_key()


def look_on(folder: Path) -> None:
    """Look at a file that is open already."""
    with _open(folder), closing(office.opened(folder / FILE, view_only=True)) as work:
        assert work.document.cases


def part(folder: Path) -> None:
    """Hand cases over and bring them back."""
    with _open(folder) as work:
        asked = hand_over.ToHandOver([c.id for c in work.document.in_order()[3:5]], "C02", "C01")
        path = folder / "part.rplan"
        path.unlink(missing_ok=True)
        hand_over.hand_over(work, office.storage(), asked, path, _PART)
        with closing(office.opened(path, _PART)) as away:
            case = away.document.in_order()[0]
            after = office.renamed(away.document, case, f"{MARK} renamed elsewhere")
            away.commit(after, who="C02", why="edit_case")
        returned = bring_back.bring_back(work, office.storage(), path, _PART)
        bring_back.take_back(work, returned, {}, office.WHO)


def encrypt(folder: Path) -> None:
    """Write a file from before encryption anew: marks stand in it in clear until then."""
    path = folder / "old.rplan"
    connection = apsw.Connection(str(path))
    for step in MIGRATIONS:
        for part_of_it in step:
            if isinstance(part_of_it, str):
                connection.execute(part_of_it)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {UNENCRYPTED}")
    for (entity, key), plain in records(marked_office()):
        if entity != "consent":  # not known then
            row = (entity, key, json.dumps(plain, ensure_ascii=False))
            connection.execute("INSERT INTO record VALUES (?, ?, ?)", row)
    connection.close()
    assert MARK.encode() in path.read_bytes()
    file, _ = office.storage().encrypt(path, office.WHO, office.MINE)
    with closing(Work(file)) as work:
        assert MARK in work.document.in_order()[0].identity.name


def withdraw(folder: Path) -> None:
    with _open(folder) as work:
        case = work.document.in_order()[4]
        if case.id in {c.case_id for c in work.document.consents.values()}:
            return
        day = datetime.now(UTC).date()
        consents.withdraw(work, case.id, day, WhyWithdrawn.ASKED, office.WHO)


def erase(folder: Path) -> None:
    with _open(folder) as work:
        case = work.document.in_order()[-1]
        erasure.erase(work, case.id, case.number, WhyErased.PERSON_ASKED, office.WHO)


def fail(folder: Path) -> None:
    """Run into errors: what is told of them names nobody."""
    with _open(folder) as work:
        document = work.document
        first, second, *_ = document.in_order()
        for job in (
            lambda: erasure.erase(work, first.id, second.number, WhyErased.PERSON_ASKED, "C01"),
            lambda: office.opened(folder / FILE, Secret("not the passphrase")),
            lambda: hand_over.hand_over(
                work, office.storage(), hand_over.ToHandOver([], "", ""), folder / "x", _PART
            ),
        ):
            try:
                job()
            except PlannerError as error:
                print(error, repr(error), first, second)


def command_line(folder: Path) -> None:
    """Balance and export by the words of the command line."""
    from planner.app.cli import main

    path = str(folder / FILE)
    assert main(["balance", path]) == 0
    assert main(["export", path, "--out", str(folder / CHOSEN)]) == 0


def window(folder: Path) -> None:
    """Open the file in the window, change a case there, undo that, look at every page."""
    from PySide6.QtWidgets import QApplication, QStackedWidget

    from ui.main_window import MainWindow
    from ui.session import Session

    app = QApplication.instance() or QApplication([])
    app.setApplicationName("Reintegration Planner")
    session = Session(tools(), "en")
    shown = MainWindow(session)
    shown.show()
    session.open(folder / FILE, office.MINE)
    assert session.work is not None
    case = session.work.document.in_order()[0]
    after = office.renamed(session.work.document, case, f"{MARK} renamed in the window")
    session.work.commit(after, who=office.WHO, why="edit_case")
    for pages in shown.findChildren(QStackedWidget):
        for n in range(pages.count()):
            pages.setCurrentIndex(n)
            app.processEvents()
    session.door.close()
    session.background.close()
    session.close()
    shown.close()


def _open(folder: Path) -> closing[Work]:
    return closing(office.opened(folder / FILE))


ACTS: dict[str, Callable[[Path], None]] = {
    act.__name__: act
    for act in (
        make,
        edit,
        undo_and_redo,
        balance,
        export,
        preview,
        back_up,
        restore,
        people,
        look_on,
        part,
        encrypt,
        withdraw,
        fail,
        command_line,
        window,
        erase,
    )
}
#: Acts that are killed at any moment: each leaves the file as it was, or done.
KILLED = ("edit", "balance", "back_up", "people", "look_on", "part", "export", "window")


DID = "did: "


def main(folder: Path, acts: list[str]) -> None:
    """Do one act after the other; after each, wait for a line: meanwhile everything is searched."""
    print("begun", flush=True)
    for act in acts:
        ACTS[act](folder)
        print(f"{DID}{act}", flush=True)
        sys.stdin.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
