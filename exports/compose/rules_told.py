"""Which rules a plan may tell: those that kept a need of this case from being met further.

Money, places and hours are never told: they speak of other people. A rule is told only where it
tells nothing protected (``exports.privacy``). Silence about a need tells nothing here, unlike in
the office workbook where all other reasons stand: most of the reasons a plan could give it keeps.
"""

from __future__ import annotations

from collections.abc import Iterator

from exports.compose.subject import Subject
from exports.privacy import printable_programme, printable_reason, tells_protected_facts
from planner.domain.balances.allocation import Reason
from planner.domain.balances.reason_sorts import ASKS
from planner.domain.cases.facts import facts_of
from planner.domain.need import FULL
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import OFFICE, Rule, RuleSort
from planner.domain.programme.rule_sorts import OF_ALL_CASES
from planner.wording.papers.plan import listed
from planner.wording.rules import rule_sentence

#: Rules a plan tells at most: the others stand in the planner, in the case.
MOST = 3
#: Said only where nothing else is to say: whom another line serves helps nobody who reads it.
_LAST = frozenset({RuleSort.SERVES, RuleSort.PAYS_FOR})


def rules_told(subject: Subject) -> tuple[str, ...]:
    """Return what each rule kept from being met further, rules of the same needs together."""
    kept: dict[str, list[str]] = {}
    for need, rule in _refusals(subject):
        needs = kept.setdefault(rule.code, [])
        if need not in needs:
            needs.append(need)
    shown = printable_programme(subject.programme)
    rules = {r.code: shown.rule(r.code) for r in shown.rules if r.code in kept}
    known = [c for c in kept if c in rules]
    order = [c for c in known if rules[c].sort not in _LAST]
    if not order and not _is_served(subject):
        order = [c for c in known if _is_sole(subject, kept[c])]
    of_needs: dict[tuple[str, ...], list[str]] = {}
    for code in order[:MOST]:
        sentence = rule_sentence(rules[code], shown, subject.language)
        of_needs.setdefault(tuple(kept[code]), []).append(sentence)
    return tuple(
        subject.say(
            "why_rule" if len(sentences) == 1 else "why_rules",
            needs=listed([_quoted(subject, n) for n in needs], subject.language),
            rule=" ".join(sentences),
        )
        for needs, sentences in of_needs.items()
    )


def _quoted(subject: Subject, need: str) -> str:
    """Return a need's name in quotes: it stands in the sentence without an article."""
    return subject.say("quote", words=subject.need_named(need))


def _is_served(subject: Subject) -> bool:
    """Say whether a line serves this case.

    What only protected facts decide counts as met: what is told must not depend on them.
    """
    programme = subject.programme
    facts = facts_of(subject.case, subject.assessment, programme, programme.balance_date)
    return any(
        all(
            tells_protected_facts(rule) or rule.excepts(facts) or rule.answer(facts) is Answer.MET
            for rule in programme.rules_of(RuleSort.SERVES, fund.code)
        )
        for fund in programme.funds
    )


def _is_sole(subject: Subject, needs: list[str]) -> bool:
    """Say whether for one of these needs nothing but whom and what lines pay was in the way."""
    assert subject.result is not None
    sorts = {r.code: r.sort for r in subject.programme.rules}
    return any(
        all(
            sorts.get(str(dict(reason.values).get("rule"))) in _LAST
            for need, reason in subject.result.not_met
            if need == code
        )
        for code in needs
    )


def _refusals(subject: Subject) -> Iterator[tuple[str, Rule]]:
    """Yield need and rule of every refusal that may be told, the most serious need first."""
    if subject.result is None:
        return
    open_ = sorted(
        (n for n in subject.needs if n.cover < FULL and not subject.is_silent_on(n.need)),
        key=lambda n: -n.severity,
    )
    for code in dict.fromkeys(n.need for n in open_):
        for need, reason in subject.result.not_met:
            rule = _rule_of(subject, reason) if need == code else None
            if rule is not None:
                yield need, rule


def _rule_of(subject: Subject, reason: Reason) -> Rule | None:
    """Return the rule that refuses, None where none does or where it may not be told."""
    code = dict(reason.values).get("rule")
    if reason.code in ASKS or printable_reason(reason, subject.programme) is None:
        return None
    if not any(r.code == code for r in subject.programme.rules):
        return None
    rule = subject.programme.rule(str(code))
    if subject.is_harmless and (
        rule.scope != OFFICE or any(map(subject.is_silent_on, rule.measures))
    ):
        return None
    return None if rule.sort in OF_ALL_CASES else rule
