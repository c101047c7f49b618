"""Random steps over plans, supports, visits, complaints and closings: none that a state forbids."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.follow_up_sequences import LIFETIME, Sequence


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_that_no_step_is_taken_that_a_state_forbids_and_none_refused_that_it_allows(seed):
    sequence = Sequence(seed)
    for _ in range(2 * LIFETIME):
        sequence.step()


def test_that_the_steps_reach_every_part_of_a_cases_year():
    sequence = Sequence(7)
    reached = set()
    for _ in range(20 * LIFETIME):
        sequence.step()
        for model in sequence.models.values():
            reached |= {model.plan, model.seen, *model.visits.values()}
            reached |= {state for state, _, _ in model.complaints.values()}
    assert reached >= {"signed", "amended", "closed", "in_use", "done", "missed", "decided"}
