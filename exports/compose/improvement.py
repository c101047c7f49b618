"""Expected improvement against the baseline (Annex 3, part 5), and what stays open."""

from __future__ import annotations

from exports.compose.subject import Subject
from exports.document import Block, Improvement, Improvements
from planner.domain.allocation import NeedResult
from planner.domain.need import FULL, Dimension
from planner.wording.numbers import decimal_text, share_text
from planner.wording.plan import listed

#: A need from this severity on that nothing in the plan covers is told to the person.
_TOLD_FROM = 2


def improvements_of(subject: Subject) -> Improvements:
    """Return the share of what can be met that this plan meets, by dimension."""
    unknown = subject.result.unknown if subject.result else ()
    names = listed([subject.need_named(code) for code in unknown], subject.language)
    return Improvements(
        subject.say("improvements"),
        subject.say("improvements_note"),
        tuple(_row(subject, dimension) for dimension in Dimension),
        subject.say("ask", needs=names) if names else "",
    )


def _row(subject: Subject, dimension: Dimension) -> Improvement:
    score = dict(subject.assessment.scores).get(dimension)
    written = (
        ""
        if score is None
        else subject.say("score", score=decimal_text(score / FULL, subject.language, 2))
    )
    name = subject.say(dimension.value)
    met = subject.result.met(dimension) if subject.result else None
    if met is None or subject.result is None:
        return Improvement(dimension, name, None, 0, _why_empty(subject, dimension), written)
    planned = round(met * FULL)
    needs = [n for n in subject.result.needs if n.dimension is dimension]
    with_referrals = max(planned, round(_met_with_referrals(needs) * FULL))
    shown = {
        "now": share_text(0, subject.language),
        "planned": share_text(planned / FULL, subject.language),
        "referred": share_text(with_referrals / FULL, subject.language),
    }
    more = with_referrals > planned
    text = subject.say("improvement_referred" if more else "improvement", **shown)
    return Improvement(dimension, name, planned, with_referrals - planned, text, written)


def _why_empty(subject: Subject, dimension: Dimension) -> str:
    needs = subject.result.needs if subject.result else ()
    if any(n.dimension is dimension and n.weight for n in needs):
        return subject.say("improvement_gap")
    of_dimension = {n.code for n in subject.programme.needs if n.dimension is dimension}
    asked = subject.result is not None and not of_dimension & set(subject.result.unknown)
    return subject.say("improvement_none" if asked else "improvement_ask")


def _met_with_referrals(needs: list[NeedResult]) -> float:
    whole = sum(n.weight * n.attainable for n in needs)
    met = sum(n.weight * min(n.attainable, n.cover + n.referred) for n in needs)
    return met / whole if whole else 0.0


def open_needs_of(subject: Subject) -> Block:
    """Return the needs that nothing in the plan covers, and what happens next.

    Reasons stay with the counsellor: they can name rules, money and other people's places.
    """
    needs = subject.result.needs if subject.result else ()
    left = [n.need for n in needs if n.severity >= _TOLD_FROM and n.cover == 0 and n.referred == 0]
    names = listed([subject.need_named(code) for code in dict.fromkeys(left)], subject.language)
    title = subject.say("open")
    if not names and subject.priced:
        return Block(title)
    first = () if subject.priced else (subject.say("open_nothing"),)
    named = (subject.say("open_needs", needs=names),) if names else ()
    return Block(title, (*first, *named, subject.say("open_next"), subject.say("open_why")))
