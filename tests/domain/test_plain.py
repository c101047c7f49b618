"""Plain data read into records: fields in any order, of an older version, or refused."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.document import KEPT_BY_ID
from planner.domain.money import Money
from planner.domain.plain import from_plain, to_plain
from tests.planted import planted


def records():
    """Return records of many sorts, with their types."""
    document = planted()
    return [
        (kind, record)
        for kind, place in KEPT_BY_ID.values()
        for record in [*getattr(document, place).values()][:20]
    ]


def shuffled(plain, order):
    """Return plain data with the fields of every record in another order."""
    if isinstance(plain, list):
        return [shuffled(v, order) for v in plain]
    if not isinstance(plain, dict):
        return plain
    names = list(plain)
    order.shuffle(names)
    return {name: shuffled(plain[name], order) for name in names}


def test_that_what_is_written_is_read():
    for kind, record in records():
        assert from_plain(kind, to_plain(record)) == record


@given(st.integers(0, 1000))
def test_that_the_order_of_fields_says_nothing(seed):
    order = random.Random(seed)
    kind, record = order.choice(records())
    assert from_plain(kind, shuffled(to_plain(record), order)) == record


def test_that_a_field_of_another_version_is_passed_over_and_a_missing_one_has_its_default():
    assert from_plain(NeedAnswer, {"need": "food", "severity": 2, "mood": "grey"}) == NeedAnswer(
        "food", 2
    )
    assert from_plain(NeedAnswer, {"severity": None, "need": "food"}) == NeedAnswer("food", None)


@pytest.mark.parametrize(
    ("kind", "plain"),
    [
        (NeedAnswer, {"need": None, "severity": 2}),
        (NeedAnswer, {"need": "food", "severity": "2"}),
        (NeedAnswer, {"need": "food", "severity": 2, "persons": None}),
        (NeedAnswer, {"need": "food", "severity": 2, "persons": [1]}),
        (NeedAnswer, {"severity": 2}),
        (Money, {"minor": 1.5, "currency": "EUR"}),
        (Money, {"minor": 1, "currency": ["EUR"]}),
    ],
)
def test_that_what_does_not_fit_its_type_is_refused(kind, plain):
    with pytest.raises(TypeError):
        from_plain(kind, plain)
