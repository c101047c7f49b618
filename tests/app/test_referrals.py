"""Referrals and the register of gaps from the command line."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from planner.domain.cases.consent import Said, Scope
from planner.domain.kind import Kind
from planner.domain.protection.trail import Act
from planner.services.protection.consents import blank_consent
from tests import builders
from tests.command_line import typed
from tests.money import office, pool
from tests.opened import caseload_at, caseload_made

TO = "Health office of Kankan"


@pytest.fixture
def caseload(tmp_path):
    """Store a balanced office in which nothing meets anybody's need of safety."""
    path = tmp_path / "office.rplan"
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    with closing(caseload_made(path, code="A01")) as opened:
        people = [builders.returnee(f"GN-{n}", "basic 2, security 4") for n in range(1, 8)]
        after = builders.caseload(office(pool(), measures=[kit]), *people)
        yes = [
            replace(
                blank_consent(case, date(2026, 10, 1)),
                scopes=frozenset({Scope.PLANNING, Scope.SHARING}),
                said=Said.GIVEN,
            )
            for case in list(after.cases.values())[:2]
        ]
        opened.commit(replace(after, consents={c.id: c for c in yes}), who="A01", why="x")
    return path


def test_that_a_referral_is_sent_accepted_and_served_from_the_command_line(capfd, caseload):
    def run(*arguments):
        return typed(capfd, "referrals", caseload, *arguments)

    code, out, err = run()
    assert (code, out.strip(), err) == (0, "No referral is recorded.", "")
    code, out, _ = run("--case", "GN-1", "--to", "Night shelter", "--need", "security",
                       "--on", "2026-11-02")  # fmt: skip
    assert code == 0
    assert "Night shelter" in out
    named = out.split()[0]
    assert run("--referral", named, "--became", "served", "--on", "2026-11-03")[0] != 0
    assert run("--referral", named, "--on", "2026-11-03")[0] != 0
    assert run("--referral", named, "--became", "accepted", "--on", "2026-11-03")[0] == 0
    code, out, _ = run("--referral", named, "--became", "served", "--on", "2026-11-09")
    assert code == 0
    assert "served" in out
    assert "No referral" in run("--waiting")[1]
    code, _, err = run("--case", "GN-3", "--to", "Night shelter", "--need", "security")
    assert code != 0
    assert "consent" in err


def test_that_the_report_for_an_authority_names_nobody_and_stands_in_the_trail(
    capfd, caseload, tmp_path
):
    assert typed(capfd, "balance", caseload)[0] == 0
    code, out, err = typed(capfd, "gaps", caseload)
    assert (code, err) == (0, "")
    assert "Personal safety" in out or "security" in out
    folder = tmp_path / "out"
    code, _, err = typed(capfd, "gaps", caseload, "--out", folder)
    assert code != 0  # nobody is named who gets it
    code, _, err = typed(capfd, "gaps", caseload, "--out", folder, "--recipient", TO)
    assert (code, err) == (0, "")
    pdf, book = sorted(folder.iterdir())
    assert (pdf.suffix, book.suffix) == (".pdf", ".xlsx")
    text = " ".join(
        str(cell.value) for sheet in load_workbook(book) for row in sheet for cell in row
    )
    assert TO in text
    assert "GN-" not in text
    with closing(caseload_at(caseload)) as opened:
        written = [e for e in opened.file.trail.entries() if e.act is Act.EXPORTED]
    assert dict(written[-1].values)["recipient"] == TO
