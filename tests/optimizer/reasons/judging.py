"""Whether what was told of a case holds: judged from the problem, without what told it.

Facts are recomputed in integers. What it costs all to give something is judged by forcing it and
settling the whole problem again; what would bring something in, by lifting exactly what the
sentence names, nothing else, with everybody else held to what they have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from optimizer.offer import Draft
from optimizer.packages.choice import allowed
from optimizer.problem import (
    AllocationProblem,
    CaseProblem,
    Ceiling,
    Option,
    Requirement,
    RowSort,
    Solution,
)
from planner.domain.allocation import Alternative, CaseResult, Origin, Reason
from planner.domain.ids import derived_id
from planner.domain.need import FULL

#: Sums of losses in another order differ by less (relatively).
ROUNDING = 1e-6

#: Between which values the least objective of a problem lies, floors met as in a solution; None
#: where nothing is as good on them.
Settle = Callable[[AllocationProblem, Solution], tuple[float, float] | None]


@dataclass(frozen=True)
class Judged:
    """One thing said: its kind, whether it holds, and of what it was said (codes only)."""

    kind: str
    held: bool
    about: str


@dataclass(frozen=True)
class Stand:
    """One case of a solution, with what all use."""

    problem: AllocationProblem
    solution: Solution
    draft: Draft
    case: int
    used: tuple[int, ...]
    seats: tuple[int, ...]

    @property
    def own(self) -> CaseProblem:
        return self.problem.cases[self.case]

    @property
    def package(self) -> tuple[int, ...]:
        return self.solution.packages[self.case]

    def options(self, target: str) -> list[int]:
        return [n for n, o in enumerate(self.own.options) if o.target == target]

    def spare(self, row: int) -> int:
        """Return what a row would have left for this case without what it has."""
        mine = sum(a for n in self.package for r, a in self.own.options[n].usage if r == row)
        return self.problem.rows[row].limit - self.used[row] + mine


def stands(problem: AllocationProblem, solution: Solution, drafts: Sequence[Draft]) -> list[Stand]:
    """Return every case with what all use, added up anew."""
    used, seats = [0] * len(problem.rows), [0] * len(problem.projects)
    for own, package in zip(problem.cases, solution.packages, strict=True):
        for n in package:
            for r, a in own.options[n].usage:
                used[r] += a
            if own.options[n].project >= 0:
                seats[own.options[n].project] += 1
    for p in solution.open_projects:
        for r, a in problem.projects[p].opening:
            used[r] += a
    return [
        Stand(problem, solution, draft, i, tuple(used), tuple(seats))
        for i, draft in enumerate(drafts)
    ]


# What kept an open support out


def kept_out(stand: Stand, reason: Reason) -> Judged:
    """Judge a fact about an open support."""
    values = dict(reason.values)
    target = str(values.get("then", values["target"]))
    options = stand.options(target)
    named = values.get("payer", values.get("fund"))
    if named is not None:
        options = [n for n in options if stand.own.options[n].fund == named]
    had = [stand.own.options[n].amount for n in stand.package if n in options]
    if "level" in values:
        options = [n for n in options if stand.own.options[n].amount > max(had, default=0)]
    if values.get("target") in {p.code for p in stand.problem.projects} and reason.code in (
        "project_full",
        "project_not_opened",
    ):
        return Judged(reason.code, _seatless(stand, str(values["target"]), reason), target)
    groups = {g for g in stand.own.groups for n in options if n in g}
    # Several persons may each have the support open: the reason is about one of them.
    held = any(all(_blocked(stand, n, reason) for n in options if n in group) for group in groups)
    return Judged(reason.code, held, target)


def _seatless(stand: Stand, target: str, reason: Reason) -> bool:
    p = next(j for j, p in enumerate(stand.problem.projects) if p.code == target)
    if reason.code == "project_not_opened":
        return p not in stand.solution.open_projects
    return stand.seats[p] >= stand.problem.projects[p].most == dict(reason.values)["seats"]


def _added(stand: Stand, option: int) -> list[int]:
    """Return an option with the cheapest of what must come before it and is not there."""
    rest = _rest(stand, option)
    found, asking = [option], [option]
    while asking:
        one = asking.pop()
        for after in stand.own.afters:
            if one in after.then and after.first and not after.first & {*rest, *found}:
                first = min(after.first, key=lambda m: (stand.own.options[m].amount, m))
                found.append(first)
                asking.append(first)
    return found


def _rest(stand: Stand, option: int) -> list[int]:
    group = next(g for g in stand.own.groups if option in g)
    return [m for m in stand.package if m not in group]


def _blocked(stand: Stand, option: int, reason: Reason) -> bool:
    """Say whether the fact named keeps this option from standing beside the case's awards."""
    code, values, own = reason.code, dict(reason.values), stand.own
    added, rest = _added(stand, option), _rest(stand, option)
    package = _useful(stand, {*rest, *added}, set(added))
    if code == "met_otherwise":
        left = sum(stand.problem.left(stand.case, package).values())
        return left > sum(stand.problem.left(stand.case, stand.package).values()) - ROUNDING
    if code in ("room_left", "as_good", "next_best"):
        return True  # judged by settling again
    if code == "excluded_by":
        others = {m for m in rest if own.options[m].target == values["other"]}
        return any(
            (a in c.one and m in c.other) or (a in c.other and m in c.one)
            for c in own.conflicts
            if c.code == values["rule"]
            for a in added
            for m in others
        )
    if code == "excluded_first":
        return any(
            (added[0] in c.one and m in c.other) or (added[0] in c.other and m in c.one)
            for c in own.conflicts
            if c.code == values["rule"]
            for m in added[1:]
            if own.options[m].target == values["first"]
        )
    if code in ("ceiling", "role_ceiling", "case_share", "entitlement_used", "entitlement_small"):
        return any(
            _over(c, package, added, alone=code == "entitlement_small")
            for c in own.ceilings
            if _named(c, code, values)
        )
    return _short(stand, added, package, reason)


def _useful(stand: Stand, whole: set[int], keep: set[int]) -> tuple[int, ...]:
    package = tuple(sorted(whole))
    while needless := [o for o in stand.problem.useless(stand.case, package) if o not in keep]:
        package = tuple(o for o in package if o != needless[0])
    return package


def _named(ceiling: Ceiling, code: str, values: dict[str, str | int]) -> bool:
    if code.startswith("entitlement"):
        same = ceiling.code.startswith(f"entitled:{values['fund']}/")
        return same and ceiling.limit == values["limit"]
    limited = "limit" not in values or ceiling.limit == values["limit"]
    return ceiling.code == values["rule"] and limited


def _over(ceiling: Ceiling, package: Sequence[int], added: Sequence[int], *, alone: bool) -> bool:
    amounts: dict[int, int] = {}
    for n, a in ceiling.amounts:
        amounts[n] = amounts.get(n, 0) + a
    if alone:
        return amounts.get(added[0], 0) > ceiling.limit
    mine = sum(amounts.get(a, 0) for a in added)
    return mine > 0 and sum(amounts.get(n, 0) for n in package) > ceiling.limit


_ROWS = {
    "places_full": RowSort.PLACES,
    "provider_full": RowSort.PROVIDER,
    "trade_full": RowSort.TRADE,
    "hours_full": RowSort.HOURS,
    "fund_used": RowSort.MONEY,
    "line_share_used": RowSort.LINE_SHARE,
    "share_used": RowSort.SPENDING_MOST,
    "share_kept": RowSort.SPENDING_LEAST,
    "least_kept": RowSort.FUND_LEAST,
}


def _short(stand: Stand, added: Sequence[int], package: Sequence[int], reason: Reason) -> bool:
    values = dict(reason.values)
    for r, row in enumerate(stand.problem.rows):
        subject = values.get("fund", values.get("subject"))
        if row.sort is not _ROWS.get(reason.code):
            continue
        if row.sort is RowSort.FUND_LEAST:
            if row.rule != values["rule"]:
                continue
        elif row.subject != subject or (row.rule and row.rule != values.get("rule", row.rule)):
            continue
        left = row.limit - stand.used[r]
        if "left" in values and values["left"] != max(0, left):
            continue
        taken = sum(a for n in package for q, a in stand.own.options[n].usage if q == r)
        mine = sum(a for n in added for q, a in stand.own.options[n].usage if q == r)
        if mine > 0 and taken > stand.spare(r):
            return True
    return False


# What it costs all


def bracket(
    stand: Stand, alternative: Alternative, settle: Settle, forbid: str = ""
) -> Iterator[Judged]:
    """Judge by how much the loss of all rises if it is given (and ``forbid`` is not)."""
    target = alternative.target
    where = f"{'next_best' if forbid else 'alternative'}:"
    as_good = alternative.kept_out_by.code == "as_good"
    if alternative.at_least <= 0 and alternative.at_most is None and not as_good:
        return
    forced = given(stand.problem, stand.case, stand.options(target), stand.options(forbid))
    found = settle(forced, stand.solution)
    base = stand.solution.objective
    near = ROUNDING * max(1.0, abs(base))
    if alternative.at_least > 0:
        held = found is None or found[1] >= base + alternative.at_least - near
        yield Judged(f"{where}at_least", held, target)
    if alternative.at_most is not None:
        held = found is not None and found[0] <= base + alternative.at_most + near
        yield Judged(f"{where}at_most", held, target)
    if as_good:
        lifted = _weighed(stand, ()) - _weighed(stand, stand.package)
        held = found is not None and found[0] <= base + 0.01 * lifted + near
        yield Judged(f"{where}as_good", held, target)


def _weighed(stand: Stand, package: tuple[int, ...]) -> float:
    loss = stand.problem.loss(stand.case, package)
    bonus = sum(stand.own.options[n].bonus for n in package)
    return stand.own.priority * stand.problem.aim.phi(loss) - bonus


def given(
    problem: AllocationProblem, case: int, force: Sequence[int], forbid: Sequence[int] = ()
) -> AllocationProblem:
    """Return the problem in which a case has one of some options and none of others."""
    own = problem.cases[case]
    asked = Requirement("asked", Origin.REQUIRED, frozenset(force))
    changed = replace(own, requirements=(*own.requirements, asked))
    cases = (*problem.cases[:case], changed, *problem.cases[case + 1 :])
    return without(replace(problem, cases=cases), case, forbid)


def without(problem: AllocationProblem, case: int, forbid: Sequence[int]) -> AllocationProblem:
    """Return the problem in which a case has none of some options."""
    own = problem.cases[case]
    closed = tuple(Ceiling("forbidden", 0, ((n, 1),)) for n in forbid)
    changed = replace(own, ceilings=(*own.ceilings, *closed))
    return replace(problem, cases=(*problem.cases[:case], changed, *problem.cases[case + 1 :]))


# What would bring it in


def brought_in(stand: Stand, change: Sequence[Reason]) -> Judged:
    """Judge a change by lifting exactly what it names, everybody else as they are."""
    lead = change[0]
    target = str(dict(lead.values)["target"])
    own, give_up = stand.own, set[str]()
    more: dict[int, int] = {}
    free_rows, open_anyway = set[int](), set[str]()
    ceilings = list(own.ceilings)
    seats = dict[str, int]()
    for item in change[1:]:
        values = dict(item.values)
        if item.code == "need_give_up":
            give_up.add(str(values["other"]))
        elif item.code == "need_opening":
            open_anyway.add(str(values["target"]))
        elif item.code == "need_seat":
            seats[str(values["target"])] = 1
        elif item.code == "need_exception":
            free_rows |= {
                r for r, row in enumerate(stand.problem.rows) if row.rule == values["rule"]
            }
            ceilings = [c for c in ceilings if c.code != values["rule"]]
        elif item.code in ("need_ceiling", "need_promise"):
            ceilings = [_raised(c, item.code, values) for c in ceilings]
        else:
            for r, row in enumerate(stand.problem.rows):
                if row.subject == values.get("fund", values.get("subject")) and (
                    (row.sort is RowSort.MONEY) == (item.code == "need_money")
                ):
                    more[r] = int(values.get("amount", values.get("count", 0)))
    lifted = replace(own, ceilings=tuple(ceilings))
    kept = [n for n in stand.package if own.options[n].target not in give_up]
    held = any(
        _could_have(stand, lifted, n, kept, more, free_rows, open_anyway, seats)
        for n in stand.options(target)
    )
    return Judged("bring_in", held, target)


def _raised(ceiling: Ceiling, code: str, values: dict[str, str | int]) -> Ceiling:
    limit = int(values["limit"])
    if code == "need_promise":
        same = ceiling.code.startswith(f"entitled:{values['fund']}/")
    else:
        same = ceiling.code == values["rule"]
    return replace(ceiling, limit=max(ceiling.limit, limit)) if same else ceiling


def _could_have(
    stand: Stand,
    own: CaseProblem,
    option: int,
    kept: Sequence[int],
    more: dict[int, int],
    free_rows: set[int],
    open_anyway: set[str],
    seats: dict[str, int],
) -> bool:
    group = next(g for g in own.groups if option in g)
    held = [n for n in kept if n not in group]
    # What can only follow something given up goes with it.
    held = [
        n for n in held if all(n not in a.then or a.first & {*held, option} for a in own.afters)
    ]
    added = [n for n in _added(stand, option) if n not in held]
    package = _useful(stand, {*held, *added}, set(added))
    if not allowed(own, package) or _weighed(stand, package) >= _weighed(stand, stand.package):
        return False
    for r in range(len(stand.problem.rows)):
        taken = sum(a for n in package for q, a in own.options[n].usage if q == r)
        mine = sum(a for n in stand.package for q, a in own.options[n].usage if q == r)
        if r not in free_rows and taken > mine and taken > stand.spare(r) + more.get(r, 0):
            return False
    return all(_seat(stand, own.options[n], open_anyway, seats) for n in added)


def _seat(stand: Stand, option: Option, open_anyway: set[str], seats: dict[str, int]) -> bool:
    if option.project < 0 or option.target in open_anyway:
        return True
    project = stand.problem.projects[option.project]
    room = project.most + seats.get(option.target, 0) - stand.seats[option.project]
    return option.project in stand.solution.open_projects and room > 0


# Why an award stands


def award_reason(stand: Stand, target: str, reason: Reason) -> Judged | None:
    """Judge a fact about an award; None where it is no fact of the problem."""
    values, own, draft = dict(reason.values), stand.own, stand.draft
    chosen = [n for n in stand.package if own.options[n].target == target]
    if not chosen:
        return None
    covers = [(n, dict(draft.offers[n].cover(draft.lines, draft.situation))) for n in chosen]
    if reason.code in ("owed", "owed_in_kind", "required", "agreed"):
        held = any(n in r.options for n in chosen for r in own.requirements)
    elif reason.code == "meets":
        held = any(
            draft.lines[k].need == values["need"]
            and draft.lines[k].severity == values["severity"]
            and min(share, FULL) == values["share"]
            for _, cover in covers
            for k, share in cover.items()
        )
    elif reason.code in ("only_one", "cheapest"):
        held = any(_beats(stand, n, cover, reason) for n, cover in covers)
    elif reason.code == "leads_to":
        after = stand.options(str(values["target"]))
        held = any(set(chosen) & a.first and set(after) & a.then for a in own.afters)
    elif reason.code in ("floor", "act_now"):
        rank = 0 if reason.code == "act_now" else 1
        held = any(
            f.rank == rank
            and own.lines[f.line].need == values["need"]
            and any(k == f.line for n in chosen for k, _ in own.options[n].cover)
            for f in own.floors
        )
    else:
        return None
    return Judged(reason.code, held, target)


def _beats(stand: Stand, n: int, cover: dict[int, int], reason: Reason) -> bool:
    draft, own = stand.draft, stand.own
    lines = [k for k in cover if draft.lines[k].need == dict(reason.values)["need"]]
    for k in lines:
        rivals = [
            (o.amount, dict(draft.offers[m].cover(draft.lines, draft.situation)).get(k, 0))
            for m, o in enumerate(own.options)
            if o.target != own.options[n].target
        ]
        rivals = [(amount, share) for amount, share in rivals if share]
        if reason.code == "only_one" and not rivals:
            return True
        amount = own.options[n].amount
        if (
            reason.code == "cheapest"
            and rivals
            and all(amount * share <= rival * cover[k] for rival, share in rivals)
        ):
            return True
    return False


# All that is told of a case


#: Codes that are facts about an open support.
OPEN = frozenset(
    {
        "ceiling", "role_ceiling", "case_share", "entitlement_used", "entitlement_small",
        "excluded_by", "excluded_first", "met_otherwise", "project_full", "project_not_opened",
        *_ROWS,
    }
)  # fmt: skip


def judged(stand: Stand, result: CaseResult, settle: Settle | None) -> Iterator[Judged]:
    """Judge all that is told of one case; what needs settling only if ``settle`` is given."""
    for target, reason in _awards(stand, result):
        found = award_reason(stand, target, reason)
        if found is not None:
            yield found
    for need, reason in result.not_met:
        if reason.code in OPEN:
            yield kept_out(stand, reason)
        elif reason.code == "no_more_open":
            yield Judged("no_more_open", _no_more(stand, need), need)
    told = {need for need, _ in result.not_met}
    for line in result.needs:
        if line.cover < FULL:
            yield Judged("every unmet need has a reason", line.need in told, line.need)
    for _, change in result.bring_in:
        if change[0].code == "bring_in":
            yield brought_in(stand, change)
    for alternative in result.alternatives:
        if alternative.kept_out_by.code in OPEN:
            yield kept_out(stand, alternative.kept_out_by)
        if settle is not None:
            yield from bracket(stand, alternative, settle)
    if settle is not None:
        awards = dict(_award_targets(stand, result))
        for award, alternative in result.next_best.items():
            yield from bracket(stand, alternative, settle, forbid=awards[award])


def _awards(stand: Stand, result: CaseResult) -> Iterator[tuple[str, Reason]]:
    targets = dict(_award_targets(stand, result))
    for award, reasons in result.reasons.items():
        for reason in reasons:
            yield targets.get(award, ""), reason


def _award_targets(stand: Stand, result: CaseResult) -> Iterator[tuple[str, str]]:
    """Yield award identifiers with what they award: an identifier derives from both."""
    for option in stand.own.options:
        yield derived_id(stand.draft.situation.id, option.target, option.person), option.target


def _no_more(stand: Stand, need: str) -> bool:
    """Say whether every open option that meets a need more than what is chosen is chosen."""
    lines = [k for k, line in enumerate(stand.draft.lines) if line.need == need]
    return any(_all_chosen(stand, k) for k in lines)


def _all_chosen(stand: Stand, line: int) -> bool:
    draft = stand.draft
    share = [dict(o.cover(draft.lines, draft.situation)).get(line, 0) for o in draft.offers]
    reached = sum(share[n] for n in stand.package)
    if reached >= draft.lines[line].attainable:
        return True
    return all(
        max((share[n] for n in group if n in stand.package), default=0)
        >= max(share[n] for n in group)
        for group in stand.own.groups
    )
