"""A sum or mean is told where enough people stand behind it, and beside no count it would tell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.cases.case import Sex
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.monitoring.amounts import safe_sums, tells_of_one
from planner.domain.monitoring.counted import Counted, Interview, Reached
from planner.domain.monitoring.means import needs_of, scores_of
from planner.domain.monitoring.tables import way_of
from planner.domain.need import Dimension

_PARTS = st.lists(
    st.tuples(st.integers(0, 30).map(lambda n: CaseId(str(n))), st.integers(1, 10**6)), max_size=25
)


def of_many(minor: int, households: int) -> list[tuple[CaseId | None, int]]:
    return [(CaseId(str(n)), minor) for n in range(households)]


def test_that_amounts_of_many_households_are_told():
    parts = {Kind.CASH: of_many(100, 9), Kind.IN_KIND: of_many(50, 7)}
    assert safe_sums(parts) == ({Kind.CASH: 900, Kind.IN_KIND: 350}, 1250)


def test_that_an_amount_of_few_households_hides_with_another():
    parts = {Kind.CASH: of_many(100, 9), Kind.IN_KIND: of_many(50, 2), Kind.COMMUNITY: []}
    sums, whole = safe_sums(parts)
    assert sums == {Kind.CASH: None, Kind.IN_KIND: None, Kind.COMMUNITY: 0}
    assert whole == 1000


def test_that_a_sum_that_is_one_households_is_not_told_at_all():
    sums, whole = safe_sums({Kind.CASH: [(CaseId("1"), 900)], Kind.IN_KIND: []})
    assert sums[Kind.CASH] is None
    assert whole is None


def test_that_a_projects_own_money_tells_of_nobody():
    assert safe_sums({Kind.COMMUNITY: [(None, 700)]}) == ({Kind.COMMUNITY: 700}, 700)


@given(st.dictionaries(st.sampled_from(list(Kind)), _PARTS, min_size=1))
def test_that_what_is_left_of_the_whole_tells_of_nobody_either(parts):
    sums, whole = safe_sums(parts)
    hidden = [part for kind, told in sums.items() if told is None for part in parts[kind]]
    assert all(not tells_of_one(parts[kind]) for kind, told in sums.items() if told is not None)
    assert whole is None or not tells_of_one(hidden)


def interviewed(count: int, twice: int, band: int = 0) -> list[Counted]:
    scores = dict.fromkeys(Dimension, 0.4)
    later = dict.fromkeys(Dimension, 0.6)
    pair = (Interview(scores, band, 1.0), Interview(later, 2, 0.9))
    return [
        Counted(
            CaseId(str(n)),
            Reached.UNDER_WAY,
            ((Sex.MALE, 2),),
            scores=pair if n < twice else None,
            planned=dict.fromkeys(Dimension, (4.0, 1.0)),
            found=dict.fromkeys(Dimension, (4.0, 2.0)) if n < twice else None,
        )
        for n in range(count)
    ]


def test_that_scores_are_told_of_those_asked_twice():
    cases = interviewed(30, 20)
    scores = scores_of(way_of(cases), cases)
    assert scores is not None
    assert (scores.cases, scores.of) == (20, 30)
    assert round(scores.dimensions[0].after.mean, 6) == 0.6
    assert scores.bands == ((20, 0), (0, 0), (0, 20))
    assert scores.complete == (1.0, 0.9)


def test_that_scores_tell_nothing_where_few_were_not_asked():
    cases = interviewed(22, 20)
    assert scores_of(way_of(cases), cases) is None


def test_that_bands_are_told_whole_or_not_at_all():
    cases = [*interviewed(20, 20), *interviewed(2, 2, band=1)]
    scores = scores_of(way_of(cases), cases)
    assert scores is not None
    assert scores.bands == ()
    assert scores.dimensions


def test_that_needs_of_few_are_not_told():
    assert needs_of(interviewed(9, 9))[0].planned is None
    told = needs_of(interviewed(12, 12))[0]
    assert told.planned == 0.75
    assert told.found is not None
    assert told.found.mean == 0.5
