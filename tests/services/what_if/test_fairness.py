"""The price of fairness, from allocations made by hand."""

from dataclasses import replace

import pytest

from planner.domain.balances.policy import Fairness, Policy
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.what_if.fairness_price import CURVE, Setting
from planner.services.what_if.fairness import (
    curve,
    is_worst_unmoved,
    price,
    same_awards,
    worst_changed,
)
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if.fairness import (
    price_sentences,
    setting_meaning,
    setting_name,
    short_name,
    unproven_sentence,
)
from tests.builders import caseload, euros, fund, measure, programme, returnee, scenario
from tests.ui.by_hand import allocation_of


@pytest.fixture
def document() -> Caseload:
    of = programme([measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210)], [fund("EUR-A", 9)])
    return caseload(of, returnee("GN-1", "basic 3,housing 2,income 0"), returnee("GN-2", "basic 4"))


def helping_the_worst_off(document):
    """Move what the first case had of basic needs to the second, which has more burden left."""
    found = allocation_of(document)
    first, second = found.cases
    less = replace(first, needs=(replace(first.needs[0], cover=0), first.needs[1]))
    more = replace(second, needs=(replace(second.needs[0], cover=2_000),))
    kept, moved = found.awards
    other = replace(moved, case_id=second.case_id, person=document.cases[second.case_id].principal)
    return replace(found, awards=(kept, other), cases=(less, more))


def under(document, scenarios, report, stop):
    return [
        helping_the_worst_off(document)
        if s.policy.fairness is Fairness.WORST_OFF_FIRST
        else allocation_of(document)
        for s in scenarios
    ]


def test_that_the_price_says_what_is_lost_and_what_the_worst_off_gain(document):
    found = curve(document, scenario(), under)
    assert [p.setting for p in found.points] == list(CURVE)
    one, other = (found.at(Setting(f)) for f in (Fairness.BALANCED, Fairness.WORST_OFF_FIRST))
    assert one is not None
    assert other is not None
    # The first case's burden rises from 3 + 1.2 to 6 + 1.2, the second's falls from 10 to 8.
    assert (one.left, one.worst, one.worst_tenth) == pytest.approx((14.2, 10, 10))
    cost = price(one, other)
    assert cost.lost == pytest.approx(1.0)
    assert cost.lost_share == pytest.approx(1.0 / one.lifted)
    assert (cost.worst_gained, cost.tenth_gained) == pytest.approx((2.0, 2.0))
    assert (cost.given_up, cost.instead, cost.gain, cost.lose) == (1, 1, 1, 1)
    assert cost.cases == ("case-GN-1", "case-GN-2")
    assert cost.otherwise == 0
    back = price(other, one)
    assert back.lost == pytest.approx(-cost.lost)
    assert (back.given_up, back.instead) == (1, 1)


def test_that_every_case_whose_support_differs_is_counted_by_what_it_is_left_with(document):
    found = curve(document, scenario(), under)
    one, other = (found.at(Setting(f)) for f in (Fairness.BALANCED, Fairness.WORST_OFF_FIRST))
    assert one is not None
    assert other is not None
    dearer = [replace(a, amount=euros(999)) for a in one.allocation.awards]
    same_burden = replace(one, allocation=replace(one.allocation, awards=tuple(dearer)))
    cost = price(one, same_burden)
    assert (cost.gain, cost.lose, cost.otherwise) == (0, 0, len(cost.cases))
    assert cost.otherwise
    assert "as much by other awards: 1)" in " ".join(price_sentences(cost, "en"))
    cost = price(one, other)
    assert cost.gain + cost.lose + cost.otherwise == len(cost.cases)


def test_that_settings_with_the_same_awards_name_the_first_of_them(document):
    same = same_awards(curve(document, scenario(), under))
    assert same == dict.fromkeys(CURVE[1:-1], CURVE[0])


def test_that_a_worst_off_case_some_setting_helps_is_not_called_beyond_help(document):
    found = curve(document, scenario(), under)
    assert not is_worst_unmoved(found)
    assert not is_worst_unmoved(curve(document, scenario(), under, settings=CURVE[:1]))


def test_that_the_worst_off_no_setting_helps_is_told_from_those_settings_change(document):
    def stuck(document, scenarios, report, stop):
        """Take from the lighter case under worst-off first; the heavier has as much always."""
        found = under(document, scenarios, report, stop)
        first, second = found[-1].cases
        idle = replace(second, needs=(replace(second.needs[0], cover=0),))
        return [*found[:-1], replace(found[-1], cases=(first, idle))]

    found = curve(document, scenario(), stuck)
    assert is_worst_unmoved(found)
    assert [p.worst for p in found.points] == pytest.approx([10.0] * len(CURVE))
    # The first case alone changes: from 3 + 1.2 to 6 + 1.2.
    assert worst_changed(found) == pytest.approx([4.2] * (len(CURVE) - 1) + [7.2])


def test_that_nothing_changed_has_no_worst_off(document):
    same = curve(document, scenario(), under, settings=CURVE[:3])
    assert worst_changed(same) == ()
    assert is_worst_unmoved(same)


def test_that_only_the_setting_differs_between_the_balances(document):
    asked = []

    def note(document, scenarios, report, stop):
        asked.extend(scenarios)
        return under(document, scenarios, report, stop)

    curve(document, scenario(seconds=7, gap=20), note)
    assert {(s.policy.seconds, s.policy.gap) for s in asked} == {(7, 20)}
    assert [Setting.of(s.policy) for s in asked] == list(CURVE)


def test_that_a_curve_that_was_stopped_has_the_points_there_are(document):
    found = curve(document, scenario(), lambda d, s, r, t: under(d, s[:2], r, t))
    assert [p.setting for p in found.points] == list(CURVE[:2])
    assert found.at(CURVE[-1]) is None


@pytest.mark.parametrize(
    ("of", "code"),
    [(Caseload(), "programme_first"), (caseload(programme()), "no_cases")],
)
def test_that_nothing_to_balance_is_said(of, code):
    with pytest.raises(PlannerError, match=code):
        curve(of, scenario(), under)


def test_that_no_answer_at_all_is_said(document):
    with pytest.raises(PlannerError, match="fairness_nothing_found"):
        curve(document, scenario(), lambda d, s, r, t: ())


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("least_burden", 1),
        ("1", 1),
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("2", 2),
        ("balanced", 2),
        ("8", 8),
    ],
)
def test_that_a_setting_is_read_as_people_write_it(text, power):
    setting = Setting.read(text)
    assert setting.power == power
    assert Setting.read(setting.code) == setting
    assert Setting.of(setting.applied(Policy())) == setting


@pytest.mark.parametrize("text", ["", "0.9", "8.1", "nan", "inf", "fair", "-2"])
def test_that_what_is_no_setting_is_refused(text):
    with pytest.raises(PlannerError, match="fairness_unknown"):
        Setting.read(text)


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_settings_and_prices_are_told_in_every_language(document, language):
    found = curve(document, scenario(), under)
    for one in found.points:
        assert setting_meaning(one.setting, language)
        assert short_name(one.setting, language)
        assert "{" not in unproven_sentence(one, language)
        for other in found.points:
            assert all("{" not in text for text in price_sentences(price(one, other), language))
    names = [setting_name(p.setting, language) for p in found.points]
    assert len(set(names)) == len(names)
