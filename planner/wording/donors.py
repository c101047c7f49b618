"""A template of a real programme as a page of text: what it pays, why, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.donor import Donor, Example, FillIn, Source, Worked
from planner.domain.fund import FundSort
from planner.domain.granted import Step, StepSort
from planner.domain.money import Money
from planner.domain.programme import Programme
from planner.domain.rule import Rule
from planner.domain.rule_sorts import missing_values
from planner.wording.countries import country_name
from planner.wording.isolation import isolated
from planner.wording.numbers import date_text, money_text
from planner.wording.rules import part_name, rule_sentence, rule_validity

_Words = dict[str, str]
_WORDS: dict[str, _Words] = {
    "en": {
        "from": "Country of departure: {host}.",
        "from_several": "Returns from several states.",
        "as_of": "Sums as of {as_of}.",
        "undated": "The sums are undated.",
        "pool": "A shared pool of money in {currency}.",
        "entitlement": "Owed to persons before departure, in {currency}.",
        "sources": "Sources",
        "source_undated": "{name} (undated)",
        "rules": "Rules",
        "choose": "Choose a reading ({code})",
        "fill": "To fill in",
        "needed": "needed",
        "optional": "else the rule is left out",
        "examples": "Worked examples, on {day}",
        "questions": "Open questions",
        "most": "at most {most}",
        "unbounded": "no rule bounds the sum of all",
        "nothing": "nothing",
        "cash": "of it at most {cash} as cash",
        "cash_unbounded": "cash without a bound",
        "no_cash": "nothing as cash",
        "voluntary": "voluntary return",
        "humanitarian": "voluntary humanitarian return",
        "forced": "forced return",
        "visa": "visa needed",
        "no_visa": "no visa needed",
        "months": "months abroad: {months}",
        "helped": "helped by this line before",
        "closed": "does not hold: the line pays nothing",
        "unknown": "nobody knows: ask first",
        "worked_there": "worked in the source itself",
    },
    "fr": {
        "from": "Pays de départ : {host}.",
        "from_several": "Retours de plusieurs États.",
        "as_of": "Montants de {as_of}.",
        "undated": "Les montants ne sont pas datés.",
        "pool": "Une ligne commune en {currency}.",
        "entitlement": "Dû aux personnes avant le départ, en {currency}.",
        "sources": "Sources",
        "source_undated": "{name} (non daté)",
        "rules": "Règles",
        "choose": "Choisir une lecture ({code})",
        "fill": "À remplir",
        "needed": "nécessaire",
        "optional": "sinon la règle est omise",
        "examples": "Exemples calculés, au {day}",
        "questions": "Questions ouvertes",
        "most": "au plus {most}",
        "unbounded": "aucune règle ne borne le total",
        "nothing": "rien",
        "cash": "dont au plus {cash} en espèces",
        "cash_unbounded": "espèces sans limite",
        "no_cash": "rien en espèces",
        "voluntary": "retour volontaire",
        "humanitarian": "retour volontaire humanitaire",
        "forced": "retour forcé",
        "visa": "visa exigé",
        "no_visa": "sans visa",
        "months": "mois à l’étranger : {months}",
        "helped": "déjà aidé par cette ligne",
        "closed": "n’est pas remplie : la ligne ne paie rien",
        "unknown": "personne ne le sait : demandez d’abord",
        "worked_there": "calculé dans la source même",
    },
    "es": {
        "from": "País de salida: {host}.",
        "from_several": "Retornos desde varios Estados.",
        "as_of": "Importes de {as_of}.",
        "undated": "Los importes no tienen fecha.",
        "pool": "Un fondo común en {currency}.",
        "entitlement": "Debido a las personas antes de la salida, en {currency}.",
        "sources": "Fuentes",
        "source_undated": "{name} (sin fecha)",
        "rules": "Reglas",
        "choose": "Elija una lectura ({code})",
        "fill": "Por completar",
        "needed": "necesario",
        "optional": "si no, la regla se omite",
        "examples": "Ejemplos calculados, al {day}",
        "questions": "Preguntas abiertas",
        "most": "como máximo {most}",
        "unbounded": "ninguna regla limita el total",
        "nothing": "nada",
        "cash": "de ello, como máximo {cash} en efectivo",
        "cash_unbounded": "efectivo sin límite",
        "no_cash": "nada en efectivo",
        "voluntary": "retorno voluntario",
        "humanitarian": "retorno voluntario humanitario",
        "forced": "retorno forzoso",
        "visa": "con visado",
        "no_visa": "sin visado",
        "months": "meses en el extranjero: {months}",
        "helped": "ya recibió ayuda de esta línea",
        "closed": "no se cumple: la línea no paga nada",
        "unknown": "nadie lo sabe: pregunte primero",
        "worked_there": "calculado en la propia fuente",
    },
    "ar": {
        "from": "بلد المغادرة: {host}.",
        "from_several": "العودة من عدة دول.",
        "as_of": "المبالغ بتاريخ {as_of}.",
        "undated": "المبالغ بلا تاريخ.",
        "pool": "مال مشترك بعملة {currency}.",
        "entitlement": "مستحق للأشخاص قبل المغادرة، بعملة {currency}.",
        "sources": "المصادر",
        "source_undated": "{name} (بلا تاريخ)",
        "rules": "القواعد",
        "choose": "اختاروا قراءة ({code})",
        "fill": "يُملأ",
        "needed": "ضروري",
        "optional": "وإلا تُترك القاعدة",
        "examples": "أمثلة محسوبة، في {day}",
        "questions": "أسئلة مفتوحة",
        "most": "{most} على الأكثر",
        "unbounded": "لا قاعدة تحدّ المجموع",
        "nothing": "لا شيء",
        "cash": "منها {cash} نقداً على الأكثر",
        "cash_unbounded": "نقد بلا حد",
        "no_cash": "لا شيء نقداً",
        "voluntary": "عودة طوعية",
        "humanitarian": "عودة طوعية إنسانية",
        "forced": "عودة قسرية",
        "visa": "تلزم تأشيرة",
        "no_visa": "لا تلزم تأشيرة",
        "months": "أشهر الغياب: {months}",
        "helped": "سبق أن ساعده هذا الخط",
        "closed": "غير مستوفاة: لا يدفع الخط شيئاً",
        "unknown": "لا أحد يعرف: اسألوا أولاً",
        "worked_there": "محسوب في المصدر نفسه",
    },
}


#: The languages a template can be read in.
PAGE_LANGUAGES = tuple(_WORDS)


def donor_list(donors: Sequence[Donor], language: str) -> list[str]:
    """Return one line a template: its code, what it is called, the date of its sums."""
    words = _WORDS[language]
    return [
        f"{d.code}: {d.title.get(language)}. "
        + (words["as_of"].format(as_of=d.as_of) if d.as_of else words["undated"])
        for d in donors
    ]


def donor_page(
    donor: Donor, worked: Sequence[Worked], programme: Programme, language: str
) -> list[str]:
    """Return a template as lines: sums and their date, sources, rules, readings, examples.

    ``programme`` is one of this template's line only (for the names its rules use).
    """
    words = _WORDS[language]
    lines = [
        f"{isolated(donor.fund, language)}: {donor.title.get(language)}",
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
            lines.append(f"  {choice}: {reading.text.get(language)}")
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
    words, about = _WORDS[language], example.circumstances
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
    joint = "؛ " if language == "ar" else "; "
    return joint.join(said)


def sum_text(worked: Worked, language: str) -> str:
    """Return what an example comes to: at most so much, of it so much as cash."""
    words, found = _WORDS[language], worked.granted
    if found.most is not None and not found.most.minor:
        return words["nothing"]
    most = words["unbounded"]
    if found.most is not None:
        most = words["most"].format(most=money_text(found.most, language))
    cash = words["cash_unbounded"]
    if found.cash is not None:
        amount = money_text(found.cash, language)
        cash = words["cash"].format(cash=amount) if found.cash.minor else words["no_cash"]
    joint = "، " if language == "ar" else ", "
    return f"{most}{joint}{cash}"


def _opening(donor: Donor, words: _Words, language: str) -> str:
    host = words["from_several"]
    if donor.host:
        host = words["from"].format(host=country_name(donor.host, language))
    dated = words["as_of"].format(as_of=donor.as_of) if donor.as_of else words["undated"]
    sort = "pool" if donor.sort is FundSort.POOL else "entitlement"
    return f"{host} {dated} {words[sort].format(currency=isolated(donor.currency, language))}"


def _source(source: Source, words: _Words, language: str) -> str:
    if source.dated:
        return isolated(f"{source.name} ({source.dated})", language)
    return words["source_undated"].format(name=isolated(source.name, language))


def _rules(
    rules: Sequence[Rule], donor: Donor, programme: Programme, language: str
) -> Iterator[str]:
    """Yield each rule's sentence; of one that lacks a value, what is to be filled in."""
    asked = {f.rule: f for f in donor.fill_ins}
    for rule in rules:
        fill_in = asked.get(rule.code)
        if fill_in is not None and missing_values(rule):
            said = f"… {fill_in.text.get(language)}"
        else:
            said = rule_sentence(rule, programme, language)
        yield f"  - {isolated(rule.code, language)}: {said} [{rule_validity(rule, language)}]"


def _fill_in(fill_in: FillIn, words: _Words, language: str) -> str:
    hint = words["needed" if fill_in.required else "optional"]
    return f"{isolated(fill_in.rule, language)}: {fill_in.text.get(language)} ({hint})"


def _example(worked: Worked, donor: Donor, words: _Words, language: str) -> Iterator[str]:
    example, found = worked.example, worked.granted
    yield f"  - {example_heading(example, donor, language)}"
    yield f"    {sum_text(worked, language)}"
    parts = [(part_name(part, language), amount) for part, amount in found.parts.items()]
    said = [f"{name} {money_text(amount, language)}" for name, amount in parts if amount.minor]
    if said:
        yield f"    {('، ' if language == 'ar' else ', ').join(said)}"
    yield from (f"      {_step(s, words, language)}" for s in found.steps)
    if example.source:
        yield f"      ({words['worked_there']}: {isolated(example.source, language)})"


def _step(step: Step, words: _Words, language: str) -> str:
    def text(money: Money | None) -> str:
        return money_text(money, language) if money is not None else ""

    code = isolated(step.rule.code, language)
    if step.sort in (StepSort.CLOSED, StepSort.UNKNOWN):
        return f"{code}: {words[step.sort.value]}"
    if step.sort is StepSort.CAPPED:
        return f"{code}: {text(step.each)} → {text(step.amount)}"
    if step.count != 1:
        return f"{code}: {step.count} × {text(step.each)} = {text(step.amount)}"
    return f"{code}: {text(step.amount)}"
