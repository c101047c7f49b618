"""What the dialog that settles a form says of a column: why, in which part, how it is written.

Nobody who fills it in needs to know what a mapping is: likeness is said in words, and a date or a
number that can be read two ways is shown as the file itself writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.cases.form_reading import (
    IGNORED,
    ColumnGuess,
    Doubt,
    FormProposal,
    HeadingChange,
    Why,
    Written,
)
from planner.wording.numbers import date_text

#: From so much likeness on (per cent) the words are nearly the same.
_NEARLY = 95
_MUCH = 90
#: Longer examples are cut: they show what sort of answer it is, not the answer.
_EXAMPLE = 40
_DATE = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\b")


def parts(proposal: FormProposal) -> list[tuple[str, str, list[int]]]:
    """Return the parts of the list of columns, what needs a look first: title, why, places."""
    doubtful: list[int] = []
    left_out: list[int] = []
    clear: list[int] = []
    server: list[int] = []
    for place, guess in enumerate(proposal.columns):
        if guess.doubts:
            doubtful.append(place)
        elif guess.meaning == IGNORED:
            server.append(place)
        else:
            (clear if guess.meaning else left_out).append(place)
    titled = [
        (_tr("Please look at these"), _tr("The planner is not sure."), doubtful),
        (
            _tr("Left out"),
            _tr("The planner asks for nothing like it. Choose what it means if it should be read."),
            left_out,
        ),
        (_tr("Clear"), _tr("Change what is not right."), clear),
        (_tr("Not needed"), _tr("The server adds these, or somebody settled it."), server),
    ]
    return [part for part in titled if part[2]]


def why_text(guess: ColumnGuess, proposal: FormProposal, language: str) -> str:
    """Return why a column is taken for what it is taken for."""
    if Doubt.RATING in guess.doubts:
        return _tr("It is answered as needs are rated. Which need is it?")
    if Doubt.CURRENCY in guess.doubts:
        return _tr("Its heading names no currency of yours. Are its amounts in yours?")
    if Doubt.SEVERAL in guess.doubts:
        other = proposal.meaning(guess.other).name(language)
        return _tr("It could also be “{other}”.").format(other=other)
    if Doubt.WEAK in guess.doubts:
        return _tr("The heading is only somewhat like it.")
    if guess.why is Why.ALIKE:
        if guess.certainty >= _NEARLY:
            return _tr("nearly the same heading")
        return _tr("much the same heading") if guess.certainty >= _MUCH else _tr("a like heading")
    return {
        Why.REMEMBERED: _tr("as settled before"),
        Why.SAME: _tr("the same heading"),
        Why.ANSWERS: _tr("by its answers"),
        Why.CHOSEN: _tr("you chose it"),
        Why.CONFIRMED: _tr("you said yes"),
        Why.NOTHING: "",
    }[guess.why]


def examples_text(guess: ColumnGuess) -> str:
    """Return the examples of a column, one a line."""
    return "\n".join(t if len(t) <= _EXAMPLE else t[:_EXAMPLE] + "…" for t in guess.examples)


def question_of(doubt: Doubt) -> str:
    """Return what is asked where only a choice settles the doubt."""
    return {
        Doubt.DAY_OR_MONTH: _tr("These dates can be read two ways. Which is right?"),
        Doubt.POINT_OR_COMMA: _tr("These numbers can be read two ways. Which is right?"),
        Doubt.UNIT: _tr("Does it count years or months?"),
    }[doubt]


def written_text(way: Written, guess: ColumnGuess, language: str) -> str:
    """Return one way to read a column, shown on a date of its own where there is one."""
    if way in (Written.DAY_FIRST, Written.MONTH_FIRST):
        shown, one, other = _of_two_readings(guess)
        day = one if way is Written.DAY_FIRST else other
        return _tr("{text} is {day}").format(text=shown, day=date_text(day, language))
    return {
        Written.DECIMAL_COMMA: _tr("1.500 is one thousand five hundred"),
        Written.DECIMAL_POINT: _tr("1.500 is one and a half"),
        Written.YEARS: _tr("it counts years"),
        Written.MONTHS: _tr("it counts months"),
    }[way]


def _of_two_readings(guess: ColumnGuess) -> tuple[str, date, date]:
    """Return a date that can be read two ways, with day first and with month first."""
    for example in (*guess.examples, "03/04/2025"):
        found = _DATE.search(example)
        if found:
            one, other, year = (int(found[n]) for n in (1, 2, 3))
            if one != other and max(one, other) <= 12:
                return found[0], date(year, other, one), date(year, one, other)
    raise AssertionError("the last example is one")


def change_lines(proposal: FormProposal, language: str) -> Iterator[str]:
    """Yield what changed since the form was settled, a sentence a heading."""

    def meant(change: HeadingChange) -> str:
        return proposal.meaning(change.meaning).name(language) if change.meaning else ""

    for change in proposal.changes:
        if change.before and change.now:
            text = _tr("“{before}” is now called “{now}” ({meant}).")
        elif change.now:
            text = (
                _tr("“{now}” is new ({meant}).")
                if change.meaning
                else _tr("“{now}” is new; it is left out.")
            )
        elif change.meaning:
            text = _tr("“{before}” is gone: {meant} stays as it is known here.")
        else:
            text = _tr("“{before}” is gone; it was not read.")
        yield text.format(before=change.before, now=change.now, meant=meant(change))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MappingWords", text)
