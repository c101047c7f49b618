"""A likely pair is judged by a person; what was judged does not come back, nothing is merged."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.standing import NotPlanned, standing, standings
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity
from planner.domain.cases.judged import Verdict
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.domain.months import PartialDate
from planner.services.balances.balances import scenario_of
from planner.services.cases.pairs import judge, judge_again, pairs_to_judge
from planner.services.intake.imports import preview_assessments, take_assessments
from tests.builders import programme
from tests.opened import caseload_made

DAY = date(2026, 10, 1)


class Read:
    """What a reader hands over."""

    findings, file, form = (), "form.xlsx", None

    def __init__(self, *rows):
        self.cases, self.assessments = zip(*rows, strict=True)


def _row(number, name):
    birth = PartialDate.of_day(date(1990, 5, 31))
    case = Case(CaseId(new_id()), number, PersonId(new_id()), Identity(name, birth))
    return case, Assessment(AssessmentId(new_id()), case.id, DAY, consent=True, kobo_uuid=number)


ROWS = (_row("GN-1", "Mohamed Bah"), _row("GN-2", "Mohammed Bah"), _row("GN-3", "Other Person"))


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme())
        opened.commit(after, who="P01", why="load_programme")
        _take(opened)
        yield opened


def _take(work):
    path = work.path.parent / "form.xlsx"
    path.write_bytes(b"")
    preview = preview_assessments(work.document, lambda *_: Read(*ROWS), path, None)
    take_assessments(work, preview, "P01")


def _ids(work):
    return {case.number: case.id for case in work.document.cases.values()}


def test_that_a_pair_stands_side_by_side_until_it_is_judged(work):
    (pair,) = pairs_to_judge(work.document)
    assert (pair.one.number, pair.other.number, pair.judged) == ("GN-1", "GN-2", None)
    assert pair.alike == ("name", "birth")


def test_that_different_people_do_not_come_back_at_a_later_import(work):
    ids, before = _ids(work), work.document.cases
    judge(work, ids["GN-1"], ids["GN-2"], None, "C01")
    assert work.document.findings == ()
    _take(work)
    assert work.document.findings == ()
    assert work.document.cases == before
    (pair,) = pairs_to_judge(work.document)
    assert pair.judged is not None
    assert (pair.judged.verdict, pair.judged.who) == (Verdict.DIFFERENT, "C01")
    assert all(place.why_not is None for place in standings(work.document))


def test_that_of_one_person_only_the_case_that_is_kept_is_planned(work):
    ids, before = _ids(work), work.document.cases
    scenario = scenario_of(work.document)
    digest = planning_digest(work.document, scenario)
    judge(work, ids["GN-1"], ids["GN-2"], ids["GN-2"], "C01")
    assert work.document.cases == before
    told = {place.case.number: place.why_not for place in standings(work.document)}
    assert told == {"GN-1": NotPlanned.SAME_PERSON, "GN-2": None, "GN-3": None}
    assert standing(work.document, before[ids["GN-1"]]).why_not is NotPlanned.SAME_PERSON
    assert planning_digest(work.document, scenario) != digest
    _take(work)
    assert work.document.findings == ()
    work.undo("C01")
    work.undo("C01")


def test_that_a_judgement_is_taken_back_and_the_pair_found_again(work):
    ids = _ids(work)
    judge(work, ids["GN-2"], ids["GN-1"], ids["GN-1"], "C01")
    judge_again(work, ids["GN-1"], ids["GN-2"], "C01")
    (pair,) = pairs_to_judge(work.document)
    assert pair.judged is None
    assert all(place.why_not is None for place in standings(work.document))
    with pytest.raises(PlannerError, match="pair_gone"):
        judge_again(work, ids["GN-1"], ids["GN-2"], "C01")


def test_that_cases_that_are_no_more_or_no_part_of_the_pair_are_not_judged(work):
    ids = _ids(work)
    for one, other, keep in (
        (ids["GN-1"], CaseId("gone"), None),
        (ids["GN-1"], ids["GN-2"], ids["GN-3"]),
    ):
        with pytest.raises(PlannerError, match="pair_gone"):
            judge(work, one, other, keep, "C01")


def test_that_judgements_stand_in_the_file(work):
    from tests.opened import caseload_at

    ids = _ids(work)
    judge(work, ids["GN-1"], ids["GN-2"], None, "C01")
    kept, path = dict(work.document.judged), work.path
    work.close()
    with closing(caseload_at(path)) as again:
        assert dict(again.document.judged) == kept
