"""The words follow-up, complaints and close: a case's year from its signature to its end."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.protection.retention import WhyDue
from planner.domain.rights.due import kept_until
from planner.services.balances import balances
from tests import builders
from tests.command_line import typed
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def caseload(tmp_path):
    """Store two signed plans."""
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path, code="A01")) as opened:
        after = builders.caseload(
            office(pool(), measures=[kit]),
            *(builders.returnee(f"GN-{n}", return_date=date(2026, 9, 1)) for n in (1, 2)),
            plans=[builders.plan(f"GN-{n}", PlanState.SIGNED, award(f"GN-{n}")) for n in (1, 2)],
        )
        opened.commit(replace(after, about=opened.document.about), who="A01", why="import")
        found = allocation(*(award(f"GN-{n}") for n in (1, 2)))
        balances.adopt(opened, found, opened.document, "A01")
    return path


@pytest.fixture
def run(capfd, caseload):
    def command(word, *arguments):
        return typed(capfd, word, caseload, *arguments)

    return command


def test_that_a_cases_year_goes_from_its_due_list_to_its_end(run, caseload):
    code, out, err = run("follow-up", "--on", "2026-12-01", "--months", "3,6")
    assert (code, err) == (0, "")
    assert "C01: 2 things due, 0 overdue" in out
    assert "Visits in months 3, 6 after the return" in out
    code, out, _ = run(
        *("follow-up", "--case", "GN-1", "--on", "2026-11-20"),
        *("--support", "K-KIT", "--seen", "received"),
    )
    assert code == 0
    assert "K-KIT (K-KIT): delivered (the person has it, but it is not booked)" in out
    code, out, _ = run(
        "follow-up", "--case", "GN-1", "--on", "2026-11-20", "--visit", "3", "--satisfaction", "4"
    )
    assert "month 3, 1 December 2026: done on 20 November 2026 (satisfaction 4 of 5)" in out
    code, _, err = run("follow-up", "--case", "GN-1", "--on", "2026-11-20", "--visit", "3")
    assert code == 2
    assert "stays done" in err
    close = ("close", "--case", "GN-1", "--why", "left", "--on", "2026-11-21")
    code, out, err = run(*close)
    assert code == 2
    assert "support received and not booked: K-KIT" in out
    assert "--anyway WORDS" in err
    code, out, _ = run(*close, "--anyway", "bought by the family")
    assert "Last visit: 20 November 2026. Kept until 21 November 2031." in out
    with closing(caseload_at(caseload)) as opened:
        assert opened.document.plan_of(opened.document.by_number("GN-1").id).state == "closed"


def test_that_an_unknown_counsellor_is_refused_with_those_there_are(run):
    code, out, err = run("follow-up", "--counsellor", "ZZ", "--on", "2026-12-01")
    assert (code, out) == (2, "")
    assert "No case or task is of counsellor “ZZ”. Use one of: C01." in err
    assert run("follow-up", "--counsellor", "C01", "--on", "2026-12-01")[0] == 0


@pytest.mark.parametrize(
    "named", [(), ("--case", "GN-1"), ("--case", "GN-1", "--support", "K-KIT")]
)
def test_that_satisfaction_with_nothing_is_refused(run, named):
    code, out, err = run("follow-up", *named, "--satisfaction", "4", "--on", "2026-11-20")
    assert (code, out) == (2, "")
    assert "--visit MONTH, or --support CODE with --seen" in err


def test_that_what_may_stay_open_is_listed_and_closed_for_a_reason_in_words(run, caseload):
    close = ("close", "--case", "GN-2", "--why", "no_longer_meets", "--on", "2026-09-15")
    code, out, _ = run(*close)
    assert code == 2
    assert "support promised and not received: K-KIT" in out
    assert run(*close, "--anyway", " ")[0] == 2
    assert run(*close, "--anyway", "moved in with a brother")[0] == 0
    with closing(caseload_at(caseload)) as opened:
        closure = opened.document.closures[opened.document.by_number("GN-2").id]
    assert "support" in closure.left
    assert closure.words == "moved in with a brother"


def test_that_a_closed_case_is_taken_up_again_for_a_reason_and_is_kept_no_more(run, caseload):
    assert run("close", "--case", "GN-1", "--reopen", "too soon")[0] == 2
    run("close", "--case", "GN-1", "--why", "left", "--on", "2026-09-15", "--anyway", "gone")
    assert run("close", "--case", "GN-1", "--reopen", " ")[0] == 2
    code, out, _ = run("close", "--case", "GN-1", "--reopen", "came back")
    assert (code, "open again" in out) == (0, True)
    with closing(caseload_at(caseload)) as opened:
        document = opened.document
        case_id = document.by_number("GN-1").id
        assert case_id not in document.closures
        assert document.plan_of(case_id).reason == "came back"
        assert not [due for due in kept_until(document) if due.why is WhyDue.CLOSED]


def test_that_a_complaint_is_decided_by_somebody_else_and_holds_up_the_closing(run, caseload):
    about = ("complaints", "--case", "GN-2")
    code, out, _ = run(
        *about,
        "--take",
        "support",
        "--words",
        "never came",
        "--on",
        "2026-11-10",
        "--support",
        "K-KIT",
    )
    assert code == 0
    assert "acknowledged by 15 November 2026 and decided by 10 December 2026" in out
    _, out, _ = run("follow-up", "--case", "GN-2", "--on", "2026-11-11")
    assert "due 31 December 2026, C01; a complaint is open" in out
    code, _, err = run("close", "--case", "GN-2", "--why", "left", "--on", "2026-11-11")
    assert (code, "an open complaint" in err) == (2, True)
    decide = ("--move", "1", "--to", "decided", "--found", "upheld", "--answer", "it comes")
    code, _, err = run(*about, *decide, "--on", "2026-11-12", "--who", "C01")
    assert code == 2
    assert "Somebody else than the case’s counsellor" in err
    code, out, _ = run(*about, *decide, "--on", "2026-11-12", "--amend")
    assert code == 0
    assert "taken up again" in out
    code, out, _ = run("complaints", "--figures", "--on", "2026-11-13")
    assert "Complaints: 1 in all, 0 open, 0 late." in out
    assert "too few" in out
    with closing(caseload_at(caseload)) as opened:
        plan = opened.document.plan_of(opened.document.by_number("GN-2").id)
        assert (plan.state, plan.reason) == (PlanState.AMENDED, "complaint")


def test_that_the_form_is_written_and_a_file_of_something_else_changes_nothing(run, tmp_path):
    code, out, _ = run("follow-up", "--form", tmp_path / "form.xlsx")
    assert (code, out.strip()) == (0, str(tmp_path / "form.xlsx"))
    code, _, err = run("import", "--follow-up", tmp_path / "form.xlsx")
    assert code == 2
    assert "nothing was changed" in err


def test_that_every_figure_of_the_calendar_can_be_set(run):
    code, out, _ = run("follow-up", "--calendar", "decide=20", "visit-minutes=45")
    assert code == 0
    assert "45 minutes a visit" in out
    assert "decided within 20" in out
    assert "“decide=soon” is no figure" in run("follow-up", "--calendar", "decide=soon")[2]
