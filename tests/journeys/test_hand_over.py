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
from planner.domain.allocation import Outcome
from planner.domain.caseload import Caseload
from planner.domain.clearing import WhyCleared
from planner.domain.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.left_short import to_clear
from planner.domain.merge.conflict import Settled
from planner.domain.plan import PlanState
from planner.domain.progress import never, quiet
from planner.domain.secret import Secret
from planner.domain.trail import Act
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import read_programme
from planner.services import balances, clearing, decisions, plans
from planner.services.bring_back import bring_back, take_back
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
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
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


def test_that_twelve_cases_go_out_are_planned_there_and_come_back_with_three_conflicts(
    place, capfd
):
    with closing(caseload_at(place.office)) as work:
        chosen = adults(work)[:12]
        numbers = [work.document.cases[c].number for c in chosen]
        others = {c: r for c, r in work.document.cases.items() if c not in chosen}
    arguments = [a for number in numbers for a in ("--case", number)]
    code = main(
        ["hand-over", str(place.office), *arguments, "--to", str(place.stick), "--taken-by", "C02"]
    )
    assert code == 0

    # On read-only media it can be looked at and balanced, and nothing is stored.
    with closing(on_the_stick(place, view_only=True)) as work:
        assert [c.number for c in work.document.in_order()] == sorted(numbers)
        scenario = balances.scenario_of(work.document)
        looked = balanced(work.document, scenario, quiet, never)
        assert not verify(work.document, scenario, looked)
        with pytest.raises(PlannerError) as error:
            balances.adopt(work, looked, work.document, "C02")
        assert error.value.code == "view_only"

    # In the field: something is declined, all is balanced again, two plans are agreed.
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
        told = {c: work.document.plan_of(c) for c in agreed}
        acts = [e.act for e in work.file.trail.entries()]
        there = Counter(acts[acts.index(Act.HANDED_OVER) + 1 :])

    # At the office meanwhile: three of the same cases get another answer.
    with closing(caseload_at(place.office)) as work:
        assert set(away(work.document.hand_overs.values())) == set(chosen)
        after = work.document
        for case_id in chosen[3:6]:
            after = edited(after, case_id, months_abroad=1)
        work.commit(after, who="C01", why="correct_case")
    capfd.readouterr()
    assert main(["bring-back", str(place.office), "--from", str(place.stick)]) == 1
    assert capfd.readouterr().out.startswith("3 conflicts")

    with closing(caseload_at(place.office)) as work:
        returned = bring_back(work, storage(), place.stick, Secret(FIELD))
        one, two, three = returned.merge.conflicts
        choices = {one.id: Settled.OURS, two.id: Settled.THEIRS, three.id: Settled.OURS}
        take_back(work, returned, choices, "C01")
        document = work.document
        abroad = {c: document.cases[c].planning.months_abroad for c in chosen[3:6]}
        assert abroad[one.case_id] == abroad[three.case_id] == 1
        assert abroad[two.case_id] in (7, 8, 9)
        assert document.cases[chosen[3]].planning.language == "ff"
        assert {c: document.plan_of(c) for c in agreed} == told
        assert [d.target for d in document.decisions_of(declined)] == [target]
        assert {c: document.cases[c] for c in others} == others
        entries = list(work.file.trail.entries())
        joined = Counter(dict(e.values)["did"] for e in entries if e.act is Act.JOINED)
        assert joined == there
        assert entries[-1].act is Act.BROUGHT_BACK
        assert work.file.trail.check() is None
        assert not away(document.hand_overs.values())
        # What was agreed in the field holds when the office balances again.
        adopt(work, "C01")
        held = {a.id for a in work.allocation.awards}
        assert all(a.id in held for plan in told.values() if plan for a in plan.awards)
    capfd.readouterr()
    assert main(["bring-back", str(place.office), "--from", str(place.stick)]) == 0
    assert "Nothing was changed there" in capfd.readouterr().out
