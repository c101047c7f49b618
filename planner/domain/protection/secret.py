"""What opens a caseload file: words a person types, never shown, never printed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Secret:
    """A passphrase or a recovery key as typed. It stays out of ``repr``, logs and tracebacks."""

    text: str = field(repr=False)

    @property
    def typed(self) -> bytes:
        """Return what counts of it: the same on every keyboard, spaces at the ends left out."""
        return unicodedata.normalize("NFKC", self.text).strip().encode()
