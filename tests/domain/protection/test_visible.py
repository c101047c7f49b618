"""What each role sees of each field: names and own words only where the work needs them."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.cases.case import Identity, Sensitivity
from planner.domain.cases.consent import ALL_SCOPES, Consent, GivenBy, Said
from planner.domain.cases.decision import DecisionSort
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.document import KEPT_BY_ID
from planner.domain.ids import CaseId, ConsentId
from planner.domain.months import PartialDate
from planner.domain.plans.plan import PlanState
from planner.domain.protection.retention import Kept, WhyKept
from planner.domain.protection.staff import May, Role, Staff, StaffId
from planner.domain.protection.visible import nameless, visible
from tests import builders

SECRET = "canary"
CASE = CaseId("case-GN-1")
#: Fields of people that say who somebody is, or are written freely of them: entity and path.
NAMING = [
    ("case", "identity.name"),
    ("case", "identity.kobo_id"),
    ("case", "identity.birth.written"),
    ("assessment", "words"),
    ("assessment", "kobo_uuid"),
    ("consent", "guardian"),
    ("consent", "witness"),
    ("decision", "reason"),
    ("plan", "reason"),
    ("kept", "words"),
]


@pytest.fixture(scope="module")
def document():
    case, own = builders.returnee("GN-1", words=SECRET, kobo_uuid=SECRET)
    birth = replace(PartialDate.of_day(date(1996, 2, 29)), written=SECRET)
    case = replace(case, identity=Identity(SECRET, birth, SECRET))
    consent = Consent(
        ConsentId("r"),
        CASE,
        Said.GIVEN,
        date(2026, 10, 1),
        ALL_SCOPES,
        GivenBy.GUARDIAN,
        guardian=SECRET,
        witness=SECRET,
    )
    made = builders.caseload(
        builders.programme(),
        (case, own),
        decisions=[replace(builders.decision("GN-1", DecisionSort.PREFER, "KIT"), reason=SECRET)],
        plans=[replace(builders.plan("GN-1", PlanState.SIGNED), reason=SECRET)],
    )
    now = datetime(2026, 11, 1, tzinfo=UTC)
    kept = Kept(CASE, date(2030, 1, 1), WhyKept.AUDIT, "C01", now, SECRET)
    return replace(made, consents={consent.id: consent}, kept={CASE: kept})


def _staff(role):
    return Staff(StaffId("s"), "C01", role, protected=True)


def _value(caseload, entity, path):
    (value,) = getattr(caseload, KEPT_BY_ID[entity][1]).values()
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _texts(value):
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for f in fields(value):
            yield from _texts(getattr(value, f.name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, tuple | frozenset):
        for inner in value:
            yield from _texts(inner)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("entity", "path"), NAMING, ids=[f"{e}.{p}" for e, p in NAMING])
def test_that_a_field_that_names_somebody_is_seen_by_who_works_with_them(
    document, role, entity, path
):
    seen = _value(visible(document, _staff(role)), entity, path) == SECRET
    assert seen is (role in (Role.PLANNER, Role.COUNSELLOR))
    assert seen is _staff(role).may(May.SEE_IDENTITY)


@pytest.mark.parametrize("role", Role)
def test_that_nothing_anywhere_names_anybody_to_who_may_not_see_it(document, role):
    seen = SECRET in set(_texts(visible(document, _staff(role))))
    assert seen is _staff(role).may(May.SEE_IDENTITY)


def test_that_every_field_for_identification_is_among_those_that_are_left_out(document):
    kept = nameless(document).cases[CASE].identity
    for field in fields(Identity):
        assert field.metadata["purpose"] == "identification"
        assert Sensitivity(field.metadata["sensitivity"]) is Sensitivity.PERSONAL
        whole = getattr(document.cases[CASE].identity, field.name)
        assert getattr(kept, field.name) != whole


def test_that_who_may_see_all_sees_the_very_same_caseload(document):
    assert visible(document, _staff(Role.COUNSELLOR)) is document


def test_that_the_planning_digest_is_the_same_for_those_who_see_no_names(document):
    scenario = builders.scenario()
    assert planning_digest(nameless(document), scenario) == planning_digest(document, scenario)


def test_that_a_caseload_without_names_stays_as_it_is(document):
    once = nameless(document)
    assert nameless(once) == once


@given(birth=st.dates(date(1920, 1, 1), date(2026, 12, 31)), day=st.dates(date(2024, 1, 1)))
def test_that_of_a_birth_the_age_is_left_and_the_day_is_not(birth, day):
    case, own = builders.returnee("GN-1", birth=birth)
    document = builders.caseload(builders.programme(balance_date=day), (case, own))
    left = nameless(document).cases[CASE]
    assert left.age_on(day) == case.age_on(day)
    if left.identity.birth is not None:
        span = left.identity.birth.latest - left.identity.birth.earliest
        assert span.days >= 364
