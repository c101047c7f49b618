"""The forms of support a report tells apart: what is given in kind are goods, or services."""

from __future__ import annotations

from enum import StrEnum

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Delivery
from planner.domain.programme.programme import Programme


class Form(StrEnum):
    """A form of support, as funders ask for it; a balance knows kinds alone."""

    CASH = "cash"
    GOODS = "goods"
    SERVICES = "services"
    COMMUNITY = "community"
    REFERRAL = "referral"

    @property
    def kind(self) -> Kind:
        """Return the kind of support it is of."""
        return Kind.IN_KIND if self in (Form.GOODS, Form.SERVICES) else Kind(self.value)


#: Needs that somebody's work meets, not a thing that is handed over.
_OF_WORK = frozenset(
    {
        "childcare",
        "community",
        "documents",
        "education",
        "family",
        "job",
        "medical",
        "mhpss",
        "security",
        "training",
    }
)


def form_of(programme: Programme, kind: Kind, target: str) -> Form:
    """Return the form of a support.

    In kind it is a service where an employer or partner gives it, where the directory of services
    lists who does, or where its main need is one that work meets; else, and where the catalogue
    does not know it any more, goods.
    """
    if kind is not Kind.IN_KIND:
        return Form(kind.value)
    measure = next((m for m in programme.measures if m.code == target), None)
    if measure is None:
        return Form.GOODS
    is_work = (
        measure.delivery in (Delivery.EMPLOYER, Delivery.PARTNER)
        or bool(programme.providers_of(target))
        or measure.main_need in _OF_WORK
    )
    return Form.SERVICES if is_work else Form.GOODS
