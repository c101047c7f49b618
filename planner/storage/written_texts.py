"""Records as the texts that are stored: each split and written once, however often it is stored.

What a batch brings whole stands twice in the file: in its change, and as the record.
"""

from __future__ import annotations

from planner.domain.change import Plain
from planner.domain.protection.protected import Shut, split
from planner.storage.sealing import dumped


class WrittenTexts:
    """The texts of the records of a few changes; more would only fill memory."""

    def __init__(self) -> None:
        # By the record itself: that it is held here keeps its place from being another's.
        self._known: dict[int, tuple[Plain, str, Shut]] = {}

    def of(self, entity: str, record: Plain) -> tuple[str, Shut]:
        """Return the text of a record without its protected fields, and those that are set."""
        known = self._known.get(id(record))
        if known is None:
            open_part, shut = split(entity, record)
            known = self._known[id(record)] = (record, dumped(open_part), shut)
        return known[1:]
