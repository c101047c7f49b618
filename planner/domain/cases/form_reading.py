"""How somebody else's form is read: what each column is taken to mean, how sure, and why.

A proposal is data: the importer makes it, a person corrects it, and what they settle on is
remembered in the caseload by the form's fingerprint.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from planner.domain.cases.case import Sensitivity, private
from planner.domain.findings import Finding, Weight

_ORDINARY = private("planning", Sensitivity.ORDINARY)

#: A column somebody decided not to read.
IGNORED = "ignored"
#: What an answer means that says nothing, or that nobody can place: unknown, never zero.
NOT_KNOWN = "unknown"


class Why(StrEnum):
    """Where a proposal comes from."""

    REMEMBERED = "remembered"  # somebody settled it for this form before
    SAME = "same"  # the heading is one the planner knows
    ALIKE = "alike"  # the heading resembles one
    ANSWERS = "answers"  # the answers give it away
    CHOSEN = "chosen"  # a person chose it just now, instead of what was proposed
    CONFIRMED = "confirmed"  # a person said just now that the proposal is right
    NOTHING = "nothing"  # nothing fits


class Doubt(StrEnum):
    """Why a person must look before the proposal is taken."""

    WEAK = "weak"  # the heading resembles only somewhat
    SEVERAL = "several"  # something else fits nearly as well
    DAY_OR_MONTH = "day_or_month"  # 03/04/2025
    POINT_OR_COMMA = "point_or_comma"  # 1.500
    UNIT = "unit"  # years where months are meant, say
    CURRENCY = "currency"  # a word for several currencies, none of them the office's
    RATING = "rating"  # answered as needs are, and nobody knows which need it is


class Written(StrEnum):
    """How the dates or numbers of a column are written.

    ``date`` and ``number``: in ways that can be read only one way, so far; what could be read two
    ways is a finding then, never a guess.
    """

    DATE = "date"
    NUMBER = "number"

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    DECIMAL_COMMA = "decimal_comma"
    DECIMAL_POINT = "decimal_point"
    YEARS = "years"
    MONTHS = "months"


#: Which ways to write settle which doubt.
SETTLES: dict[Doubt, tuple[Written, ...]] = {
    Doubt.DAY_OR_MONTH: (Written.DAY_FIRST, Written.MONTH_FIRST),
    Doubt.POINT_OR_COMMA: (Written.DECIMAL_COMMA, Written.DECIMAL_POINT),
    Doubt.UNIT: (Written.YEARS, Written.MONTHS),
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """Something a column can mean: its code, its name by language, whose words answer it."""

    code: str
    names: tuple[tuple[str, str], ...]
    topic: str = ""

    def name(self, language: str) -> str:
        """Return the name in ``language``, in English where there is none."""
        names = dict(self.names)
        return names.get(language) or names.get("en") or self.code


@dataclass(frozen=True, slots=True)
class AnswerWord:
    """A word of the planner that answers a question, with its name by language."""

    code: str
    names: tuple[tuple[str, str], ...] = ()

    def name(self, language: str) -> str:
        """Return the name in ``language``, in English where there is none."""
        names = dict(self.names)
        return names.get(language) or names.get("en") or self.code


@dataclass(frozen=True, slots=True)
class HeadingChange:
    """What became of a heading since the form was settled: ``before`` or ``now`` may be empty.

    Both are given where another heading means now what the old one did. ``meaning``: its code.
    """

    before: str
    now: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What one column is taken to mean; ``meaning`` empty: nothing. ``certainty`` in per cent.

    ``other``: what it might mean instead. ``examples`` stay on the person's own screen.
    """

    table: str
    column: int
    heading: str
    meaning: str = ""
    certainty: int = 0
    why: Why = Why.NOTHING
    other: str = ""
    doubts: tuple[Doubt, ...] = ()
    written: Written | None = None
    examples: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class AnswerGuess:
    """What one answer of a form is taken to mean; ``word`` empty: nobody knows.

    ``certain``: it needs no look. ``count``: how often it was given. ``shown``: whether it may
    stand in a sentence outside of the window (a short word, nothing about a person).
    """

    topic: str
    answer: str = field(repr=False)
    word: str
    certain: bool
    count: int = 0
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """How the table of household members is tied to its cases: by the headings of two columns."""

    table: str
    key: str
    parent: str


@dataclass(frozen=True, slots=True)
class RememberedForm:
    """A form somebody settled the meaning of: its headings, and its mapping as a mapping file.

    ``id``: the fingerprint of its headings.
    """

    id: str
    name: str = field(default="", metadata=_ORDINARY)
    headings: tuple[str, ...] = field(default=(), metadata=_ORDINARY)
    mapping: str = field(default="", metadata=_ORDINARY)


@dataclass(frozen=True, slots=True)
class FormProposal:
    """How a file is taken to be read.

    ``own``: it is the planner's own form, which needs no mapping. ``known``: the form was settled
    before, headings and all. ``changed_from``: the name of a remembered form it is a later version
    of; then ``changes`` are the headings that differ. ``missing``: what every assessment needs and
    no column gives. ``words``: the words of each topic, to choose from.
    """

    file: str
    fingerprint: str = ""
    name: str = ""
    table: str = ""
    columns: tuple[ColumnGuess, ...] = ()
    answers: tuple[AnswerGuess, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    words: tuple[tuple[str, tuple[AnswerWord, ...]], ...] = ()
    tie: Tie | None = None
    must_have: tuple[str, ...] = ()
    own: bool = False
    known: bool = False
    changed_from: str = ""
    changes: tuple[HeadingChange, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """Return every heading of the form."""
        return tuple(guess.heading for guess in self.columns)

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what every assessment needs and no column is taken to mean."""
        given = {guess.meaning for guess in self.columns}
        return tuple(code for code in self.must_have if code not in given)

    @property
    def new(self) -> tuple[str, ...]:
        """Return the headings the form did not have when it was settled."""
        return tuple(change.now for change in self.changes if change.now)

    @property
    def gone(self) -> tuple[str, ...]:
        """Return the headings the form had then, and has no more."""
        return tuple(change.before for change in self.changes if change.before)

    @property
    def chosen_anew(self) -> bool:
        """Say whether somebody chose another meaning for a column whose answers have words.

        Then its answers were not looked at yet as answers to that question.
        """
        topics = {code for code, _ in self.words}
        asked = {m.code for m in self.meanings if m.topic in topics}
        return any(g.why is Why.CHOSEN and g.meaning in asked for g in self.columns)

    def word_name(self, topic: str, code: str, language: str) -> str:
        """Return the name of a word that answers a question, its code where it has none."""
        words = dict(self.words).get(topic, ())
        return next((w.name(language) for w in words if w.code == code), code)

    def meaning(self, code: str) -> Meaning:
        """Return the meaning of this code (KeyError if there is none)."""
        for meaning in self.meanings:
            if meaning.code == code:
                return meaning
        raise KeyError(code)

    def doubts(self, language: str) -> tuple[Finding, ...]:
        """Return, as findings, what a person must settle before the file is taken."""
        return () if self.own else tuple(_doubts(self, language))


def _doubts(proposal: FormProposal, language: str) -> Iterator[Finding]:
    def name(code: str) -> str:
        return proposal.meaning(code).name(language) if code else ""

    for code in proposal.missing:
        yield Finding.of(
            "doubt_missing", Weight.STOPS, file=proposal.file, sheet=proposal.table, what=name(code)
        )
    for guess in proposal.columns:
        for doubt in guess.doubts:
            yield Finding.of(
                f"doubt_{doubt.value}",
                Weight.STOPS,
                file=proposal.file,
                sheet=guess.table,
                column=guess.heading,
                meant=name(guess.meaning),
                other=name(guess.other),
                certainty=guess.certainty,
            )
    for answer in proposal.answers:
        if not answer.certain:
            yield Finding.of(
                ("doubt_answer" if answer.word else "doubt_answer_unknown")
                + ("" if answer.shown else "_kept"),
                Weight.STOPS,
                file=proposal.file,
                sheet=proposal.table,
                column=heading_of(proposal, answer.topic),
                count=answer.count,
                word=proposal.word_name(answer.topic, answer.word, language),
                value=answer.answer if answer.shown else "",
            )


def heading_of(proposal: FormProposal, topic: str) -> str:
    """Return the first heading of the columns whose answers are of a topic, and how many more."""
    codes = {m.code for m in proposal.meanings if m.topic == topic}
    headings = list(dict.fromkeys(g.heading for g in proposal.columns if g.meaning in codes))
    more = f" (+{len(headings) - 1})" if len(headings) > 1 else ""
    return headings[0] + more if headings else ""


def with_meaning(proposal: FormProposal, place: int, code: str) -> FormProposal:
    """Return the proposal with the column at ``place`` of ``columns`` meaning ``code``."""
    guess = proposal.columns[place]
    same = code == guess.meaning
    left = tuple(d for d in guess.doubts if d in SETTLES and same)
    chosen = replace(
        guess,
        meaning=code,
        certainty=100,
        why=Why.CONFIRMED if same and guess.why is not Why.CHOSEN else Why.CHOSEN,
        other="",
        doubts=left,
        written=guess.written if same else None,
    )
    return _with_column(proposal, place, chosen)


def with_written(proposal: FormProposal, place: int, written: Written) -> FormProposal:
    """Return the proposal with the way the column at ``place`` is written settled."""
    guess = proposal.columns[place]
    left = tuple(d for d in guess.doubts if written not in SETTLES.get(d, ()))
    return _with_column(proposal, place, replace(guess, written=written, doubts=left))


def with_word(proposal: FormProposal, place: int, word: str) -> FormProposal:
    """Return the proposal with the answer at ``place`` of ``answers`` meaning ``word``.

    Without a word it is settled as unknown.
    """
    answers = list(proposal.answers)
    answers[place] = replace(answers[place], word=word or NOT_KNOWN, certain=True)
    return replace(proposal, answers=tuple(answers))


def _with_column(proposal: FormProposal, place: int, guess: ColumnGuess) -> FormProposal:
    columns = list(proposal.columns)
    columns[place] = guess
    return replace(proposal, columns=tuple(columns))
