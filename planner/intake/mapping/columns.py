"""What the columns of a table are taken to mean, by their headings and by what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.domain.cases.form_reading import NOT_KNOWN, SETTLES, ColumnGuess, Doubt, Why, Written
from planner.intake.form import folded
from planner.intake.mapping.known_questions import DATES, NUMBERS, SEVERAL, Knowledge, Known
from planner.intake.mapping.likeness import likeness, plain, word_for
from planner.intake.mapping.moneys import currency_named
from planner.intake.mapping.own_xlsform import KOBO_ID, KOBO_UUID, SERVER_COLUMNS
from planner.intake.mapping.written import (
    read_written_date,
    read_written_number,
    way_of_dates,
    way_of_numbers,
)
from planner.intake.workbook import RawSheet

#: A heading less alike than this is not proposed; below the second, it is proposed with a doubt.
PROPOSED, SURE = 68, 90
#: Something else that fits as well but for this much is named as a doubt.
_NEAR = 6
#: What the answers say counts for so much of the certainty.
_ANSWERS_COUNT = 0.45
_MOST_EXAMPLES = 3
_MOST_DISTINCT = 400
_MARKED = frozenset({"1", "true", "vrai", "yes", "oui", "x"})
_MARKS = _MARKED | {"0", "false", "faux", "no", "non"}
#: A column nobody knows rates a need where so many of its answers are ranks, so many different.
_RATED, _LEAST_RANKS = 0.9, 2
#: Of an exact heading, so few answers are asked about; where so many fit, it is sure.
_FEW, _MOST_FIT = 12, 0.5
_YEARS = re.compile(r"\b(years?|annees?|anos?|سنوات|سنة)\b")
_MONTHS = re.compile(r"\b(months?|mois|meses|mes|اشهر|شهر|الاشهر)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a table asks it: where, its heading, its distinct answers with their number.

    ``options``: what stands behind the question in the headings of its 0/1 columns, with how often
    it was marked.
    """

    column: int
    heading: str
    answers: Mapping[str, int]
    options: Mapping[str, int] = field(default_factory=dict)


def questions_of(sheet: RawSheet) -> list[Asked]:
    """Return the questions of a table; the 0/1 columns of one question are one."""
    columns = [
        Asked(i, heading, Counter(row.cells[i] for row in sheet.rows if row.cells[i]))
        for i, heading in enumerate(sheet.headings)
        if heading
    ]
    marked: dict[str, list[Asked]] = {}
    for asked in columns:
        before = _question_before(asked.heading)
        if before and {folded(a) for a in asked.answers} <= _MARKS:
            marked.setdefault(before, []).append(asked)
    groups = {q: marks for q, marks in marked.items() if len(marks) > 1}
    options = {a.column for marks in groups.values() for a in marks}
    found = []
    for asked in columns:
        marks = groups.pop(asked.heading, None)
        if marks is not None:
            found.append(_with_options(asked, asked.heading, marks))
        elif asked.column not in options:
            found.append(asked)
    found += [_with_options(marks[0], question, marks) for question, marks in groups.items()]
    return sorted(found, key=lambda asked: asked.column)


def _question_before(heading: str) -> str:
    place = max(heading.rfind(mark) for mark in "/.:")
    return heading[:place] if place > 0 else ""


def _with_options(asked: Asked, heading: str, marks: Sequence[Asked]) -> Asked:
    options = {
        mark.heading[len(heading) + 1 :]: sum(
            count for answer, count in mark.answers.items() if folded(answer) in _MARKED
        )
        for mark in marks
    }
    return Asked(asked.column, heading, asked.answers if asked.heading == heading else {}, options)


def guesses(
    table: str, asked: Sequence[Asked], known: Sequence[Known], knowledge: Knowledge
) -> list[ColumnGuess]:
    """Return what each question is taken to mean, each meaning given once, the surest first."""
    scores = {a.column: _scores(a, known, knowledge) for a in asked}
    ranked = sorted(
        ((score, a.column, code) for a in asked for code, score in scores[a.column].items()),
        key=lambda ranking: (-ranking[0], ranking[1]),
    )
    meant: dict[int, str] = {}
    given: set[str] = set()
    for score, column, code in ranked:
        # Two columns of exactly the same question are two versions of the form.
        if column in meant or score < PROPOSED or (code in given and score < 100):
            continue
        meant[column] = code
        given.add(code)
    ranks = knowledge.words.get("severity", {})
    figures = any(
        scores[a.column][code] >= SURE and all(answer.isdigit() for answer in a.answers)
        for a in asked
        if (code := meant.get(a.column, "")).startswith("need.")
    )
    found = [_guess(table, a, meant.get(a.column, ""), scores[a.column], given) for a in asked]
    return [
        _looked_at(guess, knowledge, rates=not guess.meaning and _rates(a, ranks, figures=figures))
        for guess, a in zip(found, asked, strict=True)
    ]


def _looked_at(guess: ColumnGuess, knowledge: Knowledge, *, rates: bool) -> ColumnGuess:
    """Return a guess with the doubts that its own fit to a meaning does not show."""
    if rates:
        return replace(guess, doubts=(Doubt.RATING,))
    if guess.meaning == "debt" and currency_named(guess.heading, knowledge.paying) is None:
        return replace(guess, doubts=(*guess.doubts, Doubt.CURRENCY))
    return guess


def _rates(asked: Asked, ranks: Mapping[str, tuple[str, ...]], *, figures: bool) -> bool:
    """Say whether a column nobody knows is answered as needs are: it must not be passed over.

    Bare figures may count anything: they rate something where the needs that are known are rated
    by ``figures`` too.
    """
    answers = list(asked.answers)[:_MOST_DISTINCT]
    if not answers or (not figures and all(answer.isdigit() for answer in answers)):
        return False
    words = [word for word, near in (word_for(text, ranks) for text in answers) if near == 100]
    told = {word for word in words if word != NOT_KNOWN}
    return len(words) >= len(answers) * _RATED and len(told) >= _LEAST_RANKS


def _guess(
    table: str, asked: Asked, code: str, scores: Mapping[str, int], given: set[str]
) -> ColumnGuess:
    examples = tuple(list(asked.answers)[:_MOST_EXAMPLES]) or tuple(asked.options)[:_MOST_EXAMPLES]
    plainly = _of_server(asked.heading)
    if plainly:
        return ColumnGuess(
            table, asked.column, asked.heading, plainly, 100, Why.SAME, examples=examples
        )
    if not code:
        return ColumnGuess(table, asked.column, asked.heading, examples=examples)
    score = scores[code]
    others = {c: s for c, s in scores.items() if c != code and (c not in given or s >= score)}
    other, near = max(others.items(), key=lambda o: o[1], default=("", 0))
    doubts = [Doubt.WEAK] if score < SURE else []
    if score - near <= _NEAR and near >= PROPOSED:
        doubts.append(Doubt.SEVERAL)
    else:
        other = ""
    written, left_open = written_as(code, asked)
    doubts += left_open
    return ColumnGuess(
        table,
        asked.column,
        asked.heading,
        code,
        score,
        Why.SAME if score == 100 else Why.ALIKE,
        other,
        tuple(doubts),
        written,
        examples,
    )


def _of_server(heading: str) -> str:
    """Return what a column the server adds for itself means, empty for others."""
    wanted = folded(heading)
    if wanted in {folded(name) for name in KOBO_ID}:
        return "kobo_id"
    if wanted in {folded(name) for name in KOBO_UUID}:
        return "kobo_uuid"
    return "ignored" if wanted in {folded(name) for name in SERVER_COLUMNS} else ""


def written_as(code: str, asked: Asked) -> tuple[Written | None, list[Doubt]]:
    """Return how the answers of a column are written, and what is left open about it."""
    if code == "months_abroad":
        heading = plain(asked.heading)
        if _YEARS.search(heading):
            return Written.YEARS, []
        return (Written.MONTHS, []) if _MONTHS.search(heading) else (None, [Doubt.UNIT])
    if code in DATES:
        way, left_open = way_of_dates(asked.answers)
        return way or (None if left_open else Written.DATE), [
            Doubt.DAY_OR_MONTH
        ] if left_open else []
    if code in NUMBERS:
        way, left_open = way_of_numbers(asked.answers)
        return way or (None if left_open else Written.NUMBER), [
            Doubt.POINT_OR_COMMA
        ] if left_open else []
    return None, []


def _scores(asked: Asked, known: Sequence[Known], knowledge: Knowledge) -> dict[str, int]:
    """Return how well each meaning fits, where it does at all."""
    if _of_server(asked.heading):
        return {}
    scores = {}
    for one in known:
        code = one.meaning.code
        heading = likeness(asked.heading, one.written)
        if heading < PROPOSED or bool(asked.options) > (code in SEVERAL):
            continue
        answers = _fit(asked, one, knowledge)
        weight = 1.0 if answers is None else 1 - _ANSWERS_COUNT * (1 - answers)
        fits = round(heading * weight)
        if heading == 100 and not asked.options and len(asked.answers) <= _FEW:
            # The very name stays a proposal whatever words answer it: those are asked about.
            fits = max(fits, SURE if answers is not None and answers >= _MOST_FIT else PROPOSED)
        scores[code] = fits
    return scores


def _fit(asked: Asked, known: Known, knowledge: Knowledge) -> float | None:
    """Return which share of the answers suits a meaning, 0 to 1; None where none can tell."""
    answers = list(asked.answers)[:_MOST_DISTINCT]
    topic, code = known.meaning.topic, known.meaning.code
    if topic in knowledge.words and (asked.options or answers):
        words = knowledge.words[topic]
        told = tuple(asked.options) or tuple(answers)
        fits = sum(_knows(text, words, several=code in SEVERAL) for text in told) / len(told)
        # A programme names only its own places; people return to others too.
        return max(fits, 0.7) if topic == "place" else fits
    if not answers:
        return None
    if code in DATES:
        return _share(answers, lambda t: any(read_written_date(t, w) for w in _WAYS_OF_DATES))
    if code in NUMBERS:
        return _share(answers, lambda t: any(read_written_number(t, w) for w in _WAYS_OF_NUMBERS))
    return None


_WAYS_OF_DATES = SETTLES[Doubt.DAY_OR_MONTH]
_WAYS_OF_NUMBERS = SETTLES[Doubt.POINT_OR_COMMA]


def _share(answers: Sequence[str], suits: Callable[[str], object]) -> float:
    return sum(bool(suits(text)) for text in answers) / len(answers)


def _knows(text: str, words: Mapping[str, tuple[str, ...]], *, several: bool) -> bool:
    if word_for(text, words)[0]:
        return True
    return several and all(word_for(part, words)[0] for part in re.split(r"[\s|;,]+", text) if part)
