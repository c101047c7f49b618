"""What an import changes, in words; of personal fields the name only."""

from datetime import UTC, datetime

import pytest

from planner.domain.change import Change
from planner.domain.ids import ChangeId
from planner.wording.changes import change_texts
from tests import builders

OFFICE = builders.programme()


def _said(entity, field, before, after, language="en"):
    change = Change(ChangeId("c"), entity, "k", field, before, after, "", "", datetime.now(UTC))
    return list(change_texts([change], OFFICE, language))


@pytest.mark.parametrize(
    ("entity", "field", "before", "after", "said"),
    [
        ("case", "planning.place", "KAN", "GN9", ["place: KAN → GN9"]),
        ("case", "identity.name", "Somebody", "Somebody else", ["name"]),
        ("assessment", "vulnerabilities", [], ["gbv"], ["vulnerabilities"]),
        ("assessment", "consent", True, False, ["consent: yes → no"]),
        ("assessment", "", None, {"id": "x"}, ["a further assessment"]),
        (
            "assessment",
            "needs",
            [{"need": "job", "severity": 2, "persons": []}],
            [{"need": "job", "severity": None, "persons": []}],
            ["job: 2 → unknown"],
        ),
    ],
)
def test_that_a_change_is_said_with_values_only_where_they_may_be_shown(
    entity, field, before, after, said
):
    assert _said(entity, field, before, after) == said


def test_that_changes_speak_french():
    assert _said("assessment", "consent", True, False, "fr") == ["consentement : oui → non"]
