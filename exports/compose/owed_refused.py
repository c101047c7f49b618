"""What a donor line promised a person and the balance could not award: told with the rule."""

from __future__ import annotations

from collections.abc import Iterator

from exports.compose.subject import Subject
from exports.privacy import printable_programme, printable_reason
from planner.domain.balances.allocation import Reason
from planner.wording.rules import rule_sentence


def owed_refused(subject: Subject) -> tuple[str, ...]:
    """Say of each promise that is not in the plan what stood against it.

    Nothing is said where the reason may not print: of a protected line, or by a protected fact.
    """
    if subject.is_harmless:  # it names a donor line and what it promised
        return ()
    return tuple(dict.fromkeys(_told(subject)))


def _told(subject: Subject) -> Iterator[str]:
    for note in subject.allocation.notes:
        values = dict(note.values)
        if note.code != "owed_not_awarded" or values.get("case") != subject.case.number:
            continue
        if printable_reason(note, subject.programme) is None:
            continue
        promise = {"fund": values["fund"], "target": subject.named(str(values["target"]))}
        sentence = _rule(subject, note)
        if sentence:
            yield subject.say("owed_refused", rule=sentence, **promise)
        else:
            yield subject.say("owed_refused_ask", **promise)


def _rule(subject: Subject, note: Reason) -> str:
    """Return the sentence of the rule that stood against it, empty where none is known."""
    shown = printable_programme(subject.programme)
    code = str(dict(note.values).get("rule", ""))
    if not any(r.code == code for r in shown.rules):
        return ""
    return rule_sentence(shown.rule(code), shown, subject.language)
