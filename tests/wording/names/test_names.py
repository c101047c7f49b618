"""Every code of the domain that people see has a name, in every language."""

import re

import pytest

from planner.domain.cases.case import Relation
from planner.domain.programme.rule import Role
from planner.wording.names import NAMES, name_of
from planner.wording.sentences import RULE_LANGUAGES

CODES = [code for codes in NAMES for code in codes]


@pytest.mark.parametrize("code", CODES, ids=repr)
def test_that_a_code_has_its_own_name_in_each_language(code):
    names = [name_of(code, language) for language in RULE_LANGUAGES]
    assert all(names)
    assert re.search("[\u0621-\u064a]", names[-1])
    assert not re.search("[A-Za-z]", names[-1])


def test_that_every_enumeration_of_the_table_is_named_in_full():
    assert all(set(names) == set(codes) for codes, names in NAMES.items())
    assert len(NAMES) >= 18


def test_that_codes_of_the_same_text_keep_their_own_names():
    assert str(Role.CHILD) == str(Relation.CHILD)
    assert name_of(Role.CHILD, "en") != name_of(Relation.CHILD, "en")
