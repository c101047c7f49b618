"""The audit trail in words: acts, what an edit changed, whether the trail holds together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.domain.breach import BY, CASES, DID
from planner.domain.caseload import Caseload
from planner.domain.change import Change, Plain, Step
from planner.domain.document import KEPT_BY_ID
from planner.domain.ids import CaseId
from planner.domain.purpose import Purpose
from planner.domain.staff import Role
from planner.domain.trail import Act, TrailEntry, TrailFault
from planner.wording.hand_over.fields import FIELDS, RECORDS, field_name
from planner.wording.hand_over.values import Reader, field_value, record_lines
from planner.wording.names import name_of
from planner.wording.numbers import count_text, date_text, decimal_text
from planner.wording.sentences import Table, in_language, say, spoken

_ACTS: Table = {
    Act.CREATED: spoken("made the file", "a créé le fichier"),
    Act.OPENED: spoken("opened the file", "a ouvert le fichier"),
    Act.EDITED: spoken("edited", "a modifié"),
    Act.EXPORTED: spoken("wrote papers", "a écrit des documents"),
    Act.ADMITTED: spoken("admitted somebody", "a admis quelqu’un"),
    Act.DISMISSED: spoken("dismissed somebody", "a retiré quelqu’un"),
    Act.ROLE_CHANGED: spoken("changed a role", "a changé un rôle"),
    Act.PASSPHRASE_CHANGED: spoken("changed a passphrase", "a changé une phrase secrète"),
    Act.RECOVERED: spoken("came in by the recovery key", "est entré par la clé de secours"),
    Act.RECOVERY_KEY_MADE: spoken("made a recovery key", "a fait une clé de secours"),
    Act.RESTORED: spoken("put a copy back", "a remis une copie en place"),
    Act.HANDED_OVER: spoken("took cases along", "a emporté des dossiers"),
    Act.BROUGHT_BACK: spoken("brought cases back", "a rapporté des dossiers"),
    Act.JOINED: spoken("in the field", "sur le terrain"),
    Act.ERASED: spoken("erased a case", "a effacé un dossier"),
    Act.MIGRATED: spoken("a newer planner took over", "repris par une version plus récente"),
}
#: Acts that say to whom they were done, where the trail tells.
_TO_WHOM: Table = {
    Act.ADMITTED: spoken("admitted {who}: {role}{open}", "a admis {who} : {role}{open}"),
    Act.DISMISSED: spoken("dismissed {who}", "a retiré {who}"),
    Act.ROLE_CHANGED: spoken(
        "changed the role of {who}: {role}{open}", "a changé le rôle de {who} : {role}{open}"
    ),
    Act.PASSPHRASE_CHANGED: spoken(
        "set a new passphrase for {who}", "a donné à {who} une nouvelle phrase secrète"
    ),
    Act.HANDED_OVER: spoken(
        "handed {cases:# case|# cases} over to {who}{open}",
        "a confié {cases:# dossier|# dossiers} à {who}{open}",
    ),
}
_OPEN: Table = {
    "yes": spoken(", protected details open", ", détails protégés ouverts"),
    "given": spoken(", protected details given along", ", détails protégés remis avec"),
    "no": spoken(", protected details shut", ", détails protégés fermés"),
}
_STEPS: Table = {
    Step.UNDO: spoken("took an edit back", "a annulé une modification"),
    Step.REDO: spoken("made an edit again", "a refait une modification"),
}
_RECORDS: Table = {
    **RECORDS,
    "programme": spoken("the programme", "le programme"),
    "scenario": spoken("what matters", "ce qui compte"),
    "about": spoken("the caseload", "le portefeuille"),
    "findings": spoken("findings", "constats"),
    "entry": spoken("an entry of the ledger", "une écriture comptable"),
    "closing": spoken("a closed month", "un mois clos"),
    "hand_over": spoken("cases handed over", "des dossiers confiés"),
    "form": spoken("how a form is read", "la lecture d’un formulaire"),
    "draft": spoken("what was being typed", "ce qui était en cours de saisie"),
    "origin": spoken("where this part comes from", "l’origine de cette partie"),
}
_TEXTS: Table = {
    "whole": spoken("{number} · {record}", "{number} · {record}"),
    "added": spoken("{record}: entered", "{record} : saisi"),
    "gone": spoken("{record}: taken out", "{record} : retiré"),
    "anew": spoken("{record}: changed", "{record} : modifié"),
    "field": spoken(
        "{record}, {field}: {before} → {after}", "{record}, {field} : {before} → {after}"
    ),
    "touched": spoken("{record}, {field}: changed", "{record}, {field} : modifié"),
    "line": spoken("{field}: {value}", "{field} : {value}"),
    "for": spoken("{opener}, for {who}", "{opener}, pour {who}"),
    "told": spoken("{name}: {value}", "{name} : {value}"),
    "holds": spoken(
        "The trail holds together: {count:# entry|# entries}, none changed, moved or taken out.",
        "Le journal est cohérent : {count:# entrée|# entrées}, aucune modifiée, déplacée ou"
        " retirée.",
    ),
    "holds_anchor": spoken(
        "It also holds what the anchor of entry {number} says.",
        "Il contient aussi ce que dit l’ancre de l’entrée {number}.",
    ),
    "changed": spoken(
        "Entry {number} is not as it was entered: somebody changed it, or the file. Keep this file"
        " as it is, and ask whoever looks after data protection.",
        "L’entrée {number} n’est pas comme elle a été inscrite : quelqu’un l’a modifiée, ou le"
        " fichier. Gardez ce fichier tel quel et voyez qui est chargé de la protection des"
        " données.",
    ),
    "missing": spoken(
        "Entry {number} is missing: somebody took it out or changed the order. Keep this file as"
        " it is, and ask whoever looks after data protection.",
        "L’entrée {number} manque : quelqu’un l’a retirée ou a changé l’ordre. Gardez ce fichier"
        " tel quel et voyez qui est chargé de la protection des données.",
    ),
    "cut": spoken(
        "The trail differs from the anchor at entry {number}: something was cut off or written"
        " anew since, or an older copy was put in place. Look at the backups.",
        "Le journal diffère de l’ancre à l’entrée {number} : quelque chose a été coupé ou réécrit"
        " depuis, ou une copie plus ancienne a été mise en place. Voyez les copies.",
    ),
}
#: What stands with an act, by its name.
_VALUES: Table = {
    "who": spoken("who", "qui"),
    "role": spoken("role", "rôle"),
    "paper": spoken("paper", "document"),
    "purpose": spoken("for", "pour"),
    "recipient": spoken("to", "à"),
    "from": spoken("from", "depuis"),
    "entries": spoken("entries before", "entrées avant"),
    "act": spoken("act", "acte"),
}
#: Acts whose subject is a case, not somebody of the office or a part.
_OF_CASES = frozenset({Act.EDITED, Act.EXPORTED, Act.ERASED})
#: More lines of one edit are not read by anybody.
MOST_LINES = 200


def act_name(act: Act, language: str) -> str:
    """Return what an act is called, as words after who did it."""
    return in_language(_ACTS[act], language)


def by_whom(entry: TrailEntry, language: str) -> str:
    """Return who did it: who opened the file, and for whom where they entered it for another.

    Of an entry that came back with a part: who did it there.
    """
    opener = entry.values.get(BY, "") if entry.act is Act.JOINED else entry.opened_by
    return signed(opener, entry.who, language)


def signed(opener: str, who: str, language: str) -> str:
    """Return who did something: ``opener`` opened the file, ``who`` is said to have done it."""
    if opener in ("", who):
        return who
    return say(_TEXTS, "for", language, {"opener": opener, "who": who})


def act_words(act: Act, values: Mapping[str, str], language: str) -> str:
    """Return what was done, and to whom where ``values`` tell; as words after who did it."""
    who = values.get("to" if act is Act.HANDED_OVER else "who", "")
    if act not in _TO_WHOM or not who:
        return act_name(act, language)
    is_open = values.get("protected", "")
    told = {
        "who": who,
        "role": _code(values.get("role", ""), language),
        "cases": int(values["cases"]) if values.get("cases", "").isdigit() else 0,
        "open": in_language(_OPEN[is_open], language) if is_open in _OPEN else "",
    }
    return say(_TO_WHOM, act, language, told)


def deed(entry: TrailEntry, language: str) -> str:
    """Return what an entry says was done: an edit taken back is told apart, what came back with a
    part says what it was."""
    batch = entry.batch
    if entry.act is Act.EDITED and batch is not None and batch.step in _STEPS:
        return in_language(_STEPS[batch.step], language)
    return act_words(entry.act, entry.values, language)


def done_there(entry: TrailEntry) -> Act | None:
    """Return which act an entry that came back with a part was; None of any other."""
    did = entry.values.get(DID, "") if entry.act is Act.JOINED else ""
    return Act(did) if did in set(Act) else None


def cases_of(entry: TrailEntry) -> tuple[CaseId, ...]:
    """Return which cases an entry is about, as far as it tells."""
    act = done_there(entry) or entry.act
    found = [CaseId(entry.subject)] if entry.subject and act in _OF_CASES else []
    found += [CaseId(c) for c in entry.values.get(CASES, "").split()]
    for change in entry.batch.changes if entry.batch else ():
        about = case_of(change)
        if about is not None:
            found.append(about)
    return tuple(dict.fromkeys(found))


def case_of(change: Change) -> CaseId | None:
    """Return which case a change is about, None where it does not say."""
    if change.entity == "case":
        return CaseId(change.key)
    for version in (change.after, change.before):
        case_id = version.get("case_id") if isinstance(version, dict) else None
        if isinstance(case_id, str) and case_id:
            return CaseId(case_id)
    return None


def change_lines(
    entry: TrailEntry,
    document: Caseload,
    language: str,
    *,
    named: bool = True,
    only: CaseId | None = None,
) -> Iterator[str]:
    """Yield what an entry changed, before and after in words; of the whole programme only that.

    At most ``MOST_LINES`` changes, the last line then saying how many there are. ``named`` False,
    for whoever may not see who people are: of cases only which field was changed. ``only``: what
    is about this case, and nothing of anybody else who was edited with it.
    """
    for name, value in sorted(entry.values.items()):
        if name in _VALUES:
            said = {"name": in_language(_VALUES[name], language), "value": _code(value, language)}
            yield say(_TEXTS, "told", language, said)
    changes: Sequence[Change] = entry.batch.changes if entry.batch else ()
    if only is not None:
        changes = [c for c in changes if (case_of(c) or _about(c, document)) == only]
    for change in changes[:MOST_LINES]:
        hidden = change.entity in RECORDS and not named
        yield from _change(change, document, language, hidden=hidden)
    if len(changes) > MOST_LINES:
        yield f"… {count_text(len(changes), language)}"


def _change(change: Change, document: Caseload, language: str, *, hidden: bool) -> Iterator[str]:
    about = case_of(change) or _about(change, document)
    case = document.cases.get(about) if about is not None else None
    record = in_language(
        _RECORDS.get(change.entity, spoken(change.entity, change.entity)), language
    )
    if case is not None:
        record = say(_TEXTS, "whole", language, {"number": case.number, "record": record})
    reader = Reader.of(about or CaseId(""), language, document)
    if change.field:
        yield _field(change, record, reader, hidden=hidden)
        return
    code = "added" if change.before is None else "gone" if change.after is None else "anew"
    yield say(_TEXTS, code, language, {"record": record})
    plain = change.before if change.after is None else change.after
    if change.entity in RECORDS and change.entity in KEPT_BY_ID and not hidden:
        try:
            lines = record_lines(change.entity, plain, reader)
        except (ValueError, TypeError, KeyError):  # as an earlier planner kept it
            return
        for name, value in lines:
            yield "    " + say(_TEXTS, "line", language, {"field": name, "value": value})


def _field(change: Change, record: str, reader: Reader, *, hidden: bool) -> str:
    key, language = f"{change.entity}.{change.field}", reader.language
    if key in FIELDS:
        name = field_name(change.entity, change.field, language)
        before, after = (_value(change, v, reader) for v in (change.before, change.after))
    else:
        name = change.field
        before, after = (_short(v, language) for v in (change.before, change.after))
    values = {"record": record, "field": name, "before": before, "after": after}
    told = before != after and not hidden
    return say(_TEXTS, "field" if told else "touched", language, values)


def _value(change: Change, plain: Plain, reader: Reader) -> str:
    try:
        return field_value(change.entity, change.field, plain, reader)
    except (ValueError, TypeError, KeyError):  # as an earlier planner kept it
        return _short(plain, reader.language)


def _short(plain: Plain, language: str) -> str:
    """Return a value without a name of its own; of a list or record only that there is one."""
    if plain is None or plain == "":
        return "–"
    if isinstance(plain, bool):
        return in_language(spoken("yes", "oui") if plain else spoken("no", "non"), language)
    if isinstance(plain, float):
        return decimal_text(plain, language, 2)
    return str(plain) if isinstance(plain, int | str) else "…"


def _code(value: str, language: str) -> str:
    """Return what a code that stands with an act is called, itself where it has no name."""
    for kind in (Role, Purpose):
        if value in {str(member.value) for member in kind}:
            return name_of(kind(value), language)
    return value


def _about(change: Change, document: Caseload) -> CaseId | None:
    """Return which case the record is about that a field was changed of, where it still stands."""
    known = KEPT_BY_ID.get(change.entity)
    if known is None:
        return None
    record = getattr(document, known[1]).get(change.key)
    found = getattr(record, "case_id", None)
    return CaseId(found) if isinstance(found, str) and found else None


def check_text(fault: TrailFault | None, count: int, language: str, anchor: int = 0) -> str:
    """Return whether the trail holds together; ``anchor``: the entry of one it was checked by."""
    if fault is not None:
        return say(_TEXTS, fault.sort, language, {"number": fault.number})
    holds = say(_TEXTS, "holds", language, {"count": count})
    if not anchor:
        return holds
    return f"{holds} {say(_TEXTS, 'holds_anchor', language, {'number': anchor})}"


def anchor_title(day: date, language: str) -> str:
    """Return what stands above an anchor in its file."""
    texts: Mapping[str, str] = spoken(
        "Anchor of the audit trail, {day}. Keep it away from the file.",
        "Ancre du journal, {day}. À garder loin du fichier.",
    )
    return in_language(texts, language).format(day=date_text(day, language))
