"""The word ``solve``: a problem in, a result out, one line said; each mistake is one line too."""

import json

import pytest

from planner.app.cli import main
from tests.optimizer.multiple_choice.knapsacks import problem

GOOD = problem([5], [(3, 2), (4, 9)], [(1.5, 3)])


@pytest.fixture
def run(capfd, tmp_path, monkeypatch):
    """Return a function that writes a problem, solves it and tells what came of it."""
    monkeypatch.chdir(tmp_path)

    def solve(data=GOOD, *more, text=None):
        written = json.dumps(data) if text is None else text
        (tmp_path / "problem.json").write_text(written, encoding="utf-8")
        code = main(["solve", "problem.json", "--out", "result.json", *(more or ("--time", "20"))])
        said = capfd.readouterr()
        result = tmp_path / "result.json"
        found = json.loads(result.read_text(encoding="utf-8")) if result.exists() else None
        return code, found, said.out, said.err

    return solve


def test_that_the_result_is_written_and_said(run):
    code, found, said, complaint = run()
    assert (code, complaint) == (0, "")
    assert found.keys() == {"status", "value", "bound", "gap", "seconds", "choice", "prices"}
    assert (found["status"], found["value"], found["bound"]) == ("optimal", 4.5, 4.5)
    assert found["choice"] == {"g0": 0, "g1": 0}
    assert "4.5" in said
    assert "result.json" in said
    assert len(said.splitlines()) == 1


def test_that_a_problem_nothing_fits_ends_with_one_and_says_what_to_do(run):
    code, found, said, complaint = run(problem([1], [(3, 2)]))
    assert (code, said) == (1, "")
    assert (found["status"], found["value"], found["bound"], found["gap"]) == (
        "infeasible", None, None, None,
    )  # fmt: skip
    assert found["choice"] == {}
    assert "capacity" in complaint
    assert "“r0” is short by 1: the required groups use at least 2" in complaint


def test_that_the_resource_furthest_from_enough_is_named_in_the_units_given(run):
    two = problem([10, 1.5], [(3, 6, 1.25), (9, 8, 2)], [(1, 6, 1), (2, 5, 3)])
    _, _, _, complaint = run(two)
    # The first resource needs 6 + 5 of 10, the second 1.25 + 1 of 1.5: a third is missing.
    assert "“r1” is short by 0.75: the required groups use at least 2.25 of it" in complaint
    assert complaint.rstrip().endswith("the capacity is 1.5.")


def test_that_no_resource_is_named_where_only_together_they_do_not_suffice(run):
    # Either resource alone suffices if both groups choose for it; no choice keeps to both.
    both = problem([1, 1], [(3, 0, 2), (3, 2, 0)], [(3, 0, 2), (3, 2, 0)])
    code, found, _, complaint = run(both)
    assert (code, found["status"]) == (1, "infeasible")
    assert "short by" not in complaint


def test_that_the_problem_is_never_overwritten_by_its_result(run, capfd, tmp_path):
    run()
    before = (tmp_path / "problem.json").read_text(encoding="utf-8")
    for name in ("problem.json", "./problem.json"):
        assert main(["solve", "problem.json", "--time", "5", "--out", name]) == 2
        assert "problem itself" in capfd.readouterr().err
    assert (tmp_path / "problem.json").read_text(encoding="utf-8") == before


def test_that_a_result_is_written_as_json_only(run, capfd, tmp_path):
    run()
    assert main(["solve", "problem.json", "--time", "5", "--out", "r.csv"]) == 2
    assert "r.csv" in capfd.readouterr().err
    assert not (tmp_path / "r.csv").exists()


def test_that_it_is_said_in_french_too(run):
    _, _, said, _ = run(GOOD, "--time", "20", "--language", "fr")
    assert "valeur" in said


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (("--time", "0"), "seconds"),
        (("--time", "nan"), "--time"),
        (("--time", "5", "--gap", "2"), "gap"),
        (("--time", "5", "--seed", "-1"), "seed"),
    ],
)
def test_that_a_limit_that_is_none_is_refused_in_one_line(run, more, named):
    code, found, _, complaint = run(GOOD, *more)
    assert (code, found) == (2, None)
    assert named in complaint
    assert len(complaint.strip().splitlines()) == 1


@pytest.mark.parametrize("text", ["", "{", "[]", '{"resources": []}', "NaN", '"x"'])
def test_that_a_file_that_is_no_problem_is_one_line_and_no_result(run, text):
    code, found, _, complaint = run(text=text)
    assert (code, found) == (2, None)
    assert len(complaint.strip().splitlines()) == 1
    assert "Traceback" not in complaint


def test_that_a_folder_that_is_not_there_is_told_before_solving(run, capfd):
    assert main(["solve", "none.json", "--time", "5", "--out", "nowhere/r.json"]) == 2
    assert "nowhere" in capfd.readouterr().err


def test_that_a_result_is_replaced_whole(run, tmp_path):
    (tmp_path / "result.json").write_text("old", encoding="utf-8")
    _, found, _, _ = run()
    assert found["value"] == 4.5
    assert sorted(p.name for p in tmp_path.iterdir()) == ["problem.json", "result.json"]
