"""A refusal at the office is not overridden by a yes brought back, nor the other way round."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.consent import Scope, allows
from planner.domain.merge.conflict import Settled
from planner.domain.merge.settling import all_settled
from planner.services.field.bring_back import bring_back, hold_refusals, take_back
from planner.services.protection.consents import blank_consent, consent_of, record
from planner.services.work import Work
from tests.opened import storage
from tests.services.hand_over.field import FIELD, back, case, handed, in_the_field

DAY = date(2026, 11, 2)


def tell(work: Work, said: str, who: str) -> None:
    blank = blank_consent(work.document.cases[case("A")], DAY)
    record(work, replace(blank, said=type(blank.said)(said)), who)


def planned(work: Work) -> bool:
    return allows(consent_of(work.document, case("A")), Scope.PLANNING)


@pytest.mark.parametrize(("here", "there"), [("refused", "given"), ("given", "refused")])
@pytest.mark.parametrize("how", Settled)
def test_that_the_no_holds_until_somebody_decides(office, part, here, there, how):
    handed(office, part)
    tell(office, here, "C09")
    with closing(in_the_field(part)) as work:
        tell(work, there, "C02")
    returned = back(office, part)
    assert len(returned.merge.conflicts) == 1
    assert hold_refusals(office, returned, "C09") == ("A",)
    assert not planned(office)
    assert office.can_undo is (there == "given")  # what was stored cannot be taken back
    again = bring_back(office, storage(), part, FIELD)
    (conflict,) = again.merge.conflicts
    take_back(office, again, all_settled([conflict], how), "C09")
    assert planned(office) is ((here if how is Settled.OURS else there) == "given")
    assert len(office.document.consents_of(case("A"))) == 2
    assert not back(office, part).merge.conflicts
