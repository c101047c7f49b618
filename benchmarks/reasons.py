"""How many of the reasons told hold: each judged by force-and-solve, or by lifting what it names.

On caseloads invented one after the other until ``EACH`` of every kind are judged or time is up:
offices of two or three cases, of up to eight and of up to forty under rules of any kind, and parts
of the bundled sample with their part of the money. Facts are recomputed in integers from the
problem; what would bring something in is judged by lifting just that; what it costs all by forcing
it and solving the whole problem again (``settled``). No more than ``AN_OFFICE`` of a kind come from
one caseload, so that no kind is judged on a few offices only.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from benchmarks.settled import UnsettledError, settle, worked_out
from optimizer.balance import finished
from optimizer.formulate import Formulation, formulation
from optimizer.reasons.explain import explained
from optimizer.solution import Solution
from optimizer.solve import prepare
from optimizer.solving import Balanced, solved_in_months
from planner.domain.balances.allocation import Alternative, CaseResult, Reason
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.money import Money
from planner.domain.progress import never, quiet
from planner.services.balances import balances
from tests.builders import scenario
from tests.optimizer.any_office import any_office
from tests.optimizer.reasons.judging.catalogue import catalogue_reasons
from tests.optimizer.reasons.judging.cost import judged_costs
from tests.optimizer.reasons.judging.stand import Judged, Stand, stands
from tests.optimizer.reasons.judging.told import award_targets, judged_facts
from tests.optimizer.reasons.reopened import closes_no_more, each_closes
from tests.optimizer.reasons.small_office import small_office

Figure = tuple[str, float | str]

#: Reasons of each kind that are judged, and how many of them from one caseload at most.
EACH, AN_OFFICE = 200, 20
#: Seconds for all, and rounds of caseloads gone through at most.
SECONDS, OFFICES = 1_100.0, 400
#: Cases of the larger invented offices and of a part of the sample.
MANY, PART = 40, 30
#: What may be told on demand and is judged.
_ON_DEMAND = (
    *("further_elsewhere", "need_priority", "queue_first", "queue_behind"),
    *("guaranteed_first", "as_good"),
)
#: Facts whose kind is judged under the name of what they are part of.
_PROVEN = frozenset({"as_good", "next_best"})


@dataclass
class Told:
    """A caseload balanced and explained."""

    document: Caseload
    scenario: Scenario
    made: Formulation
    solution: Solution
    cases: tuple[CaseResult, ...]

    def stands(self) -> list[Stand]:
        """Return every case as it stands."""
        return stands(self.made.problem, self.solution, self.made.drafts)

    @property
    def plain(self) -> bool:
        """Say whether the loss of all says which of two allocations is better, floors aside."""
        return self.made.problem.aim.fairness is not Fairness.WORST_OFF_FIRST


@dataclass
class Tally:
    """How many reasons of each kind were judged and how many held; no more than ``EACH``."""

    until: float
    judged: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    unsettled: int = 0
    offices: int = 0
    _here: Counter[str] = field(default_factory=Counter)

    def next_office(self) -> None:
        """Begin with another caseload."""
        self.offices += 1
        self._here.clear()

    def wants(self, kind: str) -> bool:
        """Say whether another reason of a kind is to be judged, in this caseload."""
        return self.judged[kind] < EACH and self._here[kind] < AN_OFFICE

    def add(self, one: Judged, where: str) -> None:
        """Count one reason."""
        if self.wants(one.kind):
            self._here[one.kind] += 1
            self.judged[one.kind] += 1
            self.held[one.kind] += one.held
            if not one.held:
                self.wrong.append(f"did not hold: {one.kind}, {one.about}, {where}")
                print(self.wrong[-1], file=sys.stderr, flush=True)

    def enough(self) -> bool:
        """Say whether every kind that came up, over many caseloads, is judged ``EACH`` times."""
        return self.offices > OFFICES and all(n >= EACH for n in self.judged.values())

    def over(self) -> bool:
        """Say whether time is up."""
        return time.monotonic() > self.until

    def figures(self) -> Iterator[Figure]:
        """Yield the table: kind, judged, held, per cent; then what was not judged."""
        yield "kind of reason", f"{'checked':>8}{'held':>8}{'per cent':>10}"
        for kind in sorted(self.judged):
            checked, held = self.judged[kind], self.held[kind]
            if checked:
                yield kind, f"{checked:>8}{held:>8}{100 * held / checked:>10.1f}"
        checked, held = self.judged.total(), self.held.total()
        yield "all kinds", f"{checked:>8}{held:>8}{100 * held / max(1, checked):>10.1f}"
        yield "caseloads gone through", f"{self.offices:>8}"
        yield "time ran out while solving again", f"{self.unsettled:>8}"
        names = {kind.split(": ")[-1] for kind in self.judged}
        for code, count in sorted(self.told.items()):
            if code not in names | _PROVEN:
                yield f"told, judged by tests only: {code}", f"{count:>8}"
        yield from ((text, "") for text in self.wrong)


def told_reasons(sample: Caseload, seconds: float = SECONDS) -> Iterator[Figure]:
    """Judge reasons of invented caseloads for so many seconds at most."""
    prepare()
    tally = Tally(time.monotonic() + seconds)
    for seed in range(OFFICES):
        for source in _SOURCES:
            for number in range(seed * source.each, (seed + 1) * source.each):
                if tally.over() or tally.enough():
                    yield from tally.figures()
                    return
                known = _told(*source.make(sample, number))
                if known is not None:
                    tally.next_office()
                    _judge(known, tally, source, f"{source.name} {number}")
    yield from tally.figures()


def _tiny(_: Caseload, seed: int) -> tuple[Caseload, Scenario]:
    return small_office(seed)


def _small(_: Caseload, seed: int) -> tuple[Caseload, Scenario]:
    return any_office(seed), scenario(fairness=list(Fairness)[seed % 3], gap=0)


def _larger(_: Caseload, seed: int) -> tuple[Caseload, Scenario]:
    fairness = (Fairness.BALANCED, Fairness.LEAST_BURDEN)[seed % 2]
    return any_office(seed, MANY), scenario(fairness=fairness, gap=50)


def _part(sample: Caseload, seed: int) -> tuple[Caseload, Scenario]:
    """Return some cases of the sample with their part of the money, and its policy."""
    chosen = frozenset(random.Random(seed).sample(sorted(sample.cases), PART))
    programme = sample.given_programme
    funds = tuple(
        replace(f, amount=Money(f.amount.minor * PART // len(sample.cases), f.amount.currency))
        for f in programme.funds
    )
    part = replace(
        sample,
        programme=replace(programme, funds=funds),
        cases={k: c for k, c in sample.cases.items() if k in chosen},
        assessments={k: a for k, a in sample.assessments.items() if a.case_id in chosen},
        decisions={k: d for k, d in sample.decisions.items() if d.case_id in chosen},
    )
    aim = balances.scenario_of(sample)
    fairness = (Fairness.BALANCED, Fairness.LEAST_BURDEN)[seed % 2]
    return part, replace(aim, policy=replace(aim.policy, fairness=fairness))


@dataclass(frozen=True)
class Source:
    """Where caseloads come from: so many a round, so much of each solved again or asked about."""

    name: str
    make: Callable[[Caseload, int], tuple[Caseload, Scenario]]
    each: int
    forced: int
    asked: int


#: Larger ones take seconds each time the whole is solved again.
_SOURCES = (
    Source("two or three cases", _tiny, 8, EACH, 3),
    Source("up to eight", _small, 8, EACH, 3),
    Source(f"up to {MANY}", _larger, 1, 5, 1),
    Source("part of the sample", _part, 1, 3, 1),
)


def _told(document: Caseload, aim: Scenario) -> Told | None:
    aim = replace(aim, policy=replace(aim.policy, seconds=10))
    made = formulation(document, aim)
    found = solved_in_months(made, aim.policy, quiet, never) if made.drafts else None
    if not isinstance(found, Balanced):
        return None
    allocation = finished(made, made.problem.digest(), aim, found)
    solved = replace(made, problem=found.problem or made.problem)
    cases = explained(solved, found.solution, allocation).cases
    return Told(document, aim, solved, found.solution, cases)


def _judge(known: Told, tally: Tally, source: Source, where: str) -> None:
    """Judge what is told of a caseload, as far as more of its kinds are wanted."""
    chosen = random.Random(1).sample(range(len(known.cases)), len(known.cases))
    places = known.stands()
    for number, i in enumerate(chosen):
        if tally.over():
            return
        result, here = known.cases[i], f"{where}, case {i}"
        tally.told.update(_codes(result))
        for one in judged_facts(places[i], result):
            tally.add(one, here)
        for one in catalogue_reasons(known.document, places[i], result):
            tally.add(one, here)
        for one in _closed(known, result, tally):
            tally.add(one, here)
        if known.plain:
            if number < source.forced:
                _settled(places[i], result, tally, here)
            if number < source.asked and any(tally.wants(f"worked out: {c}") for c in _ON_DEMAND):
                _on_demand(known, i, result, tally, here)


def _codes(result: CaseResult) -> Iterator[str]:
    """Yield the codes of all that is told of a case."""
    for reasons in result.reasons.values():
        yield from (r.code for r in reasons)
    yield from (r.code for _, r in result.not_met)
    yield from (change[0].code for _, change in result.bring_in)
    yield from (a.kept_out_by.code for a in result.alternatives)


def _settled(stand: Stand, result: CaseResult, tally: Tally, here: str) -> None:
    """Judge what giving something costs all, where more of that is wanted."""

    def some(kind: str, alternative: Alternative) -> bool:
        said = {
            "at_least": alternative.at_least > 0,
            "at_most": alternative.at_most is not None,
            "as_good": alternative.kept_out_by.code == "as_good",
        }
        return any(tally.wants(f"{kind}:{claim}") for claim, told in said.items() if told)

    targets = dict(award_targets(stand, result))
    asked = [(a, "") for a in result.alternatives if some("alternative", a)]
    asked += [(a, targets[n]) for n, a in result.next_best.items() if some("next_best", a)]
    for alternative, forbid in asked:
        try:
            for one in judged_costs(stand, alternative, settle, forbid):
                tally.add(one, here)
        except UnsettledError:
            tally.unsettled += 1
        if tally.over():
            return


def _on_demand(known: Told, i: int, result: CaseResult, tally: Tally, here: str) -> None:
    """Judge what is worked out on demand of a case's first alternative."""
    policy = replace(known.scenario.policy, seconds=20, gap=max(1, known.scenario.policy.gap))
    for alternative in result.alternatives[:1]:
        try:
            for one in worked_out(known.made, known.solution, i, alternative, policy):
                tally.add(one, here)
        except UnsettledError:
            tally.unsettled += 1


def _closed(known: Told, result: CaseResult, tally: Tally) -> Iterator[Judged]:
    """Judge what closes a support by lifting just that."""
    for _, reason in result.not_met:
        kind = f"closed: {reason.code}"
        if not tally.wants(kind) or _is_open(known, result, reason):
            continue
        lifted = closes_no_more(known.document, known.scenario, result.case_id, reason)
        if lifted is not None:
            yield Judged(kind, lifted, str(dict(reason.values).get("target", "")))
    for _, change in result.bring_in:
        if change[0].code == "open_up" and tally.wants("open_up"):
            closing = each_closes(known.document, known.scenario, result.case_id, change)
            if closing is not None:
                yield Judged("open_up", closing, str(dict(change[0].values)["target"]))


def _is_open(known: Told, result: CaseResult, reason: Reason) -> bool:
    """Say whether a reason is about what is open: judged among the facts."""
    draft = next(d for d in known.made.drafts if d.situation.id == result.case_id)
    return all(c.reason != reason for c in draft.closed)
