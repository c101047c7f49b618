"""Searches for garbage that stay short while a caseload is open, or balanced.

Python looks for cycles through all there is, again and again; through ten thousand cases that takes
most of a second, in the middle of a key press, and an eighth of a balance. Records have no cycles:
what was there at first, and what one search left, is not looked through again until all is.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping
from typing import Any

#: What a full search is called.
_FULL = 2


def keep_searches_short() -> None:
    """Look no more through what is there now, nor through what each full search leaves."""
    gc.freeze()
    if _left not in gc.callbacks:
        gc.callbacks.append(_left)


def search_all_again() -> None:
    """Let the next search look through everything: much was let go of."""
    if _left in gc.callbacks:
        gc.callbacks.remove(_left)
    gc.unfreeze()


def _left(phase: str, info: Mapping[str, Any]) -> None:
    if phase == "stop" and info["generation"] == _FULL:
        gc.freeze()
