"""Every field of a case says how sensitive it is; what could do harm is in no traceback or log."""

from dataclasses import fields

import pytest

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Identity, Planning, Protection, Sensitivity

OWN = [(record, f) for record in (Identity, Planning, Protection) for f in fields(record)]
TOLD = [*OWN, *((Assessment, f) for f in fields(Assessment) if f.metadata)]


@pytest.mark.parametrize("field", [f for _, f in OWN], ids=[f.name for _, f in OWN])
def test_that_a_field_says_why_it_is_kept_and_how_sensitive_it_is(field):
    assert field.metadata["purpose"]
    assert Sensitivity(field.metadata["sensitivity"])


@pytest.mark.parametrize(
    "field", [f for _, f in TOLD], ids=[f"{record.__name__}.{f.name}" for record, f in TOLD]
)
def test_that_only_ordinary_fields_show_in_a_traceback(field):
    assert not field.repr or field.metadata["sensitivity"] == Sensitivity.ORDINARY
