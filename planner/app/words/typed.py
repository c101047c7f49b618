"""What was typed on the command line: understood, or refused in one sentence that helps on."""

from __future__ import annotations

import math
from argparse import SUPPRESS, Action, ArgumentError, ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any, NoReturn

from planner.domain.errors import PlannerError
from planner.wording.sentences import LANGUAGES

_LANGUAGE = "--language"
#: What lasts no time at all, or less, is a slip.
_AT_LEAST_ONE = frozenset({"--seconds"})


def language_typed(arguments: Sequence[str]) -> str:
    """Return the language that is asked for, however wrong the rest of a line is; else English."""
    for option, value in zip(arguments, (*arguments[1:], ""), strict=False):
        name, _, joined = option.partition("=")
        if name == _LANGUAGE and (asked := joined or value) in LANGUAGES:
            return asked
    return "en"


class CommandParser(ArgumentParser):
    """Reads what was typed; whatever is wrong with it is a PlannerError.

    ``word``: the word whose options it reads; empty for the line as a whole.
    """

    word: str = ""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._positionals.title = "in this order"
        self._needed: list[Action] = []

    def format_help(self) -> str:
        """Return the help, which shows what must be typed without brackets."""
        for action in self._needed:
            action.required = True
        return super().format_help()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read a line. What is unknown is told before what is missing: it may be the same."""
        typed = [str(arg) for arg in args or ()]
        with self._asking_nothing():
            try:
                read, rest = super().parse_known_args(typed, namespace)
            except ArgumentError as error:
                raise self._clash(error, typed) from None
        if rest:
            raise self._unknown(rest)
        missing = [_as_typed(a) for a in self._actions if a.required and _unset(a, read)]
        missing += [
            " | ".join(map(_name, choice))
            for choice, required in self._choices()
            if required and all(_unset(action, read) for action in choice)
        ]
        if missing:
            raise PlannerError("typed_missing", command=self._command, what=", ".join(missing))
        return read, rest

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - in words of argparse
        """Refuse what nothing here has a sentence of its own for."""
        raise PlannerError("typed_unclear", command=self._command)

    @property
    def _command(self) -> str:
        """Return what is typed before the options, where help on them is asked for."""
        return self.word or self.prog

    @contextmanager
    def _asking_nothing(self) -> Iterator[None]:
        """Read a line without asking for anything: what is missing is told here, in our words."""
        actions = self._needed = [action for action in self._actions if action.required]
        groups = [group for group in self._mutually_exclusive_groups if group.required]
        for action in actions:
            action.required = False
        for group in groups:
            group.required = False
        try:
            yield
        finally:
            for action in actions:
                action.required = True
            for group in groups:
                group.required = True

    def _choices(self) -> Iterator[tuple[list[Action], bool]]:
        """Yield options that exclude each other, and whether one of them must be typed."""
        for group in self._mutually_exclusive_groups:
            yield group._group_actions, group.required  # noqa: SLF001 - told nowhere else

    def _check_value(self, action: Action, value: Any) -> None:
        known = action.choices
        if known is None or value in known:
            return
        if not action.option_strings and not self.word:
            raise self._unknown_word(str(value), list(map(str, known)))
        values = {"option": _name(action), "value": value}
        if isinstance(known, range):
            raise PlannerError("typed_range", least=known[0], most=known[-1], **values)
        raise PlannerError("typed_not_listed", known=", ".join(map(str, known)), **values)

    def _get_value(self, action: Action, arg_string: str) -> Any:
        try:
            value = super()._get_value(action, arg_string)
        except ArgumentError:
            code = "typed_whole_number" if action.type is int else "typed_number"
            raise PlannerError(code, option=_name(action), value=arg_string) from None
        if isinstance(value, float) and not math.isfinite(value):
            raise PlannerError("typed_number", option=_name(action), value=arg_string)
        if _name(action) in _AT_LEAST_ONE and value < 1:
            raise PlannerError("typed_too_few", option=_name(action), value=arg_string)
        return value

    def _match_argument(self, action: Action, arg_strings_pattern: str) -> int:
        try:
            return super()._match_argument(action, arg_strings_pattern)
        except ArgumentError:
            values = {"option": _name(action), "what": _takes(action), "command": self._command}
            raise PlannerError("typed_alone", **values) from None

    def _get_option_tuples(self, option_string: str) -> Any:
        found = super()._get_option_tuples(option_string)
        if len(found) > 1:
            known = ", ".join(dict.fromkeys(_name(action) for action, *_ in found))
            raise PlannerError("typed_short", option=option_string, known=known)
        return found

    def _clash(self, error: ArgumentError, typed: Sequence[str]) -> PlannerError:
        """Return what to say of options that exclude each other, or take no value."""
        name = error.argument_name or ""
        given = {arg.partition("=")[0] for arg in typed}
        for choice, _ in self._choices():
            names = [_name(action) for action in choice]
            if name in names and len(given & set(names)) > 1:
                return PlannerError("typed_together", options=", ".join(names))
        return PlannerError("typed_value_unwanted", option=name, command=self._command)

    def _unknown(self, rest: Sequence[str]) -> PlannerError:
        """Return what to say of what is left over; never repeated: it may be a name."""
        options = [typed.partition("=")[0] for typed in rest if typed.startswith("-")]
        if not options:
            return PlannerError("typed_too_much", count=len(rest), command=self._command)
        option = options[0]
        names = [name for action in self._actions for name in action.option_strings]
        near = get_close_matches(option, names, n=1)
        if near:
            values = {"option": option, "near": near[0], "command": self._command}
            return PlannerError("typed_option_near", **values)
        return PlannerError("typed_option", option=option, command=self._command)

    def _unknown_word(self, typed: str, words: Sequence[str]) -> PlannerError:
        near = get_close_matches(typed.lower(), words, n=1)
        if near:
            return PlannerError("typed_word_near", word=typed, near=near[0], command=self.prog)
        return PlannerError("typed_word", word=typed, command=self.prog)


def _unset(action: Action, read: Any) -> bool:
    """Say whether nothing was typed for what a line takes."""
    if action.dest == SUPPRESS:
        return False
    return getattr(read, action.dest, None) in (action.default, None)


def _name(action: Action) -> str:
    """Return what a thing is called on the line: its option, or its place."""
    if action.option_strings:
        return action.option_strings[0]
    return str(action.metavar or action.dest.replace("_", "-").upper())


def _takes(action: Action) -> str:
    """Return what is written for a value: its placeholders, or the values there are."""
    if action.choices is not None and not isinstance(action.choices, range) and action.type is None:
        return "|".join(map(str, action.choices))
    if isinstance(action.metavar, tuple):
        return " ".join(action.metavar)
    return action.metavar or action.dest.replace("_", "-").upper()


def _as_typed(action: Action) -> str:
    """Return an option with what follows it, as it would be typed."""
    if action.nargs == 0:
        return _name(action)
    return f"{_name(action)} {_takes(action)}" if action.option_strings else _takes(action)
