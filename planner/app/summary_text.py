"""The office's page of figures as lines of text for the command line."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.allocation import Outcome
from planner.domain.need import FULL, Dimension
from planner.domain.programme import Programme
from planner.services.summary import FundUse, NeedsMet, Summary
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import date_text, decimal_text, money_text, share_text


def summary_lines(summary: Summary, programme: Programme, language: str) -> Iterator[str]:
    """Yield the lines of the page, cases by number only."""

    def text(code: str, **values: object) -> str:
        return said(code, language, **values)

    yield text("cases", cases=summary.cases, planned=summary.planned)
    for number, why in summary.not_planned:
        yield "  " + text("not_planned", number=number, why=name_of(why, language))
    if summary.act_now:
        day = date_text(min(a.deadline for a in summary.act_now), language)
        numbers = ", ".join(a.number for a in summary.act_now)
        yield text("act_now", day=day, count=len(summary.act_now), numbers=numbers)
    yield text("money")
    for fund in summary.funds:
        yield "  " + _fund_line(fund, language, text("limit", **_use(fund, language)))
        if fund.reserve.minor:
            yield "  " + " " * 10 + text("held", reserve=money_text(fund.reserve, language))
    kinds = ", ".join(
        f"{name_of(k, language)} {money_text(m, language)}" for k, m in summary.kinds.items()
    )
    yield "  " + text("total", total=f"{money_text(summary.total, language)} ({kinds})")
    yield text("needs")
    for label, needs in (("average", summary.average), ("worst", summary.worst_tenth)):
        for dimension in (None, *Dimension):
            name = name_of(dimension, language) if dimension else text("all")
            yield f"  {text(label)}, {name}: {_met(needs[dimension], language)}"
    seats = ", ".join(
        text("seats", project=programme.project(o.project).name.get(language), seats=o.seats)
        for o in summary.openings
    )
    yield text("projects", list=seats) if seats else text("no_projects")
    for number, short in summary.shortfalls:
        missing = (
            text("missing", money=money_text(short.missing, language)) if short.missing else ""
        )
        yield text(
            "short",
            number=number,
            need=programme.need(short.need).name.get(language),
            reached=share_text(short.reached / FULL, language),
            least=share_text(short.least / FULL, language),
            missing=missing,
        )
    if summary.without_award:
        yield text("nothing", numbers=", ".join(summary.without_award))
    outcome = name_of(summary.outcome, language)
    if summary.gap is None or summary.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        yield text("outcome", outcome=outcome)
    else:
        gap = share_text(summary.gap, language, 3)
        seconds = decimal_text(summary.seconds, language, 1)
        yield text("gap", outcome=outcome, gap=gap, seconds=seconds)


def _use(fund: FundUse, language: str) -> dict[str, str]:
    return {"used": money_text(fund.used, language), "limit": money_text(fund.limit, language)}


def _fund_line(fund: FundUse, language: str, used: str) -> str:
    kinds = ", ".join(
        f"{name_of(kind, language)} {money_text(money, language)}"
        for kind, money in fund.by_kind.items()
        if money.minor
    )
    return f"{fund.fund.printed_code:<8}  {used}" + (f" ({kinds})" if kinds else "")


def _met(needs: NeedsMet, language: str) -> str:
    before, after = (decimal_text(v, language, 1) for v in (needs.before, needs.after))
    met = "–" if needs.met is None else share_text(needs.met, language)
    return f"{before} → {after} ({met})"
