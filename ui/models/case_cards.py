"""Awards, alternatives and decisions of one case, in the words of its cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import Alternative, Award, CaseResult, Origin, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.sturdiness import Mark, Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.ids import AwardId
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import decimal_text, money_text
from planner.wording.reasons import reason_sentence
from planner.wording.reasons.bring_in import bring_in_texts
from planner.wording.reasons.weighed import weighed_text
from planner.wording.what_if.sturdiness import kept_text
from ui.models.cards import CardText, Offer
from ui.models.plan_view import award_detail
from ui.words import need_name

#: Reasons that speak of what others would lose.
_WEIGHS_OTHERS = frozenset({"further_elsewhere"})


def card_text(
    document: Caseload,
    case: Case,
    award: Award,
    result: CaseResult | None,
    language: str,
    *,
    shared: bool,
    sturdiness: Sturdiness | None = None,
) -> CardText:
    """Return what the card of an award says.

    On a shared screen lines go by their printed code, and nothing is said of how sturdy it is.
    """
    programme = document.given_programme
    reasons = result.reasons.get(award.id, ()) if result else ()
    amount = money_text(award.amount, language) if award.amount.minor else "–"
    kind = name_of(award.kind, language)
    offered = award.origin is Origin.OFFERED
    return CardText(
        award.target,
        award.kind,
        target_name(programme, award.target, language),
        _tr("{kind}, offered and not yet awarded").format(kind=kind) if offered else kind,
        award_detail(
            award,
            case,
            programme,
            language,
            fund=fund_code(programme, award.fund, shared=shared),
        ),
        amount,
        tuple(reason_sentence(r, programme, language) for r in reasons),
        offered,
        *(("", False) if shared else _mark(award, sturdiness, language)),
    )


def _mark(award: Award, sturdiness: Sturdiness | None, language: str) -> tuple[str, bool]:
    """Return in words how sturdy an award is, and whether it is fragile."""
    mark = sturdiness.mark(award.id) if sturdiness else None
    if mark is None or sturdiness is None:
        return "", False
    words = kept_text(mark, sturdiness.kept[award.id], sturdiness.draws, language)
    return words, mark is Mark.FRAGILE


def fund_code(programme: Programme, code: str, *, shared: bool) -> str:
    """Return a line's code; where others may read along, the one that may be printed."""
    fund: Fund | None = next((f for f in programme.funds if f.code == code), None)
    return fund.printed_code if fund is not None and shared else code


def offers(
    programme: Programme,
    result: CaseResult | None,
    lifted: float,
    language: str,
    *,
    instead_of: str = "",
    award: AwardId | None = None,
    shared: bool,
    looks: Mapping[str, CloserLook] = MappingProxyType({}),
    room: Callable[[Alternative], tuple[str, bool]] = lambda _: ("", False),
) -> list[Offer]:
    """Return the alternatives of a case in words; ``lifted`` is what the whole balance lifts.

    First the next best to ``award``, then what would leave most of the case's needs met in its
    place; never a project that does not open. ``looks``: by target, what was worked out of them
    since. ``room``: says what one leaves of its line's ceiling, and whether it would break it.
    """
    if result is None:
        return []
    best = result.next_best.get(award) if award is not None else None
    found = [
        _there(a, award)
        for a in result.alternatives
        if a.target not in (instead_of, best.target if best else "")
        and a.kept_out_by.code != "project_not_opened"
    ]
    found = [a for a in found if a.kept_out_by.code != "met_otherwise"]
    found.sort(key=lambda a: a.burden_change)
    found = [best, *found] if best is not None else found
    stated = result.stated(before=True)
    return [
        _offer(
            programme,
            a,
            lifted,
            stated,
            language,
            shared=shared,
            look=looks.get(a.target),
            room=room(a),
        )
        for a in found
    ]


def _there(other: Alternative, award: AwardId | None) -> Alternative:
    """Return an alternative as it would be in the place of an award, where that was looked at."""
    place = other.instead_of(award)
    if place is None:
        return other
    least = other.at_least if place.at_most is None else min(other.at_least, place.at_most)
    return replace(
        other,
        burden_change=place.burden_change,
        kept_out_by=place.kept_out_by,
        at_least=least,
        at_most=place.at_most,
    )


def _offer(
    programme: Programme,
    alternative: Alternative,
    lifted: float,
    stated: float,
    language: str,
    *,
    shared: bool,
    look: CloserLook | None,
    room: tuple[str, bool],
) -> Offer:
    change = -100 * alternative.burden_change / stated if stated > 0 else 0.0
    words = (
        _tr("{n} points more of their needs met")
        if change > 0
        else _tr("{n} points less of their needs met")
    )
    effect = words.format(n=decimal_text(abs(change), language, 1))
    known: Alternative | CloserLook = look or alternative
    cost = weighed_text(known.at_least, known.at_most, lifted, language)
    if look is not None:
        told = [reason_sentence(r, programme, language) for r in look.reasons]
        cost = "\n".join([cost, *told] if look.at_most is not None else told)
    return Offer(
        alternative.target,
        target_name(programme, alternative.target, language),
        money_text(alternative.amount, language) if alternative.amount.minor else "–",
        effect if abs(change) > 0.05 else _tr("as good"),
        change < -0.05,
        why_text(alternative.kept_out_by, programme, language, shared=shared),
        cost,
        look is None,
        kind := _kind_of(programme, alternative.target),
        name_of(kind, language) if kind is not None else "",
        *room,
    )


def _kind_of(programme: Programme, target: str) -> Kind | None:
    """Return the kind of a thing, None where the catalogue has it no longer."""
    thing = programme.thing(target)
    if thing is None:
        return None
    return thing.kind if isinstance(thing, Measure) else Kind.COMMUNITY


def not_met(
    programme: Programme, result: CaseResult, language: str, *, shared: bool
) -> list[tuple[str, str]]:
    """Return what is not met and why: each need's name once, with its sentences.

    What is true of several needs is said once, before them. What would change it stands last,
    unless all of it was just said, but not where others may read along.
    """
    why: dict[str, list[str]] = {}
    for need, reason in result.not_met:
        name = need_name(programme, need, language)
        why.setdefault(name, []).append(why_text(reason, programme, language, shared=shared))
    for need, text in () if shared else bring_in_texts(result, programme, language):
        why.setdefault(need_name(programme, need, language), []).append(text)
    return _once(why)


def _once(why: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """Join the sentences of each need; those of several needs stand by themselves at the top."""
    needs = Counter(sentence for told in why.values() for sentence in set(told))
    common = dict.fromkeys(s for told in why.values() for s in told if needs[s] > 1)
    own = {name: [s for s in dict.fromkeys(told) if needs[s] == 1] for name, told in why.items()}
    rows = [(name, "\n".join(told or [_tr("As said above.")])) for name, told in own.items()]
    return [(_tr("For several needs"), "\n".join(common)), *rows] if common else rows


def why_text(reason: Reason, programme: Programme, language: str, *, shared: bool) -> str:
    """Return a reason's sentence; on a shared screen none that weighs a person against others."""
    if shared and reason.code in _WEIGHS_OTHERS:
        return _tr("Not possible with the money there is now.")
    return reason_sentence(reason, programme, language)


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


def catalogue_choices(
    programme: Programme, case: Case, given: Collection[str], language: str
) -> list[tuple[str, str]]:
    """Return what a person may ask for by name, with its code.

    That is every measure and every project at the person's place which the plan has not yet.
    """
    codes = [m.code for m in programme.measures]
    codes += [p.code for p in programme.projects if p.place == case.planning.place]
    return sorted(
        (f"{target_name(programme, c, language)} ({c})", c) for c in codes if c not in given
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseCards", text)
