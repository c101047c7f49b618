"""Names of exported files."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.file_names import LONGEST, plan_path, safe_name
from planner.domain.errors import PlannerError

NASTY = [
    "../../etc/passwd",
    "..",
    ".",
    "",
    "a/b",
    "a\\b",
    "C:\\x",
    "CON",
    "con",
    "nul.txt",
    "LPT1",
    "trailing.",
    "trailing ",
    "x" * 300,
    "\u202excod",
    "naïve",
    "GN-26-00001\x00",
    "A/1",
    "A-1",
    "a-1",
    "=cmd",
    "~root",
    "-rf",
]


def test_that_an_ordinary_number_is_its_own_name():
    assert safe_name("GN-26-00001") == "GN-26-00001"


@pytest.mark.parametrize("number", NASTY)
def test_that_a_name_is_safe_everywhere_and_stays_in_its_folder(tmp_path, number):
    path = plan_path(tmp_path, number, ".pdf")
    assert path.parent == tmp_path
    assert path.name[0].isalnum()
    assert path.stem.isascii()
    assert not path.stem.endswith((".", " "))
    assert path.stem.split(".")[0].upper() not in {"CON", "NUL", "LPT1"}
    assert len(path.name) <= LONGEST + len("-12345678.pdf")
    path.touch()


def test_that_no_two_numbers_share_a_file_even_where_capitals_do_not_count():
    for one, other in combinations(NASTY, 2):
        assert safe_name(one).lower() != safe_name(other).lower(), (one, other)


@given(st.text(st.characters(codec=None), max_size=300))
def test_that_any_number_gives_a_plain_name(number):
    name = safe_name(number)
    assert name
    assert "/" not in name
    assert "\\" not in name
    assert name[0].isalnum()
    assert name.strip(".- ") == name


def test_that_a_link_out_of_the_folder_is_refused(tmp_path):
    inside = tmp_path / "plans"
    inside.mkdir()
    (inside / "GN-1.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(PlannerError) as caught:
        plan_path(inside, "GN-1", ".pdf")
    assert caught.value.code == "file_outside"
