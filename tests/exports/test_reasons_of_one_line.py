"""A reason that holds of one donor line only is not printed where the line would tell on whom."""

from __future__ import annotations

import pytest

from exports.privacy import printable_reason
from planner.domain.balances.allocation import Reason
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from tests.builders import fund, measure, pays_for, programme, rule

OFFICE = programme(
    [measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
    [fund("EUR-A", 900), fund("VUL-D", 900, private_name="OFF-2")],
    [
        pays_for("EUR-A", Kind.IN_KIND),
        pays_for("VUL-D", Kind.IN_KIND),
        rule(RuleSort.CASE_CEILING, amount=100, code="TOP"),
    ],
)


@pytest.mark.parametrize(("payer", "printed"), [("EUR-A", True), ("VUL-D", False)])
def test_that_a_line_that_serves_protected_people_is_not_named_as_the_payer(payer, printed):
    reason = Reason.of("ceiling", target="KIT", rule="TOP", limit=10_000, payer=payer)
    assert (printable_reason(reason, OFFICE) is not None) == printed
