"""What a plan does not cover yet, the most serious first, and what happens next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exports.compose.owed_refused import owed_refused
from exports.compose.rules_told import rules_told
from exports.compose.subject import Subject
from exports.document import Block
from planner.domain.balances.act_now import ActNow, act_now
from planner.domain.balances.allocation import NeedResult
from planner.domain.need import FULL
from planner.wording.numbers import date_text
from planner.wording.papers.plan import listed

#: A need from this severity on that nothing paid covers is told to the person; from the second,
#: it is serious: told first, and also where less than half of it is covered.
_TOLD_FROM, _SERIOUS = 2, 3


def open_needs_of(subject: Subject) -> Block:
    """Return the needs nothing paid in the plan covers, and what happens next.

    A referral is asked for, not given: what it may cover stays open until it is accepted.
    Of the reasons only rules are told; the others can name money and other people's places and
    stay with the counsellor.
    """
    told = [n for n in subject.needs if n.severity >= _TOLD_FROM and n.cover == 0]
    told.sort(key=lambda n: -n.severity)
    serious = _codes(n for n in told if n.severity >= _SERIOUS)
    other = [code for code in _codes(told) if code not in serious]
    part = [
        code
        for code in _codes(n for n in subject.needs if _is_in_part(n))
        if code not in (*serious, *other)
    ]
    asked = _codes(n for n in told if n.referred)
    paragraphs = [
        subject.say(said, needs=listed(_names(subject, codes), subject.language))
        for said, codes in (
            ("open_serious", serious),
            ("open_needs", other),
            ("open_part", part),
            ("open_referred", asked),
        )
        if codes
    ]
    title, why = subject.say("open"), (*owed_refused(subject), *rules_told(subject))
    if not paragraphs and subject.priced:
        return Block(title, (*why, subject.say("open_why")) if why else ())
    first = () if subject.priced else (subject.say("open_nothing"),)
    soon = _soon(subject, (*serious, *other, *part))
    next_ = (subject.say("open_next"), subject.say("open_why"))
    return Block(title, (*first, *paragraphs, *soon, *why, *next_))


def _names(subject: Subject, codes: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(subject.need_named(code) for code in codes))


def _codes(needs: Iterable[NeedResult]) -> list[str]:
    return list(dict.fromkeys(n.need for n in needs))


def _is_in_part(need: NeedResult) -> bool:
    return need.severity >= _SERIOUS and 0 < need.cover * 2 < FULL


def _soon(subject: Subject, open_: tuple[str, ...]) -> tuple[str, ...]:
    """Return by when the office acts: for what cannot wait, and for a child who gets nothing."""
    entry = _entry(subject)
    if subject.is_young and not subject.priced:
        return (_by(subject, "child_next", entry),)
    if entry is not None and set(entry.needs) & set(open_):
        return (_by(subject, "open_soon", entry),)
    return ()


def _entry(subject: Subject) -> ActNow | None:
    alone = replace(subject.caseload, cases={subject.case.id: subject.case})
    return next(iter(act_now(alone)), None)


def _by(subject: Subject, code: str, entry: ActNow | None) -> str:
    """Say a date while it lies ahead, else that it is done at once."""
    if entry is None or entry.deadline < subject.on:
        return subject.say(f"{code}_at_once")
    return subject.say(code, date=date_text(entry.deadline, subject.language))
