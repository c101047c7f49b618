"""The words about people's say over their data: consent, everything, retention, erase, breach."""

from contextlib import closing
from dataclasses import replace

import pytest
from pypdf import PdfReader

from planner.domain.cases.consent import HowSaid, Said
from planner.domain.protection.trail import Act
from planner.services.balances import balances
from tests.command_line import typed
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_at
from tests.protected_office import CANARY, office_open


@pytest.fixture
def caseload(tmp_path):
    with office_open(tmp_path) as work:
        return work.path


@pytest.fixture
def run(capfd, caseload):
    def command(word, *arguments):
        code, out, err = typed(capfd, word, caseload, *arguments)
        assert CANARY not in out + err
        return code, out, err

    return command


def test_that_consent_is_recorded_and_shown(run, caseload):
    code, out, _ = run(
        *("consent", "--case", "GN-2", "--given", "--for", "planning", "--for", "sharing"),
        *("--how", "thumbprint", "--on", "2026-11-02", "--who", "C01"),
    )
    assert (code, out.splitlines()[0]) == (0, "Case GN-2: consent given.")
    shown = run("consent", "--case", "GN-2")[1]
    assert "planning support: given, since 2 November 2026\n" in shown
    assert "reporting to donors: never asked" in shown
    assert "thumbprint" in shown
    with closing(caseload_at(caseload)) as work:
        (made,) = work.document.consents.values()
    assert (made.said, made.how, made.who) == (Said.GIVEN, HowSaid.THUMBPRINT, "C01")


def test_that_what_is_missing_is_asked_for_in_the_readers_language(run):
    code, _, error = run("consent", "--case", "GN-3", "--given", "--language", "fr")
    assert code == 2
    assert error.startswith("Un tuteur parle pour l’enfant du dossier GN-3.")


def test_that_after_a_withdrawal_no_plan_is_written(run, tmp_path):
    assert "Nothing is planned" in run("consent", "--case", "GN-2", "--withdrawn", "asked")[1]
    code, _, error = run("export", "--out", tmp_path / "out", "--case", "GN-2")
    assert code == 2
    assert "no consent to one stands" in error
    assert not (tmp_path / "out").exists()


def test_that_plans_for_a_partner_need_consent_and_a_name(run, tmp_path):
    out = tmp_path / "out"
    code, _, error = run("export", "--out", out, "--purpose", "partner")
    assert (code, "Who gets it is missing" in error) == (2, True)
    code, _, error = run("export", "--out", out, "--purpose", "partner", "--recipient", "Centre")
    assert (code, "Nobody has consented" in error) == (2, True)


def test_that_an_export_is_in_the_trail(run, caseload, tmp_path):
    assert run("export", "--out", tmp_path / "out", "--case", "GN-2")[0] == 0
    with closing(caseload_at(caseload)) as work:
        (entry,) = (e for e in work.file.trail.entries() if e.act is Act.EXPORTED)
    where = str(tmp_path / "out")
    assert entry.values == {"paper": "plan", "purpose": "office", "recipient": "", "where": where}


def test_that_everything_on_a_person_is_one_paper_named_by_number(run, caseload, tmp_path):
    code, out, _ = run("everything", "--case", "GN-1", "--out", tmp_path / "given")
    path = tmp_path / "given" / "GN-1-everything.pdf"
    assert (code, str(path) in out) == (0, True)
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert CANARY in text
    with closing(caseload_at(caseload)) as work:
        last = [e for e in work.file.trail.entries() if e.act is Act.EXPORTED][-1]
    assert (last.values["paper"], last.values["purpose"]) == ("record", "access")


def test_that_cases_whose_time_is_over_are_listed_and_kept_longer(run):
    assert "No case is due" in run("retention")[1]
    assert run("retention", "--keep-months", "1")[1] == "Closed cases are kept for 1 month.\n"
    listed = run("retention", "--today", "2026-12-01")[1]
    assert "GN-1: since 10 November 2026 (nothing was ever planned)" in listed
    kept = ("--case", "GN-1", "--until", "2031-01-01", "--why", "audit")
    assert "until 1 January 2031: the donor may still ask" in run("retention", *kept)[1]
    assert "GN-1" not in run("retention", "--today", "2026-12-01")[1]
    assert run("retention", "--case", "GN-1")[0] == 2


def test_that_erasing_needs_the_number_again(run, caseload):
    code, _, error = run("erase", "--case", "GN-1", "--again", "GN-2", "--why", "time_over")
    assert (code, "type its number again" in error) == (2, True)
    code, out, _ = run("erase", "--case", "GN-1", "--again", "GN-1", "--why", "time_over")
    assert (code, "is erased" in out) == (0, True)
    for word in ("consent", "why", "everything"):
        out_ = ("--out", "gone") if word == "everything" else ()
        code, _, error = run(word, "--case", "GN-1", *out_)
        assert (code, "Case GN-1 was erased on" in error) == (2, True)
    with closing(caseload_at(caseload)) as work:
        assert work.document.by_number("GN-1") is None
        assert work.file.trail.check() is None


def test_that_who_was_in_the_file_is_told_by_number(run, tmp_path):
    run("export", "--out", tmp_path / "out", "--case", "GN-2")
    run("erase", "--case", "GN-1", "--again", "GN-1", "--why", "person_asked")
    code, out, _ = run("breach", "--from", "2020-01-01")
    assert code == 0
    assert "In the file from" in out
    assert ": 3" in out.splitlines()[0]
    assert "In the file from 1 January 2020 to " in out
    assert "GN-2: wrote papers: a plan (why: the office’s own work)" in out
    quiet = next(line for line in out.splitlines() if "nothing left the file" in line)
    assert "GN-2" not in quiet
    assert "erased since (case-GN-1)" in out
    (opened,) = [line for line in out.splitlines() if "opened the file" in line]
    assert " times, the last at " in opened
    assert run("breach", "--from", "2026-13-01")[0] == 2


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("consent", "--case", "GN-2"),
        ("retention", "--today", "2040-01-01"),
        ("breach", "--from", "2020-01-01"),
    ],
)
def test_that_every_list_is_said_in_every_language(run, arguments, language):
    code, out, _ = run(*arguments, "--language", language)
    assert code == 0
    assert out.strip()


def test_that_ledger_lines_that_are_written_are_in_the_trail(run, caseload, tmp_path):
    with closing(caseload_at(caseload)) as work:
        given = allocation(award("GN-1"))
        after = replace(work.document, programme=office(pool()))
        work.commit(after, who="A01", why="load_programme")
        balances.adopt(work, given, work.document, "A01")
    assert run("money", "--book", "--who", "C01")[0] == 0
    assert run("money", "--template", tmp_path / "entries.xlsx")[0] == 0
    with closing(caseload_at(caseload)) as work:
        papers = [e.values["paper"] for e in work.file.trail.entries() if e.act is Act.EXPORTED]
    assert papers == ["entries"]


def test_that_a_page_for_a_donor_names_the_donor_before_anything_is_worked_out(run, tmp_path):
    page = tmp_path / "costs.pdf"
    code, _, error = run("rule-costs", "--out", page, "--purpose", "donor")
    assert (code, "Who gets it is missing" in error) == (2, True)


def test_that_who_was_erased_is_told_by_number_with_a_receipt(run, caseload, tmp_path):
    run("export", "--out", tmp_path / "out", "--case", "GN-1")
    receipt = tmp_path / "receipt.txt"
    erase = ("erase", "--case", "GN-1", "--again", "GN-1", "--why", "person_asked")
    code, out, _ = run(*erase, "--receipt", receipt)
    assert code == 0
    written = receipt.read_text(encoding="utf-8")
    assert written in out
    assert "Case GN-1 was erased on " in written
    assert "the person asked" in written
    assert "not reached by the erasure: 1" in written
    inside = "plans/GN-1.pdf, plans/counsellors/GN-1-counsellor.pdf, plans/counsellors/GN-1.xlsx"
    assert f"    in {tmp_path / 'out'}: {inside}\n" in written
    assert "What no trail can know: prints and copies" in written
    assert all((tmp_path / "out" / name).is_file() for name in inside.split(", "))
    code, out, _ = run("trail", "--case", "GN-1")
    assert (code, out) == (0, written)
    assert run("trail", "--case", "GN-404")[0] == 2


def test_that_a_receipt_stands_in_no_other_files_place_and_nothing_is_erased(run, tmp_path):
    taken = tmp_path / "taken.txt"
    taken.write_text("mine", encoding="utf-8")
    erase = ("erase", "--case", "GN-1", "--again", "GN-1", "--why", "person_asked")
    assert run(*erase, "--receipt", taken)[0] == 2
    assert run(*erase, "--receipt", tmp_path / "nowhere" / "receipt.txt")[0] == 2
    assert taken.read_text(encoding="utf-8") == "mine"
    assert run("consent", "--case", "GN-1")[0] == 0


def test_that_a_withdrawal_is_called_so_beside_what_was_given_before(run):
    given = ("--given", "--how", "thumbprint", "--on", "2026-11-02")
    assert run("consent", "--case", "GN-1", *given)[0] == 0
    run("consent", "--case", "GN-1", "--withdrawn", "asked", "--on", "2026-11-03")
    _, out, _ = run("consent", "--case", "GN-1")
    first = out.splitlines()[0]
    assert "withdrawn, since 3 November 2026" in first
    assert first.endswith("given before, since 2 November 2026")


@pytest.mark.parametrize(
    ("typed_", "said"),
    [
        (("trail", "--act", "nonsense"), "“nonsense” is not known for --act. Choose one of: cre"),
        (("consent", "--case", "GN-1", "--given", "--withdrawn", "asked"), "Only one of these"),
    ],
)
def test_that_what_cannot_be_typed_is_said_in_one_line(run, typed_, said):
    code, _, complaint = run(*typed_)
    assert code == 2
    assert said in complaint
    assert len(complaint.splitlines()) == 1
