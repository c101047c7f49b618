"""A code nobody knows is answered with those that are known, or the command that lists them."""

from contextlib import closing

import pytest

from planner.domain.kind import Kind
from planner.services.balances import balances
from planner.wording.sentences import LANGUAGES
from tests import builders
from tests.command_line import typed
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_made


@pytest.fixture(scope="module")
def caseload(tmp_path_factory):
    """Store a balanced office of two cases, one measure, one project and one place."""
    path = tmp_path_factory.mktemp("known") / "office.rplan"
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    garden = builders.project("P-GARDEN", "KAN", "community 0.5")
    with closing(caseload_made(path, code="A01")) as opened:
        after = builders.caseload(
            office(pool(), measures=[kit], projects=[garden], places=[builders.place("KAN")]),
            *map(builders.returnee, ("GN-1", "GN-2")),
        )
        opened.commit(after, who="A01", why="import")
        balances.adopt(opened, allocation(award("GN-1", target="K-KIT")), opened.document, "A01")
    return path


_OUT = ("--out", "reports", "--recipient", "EU delegation")
#: What is typed, and what its answer must name besides saying that it is not known.
_UNKNOWN = [
    (("why", "--case", "GN-9"), "GN-1"),
    (("plan", "--case", "GN-9", "--to-clear"), "GN-1"),
    (("export", "--out", "reports", "--case", "GN-9"), "GN-1"),
    (("follow-up", "--case", "GN-9"), "GN-1"),
    (("complaints", "--case", "GN-9"), "GN-1"),
    (("close", "--case", "GN-9", "--why", "left"), "GN-1"),
    (("consent", "--case", "GN-9"), "GN-1"),
    (("retention", "--case", "GN-9", "--until", "2030-12-31", "--why", "law"), "GN-1"),
    (("erase", "--case", "GN-9", "--again", "GN-9", "--why", "time_over"), "GN-1"),
    (("everything", "--case", "GN-9", "--out", "reports"), "GN-1"),
    (("trail", "--case", "GN-9"), "GN-1"),
    (("referrals", "--case", "GN-9"), "GN-1"),
    (("people", "--fund", "ZZ", *_OUT), "POOL"),
    (("monitoring", "--fund", "ZZ", *_OUT), "POOL"),
    (("rule-costs", "--fund", "ZZ"), "POOL"),
    (("community", "--stop", "ZZ"), "P-GARDEN"),
    (("community", "--resume", "ZZ"), "P-GARDEN"),
    (("community", "--project", "ZZ", "--tension", "1"), "P-GARDEN"),
    (("community", "--place", "ZZ", "--tension", "1"), "KAN"),
    (("decide", "GN-1", "forbid", "ZZ", "--reason", "x"), "K-KIT"),
    (("complaints", "--case", "GN-1", "--take", "support", "--words", "x", "--support", "ZZ"),
     "K-KIT"),
    (("referrals", "--case", "GN-1", "--to", "A clinic", "--need", "ZZ"), "basic"),
    (("referrals", "--case", "GN-1", "--to", "A clinic"), "basic"),
    (("referrals", "--referral", "zz", "--became", "accepted"), "referrals FILE"),
    (("referrals", "--became", "accepted"), "referrals office.rplan"),
    (("decide", "GN-1", "forbid", "K-KIT", "--reason", "x", "--who", "ZZ"), "C01"),
    (("plan", "--case", "GN-1", "--agree", "--who", "ZZ"), "C01"),
    (("plan", "--case", "GN-1", "--agree"), "C01"),
    (("money", "--book", "--who", "ZZ"), "C01"),
    (("money", "--book"), "C01"),
    (("plan", "--all", "--clear", "checked", "--who", "ZZ"), "C01"),
    (("plan", "--all", "--clear", "checked"), "C01"),
    (("staff", "--reset", "ZZ"), "A01"),
    (("trail", "--who", "ZZ"), "A01"),
    (("findings", "--ignore", "99", "--reason", "x"), "findings office.rplan"),
    (("gaps", "--out", "reports"), "--recipient"),
    (("people", "--fund", "POOL", "--out", "reports"), "--recipient"),
    (("monitoring", "--out", "reports", "--purpose", "donor"), "--recipient"),
    (("export", "--out", "reports", "--purpose", "partner"), "--recipient"),
    (("everything", "--case", "GN-1", "--out", "reports", "--purpose", "donor"), "--recipient"),
    (("encrypt",), "encrypted already"),
]  # fmt: skip


@pytest.fixture
def refused(capfd, caseload, tmp_path, monkeypatch):
    """Type a line about the caseload that is refused; return the one sentence it is answered."""
    monkeypatch.chdir(tmp_path)

    def run(word, *rest):
        code, said, complaint = typed(capfd, word, caseload, *rest)
        assert (code, said) == (2, "")
        assert list(tmp_path.iterdir()) == []
        assert complaint.endswith(".\n")
        assert complaint.count("\n") == 1
        return complaint

    return run


@pytest.mark.parametrize(("line", "named"), _UNKNOWN, ids=lambda value: " ".join(value)[:40])
def test_that_what_is_not_known_is_answered_with_what_is(refused, line, named):
    said = refused(*line)
    assert named in said
    assert said[0].isupper() or said.startswith(("“", "office.rplan"))
    assert "“”" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("line", "named"), [row for row in _UNKNOWN if row[1].isupper()])
def test_that_the_codes_are_named_in_every_language(refused, line, named, language):
    assert named in refused(*line, "--language", language)


@pytest.mark.parametrize(
    ("word", "rest", "option"),
    [
        ("monitoring", _OUT, "--from"),
        ("gaps", (), "--on"),
        ("community", (), "--on"),
        ("referrals", (), "--on"),
        ("follow-up", (), "--on"),
        ("complaints", (), "--on"),
        ("close", ("--case", "GN-1", "--why", "left"), "--on"),
        ("consent", ("--case", "GN-1", "--given"), "--on"),
        ("retention", ("--case", "GN-1", "--why", "law"), "--until"),
        ("retention", (), "--today"),
        ("breach", (), "--from"),
        ("learn", (), "--on"),
        ("money", ("--book", "--who", "C01"), "--on"),
        ("hand-over", ("--to", "part.rplan", "--taken-by", "C01", "--case", "GN-1"), "--until"),
    ],
)
def test_that_a_wrong_date_is_answered_with_how_one_is_written(refused, word, rest, option):
    for wrong in ("tomorrow", "2026-02-31"):
        said = refused(word, *rest, option, wrong)
        assert said == f"“{wrong}” is no date. Write it like 2026-11-30.\n"


def test_that_an_unknown_project_is_answered_once_and_nothing_is_said_of_its_seats(refused):
    said = refused("community", "--stop", "ZZ", "--words", "it harms")
    assert said == "The programme has no project ZZ. It has: P-GARDEN.\n"
