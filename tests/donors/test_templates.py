"""The bundled templates say what their sources say, and come to what was worked out by hand."""

import ast
import tomllib
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from planner.domain.cases.case import ReturnType
from planner.domain.cases.entitlement import entitled
from planner.domain.cases.facts import facts_of
from planner.domain.cases.granted import granted
from planner.domain.donor import Circumstances
from planner.domain.money import Money, total
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import PARTS, RuleSort
from planner.donors import reader
from planner.donors.reader import FOLDER, read_donor, read_donors, read_households
from planner.services.programme.donor_examples import (
    example_case,
    template_programme,
    worked_examples,
)
from planner.services.programme.donor_rules import settled
from planner.wording.donors.words import DONOR_WORDS
from planner.wording.rules import part_name
from planner.wording.template import places_of
from tests.donors.pages import HOUSEHOLDS, RETURNS, handbook, pages, reckoned_first, table

DONORS = read_donors()
LANGUAGES = ("en", "fr", "es", "ar")
ROOT = Path(__file__).parents[2]
EXAMPLES = [
    pytest.param(donor, number, id=f"{donor.code}-{number + 1}")
    for donor in DONORS
    for number in range(len(donor.examples))
]


def figured(reckoning):
    """Work out an example's arithmetic: sums, products and min(a, b) of whole numbers."""
    return _value(ast.parse(reckoning.replace("×", "*"), mode="eval").body)


def _value(node):
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left), _value(node.right)
        return left + right if isinstance(node.op, ast.Add) else left * right
    if isinstance(node, ast.Call):
        assert isinstance(node.func, ast.Name)
        assert node.func.id == "min"
        return min(_value(a) for a in node.args)
    assert isinstance(node, ast.Constant)
    return node.value


@pytest.mark.parametrize(("donor", "number"), EXAMPLES)
def test_that_the_rules_come_to_the_sums_worked_out_by_hand(donor, number):
    example, found = donor.examples[number], worked_examples(donor)[number].granted
    assert dict(found.parts) == dict(example.parts)
    assert (found.most, found.cash) == (example.most, example.cash)
    assert dict(example.narrowed).items() <= dict(found.narrowed).items()


@pytest.mark.parametrize(("donor", "number"), EXAMPLES)
def test_that_the_arithmetic_of_an_example_gives_its_sum(donor, number):
    example = donor.examples[number]
    said = Money.parse(figured(example.reckoning), donor.currency)
    narrowed = total((m for _, m in example.narrowed), donor.currency)
    assert said == (example.most if example.most is not None else narrowed)


def test_that_a_couple_with_two_children_gets_a_different_sum_in_each_of_these():
    sums = {d.code: reckoned_first(d, "couple_two_children", RETURNS[0]).most for d in DONORS}
    expected = {
        "eurp_netherlands": ("EUR", 6615),
        "eurp_austria_2023": ("EUR", 5615),
        "germany_reag_garp": ("EUR", 3600),
        "netherlands_avrr_2017": ("EUR", 9200),
        "ireland_standard_2025": ("EUR", 2000),
        "ireland_time_limited_2025": ("EUR", 10000),
        "belgium_fedasil_2022": ("EUR", 1050),
        "austria_iraq_2023": ("EUR", 3000),
        "switzerland_sem_2021": ("CHF", 6100),
        "uk_vrs": ("GBP", 3000),
    }
    assert {code: sums[code] for code in expected} == {
        code: Money.parse(amount, currency) for code, (currency, amount) in expected.items()
    }
    assert len({sums[code] for code in expected}) == len(expected)


def test_that_only_the_dutch_authority_and_open_pools_grant_a_forced_return_anything():
    granting = {
        d.code
        for d in DONORS
        for h in HOUSEHOLDS
        if (most := reckoned_first(d, h, RETURNS[1]).most) is None or most.minor
    }
    assert granting == {"eurp_netherlands", "errin_2017"}


@pytest.mark.parametrize("donor", DONORS, ids=lambda d: d.code)
def test_that_the_reckoning_and_the_balance_know_the_same_parts(donor):
    rules = settled(donor, donor.first_readings(), _filled(donor)).rules
    for household, returned, months, visa_free in product(
        read_households().values(), (None, *ReturnType), (None, 2, 3), (None, True, False)
    ):
        about = Circumstances(returned, months, visa_free, country="IQ")
        programme = template_programme(donor, rules, about)
        case, assessment = example_case(donor, household, about)
        facts = facts_of(case, assessment, programme, donor.on)
        found = granted(programme, donor.fund, case, facts)
        owed = entitled(programme, donor.fund, case, facts)
        assert {p: m for p, m in found.parts.items() if m.minor} == {
            p: m for p, m in owed.items() if m.minor
        }
        if found.most is not None and donor.sort is FundSort.ENTITLEMENT:
            assert found.most <= total(owed.values(), donor.currency)
            assert found.cash is not None
            assert found.cash <= found.most


def _filled(donor):
    return {f.rule: "500" if f.value.value == "amount" else "ANY" for f in donor.fill_ins}


@pytest.mark.parametrize("donor", DONORS, ids=lambda d: d.code)
def test_that_every_reading_leaves_a_programme_that_pays_for_something(donor):
    codes = [c.code for c in donor.conflicts]
    for readings in product(*(c.readings for c in donor.conflicts)):
        chosen = {code: r.code for code, r in zip(codes, readings, strict=True)}
        rules = settled(donor, chosen, _filled(donor)).rules
        assert any(r.sort is RuleSort.PAYS_FOR for r in rules)
        assert {r.code for r in rules} <= {r.code for r in donor.rules}


@pytest.mark.parametrize("donor", DONORS, ids=lambda d: d.code)
def test_that_every_rule_names_its_source_and_an_undated_template_asks_for_the_date(donor):
    names = {s.name for s in donor.sources}
    assert all(any(r.source.startswith(n) for n in names) for r in donor.rules)
    asked = " ".join(q.get("en") for q in donor.questions)
    assert bool(donor.as_of) or "no date" in asked


@pytest.mark.parametrize("donor", DONORS, ids=lambda d: d.code)
def test_that_what_a_person_reads_is_there_in_four_languages(donor):
    texts = [donor.title, *donor.questions, *(name for _, name in donor.vulnerabilities)]
    texts += [t for c in donor.conflicts for t in (c.text, *(r.text for r in c.readings))]
    texts += [f.text for f in donor.fill_ins]
    assert all(t.has(language) for t in texts for language in LANGUAGES)


def test_that_the_netherlands_pay_the_earlier_sums_to_whoever_returned_before_july_2017():
    donor = next(d for d in DONORS if d.code == "netherlands_avrr_2017")
    adult = [r for r in donor.rules if r.code == "adult"]
    held = {
        day: [r.amount for r in adult if r.holds_on(day)]
        for day in (date(2017, 6, 30), date(2017, 7, 1))
    }
    assert [[m.decimal() for m in amounts if m] for amounts in held.values()] == [[1500], [1800]]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('sort = "serves"', 'sort = "serve"', "serve"),
        ("amount = 300", "", "lacks"),
        ('per = "case"', 'per = "case"\ndays = 3', "not for"),
        ('source = "IOM NL"', 'source = "hearsay"', "hearsay"),
        ('rules = ["cash-case"]', 'rules = ["cash"]', "no rule"),
        ("starts = 2017-07-01", "starts = 2016-07-01", "overlap"),
        ('es = "AVRR-NL, retornos desde los Países Bajos"', "", "text"),
        ('who = "departure = NL', 'who = "depart = NL', "fact_unknown"),
    ],
)
def test_that_a_faulty_file_is_named_with_its_fault(tmp_path, old, new, why):
    text = (FOLDER / "netherlands_avrr_2017.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "faulty.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ValueError, match=f"(?s)faulty.toml.*{why}"):
        read_donor(path)


def test_that_every_file_of_the_package_is_read():
    files = {p.stem for p in FOLDER.glob("*.toml")} - {"common", "households"}
    assert {d.code for d in DONORS} == files
    assert len(files) >= 10
    common = tomllib.loads((FOLDER / reader.COMMON).read_text(encoding="utf-8"))
    used = {q for p in files for q in _table(p).get("open", ())}
    assert used == set(common["questions"])


def _table(code):
    return tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_all_programmes_say_what_was_accepted(golden, language):
    golden(f"programmes-{language}.txt", pages(language))


def test_that_the_table_side_by_side_says_what_was_accepted(golden):
    golden("table.txt", "\n".join(table("en")) + "\n")


def test_that_the_page_of_the_documentation_is_the_one_the_templates_write(golden):
    golden("donors.md", handbook(), ROOT / "docs")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_part_of_an_entitlement_has_a_name(language):
    names = {part_name(part, language) for part in PARTS}
    assert len(names) == len(PARTS)
    assert not names & set(PARTS)
    assert {r.part for d in DONORS for r in d.rules if r.part} <= set(PARTS)


def test_that_the_words_of_a_page_are_the_same_in_each_language_with_the_same_places():
    places = {
        language: {key: sorted(places_of(text)) for key, text in words.items()}
        for language, words in DONOR_WORDS.items()
    }
    assert set(places) == set(LANGUAGES)
    assert all(found == places["en"] for found in places.values())
