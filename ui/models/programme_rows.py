"""The programme as readable tables: funds, catalogue, places, projects, rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.catalogue import Cover, Measure, Pricing
from planner.domain.fund import FundSort
from planner.domain.need import FULL
from planner.domain.programme import Programme
from planner.domain.project import CommunityProject
from planner.domain.rule import OFFICE
from planner.services.summary import reserved
from planner.wording.conditions import conditions_text
from planner.wording.names import name_of
from planner.wording.numbers import count_text, date_text, money_text, share_text
from planner.wording.rules import rule_sentence
from ui.models.rows import Column
from ui.words import need_name, place_name


def fund_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the funds table."""
    return [
        Column(_tr("Code"), lambda f: f.code, 100, bold=True),
        Column(_tr("Line"), lambda f: f.name.get(language), 0),
        Column(
            _tr("Sort"),
            lambda f: _tr("shared pool") if f.sort is FundSort.POOL else _tr("promised to persons"),
            150,
        ),
        Column(
            _tr("Amount"), lambda f: money_text(f.amount, language), 110, lambda f: f.amount, True
        ),
        Column(
            _tr("At hand"),
            lambda f: money_text(f.at_hand_on(programme.balance_date), language),
            110,
            lambda f: f.at_hand_on(programme.balance_date),
            True,
        ),
        Column(
            _tr("Held back"),
            lambda f: money_text(reserved(programme, f), language),
            100,
            lambda f: reserved(programme, f),
            True,
        ),
        Column(_tr("From"), lambda f: date_text(f.starts, language), 140, lambda f: f.starts),
        Column(_tr("To"), lambda f: date_text(f.ends, language), 150, lambda f: f.ends),
        Column(_tr("On exports"), lambda f: f.printed_code, 100),
    ]


def measure_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the catalogue."""
    return [
        Column(_tr("Code"), lambda m: m.code, 90, bold=True),
        Column(_tr("Name"), lambda m: m.name.get(language), 230),
        Column(_tr("Kind"), lambda m: name_of(m.kind, language), 100),
        Column(_tr("Cost"), lambda m: cost_text(m, programme, language), 180),
        Column(_tr("Meets"), lambda m: covers_text(m.covers, programme, language), 0),
        Column(_tr("For whom"), lambda m: conditions_text(m.conditions, programme, language), 0),
    ]


def cost_text(measure: Measure, programme: Programme, language: str) -> str:
    """Return how a measure is priced, in words."""
    if measure.pricing is Pricing.COST and measure.cost is not None:
        fixed, each = measure.cost.fixed, measure.cost.each
        if not each.minor:
            return money_text(fixed, language)
        if not fixed.minor:
            return _tr("{each} each").format(each=money_text(each, language))
        return _tr("{fixed} + {each} each").format(
            fixed=money_text(fixed, language), each=money_text(each, language)
        )
    if measure.pricing is Pricing.TIERS:
        tiers = [t.amount for t in programme.tiers_of(measure.code) if t.amount is not None]
        return " · ".join(money_text(amount, language) for amount in tiers)
    if measure.pricing is Pricing.LEVELS:
        return " / ".join(money_text(level, language) for level in measure.levels)
    return _tr("as announced") if measure.pricing is Pricing.ANNOUNCED else _tr("free")


def covers_text(covers: tuple[Cover, ...], programme: Programme, language: str) -> str:
    """Return what an entry meets: "housing 60 %, income 20 %"."""
    parts = []
    for cover in covers:
        name = need_name(programme, cover.need, language)
        share = _tr("by its amount") if cover.of_debt else share_text(cover.share / FULL, language)
        parts.append(f"{name} {share}")
    return ", ".join(parts)


def place_columns(language: str) -> list[Column]:
    """Return the columns of the places table."""
    return [
        Column(_tr("Code"), lambda p: p.code, 120, bold=True),
        Column(_tr("Place"), lambda p: p.name.get(language), 0),
        Column(
            _tr("Returnees expected"),
            lambda p: count_text(p.expected, language),
            160,
            lambda p: p.expected,
            True,
        ),
        Column(
            _tr("Residents"),
            lambda p: count_text(p.residents, language),
            130,
            lambda p: p.residents,
            True,
        ),
        Column(
            _tr("Tension (0–3)"),
            lambda p: str(p.tension),
            120,
            right=True,
            attention=lambda p: p.tension >= 3,
        ),
    ]


def project_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the community projects table."""

    def ages(project: CommunityProject) -> str:
        oldest = project.oldest
        return f"{project.youngest}+" if oldest is None else f"{project.youngest}–{oldest}"

    def checked(project: CommunityProject) -> str:
        done = project.consulted and project.do_no_harm_checked
        return _tr("done") if done else _tr("missing")

    return [
        Column(_tr("Code"), lambda p: p.code, 90, bold=True),
        Column(_tr("Project"), lambda p: p.name.get(language), 0),
        Column(_tr("Place"), lambda p: place_name(programme, p.place, language), 120),
        Column(_tr("Fixed"), lambda p: money_text(p.fixed, language), 90, lambda p: p.fixed, True),
        Column(_tr("A seat"), lambda p: money_text(p.seat, language), 80, lambda p: p.seat, True),
        Column(_tr("Seats"), lambda p: f"{p.least}–{p.most}", 80, lambda p: p.most, True),
        Column(
            _tr("Residents"),
            lambda p: str(p.residents_seats),
            90,
            lambda p: p.residents_seats,
            True,
        ),
        Column(_tr("Ages"), ages, 80, lambda p: p.youngest, True),
        Column(
            _tr("Checks"),
            checked,
            90,
            attention=lambda p: not (p.consulted and p.do_no_harm_checked),
        ),
        Column(_tr("Meets"), lambda p: covers_text(p.covers, programme, language), 0),
    ]


def rule_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the rules table: each rule as a sentence."""
    return [
        Column(
            _tr("Whose"), lambda r: _tr("office") if r.scope == OFFICE else r.scope, 90, bold=True
        ),
        Column(_tr("Rule"), lambda r: rule_sentence(r, programme, language), 0),
        Column(_tr("Source"), lambda r: r.source, 250),
        Column(_tr("Code"), lambda r: r.code, 120),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgrammeRows", text)
