"""The plain header: two copies, one of which is always whole, and nothing a machine cannot bear."""

import random

import pytest

from planner.storage.keys.header import (
    COPY,
    SIZE,
    Cost,
    Header,
    NoHeaderError,
    Slot,
    packed,
    unpacked,
)

ONE = Header("ab" * 16, Cost(64, 1, 1), (Slot("aa", "bb", "cc", "dd"),))
TWO = ONE.with_slots((*ONE.slots, Slot("ee", "ff", "00", "11")))


def test_that_a_header_comes_back_as_it_was_packed():
    assert unpacked(packed(ONE) * 2) == ONE


def test_that_a_cut_while_the_first_copy_is_written_leaves_the_header_before():
    torn = packed(TWO)[:100] + packed(ONE)[100:]
    assert unpacked(torn + packed(ONE)) == ONE


def test_that_a_cut_between_the_copies_leaves_the_newer_header():
    assert unpacked(packed(TWO) + packed(ONE)) == TWO


def test_that_every_flipped_bit_is_noticed_and_the_other_copy_counts():
    drawn = random.Random(7)
    both = bytearray(packed(ONE) * 2)
    length = len(packed(ONE).rstrip(b"\0"))
    for _ in range(500):
        place = drawn.randrange(length)
        both[place] ^= 1 << drawn.randrange(8)
        assert unpacked(bytes(both)) == ONE
        both[:COPY] = both[COPY:]


@pytest.mark.parametrize(
    "cost", [Cost(2**24, 1, 1), Cost(64, 10**6, 1), Cost(64, 1, 10**4), Cost(0, 1, 1)]
)
def test_that_a_cost_no_machine_can_bear_is_no_header_of_ours(cost):
    with pytest.raises(NoHeaderError):
        unpacked(packed(Header(ONE.salt, cost, ONE.slots)) * 2)


def test_that_a_later_format_is_told_from_damage():
    later = bytearray(packed(ONE) * 2)
    for start in (0, COPY):
        later[start + 8 : start + 10] = (2).to_bytes(2, "big")
    with pytest.raises(NoHeaderError) as caught:
        unpacked(bytes(later))
    assert caught.value.ours
    assert caught.value.newer


def test_that_a_file_without_our_mark_is_not_ours():
    with pytest.raises(NoHeaderError) as caught:
        unpacked(bytes(SIZE))
    assert not caught.value.ours


def test_that_more_slots_than_fit_are_refused():
    with pytest.raises(ValueError, match="slots"):
        packed(
            ONE.with_slots(
                tuple(Slot("a" * 32, "b" * 64, "c" * 120, "d" * 200) for _ in range(200))
            )
        )
