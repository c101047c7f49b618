"""None, True and False outlive the window, also under Python 3.11.

PySide 6.12 gives back a reference to None too many each time Qt calls a method that Python
overrides (measured: one a paint event, one a model's empty answer), and now and then one to True
or False. From Python 3.12 on these three are not counted. Under 3.11 the counts sink with every
repaint until the interpreter ends with "deallocating None". So they get more references at the
start than a window can ever lose.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_ANY_WINDOW_PAINTS = 1 << 40


def keep_constants() -> None:
    """Keep the constants from being deallocated by Qt's calls; nothing to do from 3.12 on."""
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += _MORE_THAN_ANY_WINDOW_PAINTS
