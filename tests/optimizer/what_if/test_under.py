"""One caseload under several fairness settings, each from where the one before ended."""

from dataclasses import replace

import pytest

from optimizer.formulate import formulation
from optimizer.verify import verify
from optimizer.what_if.under import balanced_under
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.kind import Kind
from planner.domain.what_if.fairness_price import CURVE, Setting
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, scenario


@pytest.fixture(scope="module")
def document():
    """Return many light needs that are cheap to meet and one heavy one that is dear."""
    measures = [
        measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=100),
        measure("K-CARE", Kind.IN_KIND, "medical 0.9", cost=500),
    ]
    of = programme(measures, [fund("EUR-A", 500)], [pays_for("EUR-A", Kind.IN_KIND)])
    light = [returnee(f"L{n}", "basic 3") for n in range(9)]
    return caseload(of, *light, returnee("H", "medical 3,basic 3"))


def under(document, *settings):
    scenarios = [
        replace(scenario(), policy=s.applied(scenario(gap=0, seconds=20).policy)) for s in settings
    ]
    return scenarios, balanced_under(document, scenarios)


def test_that_every_setting_gets_its_own_verified_best(document):
    scenarios, found = under(document, *CURVE)
    assert len(found) == len(CURVE)
    for one, allocation in zip(scenarios, found, strict=True):
        assert allocation.outcome is Outcome.OPTIMAL
        assert verify(document, one, allocation) == ()
    left = [sum(c.loss_after for c in a.cases) for a in found]
    worst = [max(c.loss_after for c in a.cases) for a in found]
    assert left[0] == min(left)
    assert worst[-1] == min(worst)
    assert worst[-1] < worst[0]
    assert left[-1] > left[0]


def test_that_a_start_from_another_setting_reaches_the_same(document):
    for setting in CURVE:
        (_, alone), (_, later) = under(document, setting), under(document, CURVE[0], setting)
        assert alone[0].lifted == pytest.approx(later[-1].lifted)


def test_that_a_power_is_told_in_the_units_of_burden(document):
    one = replace(scenario(), policy=Setting(aversion=30_000).applied(scenario().policy))
    problem = formulation(document, one).problem
    largest = max(problem.loss(i, ()) for i in range(len(problem.cases)))
    assert problem.aim.scale == largest
    assert problem.aim.phi(largest) == pytest.approx(largest)
    assert problem.aim.phi(largest / 2) == pytest.approx(largest / 8)


def test_that_a_power_with_a_name_is_the_named_setting(document):
    for fairness, aversion in ((Fairness.LEAST_BURDEN, 10_000), (Fairness.BALANCED, 20_000)):
        named = formulation(document, scenario(fairness=fairness)).problem
        power = formulation(document, scenario(aversion=aversion)).problem
        assert power == named


def test_that_a_stop_hands_over_the_settings_done(document):
    done = []

    def report(progress):
        done.append(progress.done)

    scenarios = [replace(scenario(), policy=s.applied(scenario().policy)) for s in CURVE]
    found = balanced_under(document, scenarios, report, lambda: max(done, default=0) >= 2)
    assert len(found) == 2
