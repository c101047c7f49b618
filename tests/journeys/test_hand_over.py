"""Twelve cases of the sample go into the field, are balanced and decided there, and come back."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import planner
from optimizer.balance import balance as balanced
from optimizer.verify import verify
from planner.app.cli import main
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.clearing import WhyCleared
from planner.domain.balances.left_short import to_clear
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.merge.conflict import Settled
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.progress import never, quiet
from planner.domain.protection.secret import Secret
from planner.domain.protection.trail import Act
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import read_programme
from planner.services.balances import balances
from planner.services.field.bring_back import bring_back, take_back
from planner.services.plans import clearing, decisions, plans
from planner.services.work import Work, open_caseload
from tests.opened import caseload_at, caseload_made, storage

SAMPLES = Path(planner.__file__).parent / "samples"
FIELD = "mango bicycle under rain"


@dataclass(frozen=True)
class Place:
    """Where the office's file and the stick are."""

    office: Path
    stick: Path


@pytest.fixture
def place(tmp_path, monkeypatch) -> Place:
    monkeypatch.setenv("PLANNER_PART_PASSPHRASE", FIELD)
    path = tmp_path / "office.rplan"
    programme = read_programme(SAMPLES / "guinea_2026_programme.xlsx").programme
    assert programme is not None
    mapping = read_mapping(SAMPLES / "kobo_mapping.toml")
    read = read_assessments(SAMPLES / "kobo_export_french_labels.xlsx", mapping, programme)
    with closing(caseload_made(path, "Conakry", "C01")) as work:
        after = replace(
            work.document,
            programme=programme,
            cases={c.id: c for c in read.cases},
            assessments={a.id: a for a in read.assessments},
        )
        work.commit(after, who="C01", why="import_assessments")
        adopt(work, "C01")
        clear_all(work, "C01")
    return Place(path, tmp_path / "field.rplan")


def adopt(work: Work, who: str) -> None:
    scenario = balances.scenario_of(work.document)
    found = balanced(work.document, scenario, quiet, never)
    # On a busy machine its time may be up first: what it has keeps every rule all the same.
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP, Outcome.STOPPED)
    assert not verify(work.document, scenario, found)
    balances.adopt(work, found, work.document, who)


def clear_all(work: Work, who: str) -> None:
    assert work.allocation is not None
    waiting = [left.case_id for left in to_clear(work.document, work.allocation)]
    if waiting:
        clearing.clear(
            work, waiting, WhyCleared.CHECKED, work.document.given_programme.office.approver or who
        )


def adults(work: Work) -> list[CaseId]:
    """Return cases that have two awards or more and whose plan can be agreed."""
    assert work.allocation is not None
    counted = Counter(a.case_id for a in work.allocation.awards if a.lines)
    found = []
    for case in work.document.in_order():
        try:
            plans.check_agreeable(work.document, case)
        except PlannerError:
            continue
        if counted[case.id] >= 2:
            found.append(case.id)
    return found


def edited(of: Caseload, case_id: CaseId, **planning) -> Caseload:
    own = of.cases[case_id]
    changed = replace(own, planning=replace(own.planning, **planning))
    return replace(of, cases={**of.cases, case_id: changed})


def on_the_stick(place: Place, *, view_only: bool = False) -> Work:
    return open_caseload(storage(), place.stick, Secret(FIELD), view_only=view_only)


@dataclass(frozen=True)
class Field:
    """What was done in the field: two plans agreed, one award declined, three cases corrected."""

    agreed: dict[CaseId, Plan | None]
    declined: CaseId
    target: str
    #: How often what was done there, as its trail tells.
    did: Counter[str]


def hand_out(place: Place, chosen: list[CaseId]) -> None:
    with closing(caseload_at(place.office)) as work:
        numbers = [work.document.cases[c].number for c in chosen]
    cases = [a for number in numbers for a in ("--case", number)]
    to = ["--to", str(place.stick), "--taken-by", "C02", "--protected"]
    assert main(["hand-over", str(place.office), *cases, *to]) == 0


def look_on_read_only_media(place: Place, chosen: list[CaseId]) -> None:
    """It opens and can be balanced there, and nothing is stored."""
    with closing(on_the_stick(place, view_only=True)) as work:
        assert set(work.document.cases) == set(chosen)
        scenario = balances.scenario_of(work.document)
        looked = balanced(work.document, scenario, quiet, never)
        assert not verify(work.document, scenario, looked)
        with pytest.raises(PlannerError) as error:
            balances.adopt(work, looked, work.document, "C02")
        assert error.value.code == "view_only"


def work_in_the_field(place: Place, chosen: list[CaseId]) -> Field:
    agreed, declined = chosen[:2], chosen[2]
    with closing(on_the_stick(place)) as work:
        assert balances.is_current(work.document)
        assert work.allocation is not None
        target = next(a.target for a in work.allocation.awards_of(declined) if a.lines)
        decisions.decide(work, declined, DecisionSort.FORBID, target, "does not want it", "C02")
        adopt(work, "C02")
        clear_all(work, "C02")
        for case_id in agreed:
            for state in (PlanState.OFFERED, PlanState.AGREED):
                plans.move_plan(work, case_id, state, "C02")
        after = edited(work.document, chosen[3], months_abroad=7, language="ff")
        after = edited(after, chosen[4], months_abroad=8)
        after = edited(after, chosen[5], months_abroad=9)
        work.commit(after, who="C02", why="correct_case")
        acts = [e.act for e in work.file.trail.entries()]
        did = Counter(str(act) for act in acts[acts.index(Act.HANDED_OVER) + 1 :])
        told = {c: work.document.plan_of(c) for c in agreed}
        return Field(told, declined, target, did)


def correct_the_same_cases_at_the_office(place: Place, chosen: list[CaseId]) -> None:
    with closing(caseload_at(place.office)) as work:
        assert set(away(work.document.hand_overs.values())) == set(chosen)
        after = work.document
        for case_id in chosen[3:6]:
            after = edited(after, case_id, months_abroad=1)
        work.commit(after, who="C01", why="correct_case")


def settle_and_take(work: Work, place: Place) -> dict[CaseId, Settled]:
    """Keep the office's answer, take the field's, keep the office's."""
    returned = bring_back(work, storage(), place.stick, Secret(FIELD))
    sides = (Settled.OURS, Settled.THEIRS, Settled.OURS)
    settled = list(zip(returned.merge.conflicts, sides, strict=True))
    take_back(work, returned, {conflict.id: side for conflict, side in settled}, "C01")
    return {conflict.case_id: side for conflict, side in settled}


def check_what_came_back(work: Work, field: Field, settled: dict[CaseId, Settled]) -> None:
    document = work.document
    for case_id, side in settled.items():
        abroad = document.cases[case_id].planning.months_abroad
        assert abroad == 1 if side is Settled.OURS else abroad in (7, 8, 9)
    assert {c: document.plan_of(c) for c in field.agreed} == field.agreed
    assert [d.target for d in document.decisions_of(field.declined)] == [field.target]
    assert not away(document.hand_overs.values())


def check_that_the_trails_joined(work: Work, field: Field) -> None:
    entries = list(work.file.trail.entries())
    joined = Counter(dict(e.values)["did"] for e in entries if e.act is Act.JOINED)
    assert joined == field.did
    assert entries[-1].act is Act.BROUGHT_BACK
    assert work.file.trail.check() is None


def check_that_agreed_plans_hold(work: Work, field: Field) -> None:
    """What was agreed in the field holds when the office balances again."""
    adopt(work, "C01")
    assert work.allocation is not None
    held = {a.id for a in work.allocation.awards}
    assert all(a.id in held for plan in field.agreed.values() if plan for a in plan.awards)


def test_that_twelve_cases_go_out_are_planned_there_and_come_back_with_three_conflicts(
    place, capfd
):
    with closing(caseload_at(place.office)) as work:
        chosen = adults(work)[:12]
        others = {c: r for c, r in work.document.cases.items() if c not in chosen}
    hand_out(place, chosen)
    look_on_read_only_media(place, chosen)
    field = work_in_the_field(place, chosen)
    correct_the_same_cases_at_the_office(place, chosen)
    capfd.readouterr()
    assert main(["bring-back", str(place.office), "--from", str(place.stick)]) == 1
    assert capfd.readouterr().out.startswith("3 conflicts")
    with closing(caseload_at(place.office)) as work:
        settled = settle_and_take(work, place)
        assert set(settled) == set(chosen[3:6])
        check_what_came_back(work, field, settled)
        assert work.document.cases[chosen[3]].planning.language == "ff"
        assert {c: work.document.cases[c] for c in others} == others
        check_that_the_trails_joined(work, field)
        check_that_agreed_plans_hold(work, field)
    capfd.readouterr()
    assert main(["bring-back", str(place.office), "--from", str(place.stick)]) == 0
    assert "Nothing was changed there" in capfd.readouterr().out
