"""Whatever people type, in whatever field, prints as text and stays text in a workbook."""

from __future__ import annotations

import pytest

from tests.exports.hostile_office import PAYLOADS, harm_done, payloads, spread


@pytest.fixture(scope="module")
def harmless(example):
    """Return how many formulas of our own there are when nobody means harm."""
    return harm_done(*spread(example[0], example[1], "harmless"))


@pytest.mark.parametrize("index", range(0, len(PAYLOADS), 3))  # all: ./run bench inert
def test_that_a_payload_does_nothing_anywhere(example, harmless, index):
    done = harm_done(*spread(example[0], example[1], PAYLOADS[index]))
    assert {what: count for what, count in done.items() if count} == dict(+harmless)
    assert set(+harmless) == {"formulas"}


def test_that_the_long_run_tries_five_hundred_different_payloads():
    tried = list(payloads(500))
    assert len(set(tried)) == 500
    assert set(PAYLOADS) <= set(tried)


def test_that_a_link_would_be_seen(example, harmless):
    assert harmless["formulas"] > 100
    assert harmless["links"] == 0
