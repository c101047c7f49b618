"""Invented caseloads shaped like the bundled sample, for any number of cases.

For every 180 cases eight places with their ten projects, and the money of the example programme.
By case: several funds (one of them an entitlement that shares no money) and one to five levels a
measure, some 15 to 40 options. A counsellor for every 25 cases has so many minutes; some measures
have places by months (whole horizon, first and second half); a provider a region starts so many;
kits of one trade at one place are few. Ceilings by fund, exclusions, prerequisites, owed arrival
money, floors and act-now covers as in the example programme. Nothing in it is a real person's.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.as_objects import URGENT
from optimizer.large.laid import Laid, laid_out
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
    Usage,
)
from planner.domain.balances.allocation import Origin
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId, PersonId
from planner.domain.need import FULL, Dimension
from tests.optimizer.office import BURDEN, MEASURES, MONEY, NEEDS, PLACES, SHARES_OF_PLACES, TRADES

#: Cases a region, and cases a counsellor.
REGION, COUNSELLED = 180, 25
#: Levels as parts of the full cost and cover; one level where nothing is said.
LEVELS = {
    "C-ARR": (0.5, 1.0), "K-REHAB": (0.5, 1.0), "K-SCH": (0.5, 1.0), "K-CARE": (0.5, 1.0),
    "K-MED": (0.6, 1.0), "K-RENT": (0.3, 0.6, 1.0),
}  # fmt: skip
#: Amounts, in euro, that a debt can be taken down by.
DEBT = (50, 100, 200, 400, 800)
#: Months an award can start in, and how often; places are counted over each of these spans.
SPANS = ((0, 3), (0, 1), (2, 3))
STARTS = (60, 20, 20)
#: What one provider of a region can start, by measure.
PROVIDED = {"K-PSY": 30, "K-VOC": 30, "K-CLIN": 8, "K-FAM": 40}
#: The entitlement: its money was promised before departure and is no fund's.
PROMISED = "EURP-B"
CEILINGS = {"EUR-A": 2200, "VUL-D": 5000, "BE-C": 2200, "ANY-F": 450}

_Seat = tuple[int, int, dict[str, float]]


def problem(cases: int, seed: int, fairness: Fairness = Fairness.BALANCED) -> AllocationProblem:
    """Return a caseload like the sample, as objects."""
    office = _Office(random.Random(f"{seed}:office"), cases)
    # A source of chance of its own for every case: the first do not depend on how many follow.
    made = tuple(_Case(random.Random(f"{seed}:{c}"), c, office).made() for c in range(cases))
    aim = Aim(fairness, dict.fromkeys(Dimension, FULL), 40)
    return AllocationProblem(aim, tuple(office.rows), made, tuple(office.projects))


def laid(cases: int, seed: int, fairness: Fairness = Fairness.BALANCED) -> Laid:
    """Return the same as arrays."""
    return laid_out(problem(cases, seed, fairness))


class _Office:
    """What all cases share: rows and projects."""

    def __init__(self, rng: random.Random, cases: int) -> None:
        part = cases / REGION
        self.rows: list[Row] = []
        self.index: dict[str, int] = {}
        self.projects: list[ProjectProblem] = []
        self.seats: dict[tuple[int, str], list[_Seat]] = {}
        for fund, euros in MONEY.items():
            self.row(RowSort.MONEY, fund, int(100 * euros * part))
        self.row(RowSort.LINE_SHARE, "EUR-A-cash", int(25 * 95_000 * part))
        self.row(RowSort.SPENDING_LEAST, "cash-least", 0)
        self.row(RowSort.SPENDING_MOST, "cash-most", 0)
        self.row(RowSort.SPENDING_LEAST, "community-least", 0)
        for code, (*_, places) in MEASURES.items():
            for first, last in SPANS if places else ():
                limit = max(1, round(places * part * (last - first + 1) / 4))
                self.row(RowSort.PLACES, code, limit, first, last)
        for counsellor in range(-(-cases // COUNSELLED)):
            self.row(RowSort.HOURS, f"C{counsellor}", 90 * 60 * 3, 0, 3)
        for region in range(-(-cases // REGION)):
            self._region(rng, region)

    def _region(self, rng: random.Random, region: int) -> None:
        for code, limit in PROVIDED.items():
            self.row(RowSort.PROVIDER, f"R{region}/{code}", limit, 0, 3)
        for place, theirs in PLACES.items():
            for trade in TRADES:
                self.row(RowSort.TRADE, f"{trade}@{place}{region}", 6)
            for code, opening, seat, least, most, covers in theirs:
                cents = 100 * round(opening * rng.uniform(0.8, 1.2))
                own = (len(self.projects), seat * 100, covers)
                self.seats.setdefault((region, place), []).append(own)
                usage = tuple(self.money("COM-E", cents, cash=0, community=cents))
                self.projects.append(ProjectProblem(f"{code}.{region}", least, most, usage))

    def row(self, sort: RowSort, subject: str, limit: int, first: int = 0, last: int = 0) -> None:
        self.index[f"{subject}:{first}-{last}"] = len(self.rows)
        self.rows.append(Row(sort, subject, limit, first, last))

    def at(self, subject: str, first: int = 0, last: int = 0) -> int:
        return self.index[f"{subject}:{first}-{last}"]

    def money(self, fund: str, cents: int, *, cash: int, community: int) -> list[tuple[int, int]]:
        """Return what pool money takes from its line and from the office's shares."""
        usage = [(self.at(fund), cents)]
        if fund == "EUR-A" and cash:
            usage.append((self.at("EUR-A-cash"), cash))
        usage.append((self.at("cash-least"), 15 * cents - 100 * cash))
        usage.append((self.at("cash-most"), 100 * cash - 35 * cents))
        usage.append((self.at("community-least"), 15 * cents - 100 * community))
        return usage


@dataclass
class _Case:
    """One case as it is made."""

    rng: random.Random
    number: int
    office: _Office
    options: list[Option] = field(default_factory=list)
    of: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def made(self) -> CaseProblem:
        """Draw the case."""
        rng = self.rng
        self.region, self.place = (
            self.number // REGION,
            rng.choices(tuple(PLACES), SHARES_OF_PLACES)[0],
        )
        self.people = rng.choice((1, 1, 1, 2, 3, 4, 5, 7))
        self.returned = rng.randint(1, self.people)
        self.cash_risk, self.entitled = rng.random() < 0.1, rng.random() < 0.43
        self.severity = {n: rng.choices(range(5), (45, 15, 17, 15, 8))[0] for n in NEEDS}
        self.severity["basic"] = rng.choices(range(5), (10, 15, 30, 30, 15))[0]
        self.known = [n for n in NEEDS if self.severity[n]]
        self.trade = self.office.at(f"{rng.choice(TRADES)}@{self.place}{self.region}")
        self.counsellor = self.office.at(f"C{self.number // COUNSELLED}", 0, 3)
        funds = self._funds()
        for code in MEASURES:
            self._measure(code, funds)
        self._debt(funds)
        if rng.random() < 0.75:
            for project, cents, covers in self.office.seats[self.region, self.place]:
                self._seat(project, cents, covers)
        self._arrival()
        return self._ruled()

    def _funds(self) -> list[str]:
        rng, funds = self.rng, []
        if not self.entitled and rng.random() < 0.75:
            funds.append("EUR-A")
        if rng.random() < 0.3:
            funds.append("VUL-D")
        if self.entitled and rng.random() < 0.2:
            funds.append("BE-C")
        return [*funds, PROMISED] if self.entitled else funds

    def _measure(self, code: str, funds: Sequence[str]) -> None:
        kind, fixed, each, covers, least, minutes, places = MEASURES[code]
        fits = any(self.severity[n] >= least for n in covers) and self.rng.random() < 0.85
        if not fits or (kind == "cash" and self.cash_risk):
            return
        window = self.rng.choices(SPANS, STARTS)[0]
        extra = [(self.counsellor, minutes)]
        extra += [
            (self.office.at(code, *span), 1)
            for span in (SPANS if places else ())
            if span[0] <= window[0] and window[1] <= span[1]
        ]
        if code in PROVIDED:
            extra.append((self.office.at(f"R{self.region}/{code}", 0, 3), 1))
        if code.startswith("K-MIC"):
            extra.append((self.trade, 1))
        payers = [f for f in funds if kind != "cash" or f in ("EUR-A", PROMISED)]
        payers += ["ANY-F"] if code in ("C-ARR", "K-KIT") else []
        full = 100 * (fixed + each * (self.people - 1))
        levels = [
            (round(part * full), {n: part * share for n, share in covers.items()})
            for part in LEVELS.get(code, (1.0,))
        ]
        self._group(code, levels, payers, extra, window, cash=kind == "cash")

    def _debt(self, funds: Sequence[str]) -> None:
        if self.severity["debt"] and not self.cash_risk and self.rng.random() < 0.6:
            owed = self.rng.choice((150, 300, 700, 1500))
            levels = [(100 * e, {"debt": e / owed}) for e in DEBT if e <= owed]
            payers = [f for f in funds if f in ("EUR-A", PROMISED)]
            self._group("C-DEBT", levels, payers, [(self.counsellor, 60)], (0, 3), cash=True)

    def _group(
        self,
        code: str,
        levels: list[tuple[int, dict[str, float]]],
        payers: Sequence[str],
        extra: list[tuple[int, int]],
        window: tuple[int, int],
        *,
        cash: bool,
    ) -> None:
        first = len(self.options)
        for cents, covers in levels:
            for fund in payers:
                usage, paid = list(extra), cents if cash else 0
                if fund != PROMISED:
                    usage += self.office.money(fund, cents, cash=paid, community=0)
                self._add(code, fund, cents, paid, covers, tuple(usage), window)
        if len(self.options) > first:
            self.of[code] = tuple(range(first, len(self.options)))

    def _seat(self, project: int, cents: int, covers: dict[str, float]) -> None:
        code = self.office.projects[project].code
        cash = cents * 2 // 3 if code.startswith("P-MAM1") else 0
        usage = self.office.money("COM-E", cents, cash=cash, community=cents - cash)
        first = len(self.options)
        taken = (*usage, (self.counsellor, 60))
        self._add(code, "COM-E", cents, cash, covers, taken, (0, 3), project)
        if len(self.options) > first:
            self.of[code] = (first,)

    def _arrival(self) -> None:
        if self.entitled and self.severity["basic"]:
            cents = self.rng.choice((61_500, 20_500))
            self.of["E-ARR"] = (len(self.options),)
            self._add("E-ARR", f"{PROMISED}:arrival", cents, cents, {"basic": 0.6}, (), (0, 3))

    def _add(
        self,
        code: str,
        fund: str,
        cents: int,
        cash: int,
        covers: dict[str, float],
        usage: Usage,
        window: tuple[int, int],
        project: int = -1,
    ) -> None:
        cover = tuple(
            (self.known.index(n), min(FULL, round(s * FULL)))
            for n, s in covers.items()
            if n in self.known
        )
        if cover:
            person = PersonId("p")
            self.options.append(
                Option(code, person, fund, cents, cash, 1, cover, usage, window, project)
            )

    def _ruled(self) -> CaseProblem:
        lines = tuple(self._line(at, need) for at, need in enumerate(self.known))
        owed = self.of.get("E-ARR", ())
        return CaseProblem(
            case_id=CaseId(f"case{self.number}"),
            priority=1.0,
            lines=lines,
            options=tuple(self.options),
            groups=tuple(self.of.values()),
            ceilings=tuple(self._ceilings()),
            conflicts=tuple(self._conflicts()),
            afters=self._afters(),
            requirements=(Requirement("owed", Origin.OWED, frozenset(owed)),) if owed else (),
            floors=tuple(_floors(lines)),
        )

    def _line(self, at: int, need: str) -> Line:
        best = sum(
            max((s for o in own for n, s in self.options[o].cover if n == at), default=0)
            for own in self.of.values()
        )
        persons = self.rng.randint(1, self.people) if self.rng.random() < 0.15 else 1
        severity = self.severity[need]
        return Line(need, NEEDS[need], severity, persons * BURDEN[severity], min(FULL, best))

    def _ceilings(self) -> list[Ceiling]:
        later = 2_000 + 1_000 * (self.returned - 1)
        found = []
        for fund, euros in {**CEILINGS, PROMISED: later}.items():
            paid = tuple((i, o.amount) for i, o in enumerate(self.options) if o.fund == fund)
            if paid:
                found.append(Ceiling(f"{fund}:case", 100 * euros, paid))
        return found

    def _conflicts(self) -> list[Conflict]:
        of, found = self.of, []
        for one, other in (("C-ARR", "E-ARR"), ("K-MIC1", "K-MIC2"), ("K-RENT", "K-REHAB")):
            if one in of and other in of:
                found.append(Conflict(f"{one}/{other}", frozenset(of[one]), frozenset(of[other])))
        stacks = [
            frozenset(i for i, o in enumerate(self.options) if o.fund == f)
            for f in ("BE-C", PROMISED)
        ]
        return [*found, Conflict("BE-C/EURP-B", *stacks)] if all(stacks) else found

    def _afters(self) -> tuple[After, ...]:
        if "K-MIC2" not in self.of:
            return ()
        first = frozenset(self.of.get("K-BTR", ()))
        return (After("K-BTR", frozenset(self.of["K-MIC2"]), first),)


def _floors(lines: Sequence[Line]) -> list[Floor]:
    floors = []
    for at, line in enumerate(lines):
        if line.need == "basic" and line.severity >= 3:
            floors.append(Floor("basics", at, 5_000, 1, 1))
        if line.need in ("medical", "security", "mhpss") and line.severity == 4:
            floors.append(Floor("act_now", at, min(line.attainable, URGENT), 0, 1))
    return floors
