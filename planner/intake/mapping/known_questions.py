"""Everything a column can mean, with every name the planner knows for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planner.domain.cases.form_reading import IGNORED, NOT_KNOWN, AnswerWord, Meaning
from planner.domain.programme.programme import Programme
from planner.domain.texts import Texts
from planner.intake.mapping.answer_words import ANSWERS
from planner.intake.mapping.own_questions import Question, spoken
from planner.intake.mapping.own_xlsform import Option, OwnForm, own_form
from planner.intake.mapping.usual_names import OTHER_HEADINGS, names

#: What stands before the code of something asked of each household member.
OF_MEMBER = "member."
DATES = frozenset({"day", "birth", "return_date"})
NUMBERS = frozenset(
    {
        "debt",
        "months_abroad",
        "score_economic",
        "score_social",
        "score_psychosocial",
        "age",
        f"{OF_MEMBER}age",
    }
)
SEVERAL = frozenset({"vulnerabilities", "wishes", "refusals"})
_UNKNOWN = spoken("unknown", "inconnu", "desconocido", "غير معروف")
_IGNORED = spoken("(not needed)", "(inutile)", "(no hace falta)", "(لا حاجة إليه)")
_KOBO = {
    "kobo_id": spoken("Submission number", "Numéro d’envoi", "Número de envío", "رقم الإرسال"),
    "kobo_uuid": spoken(
        "Submission identifier", "Identifiant d’envoi", "Identificador de envío", "معرف الإرسال"
    ),
}


#: What other forms ask and the planner's own does not.
_AGE = spoken("Age in years", "Âge en années", "Edad en años", "العمر بالسنوات")
_AGE_WRITTEN = (
    "age", "âge", "edad", "العمر", "age at interview", "age (years)", "current age", "âge actuel",
    "edad actual", "age of beneficiary", "age of the returnee", "âge du bénéficiaire",
    "edad del beneficiario",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """One thing a column can mean: its meaning, and how forms call it."""

    meaning: Meaning
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known for a programme: of a case, of a member, and the words of each topic.

    ``words``: every way each is written; ``named``: what each is called, unknown the last;
    ``paying``: the currency the office pays in (ISO 4217).
    """

    of_case: tuple[Known, ...]
    of_member: tuple[Known, ...]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]
    named: Mapping[str, tuple[AnswerWord, ...]]
    paying: str

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """Return everything a column can mean, what nobody needs last."""
        ignored = Meaning(IGNORED, tuple(_IGNORED.items()))
        server = (Meaning(code, tuple(labels.items())) for code, labels in _KOBO.items())
        known = (k.meaning for k in (*self.of_case, *self.of_member))
        return (*known, *server, ignored)


def knowledge_of(programme: Programme) -> Knowledge:
    """Return what is known of the needs, places and vulnerabilities of a programme."""
    form = own_form(programme)
    called = {need.code: (need.code, need.name) for need in programme.needs}
    return Knowledge(
        (*(_known(question, called) for question in form.questions()), _age()),
        tuple(
            _known(question, called, OF_MEMBER)
            for question in form.members.questions
            if question.field
        ),
        {topic: dict(_words(topic, form)) for topic in _topics(form)},
        {topic: _named(form.lists[topic]) for topic in _topics(form)},
        programme.paying_currency,
    )


def _known(question: Question, needs: Mapping[str, tuple[str, Texts]], before: str = "") -> Known:
    labels = dict(question.labels)
    written = [question.name, *question.labels.values(), *question.others]
    code = question.field.removeprefix("need.")
    if question.field.startswith("need."):
        plain = names(*needs[code])
        written += [code, f"need {code}", f"{code} need", *plain.values()]
        written += OTHER_HEADINGS.get(code, ())
    topic = question.topic if question.sort.startswith("select") else ""
    meaning = Meaning(before + question.field, tuple(labels.items()), topic)
    return Known(meaning, tuple(dict.fromkeys(w for w in written if w)))


def _age() -> Known:
    """Return the age, of which a form may know more than of the birth."""
    return Known(Meaning("age", tuple(_AGE.items())), (*_AGE.values(), *_AGE_WRITTEN))


def _topics(form: OwnForm) -> Iterator[str]:
    for topic in form.lists:
        if topic not in ("needs", "counsellor"):
            yield topic


def _words(topic: str, form: OwnForm) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of a topic with every way they are written, the usual ones too."""
    usual = {w.word: w.others for w in ANSWERS.get("wishes" if topic == "refusals" else topic, ())}
    for option in form.lists[topic]:
        yield option.word, tuple(dict.fromkeys((*_written(option), *usual.get(option.word, ()))))


def _named(options: Iterable[Option]) -> tuple[AnswerWord, ...]:
    called = tuple(AnswerWord(o.word, tuple(o.labels.items())) for o in options)
    unknown = AnswerWord(NOT_KNOWN, tuple(_UNKNOWN.items()))
    return (*(word for word in called if word.code != NOT_KNOWN), unknown)


def _written(option: Option) -> tuple[str, ...]:
    return (option.name, option.word, *option.labels.values())
