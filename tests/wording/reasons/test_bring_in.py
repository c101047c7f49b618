"""What would bring a support in is told once: not where the reasons said all of it already."""

from __future__ import annotations

from planner.domain.balances.allocation import CaseResult, Reason
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.wording.reasons.bring_in import bring_in_texts
from tests.builders import fund, measure, programme

OFFICE = programme([measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)], [fund("EUR-A", 9000)], [])
LEAD = Reason.of("bring_in", target="KIT")
USED = Reason.of("fund_used", target="KIT", fund="EUR-A", left=100)
MONEY = Reason.of("need_money", amount=9000, fund="EUR-A")


def told(*changes, not_met=(("basic", USED),)):
    result = CaseResult(CaseId("a"), needs=(), not_met=not_met, bring_in=changes)
    return [need for need, _ in bring_in_texts(result, OFFICE, "en")]


def test_that_a_change_whose_every_part_was_said_of_its_need_is_not_told():
    assert told(("basic", (LEAD, USED))) == []


def test_that_a_change_with_more_than_was_said_is_told_whole():
    result = CaseResult(
        CaseId("a"),
        needs=(),
        not_met=(("basic", USED),),
        bring_in=(("basic", (LEAD, USED, MONEY)),),
    )
    ((need, text),) = bring_in_texts(result, OFFICE, "en")
    assert need == "basic"
    assert len(text.split("\n– ")) == 3


def test_that_what_was_said_of_another_need_is_told():
    assert told(("housing", (LEAD, USED))) == ["housing"]
