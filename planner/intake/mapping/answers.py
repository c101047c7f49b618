"""What the answers of a form are taken to mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from planner.domain.cases.form_reading import AnswerGuess, ColumnGuess
from planner.intake.form import folded
from planner.intake.mapping.columns import Asked
from planner.intake.mapping.known_questions import SEVERAL, Knowledge, Known
from planner.intake.mapping.likeness import word_for

#: Whatever stands there is read on its own; another place or country is a finding, not a doubt.
_OPEN = frozenset({"place", "departure", "language"})
#: Whose sex and whose partner somebody is stays in the window.
_KEPT = frozenset({"sex", "relation", "vulnerabilities"})
_SHOWN_LENGTH = 24
_PARTS = re.compile(r"[|;,\n]")

Remembered = Mapping[str, Mapping[str, Sequence[str]]]


def answers_of(
    asked: Iterable[tuple[Asked, ColumnGuess]],
    known: Sequence[Known],
    knowledge: Knowledge,
    remembered: Remembered,
) -> list[AnswerGuess]:
    """Return a guess for each answer of the columns that are taken for a question with a list.

    ``remembered``: by topic, the words with the answers settled for them before.
    """
    topics = {one.meaning.code: one.meaning.topic for one in known}
    given: dict[str, Counter[str]] = {}
    for question, guess in asked:
        topic = topics.get(guess.meaning, "")
        if topic in knowledge.words:
            words = knowledge.words[topic]
            several = guess.meaning in SEVERAL
            given.setdefault(topic, Counter()).update(_said(question, words, several=several))
    return [
        guess
        for topic, counted in given.items()
        for guess in _guesses(topic, counted, knowledge.words[topic], remembered.get(topic, {}))
    ]


def _said(asked: Asked, words: Mapping[str, Sequence[str]], *, several: bool) -> Mapping[str, int]:
    """Return the answers by number; of a question with several, each option by itself."""
    if asked.options:
        return asked.options
    if not several:
        return asked.answers
    parts: Counter[str] = Counter()
    for text, count in asked.answers.items():
        for part in _options_in(text, words):
            parts[part] += count
    return parts


def _options_in(text: str, words: Mapping[str, Sequence[str]]) -> list[str]:
    """Split a joined answer: at separators, else at the longest options the planner knows."""
    known = {folded(written) for ways in words.values() for written in ways}
    found = []
    for part in _PARTS.split(text) if folded(text) not in known else [text]:
        left, stray = part.split(), []
        while left:
            size = next(
                (n for n in range(len(left), 0, -1) if folded(" ".join(left[:n])) in known), 0
            )
            if size:
                found.append(" ".join(left[:size]))
            else:
                stray.append(left[0])
            left = left[size or 1 :]
        if stray:
            found.append(" ".join(stray))
    return found


def _guesses(
    topic: str,
    counted: Mapping[str, int],
    words: Mapping[str, Sequence[str]],
    remembered: Mapping[str, Sequence[str]],
) -> Iterable[AnswerGuess]:
    settled = {folded(text): word for word, texts in remembered.items() for text in texts}
    for answer, count in counted.items():
        word = settled.get(folded(answer), "")
        near = 100 if word else 0
        if not word:
            word, near = word_for(answer, words)
        shown = topic not in _KEPT and len(answer) <= _SHOWN_LENGTH and "\n" not in answer
        # A place the programme does not name is itself; it is a finding when it is read.
        certain = near == 100 or (topic in _OPEN and not word)
        if not (topic in _OPEN and not word):
            yield AnswerGuess(topic, answer, word, certain, count, shown and topic not in _OPEN)
