"""Expected improvement against the baseline (Annex 3, part 5): a share of all needs stated."""

from __future__ import annotations

from exports.compose.assistance import helps
from exports.compose.subject import Subject
from exports.document import Improvement, Improvements
from planner.domain.need import FULL, Dimension
from planner.wording.numbers import decimal_text, share_text
from planner.wording.papers.plan import listed

#: One per cent: shares are told in whole per cents, rounded down, so that only all is 100 %.
_PER_CENT = FULL // 100


def improvements_of(subject: Subject) -> Improvements:
    """Return the share of the needs stated that this plan is expected to meet, by dimension."""
    unknown = dict.fromkeys(subject.need_named(code) for code in subject.unknown)
    names = listed(list(unknown), subject.language)
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
    name = subject.dimension_named(dimension)
    needs = [n for n in subject.needs if n.dimension is dimension]
    if not any(n.attainable or n.cover or n.referred for n in needs):
        return Improvement(dimension, name, None, 0, _why_empty(subject, dimension), written)
    planned = _share(subject, dimension, referred=False)
    with_referrals = _share(subject, dimension, referred=True)
    shown = {
        "now": share_text(0, subject.language),
        "planned": share_text(planned / FULL, subject.language),
        "referred": share_text(with_referrals / FULL, subject.language),
    }
    more = with_referrals > planned
    text = subject.say("improvement_referred" if more else "improvement", **shown)
    return Improvement(dimension, name, planned, with_referrals - planned, text, written)


def _share(subject: Subject, dimension: Dimension, *, referred: bool) -> int:
    """Return the share of the dimension's stated needs met; none where nothing shown helps."""
    shown = (*subject.priced, *subject.referred) if referred else subject.priced
    if not any(helps(subject, award, dimension) for award in shown):
        return 0
    needs = [n for n in subject.needs if n.dimension is dimension]
    whole = sum(n.weight for n in needs)
    met = sum(n.weight * min(FULL, n.cover + (n.referred if referred else 0)) for n in needs)
    share = met // whole if whole else 0
    return share // _PER_CENT * _PER_CENT if share >= _PER_CENT else _PER_CENT * (met > 0)


def _why_empty(subject: Subject, dimension: Dimension) -> str:
    if any(n.dimension is dimension for n in subject.needs):
        return subject.say("improvement_gap")
    of_dimension = {n.code for n in subject.programme.needs if n.dimension is dimension}
    asked = subject.result is not None and not of_dimension & set(subject.unknown)
    return subject.say("improvement_none" if asked else "improvement_ask")
