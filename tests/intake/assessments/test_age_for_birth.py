"""Of whom only the age is known, the birth is kept as uncertain: never as a day, never as zero."""

from datetime import date

import pytest

from planner.intake.assessments.mapping import parse_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.mapping_text import mapping_text
from planner.intake.mapping.propose import propose
from planner.intake.programme.workbook import read_programme
from tests.intake.agencies import written
from tests.intake.sheets import PROGRAMME

HEADINGS = ["Case number", "Assessment date", "Consent", "Full name", "Age", "Sex"]


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


@pytest.fixture
def read(tmp_path, programme):
    def _read(*ages, headings=HEADINGS):
        rows = [
            [f"R-{n}", "2026-08-25", "Yes", f"Person {n}", age, "Female"]
            for n, age in enumerate(ages)
        ]
        path = written(tmp_path / "list.xlsx", (headings, rows))
        proposal = propose(path, programme)
        assert proposal.doubts("en") == ()
        return read_assessments(path, parse_mapping(mapping_text(proposal), path.name), programme)

    return _read


def test_that_an_age_is_a_birth_between_two_days_as_of_the_assessment(read):
    case, child = read(34, "0").cases
    birth = case.identity.birth
    assert (birth.earliest, birth.latest) == (date(1991, 8, 26), date(1992, 8, 25))
    assert birth.written == "1991–1992"
    assert case.age_on(date(2026, 8, 25)) == (34, 34)
    assert case.age_on(date(2026, 10, 31)) == (34, 35)
    assert child.identity.birth.latest == date(2026, 8, 25)


def test_that_no_age_or_one_nobody_can_read_is_unknown_and_found(read):
    found = read(34, "", "old", 340, *range(20, 40))
    unknown = [c.identity.birth is None for c in found.cases]
    assert unknown == [False, True, True, True, *[False] * 20]
    codes = {f.case_number: f.code for f in found.findings if f.column == "Age"}
    assert codes == {"R-1": "birth_missing", "R-2": "birth_unreadable", "R-3": "birth_unreadable"}
    assert "birth" not in [dict(f.values).get("value") for f in found.findings]
