"""The programme as readable tables: funds, catalogue, places, projects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cover, Measure, Pricing
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import Texts
from planner.domain.programme.project import CommunityProject
from planner.wording.changes.programme import setting_label
from planner.wording.names import name_of
from planner.wording.numbers import count_text, date_text, money_text, share_text
from planner.wording.rules.conditions import conditions_text
from ui.models.rows import Column
from ui.words import listed, need_name, place_name


def fund_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the funds table; amounts in each fund's own currency."""
    day = programme.balance_date

    def money(title: str, amount: Callable[[Fund], Money], field: str = "") -> Column:
        return Column(
            title,
            lambda f: money_text(amount(f), language),
            90,
            lambda f: programme.accounted(amount(f)),
            True,
            field=field,
        )

    def on(title: str, value: Callable[[Fund], date | None], field: str) -> Column:
        return Column(
            title,
            lambda f: date_text(found, language) if (found := value(f)) else "–",
            105,
            lambda f: value(f) or date.max,
            field=field,
            whole=True,
        )

    sort_words = {
        FundSort.POOL: _tr("shared pool"),
        FundSort.ENTITLEMENT: _tr("promised to persons"),
    }
    funds = programme.funds
    rarer = [
        (
            any(f.budgets for f in funds),
            Column(_tr("Version"), lambda f: f.version_on(day) or _tr("first"), 80),
        ),
        (
            any(f.carry_over for f in funds),
            on(_tr("Carried over to"), lambda f: f.carry_over, "carry_over"),
        ),
        (
            any(f.liquidation for f in funds),
            on(_tr("Paid until"), lambda f: f.liquidation, "liquidation"),
        ),
        (
            any(f.needs_codes for f in funds),
            Column(_tr("Codes it needs"), lambda f: listed(f.needs_codes) or "–", 90),
        ),
    ]
    return [
        Column(_tr("Code"), lambda f: f.code, 80, bold=True),
        Column(_tr("Line"), lambda f: f.name.get(language), 0, field="name"),
        Column(_tr("Sort"), lambda f: sort_words[f.sort], 105, spare=True),
        money(_tr("Budget"), lambda f: f.budget_on(day), "budget"),
        money(_tr("At hand"), lambda f: f.at_hand_on(day), "received"),
        money(_tr("Held back"), programme.reserve),
        on(_tr("From"), lambda f: f.starts, "starts"),
        on(_tr("To"), lambda f: f.ends, "ends"),
        *(column for there, column in rarer if there),
        Column(_tr("On exports"), lambda f: f.printed_code, 80, spare=True),
    ]


def measure_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the catalogue."""
    return [
        Column(_tr("Code"), lambda m: m.code, 90, bold=True),
        Column(_tr("Name"), lambda m: m.name.get(language), 170, field="name"),
        Column(_tr("Kind"), lambda m: name_of(m.kind, language), 100),
        Column(_tr("Cost"), lambda m: cost_text(m, programme, language), 130, field="cost"),
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
    return listed(parts)


def place_columns(language: str) -> list[Column]:
    """Return the columns of the places table."""
    return [
        Column(_tr("Code"), lambda p: p.code, 120, bold=True),
        Column(_tr("Place"), lambda p: p.name.get(language), 0, field="name"),
        Column(
            _tr("Returnees expected"),
            lambda p: count_text(p.expected, language),
            160,
            lambda p: p.expected,
            True,
            field="expected",
        ),
        Column(
            _tr("Residents"),
            lambda p: count_text(p.residents, language),
            130,
            lambda p: p.residents,
            True,
            field="residents",
        ),
        Column(
            _tr("Tension (0–3)"),
            lambda p: str(p.tension),
            120,
            right=True,
            attention=lambda p: p.tension >= 3,
            field="tension",
        ),
    ]


def project_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the community projects table."""

    def ages(project: CommunityProject) -> str:
        oldest = project.oldest
        return f"{project.youngest}+" if oldest is None else f"{project.youngest}–{oldest}"

    def money(title: str, amount: Callable[[CommunityProject], Money], field: str) -> Column:
        said = lambda p: money_text(amount(p), language)  # noqa: E731
        return Column(title, said, 80, amount, True, field=field)

    def number(title: str, value: Callable[[CommunityProject], int], field: str) -> Column:
        return Column(title, lambda p: str(value(p)), 70, value, True, field=field)

    def checked(project: CommunityProject) -> str:
        done = project.consulted and project.do_no_harm_checked
        return _tr("done") if done else _tr("missing")

    return [
        Column(_tr("Code"), lambda p: p.code, 90, bold=True),
        Column(_tr("Project"), lambda p: p.name.get(language), 0, field="name"),
        Column(_tr("Place"), lambda p: place_name(programme, p.place, language), 120),
        money(_tr("Fixed"), lambda p: p.fixed, "fixed"),
        money(_tr("A seat"), lambda p: p.seat, "seat"),
        number(_tr("Seats, least"), lambda p: p.least, "least"),
        number(_tr("most"), lambda p: p.most, "most"),
        number(_tr("Residents"), lambda p: p.residents_seats, "residents_seats"),
        Column(_tr("Ages"), ages, 80, lambda p: p.youngest, True),
        Column(
            _tr("Checks"),
            checked,
            90,
            attention=lambda p: not (p.consulted and p.do_no_harm_checked),
        ),
        Column(_tr("Meets"), lambda p: covers_text(p.covers, programme, language), 0),
    ]


def need_columns(language: str) -> list[Column]:
    """Return the columns of the needs an assessment asks about."""
    return [
        Column(_tr("Code"), lambda n: n.code, 110, bold=True),
        Column(_tr("Name"), lambda n: n.name.get(language), 0),
        Column(_tr("Dimension"), lambda n: name_of(n.dimension, language), 160),
    ]


def vulnerability_columns(language: str) -> list[Column]:
    """Return the columns of what an assessment may record of a person; rows: (code, name)."""
    return [
        Column(_tr("Code"), lambda v: v[0], 160, bold=True),
        Column(_tr("Name"), lambda v: v[1].get(language), 0),
    ]


@dataclass(frozen=True)
class SettingRow:
    """One setting of the office: where it stands among them, what it is called, its value."""

    at: int
    label: str
    value: str


def setting_rows(texts: Sequence[Texts], language: str) -> list[SettingRow]:
    """Return the settings of the office, in the order of the workbook."""
    return [
        SettingRow(at, setting_label(row["key"], language), row.get("value", ""))
        for at, row in enumerate(texts)
    ]


def setting_columns() -> list[Column]:
    """Return the columns of the settings."""
    return [
        Column(_tr("Setting"), lambda s: s.label, 260, bold=True),
        Column(_tr("Value"), lambda s: s.value or "–", 0),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgrammeRows", text)
