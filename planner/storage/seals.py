"""The keys of cases in an open file, and what may be read with them."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from planner.domain.change import Plain
from planner.domain.errors import PlannerError
from planner.storage.sealing import (
    dumped,
    loaded,
    new_case_key,
    protected_key,
    sealed_text,
    unsealed,
)

#: Findings name several cases: what was entered of them goes whenever one of these is erased.
FINDINGS = "findings"
#: What was being typed may name anybody: it goes likewise.
DRAFTS = "drafts"
#: Whose keys are nobody's alone, and go with whoever is erased.
SHARED = frozenset({FINDINGS, DRAFTS})
#: The key of what belongs to no case; nothing is sealed with it alone.
_NOBODY = bytes(32)


class Seals:
    """Seals and opens what belongs to cases. A case without a key has been erased."""

    def __init__(self, connection: apsw.Connection, protection: bytes | None) -> None:
        """Read the keys; ``protection`` None: protected details stay shut."""
        self._connection = connection
        self._protection = protection
        rows = connection.execute("SELECT about, key FROM own_key")
        self._keys = {str(about): bytes(key) for about, key in rows}

    @property
    def are_shut(self) -> bool:
        """Say whether protected details cannot be read here."""
        return self._protection is None

    def has(self, about: str) -> bool:
        """Say whether the key of a case is there: it goes when the case is erased."""
        return about in self._keys

    def make_for(self, abouts: Iterable[str]) -> None:
        """Make the keys that are missing, within the transaction that is open."""
        made = {about: new_case_key() for about in abouts if about not in self._keys}
        self._connection.executemany("INSERT INTO own_key VALUES (?, ?)", made.items())
        self._keys |= made

    def forget(self, abouts: Iterable[str]) -> None:
        """Destroy keys, within the transaction that is open."""
        for about in abouts:
            self._connection.execute("DELETE FROM own_key WHERE about = ?", (about,))
            self._keys.pop(about, None)

    def read_again(self) -> None:
        """Read the keys as the file has them: a transaction was taken back."""
        rows = self._connection.execute("SELECT about, key FROM own_key")
        self._keys = {str(about): bytes(key) for about, key in rows}

    def body(self, about: str | None, text: str) -> bytes:
        """Return what is stored of a change; ``text``: that of its plain data."""
        return text.encode() if about is None else sealed_text(self._keys[about], text)

    def read_body(self, about: str | None, body: bytes) -> Plain:
        """Return what was stored of a change. Raises ValueError where it is not as stored."""
        return unsealed(self._keys[about], body) if about is not None else loaded(body)

    def shut(self, about: str | None, plain: Plain) -> bytes:
        """Return protected details as they are stored.

        Raises PlannerError ``protected_needed`` where they are shut for whoever opened the file.
        """
        return self.shut_text(about, dumped(plain))

    def shut_text(self, about: str | None, text: str) -> bytes:
        """Return protected details, as the text of their plain data, as they are stored.

        Raises PlannerError as ``shut``.
        """
        return sealed_text(self._both(about), text)

    def read_shut(self, about: str | None, seal: bytes) -> Plain:
        """Return stored protected details; ask ``are_shut`` first. Raises ValueError if changed."""
        return unsealed(self._both(about), seal)

    def _both(self, about: str | None) -> bytes:
        if self._protection is None:
            raise PlannerError("protected_needed")
        return protected_key(self._protection, self._keys[about] if about else _NOBODY)
