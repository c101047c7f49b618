"""The audit trail in words: acts, what an edit changed, whether the trail holds together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.change import Change, Plain
from planner.domain.document import KEPT_BY_ID
from planner.domain.ids import CaseId
from planner.domain.protection.breach import BY, CASES, DID
from planner.domain.protection.purpose import Purpose
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import TOLD_AGAIN, Act, TrailEntry, TrailFault
from planner.wording.hand_over.fields import FIELDS, RECORDS, field_name
from planner.wording.hand_over.values import Reader, field_value, record_lines
from planner.wording.names import name_of
from planner.wording.numbers import count_text, date_text, decimal_text
from planner.wording.sentences import in_language, say, spoken
from planner.wording.trail_texts import ACTS, CALLED, OPEN, STEPS, TEXTS, TO_WHOM, VALUES

_OF_CASES = frozenset({Act.EDITED, Act.EXPORTED, Act.ERASED})
#: More lines of one edit are not read by anybody.
MOST_LINES = 200


def act_name(act: Act, language: str) -> str:
    """Return what an act is called, as words after who did it."""
    return in_language(ACTS[act], language)


def by_whom(entry: TrailEntry, language: str) -> str:
    """Return who did it: who opened the file, and for whom where they entered it for another.

    Of an entry that came back with a part: who did it there.
    """
    opener = entry.values.get(BY, "") if entry.act in TOLD_AGAIN else entry.opened_by
    return signed(opener, entry.who, language)


def signed(opener: str, who: str, language: str) -> str:
    """Return who did something: ``opener`` opened the file, ``who`` is said to have done it."""
    if opener in ("", who):
        return who
    return say(TEXTS, "for", language, {"opener": opener, "who": who})


def act_words(act: Act, values: Mapping[str, str], language: str) -> str:
    """Return what was done, and to whom where ``values`` tell; as words after who did it."""
    who = values.get("to" if act is Act.HANDED_OVER else "who", "")
    if act not in TO_WHOM or not who:
        return act_name(act, language)
    is_open = values.get("protected", "")
    told = {
        "who": who,
        "role": _code(values.get("role", ""), language),
        "cases": int(values["cases"]) if values.get("cases", "").isdigit() else 0,
        "open": in_language(OPEN[is_open], language) if is_open in OPEN else "",
    }
    return say(TO_WHOM, act, language, told)


def deed(entry: TrailEntry, language: str) -> str:
    """Return what an entry says was done: an edit taken back is told apart, what came back with a
    part says what it was."""
    batch = entry.batch
    if entry.act is Act.EDITED and batch is not None and batch.step in STEPS:
        return in_language(STEPS[batch.step], language)
    return act_words(entry.act, entry.values, language)


def done_there(entry: TrailEntry) -> Act | None:
    """Return which act it was that an entry tells of again; None of any other."""
    did = entry.values.get(DID, "") if entry.act in TOLD_AGAIN else ""
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


#: The sort of record in which a field corrected by hand is remembered (``domain.correction``).
REMEMBERED = "correction"


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
        if name in VALUES:
            said = {"name": in_language(VALUES[name], language), "value": _code(value, language)}
            yield say(TEXTS, "told", language, said)
    changes: Sequence[Change] = told_changes(entry)
    if only is not None:
        changes = [c for c in changes if (case_of(c) or _about(c, document)) == only]
    for change in changes[:MOST_LINES]:
        hidden = change.entity in RECORDS and not named
        yield from _change(change, document, language, hidden=hidden)
    if len(changes) > MOST_LINES:
        yield f"… {count_text(len(changes), language)}"


def told_changes(entry: TrailEntry) -> Sequence[Change]:
    """Return the changes of an entry that are told: not what is remembered of one beside it."""
    changes: Sequence[Change] = entry.batch.changes if entry.batch else ()
    return [c for c in changes if c.entity != REMEMBERED] or changes


def _change(change: Change, document: Caseload, language: str, *, hidden: bool) -> Iterator[str]:
    about = case_of(change) or _about(change, document)
    case = document.cases.get(about) if about is not None else None
    record = in_language(CALLED.get(change.entity, spoken(change.entity, change.entity)), language)
    if case is not None:
        record = say(TEXTS, "whole", language, {"number": case.number, "record": record})
    reader = Reader.of(about or CaseId(""), language, document)
    if change.field:
        yield _field(change, record, reader, hidden=hidden)
        return
    code = "added" if change.before is None else "gone" if change.after is None else "anew"
    yield say(TEXTS, code, language, {"record": record})
    plain = change.before if change.after is None else change.after
    if change.entity in RECORDS and change.entity in KEPT_BY_ID and not hidden:
        try:
            lines = record_lines(change.entity, plain, reader)
        except (ValueError, TypeError, KeyError):  # as an earlier planner kept it
            return
        for name, value in lines:
            yield "    " + say(TEXTS, "line", language, {"field": name, "value": value})


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
    return say(TEXTS, "field" if told else "touched", language, values)


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
        return in_language(
            spoken("yes", "oui", "sí", "نعم") if plain else spoken("no", "non", "no", "لا"),
            language,
        )
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
        return say(TEXTS, fault.sort, language, {"number": fault.number})
    holds = say(TEXTS, "holds", language, {"count": count})
    if not anchor:
        return holds
    return f"{holds} {say(TEXTS, 'holds_anchor', language, {'number': anchor})}"


def anchor_title(day: date, language: str) -> str:
    """Return what stands above an anchor in its file."""
    texts: Mapping[str, str] = spoken(
        "Anchor of the audit trail, {day}. Keep it away from the file.",
        "Ancre du journal, {day}. À garder loin du fichier.",
        "Ancla del registro, {day}. Guárdela lejos del archivo.",
        "علامة تثبيت سجل التدقيق، {day}. احتفظ بها بعيدًا عن الملف.",
    )
    return in_language(texts, language).format(day=date_text(day, language))
