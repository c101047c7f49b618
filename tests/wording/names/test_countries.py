"""Countries as a sentence of each language names them."""

import pytest

from planner.domain.programme.conditions import parse_conditions
from planner.domain.texts import Texts
from planner.wording.names.countries import country_from, country_named
from planner.wording.rules.conditions import condition_text
from tests import builders


@pytest.mark.parametrize(
    ("code", "departed", "named"),
    [
        ("AT", "d’Autriche", "l’Autriche"),
        ("BE", "de Belgique", "la Belgique"),
        ("CY", "de Chypre", "Chypre"),
        ("GB", "du Royaume-Uni", "le Royaume-Uni"),
        ("IQ", "d’Iraq", "l’Iraq"),
        ("NL", "des Pays-Bas", "les Pays-Bas"),
        ("ZZ", "du pays suivant : ZZ", "ZZ"),
    ],
)
def test_that_french_gives_each_country_its_preposition_and_article(code, departed, named):
    assert (country_from(code, "fr"), country_named(code, "fr")) == (departed, named)


def test_that_other_languages_name_a_country_as_it_is():
    assert country_from("AT", "en") == country_named("AT", "en") == "Austria"
    assert country_from("IQ", "es") == country_named("IQ", "es") == "Iraq"


@pytest.mark.parametrize(
    ("asked", "language", "said"),
    [
        ("vulnerability = stage", "en", "the status “first stage” is recorded"),
        ("vulnerability != stage", "fr", "le statut « premier palier » n’est pas enregistré"),
        ("vulnerability = alone", "en", "a vulnerability is recorded (alone)"),
        ("vulnerability in alone|stage", "en",
         "a vulnerability is recorded (alone or Status: first stage)"),
    ],
)  # fmt: skip
def test_that_a_status_is_not_called_a_vulnerability(asked, language, said):
    names = (
        ("stage", Texts.of(en="Status: first stage", fr="Statut : premier palier")),
        ("alone", Texts.of(en="alone", fr="seul")),
    )
    [condition] = parse_conditions(asked)
    assert condition_text(condition, builders.programme(vulnerabilities=names), language) == said
