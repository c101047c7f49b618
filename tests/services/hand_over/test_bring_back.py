"""What was done in the field comes back: what is new, once, and the trails join."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.cases.decision import DecisionSort
from planner.domain.document import differences
from planner.domain.errors import PlannerError
from planner.domain.merge.conflict import Settled
from planner.domain.merge.settling import all_settled
from planner.domain.plans.plan import PlanState
from planner.domain.protection.trail import Act
from planner.services.field.bring_back import take_back
from planner.services.programme.programme import with_edited
from planner.storage import caseload_file, trail_rows
from planner.wording.trail import cases_of
from tests.builders import decision, plan
from tests.opened import caseload_at
from tests.services.hand_over.field import (
    WHEN,
    back,
    case,
    edit_there,
    handed,
    in_the_field,
    named,
    placed,
    store,
)


def _full(batch, after, notes, **_):
    raise PlannerError("disk_full", file="office.rplan")


def test_that_edits_there_come_back_and_the_trails_join(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: placed(of, "B", "LAB"))
    returned = back(office, part)
    assert not returned.merge.conflicts
    take_back(office, returned, {}, "C09")
    assert office.document.cases[case("A")].identity.name == "There"
    assert office.document.cases[case("B")].planning.place == "LAB"
    assert office.document.cases[case("C")].planning.place == "KAN"
    entries = list(office.file.trail.entries())
    joined = [e for e in entries if e.act is Act.JOINED]
    assert [dict(e.values)["did"] for e in joined] == ["opened", "edited", "edited"]
    assert {e.who for e in joined} == {"C02"}
    assert {e.values["by"] for e in joined} == {"C02"}
    assert [cases_of(e) for e in joined] == [(), (case("A"),), (case("B"),)]
    assert all("why" in e.values for e in joined if e.values["did"] == "edited")
    work = in_the_field(part)
    links = {e.number: e.link for e in work.file.trail.entries()}
    work.close()
    assert all(links[int(dict(e.values)["number"])] == dict(e.values)["link"] for e in joined)
    assert [e.act for e in entries][-1] is Act.BROUGHT_BACK
    assert office.file.trail.check() is None
    (hand,) = office.document.hand_overs.values()
    assert hand.back is not None


def test_that_conflicts_are_settled_one_by_one_or_nothing_is_taken(office, part):
    handed(office, part)
    store(office, placed(named(office.document, "A", "Here"), "A", "LAB"))
    edit_there(part, lambda of: placed(named(of, "A", "There"), "A", "MAM"))
    returned = back(office, part)
    one, other = returned.merge.conflicts
    assert {c.field for c in returned.merge.conflicts} == {"identity.name", "planning.place"}
    before = office.document
    with pytest.raises(PlannerError) as error:
        take_back(office, returned, {one.id: Settled.OURS}, "C09")
    assert error.value.code == "merge_unsettled"
    assert office.document is before
    name = next(c for c in (one, other) if c.field == "identity.name")
    place = next(c for c in (one, other) if c is not name)
    take_back(office, returned, {name.id: Settled.OURS, place.id: Settled.THEIRS}, "C09")
    own = office.document.cases[case("A")]
    assert (own.identity.name, own.planning.place) == ("Here", "MAM")
    last = list(office.file.trail.entries())[-1]
    assert (dict(last.values)["ours"], dict(last.values)["theirs"]) == ("1", "1")


def test_that_a_part_brought_back_twice_brings_only_what_is_new(office, part):
    handed(office, part)
    store(office, named(office.document, "A", "Here"))
    edit_there(part, lambda of: named(of, "A", "There"))
    first = back(office, part)
    take_back(office, first, all_settled(first.merge.conflicts, Settled.OURS), "C09")
    again = back(office, part)
    assert again.brings_nothing
    assert not again.joins
    assert not take_back(office, again, {}, "C09").changes
    edit_there(part, lambda of: placed(of, "A", "LAB"))
    third = back(office, part)
    assert [t.change.field for t in third.merge.taken] == ["planning.place"]
    take_back(office, third, {}, "C09")
    own = office.document.cases[case("A")]
    assert (own.identity.name, own.planning.place) == ("Here", "LAB")


def test_that_what_the_field_takes_back_again_is_seen_as_new(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    take_back(office, back(office, part), {}, "C09", still_out=True)
    edit_there(part, lambda of: named(of, "A", ""))
    take_back(office, back(office, part), {}, "C09")
    assert office.document.cases[case("A")].identity.name == ""


def test_that_cases_stay_out_where_the_part_goes_on(office, part):
    handed(office, part)
    take_back(office, back(office, part), {}, "C09", still_out=True)
    (hand,) = office.document.hand_overs.values()
    assert hand.back is None


def test_that_decisions_and_plans_come_back_and_the_balance_stays(office, part):
    handed(office, part)
    require = decision("A", DecisionSort.REQUIRE, "kit")
    own = plan("B", PlanState.AGREED)
    edit_there(
        part,
        lambda of: replace(of, decisions={require.id: require}, plans={own.id: own}),
        lambda of: replace(of, about=replace(of.about, adopted="theirs", name="changed")),
        lambda of: replace(of, programme=replace(of.given_programme, year=1999)),
    )
    before = office.document
    take_back(office, back(office, part), {}, "C09")
    assert office.document.decisions == {require.id: require}
    assert office.document.plans == {own.id: own}
    assert (office.document.about, office.document.programme) == (before.about, before.programme)


def test_that_bringing_back_does_not_write_into_the_parts_file(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    before = part.read_bytes()
    take_back(office, back(office, part), {}, "C09")
    assert part.read_bytes() == before


def test_that_a_part_on_read_only_media_comes_back(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    part.chmod(0o444)
    part.parent.chmod(0o555)
    try:
        take_back(office, back(office, part), {}, "C09")
    finally:
        part.parent.chmod(0o755)
    assert office.document.cases[case("A")].identity.name == "There"


def test_that_the_caseload_comes_back_as_the_part_has_it_where_the_office_did_nothing(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: placed(of, "A", "LAB"))
    work = in_the_field(part)
    expected = work.document.cases
    work.close()
    take_back(office, back(office, part), {}, "C09")
    office.close()
    again = caseload_at(office.path)
    found = replace(again.document, cases={c: again.document.cases[c] for c in expected})
    assert found.cases == expected
    assert differences(again.document, office.document, who="", why="", when=WHEN) == ()


def test_that_the_programme_of_a_part_stays_as_it_was_lent(office, part):
    handed(office, part)
    work = in_the_field(part)
    with pytest.raises(PlannerError) as error:
        with_edited(work.document, office.document.given_programme)
    assert error.value.code == "part_programme"
    work.close()


def test_that_trails_join_in_the_moment_of_the_edit_or_not_at_all(office, part, monkeypatch):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    real, entered = trail_rows.append, []

    def broken_off(connection, act, *rest, **details):
        real(connection, act, *rest, **details)
        entered.append(act)
        if act is Act.JOINED and entered.count(act) == 2:
            raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(caseload_file, "append", broken_off)
        with pytest.raises(PlannerError):
            take_back(office, back(office, part), {}, "C09")
    assert Act.JOINED in entered
    assert Act.JOINED not in {e.act for e in office.file.trail.entries()}
    take_back(office, back(office, part), {}, "C09")
    numbers = [e.values["number"] for e in office.file.trail.entries() if e.act is Act.JOINED]
    assert numbers
    assert len(set(numbers)) == len(numbers)
    assert office.file.trail.check() is None


def test_that_a_part_whose_edit_could_not_be_stored_comes_back_later(office, part, monkeypatch):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    returned = back(office, part)
    with monkeypatch.context() as patch:
        patch.setattr(office.file, "commit", _full)
        with pytest.raises(PlannerError):
            take_back(office, returned, {}, "C09")
    assert office.document.cases[case("A")].identity.name == ""
    assert not any(e.act is Act.BROUGHT_BACK for e in office.file.trail.entries())
    take_back(office, back(office, part), {}, "C09")
    assert office.document.cases[case("A")].identity.name == "There"
    assert office.file.trail.check() is None
