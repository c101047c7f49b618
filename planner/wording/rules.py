"""Every rule as one sentence; the same sentence explains a refusal."""

from __future__ import annotations

from planner.domain.need import FULL
from planner.domain.programme import Programme
from planner.domain.rule import OFFICE, Role, Rule, RuleSort
from planner.wording.conditions import conditions_text
from planner.wording.names import name_of
from planner.wording.numbers import date_text, money_text, share_text
from planner.wording.sentences import Table, say

_RULES: Table = {
    RuleSort.PAYS_FOR: {
        "en": "{scope} pays for {what}{whom}.",
        "fr": "{scope} paie : {what}{whom}.",
    },
    RuleSort.SERVES: {
        "en": "{scope} serves only: {who}.",
        "fr": "{scope} est réservé à : {who}.",
    },
    RuleSort.CASE_CEILING: {
        "en": "{scope} pays at most {amount} a case{whom}.",
        "fr": "{scope} paie au plus {amount} par dossier{whom}.",
    },
    RuleSort.SHARE_OF_LINE: {
        "en": "At most {most} of {scope} is spent as {what}.",
        "fr": "Au plus {most} de {scope} est versé en {what}.",
    },
    RuleSort.ENTITLED: {
        "en": "{scope} owes {amount} {per} ({part}){whom}.",
        "fr": "{scope} doit {amount} {per} ({part}){whom}.",
    },
    RuleSort.OWED_AS: {
        "en": "What {scope} owes as {part} is always awarded, as {what}{whom}.",
        "fr": "Ce que {scope} doit au titre de « {part} » est toujours attribué : {what}{whom}.",
    },
    RuleSort.USE_WITHIN: {
        "en": "What {scope} pays starts within {months} months of return.",
        "fr": "Ce que paie {scope} commence dans les {months} mois après le retour.",
    },
    RuleSort.NO_STACKING: {
        "en": "In one case, {scope} does not stack with {other}: one or the other.",
        "fr": "Dans un même dossier, {scope} ne se cumule pas avec {other} : l’un ou l’autre.",
    },
    RuleSort.RESERVE: {
        "en": "{most} of {scope} is held back for later arrivals until {until}.",
        "fr": "{most} de {scope} est gardé pour les arrivées à venir jusqu’au {until}.",
    },
    RuleSort.RESIDENTS_SHARE: {
        "en": "At least {least} of a project’s seats go to residents.",
        "fr": "Au moins {least} des places d’un projet vont aux habitants.",
    },
    RuleSort.ACT_NOW: {
        "en": "Act within {days} days, before any balance: {who}.",
        "fr": "Agir sous {days} jours, avant tout calcul : {who}.",
    },
    RuleSort.FLOOR: {
        "en": "{need} of {severity} or more: at least {least} met within {days} days{whom}.",
        "fr": "{need} à {severity} ou plus : au moins {least} couvert sous {days} jours{whom}.",
    },
    RuleSort.SPENDING_SHARE: {
        "en": "Of the awarded pool money, {what} is {between}.",
        "fr": "De l’argent commun attribué, la part « {what} » est {between}.",
    },
    RuleSort.BAR: {
        "en": "Never {what}{whom}.",
        "fr": "Jamais {what}{whom}.",
    },
    RuleSort.ONCE_A_HOUSEHOLD: {
        "en": "Only one of {what} a household.",
        "fr": "Un seul par ménage : {what}.",
    },
    RuleSort.NEEDS_FIRST: {
        "en": "{what} only for: {who}.",
        "fr": "{what} seulement pour : {who}.",
    },
    RuleSort.TRADE_PLACES: {
        "en": "At most {count} of {what} of one trade at one place.",
        "fr": "Au plus {count} ({what}) d’un même métier dans un même lieu.",
    },
    RuleSort.SMALLEST_AWARD: {
        "en": "No award is smaller than {amount}.",
        "fr": "Aucun soutien n’est inférieur à {amount}.",
    },
    RuleSort.TENSION: {
        "en": "Where tension is {count} or more, a project opens only after residents were"
        " consulted and a do-no-harm check was made.",
        "fr": "Là où la tension est de {count} ou plus, un projet n’ouvre qu’après consultation"
        " des habitants et vérification « ne pas nuire ».",
    },
    RuleSort.COUNSELLOR_HOURS: {
        "en": "Each counsellor has {count} hours a month for plans and visits.",
        "fr": "Chaque conseiller a {count} heures par mois pour les plans et les visites.",
    },
}
_PER = {
    Role.CASE: ("a case", "par dossier"),
    Role.PRINCIPAL: ("for the returnee", "pour la personne de retour"),
    Role.MEMBER_RETURNED: (
        "for each member who returned together",
        "pour chaque membre rentré avec elle",
    ),
}
_PARTS = {
    "arrival": ("arrival help", "aide à l’arrivée"),
    "later": ("later part", "partie ultérieure"),
}


def rule_sentence(rule: Rule, programme: Programme, language: str) -> str:
    """Return the rule as one sentence, with its exception where it has one."""
    values = {
        "scope": scope_name(rule.scope, programme, language),
        "what": _what(rule, programme, language),
        "who": conditions_text(rule.who, programme, language),
        "whom": _whom(rule, programme, language),
        "amount": money_text(rule.amount, language) if rule.amount else "",
        "least": share_text((rule.least or 0) / FULL, language),
        "most": share_text((rule.most or 0) / FULL, language),
        "per": _PER[rule.per][int(language == "fr")] if rule.per else "",
        "part": part_name(rule.part, language),
        "other": _other(rule.other, programme, language),
        "between": _between(rule, language),
        "months": rule.months,
        "days": rule.days,
        "count": rule.count,
        "severity": rule.severity,
        "need": _need(rule, programme, language),
        "until": date_text(rule.until, language) if rule.until else "",
    }
    return say(_RULES, rule.sort, language, values) + _unless(rule, programme, language)


def scope_name(scope: str, programme: Programme, language: str) -> str:
    """Return who a rule speaks for: the code a fund is printed under, or the office."""
    if scope == OFFICE:
        return ("the office", "le bureau")[int(language == "fr")]
    fund = next((f for f in programme.funds if f.code == scope), None)
    return fund.printed_code if fund else scope


def part_name(part: str, language: str) -> str:
    """Return what a part of an entitlement is called."""
    return _PARTS[part][int(language == "fr")] if part in _PARTS else part


def _what(rule: Rule, programme: Programme, language: str) -> str:
    joiner = " or " if language == "en" else " ou "
    kinds = [name_of(k, language) for k in sorted(rule.kinds)]
    known = {m.code: m.name.get(language) for m in programme.measures}
    measures = [f"{known.get(code, code)} ({code})" for code in sorted(rule.measures)]
    if kinds and measures:
        only = "only as " if language == "en" else "seulement "
        return f"{joiner.join(kinds)}, {only}{', '.join(measures)}"
    return joiner.join(kinds) or ", ".join(measures)


def _whom(rule: Rule, programme: Programme, language: str) -> str:
    if not rule.who:
        return ""
    where = " where: " if language == "en" else " si : "
    return where + conditions_text(rule.who, programme, language)


def _unless(rule: Rule, programme: Programme, language: str) -> str:
    if not rule.unless:
        return ""
    unless = " Unless: " if language == "en" else " Sauf si : "
    return f"{unless}{conditions_text(rule.unless, programme, language)}."


def _other(other: str, programme: Programme, language: str) -> str:
    code, _, part = other.partition("/")
    fund = scope_name(code, programme, language)
    return f"{fund} ({part_name(part, language)})" if part else fund


def _between(rule: Rule, language: str) -> str:
    least, most = rule.least, rule.most
    at_least, at_most, both = (
        ("at least {}", "at most {}", "between {} and {}")
        if language == "en"
        else ("au moins {}", "au plus {}", "entre {} et {}")
    )
    if least is not None and most is not None:
        return both.format(share_text(least / FULL, language), share_text(most / FULL, language))
    if least is not None:
        return at_least.format(share_text(least / FULL, language))
    return at_most.format(share_text((most or 0) / FULL, language))


def _need(rule: Rule, programme: Programme, language: str) -> str:
    need = next((n for n in programme.needs if n.code == rule.need), None)
    return need.name.get(language) if need else rule.need
