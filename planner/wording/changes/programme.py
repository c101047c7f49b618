"""What loading a programme again changes, in words: lists with their codes, rules as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.domain.money import Money
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import AccountCode, Budget, Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_change import (
    Entry,
    EntryChange,
    ListChange,
    OfFund,
    Setting,
)
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate, RateUse
from planner.domain.programme.rule import Rule
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.numbers import count_text, date_text, money_text
from planner.wording.rules import rule_sentence, rule_validity
from planner.wording.sentences import Table, say, spoken

_WORDS: Table = {
    "new": spoken(
        "{list}, new: {entries}",
        "{list}, ajouts : {entries}",
        "{list}, nuevo: {entries}",
        "{list}، الجديد: {entries}",
    ),
    "gone": spoken(
        "{list}, gone: {entries}",
        "{list}, retraits : {entries}",
        "{list}, retirado: {entries}",
        "{list}، المحذوف: {entries}",
    ),
    "changed": spoken(
        "{list}, changed: {entries}",
        "{list}, modifications : {entries}",
        "{list}, cambiado: {entries}",
        "{list}، المتغيّر: {entries}",
    ),
    "said": spoken("{label}: {text}", "{label} : {text}", "{label}: {text}", "{label}: {text}"),
    "from_to": spoken(
        "{label}: {before} → {after}",
        "{label} : {before} → {after}",
        "{label}: {before} → {after}",
        "{label}: {before} ← {after}",
    ),
    "before": spoken("before: {text}", "avant : {text}", "antes: {text}", "من قبل: {text}"),
    "after": spoken("now: {text}", "maintenant : {text}", "ahora: {text}", "الآن: {text}"),
    "unsaid": spoken("not said", "non précisé", "sin indicar", "غير مذكور"),
    "yes": spoken("yes", "oui", "sí", "نعم"),
    "no": spoken("no", "non", "no", "لا"),
    "received": spoken("{fund}, received", "{fund}, reçu", "{fund}, recibido", "{fund}، المستلَم"),
    "all": spoken("all of it", "en entier", "todo", "كله"),
    "period": spoken("{fund}, period", "{fund}, période", "{fund}, periodo", "{fund}، الفترة"),
    "days": spoken(
        "{starts} to {ends}",
        "du {starts} au {ends}",
        "del {starts} al {ends}",
        "من {starts} إلى {ends}",
    ),
    "price": spoken("{service}, price", "{service}, prix", "{service}, precio", "{service}، السعر"),
    "settings": spoken("Settings", "Réglages", "Ajustes", "الإعدادات"),
    "needs": spoken("Needs", "Besoins", "Necesidades", "الاحتياجات"),
    "vulnerabilities": spoken(
        "Vulnerabilities", "Vulnérabilités", "Vulnerabilidades", "حالات الهشاشة"
    ),
    "funds": spoken("Funds", "Lignes", "Líneas", "بنود التمويل"),
    "budgets": spoken(
        "Budget versions", "Versions de budget", "Versiones del presupuesto", "نسخ الميزانية"
    ),
    "codes": spoken("Account codes", "Codes comptables", "Códigos contables", "رموز الحسابات"),
    "rates": spoken("Exchange rates", "Taux de change", "Tipos de cambio", "أسعار الصرف"),
    "rules": spoken("Rules", "Règles", "Reglas", "القواعد"),
    "measures": spoken("Measures", "Mesures", "Medidas", "التدابير"),
    "providers": spoken("Providers", "Prestataires", "Proveedores", "مقدّمو الخدمات"),
    "places": spoken("Places", "Lieux", "Lugares", "الأماكن"),
    "projects": spoken("Projects", "Projets", "Proyectos", "المشاريع"),
}
_SETTINGS: Table = {
    "name": spoken("programme", "programme", "programa", "البرنامج"),
    "year": spoken("year", "année", "año", "السنة"),
    "balance_date": spoken(
        "balance date", "date d’équilibrage", "fecha del cálculo", "تاريخ الموازنة"
    ),
    "currency": spoken(
        "accounting currency", "monnaie de compte", "moneda de cuenta", "عملة الحسابات"
    ),
    "paying_currency": spoken(
        "paying currency", "monnaie de paiement", "moneda de pago", "عملة الدفع"
    ),
    "expected_returnees": spoken(
        "returnees expected", "retours attendus", "retornos previstos", "العائدون المتوقعون"
    ),
    "country": spoken("country", "pays", "país", "البلد"),
    "visa_free": spoken(
        "nationals need no visa",
        "ressortissants dispensés de visa",
        "los nacionales no necesitan visado",
        "المواطنون لا يحتاجون إلى تأشيرة",
    ),
    "office.name": spoken("office", "bureau", "oficina", "المكتب"),
    "office.contact": spoken("contact", "contact", "contacto", "جهة الاتصال"),
    "office.complaint_line": spoken(
        "complaint line", "ligne de plainte", "línea de quejas", "خط الشكاوى"
    ),
    "office.counsellors": spoken(
        "counsellors", "conseillers", "consejeros y consejeras", "المرشدون"
    ),
    "office.approver": spoken("approver", "qui approuve", "quien aprueba", "من يوافق"),
    "office.budget_officer": spoken(
        "budget officer", "responsable du budget", "responsable del presupuesto", "مسؤول الميزانية"
    ),
    "office.payer": spoken("payer", "qui paie", "quien paga", "من يدفع"),
}
#: Settings by what their row of the workbook is called.
SETTING_ROWS: Mapping[str, str] = {
    "Programme": "name",
    "Planning year": "year",
    "Balance date": "balance_date",
    "Accounting currency": "currency",
    "Paying currency": "paying_currency",
    "Returnees expected": "expected_returnees",
    "Office": "office.name",
    "Contact": "office.contact",
    "Complaint line": "office.complaint_line",
    "Counsellors": "office.counsellors",
    "Approver": "office.approver",
    "Budget officer": "office.budget_officer",
    "Payer": "office.payer",
    "Country": "country",
    "Visa-free": "visa_free",
}


def setting_label(row: str, language: str) -> str:
    """Return what a setting is called, by the English name of its row in the workbook.

    KeyError for a row the workbook does not have.
    """
    return say(_SETTINGS, SETTING_ROWS[row], language, {})


def programme_change_lines(
    changes: Iterable[ListChange], before: Programme, after: Programme, language: str
) -> Iterator[str]:
    """Yield what changed by list: codes new, gone and changed, with what they say before and now.

    A rule is told by its sentence, in the words of the programme it stands in; what belongs to
    the line above it is indented.
    """
    for change in changes:
        for word in ("new", "gone", "changed"):
            entries: tuple[EntryChange, ...] = getattr(change, word)
            if entries:
                labels = dict.fromkeys(_label(e.entry, language) for e in entries)
                name = say(_WORDS, change.name, language, {})
                yield say(_WORDS, word, language, {"list": name, "entries": ", ".join(labels)})
            for entry in entries:
                for line in _details(entry, before, after, language):
                    yield f"  {line}"


def _details(
    change: EntryChange, before: Programme, after: Programme, language: str
) -> Iterator[str]:
    old, new = change.before, change.after
    if isinstance(old, Rule) and isinstance(new, Rule):
        yield from _rule(old, new, before, after, language)
    elif isinstance(change.entry, Rule):
        sentence = rule_sentence(change.entry, before if new is None else after, language)
        yield say(_WORDS, "said", language, {"label": change.entry.code, "text": sentence})
    elif old is not None and new is not None:
        told = (tuple(_values(one, language)) for one in (old, new))
        for (_, was), (label, now) in zip(*told, strict=True):
            if was != now:
                values = {"label": label, "before": was, "after": now}
                yield say(_WORDS, "from_to", language, values)


def _rule(
    old: Rule, new: Rule, before: Programme, after: Programme, language: str
) -> Iterator[str]:
    """Tell a rule before and now; where it reads the same, from when to when it held and holds."""
    was, now = rule_sentence(old, before, language), rule_sentence(new, after, language)
    if was == now:
        was, now = (rule_validity(r, language) for r in (old, new))
    if was != now:
        yield f"{new.code}:" if language != "fr" else f"{new.code} :"
        yield "  " + say(_WORDS, "before", language, {"text": was})
        yield "  " + say(_WORDS, "after", language, {"text": now})


def _values(entry: Entry, language: str) -> Iterator[tuple[str, str]]:
    """Yield what of an entry is worth telling when it changes, each value with its label."""
    label = _label(entry, language)
    if isinstance(entry, Setting):
        yield label, _setting(entry, language)
    elif isinstance(entry, Rate):
        yield label, f"{entry.units:f}"
    elif isinstance(entry, OfFund):
        yield label, _part(entry, language)
    elif isinstance(entry, Fund):
        yield label, money_text(entry.amount, language)
        received = say(_WORDS, "received", language, {"fund": label})
        yield received, _money(entry.received, language, "all")
        days = {n: date_text(getattr(entry, n), language) for n in ("starts", "ends")}
        period = say(_WORDS, "period", language, {"fund": label})
        yield period, say(_WORDS, "days", language, days)
    elif isinstance(entry, Provider | Measure):
        price = say(_WORDS, "price", language, {"service": label})
        yield price, _money(entry.cost.fixed if entry.cost else None, language, "unsaid")


def _part(entry: OfFund, language: str) -> str:
    if isinstance(entry.part, AccountCode):
        return entry.part.value
    return money_text(entry.part.amount, language)


def _money(money: Money | None, language: str, none: str) -> str:
    return say(_WORDS, none, language, {}) if money is None else money_text(money, language)


def _setting(entry: Setting, language: str) -> str:
    value = entry.value
    if isinstance(value, bool):
        return say(_WORDS, "yes" if value else "no", language, {})
    if value in (None, ""):
        return say(_WORDS, "unsaid", language, {})
    if entry.field == "balance_date":
        return date_text(date.fromisoformat(str(value)), language)
    if entry.field == "country":
        return country_name(str(value), language)
    if isinstance(value, int) and entry.field != "year":
        return count_text(value, language)
    return str(value)


def _label(entry: Entry, language: str) -> str:
    """Return what an entry is called: its code, as it may be printed."""
    if isinstance(entry, Setting):
        return say(_SETTINGS, entry.field, language, {})
    if isinstance(entry, Fund):
        return entry.printed_code
    if isinstance(entry, Provider):
        return entry.service
    if isinstance(entry, Rate):
        pair = f"{entry.base}/{entry.quote} {date_text(entry.starts, language)}"
        return pair if entry.use is RateUse.ANY else f"{pair} ({name_of(entry.use, language)})"
    if isinstance(entry, OfFund):
        if isinstance(entry.part, Budget):
            return f"{entry.printed} {entry.part.version}"
        kind = (name_of(entry.part.kind, language),) if entry.part.kind else ()
        return " ".join((entry.printed, entry.part.name, *kind, entry.part.measure)).rstrip()
    return entry.code
