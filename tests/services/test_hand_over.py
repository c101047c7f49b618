"""Cases go into the field as a file of their own, and what was done there comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from planner.domain.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.decision import DecisionSort
from planner.domain.document import differences, records
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ScenarioId
from planner.domain.merge.conflict import Settled
from planner.domain.merge.settling import all_settled
from planner.domain.merge.three_way import WhyLeft
from planner.domain.plan import PlanState
from planner.domain.retention import Kept, WhyKept
from planner.domain.secret import Secret
from planner.domain.staff import Role
from planner.domain.trail import Act
from planner.services.bring_back import Returned, bring_back, take_back
from planner.services.hand_over import HandedOver, ToHandOver, hand_over
from planner.services.programme import with_edited
from planner.services.work import Work, open_caseload
from planner.storage import caseload_file
from tests.builders import caseload, decision, fund, plan, programme, returnee
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage

FIELD = Secret("mango bicycle under rain")
NUMBERS = ("A", "B", "C", "D")
WHEN = datetime(2026, 11, 2, tzinfo=UTC)


def case(number: str) -> CaseId:
    return CaseId(f"case-{number}")


def store(work: Work, after: Caseload, who: str = "C01", why: str = "edit") -> None:
    work.commit(after, who=who, why=why)


def named(of: Caseload, number: str, name: str) -> Caseload:
    own = of.cases[case(number)]
    changed = replace(own, identity=replace(own.identity, name=name))
    return replace(of, cases={**of.cases, own.id: changed})


def placed(of: Caseload, number: str, place: str) -> Caseload:
    own = of.cases[case(number)]
    changed = replace(own, planning=replace(own.planning, place=place))
    return replace(of, cases={**of.cases, own.id: changed})


@pytest.fixture
def office(tmp_path) -> Work:
    work = caseload_made(tmp_path / "office.rplan", "Office", "C09")
    of = caseload(programme(funds=[fund("F", 1000)]), *(returnee(n) for n in NUMBERS))
    found = Allocation("digest", ScenarioId("standard"), Outcome.OPTIMAL)
    work.keep(found)
    about = replace(work.document.about, adopted="digest")
    store(work, replace(of, about=about), why="import")
    return work


def handed(office: Work, path: Path, numbers: Sequence[str] = "AB", **asked) -> HandedOver:
    asked.setdefault("to", "C02")
    wanted = ToHandOver([case(n) for n in numbers], who="C09", **asked)
    return hand_over(office, storage(), wanted, path, FIELD)


def in_the_field(path: Path) -> Work:
    return open_caseload(storage(), path, FIELD)


def edit_there(path: Path, *edits) -> None:
    work = in_the_field(path)
    for edit in edits:
        store(work, edit(work.document), "C02")
    work.close()


def back(office: Work, path: Path) -> Returned:
    return bring_back(office, storage(), path, FIELD)


@pytest.fixture
def part(tmp_path) -> Path:
    return tmp_path / "stick" / "field.rplan"


@pytest.fixture(autouse=True)
def stick(part):
    part.parent.mkdir()


def test_that_the_part_opens_with_its_own_passphrase_and_has_its_cases_alone(office, part):
    made = handed(office, part)
    work = in_the_field(part)
    assert set(work.document.cases) == {case("A"), case("B")}
    assert work.document.cases[case("A")] == office.document.cases[case("A")]
    assert work.allocation is not None
    assert work.staff.code == "C02"
    work.close()
    assert open_caseload(storage(), part, made.recovery).document.cases
    with pytest.raises(PlannerError) as error:
        open_caseload(storage(), part, PASSPHRASE)
    assert error.value.code == "passphrase_wrong"


def test_that_nobody_elses_data_is_in_the_parts_file(office, part):
    store(office, named(named(office.document, "A", "CANARY-IN"), "C", "CANARY-OUT"))
    handed(office, part)
    work = in_the_field(part)
    text = str([r for _, r in records(work.document)])
    assert "CANARY-IN" in text
    told = [e.batch for e in work.file.trail.entries() if e.batch]
    values = str([(c.before, c.after) for batch in told for c in batch.changes])
    assert "CANARY-IN" in values
    for seen in (text, values):
        assert "CANARY-OUT" not in seen
        assert case("C") not in seen
    work.close()
    raw = part.read_bytes()
    assert b"CANARY" not in raw


def test_that_both_trails_hold_the_others_end(office, part):
    before = office.file.trail.anchor()
    made = handed(office, part, until=date(2026, 12, 1))
    here = [e for e in office.file.trail.entries() if e.act is Act.HANDED_OVER][-1]
    work = in_the_field(part)
    there = next(e for e in work.file.trail.entries() if e.act is Act.HANDED_OVER)
    assert here.subject == there.subject == made.hand_over.id
    assert dict(there.values)["link"] == before.link
    assert dict(here.values) == {
        "to": "C02",
        "until": "2026-12-01",
        "cases": "2",
        "number": str(there.number),
        "link": there.link,
    }


def test_that_the_office_remembers_who_has_the_cases_and_cannot_undo_it(office, part):
    handed(office, part)
    (out,) = office.document.hand_overs.values()
    assert (out.to, out.cases, out.back) == ("C02", (case("A"), case("B")), None)
    assert not office.can_undo
    office.close()
    again = caseload_at(office.path)
    assert again.document.hand_overs == office.document.hand_overs


def test_that_a_case_is_in_one_part_at_a_time(office, part, tmp_path):
    handed(office, part)
    with pytest.raises(PlannerError) as error:
        handed(office, tmp_path / "other.rplan", "BC")
    assert (error.value.code, error.value.values) == (
        "handed_over_already",
        {"case": "B", "to": "C02"},
    )
    assert not (tmp_path / "other.rplan").exists()


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"numbers": ""}, "hand_over_nobody"),
        ({"to": " "}, "hand_over_who_missing"),
        ({"share": 10_001}, "hand_over_share"),
    ],
)
def test_that_what_cannot_be_handed_over_is_refused(office, part, asked, code):
    with pytest.raises(PlannerError) as error:
        handed(office, part, **asked)
    assert error.value.code == code
    assert not part.exists()
    assert not office.document.hand_overs


def test_that_a_file_that_is_there_is_not_written_over(office, part):
    part.write_bytes(b"something else")
    with pytest.raises(PlannerError) as error:
        handed(office, part)
    assert error.value.code == "file_exists"
    assert part.read_bytes() == b"something else"
    assert not office.document.hand_overs


def test_that_no_part_is_left_that_the_office_does_not_know_of(office, part, monkeypatch):
    def full(batch, after, notes):
        raise PlannerError("disk_full")

    monkeypatch.setattr(office.file, "commit", full)
    with pytest.raises(PlannerError):
        handed(office, part)
    assert not part.exists()
    assert not office.document.hand_overs


def test_that_somebody_without_the_protected_details_hands_nothing_over(office, part):
    office.file.staff.admit("C03", Role.COUNSELLOR, FIELD, protected=False)
    office.close()
    work = caseload_at(office.path, FIELD)
    with pytest.raises(PlannerError) as error:
        handed(work, part, "C")
    assert error.value.code == "protected_needed"
    work.close()


def test_that_a_part_is_not_handed_over_again(office, part, tmp_path):
    handed(office, part)
    work = in_the_field(part)
    with pytest.raises(PlannerError) as error:
        handed(work, tmp_path / "third.rplan", "A")
    assert error.value.code == "part_of_part"
    work.close()


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


def test_that_another_offices_part_is_refused(office, part, tmp_path):
    other = caseload_made(tmp_path / "other.rplan", "Other")
    store(other, caseload(programme(), *(returnee(n) for n in NUMBERS)))
    handed(other, part)
    with pytest.raises(PlannerError) as error:
        back(office, part)
    assert error.value.code == "part_of_another_office"


def test_that_a_caseload_that_is_no_part_is_refused(office, tmp_path):
    caseload_made(tmp_path / "other.rplan", "Other").close()
    with pytest.raises(PlannerError) as error:
        bring_back(office, storage(), tmp_path / "other.rplan", PASSPHRASE)
    assert error.value.code == "not_a_part"


def test_that_a_part_put_back_to_an_earlier_copy_is_refused(office, part):
    handed(office, part)
    earlier = part.read_bytes()
    edit_there(part, lambda of: named(of, "A", "There"))
    take_back(office, back(office, part), {}, "C09", still_out=True)
    part.write_bytes(earlier)
    with pytest.raises(PlannerError) as error:
        back(office, part)
    assert error.value.code == "part_trail_broken"


def test_that_whoever_may_not_see_all_of_a_part_does_not_bring_it_back(office, part):
    handed(office, part)
    work = in_the_field(part)
    reader = Secret("somebody who reads only")
    work.file.staff.admit("R01", Role.READER, reader, protected=False)
    work.close()
    with pytest.raises(PlannerError) as error:
        bring_back(office, storage(), part, reader)
    assert error.value.code == "part_shut"


def test_that_what_a_role_does_not_go_as_far_as_is_told_and_left(office, part):
    office.file.staff.admit(
        "C03", Role.COUNSELLOR, Secret("a counsellor of theirs"), protected=True
    )
    office.close()
    work = caseload_at(office.path, Secret("a counsellor of theirs"))
    handed(work, part, "A")
    found = _kept_by_hand(part)
    returned = back(work, part)
    assert [(left.number, left.why) for left in returned.merge.left] == [("A", WhyLeft.NOT_ALLOWED)]
    take_back(work, returned, {}, "C03")
    assert found.case_id not in work.document.kept
    work.close()


def _kept_by_hand(part: Path):
    work = in_the_field(part)
    kept = Kept(case("A"), date(2030, 1, 1), WhyKept.AUDIT, "C02", WHEN)
    store(work, replace(work.document, kept={kept.case_id: kept}), "C02")
    work.close()
    return kept


def _without(of: Caseload, number: str) -> Caseload:
    gone = case(number)
    return replace(
        of,
        cases={k: c for k, c in of.cases.items() if k != gone},
        assessments={k: a for k, a in of.assessments.items() if a.case_id != gone},
    )


def _erase(work: Work, number: str) -> None:
    after = _without(work.document, number)
    work.erase(frozenset({case(number)}), after, who="C09", why="erase")


def test_that_a_case_the_office_erased_is_not_brought_back(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: named(of, "B", "There"))
    _erase(office, "A")
    returned = back(office, part)
    assert {(left.case_id, left.why) for left in returned.merge.left} == {(case("A"), WhyLeft.GONE)}
    take_back(office, returned, {}, "C09")
    assert case("A") not in office.document.cases
    assert office.document.cases[case("B")].identity.name == "There"


def test_that_a_case_erased_in_the_field_is_told(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"), lambda of: named(of, "B", "There"))
    work = in_the_field(part)
    _erase(work, "A")
    work.close()
    returned = back(office, part)
    assert {(left.number, left.why) for left in returned.merge.left} == {
        ("A", WhyLeft.ERASED_THERE)
    }
    take_back(office, returned, {}, "C09")
    assert office.document.cases[case("A")].identity.name == ""
    assert office.document.cases[case("B")].identity.name == "There"


def test_that_changes_of_a_case_closed_meanwhile_are_told(office, part):
    handed(office, part)
    own = plan("A", PlanState.CLOSED)
    store(office, replace(office.document, plans={own.id: own}))
    edit_there(part, lambda of: named(of, "A", "There"))
    assert back(office, part).closed == ("A",)


def test_that_the_office_may_change_something_while_conflicts_are_looked_at(office, part):
    handed(office, part)
    edit_there(part, lambda of: named(of, "A", "There"))
    returned = back(office, part)
    store(office, named(office.document, "A", "Here"))
    with pytest.raises(PlannerError) as error:
        take_back(office, returned, {}, "C09")
    assert error.value.code == "merge_unsettled"


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
    real, entered = caseload_file.append, []

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


def _full(batch, after, notes):
    raise PlannerError("disk_full", file="office.rplan")
