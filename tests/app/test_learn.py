"""The word learn: what is found is told, a proposed share is taken with what it stands on."""

from contextlib import closing
from dataclasses import replace

from planner.app import cli
from tests.followed import FEW, FINE, HALF, TODAY, followed
from tests.opened import caseload_at, caseload_made

ON = ["--on", TODAY.isoformat()]


def kept(path, document):
    """Store a caseload; return where."""
    with closing(caseload_made(path)) as opened:
        after = replace(document, about=opened.document.about)
        opened.commit(after, who="C01", why="import")
    return path


def test_that_a_share_is_told_and_taken_by_a_person_only(tmp_path, capfd):
    caseload = kept(tmp_path / "office.rplan", followed(*HALF, *FINE, *FEW))
    assert cli.main(["learn", str(caseload), *ON]) == 0
    told = capfd.readouterr().out
    assert "housing: 80\u00a0% planned, 46\u00a0% gone" in told
    assert "Too few people to say anything: K-FEW (K-FEW)." in told
    assert "--accept K-HALF/housing" in told
    assert cli.main(["learn", str(caseload), *ON, "--accept", "nix"]) == 2
    told = capfd.readouterr().err
    assert "Nothing is proposed under “nix”. What is proposed: " in told
    assert "K-HALF/housing" in told
    share = ["--accept", "K-HALF/housing"]
    assert cli.main(["learn", str(caseload), *ON, *share]) == 2
    assert "A reason is missing." in capfd.readouterr().err
    assert cli.main(["learn", str(caseload), *ON, *share, "--reason", "rooms were shared"]) == 0
    with closing(caseload_at(caseload)) as opened:
        cover = opened.document.given_programme.measure("K-HALF").covers[0]
    assert cover.share == 4500
    assert cover.source.startswith("follow-up of 15 people")
    assert cover.source.endswith(": rooms were shared")
    capfd.readouterr()
    assert cli.main(["learn", str(caseload), *ON, "--accept", "K-FINE/basic"]) == 2
    assert "Nothing is proposed yet, so “K-FINE/basic” cannot be taken." in capfd.readouterr().err


def test_that_what_accepting_would_change_is_measured_on_the_present_balance(tmp_path, capfd):
    caseload = kept(tmp_path / "ten.rplan", followed(*HALF[:10]))
    assert cli.main(["learn", str(caseload), *ON, "--effects"]) == 2
    capfd.readouterr()
    assert cli.main(["balance", str(caseload)]) == 0
    capfd.readouterr()
    assert cli.main(["learn", str(caseload), *ON, "--effects", "--language", "fr"]) == 0
    assert "Dans le calcul actuel, cela déplace" in capfd.readouterr().out
