"""The compiled solver travels with the application, so that nobody waits a minute for it.

Compiled code is kept beside its source, stamped by that source's content: in an application as in
a clone. numba's own locators stamp it by the executable, of which there are two, and want to write
where an office's administrator may have installed it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from numba.core.caching import InTreeCacheLocator, UserWideCacheLocator


class CompiledBeside(InTreeCacheLocator):
    """Finds what the build compiled; what it did not is kept for this user alone."""

    def get_source_stamp(self) -> bytes:
        """Tell one state of the source from another, whichever program asks."""
        return hashlib.sha256(Path(self._py_file).read_bytes()).digest()

    @classmethod
    def from_function(cls, py_func: Callable[..., Any], py_file: str) -> Any:
        """Return a locator: this one where the build compiled the function, or can still."""
        if not Path(py_file).exists():
            return None
        found = cls(py_func, py_file)
        kept = Path(found.get_cache_path())
        if any(kept.glob(f"{Path(py_file).stem}.{py_func.__qualname__}-*.nbi")):
            return found
        return super().from_function(py_func, py_file) or UserWideCacheLocator.from_function(
            py_func, py_file
        )
