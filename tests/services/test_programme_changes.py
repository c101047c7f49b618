"""Loading a programme again tells entry by entry what would change."""

from dataclasses import replace

from planner.services.programme_changes import programme_changes
from tests import builders

POOL, OTHER = builders.fund("F1", 5000), builders.fund("F2", 100)


def test_that_a_first_programme_changes_nothing():
    assert programme_changes(None, builders.programme(funds=[POOL])) == []


def test_that_the_same_programme_again_changes_nothing():
    assert (
        programme_changes(builders.programme(funds=[POOL]), builders.programme(funds=[POOL])) == []
    )


def test_that_new_gone_and_changed_entries_are_told_with_the_amounts_of_funds():
    less = replace(POOL, amount=builders.euros(100))
    before = builders.programme(funds=[POOL, OTHER])
    after = builders.programme(funds=[less, builders.fund("F3", 7)])
    (change,) = programme_changes(before, after)
    assert (change.name, change.new, change.gone, change.changed) == (
        "funds",
        ("F3",),
        ("F2",),
        ("F1",),
    )
    assert change.amounts == ((POOL, less),)
