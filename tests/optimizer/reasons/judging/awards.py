"""Whether why an award stands holds."""

from __future__ import annotations

from planner.domain.balances.allocation import Reason
from planner.domain.need import FULL
from tests.optimizer.reasons.judging.stand import Judged, Stand


def award_reason(stand: Stand, target: str, reason: Reason) -> Judged | None:
    """Judge a fact about an award; None where it is no fact of the problem."""
    values, own, draft = dict(reason.values), stand.own, stand.draft
    chosen = [n for n in stand.package if own.options[n].target == target]
    if not chosen:
        return None
    covers = [(n, dict(draft.offers[n].cover(draft.lines, draft.situation))) for n in chosen]
    if reason.code in ("owed", "owed_in_kind", "required", "agreed"):
        held = any(n in r.options for n in chosen for r in own.requirements)
    elif reason.code == "meets":
        held = any(
            draft.lines[k].need == values["need"]
            and draft.lines[k].severity == values["severity"]
            and min(share, FULL) == values["share"]
            for _, cover in covers
            for k, share in cover.items()
        )
    elif reason.code in ("only_one", "cheapest"):
        held = any(_beats(stand, n, cover, reason) for n, cover in covers)
    elif reason.code == "leads_to":
        after = stand.options(str(values["target"]))
        held = any(set(chosen) & a.first and set(after) & a.then for a in own.afters)
    elif reason.code in ("floor", "act_now"):
        rank = 0 if reason.code == "act_now" else 1
        held = any(
            f.rank == rank
            and own.lines[f.line].need == values["need"]
            and any(k == f.line for n in chosen for k, _ in own.options[n].cover)
            for f in own.floors
        )
    else:
        return None
    return Judged(reason.code, held, target)


def _beats(stand: Stand, n: int, cover: dict[int, int], reason: Reason) -> bool:
    draft, own = stand.draft, stand.own
    lines = [k for k in cover if draft.lines[k].need == dict(reason.values)["need"]]
    for k in lines:
        rivals = [
            (o.amount, dict(draft.offers[m].cover(draft.lines, draft.situation)).get(k, 0))
            for m, o in enumerate(own.options)
            if o.target != own.options[n].target
        ]
        rivals = [(amount, share) for amount, share in rivals if share]
        if reason.code == "only_one" and not rivals:
            return True
        amount = own.options[n].amount
        if (
            reason.code == "cheapest"
            and rivals
            and all(amount * share <= rival * cover[k] for rival, share in rivals)
        ):
            return True
    return False
