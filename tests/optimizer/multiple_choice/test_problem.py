"""Plain data: what is wrong with it is one error that names the place."""

import copy
import json
import math
from fractions import Fraction

import pytest

from optimizer.multiple_choice import parse, read
from planner.domain.errors import PlannerError
from planner.wording.errors import error_sentence
from tests.optimizer.multiple_choice.knapsacks import problem

GOOD = problem([10, 2.5], [(3, 1, 0.5), (7, 4, 1)], [(2, 2, 2)])


def changed(path, value=..., **more):
    """Return the good problem with one thing put in another's place, or taken away."""
    data = copy.deepcopy(GOOD)
    place = data
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return data


def refusal(data):
    with pytest.raises(PlannerError) as caught:
        parse(data)
    return caught.value


OPTION = ("groups", 0, "options", 1)
CAPACITY, VALUE = "resources[1].capacity", "groups[0].options[1].value"
USE = 'groups[0].options[1].use["r0"]'


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        ([], "solve_no_object", "problem"),
        (None, "solve_no_object", "problem"),
        (changed(("resources",)), "solve_key_missing", "problem"),
        (changed(("groups",)), "solve_key_missing", "problem"),
        (changed(("groups",), {}), "solve_no_list", "groups"),
        (changed(("resources",), "r0"), "solve_no_list", "resources"),
        (changed(("resources", 1), 3), "solve_no_object", "resources[1]"),
        (changed(("resources", 1, "name")), "solve_key_missing", "resources[1]"),
        (changed(("resources", 1, "name"), ""), "solve_no_name", "resources[1].name"),
        (changed(("resources", 1, "name"), 4), "solve_no_name", "resources[1].name"),
        (changed(("resources", 1, "name"), "r0"), "solve_name_twice", "resources[1]"),
        (changed(("resources", 1, "capacity")), "solve_key_missing", "resources[1]"),
        (changed(("resources", 1, "capacity"), -1), "solve_number_negative", CAPACITY),
        (changed(("resources", 1, "capacity"), "5"), "solve_no_number", CAPACITY),
        (changed(("resources", 1, "capacity"), True), "solve_no_number", CAPACITY),
        (changed(("resources", 1, "capacity"), None), "solve_no_number", CAPACITY),
        (changed(("resources", 1, "capacity"), math.nan), "solve_number", CAPACITY),
        (changed(("resources", 1, "capacity"), math.inf), "solve_number", CAPACITY),
        (changed(("resources", 1, "capacity"), 1e16), "solve_number_huge", CAPACITY),
        (changed(("groups", 1), []), "solve_no_object", "groups[1]"),
        (changed(("groups", 1, "name")), "solve_key_missing", "groups[1]"),
        (changed(("groups", 1, "name"), "g0"), "solve_name_twice", "groups[1]"),
        (changed(("groups", 1, "required")), "solve_key_missing", "groups[1]"),
        (changed(("groups", 1, "required"), 1), "solve_not_true_or_false", "groups[1].required"),
        (changed(("groups", 1, "options")), "solve_key_missing", "groups[1]"),
        (changed(("groups", 1, "options"), 7), "solve_no_list", "groups[1].options"),
        (changed(("groups", 1, "options"), []), "solve_group_empty", "groups[1]"),
        (changed(OPTION, 7), "solve_no_object", "groups[0].options[1]"),
        (changed((*OPTION, "value")), "solve_key_missing", "groups[0].options[1]"),
        (changed((*OPTION, "value"), "7"), "solve_no_number", VALUE),
        (changed((*OPTION, "value"), -math.inf), "solve_number", VALUE),
        (changed((*OPTION, "value"), -(10**16)), "solve_number_huge", VALUE),
        (changed((*OPTION, "use"), [1]), "solve_no_object", "groups[0].options[1].use"),
        (changed((*OPTION, "use", "r9"), 1), "solve_resource_unknown", "groups[0].options[1].use"),
        (changed((*OPTION, "use", "r0"), -2), "solve_number_negative", USE),
        (changed((*OPTION, "use", "r0"), None), "solve_no_number", USE),
        (
            changed(OPTION, {"value": 1, "uses": {"r0": 1}}),
            "solve_use_missing",
            "groups[0].options[1]",
        ),
    ],
)  # fmt: skip
def test_that_bad_data_is_one_error_that_names_the_place_in_every_language(data, code, place):
    error = refusal(data)
    assert (error.code, error.values["place"]) == (code, place)
    for language in ("en", "fr"):
        assert place in error_sentence(error, language)


def test_that_numbers_are_what_they_are_written_as():
    """Three tenths fit 0.3, though their binary fractions add up to more."""
    parsed = parse(problem([0.3], [(0.1, 0.1)], [(0.1, 0.1)], [(0.1, 0.1)]))
    assert parsed.scales == (10,)
    assert parsed.capacities == (3,)
    assert [Fraction(g.options[0].uses[0][1], 10) for g in parsed.groups] == [Fraction(1, 10)] * 3


def test_that_every_number_comes_back_exactly():
    values = [0, 7, -3, 2.5, 1e-9, 123456.789, 1e15, -0.001, 3.0]
    parsed = parse(problem([1], [(v,) for v in values]))
    back = [Fraction(o.value, parsed.value_scale) for o in parsed.groups[0].options]
    assert back == [Fraction(str(v)) for v in values]


def test_that_a_use_left_out_or_zero_is_none_at_all():
    data = problem([1], [(5,), (6, 0)])
    del data["groups"][0]["options"][0]["use"]
    assert [o.uses for o in parse(data).groups[0].options] == [(), ()]


def test_that_other_keys_do_not_disturb():
    data = changed(("comment",), "from the literature")
    data["groups"][0]["options"][0]["label"] = "first"
    assert parse(data) == parse(GOOD)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"{", "solve_not_json"),
        (b"", "solve_not_json"),
        (b"[" * 100_000, "solve_not_json"),
        (b"\xff\xfe{}", "solve_not_text"),
        (b'{"resources": [], "groups": [], "groups": []}', "solve_key_twice"),
        (b'{"resources": [{"name": "a", "capacity": ' + b"9" * 5000 + b'}], "groups": []}',
         "solve_number_long"),
        (b'{"resources": [{"name": "a", "capacity": NaN}], "groups": []}', "solve_number"),
    ],
)  # fmt: skip
def test_that_a_file_that_is_no_problem_is_one_error(tmp_path, text, code):
    path = tmp_path / "p.json"
    path.write_bytes(text)
    with pytest.raises(PlannerError) as caught:
        read(path)
    assert caught.value.code == code
    assert error_sentence(caught.value, "fr")


def test_that_a_file_is_read_as_its_data(tmp_path):
    path = tmp_path / "p.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    assert read(path) == parse(GOOD)


def test_that_a_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(PlannerError, match="file_missing"):
        read(tmp_path / "none.json")
