"""Whether what was told of a case holds: judged from the problem, without what told it.

Facts are recomputed in integers. What it costs all to give something is judged by forcing it and
settling the whole problem again; what would bring something in, by lifting exactly what the
sentence names, nothing else, with everybody else held to what they have.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.balances.allocation import CaseResult, Reason
from planner.domain.ids import derived_id
from planner.domain.need import FULL
from tests.optimizer.reasons.judging.awards import award_reason
from tests.optimizer.reasons.judging.changes import brought_in
from tests.optimizer.reasons.judging.cost import Settle, judged_costs
from tests.optimizer.reasons.judging.open_supports import ROWS, kept_out
from tests.optimizer.reasons.judging.stand import Judged, Stand

#: Codes that are facts about an open support.
OPEN = frozenset(
    {
        "ceiling", "role_ceiling", "case_share", "entitlement_used", "entitlement_small",
        "excluded_by", "excluded_first", "met_otherwise", "project_full", "project_not_opened",
        *ROWS,
    }
)  # fmt: skip


def judged(stand: Stand, result: CaseResult, settle: Settle) -> Iterator[Judged]:
    """Judge all that is told of one case."""
    yield from judged_facts(stand, result)
    for alternative in result.alternatives:
        yield from judged_costs(stand, alternative, settle)
    awards = dict(award_targets(stand, result))
    for award, alternative in result.next_best.items():
        yield from judged_costs(stand, alternative, settle, awards[award])


def judged_facts(stand: Stand, result: CaseResult) -> Iterator[Judged]:
    """Judge what needs nothing solved again."""
    for target, reason in _awards(stand, result):
        found = award_reason(stand, target, reason)
        if found is not None:
            yield found
    for need, reason in result.not_met:
        if reason.code in OPEN:
            yield kept_out(stand, reason)
        elif reason.code == "no_more_open":
            yield Judged("no_more_open", _no_more(stand, need), need)
    told = {need for need, _ in result.not_met}
    for line in result.needs:
        if line.cover < FULL:
            yield Judged("every unmet need has a reason", line.need in told, line.need)
    for _, change in result.bring_in:
        if change[0].code == "bring_in":
            yield brought_in(stand, change)
    for alternative in result.alternatives:
        if alternative.kept_out_by.code in OPEN:
            yield kept_out(stand, alternative.kept_out_by)


def _awards(stand: Stand, result: CaseResult) -> Iterator[tuple[str, Reason]]:
    targets = dict(award_targets(stand, result))
    for award, reasons in result.reasons.items():
        for reason in reasons:
            yield targets.get(award, ""), reason


def award_targets(stand: Stand, result: CaseResult) -> Iterator[tuple[str, str]]:
    """Yield award identifiers with what they award: an identifier derives from both."""
    for option in stand.own.options:
        yield derived_id(stand.draft.situation.id, option.target, option.person), option.target


def _no_more(stand: Stand, need: str) -> bool:
    """Say whether every open option that meets a need more than what is chosen is chosen."""
    lines = [k for k, line in enumerate(stand.draft.lines) if line.need == need]
    return any(_all_chosen(stand, k) for k in lines)


def _all_chosen(stand: Stand, line: int) -> bool:
    draft = stand.draft
    share = [dict(o.cover(draft.lines, draft.situation)).get(line, 0) for o in draft.offers]
    reached = sum(share[n] for n in stand.package)
    if reached >= draft.lines[line].attainable:
        return True
    return all(
        max((share[n] for n in group if n in stand.package), default=0)
        >= max(share[n] for n in group)
        for group in stand.own.groups
    )
