"""A seat is for people of the project's age."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close a seat for whom is too young or too old, or of unknown age."""
    project = offer.project
    if project is None:
        return None
    age = situation.case.person_age(offer.person, ground.day)
    if age is None:
        return Reason.of("ask", target=offer.target, fact="age")
    low, high = age
    if low >= project.youngest and (project.oldest is None or high <= project.oldest):
        return None
    if high < project.youngest or (project.oldest is not None and low > project.oldest):
        oldest = -1 if project.oldest is None else project.oldest
        return Reason.of("age", target=offer.target, youngest=project.youngest, oldest=oldest)
    return Reason.of("ask", target=offer.target, fact="age")
