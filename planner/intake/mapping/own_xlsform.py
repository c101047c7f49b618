"""The planner's own XLSForm for a programme: its questions and lists, and how exports are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from planner.domain.programme.programme import Programme
from planner.intake.assessments.form_places import standings
from planner.intake.assessments.mapping import (
    NO_PREFERENCE,
    Choice,
    FormMapping,
    Headings,
    MemberMapping,
)
from planner.intake.mapping.answer_words import FORM_LANGUAGES, labels_of
from planner.intake.mapping.own_questions import (
    CONSENT,
    GROUPS,
    MEMBER_NEED,
    MEMBERS,
    NEED,
    NEEDS_GROUP,
    OWN_NEEDS,
    WHO,
    Group,
    Question,
    Spoken,
)
from planner.intake.mapping.usual_names import names
from planner.wording.names.countries import (
    COUNTRIES_NAMED,
    LANGUAGES_NAMED,
    country_name,
    language_name,
)

#: Where KoboToolbox and ODK keep a submission's own identifiers.
KOBO_ID = ("_id",)
#: After an edit on the server the submission keeps only the first.
KOBO_UUID = ("meta/rootUuid", "_uuid", "meta/instanceID", "instanceID", "KEY")
#: How a repeat is tied to its case: the column of the main table, and that of the repeat's.
TIES = (("_index", "_parent_index"), ("KEY", "PARENT_KEY"), ("_uuid", "_submission__uuid"))
#: What the servers add for themselves.
SERVER_COLUMNS = (
    "start", "end", "today", "username", "deviceid", "phonenumber", "subscriberid",
    "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "_tags",
    "__version__", "_version_", "_index", "_parent_table_name", "_parent_index",
    "_submission__id", "_submission__uuid", "_submission__submission_time",
    "_submission__validation_status", "_submission__notes", "_submission__status",
    "_submission__submitted_by", "_submission___version__", "_submission__tags",
    "formhub/uuid", "_xform_id_string", "_attachments", "_geolocation", "_bamboo_dataset_id",
    "meta/instanceID", "meta/instanceName", "meta/rootUuid", "meta/deprecatedID", "instanceID",
    "instanceName", "KEY", "PARENT_KEY", "SubmissionDate", "SubmitterID", "SubmitterName",
    "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits",
    "FormVersion", "_uuid", "_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a list: its name in the form, the planner's word, and its labels."""

    name: str
    word: str
    labels: Spoken


@dataclass(frozen=True, slots=True)
class OwnForm:
    """The form: its groups in order (the consent stands before them), and its lists by name."""

    groups: tuple[Group, ...]
    lists: Mapping[str, tuple[Option, ...]]

    def questions(self) -> Iterator[Question]:
        """Yield the questions outside of the household members."""
        yield CONSENT
        for group in self.groups:
            if not group.repeated:
                yield from group.questions

    @property
    def members(self) -> Group:
        """Return the questions asked of each household member."""
        return next(group for group in self.groups if group.repeated)


def xml_name(code: str) -> str:
    """Return a code as a name in a form may be written."""
    return re.sub(r"\W", "_", code, flags=re.ASCII)


def own_form(programme: Programme) -> OwnForm:
    """Return the form for the needs, vulnerabilities, places and counsellors of a programme."""
    lists = _lists(programme)
    needs = Group(
        "needs", NEEDS_GROUP, tuple(_need(n.code, names(n.code, n.name)) for n in programme.needs)
    )
    own = tuple(_member_need(n.code, names(n.code, n.name)) for n in programme.needs)
    which = Question("m_own_needs", "", "select_multiple", OWN_NEEDS, topic="needs")
    members = replace(MEMBERS, questions=(*MEMBERS.questions, which, *own))
    who, *rest = (_without_empty_lists(group, lists) for group in GROUPS)
    assert who.name == WHO.name
    return OwnForm((who, rest[0], needs, *rest[1:], members), lists)


def _without_empty_lists(group: Group, lists: Mapping[str, tuple[Option, ...]]) -> Group:
    """Ask for what there is nothing to choose from as a text."""
    return replace(
        group,
        questions=tuple(
            replace(q, sort="text", topic="") if q.topic and not lists[q.topic] else q
            for q in group.questions
        ),
    )


def _need(code: str, called: Spoken) -> Question:
    labels = {language: NEED[language].format(need=name) for language, name in called.items()}
    return Question(
        f"need_{xml_name(code)}", f"need.{code}", "select_one", labels, topic="severity"
    )


def _member_need(code: str, called: Spoken) -> Question:
    labels = {lang: MEMBER_NEED[lang].format(need=name) for lang, name in called.items()}
    return Question(
        f"m_need_{xml_name(code)}",
        f"need.{code}",
        "select_one",
        labels,
        topic="severity",
        relevant=f"selected(${{m_own_needs}}, '{xml_name(code)}')",
    )


def _lists(programme: Programme) -> dict[str, tuple[Option, ...]]:
    wishes = _options("wishes")
    return {
        **{
            topic: _options(topic)
            for topic in (
                "yes_no",
                "sex",
                "return_type",
                "house",
                "severity",
                "relation",
                "presence",
            )
        },
        "wishes": wishes,
        "refusals": tuple(o for o in wishes if o.word != NO_PREFERENCE),
        "language": tuple(
            Option(code, code, {to: _capital(language_name(code, to)) for to in FORM_LANGUAGES})
            for code in LANGUAGES_NAMED
        ),
        "departure": tuple(
            Option(code, code, {lang: _bare(country_name(code, lang)) for lang in FORM_LANGUAGES})
            for code in COUNTRIES_NAMED
        ),
        "place": _named((p.code, names(p.code, p.name)) for p in programme.places),
        "counsellor": _named(
            (code, dict.fromkeys(FORM_LANGUAGES, code)) for code in programme.office.counsellors
        ),
        "vulnerabilities": _named((c, names(c, t)) for c, t in programme.vulnerabilities),
        "needs": _named((n.code, names(n.code, n.name)) for n in programme.needs),
    }


def _options(topic: str) -> tuple[Option, ...]:
    return tuple(Option(word, word, labels) for word, labels in labels_of(topic))


def _named(codes: Iterator[tuple[str, Spoken]]) -> tuple[Option, ...]:
    return tuple(Option(xml_name(code), code, labels) for code, labels in codes)


def _bare(name: str) -> str:
    """Return a country's name as a list has it, without its article."""
    return _capital(name.removeprefix("the "))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def own_xlsform_mapping(programme: Programme) -> FormMapping:
    """Return the mapping that reads exports of the own XLSForm: XML names, labels of any language.

    Values of a list are the names, and the labels of every language.
    """
    form = own_form(programme)
    needs, columns, choices = {}, {}, {}
    for question in form.questions():
        if question.field.startswith("need."):
            needs[question.field.removeprefix("need.")] = _headings(question)
        elif question.sort == "select_multiple":
            choices[question.field] = _choice(question, form)
        elif question.field == "protective_factors":
            choices[question.field] = Choice(_headings(question), {})
        else:
            columns[question.field] = _headings(question)
    members = form.members
    return FormMapping(
        name="xlsform",
        sheet=(),
        columns={**columns, "kobo_id": KOBO_ID, "kobo_uuid": KOBO_UUID},
        needs=needs,
        values={topic: _written(form.lists[topic]) for topic in VALUE_TOPICS},
        choices=choices,
        members=MemberMapping(
            sheet=(members.name, *members.labels.values()),
            key=tuple(key for key, _ in TIES),
            parent=tuple(parent for _, parent in TIES),
            columns={
                q.field: _headings(q)
                for q in members.questions
                if q.field and not q.field.startswith("need.")
            },
            needs={
                q.field.removeprefix("need."): _headings(q)
                for q in members.questions
                if q.field.startswith("need.")
            },
        ),
        ignored=SERVER_COLUMNS,
        xlsform=True,
        groups=_groups(form),
    )


#: The lists whose answers are translated; the others are codes of the programme.
VALUE_TOPICS = (
    "yes_no",
    "sex",
    "language",
    "departure",
    "return_type",
    "place",
    "house",
    "severity",
    "relation",
    "presence",
)
#: A form of fewer of the own questions than this is somebody else's.
_SURELY_OWN = 12


def is_own_xlsform(headings: Headings, programme: Programme) -> bool:
    """Say whether a table's headings are those of the own XLSForm, in whatever language."""
    form = own_form(programme)
    groups = _groups(form)
    found = [(q, standings(headings, _headings(q), groups)) for q in form.questions()]
    must = all(places for question, places in found if question.required)
    return must and sum(bool(p) for _, p in found) >= max(_SURELY_OWN, len(found) // 2)


def _groups(form: OwnForm) -> Headings:
    return tuple(name for g in form.groups for name in (g.name, *g.labels.values()))


def _headings(question: Question) -> Headings:
    return tuple(dict.fromkeys((question.name, *question.labels.values())))


def _choice(question: Question, form: OwnForm) -> Choice:
    return Choice(_headings(question), _written(form.lists[question.topic]))


def _written(options: tuple[Option, ...]) -> dict[str, Headings]:
    return {o.word: tuple(dict.fromkeys((o.name, *o.labels.values()))) for o in options}
