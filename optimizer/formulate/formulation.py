"""From a caseload and a scenario to the allocation problem, with what explaining needs later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from optimizer.formulate.lines import lines_of, with_attainable
from optimizer.formulate.offers import draft_of
from optimizer.formulate.projects import close_too_small, project_drafts
from optimizer.offer import Draft, Offer
from optimizer.problem import (
    Aim,
    AllocationProblem,
    CaseProblem,
    Floor,
    Line,
    Option,
    ProjectProblem,
    Usage,
)
from optimizer.rules import (
    AFTERS,
    CEILINGS,
    CONFLICTS,
    FLOORS,
    REQUIREMENTS,
    SHARED,
    committed,
    preferred,
)
from optimizer.rules.act_now import one_payer
from optimizer.rules.floors import FloorDraft, start_in_time
from optimizer.rules.kept import NOTHING, Kept, kept_of
from optimizer.rules.kept import bonus as bonus_for_kept
from optimizer.rules.parity import parity_rows
from optimizer.shared import ProjectDraft, Shared, Whole
from optimizer.situation import Ground, situations
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Fairness, Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL, Dimension
from planner.domain.programme.conditions import Answer, all_of


@dataclass(frozen=True)
class Formulation:
    """The problem, and the drafts its indices point into.

    ``kept``: what cases have by the balance before, as far as stability counts it.
    """

    ground: Ground
    drafts: Sequence[Draft]
    projects: Sequence[ProjectDraft]
    floors: Sequence[Sequence[FloorDraft]]
    problem: AllocationProblem
    kept: Mapping[CaseId, Kept] = field(default_factory=dict)


def formulate(caseload: Caseload, scenario: Scenario) -> AllocationProblem:
    """Return the allocation problem of a caseload; PlannerError ``programme_first``."""
    return formulation(caseload, scenario).problem


def formulation(
    caseload: Caseload, scenario: Scenario, before: Allocation | None = None
) -> Formulation:
    """Return the problem with the drafts it was made from.

    ``before``: the balance whose awards stability keeps, None where there was none.
    """
    ground = Ground.of(caseload, scenario)
    kept = kept_of(before, ground.policy)
    projects = committed.with_payers(project_drafts(ground), ground)
    drafts = [
        draft_of(s, lines_of(s, ground), ground, projects) for s in situations(caseload, ground)
    ]
    projects = close_too_small(projects, drafts)
    floors = [with_floors(draft, ground) for draft in drafts]
    whole = Whole(ground, drafts, projects)
    shared = [row for rule in SHARED for row in rule(whole)]
    usage, opening = usage_of(shared)
    aim = aim_of(ground.policy, drafts)
    losses = [_loss_before(draft, aim) for draft in drafts]
    problem = AllocationProblem(
        aim,
        tuple(s.row for s in shared),
        tuple(
            case_problem(
                i, draft, floors[i], whole, aim, usage, kept.get(draft.situation.id, NOTHING)
            )
            for i, draft in enumerate(drafts)
        ),
        tuple(
            ProjectProblem(
                p.project.code,
                p.least,
                p.most,
                opening.get(j, ()),
                must=committed.must_open(p),
            )
            for j, p in enumerate(projects)
        ),
        parity_rows(ground.policy, [d.situation.facts for d in drafts], losses),
    )
    return Formulation(ground, drafts, projects, floors, problem, kept)


#: Settings between the named ones that are named ones after all.
_NAMED = {FULL: Fairness.LEAST_BURDEN, 2 * FULL: Fairness.BALANCED}


def aim_of(policy: Policy, drafts: Sequence[Draft]) -> Aim:
    """Return what the policy aims at; a power is scaled by the largest loss without awards."""
    fairness = policy.fairness
    if policy.aversion:
        fairness = _NAMED.get(policy.aversion, Fairness.BALANCED)
    aim = Aim(fairness, dict(policy.dimension_weights), policy.bend)
    if policy.aversion in (0, *_NAMED):
        return aim
    largest = max((_loss_before(draft, aim) for draft in drafts), default=0.0)
    return replace(aim, power=policy.aversion, scale=largest or 1.0)


def _loss_before(draft: Draft, aim: Aim) -> float:
    """Return the loss of a case without awards."""
    before: dict[Dimension, float] = {}
    for line in draft.lines:
        left = line.weight * line.attainable / FULL
        before[line.dimension] = before.get(line.dimension, 0.0) + left
    return aim.loss(before)


def with_floors(draft: Draft, ground: Ground) -> list[FloorDraft]:
    """Write what is attainable, then let what serves a floor start in time."""
    with_attainable(draft, ground)
    floors = [floor for rule in FLOORS for floor in rule(draft, ground)]
    one_payer(draft, [f for f in floors if f.rank == 0], ground)
    for floor in floors:
        start_in_time(draft, floor)
    return floors


def usage_of(
    shared: Sequence[Shared],
) -> tuple[Mapping[tuple[int, int], Usage], Mapping[int, Usage]]:
    """Return what each option (case, option) and each opening takes of the rows, by index."""
    options: dict[tuple[int, int], list[tuple[int, int]]] = {}
    openings: dict[int, list[tuple[int, int]]] = {}
    for row, each in enumerate(shared):
        for key, amount in each.options.items():
            if amount:
                options.setdefault(key, []).append((row, amount))
        for project, amount in each.openings.items():
            if amount:
                openings.setdefault(project, []).append((row, amount))
    return (
        {k: tuple(v) for k, v in options.items()},
        {k: tuple(v) for k, v in openings.items()},
    )


def case_problem(
    index: int,
    draft: Draft,
    floors: Sequence[FloorDraft],
    whole: Whole,
    aim: Aim,
    usage: Mapping[tuple[int, int], Usage],
    own: Kept = NOTHING,
) -> CaseProblem:
    """Return the problem of one case.

    ``usage``: by (case, option), as ``usage_of`` has it. ``own``: what the case has already.
    """
    ground = whole.ground
    priority = _priority(draft, ground.policy)
    weighted = priority * aim.phi(_loss_before(draft, aim))
    lines, kept, late = _floor_lines(draft, floors)
    groups: dict[tuple[str, str], list[int]] = {}
    options = []
    seats = {p.project.code: j for j, p in enumerate(whole.projects)}
    for n, offer in enumerate(draft.offers):
        groups.setdefault((offer.target, offer.person), []).append(n)
        cover = offer.cover(draft.lines, draft.situation)
        options.append(
            Option(
                offer.target,
                offer.person,
                offer.fund,
                offer.amount,
                offer.cash,
                offer.count,
                cover + _in_time(offer, cover, late),
                usage.get((index, n), ()),
                offer.window,
                -1 if offer.project is None else seats[offer.target],
                offer.part,
                preferred.bonus(offer, draft.situation, weighted)
                + bonus_for_kept(offer, own, weighted, ground.policy),
            )
        )
    return CaseProblem(
        draft.situation.id,
        priority,
        lines,
        tuple(options),
        tuple(tuple(g) for g in groups.values()),
        tuple(c for rule in CEILINGS for c in rule(draft, ground)),
        tuple(c for rule in CONFLICTS for c in rule(draft, ground)),
        tuple(a for rule in AFTERS for a in rule(draft, ground)),
        tuple(r for rule in REQUIREMENTS for r in rule(draft, ground)),
        kept,
    )


def _priority(draft: Draft, policy: Policy) -> float:
    """Return the largest weight of the priorities that hold, 1 where none does."""
    held = [
        p.weight for p in policy.priorities if all_of(p.who, draft.situation.facts) is Answer.MET
    ]
    return max(held) / FULL if held else 1.0


#: A weightless line of a floor: (line it stands for, its own index, last offset in time).
_Late = tuple[int, int, int]


def _floor_lines(
    draft: Draft, floors: Sequence[FloorDraft]
) -> tuple[tuple[Line, ...], tuple[Floor, ...], list[_Late]]:
    """Return lines and floors; a floor some cover comes too late for gets a line of its own."""
    lines = list(draft.lines)
    kept, late = [], []
    for floor in floors:
        index = floor.line
        if any(
            o.window[0] > floor.by
            and any(n == index for n, _ in o.cover(draft.lines, draft.situation))
            for o in draft.offers
        ):
            late.append((floor.line, len(lines), floor.by))
            index = len(lines)
            lines.append(replace(draft.lines[floor.line], weight=0))
        if floor.least > 0:
            weight = draft.lines[floor.line].weight
            kept.append(Floor(floor.code, index, floor.least, floor.rank, weight))
    return tuple(lines), tuple(kept), late


def _in_time(
    offer: Offer, cover: tuple[tuple[int, int], ...], late: Sequence[_Late]
) -> tuple[tuple[int, int], ...]:
    shares = dict(cover)
    return tuple(
        (own, shares[line]) for line, own, by in late if line in shares and offer.window[0] <= by
    )
