"""Every rule as one sentence; the same sentence explains a refusal."""

from __future__ import annotations

from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Rule
from planner.wording.isolation import isolated
from planner.wording.languages import language_of
from planner.wording.languages.language import Language
from planner.wording.names.programme import need_name, part_name, scope_name, thing_name
from planner.wording.numbers import count_text, counted, date_text, money_text, share_text
from planner.wording.rules.conditions import all_conditions, condition_text, listed
from planner.wording.template import filled, places_of

__all__ = ["part_name", "rule_sentence", "rule_validity", "scope_name"]


def rule_sentence(rule: Rule, programme: Programme, language: str) -> str:
    """Return the rule as one sentence, with its exception where it has one."""
    words = language_of(language)
    template = words.rules[rule.sort]
    values = {
        **_figures(rule, words, language),
        **_names(rule, programme, words, language),
        **_about(rule, programme, words, language),
    }
    said, asked = filled(template, values), places_of(template)
    if values["where"] and not asked & {"where", "conditions"}:
        said += f" {values['where']}"
    if values["unless"] and "unless" not in asked:
        said += f"{words.joined['comma']}{values['unless']}"
    return f"{said}."


def rule_validity(rule: Rule, language: str) -> str:
    """Return from when to when a rule holds and where it comes from, for a table."""
    values = {
        "starts": date_text(rule.starts, language) if rule.starts else "",
        "ends": date_text(rule.ends, language) if rule.ends else "",
        "source": isolated(rule.source, language) if rule.source else "",
    }
    return filled(language_of(language).validity, values)


def _figures(rule: Rule, words: Language, language: str) -> dict[str, str]:
    """Return the numbers of a rule with their nouns; empty where it has none."""

    def number(noun: str, value: int | None) -> str:
        return "" if value is None else counted(value, words.nouns[noun], language)

    def share(value: int | None) -> str:
        if value is None:
            return ""
        return share_text(value / FULL, language, 0 if value % 100 == 0 else 1)

    parts = [share(s) for s in rule.shares]
    return {
        "amount": money_text(rule.amount, language) if rule.amount else "",
        "least": share(rule.least),
        "most": share(rule.most),
        "shares": listed(parts, words, "and"),
        "parts": number("parts", len(parts)),
        "months": number("months", rule.months),
        "days": number("days", rule.days),
        "years": number("years", rule.years),
        "hours": number("hours", rule.count),
        "persons": number("persons", rule.count),
        "count": "" if rule.count is None else count_text(rule.count, language),
        "severity": "" if rule.severity is None else str(rule.severity),
        "until": date_text(rule.until, language) if rule.until else "",
    }


def _names(rule: Rule, programme: Programme, words: Language, language: str) -> dict[str, str]:
    """Return what a rule names: its fund, kinds, measures, need; empty where it names none."""
    kinds = [words.kinds[k] for k in sorted(rule.kinds)]
    measures = [_named(code, programme, words, language) for code in sorted(rule.measures)]
    other, _, part = rule.other.partition("/")
    fund = scope_name(other, programme, language) if other else ""
    if part:
        fund = words.part_of.format(fund=fund, part=part_name(part, language))
    return {
        "fund": "" if rule.scope == OFFICE else scope_name(rule.scope, programme, language),
        "other": fund,
        "kinds": listed(kinds, words, "or"),
        "measures": listed(measures, words, "or"),
        "several": listed(measures, words, "and") if len(measures) > 1 else "",
        "need": words.quoted.format(need_name(rule.need, programme, language)) if rule.need else "",
        "per": words.roles[rule.per] if rule.per else "",
        "part": part_name(rule.part, language) if rule.part else "",
        "proof": words.proofs[rule.proof] if rule.proof else "",
        "instead": _named(rule.instead, programme, words, language) if rule.instead else "",
    }


def _named(code: str, programme: Programme, words: Language, language: str) -> str:
    return words.named.format(thing_name(code, programme, language))


def _about(rule: Rule, programme: Programme, words: Language, language: str) -> dict[str, str]:
    """Return whom a rule is about, and its exception; empty where it is about everybody."""
    first, further = words.where
    clauses = [condition_text(c, programme, language) for c in rule.who]
    where = "".join(
        (further if number else first).format(clause) for number, clause in enumerate(clauses)
    )
    unless = all_conditions(rule.unless, programme, language)
    return {
        "where": where,
        "conditions": all_conditions(rule.who, programme, language),
        "unless": words.unless.format(unless) if unless else "",
    }
