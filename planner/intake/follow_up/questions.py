"""The follow-up form for a programme, a calendar and an instrument: questions and their lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.visit import BASELINE, VisitHow, VisitState
from planner.domain.programme.programme import Programme
from planner.intake.mapping.answer_words import FORM_LANGUAGES, labels_of
from planner.intake.mapping.own_questions import Group, Question, Spoken, spoken
from planner.intake.mapping.own_xlsform import Option, xml_name
from planner.intake.mapping.usual_names import names
from planner.wording.names import name_of

#: Asked only of who was reached and does not mind.
_ASKED = "${outcome} = 'done' and ${consent_follow_up} = 'yes'"
_REACHED = "${outcome} = 'done'"

TITLE = spoken("Follow-up visit", "Visite de suivi", "Visita de seguimiento", "زيارة متابعة")
_BIRTH_HINT = spoken(
    "Only to be sure that these are this person’s answers.",
    "Seulement pour être sûr que ce sont les réponses de cette personne.",
    "Solo para estar seguros de que son las respuestas de esta persona.",
    "فقط للتأكد من أن هذه إجابات هذا الشخص.",
)
_GOT = spoken(
    "{support}: received?", "{support} : reçu ?", "{support}: ¿recibido?", "{support}: هل استُلم؟"
)
_USE = spoken(
    "{support}: still used?",
    "{support} : encore utilisé ?",
    "{support}: ¿se usa todavía?",
    "{support}: هل ما زال يُستخدم؟",
)
_SAT = spoken(
    "{support}: how satisfied?",
    "{support} : quelle satisfaction ?",
    "{support}: ¿qué satisfacción?",
    "{support}: ما مدى الرضا؟",
)
_NEED = spoken(
    "{need}: how serious now?",
    "{need} : quelle gravité aujourd’hui ?",
    "{need}: ¿qué gravedad ahora?",
    "{need}: ما شدتها الآن؟",
)
_SATISFACTION: Sequence[tuple[str, Spoken]] = (
    ("1", spoken("Very dissatisfied", "Très insatisfait", "Muy insatisfecho", "غير راضٍ إطلاقًا")),
    ("2", spoken("Dissatisfied", "Insatisfait", "Insatisfecho", "غير راضٍ")),
    ("3", spoken("Neither", "Ni l’un ni l’autre", "Ni lo uno ni lo otro", "لا هذا ولا ذاك")),
    ("4", spoken("Satisfied", "Satisfait", "Satisfecho", "راضٍ")),
    ("5", spoken("Very satisfied", "Très satisfait", "Muy satisfecho", "راضٍ جدًا")),
)
_BEFORE = spoken(
    "Before the support begins",
    "Avant le début du soutien",
    "Antes de que empiece el apoyo",
    "قبل بدء الدعم",
)
_MONTH = spoken("Month {n}", "Mois {n}", "Mes {n}", "الشهر {n}")


@dataclass(frozen=True, slots=True)
class FollowUpForm:
    """The form: its groups, its lists by name, and what a question of a support or item is of."""

    groups: tuple[Group, ...]
    lists: Mapping[str, tuple[Option, ...]]

    def questions(self) -> Iterator[Question]:
        """Yield every question in order."""
        for group in self.groups:
            yield from group.questions


def follow_up_form(
    programme: Programme, months: Sequence[int], instrument: Instrument | None
) -> FollowUpForm:
    """Return the form for what a programme awards and needs, and the visits of a calendar."""
    lists = {
        "yes_no": tuple(Option(w, w, t) for w, t in labels_of("yes_no")),
        "severity": tuple(Option(w, w, t) for w, t in labels_of("severity")),
        "satisfaction": tuple(Option(w, w, t) for w, t in _SATISFACTION),
        "visit_month": tuple(_months(months)),
        "outcome": tuple(_coded(VisitState)),
        "how": tuple(_coded(VisitHow)),
        "supports": tuple(
            Option(xml_name(t.code), t.code, names(t.code, t.name)) for t in programme.things
        ),
    }
    groups = [_visit_group(), _supports_group(programme), _whole_group(), _needs_group(programme)]
    if instrument is not None:
        groups.append(_score_group(instrument))
        lists |= {
            f"score_{xml_name(i.code)}": tuple(
                Option(xml_name(o.code), o.code, names(o.code, o.text)) for o in i.options
            )
            for i in instrument.items
        }
    return FollowUpForm(tuple(groups), lists)


def _visit_group() -> Group:
    return Group(
        "visit",
        spoken("The visit", "La visite", "La visita", "الزيارة"),
        (
            Question(
                "visit_date", "on", "date",
                spoken("Date of the visit", "Date de la visite", "Fecha de la visita",
                       "تاريخ الزيارة"),
                required=True, constraint=". <= today()",
                said=spoken("Not in the future.", "Pas dans le futur.", "No en el futuro.",
                            "ليس في المستقبل."),
            ),
            Question(
                "case_number", "number", "text",
                spoken("Case number", "Numéro de dossier", "Número de caso", "رقم الحالة"),
                required=True,
            ),
            Question(
                "birth_year", "birth", "text",
                spoken("Year of birth", "Année de naissance", "Año de nacimiento", "سنة الميلاد"),
                hint=_BIRTH_HINT, constraint="regex(., '^[0-9]{4}$')",
                said=spoken("Write four digits.", "Écrivez quatre chiffres.",
                            "Escriba cuatro cifras.", "اكتب أربعة أرقام."),
            ),
            Question(
                "visitor", "who", "text",
                spoken("Your staff code", "Votre code", "Su código", "رمزك"),
            ),
            Question(
                "visit_month", "months", "select_one",
                spoken("Which visit", "Quelle visite", "Qué visita", "أي زيارة"),
                topic="visit_month", required=True,
            ),
            Question(
                "outcome", "state", "select_one",
                spoken("What became of it", "Ce qu’il en est", "Qué fue de ella", "ما آلت إليه"),
                topic="outcome", required=True,
            ),
            Question(
                "how", "how", "select_one",
                spoken("Where or how", "Où ou comment", "Dónde o cómo", "أين أو كيف"),
                topic="how", relevant=_REACHED,
            ),
            Question(
                "consent_follow_up", "consents", "select_one",
                spoken("May we ask how it went, and come again?",
                       "Pouvons-nous demander comment cela s’est passé, et revenir ?",
                       "¿Podemos preguntar cómo ha ido, y volver?",
                       "هل يمكننا أن نسأل كيف سارت الأمور وأن نعود؟"),
                topic="yes_no", required=True, relevant=_REACHED,
            ),
        ),
    )  # fmt: skip


def _supports_group(programme: Programme) -> Group:
    which = Question(
        "supports", "supports", "select_multiple",
        spoken("Which supports does the plan promise?", "Quels soutiens le plan promet-il ?",
               "¿Qué apoyos promete el plan?", "ما أنواع الدعم التي تعد بها الخطة؟"),
        topic="supports", relevant=_ASKED,
    )  # fmt: skip
    asked: list[Question] = [which]
    for thing in programme.things:
        code, called = xml_name(thing.code), names(thing.code, thing.name)
        chosen = f"selected(${{supports}}, '{code}')"
        got = f"got_{code}"
        has = f"{chosen} and ${{{got}}} = 'yes'"
        rows = (
            (got, "got", _GOT, "yes_no", chosen),
            (f"use_{code}", "use", _USE, "yes_no", has),
            (f"sat_{code}", "sat", _SAT, "satisfaction", has),
        )
        for name, field, texts, topic, relevant in rows:
            labels = {lang: texts[lang].format(support=called[lang]) for lang in FORM_LANGUAGES}
            asked.append(
                Question(
                    name, f"{field}.{thing.code}", "select_one", labels, topic, relevant=relevant
                )
            )
    about = spoken("The supports", "Les soutiens", "Los apoyos", "أنواع الدعم")
    return Group("supports_seen", about, tuple(asked))


def _whole_group() -> Group:
    return Group(
        "whole",
        spoken("All in all", "Dans l’ensemble", "En conjunto", "إجمالًا"),
        (
            Question(
                "satisfaction", "satisfaction", "select_one",
                spoken("How satisfied with the support as a whole?",
                       "Quelle satisfaction du soutien dans l’ensemble ?",
                       "¿Qué satisfacción con el apoyo en conjunto?",
                       "ما مدى الرضا عن الدعم إجمالًا؟"),
                topic="satisfaction", relevant=_ASKED,
            ),
            Question(
                "as_expected", "expected", "select_one",
                spoken("Was it what you had expected?", "Était-ce ce que vous attendiez ?",
                       "¿Fue lo que esperaba?", "هل كان كما توقعت؟"),
                topic="yes_no", relevant=_ASKED,
            ),
            Question(
                "wants_talk", "wants_talk", "select_one",
                spoken("Would you like somebody else to get in touch with you?",
                       "Voulez-vous que quelqu’un d’autre vous contacte ?",
                       "¿Quiere que otra persona se ponga en contacto con usted?",
                       "هل تريد أن يتصل بك شخص آخر؟"),
                topic="yes_no", relevant=_ASKED,
            ),
            Question(
                "words", "words", "text",
                spoken("In their own words", "Dans leurs mots", "En sus propias palabras",
                       "بكلماته"),
                relevant=_ASKED,
            ),
        ),
    )  # fmt: skip


def _needs_group(programme: Programme) -> Group:
    asked = []
    for need in programme.needs:
        called = names(need.code, need.name)
        labels = {lang: _NEED[lang].format(need=called[lang]) for lang in FORM_LANGUAGES}
        name = f"need_{xml_name(need.code)}"
        asked.append(
            Question(name, f"need.{need.code}", "select_one", labels, "severity", relevant=_ASKED)
        )
    about = spoken(
        "Needs that have changed",
        "Besoins qui ont changé",
        "Necesidades que han cambiado",
        "احتياجات تغيرت",
    )
    return Group("needs_now", about, tuple(asked))


def _score_group(instrument: Instrument) -> Group:
    asked = tuple(
        Question(
            f"q_{xml_name(item.code)}",
            f"item.{item.code}",
            "select_one",
            names(item.code, item.text),
            f"score_{xml_name(item.code)}",
            relevant=_ASKED,
        )
        for item in instrument.items
    )
    return Group("score", names(instrument.code, instrument.name), asked)


def _months(months: Sequence[int]) -> Iterator[Option]:
    yield Option(f"m{BASELINE}", str(BASELINE), _BEFORE)
    for n in months:
        yield Option(f"m{n}", str(n), {lang: _MONTH[lang].format(n=n) for lang in FORM_LANGUAGES})


def _coded(kind: type[VisitState] | type[VisitHow]) -> Iterator[Option]:
    for code in kind:
        labels = {lang: name_of(code, lang).capitalize() for lang in FORM_LANGUAGES}
        yield Option(code.value, code.value, labels)
