"""``./run bench`` in short: every method on a tiny caseload, and the one check of their choices."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import caseloads, peers, sample_like
from benchmarks.__main__ import main
from benchmarks.by_hand import by_hand
from benchmarks.checked import checked
from benchmarks.methods import METHODS, Wanted
from benchmarks.one import measured
from optimizer.large.laid import Laid
from optimizer.packages.choice import Choice, feasible, objective
from planner.domain.balances.policy import Fairness

TINY = Wanted(6, 2, "design", Fairness.BALANCED, gap=0.001, seconds=30.0)
PROVING = ("ours", "highs", "scip")


@pytest.fixture(scope="module")
def rows() -> dict[str, dict[str, object]]:
    return {method: dict(measured(method, TINY)) for method in METHODS}


def test_that_every_method_answers_a_tiny_caseload_with_a_choice_that_keeps_all_rules(
    rows: dict[str, dict[str, object]],
) -> None:
    assert all(isinstance(row["value"], float) for row in rows.values()), rows
    assert not [r for r in rows.values() if str(r["status"]).startswith("refused")]


def test_that_methods_that_prove_agree_within_their_gaps(
    rows: dict[str, dict[str, object]],
) -> None:
    values = [float(str(rows[m]["value"])) for m in PROVING]
    bounds = [float(str(rows[m]["bound"])) for m in (*PROVING, "cp_sat")]
    assert len({rows[m]["short"] for m in PROVING}) == 1
    assert max(values) <= min(bounds) + 1e-6 * max(values)
    assert min(bounds) - min(values) <= 0.001 * min(bounds) + 1e-6


def test_that_nobody_by_hand_lifts_more_than_is_proven_possible(
    rows: dict[str, dict[str, object]],
) -> None:
    bound = float(str(rows["ours"]["bound"]))
    for method in ("greedy", "pro_rata"):
        if int(str(rows[method]["short"])) <= int(str(rows["ours"]["short"])):
            assert float(str(rows[method]["value"])) <= bound + 1e-6 * bound


@pytest.mark.parametrize("pro_rata", [False, True])
@pytest.mark.parametrize("shape", [caseloads, sample_like])
def test_that_choices_by_hand_keep_every_rule_by_two_checks(shape: object, pro_rata: bool) -> None:
    laid: Laid = shape.laid(130, 3)  # type: ignore[attr-defined]
    problem = shape.problem(130, 3)  # type: ignore[attr-defined]
    chosen, opened = by_hand(laid, pro_rata=pro_rata)
    found = checked(laid, chosen, opened)
    assert found.faults == {}
    choice = as_choice(laid, chosen, opened)
    assert feasible(problem, choice)
    nothing = Choice(tuple(() for _ in problem.cases), frozenset())
    lifted = objective(problem, nothing) - objective(problem, choice)
    assert found.lifted == pytest.approx(lifted)
    assert found.lifted > 0.3 * found.nothing


def as_choice(laid: Laid, chosen: np.ndarray, opened: np.ndarray) -> Choice:
    start = laid.flat.option_start
    packages = tuple(
        tuple(np.flatnonzero(chosen[start[i] : start[i + 1]]).tolist()) for i in range(laid.cases)
    )
    return Choice(packages, frozenset(np.flatnonzero(opened).tolist()))


def test_that_the_check_finds_what_the_rules_forbid() -> None:
    laid = caseloads.laid(100, 2)
    every = np.ones(len(laid.links.bonus), bool)
    found = checked(laid, every, np.zeros(len(laid.projects), bool))
    assert set(found.faults) >= {"group", "ceiling", "exclusion", "useless", "row", "project"}
    nothing = checked(laid, ~every, np.zeros(len(laid.projects), bool))
    assert nothing.faults == {}
    assert nothing.lifted == 0.0
    empty_project = checked(laid, ~every, np.ones(len(laid.projects), bool))
    assert "project" in empty_project.faults


def test_that_the_check_finds_a_missing_prerequisite_and_requirement() -> None:
    laid = caseloads.laid(400, 2)
    flat = laid.flat
    waiting = np.flatnonzero(np.diff(flat.then_start))[0]
    only = np.zeros(len(laid.links.bonus), bool)
    only[waiting] = True
    shut = np.zeros(len(laid.projects), bool)
    assert checked(laid, only, shut).faults["prerequisite"] == 1
    owed = sample_like.laid(100, 1)
    none = np.zeros(len(owed.links.bonus), bool)
    assert checked(owed, none, np.zeros(len(owed.projects), bool)).faults["requirement"] > 0


def test_that_rows_are_written_as_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "rows.json"
    words = ["--cases", "9,30", "--methods", "greedy,pro_rata", "--json", str(target)]
    assert main(words) == 0
    rows = json.loads(target.read_text("utf-8"))
    assert [(r["method"], r["cases"], r["seed"]) for r in rows] == [
        ("greedy", 9, 1), ("pro_rata", 9, 1), ("greedy", 30, 1), ("pro_rata", 30, 1)
    ]  # fmt: skip
    wanted = {"method", "cases", "seed", "value", "bound", "gap", "seconds", "peak_mib", "status"}
    assert all(wanted <= set(row) for row in rows)
    assert all(row["value"] > 0 and row["peak_mib"] > 0 for row in rows)
    printed = capsys.readouterr().out
    assert "pro_rata" in printed
    assert "9 →        30 cases" in printed
    told = printed.partition("peak MiB")[0]
    for column in ("value", "bound", "gap", "behind", "short"):
        assert f"{column} = " in told


def test_that_peers_run_on_fewer_caseloads_than_the_planner() -> None:
    plan = peers.Plan(("ours", "greedy"), (100, 1000), 2, 1, 100, "design", Fairness.BALANCED,
                      0.0005, 1.0)  # fmt: skip
    runs = [(method, wanted.cases, wanted.seed) for method, wanted in plan.runs()]
    assert runs == [
        ("ours", 100, 1), ("greedy", 100, 1), ("ours", 100, 2), ("ours", 1000, 1),
        ("ours", 1000, 2),
    ]  # fmt: skip


def test_that_a_method_that_cannot_start_says_so_in_its_row() -> None:
    wanted = dataclasses.replace(TINY, fairness=Fairness.WORST_OFF_FIRST)
    row = peers.run("highs", wanted)
    assert str(row["status"]).startswith("refused")
    assert row["value"] is None


def test_that_wrong_words_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--cases", "0"], ["--methods", "magic"], ["balances"], ["--gap", "2"]):
        with pytest.raises(SystemExit):
            main(words)
    assert "no share" in capsys.readouterr().err


def test_that_a_file_that_cannot_be_written_is_told_before_anything_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--cases", "5", "--json", str(tmp_path / "nowhere" / "rows.json")]) == 1
    said = capsys.readouterr()
    assert "not written" in said.err
    assert "ours" not in said.out
