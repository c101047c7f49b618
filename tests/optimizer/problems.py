"""Random allocation problems: small ones for brute force, and one of an office's size and rules."""

from __future__ import annotations

import random
from collections.abc import Iterable

from optimizer.problem import (
    After,
    Aim,
    AllocationProblem,
    CaseProblem,
    Ceiling,
    Conflict,
    Floor,
    Line,
    Option,
    ProjectProblem,
    Requirement,
    Row,
    RowSort,
)
from planner.domain.balances.allocation import Origin
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId, PersonId
from planner.domain.need import FULL, Dimension

ECONOMIC, SOCIAL, PSYCHOSOCIAL = Dimension
BURDEN = (0, 1, 3, 6, 10)


def aim(fairness: Fairness = Fairness.BALANCED) -> Aim:
    return Aim(fairness, dict.fromkeys(Dimension, FULL), 40)


def option(
    amount: int,
    cover: Iterable[tuple[int, int]],
    *,
    target: str = "M",
    usage: Iterable[tuple[int, int]] = (),
    project: int = -1,
    bonus: float = 0.0,
) -> Option:
    return Option(
        target=target,
        person=PersonId("p"),
        fund="F",
        amount=amount,
        cash=0,
        count=1,
        cover=tuple(cover),
        usage=tuple(usage),
        window=(0, 0),
        project=project,
        bonus=bonus,
    )


def small(seed: int, fairness: Fairness, *, cases: int = 3, projects: int = 1) -> AllocationProblem:
    """Return a random problem that brute force can solve, with every kind of constraint."""
    rng = random.Random(seed)
    money_rows = rng.randint(1, 2)
    rows = [
        Row(RowSort.MONEY, f"F{r}", rng.choice((0, 40, 90, 150, 400))) for r in range(money_rows)
    ]
    share_row = -1
    if rng.random() < 0.35:
        share_row = len(rows)
        rows.append(Row(RowSort.SPENDING_LEAST, "cash", 0))
    made = tuple(_small_case(rng, c, money_rows, share_row, projects) for c in range(cases))
    return AllocationProblem(
        aim=aim(fairness),
        rows=tuple(rows),
        cases=made,
        projects=tuple(_small_project(rng, p, money_rows, share_row) for p in range(projects)),
    )


def _small_project(rng: random.Random, p: int, money_rows: int, share_row: int) -> ProjectProblem:
    fixed = rng.choice((0, 10, 30))
    usage = [(rng.randrange(money_rows), fixed)]
    if share_row >= 0:
        usage.append((share_row, fixed))
    return ProjectProblem(
        code=f"P{p}",
        least=rng.choice((0, 1, 2)),
        most=rng.choice((2, 3)),
        opening=tuple(usage),
        must=rng.choice((None, None, None, None, True, False)),
    )


def _small_case(
    rng: random.Random, c: int, money_rows: int, share_row: int, projects: int
) -> CaseProblem:
    lines = tuple(
        Line(
            need=f"n{n}",
            dimension=rng.choice(tuple(Dimension)),
            severity=0,
            weight=rng.choice(BURDEN[1:]) * rng.choice((1, 1, 2)),
            attainable=rng.choice((5_000, 8_000, FULL, FULL)),
        )
        for n in range(rng.randint(1, 3))
    )
    options: list[Option] = []
    groups: list[tuple[int, ...]] = []
    for _ in range(rng.randint(1, 4)):
        project = rng.randrange(projects) if projects and rng.random() < 0.3 else -1
        group = []
        for _ in range(1 if project >= 0 else rng.randint(1, 2)):
            amount = rng.choice((0, 10, 20, 35, 50, 80))
            row = rng.randrange(money_rows)
            usage = [(row, amount)]
            if share_row >= 0:
                cash = rng.random() < 0.5
                usage.append((share_row, -amount if cash else amount))
            cover = {
                rng.randrange(len(lines)): rng.choice((1_000, 3_000, 5_000, 9_000))
                for _ in range(rng.randint(1, 2))
            }
            group.append(len(options))
            bonus = 0.001 if rng.random() < 0.1 else 0.0
            options.append(option(amount, cover.items(), usage=usage, project=project, bonus=bonus))
        groups.append(tuple(group))
    return _with_rules(rng, c, lines, tuple(options), tuple(groups))


def _with_rules(
    rng: random.Random,
    c: int,
    lines: tuple[Line, ...],
    options: tuple[Option, ...],
    groups: tuple[tuple[int, ...], ...],
) -> CaseProblem:
    def some(share: float) -> frozenset[int]:
        return frozenset(o for o in range(len(options)) if rng.random() < share)

    ceilings, conflicts, afters, requirements, floors = [], [], [], [], []
    if rng.random() < 0.4:
        named = tuple((o, options[o].amount) for o in some(0.7))
        ceilings.append(Ceiling("ceiling", rng.choice((20, 60, 100)), named))
    if rng.random() < 0.15:
        named = tuple((o, rng.choice((-10, 10, 20))) for o in some(0.7))
        ceilings.append(Ceiling("share", rng.choice((0, 10)), named))
    if rng.random() < 0.3:
        conflicts.append(Conflict("conflict", some(0.4), some(0.4)))
    if rng.random() < 0.3 and len(groups) > 1:
        afters.append(After("after", frozenset(groups[0]), frozenset(groups[1])))
    if rng.random() < 0.2:
        requirements.append(Requirement("require", Origin.REQUIRED, frozenset(rng.choice(groups))))
    for rank in (0, 1):
        if rng.random() < 0.2:
            line = rng.randrange(len(lines))
            floors.append(Floor("floor", line, rng.choice((3_000, 5_000, 8_000)), rank, 1))
    return CaseProblem(
        case_id=CaseId(f"c{c}"),
        priority=rng.choice((1.0, 1.0, 1.5, 2.0)),
        lines=lines,
        options=options,
        groups=groups,
        ceilings=tuple(ceilings),
        conflicts=tuple(conflicts),
        afters=tuple(afters),
        requirements=tuple(requirements),
        floors=tuple(floors),
    )
