"""The office's page of figures as lines of text for the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from math import ceil

from planner.app.words.some import some_of
from planner.domain.balances.allocation import Outcome
from planner.domain.money import Money
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.services.balances.summary import FundUse, NeedsMet, Summary
from planner.wording.balances.advice import too_short
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import date_text, decimal_text, money_text, share_text
from planner.wording.papers.office import office_text
from planner.wording.reasons import reason_sentence

Say = Callable[..., str]
#: A balance that was stopped farther than this from the best possible is not to be used.
_USABLE_GAP = 0.10
#: Seconds to give it then, at least; twice what it had where that is more.
_MORE_SECONDS = 120
#: Shortfalls told on the command line; all of them stand in the office workbook.
_SHORT_TOLD = 5
#: Numbers told of those without an award.
_NUMBERS_TOLD = 10


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
    for why in dict.fromkeys(why for _, why in summary.not_planned):
        numbers = some_of([n for n, other in summary.not_planned if other is why], language)
        yield "  " + say("not_planned", number=numbers, why=name_of(why, language))
    if summary.act_now:
        day = date_text(min(a.deadline for a in summary.act_now), language)
        yield say("act_now", day=day, count=len(summary.act_now))
        urgent = {a.number for a in summary.act_now} & set(summary.without_award)
        if urgent:
            yield "  " + say("urgent", numbers=", ".join(sorted(urgent)))


def _money(summary: Summary, programme: Programme, say: Say, language: str) -> Iterator[str]:
    yield say("money")
    for fund in summary.funds:
        yield "  " + _fund_line(fund, programme, language)
        for more in _more(fund, programme, say, language):
            yield "  " + " " * 10 + more
    kinds = ", ".join(
        f"{name_of(k, language)} {money_text(m, language)}" for k, m in summary.kinds.items()
    )
    yield "  " + say("total", total=f"{money_text(summary.total, language)} ({kinds})")
    for reason in summary.shares:
        yield "  " + reason_sentence(reason, programme, language)
    if summary.old_prices:
        yield "  " + say("old_prices", count=summary.old_prices)


def _more(fund: FundUse, programme: Programme, say: Say, language: str) -> Iterator[str]:
    """Say what else is to know of a line: the same in its own currency, and what is owed of it."""
    if fund.converted:
        at_hand = fund.fund.at_hand_on(programme.balance_date)
        reserve, day = programme.reserve(fund.fund), programme.balance_date
        gone = programme.rates.convert(fund.gone, fund.fund.currency, day)
        parts = _sum_text(at_hand, fund.own_used, reserve, gone, language)
        yield say("own_currency", sum=parts)
    if fund.owed is not None:
        owed, back = (money_text(m, language) for m in (fund.owed, fund.owed - fund.used))
        yield say("owed", owed=owed, back=back)


def _needs(summary: Summary, say: Say, language: str) -> Iterator[str]:
    yield say("needs")
    for label, needs in (("average", summary.average), ("worst", summary.worst_tenth)):
        about = f"{say(label)}, {say('all')}"
        yield "  " + say("labelled", label=about, text=_met(needs[None], language))
        each = (f"{name_of(d, language)} {_met(needs[d], language)}" for d in Dimension)
        yield "    " + say("and_also").join(each)
    yield "  " + say("labelled", label=say("stated"), text=_met(summary.stated[None], language))
    if summary.beyond:
        yield "  " + say("beyond", count=summary.beyond)


def _named(summary: Summary, programme: Programme, say: Say, language: str) -> Iterator[str]:
    """Name who is below a floor, the first of many, and who has no award."""
    for number, short in summary.shortfalls[:_SHORT_TOLD]:
        missing = say("missing", money=money_text(short.missing, language)) if short.missing else ""
        yield say(
            "short",
            number=number,
            need=programme.need(short.need).name.get(language),
            reached=share_text(short.reached / FULL, language),
            least=share_text(short.least / FULL, language),
            missing=missing,
        )
    more = len(summary.shortfalls) - _SHORT_TOLD
    if more > 0:
        yield "  " + say("see_sheet", count=more, sheet=office_text("shortfalls", language))
    if summary.without_award:
        yield say("nothing", numbers=some_of(summary.without_award, language, _NUMBERS_TOLD))


def _sum_text(
    at_hand: Money, used: Money, held: Money, gone: Money, language: str, kinds: str = ""
) -> str:
    """Write what is at hand as the sum of its parts; below zero is free where more is planned."""
    free = at_hand - used - held - gone
    parts = {"planned": used, "held": held, "gone": gone, "free": free}
    told = " + ".join(
        said(f"part_{name}", language, money=money_text(money, language))
        + (kinds if name == "planned" else "")
        for name, money in parts.items()
        if money.minor or name in ("planned", "free")
    )
    return said("fund_sum", language, at_hand=money_text(at_hand, language), parts=told)


def _fund_line(fund: FundUse, programme: Programme, language: str) -> str:
    at_hand = programme.accounted(fund.fund.at_hand_on(programme.balance_date))
    kinds = ", ".join(
        f"{name_of(kind, language)} {money_text(money, language)}"
        for kind, money in fund.by_kind.items()
        if money.minor
    )
    kinds = f" ({kinds})" if kinds else ""
    sums = _sum_text(at_hand, fund.used, fund.reserve, fund.gone, language, kinds)
    return f"{fund.fund.printed_code:<8}  {sums}"


def _met(needs: NeedsMet, language: str) -> str:
    before, after = (decimal_text(v, language, 1) for v in (needs.before, needs.after))
    met = "–" if needs.met is None else share_text(needs.met, language)
    return f"{before} → {after} ({met})"
