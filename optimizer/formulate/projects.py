"""Community projects on their way into the problem: who pays, and whether they may open at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.offer import Closed, Draft
from optimizer.rules import residents_share, tension
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground
from planner.domain.balances.allocation import Reason
from planner.domain.ids import CaseId, PersonId
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import RuleSort


def project_drafts(ground: Ground) -> list[ProjectDraft]:
    """Return every project with its payer and its most seats for returnees."""
    return [_draft(project, ground) for project in ground.programme.projects]


def _draft(project: CommunityProject, ground: Ground) -> ProjectDraft:
    fund = _payer(project, ground)
    most = residents_share.most_seats(project, fund, ground)
    closed = tension.closes(project, ground)
    if closed is None and not fund:
        closed = Reason.of("no_fund", target=project.code)
    if closed is None:
        closed = residents_share.closes(project, fund, ground)
    return ProjectDraft(project, fund, most, closed)


def _payer(project: CommunityProject, ground: Ground) -> str:
    """Return the fund with most money that pays for community projects, this one among them."""
    paying = {
        r.scope
        for r in ground.rules(RuleSort.PAYS_FOR)
        if Kind.COMMUNITY in r.kinds and (not r.measures or project.code in r.measures)
    }
    funds = [
        f
        for f in ground.programme.funds
        if f.code in paying and Month.of(f.starts) <= Month.of(ground.day) <= Month.of(f.ends)
    ]
    return max(funds, key=ground.to_spend).code if funds else ""


def close_too_small(
    projects: Sequence[ProjectDraft], drafts: Sequence[Draft]
) -> list[ProjectDraft]:
    """Close projects that fewer people than their least seats could join, and their seats."""
    joining: dict[str, set[tuple[CaseId, PersonId]]] = {}
    of_seat: dict[str, list[Draft]] = {}
    for d in drafts:
        for offer in d.offers:
            if offer.project is not None:
                joining.setdefault(offer.target, set()).add((d.situation.id, offer.person))
                of_seat.setdefault(offer.target, []).append(d)
    found = []
    for draft in projects:
        code = draft.project.code
        people = len(joining.get(code, ()))
        if draft.closed is not None or people >= draft.least:
            found.append(draft)
            continue
        reason = Reason.of("too_few", target=code, people=people, least=draft.project.least)
        found.append(replace(draft, closed=reason))
        for d in of_seat.get(code, ()):
            d.closed += [Closed(code, o.person, reason) for o in d.offers if o.target == code]
            d.offers = [o for o in d.offers if o.target != code]
    return found
