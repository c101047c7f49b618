"""Taking what follow-up proposes changes one estimate, and what was taken is not proposed again."""

from contextlib import closing
from dataclasses import replace

from planner.domain.estimate import Estimate
from planner.domain.kind import Kind
from planner.domain.learning.corrections import Correction, Corrects
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.programme.rule import RuleSort
from planner.services.follow_up.learning import accept, learnt, proposed, with_correction
from tests import builders
from tests.followed import FINE, HALF, OFFICE, TODAY, followed
from tests.opened import caseload_made

FOUND = Estimate(12, 1.2, 1.1, 1.3)


def test_that_a_share_taken_fits_from_then_on(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        after = replace(followed(*HALF, *FINE), about=work.document.about)
        work.commit(after, who="C01", why="import")
        (one,) = proposed(work.document, learnt(work.document, TODAY))
        accept(work, one, "follow-up: rooms were shared", "rooms were shared", work.staff.code)
        assert not proposed(work.document, learnt(work.document, TODAY))
        cover = work.document.given_programme.measures[0].covers[0]
        assert (cover.share, cover.source) == (4500, "follow-up: rooms were shared")
        work.undo(work.staff.code)
        assert proposed(work.document, learnt(work.document, TODAY)) == (one,)


def test_that_a_cost_moves_in_both_its_parts_and_times_move_together():
    dear = Correction("K-FINE", Corrects.COST, 10_000, 12_000, FOUND)
    measure = with_correction(OFFICE, dear).measure("K-FINE")
    assert measure.cost is not None
    assert measure.cost.fixed == builders.euros(120)
    later = Correction("K-FINE", Corrects.MONTHS, 0, 2, FOUND)
    measure = with_correction(OFFICE, later, "follow-up: banks are slow").measure("K-FINE")
    assert measure.source == "follow-up: banks are slow"
    assert [part.after_months for part in measure.instalments] == [2]


def test_that_days_late_are_counted_from_what_the_catalogue_says_now():
    document = followed(*HALF, *FINE)
    late = {
        key: replace(seen, on=TODAY) if seen.target == "K-FINE" else seen
        for key, seen in document.observations.items()
    }
    document = replace(document, observations=late)
    (one,) = (c for c in proposed(document, learnt(document, TODAY)) if c.target == "K-FINE")
    assert (one.corrects, one.planned, one.proposed) == (Corrects.MONTHS, 0, 6)
    document = replace(document, programme=with_correction(document.given_programme, one))
    again = proposed(document, learnt(document, TODAY))
    assert [c.target for c in again] == ["K-HALF"]


def paid_more(document, target, planned, paid):
    """Return the caseload with every award of a measure planned, committed and paid."""
    entries: dict[EntryId, Entry] = {}
    awards = [a for p in document.plans.values() for a in p.awards if a.target == target]
    for award in awards:
        for state, amount in (
            (EntryState.PLANNED, planned),
            (EntryState.COMMITTED, paid),
            (EntryState.PAID, paid),
        ):
            name = EntryId(f"{award.id}-{state}")
            money = builders.euros(amount)
            entries[name] = Entry(
                name,
                len(entries) + 1,
                state,
                TODAY,
                LineId(award.lines[0].id),
                CostSort.INSTALMENT,
                "EUR-A",
                money,
                money,
                money,
                "1",
                "1",
                target=target,
                case_id=award.case_id,
                award=award.id,
                instalment=1,
            )
    return replace(document, entries=entries)


def test_that_what_is_paid_beyond_the_catalogue_is_proposed_once():
    document = paid_more(followed(*HALF, *FINE), "K-HALF", 200, 240)
    found = learnt(document, TODAY)
    assert found.learnt[0].cost == Estimate(15, 1.2, 1.2, 1.2)
    cost = next(c for c in proposed(document, found) if c.corrects is Corrects.COST)
    assert (cost.key, cost.proposed) == ("K-HALF/cost", 12_000)
    document = replace(document, programme=with_correction(document.given_programme, cost))
    assert document.given_programme.measures[0].cost.fixed == builders.euros(240)
    again = learnt(document, TODAY)
    assert again.learnt[0].cost == Estimate(15, 1.2, 1.2, 1.2)
    assert not any(c.corrects is Corrects.COST for c in proposed(document, again))


def test_that_the_balance_of_sorts_is_a_rule_and_keeps_its_reason():
    kinds = frozenset({Kind.COMMUNITY})
    rule = builders.rule(RuleSort.SPENDING_SHARE, kinds=kinds, least=0.1, code="COMM")
    ruled = replace(OFFICE, rules=(*OFFICE.rules, rule))
    step = Correction("COMM", Corrects.COMMUNITY, 1000, 1500, FOUND, "COMM")
    after = with_correction(ruled, step, "as agreed").rules[-1]
    assert (after.least, after.source) == (1500, "as agreed")
