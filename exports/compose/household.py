"""The household in words: who lives together, and whom an award is for."""

from __future__ import annotations

from exports.compose.subject import Subject
from planner.domain.balances.allocation import Award
from planner.domain.cases.case import Member, Relation
from planner.domain.programme.catalogue import Counted, Measure, Pricing, Serves
from planner.wording.papers.plan import listed

_COUNTED = {Relation.PARENT: "parents", Relation.OTHER: "others"}


def household_text(subject: Subject) -> str:
    """Say who the household is: me, my spouse and 2 children (aged 7 and 11)."""
    members = subject.case.planning.members
    words = [subject.say("me")]
    words += [subject.say("spouse") for m in members if m.relation is Relation.SPOUSE]
    children = [m for m in members if m.relation is Relation.CHILD]
    if children:
        words.append(_children(subject, children))
    for relation, counted in _COUNTED.items():
        count = sum(m.relation is relation for m in members)
        if count:
            words.append(subject.say(counted, count=count))
    return listed(words, subject.language)


def for_whom(subject: Subject, award: Award) -> str:
    """Say for whom an award is, where it is not simply for the person who reads the plan."""
    if award.person != subject.case.principal:
        target = subject.target_of(award)
        if not isinstance(target, Measure) or target.serves is Serves.PERSON:
            return _member(subject, award)
    target = subject.target_of(award)
    others = any(a.target == award.target and a.person != award.person for a in subject.awards)
    if others and isinstance(target, Measure) and target.serves is Serves.PERSON:
        return subject.say("for_me")
    counted = target.cost.counted if isinstance(target, Measure) and target.cost else None
    if counted in (Counted.CHILDREN_6_17, Counted.CHILDREN_UNDER_6):
        return subject.say(f"for_{counted.value}", count=award.count)
    shared = award.count > 1 and isinstance(target, Measure) and _grows_with_people(target)
    return subject.say("for_persons", count=award.count) if shared else ""


def _grows_with_people(measure: Measure) -> bool:
    """Say whether the amount was reckoned for a number of people."""
    by_head = measure.cost is not None and measure.cost.each.minor > 0
    return by_head or measure.pricing is Pricing.TIERS


def _member(subject: Subject, award: Award) -> str:
    member = next((m for m in subject.case.planning.members if m.id == award.person), None)
    if member is None:
        return ""
    if member.relation is Relation.CHILD:
        age = "" if member.age is None else f" ({_years(subject, member.age)})"
        return subject.say("for_child", age=age)
    if member.relation is Relation.SPOUSE:
        return subject.say("for_spouse")
    code = "for_parent" if member.relation is Relation.PARENT else "for_other"
    return subject.say(code)


def _children(subject: Subject, children: list[Member]) -> str:
    count = len(children)
    who = subject.say("children", count=count)
    ages = sorted(m.age for m in children if m.age is not None)
    if len(ages) < count:
        return who
    if count == 1:
        return subject.say("aged", who=who, ages=_years(subject, ages[0]))
    written = listed([str(age) for age in ages], subject.language)
    return subject.say("aged", who=who, ages=subject.say("ages", ages=written))


def _years(subject: Subject, age: int) -> str:
    if age < 2:
        return subject.say("age_one" if age else "age_zero")
    return subject.say("ages", ages=age)
