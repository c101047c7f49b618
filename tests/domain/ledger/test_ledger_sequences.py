"""Whatever is posted in whatever order, the sums are those of the entries.

The long form, 100,000 sequences, is ``./run bench ledger``.
"""

from dataclasses import replace

import pytest

from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.posting import POSTED
from planner.domain.money import Money
from tests.ledger_sequences import Story, check, run_sequences


def test_that_sums_agree_closed_months_stay_and_refusals_change_nothing():
    outcomes = run_sequences(1_500)
    # The sequences went everywhere: every state was booked, and most things refused.
    assert all(outcomes[state.value] for state in (*POSTED, EntryState.EXCHANGE))
    assert outcomes["closed"]
    assert len([code for code in outcomes if code.startswith("ledger_")]) >= 20


@pytest.mark.parametrize("state", [EntryState.PAID, EntryState.EXCHANGE, EntryState.CANCELLED])
def test_that_one_cent_too_much_is_noticed(state):
    """The judge of the sequences is itself judged: it must not pass what is wrong."""
    noticed = 0
    for seed in range(60):
        story = Story(seed)
        story.run()
        entries = story.ledger.entries
        places = [i for i, e in enumerate(entries) if e.state is state and e.of != "planned"]
        if places:
            wrong = entries[places[0]]
            entries[places[0]] = replace(
                wrong, amount=Money(wrong.amount.minor + 1, wrong.amount.currency)
            )
            with pytest.raises(AssertionError):
                check(story.ledger)
            noticed += 1
    assert noticed >= 10
