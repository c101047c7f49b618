"""Awards, alternatives and decisions of one case, in the words of its cards."""

from __future__ import annotations

from dataclasses import dataclass

from planner.wording.reasons import reason_sentence
from PySide6.QtCore import QCoreApplication

from planner.domain.allocation import Alternative, Award, CaseResult
from planner.domain.case import Case
from planner.domain.caseload import Caseload
from planner.domain.decision import Decision, DecisionSort
from planner.domain.fund import Fund
from planner.domain.programme import Programme
from planner.wording.names import name_of
from planner.wording.numbers import decimal_text, money_text
from ui.models.plan_view import award_detail
from ui.widgets.alternatives import Offer
from ui.widgets.award_card import CardText
from ui.words import need_name, target_name


def card_text(
    document: Caseload,
    case: Case,
    award: Award,
    result: CaseResult | None,
    language: str,
    *,
    shared: bool,
) -> CardText:
    """Return what the card of an award says; on a shared screen lines go by their printed code."""
    programme = document.programme
    assert programme is not None
    reasons = result.reasons.get(award.id, ()) if result else ()
    amount = money_text(award.amount, language) if award.amount.minor else "–"
    return CardText(
        award.target,
        award.kind,
        target_name(programme, award.target, language),
        name_of(award.kind, language),
        award_detail(award, case, language, fund=fund_code(programme, award.fund, shared=shared)),
        amount,
        tuple(reason_sentence(r, programme, language) for r in reasons),
    )


def fund_code(programme: Programme, code: str, *, shared: bool) -> str:
    """Return a line's code; where others may read along, the one that may be printed."""
    fund: Fund | None = next((f for f in programme.funds if f.code == code), None)
    return fund.printed_code if fund is not None and shared else code


def offers(
    programme: Programme, result: CaseResult | None, language: str, *, instead_of: str = ""
) -> list[Offer]:
    """Return the alternatives of a case in words."""
    found = result.alternatives if result else ()
    return [_offer(programme, a, language) for a in found if a.target != instead_of]


def _offer(programme: Programme, alternative: Alternative, language: str) -> Offer:
    change = -alternative.burden_change
    effect = _tr("burden {sign}{n}").format(
        sign="−" if change > 0 else "+", n=decimal_text(abs(change), language, 1)
    )
    others = alternative.loss_change
    if others > 0:
        cost = _tr("others lose {n}").format(n=decimal_text(others, language, 1))
    else:
        cost = _tr("costs others nothing")
    return Offer(
        alternative.target,
        target_name(programme, alternative.target, language),
        money_text(alternative.amount, language) if alternative.amount.minor else "–",
        effect if abs(change) > 0.05 else _tr("as good"),
        change < -0.05,
        reason_sentence(alternative.kept_out_by, programme, language),
        cost,
    )


def not_met(programme: Programme, result: CaseResult, language: str) -> list[tuple[str, str]]:
    """Return what is not met and why: the need's name and the sentence."""
    return [
        (need_name(programme, need, language), reason_sentence(reason, programme, language))
        for need, reason in result.not_met
    ]


@dataclass(frozen=True)
class Decided:
    """A decision that no card shows: what was declined, or asked for and not there yet."""

    decision: Decision
    title: str
    words: str


def decided_elsewhere(
    document: Caseload, case: Case, shown: set[str], language: str
) -> list[Decided]:
    """Return the case's decisions on what is not among its awards."""
    rest = []
    for decision in document.decisions_of(case.id):
        if decision.target in shown:
            continue
        words = {
            DecisionSort.FORBID: _tr("declined: {why}"),
            DecisionSort.REQUIRE: _tr("required: {why}"),
            DecisionSort.PREFER: _tr("preferred: {why}"),
        }[decision.sort].format(why=decision.reason)
        title = target_name(document.programme, decision.target, language)
        rest.append(Decided(decision, title, words))
    return rest


def catalogue_choices(programme: Programme, language: str) -> list[tuple[str, str]]:
    """Return every measure and project by name, with its code, for what a person asks for."""
    codes = [m.code for m in programme.measures] + [p.code for p in programme.projects]
    return sorted((f"{target_name(programme, c, language)} ({c})", c) for c in codes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseCards", text)
