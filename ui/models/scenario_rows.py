"""Scenarios beside one another, in words: a row for each figure, and for each case that differs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import Award
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.domain.what_if.fairness_price import Setting
from planner.services.what_if.scenarios import CaseBeside, Side
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import count_text, decimal_text, money_text, share_text
from planner.wording.what_if.fairness import setting_name
from ui.models.balance_view import headline
from ui.models.isolates import steady
from ui.models.rows import Column
from ui.words import listed, turned


@dataclass(frozen=True)
class FigureRow:
    """One figure of every scenario, in their order. ``apart``: they do not agree on it."""

    what: str
    texts: tuple[str, ...]

    @property
    def apart(self) -> bool:
        """Say whether the scenarios differ in it."""
        return len(set(self.texts)) > 1


def figure_rows(sides: Sequence[Side], language: str) -> list[FigureRow]:
    """Return what each scenario asks for, and what came of it."""

    def share(value: float | None) -> str:
        return "–" if value is None else share_text(value, language)

    def count(value: int) -> str:
        return count_text(value, language)

    def weights(s: Side) -> str:
        own = dict(s.scenario.policy.dimension_weights)
        return " · ".join(decimal_text(own.get(d, FULL) / FULL, language, 1) for d in Dimension)

    def met_in(dimension: Dimension, s: Side) -> str:
        return share(s.met[dimension])

    def money_of(kind: Kind, s: Side) -> str:
        return money_text(s.kinds[kind], language)

    named = " · ".join(name_of(d, language) for d in Dimension)
    met = _tr("Needs met: {what}")
    rows: list[tuple[str, Callable[[Side], str]]] = [
        (
            _tr("Who comes first"),
            lambda s: setting_name(Setting.of(s.scenario.policy), language),
        ),
        (_tr("Weights: {what}").format(what=named), weights),
        (met.format(what=_tr("all")), lambda s: share(s.met[None])),
        *((met.format(what=name_of(d, language)), partial(met_in, d)) for d in Dimension),
        (_tr("Needs met of the worst-off tenth"), lambda s: share(s.met_tenth)),
        (_tr("Most burden left to one case"), lambda s: decimal_text(s.worst, language, 1)),
        (_tr("Money in all"), lambda s: money_text(s.money, language)),
        *(
            (name_of(k, language), partial(money_of, k))
            for k in (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
        ),
        (_tr("Cases that get money"), lambda s: count(s.helped)),
        (_tr("Cases that get nothing"), lambda s: count(s.nothing)),
        (_tr("Cases below a guaranteed floor"), lambda s: count(s.below_floor)),
        (_tr("Community projects open"), lambda s: count(s.projects)),
        (
            _tr("How good it is"),
            lambda s: headline(s.allocation.outcome, s.allocation.gap, language),
        ),
        (
            _tr("The caseload since"),
            lambda s: _tr("unchanged") if s.fits else _tr("changed: balance again"),
        ),
    ]
    return [FigureRow(what, tuple(steady(text(s)) for s in sides)) for what, text in rows]


def _text_at(place: int, row: FigureRow) -> str:
    return row.texts[place]


def figure_columns(names: Sequence[str]) -> list[Column]:
    """Return a column for what a figure is, and one for each scenario."""
    first = Column(_tr("What"), lambda r: r.what, 260, bold=True)
    rest = [Column(name, partial(_text_at, n), 150, attention=None) for n, name in enumerate(names)]
    return [first, *rest]


def case_columns(programme: Programme, names: tuple[str, str], language: str) -> list[Column]:
    """Return the columns of the cases that differ between two scenarios."""

    def points(row: CaseBeside) -> str:
        return turned(*(decimal_text(left, language, 1) for left in row.left))

    def money(row: CaseBeside) -> str:
        return turned(*(money_text(Money(m, programme.currency), language) for m in row.minor))

    def awards(of: tuple[Award, ...]) -> str:
        said = (
            f"{target_name(programme, a.target, language)} {money_text(a.amount, language)}"
            for a in of
        )
        return listed(steady(text) for text in said) or _tr("nothing")

    return [
        Column(_tr("Case"), lambda r: r.number, 120, bold=True),
        Column(
            _tr("Burden left"),
            points,
            110,
            lambda r: r.less_left,
            right=True,
            attention=lambda r: r.less_left < 0,
        ),
        Column(_tr("Money"), money, 140, lambda r: r.minor[1] - r.minor[0], right=True),
        Column(names[0], lambda r: awards(r.awards[0]), 0),
        Column(names[1], lambda r: awards(r.awards[1]), 0),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScenarioRows", text)
