"""A template of a real programme as a page of text: what it pays, why, and what it leaves open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from planner.domain.cases.granted import Step, StepSort
from planner.domain.donor import Donor, Example, FillIn, Source, Worked
from planner.domain.money import Money
from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule
from planner.domain.programme.rule_sorts import missing_values
from planner.wording.donors.words import DONOR_WORDS, Words
from planner.wording.isolation import isolated
from planner.wording.names.countries import country_name
from planner.wording.numbers import date_text, money_text
from planner.wording.rules import part_name, rule_sentence, rule_validity

#: The languages a template can be read in.
PAGE_LANGUAGES = tuple(DONOR_WORDS)


def donor_list(donors: Sequence[Donor], language: str) -> list[str]:
    """Return one line a template: its code, what it is called, the date of its sums."""
    words = DONOR_WORDS[language]
    return [
        f"{d.code}{words['colon']}{d.title.get(language)}. "
        + (words["as_of"].format(as_of=d.as_of) if d.as_of else words["undated"])
        for d in donors
    ]


def donor_page(
    donor: Donor, worked: Sequence[Worked], programme: Programme, language: str
) -> list[str]:
    """Return a template as lines: sums and their date, sources, rules, readings, examples.

    ``programme`` is one of this template's line only (for the names its rules use).
    """
    words = DONOR_WORDS[language]
    lines = [
        f"{isolated(donor.fund, language)}{words['colon']}{donor.title.get(language)}",
        _opening(donor, words, language),
    ]
    lines += ["", words["sources"]]
    lines += [f"  - {_source(s, words, language)}" for s in donor.sources]
    read = {code for c in donor.conflicts for r in c.readings for code in r.rules}
    lines += ["", words["rules"]]
    lines += _rules([r for r in donor.rules if r.code not in read], donor, programme, language)
    for conflict in donor.conflicts:
        lines += ["", words["choose"].format(code=isolated(conflict.code, language))]
        lines.append(f"  {conflict.text.get(language)}")
        for reading in conflict.readings:
            choice = isolated(f"{conflict.code}={reading.code}", language)
            lines.append(f"  {choice}{words['colon']}{reading.text.get(language)}")
            own = [r for r in donor.rules if r.code in reading.rules]
            lines += [f"  {line}" for line in _rules(own, donor, programme, language)]
    if donor.fill_ins:
        lines += ["", words["fill"]]
        lines += [f"  - {_fill_in(f, words, language)}" for f in donor.fill_ins]
    lines += ["", words["examples"].format(day=date_text(donor.on, language))]
    for one in worked:
        lines += _example(one, donor, words, language)
    lines += ["", words["questions"]]
    lines += [f"  - {q.get(language)}" for q in donor.questions]
    return lines


def example_heading(example: Example, donor: Donor, language: str) -> str:
    """Return whom an example is about: the household, the return, the reading chosen."""
    words, about = DONOR_WORDS[language], example.circumstances
    said = [example.household.name.get(language)]
    if about.return_type is not None:
        said.append(words[about.return_type.value])
    if about.visa_free is not None:
        said.append(words["no_visa" if about.visa_free else "visa"])
    if about.months_abroad is not None:
        said.append(words["months"].format(months=about.months_abroad))
    if about.country:
        said.append(country_name(about.country, language))
    names = dict(donor.vulnerabilities)
    said += [names[v].get(language) for v in sorted(about.vulnerabilities)]
    said += [words["helped"]] if about.helped_before else []
    settled = (*example.chosen, *example.filled)
    said += [isolated(f"{code}={value}", language) for code, value in settled]
    return words["pause"].join(said)


def sum_text(worked: Worked, language: str) -> str:
    """Return what an example comes to: at most so much; how much as cash where that is less."""
    words, found = DONOR_WORDS[language], worked.granted
    if found.most is not None and not found.most.minor:
        return words["nothing"]
    most = words["unbounded"]
    if found.most is not None:
        most = words["most"].format(most=money_text(found.most, language))
        if found.cash is not None and found.cash >= found.most:
            return most
    cash = words["cash_unbounded"]
    if found.cash is not None:
        amount = money_text(found.cash, language)
        cash = words["cash"].format(cash=amount) if found.cash.minor else words["no_cash"]
    return f"{most}{words['comma']}{cash}"


def _opening(donor: Donor, words: Words, language: str) -> str:
    host = words["from_several"]
    if donor.host:
        host = words["from"].format(host=country_name(donor.host, language))
    dated = words["as_of"].format(as_of=donor.as_of) if donor.as_of else words["undated"]
    sort = "pool" if donor.sort is FundSort.POOL else "entitlement"
    return f"{host} {dated} {words[sort].format(currency=isolated(donor.currency, language))}"


def _source(source: Source, words: Words, language: str) -> str:
    if source.dated:
        return isolated(f"{source.name} ({source.dated})", language)
    return words["source_undated"].format(name=isolated(source.name, language))


def _rules(
    rules: Sequence[Rule], donor: Donor, programme: Programme, language: str
) -> Iterator[str]:
    """Yield each rule's sentence; of one that lacks a value, what is to be filled in."""
    asked, colon = {f.rule: f for f in donor.fill_ins}, DONOR_WORDS[language]["colon"]
    times = Counter(rule.code for rule in rules)
    for rule in rules:
        fill_in = asked.get(rule.code)
        if fill_in is not None and missing_values(rule):
            said = f"… {fill_in.text.get(language)}"
        else:
            said = rule_sentence(rule, programme, language)
        code = isolated(rule.code, language)
        if times[rule.code] > 1:  # versions of one rule: from when to when tells them apart
            code += f" ({_period(rule, language)})"
        yield f"  - {code}{colon}{said} [{rule_validity(rule, language)}]"


def _period(rule: Rule, language: str) -> str:
    words, said = DONOR_WORDS[language], []
    if rule.starts:
        said.append(words["since"].format(day=date_text(rule.starts, language)))
    if rule.ends:
        said.append(words["until"].format(day=date_text(rule.ends, language)))
    return " ".join(said)


def _fill_in(fill_in: FillIn, words: Words, language: str) -> str:
    hint = words["needed" if fill_in.required else "optional"]
    return (
        f"{isolated(fill_in.rule, language)}{words['colon']}{fill_in.text.get(language)} ({hint})"
    )


def _example(worked: Worked, donor: Donor, words: Words, language: str) -> Iterator[str]:
    example, found = worked.example, worked.granted
    yield f"  - {example_heading(example, donor, language)}"
    yield f"    {sum_text(worked, language)}"
    parts = [(part_name(part, language), amount) for part, amount in found.parts.items()]
    said = [f"{name} {money_text(amount, language)}" for name, amount in parts if amount.minor]
    if said:
        yield f"    {words['comma'].join(said)}"
    yield from (f"      {_step(s, words, language)}" for s in found.steps)
    if example.source:
        yield f"      ({words['worked_there']}{words['colon']}{isolated(example.source, language)})"


def _step(step: Step, words: Words, language: str) -> str:
    def text(money: Money | None) -> str:
        return money_text(money, language) if money is not None else ""

    code = isolated(step.rule.code, language) + words["colon"]
    if step.sort in (StepSort.CLOSED, StepSort.UNKNOWN):
        return f"{code}{words[step.sort.value]}"
    if step.sort is StepSort.CAPPED:
        return f"{code}{text(step.each)} → {text(step.amount)}"
    if step.count != 1:
        return f"{code}{step.count} × {text(step.each)} = {text(step.amount)}"
    return f"{code}{text(step.amount)}"
