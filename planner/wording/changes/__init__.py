"""What an import would change, in words: the field, and old and new value where it may be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from planner.domain.cases.case import Presence, Relation, ReturnType, Sex
from planner.domain.change import Change, Plain
from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from planner.wording.sentences import Table, in_language, say, spoken

_FIELDS: Table = {
    "planning.language": spoken("language", "langue", "idioma", "اللغة"),
    "planning.departure": spoken(
        "country of departure", "pays de départ", "país de salida", "بلد المغادرة"
    ),
    "planning.return_type": spoken(
        "kind of return", "type de retour", "tipo de retorno", "نوع العودة"
    ),
    "planning.return_date": spoken(
        "date of return", "date de retour", "fecha de retorno", "تاريخ العودة"
    ),
    "planning.place": spoken("place", "lieu", "lugar", "المكان"),
    "planning.counsellor": spoken("counsellor", "conseiller", "consejero o consejera", "المرشد(ة)"),
    "planning.sex": spoken("sex", "sexe", "sexo", "الجنس"),
    "planning.members": spoken(
        "household members", "membres du ménage", "miembros del hogar", "أفراد الأسرة"
    ),
    "planning.months_abroad": spoken(
        "months abroad", "mois à l’étranger", "meses en el extranjero", "الأشهر في الخارج"
    ),
    "planning.earlier_help": spoken(
        "earlier help", "aide antérieure", "ayuda anterior", "مساعدة سابقة"
    ),
    "identity.name": spoken("name", "nom", "nombre", "الاسم"),
    "identity.birth": spoken("birth", "naissance", "nacimiento", "الميلاد"),
    "day": spoken(
        "date of assessment", "date de l’évaluation", "fecha de evaluación", "تاريخ التقييم"
    ),
    "consent": spoken("consent", "consentement", "consentimiento", "الموافقة"),
    "vulnerabilities": spoken(
        "vulnerabilities", "vulnérabilités", "vulnerabilidades", "حالات الهشاشة"
    ),
    "cash_risk": spoken("risk of cash", "risque des espèces", "riesgo del efectivo", "خطر النقد"),
    "debt": spoken("debt", "dette", "deuda", "الدين"),
    "house": spoken("house", "logement", "vivienda", "السكن"),
    "skills": spoken("skills", "compétences", "competencias", "المهارات"),
    "business_wish": spoken(
        "wish to run a business",
        "souhait de commerce",
        "deseo de llevar un negocio",
        "الرغبة في إدارة مشروع تجاري",
    ),
    "business_training": spoken(
        "business training",
        "formation en gestion",
        "formación empresarial",
        "التدريب على إدارة الأعمال",
    ),
    "mobile_money": spoken("mobile money", "mobile money", "dinero móvil", "النقود عبر الهاتف"),
    "wishes": spoken("wishes", "souhaits", "deseos", "الرغبات"),
    "refusals": spoken("refusals", "refus", "rechazos", "ما يرفضه"),
    "words": spoken("own words", "ses propres mots", "propias palabras", "كلماته"),
    "scores": spoken(
        "reintegration score",
        "score de réintégration",
        "puntaje de reintegración",
        "درجة إعادة الإدماج",
    ),
    "female_staff": spoken(
        "asks for female staff",
        "demande du personnel féminin",
        "pide personal femenino",
        "طلب موظفات",
    ),
}
#: What answers are called that no import changes field by field, or that are part of a field.
_ANSWERS: Table = {
    "number": spoken("case number", "numéro de dossier", "número de caso", "رقم الحالة"),
    "kobo_id": spoken("submission number", "numéro d’envoi", "número de envío", "رقم الإرسال"),
    "age": spoken("age", "âge", "edad", "العمر"),
    "protective_factors": spoken(
        "what protects", "facteurs de protection", "lo que protege", "ما يحمي"
    ),
    "community_wishes": spoken(
        "wish for a community project",
        "souhait de projet communautaire",
        "deseo de un proyecto comunitario",
        "الرغبة في مشروع مجتمعي",
    ),
    "guardian_verified": spoken(
        "guardian verified", "tuteur vérifié", "tutor o tutora verificado", "تم التحقق من الوصي"
    ),
    "score_economic": spoken(
        "economic score", "score économique", "puntaje económico", "الدرجة الاقتصادية"
    ),
    "score_social": spoken("social score", "score social", "puntaje social", "الدرجة الاجتماعية"),
    "score_psychosocial": spoken(
        "psychosocial score",
        "score psychosocial",
        "puntaje psicosocial",
        "الدرجة النفسية الاجتماعية",
    ),
    "need": spoken("need “{need}”", "besoin « {need} »", "necesidad «{need}»", "الحاجة «{need}»"),
    "member": spoken(
        "{what} of household member {number}",
        "{what} du membre {number} du ménage",
        "{what} del miembro {number} del hogar",
        "{what} للفرد {number} من الأسرة",
    ),
    "relation": spoken("relation", "lien", "parentesco", "الصلة"),
    "presence": spoken(
        "where the person is", "où est la personne", "dónde está la persona", "أين يوجد الشخص"
    ),
}
_SEVERITIES: Table = {
    "unknown": spoken("unknown", "inconnu", "desconocido", "غير معروف"),
    "0": spoken("0 – no need", "0 – aucun besoin", "0 – ninguna necesidad", "0 – لا حاجة"),
    "1": spoken("1 – minor", "1 – mineur", "1 – leve", "1 – خفيفة"),
    "2": spoken("2 – moderate", "2 – modéré", "2 – moderada", "2 – متوسطة"),
    "3": spoken("3 – serious", "3 – grave", "3 – grave", "3 – شديدة"),
    "4": spoken("4 – critical", "4 – critique", "4 – crítica", "4 – حرجة"),
}
#: Answers whose codes have names of their own.
_NAMED: Mapping[str, type[StrEnum]] = {
    "sex": Sex,
    "return_type": ReturnType,
    "relation": Relation,
    "presence": Presence,
}
#: Fields whose values may be shown; of every other field only its name is said.
_SHOWN = frozenset(
    {
        "planning.language",
        "planning.departure",
        "planning.return_type",
        "planning.return_date",
        "planning.place",
        "planning.counsellor",
        "planning.months_abroad",
        "day",
        "consent",
        "house",
        "skills",
        "business_wish",
        "business_training",
        "mobile_money",
        "wishes",
        "refusals",
    }
)
_WORDS: Table = {
    "unknown": spoken("unknown", "inconnu", "desconocido", "غير معروف"),
    "yes": spoken("yes", "oui", "sí", "نعم"),
    "no": spoken("no", "non", "no", "لا"),
    "further": spoken(
        "a further assessment", "une nouvelle évaluation", "una evaluación más", "تقييم آخر"
    ),
    "changed": spoken(
        "{name}: {before} → {after}",
        "{name} : {before} → {after}",
        "{name}: {before} → {after}",
        "{name}: {before} ← {after}",
    ),
    "kept": spoken(
        "stays as corrected here: {names}",
        "reste tel que corrigé ici : {names}",
        "queda como se corrigió aquí: {names}",
        "يبقى كما صُحّح هنا: {names}",
    ),
}


def change_texts(changes: Iterable[Change], programme: Programme, language: str) -> Iterator[str]:
    """Yield one text a changed field: "place: Kankan → Labé", "Housing: 2 → 3", "name"."""
    for change in changes:
        if change.entity == "assessment" and change.field == "":
            yield _word("further", language)
        elif change.field == "needs":
            yield from _needs(change, programme, language)
        elif change.field in _FIELDS:
            name = in_language(_FIELDS[change.field], language)
            before = _plain(change.field, change.before, programme, language)
            after = _plain(change.field, change.after, programme, language)
            yield _changed(name, before, after, language) if change.field in _SHOWN else name


def answer_name(name: str, language: str, programme: Programme | None = None) -> str:
    """Return what an answer is called: "place", "need “Housing”", "age of household member 2".

    ``name`` as ``planner.domain.cases.correction`` and findings call it.
    """
    if name.startswith("need."):
        code = name.removeprefix("need.")
        needs = {n.code: n.name.get(language) for n in programme.needs} if programme else {}
        return say(_ANSWERS, "need", language, {"need": needs.get(code, code)})
    if name.startswith("members."):
        _, place, part = name.split(".", 2)
        what = answer_name(part, language)
        return say(_ANSWERS, "member", language, {"what": what, "number": str(int(place) + 1)})
    for known in (name, f"planning.{name}", f"identity.{name}"):
        if known in _FIELDS:
            return in_language(_FIELDS[known], language)
    return in_language(_ANSWERS[name], language) if name in _ANSWERS else name


def kept_text(names: Iterable[str], programme: Programme, language: str) -> str:
    """Return which answers an import leaves as they were corrected here."""
    listed = ", ".join(answer_name(name, language, programme) for name in names)
    return say(_WORDS, "kept", language, {"names": listed})


def choice_name(name: str, code: str, programme: Programme, language: str) -> str:
    """Return what one of the answers to choose from is called: a place, a severity, yes or no."""
    last = name.rpartition(".")[2]
    if name.startswith("need."):
        return in_language(_SEVERITIES[code], language)
    if last in _NAMED:
        return name_of(_NAMED[last](code), language)
    if name == "vulnerabilities":
        return dict(programme.vulnerabilities)[code].get(language) or code
    if name in ("wishes", "refusals"):
        return name_of(Kind(code), language)
    if last == "place" and programme.has_place(code):
        return programme.place(code).name.get(language)
    return in_language(_WORDS[code], language) if code in ("yes", "no") else code


def _needs(change: Change, programme: Programme, language: str) -> Iterator[str]:
    before, after = _severities(change.before), _severities(change.after)
    names = {n.code: n.name.get(language) for n in programme.needs}
    for key in dict.fromkeys((*before, *after)):
        old, new = (_severity(side.get(key), language) for side in (before, after))
        if old != new:
            yield _changed(names.get(key[0], key[0]), old, new, language)


def _changed(name: str, before: str, after: str, language: str) -> str:
    return say(_WORDS, "changed", language, {"name": name, "before": before, "after": after})


def _word(code: str, language: str) -> str:
    return in_language(_WORDS[code], language)


def _severities(plain: Plain) -> dict[tuple[str, str], Plain]:
    found: dict[tuple[str, str], Plain] = {}
    for answer in plain if isinstance(plain, list) else []:
        if isinstance(answer, dict):
            found[str(answer["need"]), str(answer.get("persons"))] = answer.get("severity")
    return found


def _severity(value: Plain, language: str) -> str:
    return _word("unknown", language) if value is None else str(value)


def _plain(field: str, value: Plain, programme: Programme, language: str) -> str:
    if field == "planning.place" and isinstance(value, str) and programme.has_place(value):
        return programme.place(value).name.get(language)
    if isinstance(value, bool):
        return _word("yes" if value else "no", language)
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "–"
    return _word("unknown", language) if value in (None, "") else str(value)
