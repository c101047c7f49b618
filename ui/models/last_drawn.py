"""What a page was drawn of last: an edit of something else leaves the picture as it is."""

from __future__ import annotations


class LastDrawn:
    """Compares parts of a caseload by being the same objects: an edit replaces what it changes."""

    def __init__(self) -> None:
        self._parts: tuple[object, ...] = ()

    def is_other(self, *parts: object) -> bool:
        """Say whether any part is another than last time, and keep these."""
        before, self._parts = self._parts, parts
        return not before or any(a is not b for a, b in zip(parts, before, strict=True))

    def forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._parts = ()
