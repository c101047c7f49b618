"""The shares of the year: what of the shared money goes out as which kind, and the limits."""

from __future__ import annotations

from collections.abc import Sequence

from exports.excel.cells import Formula, Share, Value, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.sheets import PRICED, Sheets
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import Rule, RuleSort
from planner.wording.names import name_of


def residents_wages(project: CommunityProject) -> Money:
    """Return the part of the residents' money that is wages, and so cash."""
    wages = project.wages or Money.zero(project.seat.currency)
    return wages.times(project.residents_seats)


def shared_kinds(figures: Figures) -> list[tuple[frozenset[Kind], Rule | None]]:
    """Return the kinds with the rule on each, then the rules on several kinds together."""
    rules = list(figures.programme.rules_of(RuleSort.SPENDING_SHARE))
    rows: list[tuple[frozenset[Kind], Rule | None]] = []
    for kind in PRICED:
        own: list[Rule | None] = [r for r in rules if r.kinds == {kind}]
        rows += [(frozenset({kind}), rule) for rule in own or [None]]
    return rows + [(r.kinds, r) for r in rules if len(r.kinds) != 1]


def share_rows(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    """Return the live shares; wages count as cash, fixed costs and seats as community."""
    table = sheets["shares"]
    shown = money_format(figures.currency)
    amounts = _amounts(figures, sheets)
    whole = "+".join(f"({amount})" for amount in amounts.values())
    rows: list[Sequence[Value]] = []
    for row, (kinds, rule) in enumerate(shared_kinds(figures)):
        own = [kind for kind in PRICED if kind in kinds]
        amount = "+".join(f"({amounts[kind]})" for kind in own)
        at = {c.key: table.cell(c.key, row) for c in table.columns}
        rows.append(
            (
                " + ".join(name_of(kind, figures.language) for kind in own),
                Formula(f"={amount}", shown),
                Formula(f"=IF(({whole})=0,0,{at['amount']}/({whole}))", "0.0%"),
                _limit(rule.least if rule else None),
                _limit(rule.most if rule else None),
                Formula(_kept(figures, at)),
            )
        )
    return rows


def _limit(share: int | None) -> Share | None:
    return None if share is None else Share(share / FULL)


def _kept(figures: Figures, at: dict[str, str]) -> str:
    share, least, most = at["share"], at["least"], at["most"]
    yes, no = figures.say("yes"), figures.say("no")
    above = f'OR({least}="",{share}>={least})'
    below = f'OR({most}="",{share}<={most})'
    return f'=IF(AND({least}="",{most}=""),"",IF(AND({above},{below}),"{yes}","{no}"))'


def _amounts(figures: Figures, sheets: Sheets) -> dict[Kind, str]:
    """Return a formula for the shared money of each kind."""
    awards, funds, projects = sheets["awards"], sheets["funds"], sheets["projects"]
    shared = f'--({funds.span("sort")}="{figures.say("pool")}")'

    def of_awards(key: str, kind: Kind) -> str:
        sums = (
            f"SUMIFS({awards.span(key)},{awards.span('fund')},{funds.span('fund')},"
            f'{awards.span("kind")},"{name_of(kind, figures.language)}")'
        )
        return f"SUMPRODUCT({sums},{shared})"

    def of_projects(key: str) -> str:
        sums = f"SUMIFS({projects.span(key)},{projects.span('fund')},{funds.span('fund')})"
        return f"SUMPRODUCT({sums},{shared})"

    wages = [of_awards("cash", Kind.COMMUNITY), of_projects("residents_wages")]
    seats = [
        of_awards("amount", Kind.COMMUNITY),
        of_projects("fixed"),
        of_projects("residents_money"),
    ]
    return {
        Kind.CASH: "+".join([of_awards("amount", Kind.CASH), *wages]),
        Kind.IN_KIND: of_awards("amount", Kind.IN_KIND),
        Kind.COMMUNITY: "+".join(seats) + "".join(f"-{part}" for part in wages),
    }
