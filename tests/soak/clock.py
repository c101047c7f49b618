"""A clock that jumps, backwards and far ahead, under everything that is stored and done."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta, tzinfo
from unittest import mock

#: Who asks the clock; the domain is told the time and never asks.
_ASKING = ("planner.services.", "planner.storage.")


class Clock(datetime):
    """Stands in for ``datetime``: the time of day, so far ahead (or behind)."""

    ahead = timedelta(0)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """Return what the clock on the wall says."""
        return datetime.now(tz) + Clock.ahead

    @classmethod
    def fromisoformat(cls, text: str) -> datetime:  # type: ignore[override]
        """Return a plain moment, as everywhere else."""
        return datetime.fromisoformat(text)

    @classmethod
    def strptime(cls, text: str, form: str) -> datetime:  # type: ignore[override]
        """Likewise."""
        return datetime.strptime(text, form)  # noqa: DTZ007 - as asked


@contextmanager
def on_the_wall() -> Iterator[None]:
    """Have the planner look at a clock that can be moved."""
    Clock.ahead = timedelta(0)
    with ExitStack() as stack:
        for name, module in list(sys.modules.items()):
            if name.startswith(_ASKING) and vars(module).get("datetime") is datetime:
                stack.enter_context(mock.patch.object(module, "datetime", Clock))
        yield
