"""Two copies of one plan: the returnee's, harmless if found, and the counsellor's, with reasons."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from exports.compose import compose_plan
from exports.pdf import _texts, plan_bytes
from exports.privacy import telling_needs, telling_things
from planner.domain.balances.allocation import Reason
from planner.domain.kind import Kind
from planner.domain.texts import PAPER_LANGUAGES
from planner.wording.papers.assistance import assistance_text
from planner.wording.papers.plan import plan_text
from planner.wording.reasons import reason_sentence
from tests.exports.examples import ON, case_id


def composed(example, number, **how):
    caseload, allocation = example
    return compose_plan(caseload, allocation, case_id(number), on=ON, **how)


def said_in(document) -> str:
    return "\n".join(_texts(document)).casefold()


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_the_harmless_copy_names_nothing_that_could_harm(example, language):
    programme = example[0].programme
    things = telling_things(programme)
    names = {t.name.get(language) for t in programme.things if t.code in things}
    names |= {t.description.get(language) for t in programme.things if t.code in things}
    names |= {n.name.get(language) for n in programme.needs if n.code in telling_needs(programme)}
    names |= {f.code for f in programme.funds} | {f.printed_code for f in programme.funds}
    names = {name.casefold() for name in names if name}
    assert len(names) > 5
    for number in range(1, 7):
        whole = composed(example, number, language=language, harmless=True)
        text = said_in(replace(whole, kinds=()))  # the list of all kinds of support says nothing
        assert {name for name in names if name in text} == set()
        assert not whole.words


def test_that_the_harmless_copy_promises_the_same_money_in_the_same_months(example):
    for number in range(1, 7):
        whole = composed(example, number)
        harmless = composed(example, number, harmless=True)
        assert harmless.costs.total == whole.costs.total
        told = [(i.amount, i.kind, i.payments) for i in harmless.costs.items]
        assert told == [(i.amount, i.kind, i.payments) for i in whole.costs.items]


def test_that_some_support_goes_by_a_neutral_name_and_keeps_its_kind(example):
    neutral = plan_text("agreed_support", "en")
    items = [
        item
        for number in range(1, 7)
        for item in composed(example, number, language="en", harmless=True).costs.items
    ]
    assert any(item.name == neutral for item in items)
    assert any(item.name != neutral for item in items)
    assert all(item.kind in Kind for item in items)


def test_that_no_tick_of_the_harmless_copy_tells_of_health_or_safety(example):
    silent = ("medical", "medical_now", "security", "individual")
    labels = {assistance_text(code, "en") for code in silent}
    for number in range(1, 7):
        document = composed(example, number, language="en", harmless=True)
        ticked = {t.label for g in document.kinds for t in g.ticks if t.on}
        assert not ticked & labels


def told_why(example):
    """Return the example with one reason told, and that reason."""
    caseload, allocation = example
    first = allocation.cases[0]
    award = allocation.awards_of(first.case_id)[0]
    why = Reason.of("owed", fund=award.fund)
    known = (replace(first, reasons={award.id: (why,)}), *allocation.cases[1:])
    return (caseload, replace(allocation, cases=known)), why


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_a_need_left_open_is_named_once(example, language):
    for number in range(1, 7):
        caseload, allocation = example
        plan = compose_plan(
            caseload, allocation, case_id(number), language=language, on=ON, reasons=True
        )
        for point in plan.counsellor[3].points:
            first, _, rest = point.partition(":")
            assert not rest.strip().casefold().startswith(f"{first.strip().casefold()}:"), point


def test_that_the_counsellors_copy_gives_reasons_and_the_plan_does_not(example):
    example, why = told_why(example)
    caseload = example[0]
    plain, counsellor = composed(example, 1), composed(example, 1, reasons=True)
    assert not plain.counsellor
    titles = [block.title for block in counsellor.counsellor if block]
    assert plan_text("why_given", "en") in titles
    said = " ".join(point for block in counsellor.counsellor for point in block.points)
    assert reason_sentence(why, caseload.programme, "en") in said
    assert counsellor.costs == plain.costs


def test_that_reasons_stand_on_a_page_of_their_own(example):
    example, _ = told_why(example)
    pages = PdfReader(io.BytesIO(plan_bytes(composed(example, 1, reasons=True)))).pages
    without = PdfReader(io.BytesIO(plan_bytes(composed(example, 1)))).pages
    assert len(pages) == len(without) + 1
    assert plan_text("for_counsellor_note", "en") in pages[-1].extract_text().replace("\n", " ")
    assert plan_text("signatures", "en") not in pages[-1].extract_text()
