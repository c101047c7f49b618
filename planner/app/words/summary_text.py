"""The office's page of figures as lines of text for the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from math import ceil

from planner.domain.allocation import Outcome
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.services.balances.summary import FundUse, NeedsMet, Summary
from planner.wording.balances.advice import too_short
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import date_text, decimal_text, money_text, share_text
from planner.wording.reasons import reason_sentence

Say = Callable[..., str]
#: A balance that was stopped farther than this from the best possible is not to be used.
_USABLE_GAP = 0.10
#: Seconds to give it then, at least; twice what it had where that is more.
_MORE_SECONDS = 120


def summary_lines(summary: Summary, programme: Programme, language: str) -> Iterator[str]:
    """Yield the lines of the page, cases by number only."""
    say = partial(_say, language)
    yield from _people(summary, say, language)
    yield from _money(summary, programme, say, language)
    yield from _needs(summary, say, language)
    seats = ", ".join(
        say("seats", project=programme.project(o.project).name.get(language), seats=o.seats)
        for o in summary.openings
    )
    yield say("projects", list=seats) if seats else say("no_projects")
    yield from _named(summary, programme, say, language)
    outcome = name_of(summary.outcome, language)
    if summary.gap is None or summary.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        yield say("outcome", outcome=outcome)
    else:
        gap = share_text(summary.gap, language, 3)
        seconds = decimal_text(summary.seconds, language, 1)
        yield say("gap", outcome=outcome, gap=gap, seconds=seconds)
    if summary.outcome is Outcome.STOPPED and (summary.gap is None or summary.gap > _USABLE_GAP):
        yield too_short(max(_MORE_SECONDS, 2 * ceil(summary.seconds)), language)


def _say(language: str, code: str, **values: object) -> str:
    return said(code, language, **values)


def _people(summary: Summary, say: Say, language: str) -> Iterator[str]:
    yield say("cases", cases=summary.cases, planned=summary.planned)
    for number, why in summary.not_planned:
        yield "  " + say("not_planned", number=number, why=name_of(why, language))
    if summary.act_now:
        day = date_text(min(a.deadline for a in summary.act_now), language)
        yield say("act_now", day=day, count=len(summary.act_now))
        urgent = {a.number for a in summary.act_now} & set(summary.without_award)
        if urgent:
            yield "  " + say("urgent", numbers=", ".join(sorted(urgent)))


def _money(summary: Summary, programme: Programme, say: Say, language: str) -> Iterator[str]:
    yield say("money")
    for fund in summary.funds:
        yield "  " + _fund_line(fund, language, say("limit", **_use(fund, language)))
        for more in _more(fund, say, language):
            yield "  " + " " * 10 + more
    kinds = ", ".join(
        f"{name_of(k, language)} {money_text(m, language)}" for k, m in summary.kinds.items()
    )
    yield "  " + say("total", total=f"{money_text(summary.total, language)} ({kinds})")
    for reason in summary.shares:
        yield "  " + reason_sentence(reason, programme, language)
    if summary.old_prices:
        yield "  " + say("old_prices", count=summary.old_prices)


def _more(fund: FundUse, say: Say, language: str) -> Iterator[str]:
    """Say what else is to know of a line: its own currency, what is held back, owed or gone."""
    if fund.converted:
        used, limit = (money_text(m, language) for m in (fund.own_used, fund.own_limit))
        yield say("own_currency", limit=say("limit", used=used, limit=limit))
    if fund.reserve.minor:
        yield say("held", reserve=money_text(fund.reserve, language))
    if fund.gone.minor:
        yield say("gone", gone=money_text(fund.gone, language))
    if fund.owed is not None:
        owed, back = (money_text(m, language) for m in (fund.owed, fund.owed - fund.used))
        yield say("owed", owed=owed, back=back)


def _needs(summary: Summary, say: Say, language: str) -> Iterator[str]:
    yield say("needs")
    for label, needs in (("average", summary.average), ("worst", summary.worst_tenth)):
        for dimension in (None, *Dimension):
            name = name_of(dimension, language) if dimension else say("all")
            about = f"{say(label)}, {name}"
            yield "  " + say("labelled", label=about, text=_met(needs[dimension], language))
    yield "  " + say("labelled", label=say("stated"), text=_met(summary.stated[None], language))
    if summary.beyond:
        yield "  " + say("beyond", count=summary.beyond)


def _named(summary: Summary, programme: Programme, say: Say, language: str) -> Iterator[str]:
    """Name everybody below a floor or without an award."""
    for number, short in summary.shortfalls:
        missing = say("missing", money=money_text(short.missing, language)) if short.missing else ""
        yield say(
            "short",
            number=number,
            need=programme.need(short.need).name.get(language),
            reached=share_text(short.reached / FULL, language),
            least=share_text(short.least / FULL, language),
            missing=missing,
        )
    if summary.without_award:
        yield say("nothing", numbers=", ".join(summary.without_award))


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
