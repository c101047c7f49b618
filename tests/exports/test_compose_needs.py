"""What a plan says of needs: what it should change, what stays open, and what a child is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from exports.compose import compose_plan
from planner.domain.cases.case import Relation, Sex
from planner.domain.kind import Kind
from planner.domain.months import PartialDate
from planner.domain.need import Dimension
from planner.domain.programme.rule import RuleSort
from planner.wording.numbers import date_text
from tests import builders
from tests.accept import as_lines
from tests.exports.examples import ON, award, case_id, result

ACT_NOW = builders.rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="O-NOW-MED")
CHILD_NOW = builders.rule(
    RuleSort.ACT_NOW, who="unaccompanied_child = yes", days=3, code="O-NOW-UAC"
)


def plan_with(example, needs, *targets, language="en", rules=(), birth=None, answers=None, **more):
    """Compose the plan of the example without awards, with these needs and awards instead."""
    caseload, allocation = example
    case = caseload.cases[case_id(5)]
    if birth is not None:
        identity = replace(case.identity, birth=PartialDate.of_day(date(*birth)))
        case = replace(case, identity=identity)
    awards = tuple(
        award(case, code, 0 if code.startswith("R-") else 100, kind=kind) for code, kind in targets
    )
    own = next(a for a in caseload.assessments.values() if a.case_id == case.id)
    assessments = {**caseload.assessments, own.id: replace(own, **(answers or {}))}
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, *rules))
    changed = replace(
        caseload,
        programme=programme,
        cases={**caseload.cases, case.id: case},
        assessments=assessments,
    )
    shown = replace(allocation, awards=awards, cases=(result(case, needs, **more),))
    return compose_plan(changed, shown, case.id, language=language, on=ON)


def of_dimension(rows, dimension):
    return next(r for r in rows if r.dimension is dimension)


def test_that_a_referral_not_yet_accepted_covers_nothing(example):
    document = plan_with(
        example,
        "basic 2 0.5/1,medical 4 0/1 0.25,education 2 0/0.9,family 3 0/0.8",
        ("C-ARR", Kind.CASH),
        ("R-HEALTH", Kind.REFERRAL),
        rules=(ACT_NOW,),
    )
    said = document.open_needs.paragraphs
    assert said[0] == "Serious, and not covered yet: health and family life."
    assert said[1] == "Not covered yet: school."
    assert said[2].startswith("Another service was or will be asked for this: health.")


def test_that_an_uncovered_need_that_cannot_wait_has_a_date(example):
    caseload, _ = example
    document = plan_with(
        example,
        "medical 4 0/1 0.25",
        ("R-HEALTH", Kind.REFERRAL),
        rules=(ACT_NOW,),
        answers={"needs": builders.returnee("GN-26-00005", "medical 4")[1].needs},
    )
    by = date_text(caseload.balance_date + timedelta(days=3), "en")
    assert f"This cannot wait: the office contacts me by {by}." in document.open_needs.paragraphs


def test_that_a_serious_need_met_less_than_half_is_told_as_met_in_part(example):
    document = plan_with(example, "medical 4 0.1/1,housing 3 0.6/0.6", ("K-MED", Kind.IN_KIND))
    assert document.open_needs.paragraphs[0] == "Covered only in part: health."


@pytest.mark.parametrize(
    ("cover", "shown"), [("0.7/0.7", "70"), ("1/1", "100"), ("0.999/1", "99"), ("0.001/1", "1")]
)
def test_that_all_is_said_only_where_every_stated_need_is_fully_met(example, cover, shown):
    document = plan_with(example, f"mhpss 3 {cover}", ("K-PSY", Kind.IN_KIND))
    row = of_dimension(document.improvements.rows, Dimension.PSYCHOSOCIAL)
    assert row.text == f"today 0\u00a0% → expected {shown}\u00a0%"


def test_that_a_need_nothing_here_can_meet_counts_as_not_met(example):
    document = plan_with(example, "mhpss 3 1/1,family 3 0/0", ("K-PSY", Kind.IN_KIND))
    row = of_dimension(document.improvements.rows, Dimension.PSYCHOSOCIAL)
    assert row.planned == 5_000


def test_that_what_helps_from_another_dimension_is_named(example):
    document = plan_with(example, "income 3 0.2/0.9,basic 2 0.3/1", ("C-CFW", Kind.CASH))
    economic = of_dimension(document.summary, Dimension.ECONOMIC)
    assert economic.text == "helped too by: Cash for work, 20 days"


def test_that_no_dimension_gets_nothing_and_improves(example, documents):
    for document in documents:
        for line in document.summary:
            row = of_dimension(document.improvements.rows, line.dimension)
            improves = bool(row.planned or row.referred)
            assert not (improves and line.text in ("nothing in this plan", "rien dans ce plan"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_improvement_is_expected_and_no_promise(example, language):
    document = plan_with(example, "mhpss 3 0.7/0.7", ("K-PSY", Kind.IN_KIND), language=language)
    said = document.improvements.note + document.improvements.rows[2].text
    assert ("not a promise" if language == "en" else "pas une promesse") in said
    assert ("expected" if language == "en" else "attendu") in said


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("birth", "alone"), [((2014, 5, 1), False), ((2010, 5, 1), True), ((2016, 5, 1), True)]
)
def test_that_a_child_s_paper_speaks_of_no_work_and_says_who_takes_care(
    example, language, birth, alone
):
    vulnerable = frozenset({"uasc"}) if alone else frozenset()
    document = plan_with(
        example,
        "income 3 0/0.9,job 2 0/0.6,housing 3 0/0.9",
        language=language,
        birth=birth,
        answers={"vulnerabilities": vulnerable},
        rules=(CHILD_NOW,),
        unknown=("job",),
    )
    said = "\n".join(
        line
        for part in (document.open_needs, document.improvements, document.summary)
        for line in as_lines(part)
    ).lower()
    for word in ("income", "work", "job", "revenu", "travail", "emploi", "uasc", "accompagn"):
        assert word not in said
    assert ("child-protection" if language == "en" else "protection de l’enfant") in said


def test_that_an_adult_s_paper_still_names_work(example):
    document = plan_with(example, "income 3 0/0.9,job 2 0/0.6", birth=(1990, 5, 1))
    said = " ".join(document.open_needs.paragraphs)
    assert "income" in said
    assert "child-protection" not in said


def test_that_a_child_is_told_the_date_while_it_lies_ahead(example):
    caseload, allocation = example
    rules = (*caseload.programme.rules, CHILD_NOW)
    case = caseload.cases[case_id(5)]
    child = replace(
        case, identity=replace(case.identity, birth=PartialDate.of_day(date(2014, 5, 1)))
    )
    own = next(a for a in caseload.assessments.values() if a.case_id == case.id)
    alone = replace(own, vulnerabilities=frozenset({"uasc"}))
    changed = replace(
        caseload,
        programme=replace(caseload.programme, rules=rules),
        cases={case.id: child},
        assessments={own.id: alone},
    )
    early = compose_plan(changed, allocation, case.id, on=caseload.balance_date)
    late = compose_plan(changed, allocation, case.id, on=date(2027, 12, 1))
    assert any(p.startswith("By ") for p in early.open_needs.paragraphs)
    assert any("at once" in p for p in late.open_needs.paragraphs)


@pytest.mark.parametrize("sex", list(Sex))
def test_that_a_spouse_has_no_gendered_word(example, sex):
    caseload, allocation = example
    case = caseload.cases[case_id(1)]
    members = tuple(
        replace(m, sex=sex) if m.relation is Relation.SPOUSE else m for m in case.planning.members
    )
    changed = replace(case, planning=replace(case.planning, members=members))
    loaded = replace(caseload, cases={**caseload.cases, case.id: changed})
    for language, expected in (("en", "my spouse"), ("fr", "mon conjoint ou ma conjointe")):
        document = compose_plan(loaded, allocation, case.id, language=language, on=ON)
        said = " ".join(as_lines(document))
        assert expected in said
        for word in ("husband", "wife", "mari ", "ma femme"):
            assert word not in said


def test_that_the_catalogue_s_words_stand_in_quotes(example, documents):
    kit = next(i for i in documents[0].costs.items if i.name == "Household kit")
    assert kit.detail.startswith("“mats, pots, buckets, blankets”")
    health = next(r for r in documents[0].referrals.rows if r.name == "Public health centre")
    assert health.detail == "“Kankan health centre, weekdays 8–14 h”"


def test_that_a_count_of_children_says_of_what_age_and_where(documents):
    school = next(i for i in documents[0].costs.items if i.name.startswith("School"))
    assert "for the 4 children and young people aged 6–17 in the household" in school.detail
