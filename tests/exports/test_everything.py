"""Everything on a person is everything: each field of each record, and every change of them."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from exports import pdf
from exports.compose.everything import compose_everything
from planner.domain.balances.allocation import Allocation, CaseResult, NeedResult, Outcome
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.decision import DecisionSort
from planner.domain.change import Batch, Step
from planner.domain.document import KEPT_BY_ID, differences
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId, ScenarioId
from planner.domain.merge.of_cases import OF_CASES
from planner.domain.money import Money
from planner.domain.months import Month, PartialDate
from planner.domain.need import Dimension
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.everything import DERIVED, INTERNAL, everything_on, lines_of
from planner.domain.texts import PAPER_LANGUAGES, Texts
from planner.wording.papers.record import ENTITIES
from planner.wording.papers.record_fields import FIELDS
from tests import builders
from tests.domain.filled import Filler

ON = date(2026, 11, 22)
CASE = CaseId("case-GN-1")
RECORDS = {**{e: KEPT_BY_ID[e][0] for e in OF_CASES}, **DERIVED}


def _caseload(case_id=CASE, programme=None):
    """Return a caseload in which every record type has one record of the case, all filled in."""
    filler = Filler()
    kept: dict[str, Any] = {}
    for entity, place in OF_CASES.items():
        kind = KEPT_BY_ID[entity][0]
        own = {"id": case_id} if kind is Case else {"case_id": case_id}
        kept[place] = {f"key-{entity}": filler.filled(kind, **own)}
    kept["cases"] = {case_id: next(iter(kept["cases"].values()))}
    return Caseload(programme=programme or builders.programme(), **kept)


def _allocation(caseload):
    filler = Filler()
    award = filler.filled(DERIVED["award"], case_id=CASE)
    results = (CaseResult(CASE, (filler.filled(NeedResult),)),)
    return Allocation("d", ScenarioId("standard"), Outcome.OPTIMAL, awards=(award,), cases=results)


def _leaves(value, path=()):
    """Walk a value in another way than the code does: what is no record and no list is a leaf."""
    if is_dataclass(value) and type(value) not in (Money, Month, PartialDate):
        for f in fields(value):
            yield from _leaves(getattr(value, f.name), (*path, f.name))
    elif isinstance(value, tuple | frozenset | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _leaves(inner, path)
    else:
        yield path, value


@pytest.fixture(scope="module")
def whole():
    caseload = _caseload()
    return caseload, everything_on(caseload, _allocation(caseload), CASE, ())


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_every_field_of_every_record_is_on_the_paper_with_its_value(whole, language):
    caseload, everything = whole
    page = compose_everything(everything, on=ON, language=language)
    records = [(e, r) for e, place in OF_CASES.items() for r in getattr(caseload, place).values()]
    allocation = _allocation(caseload)
    records += [("award", allocation.awards[0]), ("need_met", allocation.cases[0].needs[0])]
    assert len(page.sections) == len(records)
    for (entity, record), section in zip(records, page.sections, strict=True):
        assert section.entity == entity
        told = {tuple(p for p in row.path if not p.isdigit()): "" for row in section.rows}
        for row in section.rows:
            told[tuple(p for p in row.path if not p.isdigit())] += f" {row.value}"
        for path, value in _leaves(record):
            if path[-1] in INTERNAL:
                assert not any(row.path[-1] == path[-1] for row in section.rows)
                continue
            key = path if path in told else next(k for k in told if k[: len(path)] == path)
            assert told[key].strip()
            if type(value) is str and path[-1] not in ("person", "persons", "community_wishes"):
                assert value in told[key], f"{entity} {path}"


def test_that_the_fields_walked_are_all_that_the_types_have(whole):
    _, everything = whole
    for part in everything.parts:
        names = {line.path[0] for line in part.lines}
        assert names == {f.name for f in fields(RECORDS[part.entity])}


@pytest.mark.parametrize("entity", RECORDS)
def test_that_every_sort_of_record_and_every_field_has_a_name_people_know(entity):
    assert set(ENTITIES[entity]) == set(PAPER_LANGUAGES)
    filled = Filler().filled(RECORDS[entity])
    for line in lines_of(filled):
        for name in line.path:
            if not name.isdigit() and not name.startswith("text"):
                assert set(FIELDS[name]) == set(PAPER_LANGUAGES), name


def test_that_nothing_of_another_person_is_on_the_paper():
    one, other = _caseload(), _caseload(CaseId("case-GN-2"))
    other_words = {str(v) for r in other.assessments.values() for _, v in _leaves(r)}
    both = replace(
        one,
        cases={**one.cases, **other.cases},
        assessments={**one.assessments, "b": next(iter(other.assessments.values()))},
    )
    alone = everything_on(one, None, CASE, ())
    assert everything_on(both, None, CASE, ()) == alone
    assert CaseId("case-GN-2") in other_words


#: What a person cannot read: identifiers of the planner, codes, numbers in minor units.
CODED = re.compile(r"[0-9a-f]{12}|case-GN|\bminor\b|\bcurrency\b|\b(gbv|uasc|NE|MAM|fr)\b|10,?000")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ("French", "Niger", "Survivor", "€1,500", "15 March 1990 (written as: 15.3.90)",
             "no housing", "social, 42 %", "household member 1", "you"),
        ),
        (
            "fr",
            ("français", "Niger", "Survivante", "1 500 €", "15 mars 1990 (écrit : 15.3.90)",
             "pas de logement", "42 %", "membre du ménage 1", "vous"),
        ),
    ],
)  # fmt: skip
def test_that_the_paper_is_in_words_a_person_reads(language, words):
    member = builders.member("m1", 8)
    case, own = builders.returnee("GN-1", members=(member,))
    born = PartialDate("15.3.90", date(1990, 3, 15), date(1990, 3, 15))
    planning = replace(case.planning, language="fr")
    case = replace(case, identity=replace(case.identity, birth=born), planning=planning)
    answered = replace(
        own,
        vulnerabilities=frozenset({"gbv"}),
        debt=Money(150_000, "EUR"),
        house="none",
        scores=((Dimension.SOCIAL, 4200),),
        community_wishes=frozenset({case.principal, member.id}),
    )
    programme = builders.programme()
    known = (("gbv", Texts.of(en="Survivor", fr="Survivante")),)
    programme = replace(programme, vulnerabilities=known)
    empty = builders.caseload(programme)
    start, later = (builders.caseload(programme, (case, a)) for a in (own, answered))
    trail = [_entry(1, empty, start), _entry(2, start, later)]
    page = compose_everything(everything_on(later, None, CASE, trail), on=ON, language=language)
    kept = "\n".join(f"{r.label}: {r.value}" for s in page.sections for r in s.rows)
    before = "\n".join(row.value for row in page.history)
    kept = kept.replace("\u202f", " ").replace("\u00a0", " ")
    for word in words:
        assert word in kept, word
    assert not CODED.search(kept), CODED.search(kept)
    assert not CODED.search(before), CODED.search(before)


def test_that_what_is_not_recorded_is_said_to_be():
    case, own = builders.returnee("GN-1", cash_risk=None, skills=())
    everything = everything_on(builders.caseload(builders.programme(), (case, own)), None, CASE, ())
    page = compose_everything(everything, on=ON, language="en")
    told = {row.path: row.value for section in page.sections for row in section.rows}
    assert told["cash_risk",] == "not recorded"
    assert told["skills",] == "none"


def test_that_a_protected_line_goes_by_its_printed_code():
    fund = builders.fund("VUL-TRAFFICKED", 9000, private_name="OFF-2")
    caseload = _caseload(programme=builders.programme(funds=[fund]))
    key, entry = next(iter(caseload.entries.items()))
    caseload = replace(caseload, entries={key: replace(entry, fund="VUL-TRAFFICKED")})
    page = compose_everything(everything_on(caseload, None, CASE, ()), on=ON, language="en")
    text = "".join(row.value for section in page.sections for row in section.rows)
    assert "VUL-TRAFFICKED" not in text
    assert "OFF-2" in text


def _entry(number, before, after, act=Act.EDITED):
    when = datetime(2026, 11, number, 9, tzinfo=UTC)
    changes = differences(before, after, who="C01", why="w", when=when)
    batch = Batch(f"b{number}", Step.EDIT, changes, "C01", "w", when)
    return TrailEntry(number, when, StaffId("s"), "C01", act, "", {}, batch)


def test_that_every_change_of_the_case_is_told_and_no_change_of_others():
    case, own = builders.returnee("GN-1", words="first words")
    other = builders.returnee("GN-2", words="not mine")
    empty = builders.caseload(builders.programme())
    start = builders.caseload(builders.programme(), (case, own), other)
    named = Finding.of("words_cut", Weight.NOTE, case_number="GN-1", most=7)
    later = replace(start, findings=(named,), assessments={
        **start.assessments, own.id: replace(own, words="second words")
    })  # fmt: skip
    decision = builders.decision("GN-1", DecisionSort.PREFER, "KIT")
    decided = replace(later, decisions={decision.id: decision})
    trail = [_entry(1, empty, start), _entry(2, start, later), _entry(3, later, decided)]
    trail.append(_entry(4, decided, later))
    paper = {"paper": "plan", "purpose": "donor", "recipient": "Some Donor"}
    at = datetime(2026, 11, 5, tzinfo=UTC)
    trail.append(TrailEntry(5, at, StaffId("s"), "C01", Act.EXPORTED, CASE, paper))
    page = compose_everything(everything_on(later, None, CASE, trail), on=ON, language="en")
    told = [row.value for row in page.history]
    assert "Interview, in own words: first words → second words" in told
    assert any(t.startswith("Decision with you entered") for t in told)
    assert any(t.startswith("Decision with you taken out") for t in told)
    assert any("Points to check" in t and "longer than the plan has room for" in t for t in told)
    assert told[-1] == "A paper was written. a plan; for a donor; Some Donor"
    assert "not mine" not in "".join(told)


def test_that_the_paper_is_whole_however_long_a_text_is(tmp_path):
    words = " ".join(f"word{n}" for n in range(3000))
    case, own = builders.returnee("GN-1", words=words)
    everything = everything_on(builders.caseload(builders.programme(), (case, own)), None, CASE, ())
    path = tmp_path / "GN-1-everything.pdf"
    pdf.write_record(compose_everything(everything, on=ON, language="en"), path)
    read = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert all(f"word{n}" in read for n in (0, 1500, 2999))
    assert "Case GN-1" in read
    assert "page 1 of" in read


def test_that_markup_and_arabic_on_the_paper_are_text(tmp_path):
    hostile = '<a href="file:///etc">x</a> مرحبا'
    case, own = builders.returnee("GN-1", words=hostile)
    everything = everything_on(builders.caseload(builders.programme(), (case, own)), None, CASE, ())
    path = tmp_path / "record.pdf"
    pdf.write_record(compose_everything(everything, on=ON, language="fr"), path)
    assert all("/Annots" not in page for page in PdfReader(path).pages)


def test_that_each_of_several_alike_stands_in_one_row_on_paper(tmp_path):
    case, own = builders.returnee("GN-1", "basic 4, medical 2")
    document = builders.caseload(builders.programme(), (case, own))
    page = compose_everything(everything_on(document, None, case.id, ()), on=ON, language="en")
    (interview,) = [s for s in page.sections if s.entity == "assessment"]
    needs = {row.within for row in interview.rows if row.told.startswith("how serious")}
    assert needs == {"need 1", "need 2"}
    pdf.write_record(page, tmp_path / "all.pdf")
    text = "".join(p.extract_text() for p in PdfReader(tmp_path / "all.pdf").pages)
    assert (text.count("need 1"), text.count("need 2")) == (1, 1)
