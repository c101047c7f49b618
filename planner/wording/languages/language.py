"""What a language needs to say rules and conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.kind import Kind
from planner.domain.programme.rule import Proof, Role, RuleSort

Forms = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    ``rules``: a template a sort (``planner.wording.template``). ``facts``: what a condition says
    where it holds, and where it must not. ``asked``: what a fact is called by itself. ``units``:
    the nouns of numbers, by fact. ``operators``: a number compared. ``words``: the values of
    facts (``fact.value``), and what is said of none (``fact.0``); ``status``: how the name of a
    recorded status begins, and what is said of one. ``kinds``: how support is given, after a verb.
    ``nouns``: forms by plural category.
    ``joined``: how a list is joined (``and``, ``or``). ``quoted``: a need in a sentence,
    ``named``: a measure. ``where``: the first condition of a rule and each further one.
    ``validity``: from when to when a rule holds, and its source.
    """

    rules: Mapping[RuleSort, str]
    facts: Mapping[str, tuple[str, str]]
    asked: Mapping[str, str]
    units: Mapping[str, Forms]
    operators: Mapping[str, str]
    words: Mapping[str, str]
    kinds: Mapping[Kind, str]
    roles: Mapping[Role, str]
    parts: Mapping[str, str]
    proofs: Mapping[Proof, str]
    nouns: Mapping[str, Forms]
    joined: Mapping[str, str]
    where: tuple[str, str]
    unless: str
    quoted: str
    named: str
    part_of: str
    office: str
    validity: str
