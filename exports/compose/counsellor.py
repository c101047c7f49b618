"""What only the counsellor's copy says: why each support, what else there is, what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.compose.subject import Subject
from exports.document import Block
from exports.privacy import printable_programme, printable_reason
from exports.text import DETAIL, clean
from planner.domain.balances.allocation import Reason
from planner.domain.need import FULL
from planner.wording.names import name_of
from planner.wording.numbers import date_text, money_text
from planner.wording.reasons import reason_sentence
from planner.wording.sentences import plan_language

#: Alternatives told at most: the others stand in the planner, in the case.
MOST = 8


def counsellor_of(subject: Subject) -> tuple[Block, ...]:
    """Return the blocks of the counsellor's copy; it stays in the office.

    Reasons are written in the office's language where nobody has put them into the plan's. Those
    that would tell a protected fact, or name a protected line, are left out as everywhere.
    """
    say = subject.say
    return (
        Block(say("for_counsellor"), (say("for_counsellor_note"),)),
        Block(say("why_given"), points=tuple(_given(subject))),
        Block(say("also_possible"), points=tuple(_alternatives(subject))),
        Block(say("why_not_met"), points=tuple(_not_met(subject))),
        Block(say("decided_why"), points=tuple(_decisions(subject))),
    )


def _given(subject: Subject) -> Iterator[str]:
    if subject.result is None:
        return
    for award in (*subject.priced, *subject.referred, *subject.offered):
        told = _told(subject, subject.result.reasons.get(award.id, ()))
        if told:
            yield _labelled(subject, subject.name_of(award), told)


def _alternatives(subject: Subject) -> Iterator[str]:
    if subject.result is None:
        return
    for other in subject.result.alternatives[:MOST]:
        told = _told(subject, (other.kept_out_by,))
        amount = money_text(other.amount, subject.language)
        name = subject.say("named_amount", name=subject.named(other.target), amount=amount)
        yield _labelled(subject, name, told) if told else name


def _not_met(subject: Subject) -> Iterator[str]:
    if subject.result is None:
        return
    open_ = [n.need for n in subject.needs if n.cover < FULL]
    for need in dict.fromkeys(open_):
        told = _told(subject, (r for code, r in subject.result.not_met if code == need))
        name = subject.need_named(need)
        if told:
            label = name[:1].upper() + name[1:]
            yield told if _names(told, name) else _labelled(subject, label, told)


def _decisions(subject: Subject) -> Iterator[str]:
    """Yield what was decided with the reason written beside it, the newest last."""
    for decision in subject.caseload.decisions_of(subject.case.id):
        yield subject.say(
            "decision",
            sort=name_of(decision.sort, plan_language(subject.language)),
            name=subject.named(decision.target),
            reason=subject.apart(decision.reason, DETAIL),
            who=clean(decision.who, 24),
            date=date_text(decision.when.date(), subject.language),
        )


def _told(subject: Subject, reasons: Iterable[Reason]) -> str:
    programme = printable_programme(subject.programme)
    language = plan_language(subject.language)
    shown = (printable_reason(reason, subject.programme) for reason in reasons)
    said = [reason_sentence(r, programme, language) for r in shown if r is not None]
    return " ".join(dict.fromkeys(said))


def _names(told: str, name: str) -> bool:
    """Say whether what is told begins with what it is about."""
    return told.lstrip("\u2066\u2067\u2068").casefold().startswith(name.casefold())


def _labelled(subject: Subject, label: str, text: str) -> str:
    return subject.say("labelled", label=label, text=text)
