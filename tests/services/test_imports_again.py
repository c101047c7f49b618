"""A second import knows whose row it is, and names likely duplicates without merging them."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Identity, Planning, Sex
from planner.domain.cases.duplicates import likely_pairs
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.domain.months import PartialDate
from planner.services.intake.imports import preview_assessments, take_assessments
from planner.wording.findings import finding_sentence
from tests.builders import programme
from tests.opened import caseload_made


class Read:
    """What a reader hands over."""

    form = None

    def __init__(self, *rows, findings=(), file=""):
        self.cases = tuple(r[0] for r in rows)
        self.assessments = tuple(r[1] for r in rows)
        self.findings, self.file = tuple(findings), file


def _row(number, name="Somebody Else", uuid="", day=date(2026, 5, 1), birth=None, job=2):
    case = Case(
        CaseId(new_id()),
        number,
        PersonId(new_id()),
        Identity(name, PartialDate.of_day(birth) if birth else None),
        Planning(place="GN-A"),
    )
    needs = (NeedAnswer("job", job),)
    return case, Assessment(AssessmentId(new_id()), case.id, day, True, needs, kobo_uuid=uuid)


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme())
        opened.commit(after, who="P01", why="load_programme")
        yield opened


@pytest.fixture
def take(work, tmp_path):
    def _take(*rows, file="form.xlsx", **more):
        path = tmp_path / file
        path.write_bytes(b"")
        read = Read(*rows, **more)
        preview = preview_assessments(work.document, lambda *_: read, path, None)
        take_assessments(work, preview, "P01")
        return preview

    return _take


def _numbers(work):
    return sorted(c.number for c in work.document.cases.values())


def test_that_a_row_that_gets_its_number_later_stays_the_case_it_was(work, take):
    take(_row("KOBO-1131", uuid="u1"))
    (case_id,) = work.document.cases
    preview = take(_row("GN-26-00132", uuid="u1"))
    assert _numbers(work) == ["GN-26-00132"]
    assert set(work.document.cases) == {case_id}
    assert (preview.new, preview.changed) == ((), ("GN-26-00132",))


def test_that_a_number_given_here_is_not_lost_where_the_form_still_has_none(work, take):
    take(_row("GN-1", uuid="u1"))
    missing = Finding.of("number_missing", Weight.CHECK, case_number="KOBO-7", number="KOBO-7")
    preview = take(_row("KOBO-7", uuid="u1", job=4), findings=[missing])
    assert preview.findings == ()
    assert _numbers(work) == ["GN-1"]
    (answer,) = work.document.assessments.values()
    assert answer.severity("job") == 4


def test_that_a_submission_never_moves_to_another_person_by_its_number(work, take):
    take(_row("GN-1", uuid="u1"), _row("GN-2", "Another Person", uuid="u2"))
    before = {a.kobo_uuid: a.case_id for a in work.document.assessments.values()}
    preview = take(_row("GN-2", uuid="u1", job=4))
    assert {a.kobo_uuid: a.case_id for a in work.document.assessments.values()} == before
    (found,) = (f for f in preview.findings if f.code == "case_number_differs")
    assert found.case_number == "GN-1"
    assert all(finding_sentence(found, language) for language in ("en", "fr"))


def test_that_a_form_edited_on_the_server_is_no_second_visit(work, take):
    take(_row("GN-1", uuid="u1"))
    take(_row("GN-1", uuid="u1-edited", job=4))
    (answer,) = work.document.assessments.values()
    assert (answer.kobo_uuid, answer.severity("job")) == ("u1-edited", 4)


def test_that_two_visits_on_one_day_stay_two(work, take):
    take(_row("GN-1", uuid="u1"))
    first, second = _row("GN-1", uuid="u1"), _row("GN-1", uuid="u2")
    again = replace(second[1], case_id=first[0].id)
    read = Read(first)
    read.assessments = (first[1], again)
    path = "form.xlsx"
    preview = preview_assessments(work.document, lambda *_: read, _path(work, path), None)
    take_assessments(work, preview, "P01")
    assert len(work.document.assessments) == 2


def _path(work, name):
    path = work.file.path.parent / name
    path.write_bytes(b"")
    return path


def test_that_findings_of_a_row_are_those_of_the_last_file_that_has_it(work, take):
    old = Finding.of("birth_missing", Weight.CHECK, file="august.xlsx", sheet_row=2,
                     case_number="GN-1")  # fmt: skip
    take(_row("GN-1", uuid="u1"), findings=[old], file="august.xlsx")
    take(_row("GN-1", uuid="u1"), file="september.xlsx")
    assert work.document.findings == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohamed Bah", "محمد با"),
        ("Fatoumata Diallo", "DIALLO Fatimata"),
        ("Ousmane Traoré", "Usman Traore"),
        ("Оумар Диалло", "Oumar Diallo"),
        ("Abdoulaye Ba", "عبد الله با"),
    ],
)
def test_that_one_name_in_two_spellings_is_a_pair_and_nothing_is_merged(work, take, one, other):
    day = date(1990, 5, 31)
    take(_row("GN-1", one, birth=day))
    preview = take(_row("GN-2", other, birth=day), file="other.xlsx")
    (found,) = (f for f in preview.findings if f.code == "likely_duplicate")
    assert (found.case_number, dict(found.values)["number"]) == ("GN-2", "GN-1")
    said = " ".join(finding_sentence(found, "en"))
    assert not any(part in said for part in (*one.split(), *other.split()))
    assert _numbers(work) == ["GN-1", "GN-2"]
    again = take(_row("GN-2", other, birth=day), file="other.xlsx")
    assert [f for f in again.findings if f.code == "likely_duplicate"] == [found]
    assert work.document.findings.count(found) == 1


def test_that_people_who_cannot_be_one_are_no_pair():
    day = date(1990, 5, 31)
    base = _row("GN-1", "Mohamed Bah", birth=day)[0]
    others = [
        _row("GN-2", "Mohamed Bah", birth=date(1971, 1, 1))[0],
        _row("GN-3", "Ibrahima Camara", birth=day)[0],
        _row("GN-4", "", birth=day)[0],
    ]
    woman = _row("GN-5", "Mohamed Bah", birth=day)[0]
    woman = replace(woman, planning=replace(woman.planning, sex=Sex.FEMALE))
    man = replace(base, planning=replace(base.planning, sex=Sex.MALE))
    assert likely_pairs([base, *others]) == ()
    assert likely_pairs([man, woman]) == ()
    assert len(likely_pairs([man, replace(base, id=CaseId(new_id()))])) == 1


def test_that_of_a_common_name_only_the_same_day_of_birth_makes_a_pair():
    years = PartialDate.of_year(1990)
    people = []
    for n in range(20):
        case = _row(f"GN-{n}", "Mamadou Diallo")[0]
        people.append(replace(case, identity=replace(case.identity, birth=years)))
    assert likely_pairs(people) == ()
    day = PartialDate.of_day(date(1990, 5, 31))
    people[3:5] = [replace(p, identity=replace(p.identity, birth=day)) for p in people[3:5]]
    assert len(likely_pairs(people)) == 1


def test_that_a_number_made_of_a_row_never_mixes_two_people(work, take):
    take(_row("ROW-9", "Awa Sow", birth=date(1990, 1, 2)), file="august.xlsx")
    (first,) = work.document.cases.values()
    missing = Finding.of("number_missing", Weight.CHECK, case_number="ROW-9", number="ROW-9")
    preview = take(_row("ROW-9", "Issa Keita", birth=date(1985, 3, 4)), findings=[missing])
    assert work.document.cases[first.id] == first
    assert _numbers(work) == ["ROW-9", "ROW-9-2"]
    (told,) = preview.findings
    assert (told.case_number, dict(told.values)["number"]) == ("ROW-9-2", "ROW-9-2")


def test_that_the_very_same_rows_are_known_again_wherever_they_stand_now(work, take):
    awa, issa = ("Awa Sow", date(1990, 1, 2)), ("Issa Keita", date(1985, 3, 4))
    take(_row("ROW-2", awa[0], birth=awa[1]), _row("ROW-3", issa[0], birth=issa[1]))
    before = work.document
    preview = take(
        _row("ROW-2", "Mariam Bah"), _row("ROW-3", awa[0], birth=awa[1]),
        _row("ROW-4", issa[0], birth=issa[1]), file="sorted.xlsx",
    )  # fmt: skip
    assert (preview.unchanged, preview.new) == (("ROW-2", "ROW-3"), ("ROW-2-2",))
    assert {i: work.document.cases[i] for i in before.cases} == before.cases
    assert not [f for f in work.document.findings if f.code == "likely_duplicate"]


def test_that_a_row_that_says_anything_else_is_a_pair_to_judge_and_not_the_same(work, take):
    birth = date(1990, 1, 2)
    take(_row("ROW-2", "Awa Sow", birth=birth))
    preview = take(_row("ROW-7", "Awa Sow", birth=birth, job=4), file="other.xlsx")
    assert (preview.new, preview.unchanged) == (("ROW-7",), ())
    assert [f.code for f in work.document.findings] == ["likely_duplicate"]


def test_that_the_number_given_in_the_corrected_copy_comes_to_the_case_it_is_of(work, take):
    birth = date(1990, 1, 2)
    take(_row("ROW-2", "Awa Sow", birth=birth))
    (case_id,) = work.document.cases
    preview = take(_row("GN-7", "Awa Sow", birth=birth), file="back.xlsx")
    assert (set(work.document.cases), _numbers(work)) == ({case_id}, ["GN-7"])
    assert (preview.new, preview.changed) == ((), ("GN-7",))
    again = take(_row("ROW-2", "Awa Sow", birth=birth))
    assert (again.unchanged, _numbers(work)) == (("GN-7",), ["GN-7"])


def test_that_two_rows_alike_stay_two_cases(work, take):
    rows = [("ROW-2", "Awa Sow"), ("ROW-3", "Awa Sow")]
    take(*(_row(*row) for row in rows))
    assert take(*(_row(*row) for row in rows)).unchanged == ("ROW-2", "ROW-3")
    assert len(work.document.cases) == 2


def test_that_an_assessment_without_a_day_is_no_further_one_at_the_next_import(work, take):
    take(_row("GN-1", day=None))
    preview = take(_row("GN-1", day=None))
    assert (preview.unchanged, len(work.document.assessments)) == (("GN-1",), 1)
    assert take(_row("GN-1", day=None, job=4)).changed == ("GN-1",)
    assert len(work.document.assessments) == 1


def test_that_two_rows_of_one_day_without_a_server_stay_two(work, take):
    first, second = _row("GN-1", job=1), _row("GN-1", job=2)
    both = (first, (first[0], replace(second[1], case_id=first[0].id)))
    for _ in range(2):
        take(both[0], both[1])
        assert sorted(a.severity("job") for a in work.document.assessments.values()) == [1, 2]


def test_that_a_row_that_only_moved_is_unchanged(work, take):
    case, answer = _row("GN-1")
    take((case, replace(answer, source_row=1)))
    preview = take((case, replace(answer, source_row=7)))
    assert (preview.changed, preview.unchanged) == ((), ("GN-1",))
    assert [a.source_row for a in work.document.assessments.values()] == [7]
