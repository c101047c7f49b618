"""Who is left short and who answered for it, in every language of the rules."""

import pytest

from planner.domain.balances.allocation import CaseResult, NeedResult, Reason
from planner.domain.balances.clearing import Ground, GroundSort, LeftShort, WhyCleared
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.wording.balances.clearing import CLEARING, how_text, why_text
from planner.wording.names import name_of
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import measure, programme

OFFICE = programme([measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)])
LEFT = LeftShort(
    CaseId("a"),
    (
        Ground(GroundSort.NOTHING),
        Ground(GroundSort.BELOW_FLOOR, "O-MED", "medical", 10_000, 2_500),
        Ground(GroundSort.NOT_PLANNED, why="no_consent"),
    ),
)


def test_that_every_way_of_being_left_short_is_told():
    assert how_text(LEFT, OFFICE, "en") == (
        "no award with money; medical: 25\u00a0% of the 100\u00a0% guaranteed;"
        " not planned: no consent"
    )


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_ground_and_reason_to_clear_is_told_in_every_language(language):
    assert "{" not in how_text(LEFT, OFFICE, language)
    assert "25" in how_text(LEFT, OFFICE, language)
    told = [name_of(why, language) for why in WhyCleared]
    assert len(set(told)) == len(told)
    for sort in GroundSort:
        assert set(CLEARING[sort]) == set(RULE_LANGUAGES)


def test_that_the_reasons_of_the_most_serious_need_come_first_and_each_once():
    lines = [
        NeedResult(need, Dimension.SOCIAL, severity, 6, 10_000, 0)
        for need, severity in (("basic", 2), ("medical", 4))
    ]
    full, used = Reason.of("places_full", target="KIT"), Reason.of("no_fund", target="KIT")
    result = CaseResult(
        CaseId("a"), tuple(lines), not_met=(("basic", full), ("medical", used), ("medical", used))
    )
    assert why_text(result, OFFICE, "en") == (
        "No donor line may pay KIT (KIT) for this case. KIT (KIT): all places are taken."
    )
    assert why_text(None, OFFICE, "en") == ""
