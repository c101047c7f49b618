"""The word fairness, and the settings of a balance from the command line."""

import json
from contextlib import closing

import pytest

from planner.domain.balances.parity import Parity, ParityBy
from planner.domain.balances.policy import Fairness, Priority
from planner.domain.kind import Kind
from planner.domain.programme.conditions import parse_conditions
from planner.services.balances.balances import scenario_of
from tests.builders import caseload, fund, measure, pays_for, programme, returnee
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def path(tmp_path):
    measures = [
        measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=100),
        measure("K-CARE", Kind.IN_KIND, "medical 0.9", cost=500),
    ]
    of = programme(measures, [fund("EUR-A", 500)], [pays_for("EUR-A", Kind.IN_KIND)])
    light = [returnee(f"GN-{n}", "basic 3") for n in range(6)]
    document = caseload(of, *light, returnee("GN-9", "medical 3,basic 3"))
    made = tmp_path / "office.rplan"
    with closing(caseload_made(made)) as opened:
        opened.commit(document, who="test", why="import_assessments")
    return made


@pytest.fixture
def run(capfd, path):
    def word(name, *arguments):
        return typed(capfd, name, path, *arguments)

    return word


def policy_of(path):
    with closing(caseload_at(path)) as opened:
        return scenario_of(opened.document).policy


def test_that_two_settings_are_priced_and_nothing_is_changed(run, path, tmp_path):
    before = policy_of(path)
    out = tmp_path / "price.json"
    code, said, _ = run("fairness", "--from", "least_burden", "--to", "8", "--json", out)
    assert code == 0
    assert "From “most need met in total” to “near to worst-off first (8)”" in said
    assert policy_of(path) == before
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert [p["setting"] for p in figures["points"]] == ["least_burden", "8"]
    price = figures["prices"][0]
    assert price["burden_lifted_lost"] > 0
    assert price["worst_off_gained"] > 0
    assert "GN-9" in price["cases_that_differ"]
    first, second = figures["points"]
    assert second["burden_left"] - first["burden_left"] == pytest.approx(
        price["burden_lifted_lost"]
    )


def test_that_the_table_says_what_it_counts_and_which_settings_give_the_same(run, tmp_path):
    out = tmp_path / "same.json"
    code, said, _ = run("fairness", "--from", "7", "--to", "8", "--json", out)
    assert code == 0
    assert said.splitlines()[0].startswith("Points of burden of what can be met here")
    assert "same awards as “near to worst-off first (7)”" in said
    assert "No setting compared helps the worst-off case further" in said
    first, second = json.loads(out.read_text(encoding="utf-8"))["points"]
    assert (first["same_awards_as"], second["same_awards_as"]) == (None, "7")
    assert second["worst_off_of_changed"] is None


def test_that_what_is_no_setting_is_said(run):
    code, _, said = run("fairness", "--to", "unfair")
    assert code == 2
    assert "“unfair” is no fairness setting" in said


def test_that_fairness_parity_and_priorities_are_stored_by_balance(run, path):
    who = "vulnerability in gbv|disability"
    options = ("--fairness", "3", "--parity", "sex=5", "--parity", "place=7.5")
    code, _, _ = run("balance", *options, "--priority", f"{who} => 1.5", "--language", "fr")
    assert code == 0
    policy = policy_of(path)
    assert policy.aversion == 30_000
    assert policy.parity == (Parity(ParityBy.SEX, 500), Parity(ParityBy.PLACE, 750))
    assert policy.priorities == (Priority(parse_conditions(who), 15_000),)
    run("balance", "--fairness", "worst_off_first", "--parity", "sex=off", "--priority", "off")
    policy = policy_of(path)
    assert (policy.fairness, policy.aversion) == (Fairness.WORST_OFF_FIRST, 0)
    assert policy.parity == (Parity(ParityBy.PLACE, 750),)
    assert policy.priorities == ()


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--fairness", "12", "no fairness setting"),
        ("--parity", "sex", "no parity"),
        ("--parity", "shoe=5", "no parity"),
        ("--parity", "sex=500", "no parity"),
        ("--parity", "sex=nan", "no parity"),
        ("--priority", "vulnerability in gbv", "no priority"),
        ("--priority", "=> 2", "no priority"),
        ("--priority", "vulnerability in gbv => -1", "no priority"),
        ("--priority", "shoe = 5 => 2", "shoe"),
    ],
)
def test_that_what_cannot_be_read_is_said_and_nothing_stored(run, path, option, value, says):
    before = policy_of(path)
    code, _, said = run("balance", option, value)
    assert code == 2
    assert says in said
    assert policy_of(path) == before
