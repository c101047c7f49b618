"""The caseloads that faults are tried on, and the one way in: how they are made and opened.

Everybody in them is invented. Everything else here asks for a caseload through ``made`` and
``opened``, so that what opens a file is known in one place.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import apsw

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case, Identity, Protection
from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.programme.fund import FundSort
from planner.domain.protection.secret import Secret
from planner.domain.protection.trail import Act
from planner.services import work
from planner.services.work import Work
from planner.storage.caseload_file import EncryptedCaseloadFile
from planner.storage.encrypted_storage import EncryptedStorage
from planner.storage.keys.header import SIZE, Cost
from planner.storage.shifted import Shift
from tests import builders

WHO = "C01"
MINE = Secret("a long enough passphrase of mine")
#: Bytes of the plain header before the database.
HEADER = SIZE
#: One try of a passphrase costs next to nothing here: what is tried is what comes after it.
LIGHT = Cost(memory=8, rounds=1, lanes=1)


@cache  # the cipher's layer above keeps to the layer it first found
def storage(base: str = "") -> EncryptedStorage:
    """Return the app's storage, over the file layer ``base`` instead of the system's own."""
    return EncryptedStorage(LIGHT, Shift(f"over-{base}", base)) if base else EncryptedStorage(LIGHT)


def made(path: Path, of: EncryptedStorage | None = None) -> tuple[Work, Secret]:
    """Make a caseload file by the app's own way; also return its recovery key."""
    return work.create_caseload(of or storage(), path, MINE, "Soak", WHO)


def opened(
    path: Path,
    secret: Secret = MINE,
    of: EncryptedStorage | None = None,
    *,
    view_only: bool = False,
) -> Work:
    """Open a caseload file by the app's own way."""
    return work.open_caseload(of or storage(), path, secret, view_only=view_only)


def file_of(work: Work) -> EncryptedCaseloadFile:
    """Return the file behind an open caseload."""
    file = work.file
    assert isinstance(file, EncryptedCaseloadFile)
    return file


def connection_of(work: Work) -> apsw.Connection:
    """Return the database below an open caseload, to spoil its settings."""
    return file_of(work)._file.connection


@dataclass(frozen=True)
class Seen:
    """All that a file shows, as digests: two that show the same are equal."""

    document: str
    trail: tuple[str, ...]
    staff: tuple[tuple[str, str, bool], ...]
    allocation: str
    ways_in: int

    def told(self) -> str:
        """Return it short, for a report."""
        return f"{self.document[:8]}, {len(self.trail)} entries, {len(self.staff)} people"


def seen(of: Work) -> Seen:
    """Return what an open caseload shows. Who opened it when is not part of it."""
    file = file_of(of)
    acts = tuple(e.act.value for e in file.trail.entries() if e.act is not Act.OPENED)
    staff = tuple((s.code, s.role.value, s.protected) for s in file.staff.everyone())
    kept = of.allocation.digest if of.allocation is not None else ""
    return Seen(digest(of.document), acts, staff, kept, len(file._file.header.slots))


def digest(document: Caseload) -> str:
    """Return a digest of every record of a document."""
    plain = sorted((key, value) for key, value in records(document))
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def office() -> Caseload:
    """Return a small office that can be balanced in a second: a programme and twelve people."""
    measures = [
        builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=200),
        builders.measure("K-KIT", Kind.IN_KIND, "income 0.6", cost=900),
        builders.measure("K-SCH", Kind.IN_KIND, "education 0.8", cost=150),
    ]
    funds = [builders.fund("POOL", 6000, sort=FundSort.POOL)]
    rules = [builders.pays_for("POOL", Kind.CASH, Kind.IN_KIND)]
    draw = random.Random(5)
    return builders.caseload(
        builders.programme(measures, funds, rules), *(person(n, draw) for n in range(12))
    )


def person(number: int, draw: random.Random) -> builders.Returnee:
    """Return an invented person with something in ordinary, personal and protected fields."""
    case, answers = builders.returnee(
        f"S{number:05}",
        f"basic {draw.randint(1, 4)}, income {draw.randint(0, 4)}, education {draw.randint(0, 3)}",
        vulnerabilities=draw.choice(((), ("vot",), ("gbv", "chronic"))),
        cash_risk=draw.random() < 0.3,
        words=f"told on day {draw.randint(1, 999)} " * draw.randint(1, 30),
        protection=Protection(specialist_clearance=draw.random() < 0.5),
    )
    identity = Identity(f"Person {case.number}-{draw.randint(0, 10**6)}", case.identity.birth)
    return replace(case, identity=identity), answers


def with_people(document: Caseload, *people: builders.Returnee) -> Caseload:
    """Return a document with these people as well."""
    return replace(
        document,
        cases={**document.cases, **{c.id: c for c, _ in people}},
        assessments={**document.assessments, **{a.id: a for _, a in people}},
    )


def without(document: Caseload, gone: CaseId) -> Caseload:
    """Return a document without one person and all that is theirs."""
    return replace(
        document,
        cases={k: c for k, c in document.cases.items() if k != gone},
        assessments={k: a for k, a in document.assessments.items() if a.case_id != gone},
    )


def renamed(document: Caseload, case: Case, name: str) -> Caseload:
    """Return a document in which one person has another name."""
    after = replace(case, identity=replace(case.identity, name=name))
    return replace(document, cases={**document.cases, case.id: after})


def allocation(draw: random.Random) -> Allocation:
    """Return an allocation of no awards under a fresh digest."""
    return Allocation(f"d{draw.randint(0, 10**12)}", ScenarioId("standard"), Outcome.OPTIMAL)


def all_shown(work: Work) -> str:
    """Return a digest of every value that can be shown of a file.

    Raises PlannerError where something in it cannot be read.
    """
    file = file_of(work)
    entries = [repr(e) for e in file.trail.entries() if e.act is not Act.OPENED]
    people = repr(file.staff.everyone())
    shown = f"{digest(work.document)}{entries}{people}{work.allocation}{file.trail.check()}"
    return hashlib.sha256(shown.encode()).hexdigest()


def harm_of_copy(copy: Path, *secrets: Secret) -> str:
    """Return why a copy opens with none of these, or that its trail does not hold; else nothing."""
    harm = ""
    for secret in dict.fromkeys(secrets):
        try:
            with closing(opened(copy, secret, view_only=True)) as work:
                fault = file_of(work).trail.check()
                return "" if fault is None else f"trail {fault.sort} at {fault.number}"
        except PlannerError as error:
            harm = error.code
    return harm


def workplace() -> tempfile.TemporaryDirectory[str]:
    """Return a folder to work in, in memory where the system has one: what is tried there is not
    how fast a disk is."""
    memory = Path("/dev/shm")
    quick = memory.is_dir() and os.access(memory, os.W_OK)
    return tempfile.TemporaryDirectory(prefix="soak-", dir=memory if quick else None)
