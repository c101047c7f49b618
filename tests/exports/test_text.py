"""What may stand on paper and in a cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from exports.text import CUT, clean


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x07b\x00c", "abc"),
        ("line\nbreak\ttab", "line break tab"),
        ("\u202etxet\u202c", "txet"),
        ("\u2067x\u2069\u200f", "x"),
        ("broken\ud800 \ufffe\uffff\ufdd0", "broken"),
        ("e\u0301", "é"),
        ("12\u202f345\u00a0€", "12\u202f345\u00a0€"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("  much   room ", "much room"),
    ],
)
def test_that_text_is_printed_as(typed, printed):
    assert clean(typed) == printed


def test_that_a_cut_shows():
    assert clean("x" * 40_000, 100) == "x" * (100 - len(CUT)) + CUT
    assert clean("x" * 100, 100) == "x" * 100


@given(st.text(st.characters(codec=None), max_size=200), st.integers(20, 100))
def test_that_anything_typed_becomes_something_a_workbook_can_hold(typed, most):
    written = clean(typed, most)
    assert len(written) <= most
    assert not ILLEGAL_CHARACTERS_RE.search(written)
    written.encode("utf-8")
    assert clean(written, most) == written
