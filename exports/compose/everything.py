"""From everything kept on a person to the paper that says it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from exports.look import RIGHT_TO_LEFT
from exports.record_page import RecordPage, RecordRow, RecordSection
from exports.text import BETWEEN, NAME, clean
from planner.domain.findings import Finding
from planner.domain.money import Money
from planner.domain.months import Month, PartialDate
from planner.domain.need import FULL
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.protection.trail import Act
from planner.domain.rights.everything import Before, Everything, Line, Part
from planner.domain.texts import FALLBACK_LANGUAGE, PAPER_LANGUAGES
from planner.wording.findings import finding_sentence
from planner.wording.names import NAMES, name_of
from planner.wording.names.countries import country_name, language_name
from planner.wording.names.programme import need_name
from planner.wording.numbers import (
    count_text,
    date_text,
    decimal_text,
    money_text,
    month_text,
    share_text,
)
from planner.wording.papers.plan import side_by_side
from planner.wording.papers.record import entity_name, field_name, house_name, record_text
from planner.wording.protection import paper_text

#: Fields that hold the code of a line; a protected one goes by its printed code.
_LINES = frozenset({"fund"})
#: Fields that hold the code of something in the catalogue.
_TARGETS = frozenset({"target"})
#: Fields that hold the identifier of somebody of the household.
_PERSONS = frozenset({"person", "persons", "community_wishes"})
#: Fields that hold a share in 1/10,000.
_SHARES = frozenset({"scores", "cover", "least", "reached", "attainable", "referred"})
#: Fields that hold a code with a name of its own, whatever the programme.
_NAMED: Mapping[str, Callable[[str, str], str]] = {
    "language": language_name,
    "departure": country_name,
    "house": house_name,
}
#: What of a whole record says nothing where its history is told.
_UNSAID: tuple[object, ...] = (None, "", (), [])
_MOST_DECIMALS = 4
_LONGEST = 10**6


def compose_everything(
    everything: Everything,
    *,
    on: date,
    language: str | None = None,
    purpose: Purpose = Purpose.ACCESS,
) -> RecordPage:
    """Return the paper, dated ``on``, in ``language`` or else in the person's own.

    A language the planner cannot write papers in gives French.
    """
    asked = language or everything.language or FALLBACK_LANGUAGE
    spoken = asked if asked in PAPER_LANGUAGES else FALLBACK_LANGUAGE
    return _Composer(everything, spoken).page(on, purpose)


def _whole(text: str) -> str:
    """Return a text fit for paper, none of it cut: the person is to see all of it."""
    return clean(text, _LONGEST)


class _Composer:
    """Says one person's records in one language."""

    def __init__(self, everything: Everything, language: str) -> None:
        self.all, self.language = everything, language
        programme = everything.programme
        self.printed = {f.code: f.printed_code for f in programme.funds} if programme else {}

    def say(self, code: str, **values: object) -> str:
        return record_text(code, self.language, **values)

    def page(self, on: date, purpose: Purpose) -> RecordPage:
        number, dated = _whole(self.all.number), date_text(on, self.language)
        programme = self.all.programme
        office = programme.office if programme else None
        intro = [self.say("intro"), self.say("reason", purpose=name_of(purpose, self.language))]
        if office is not None:
            contact = _whole(office.contact)
            intro.append(self.say("contact", office=_whole(office.name), contact=contact))
            if office.complaint_line:
                intro.append(self.say("complaint", line=_whole(office.complaint_line)))
        return RecordPage(
            language=self.language,
            number=number,
            office=_whole(office.name) if office else "",
            dated=self.say("dated", date=dated),
            title=self.say("title"),
            case=self.say("case", number=number),
            intro=tuple(intro),
            sections=(*(self.section(part) for part in self.all.parts), *self.to_check()),
            history_title=self.say("history"),
            history=tuple(self.step(step) for step in self.all.history),
            history_none=self.say("history_none"),
            footer=self.say("footer", number=clean(number, NAME), date=dated),
        )

    def section(self, part: Part) -> RecordSection:
        told = (line for line in part.lines if not line.is_internal)
        rows = (self.row(line) for line in told)
        return RecordSection(entity_name(part.entity, self.language), tuple(rows), part.entity)

    def row(self, line: Line) -> RecordRow:
        """Return a field, and where it is one of several alike, whose it is."""
        label, value = self.label(line), self.value(line)
        last = max((i for i, part in enumerate(line.path) if part.isdigit()), default=-1)
        rest = line.path[last + 1 :]
        if last < 1 or not rest:
            return RecordRow(label, value, line.path)
        name = self.field(rest)
        same = name == self.field(line.path[:last])
        told = value if same else self.say("line", field=name, value=value)
        return RecordRow(label, value, line.path, self.field(line.path[: last + 1]), told)

    def to_check(self) -> tuple[RecordSection, ...]:
        """Return what the planner found, in its sentences."""
        found = self.all.findings
        rows = tuple(
            RecordRow(str(number), " ".join(finding_sentence(finding, self.language)))
            for number, finding in enumerate(found, start=1)
        )
        return (RecordSection(self.say("findings"), rows, "findings"),) if rows else ()

    def step(self, step: Before) -> RecordRow:
        at = self.moment(step.at)
        label = BETWEEN.join((at, self.say("by", who=_whole(step.who)))) if step.who else at
        return RecordRow(label, self.what(step))

    def what(self, step: Before) -> str:
        if not step.entity:
            said = self.say(step.act.value) if step.act in _SAID else step.act.value
            told = (self.act_value(k, v) for k, v in step.values.items() if v)
            return ". ".join((said, self.apart(told)))
        record = entity_name(step.entity, self.language)
        before, after = self.side(step.before), self.side(step.after)
        if step.path:
            name = self.field(step.path)
            return self.say("changed", record=record, field=name, before=before, after=after)
        word = "removed" if step.before and not step.after else "added"
        said = self.say(word, record=record)
        return f"{said}. {before if word == 'removed' else after}"

    def act_value(self, key: str, value: str) -> str:
        if key == "purpose":
            return name_of(Purpose(value), self.language)
        if key == "paper" and value in set(Paper):
            return paper_text(Paper(value), self.language)
        return _whole(value)

    def apart(self, parts: Iterable[str]) -> str:
        """Return parts one after the other, with the semicolon of the language between them."""
        return ("؛ " if self.language in RIGHT_TO_LEFT else "; ").join(parts)

    def side(self, lines: tuple[Line, ...]) -> str:
        """Return a value, or each field of a record with its value."""
        if len(lines) == 1:
            return self.value(lines[0])
        lines = tuple(n for n in lines if not n.is_internal and n.value not in _UNSAID)
        if all(isinstance(n.value, Finding) for n in lines):
            return " ".join(self.value(n) for n in lines) or self.say("nothing")
        told = (self.say("line", field=self.label(n), value=self.value(n)) for n in lines)
        return self.apart(told) or self.say("nothing")

    def label(self, line: Line) -> str:
        return self.field(line.path)

    def field(self, path: tuple[str, ...]) -> str:
        """Return what a field is called: where it stands in the planner tells a person nothing."""
        told = tuple(part for part in path if part not in ("identity", "planning"))
        return field_name(told or path, self.language)

    def moment(self, at: datetime) -> str:
        day = date_text(at.date(), self.language)
        return self.say("moment", date=day, time=f"{at:%H:%M}")

    def value(self, line: Line) -> str:
        return self.text(line.value, line.name)

    def text(self, value: object, name: str) -> str:
        if value is None or value == "":
            return self.say("nothing")
        if isinstance(value, tuple | list):
            several = side_by_side((self.text(v, name) for v in value), self.language)
            return several or self.say("household" if name == "persons" else "none")
        for kind, said in _BY_TYPE:
            if isinstance(value, kind):
                return said(self, value)
        if isinstance(value, int):
            return self.number(value, name)
        return self.code(str(value), name)

    def named(self, value: StrEnum) -> str:
        return name_of(value, self.language) if type(value) in NAMES else value.value

    def birth(self, born: PartialDate) -> str:
        """Return a birth date as far as it is known, and as it was written."""
        first, last = (date_text(d, self.language) for d in (born.earliest, born.latest))
        code = "known" if first == last else "between"
        said = self.say(code, first=first, last=last)
        written = _whole(born.written)
        if not written or written == born.earliest.isoformat():
            return said
        return self.say("written", date=said, written=written)

    def number(self, value: int, name: str) -> str:
        """Return a number; a share as a share of a hundred."""
        if name in _SHARES:
            return share_text(value / FULL, self.language, 2 if value % 100 else 0)
        return count_text(value, self.language)

    def person(self, identifier: str) -> str:
        """Return who of the household an identifier stands for."""
        number = self.all.persons.get(identifier)
        if number is None:
            return self.say("somebody")
        return self.say("member", number=number) if number else self.say("you")

    def code(self, text: str, name: str) -> str:
        """Return what a code of the programme is called, fit for paper as all that is typed."""
        return _whole(self.called(text, name))

    def called(self, text: str, name: str) -> str:
        """Return what a code of the programme is called; other texts as they stand."""
        programme = self.all.programme
        if name in _LINES:
            return self.printed.get(text, text)
        if name in _PERSONS:
            return self.person(text)
        if name in _NAMED:
            return _NAMED[name](text, self.language)
        if programme is not None:
            known = dict(programme.vulnerabilities)
            if name == "vulnerabilities" and text in known:
                return known[text].get(self.language) or text
            if name in ("need", "causes"):  # of a cause, the need that it left unmet
                return need_name(text.partition(":")[0], programme, self.language)
            thing = programme.thing(text) if name in _TARGETS else None
            if thing is not None:
                return thing.name.get(self.language) or text
            if name == "place" and programme.has_place(text):
                return programme.place(text).name.get(self.language) or text
        return text


#: What is said of values by their type; a moment is a date, and yes a number, so these come first.
_BY_TYPE: tuple[tuple[type, Callable[[_Composer, Any], str]], ...] = (
    (bool, lambda c, value: c.say("yes" if value else "no")),
    (Finding, lambda c, value: " ".join(finding_sentence(value, c.language))),
    (PartialDate, _Composer.birth),
    (StrEnum, _Composer.named),
    (datetime, _Composer.moment),
    (date, lambda c, value: date_text(value, c.language)),
    (Money, lambda c, value: money_text(value, c.language)),
    (Month, lambda c, value: month_text(value, c.language)),
    (float, lambda c, value: decimal_text(value, c.language, _MOST_DECIMALS)),
)
#: Acts about a case that are said in words.
_SAID = frozenset({Act.EXPORTED, Act.HANDED_OVER, Act.BROUGHT_BACK})
