"""Errors a person can act on: a code with values, turned into a sentence by ``planner.wording``."""

from __future__ import annotations

from collections.abc import Callable


class PlannerError(Exception):
    """Something the user must mend before the work can go on.

    ``code`` names the sentence in ``planner.wording.errors``; ``values`` fill it in. Values are
    codes, numbers, sheet names and file names only: never a name, a birth date or a note.
    """

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code and the values of the sentence."""
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[Callable[..., PlannerError], tuple[str, dict[str, object]]]:
        """Let the error cross from a child process."""
        return _rebuilt, (self.code, self.values)

    def __str__(self) -> str:
        """Return code and values, for logs; people read ``planner.wording.errors``."""
        return f"{self.code} {self.values}" if self.values else self.code


def _rebuilt(code: str, values: dict[str, object]) -> PlannerError:
    return PlannerError(code, **values)


class Stopped(Exception):  # noqa: N818 - it is a person's wish, not an error
    """The person asked to stop; nothing was changed."""
