"""A settled proposal as the text of a mapping file, in the grammar of ``assessments.mapping``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from planner.domain.cases.form_reading import IGNORED, AnswerGuess, FormProposal
from planner.intake.mapping.known_questions import OF_MEMBER, SEVERAL
from planner.intake.mapping.moneys import currency_named

_FREE_CHOICE = "protective_factors"


def mapping_text(proposal: FormProposal) -> str:
    """Return the mapping file a proposal stands for, as it is settled now."""
    return "\n".join(_lines(proposal)) + "\n"


def _lines(proposal: FormProposal) -> Iterator[str]:
    fields: dict[str, list[str]] = {}
    for guess in proposal.columns:
        if guess.meaning:
            fields.setdefault(guess.meaning, []).append(guess.heading)
    ignored = fields.pop(IGNORED, [])
    yield "[form]"
    yield f"name = {_text(proposal.name)}"
    yield f"sheet = {_text(proposal.table)}"
    yield f"debt_currency = {_text(currency_named(fields.get('debt', [''])[0]) or '')}"
    yield f"ignored = {_list(ignored)}"
    of_case = {c: h for c, h in fields.items() if not c.startswith(OF_MEMBER)}
    several = {*SEVERAL, _FREE_CHOICE}
    plain = {c: h for c, h in of_case.items() if not c.startswith("need.") and c not in several}
    yield from _table("columns", plain)
    yield from _table("needs", _stripped(of_case, "need."))
    written = {g.meaning: g.written for g in proposal.columns if g.meaning and g.written}
    if written:
        yield "\n[written]"
        for code, way in written.items():
            yield f"{_text(code)} = {_text(way.value)}"
    for topic in dict.fromkeys(a.topic for a in proposal.answers):
        if topic not in SEVERAL:
            yield from _table(f"values.{topic}", _answers(proposal.answers, topic))
    for code in (c for c in of_case if c in several):
        yield from _table(f"choices.{code}", {"headings": of_case[code]})
        yield from _table(f"choices.{code}.options", _answers(proposal.answers, code))
    if proposal.tie is not None:
        of_member = _stripped(fields, OF_MEMBER)
        tie = proposal.tie
        ties = {"sheet": [tie.table], "key": [tie.key], "parent": [tie.parent]}
        yield from _table("members", ties)
        columns = {c: h for c, h in of_member.items() if not c.startswith("need.")}
        yield from _table("members.columns", columns)
        yield from _table("members.needs", _stripped(of_member, "need."))


def _stripped(fields: Mapping[str, list[str]], before: str) -> dict[str, list[str]]:
    return {c.removeprefix(before): h for c, h in fields.items() if c.startswith(before)}


def _answers(answers: Sequence[AnswerGuess], topic: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for answer in answers:
        # Settled as unknown is settled; what nobody knows yet is left out, to be asked again.
        if answer.topic == topic and answer.word:
            found.setdefault(answer.word, []).append(answer.answer)
    return found


def _table(name: str, fields: Mapping[str, list[str]]) -> Iterator[str]:
    yield f"\n[{name}]"
    for code, texts in fields.items():
        yield f"{_text(code)} = {_list(texts)}"


def _list(texts: Sequence[str]) -> str:
    return "[" + ", ".join(_text(t) for t in texts) + "]"


def _text(text: str) -> str:
    """Return a text as TOML writes it; its basic strings escape as JSON does."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
