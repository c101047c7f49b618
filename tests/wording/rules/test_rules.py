"""Every rule in every variant reads as one sentence in each of four languages."""

import re
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.kind import Kind
from planner.domain.programme.conditions import FACTS, parse_conditions
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.domain.programme.rule_sorts import OF_EITHER, OF_ENTITLEMENTS, OF_FUNDS
from planner.intake.programme.workbook import read_programme
from planner.services.sample import sample_programme
from planner.wording.isolation import FIRST_STRONG, POP
from planner.wording.languages import language_of
from planner.wording.rules import rule_sentence, rule_validity
from planner.wording.rules.conditions import condition_text, fact_name
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.template import places_of
from tests.builders import rule
from tests.wording.rule_variants import CONDITIONS, rule_variants, spoken_programme

OFFICE = spoken_programme()
VARIANTS = list(rule_variants())
_READ = read_programme(sample_programme()).programme
assert _READ is not None
SAMPLE = _READ
ARABIC_LETTER = re.compile("[\u0621-\u064a]")
#: Words that would be English left in another language.
ENGLISH = re.compile(
    r"\b(the|and|where|unless|with|household|support|case|person|award|least|most|months?"
    r"|days?|years?|return|given|needs?|before|after|of)\b"
)


def test_that_every_sort_is_among_the_variants():
    assert {r.sort for r in VARIANTS} == set(RuleSort)
    assert {r.per for r in VARIANTS} > set(Role)
    assert {r.proof for r in VARIANTS} > set(Proof)
    for sort in OF_EITHER:
        assert {r.scope for r in VARIANTS if r.sort is sort} == {"EUR-A", "OFFICE"}
    assert OF_ENTITLEMENTS <= OF_FUNDS


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_variant_says_what_was_read_aloud_and_accepted(language, golden):
    lines = [f"{r.code}: {rule_sentence(r, OFFICE, language)}" for r in VARIANTS]
    lines += [
        f"{c.written()}: {condition_text(c, OFFICE, language)}"
        for text in CONDITIONS
        for c in parse_conditions(text)
    ]
    golden(f"rules-{language}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("language", RULE_LANGUAGES)
@pytest.mark.parametrize("variant", [*VARIANTS, *SAMPLE.rules], ids=lambda r: r.code)
def test_that_a_rule_is_one_full_sentence(variant, language):
    office = SAMPLE if variant in SAMPLE.rules else OFFICE
    sentence = rule_sentence(variant, office, language)
    assert sentence.endswith(".")
    assert ". " not in sentence
    assert "  " not in sentence
    assert " ," not in sentence
    assert "None" not in sentence
    assert not set(sentence) & set("{}[]|")


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda r: r.code)
def test_that_no_english_is_left_in_another_language(variant, language):
    sentence = rule_sentence(variant, OFFICE, language)
    assert not ENGLISH.search(sentence), sentence
    assert sentence != rule_sentence(variant, OFFICE, "en")


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda r: r.code)
def test_that_arabic_is_arabic_with_codes_set_apart(variant):
    sentence = rule_sentence(variant, OFFICE, "ar")
    assert len(ARABIC_LETTER.findall(sentence)) > 15
    assert sentence.count(FIRST_STRONG) == sentence.count(POP)
    apart = re.sub(f"{FIRST_STRONG}[^{POP}]*{POP}", "", sentence)
    assert not re.search("[A-Za-z]", apart), apart


def test_that_nobody_types_a_direction_into_a_sentence():
    tricky = replace(rule(RuleSort.ONE_PERSON, "X\u202eY\u2069"), source="a\u2066b")
    sentence = rule_sentence(tricky, OFFICE, "ar")
    assert (sentence.count(FIRST_STRONG), sentence.count(POP)) == (1, 1)
    assert "\u202e" not in sentence
    assert "\u2066" not in rule_validity(tricky, "ar")


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_table_of_a_language_is_whole(language):
    words = language_of(language)
    assert set(words.rules) == set(RuleSort)
    assert set(words.roles) == set(Role)
    assert set(words.proofs) == set(Proof)
    assert set(words.kinds) == set(Kind)
    assert set(words.facts) == {*FACTS, "need"}
    assert set(words.asked) == {*FACTS, "return_date"}
    for holds, fails in words.facts.values():
        assert holds != fails
    english = language_of("en")
    assert set(words.nouns) == set(english.nouns)
    assert set(words.words) == set(english.words)
    for sort, template in words.rules.items():
        where = {"where", "conditions"}
        assert places_of(template) - where == places_of(english.rules[sort]) - where, sort


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_the_opposite_of_a_condition_is_said_as_one(language):
    for fact in ("cash_risk", "female_staff", "visa_free", "violence"):
        yes, no, never = (
            condition_text(parse_conditions(text)[0], OFFICE, language)
            for text in (f"{fact} = yes", f"{fact} = no", f"{fact} != yes")
        )
        assert yes != no
        assert no == never


def test_that_every_fact_has_its_name_in_each_language():
    for fact in FACTS:
        names = {fact_name(fact, OFFICE, language) for language in RULE_LANGUAGES}
        assert len(names) >= 3, fact
    assert fact_name("need.medical", OFFICE, "es") == "Atención médica"


def test_that_a_protection_line_is_never_spoken_of_by_its_code():
    for language in RULE_LANGUAGES:
        told = " ".join(rule_sentence(r, SAMPLE, language) for r in SAMPLE.rules)
        assert "VUL-D" not in told
        assert "OFF-2" in told


def test_that_a_rule_says_its_figures():
    floor = next(r for r in SAMPLE.rules if r.sort is RuleSort.FLOOR)
    assert rule_sentence(floor, SAMPLE, "en") == (
        "At least 50\u00a0% of the need “Food, clothing and basic items” is met within 14 days"
        " where it is rated 3 or more."
    )
    bar = next(r for r in SAMPLE.rules if r.code == "O-CHILD-CASH")
    assert rule_sentence(bar, SAMPLE, "es") == (
        "Nadie recibe apoyo en efectivo si la persona tiene como máximo 17 años, salvo si hay un"
        " tutor verificado."
    )


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({}, "in force without dates"),
        ({"starts": date(2026, 1, 1)}, "in force from 1 January 2026"),
        ({"ends": date(2026, 12, 31)}, "in force until 31 December 2026"),
        (
            {"starts": date(2026, 1, 1), "ends": date(2026, 12, 31)},
            "in force from 1 January 2026 to 31 December 2026",
        ),
    ],
)
def test_that_a_rule_says_from_when_to_when_it_holds_and_where_it_comes_from(dates, said):
    given = rule(RuleSort.ONE_PERSON, "EUR-A", source="Agreement 7", **dates)
    assert rule_validity(given, "en") == f"{said}; source: Agreement 7"
    assert rule_validity(replace(given, source=""), "en") == f"{said}; no source given"
    for language in ("fr", "es", "ar"):
        assert "Agreement 7" in rule_validity(given, language)
        assert not ENGLISH.search(rule_validity(replace(given, source=""), language))
