"""The one door to OR-Tools: MathOpt with its traps handled.

MathOpt reports every refused call as an AttributeError whose context holds the message
(google/or-tools#4606); here it becomes a ``SolverRefusedError`` that says what was refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ortools.math_opt.python import mathopt

T = TypeVar("T")


class SolverRefusedError(RuntimeError):
    """A solver refused a model or a parameter: a fault of this package, not of the data."""


def ask(call: Callable[[], T]) -> T:
    """Return what ``call`` returns; raise ``SolverRefusedError`` where the solver refuses."""
    try:
        return call()
    except AttributeError as fault:
        if "canonical_code" not in str(fault):
            raise
        raise SolverRefusedError(str(fault.__context__)) from fault


__all__ = ["SolverRefusedError", "ask", "mathopt"]
