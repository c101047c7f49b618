"""Edits of invented cases, and the database of a file as its own program would open it."""

from contextlib import contextmanager
from dataclasses import replace

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity, Protection
from planner.domain.ids import AssessmentId, CaseId, PersonId
from planner.storage.keys.header import SIZE, unpacked
from planner.storage.keys.keyring import keys_of, open_slot
from planner.storage.opened import READ_WRITE, connect, let_go
from planner.storage.shifted import Shift
from tests.opened import PASSPHRASE

OTHER = Shift("tests")


def with_case(work, number, name="", *, words="", who="C01"):
    case = Case(CaseId(number), number, PersonId("p" + number), Identity(name))
    assessment = Assessment(AssessmentId("a" + number), case.id, words=words)
    document = work.document
    after = replace(document, cases={**document.cases, case.id: case})
    if words:
        known = {**document.assessments, assessment.id: assessment}
        after = replace(after, assessments=known)
    work.commit(after, who=who, why="add_case")


def with_protected(work, number, *, who="C01"):
    """Add a case with protected details: a verified guardian and what the person went through."""
    case = Case(
        CaseId(number),
        number,
        PersonId("p" + number),
        protection=Protection(guardian_verified=True),
    )
    assessment = Assessment(
        AssessmentId("a" + number), case.id, vulnerabilities=frozenset({"trafficking"})
    )
    document = work.document
    after = replace(
        document,
        cases={**document.cases, case.id: case},
        assessments={**document.assessments, assessment.id: assessment},
    )
    work.commit(after, who=who, why="add_case")


def keys_at(path, secret=PASSPHRASE):
    header = unpacked(path.read_bytes()[:SIZE])
    found = open_slot(header, secret)
    assert found is not None
    return keys_of(*found)


@contextmanager
def database_of(path, secret=PASSPHRASE):
    """Open the database behind the header, past everything the planner checks."""
    connection = connect(OTHER, path, keys_at(path, secret).data, READ_WRITE)
    try:
        connection.config(1010, 0)  # SQLITE_DBCONFIG_DEFENSIVE: what a hostile program would do
        yield connection
    finally:
        let_go(connection)
