"""A random problem of an office's size, with the rules of the example programme."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

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
NEEDS = {
    "income": ECONOMIC, "job": ECONOMIC, "training": ECONOMIC, "debt": ECONOMIC,
    "basic": SOCIAL, "housing": SOCIAL, "medical": SOCIAL, "documents": SOCIAL,
    "education": SOCIAL, "childcare": SOCIAL, "security": SOCIAL,
    "mhpss": PSYCHOSOCIAL, "family": PSYCHOSOCIAL, "community": PSYCHOSOCIAL,
}  # fmt: skip

#: code: (kind, fixed euro, euro per further person, covers, least severity, minutes, places)
MEASURES: dict[str, tuple[str, int, int, dict[str, float], int, int, int]] = {
    "C-ARR": ("cash", 150, 30, {"basic": 0.5}, 1, 30, 0),
    "C-CFW": ("cash", 160, 0, {"basic": 0.3, "income": 0.2}, 1, 60, 40),
    "C-MEDT": ("cash", 60, 0, {"medical": 0.1}, 2, 30, 0),
    "K-KIT": ("in_kind", 90, 35, {"basic": 0.5}, 1, 30, 0),
    "K-RENT": ("in_kind", 210, 30, {"housing": 0.6}, 2, 60, 0),
    "K-REHAB": ("in_kind", 850, 0, {"housing": 0.9}, 3, 180, 0),
    "K-MED": ("in_kind", 250, 60, {"medical": 0.6}, 2, 60, 0),
    "K-MEDX": ("in_kind", 1400, 0, {"medical": 1.0}, 4, 180, 12),
    "K-DOC": ("in_kind", 70, 20, {"documents": 0.9}, 1, 60, 0),
    "K-SCH": ("in_kind", 120, 60, {"education": 0.9}, 1, 60, 0),
    "K-CARE": ("in_kind", 140, 70, {"childcare": 0.8}, 1, 60, 0),
    "K-SAFE": ("in_kind", 680, 0, {"security": 0.8, "mhpss": 0.1}, 3, 240, 0),
    "K-MIC1": ("in_kind", 700, 0, {"income": 0.5}, 1, 240, 0),
    "K-MIC2": ("in_kind", 1500, 0, {"income": 0.9, "debt": 0.1}, 1, 360, 0),
    "K-BTR": ("in_kind", 95, 0, {"income": 0.2, "training": 0.2}, 1, 30, 60),
    "K-VOC": ("in_kind", 620, 0, {"training": 0.9, "job": 0.3}, 1, 120, 45),
    "K-APP": ("in_kind", 380, 0, {"job": 0.6, "training": 0.4}, 1, 180, 30),
    "K-JOB": ("in_kind", 130, 0, {"job": 0.5}, 1, 120, 0),
    "K-PSY": ("in_kind", 180, 0, {"mhpss": 0.7}, 2, 60, 25),
    "K-CLIN": ("in_kind", 520, 0, {"mhpss": 0.9}, 4, 120, 10),
    "K-FAM": ("in_kind", 110, 0, {"family": 0.8, "community": 0.1}, 1, 120, 0),
}
#: place: (projects: (code, fixed with residents' seats, per seat, least, most, covers))
PLACES: dict[str, list[tuple[str, int, int, int, int, dict[str, float]]]] = {
    "matoto": [
        ("P-MAT1", 8600 + 160 * 16, 160, 6, 20, {"income": 0.5, "training": 0.5}),
        ("P-MAT2", 1300 + 20 * 24, 20, 6, 36, {"mhpss": 0.4, "family": 0.2, "community": 0.3}),
    ],
    "kankan": [
        ("P-KAN1", 9800 + 110 * 20, 110, 8, 24, {"income": 0.5, "community": 0.5}),
        ("P-KAN2", 2100 + 15 * 30, 15, 5, 30, {"community": 0.6, "mhpss": 0.2}),
    ],
    "ratoma": [
        ("P-RAT1", 9800 + 120 * 16, 120, 6, 20, {"job": 0.7, "income": 0.3, "community": 0.2})
    ],
    "labe": [("P-LAB1", 7400 + 140 * 14, 140, 6, 18, {"income": 0.6, "community": 0.4})],
    "nzerekore": [
        ("P-NZE1", 3200 + 35 * 24, 35, 5, 24, {"community": 0.7, "family": 0.3, "debt": 0.2})
    ],
    "boke": [
        ("P-BOK1", 8400 + 60 * 30, 60, 3, 14, {"basic": 0.2, "income": 0.3, "community": 0.5})
    ],
    "mamou": [
        ("P-MAM1", 6500 + 90 * 20, 90, 4, 12, {"income": 0.3, "basic": 0.3, "community": 0.4})
    ],
    "siguiri": [
        ("P-SIG1", 5900 + 180 * 8, 180, 4, 10, {"training": 0.8, "job": 0.4, "community": 0.2})
    ],
}
SHARES_OF_PLACES = (44, 35, 31, 28, 28, 19, 17, 14)
MONEY = {"EUR-A": 57_000, "BE-C": 14_000, "VUL-D": 28_000, "ANY-F": 8_000, "COM-E": 49_600}
TRADES = ("tailoring", "mechanics", "shop")


@dataclass
class _Rows:
    rows: list[Row] = field(default_factory=list)
    index: dict[str, int] = field(default_factory=dict)

    def add(self, sort: RowSort, subject: str, limit: int) -> int:
        if subject not in self.index:
            self.index[subject] = len(self.rows)
            self.rows.append(Row(sort, subject, limit))
        return self.index[subject]


def _pool_usage(
    rows: _Rows, fund: str, cents: int, *, cash: int, community: int
) -> list[tuple[int, int]]:
    """Return what pool money takes from its line and from the office's shares (in 1/100)."""
    usage = [(rows.index[fund], cents)]
    if fund == "EUR-A" and cash:
        usage.append((rows.index["EUR-A-cash"], cash))
    usage.append((rows.index["cash-least"], 15 * cents - 100 * cash))
    usage.append((rows.index["cash-most"], 100 * cash - 35 * cents))
    usage.append((rows.index["community-least"], 15 * cents - 100 * community))
    return usage


def office(
    seed: int = 1, fairness: Fairness = Fairness.BALANCED, cases: int = 180, scale: float = 1.0
) -> AllocationProblem:
    """Return a caseload of about 180 with five pools, an entitlement, ten projects, all rules."""
    rng = random.Random(seed)
    rows = _Rows()
    for fund, euros in MONEY.items():
        rows.add(RowSort.MONEY, fund, int(euros * 100 * scale))
    rows.add(RowSort.LINE_SHARE, "EUR-A-cash", int(95_000 * 25 * scale))
    rows.add(RowSort.SPENDING_LEAST, "cash-least", 0)
    rows.add(RowSort.SPENDING_MOST, "cash-most", 0)
    rows.add(RowSort.SPENDING_LEAST, "community-least", 0)
    for code, (_, _, _, _, _, _, places) in MEASURES.items():
        if places:
            rows.add(RowSort.PLACES, code, max(1, int(places * scale)))
    for counsellor in range(8):
        rows.add(RowSort.HOURS, f"C{counsellor}", int(90 * 60 * 3 * scale))
    projects: list[ProjectProblem] = []
    seat_of: dict[str, list[tuple[int, tuple[str, int, int, int, int, dict[str, float]]]]] = {}
    for place, theirs in PLACES.items():
        for project in theirs:
            seat_of.setdefault(place, []).append((len(projects), project))
            cents = project[1] * 100
            projects.append(
                ProjectProblem(
                    project[0],
                    project[3],
                    project[4],
                    tuple(_pool_usage(rows, "COM-E", cents, cash=0, community=cents)),
                    False if project[0] == "P-NZE1" else None,
                )
            )
    made = tuple(_case(rng, c, rows, seat_of) for c in range(cases))
    weights = dict.fromkeys(Dimension, FULL)
    return AllocationProblem(Aim(fairness, weights, 40), tuple(rows.rows), made, tuple(projects))


def _case(rng: random.Random, c: int, rows: _Rows, seat_of) -> CaseProblem:
    place = rng.choices(tuple(PLACES), SHARES_OF_PLACES)[0]
    people = rng.choice((1, 1, 1, 2, 3, 4, 5, 7))
    returned = rng.randint(1, people)
    entitled = rng.random() < 0.43
    eur_a = not entitled and rng.random() < 0.75
    be_c = entitled and rng.random() < 0.2
    vul_d = rng.random() < 0.3
    cash_risk = rng.random() < 0.1
    severity = {n: rng.choices((0, 1, 2, 3, 4), (45, 15, 17, 15, 8))[0] for n in NEEDS}
    severity["basic"] = rng.choices((0, 1, 2, 3, 4), (10, 15, 30, 30, 15))[0]
    known = [n for n in NEEDS if severity[n]]
    made = _Building(rng, rows, known, people, cash_risk)
    funds = []
    if eur_a:
        funds.append("EUR-A")
    if vul_d:
        funds.append("VUL-D")
    if be_c:
        funds.append("BE-C")
    if entitled:
        funds.append("EURP-B")
    trade = rows.add(RowSort.TRADE, f"{rng.choice(TRADES)}@{place}", 6)
    counsellor = rows.index[f"C{rng.randrange(8)}"]
    for code, (kind, fixed, each, covers, least, minutes, places) in MEASURES.items():
        if not any(severity[n] >= least for n in covers) or (kind == "cash" and cash_risk):
            continue
        if rng.random() < 0.15:
            continue
        cents = (fixed + each * (people - 1)) * 100
        usable = [f for f in funds if kind != "cash" or f in ("EUR-A", "EURP-B")]
        if code in ("C-ARR", "K-KIT"):
            usable.append("ANY-F")
        extra = [(counsellor, minutes)]
        if places:
            extra.append((rows.index[code], 1))
        if code.startswith("K-MIC"):
            extra.append((trade, 1))
        made.group(code, kind, [cents], usable, covers, extra)
    if severity["debt"] and not cash_risk and rng.random() < 0.6:
        debt = rng.choice((150, 300, 700, 1500))
        levels = [e for e in (50, 100, 200, 400, 800) if e <= debt]
        usable = [f for f in funds if f in ("EUR-A", "EURP-B")]
        made.group("C-DEBT", "cash", [e * 100 for e in levels], usable, {}, [(counsellor, 60)],
                   debt=debt * 100)  # fmt: skip
    if rng.random() < 0.75:
        for p, project in seat_of[place]:
            made.seat(p, project, counsellor)
    arrival = made.arrival(entitled)
    return _ruled(rng, c, made, known, severity, people, returned, arrival)


class _Building:
    """Options and groups of one case, as they are made."""

    def __init__(self, rng, rows, known, people, cash_risk):
        self.rng, self.rows, self.known = rng, rows, known
        self.people, self.cash_risk = people, cash_risk
        self.options: list[Option] = []
        self.groups: list[tuple[int, ...]] = []
        self.of: dict[str, list[int]] = {}

    def cover(self, covers: dict[str, float]) -> tuple[tuple[int, int], ...]:
        return tuple(
            (self.known.index(n), round(s * FULL)) for n, s in covers.items() if n in self.known
        )

    def group(self, code, kind, levels, funds, covers, extra, debt=0):
        group = []
        for cents in levels:
            cover = self.cover({"debt": cents / debt} if debt else covers)
            if not cover:
                continue
            for fund in funds:
                usage = list(extra)
                cash = cents if kind == "cash" else 0
                if fund != "EURP-B":
                    usage += _pool_usage(self.rows, fund, cents, cash=cash, community=0)
                group.append(len(self.options))
                self.options.append(_option(code, fund, cents, cash, cover, usage))
        if group:
            self.groups.append(tuple(group))
            self.of[code] = group

    def seat(self, p, project, counsellor):
        cover = self.cover(project[5])
        if not cover:
            return
        cents = project[2] * 100
        cash = cents * 2 // 3 if project[0] == "P-MAM1" else 0
        usage = [*_pool_usage(self.rows, "COM-E", cents, cash=cash, community=cents - cash)]
        usage.append((counsellor, 60))
        self.groups.append((len(self.options),))
        self.of[project[0]] = [len(self.options)]
        self.options.append(_option(project[0], "COM-E", cents, cash, cover, usage, p))

    def arrival(self, entitled) -> list[int]:
        cover = self.cover({"basic": 0.6})
        if not entitled or not cover:
            return []
        cents = self.rng.choice((61_500, 20_500))
        self.groups.append((len(self.options),))
        self.of["E-ARR"] = [len(self.options)]
        self.options.append(_option("E-ARR", "EURP-B:arrival", cents, cents, cover, []))
        return [len(self.options) - 1]


def _option(code, fund, cents, cash, cover, usage, project=-1) -> Option:
    return Option(code, PersonId("p"), fund, cents, cash, 1, cover, tuple(usage), (0, 3), project)


def _ruled(rng, c, made, known, severity, people, returned, arrival) -> CaseProblem:
    options, of = made.options, made.of

    def paid_by(fund):
        return tuple((i, o.amount) for i, o in enumerate(options) if o.fund == fund)

    later = 200_000 + 100_000 * (returned - 1)
    ceilings = [Ceiling("EUR-A:case", 220_000, paid_by("EUR-A")),
                Ceiling("VUL-D:case", 500_000, paid_by("VUL-D")),
                Ceiling("BE-C:case", 220_000, paid_by("BE-C")),
                Ceiling("ANY-F:case", 45_000, paid_by("ANY-F")),
                Ceiling("EURP-B:later", later, paid_by("EURP-B"))]  # fmt: skip
    conflicts = []
    for one, other in (("C-ARR", "E-ARR"), ("K-MIC1", "K-MIC2"), ("K-RENT", "K-REHAB")):
        if one in of and other in of:
            conflicts.append(Conflict(f"{one}/{other}", frozenset(of[one]), frozenset(of[other])))
    be_c = frozenset(i for i, _ in paid_by("BE-C"))
    if be_c:
        others = frozenset(i for i, _ in paid_by("EURP-B"))
        conflicts.append(Conflict("BE-C/EURP-B", be_c, others))
    afters = []
    if "K-MIC2" in of:
        afters.append(After("K-BTR", frozenset(of["K-MIC2"]), frozenset(of.get("K-BTR", ()))))
    requirements = [Requirement("owed", Origin.OWED, frozenset(arrival))] if arrival else []
    lines, floors = [], []
    for index, need in enumerate(known):
        best = sum(
            max((s for i in group for n, s in options[i].cover if n == index), default=0)
            for group in made.groups
        )
        attainable = min(FULL, best)
        persons = rng.randint(1, people) if rng.random() < 0.15 else 1
        weight = persons * BURDEN[severity[need]]
        lines.append(Line(need, NEEDS[need], severity[need], weight, attainable))
        if need == "basic" and severity[need] >= 3:
            floors.append(Floor("basics", index, 5_000, 1, 1))
        if need in ("medical", "security", "mhpss") and severity[need] == 4:
            floors.append(Floor("act_now", index, min(attainable, 6_000), 0, 1))
    return CaseProblem(
        CaseId(f"case{c}"), 1.0, tuple(lines), tuple(options), tuple(made.groups),
        tuple(x for x in ceilings if x.amounts), tuple(conflicts), tuple(afters),
        tuple(requirements), tuple(floors),
    )  # fmt: skip
