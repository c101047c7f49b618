"""Who was erased, so that no import brings them back in silence: keyed digests, nobody's name.

A digest is of a case number or of a form's identifier, under a random key that stands in the
encrypted file alone (HMAC-SHA-256, RFC 2104). Without that number in hand it tells nothing; with
it, that a case of this number was erased on a day.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case

#: What stands before a number that only counts the rows of a file: everybody has had it.
_OF_ROWS = "ROW-"


@dataclass(frozen=True, slots=True)
class Erased:
    """On which day whom a digest is of was erased; ``key`` is made with the first."""

    key: str = field(default="", repr=False)
    days: Mapping[str, date] = field(default_factory=dict)

    def with_case(self, case: Case, answers: Iterable[Assessment], on: date) -> Erased:
        """Return this with somebody more, by all that an import could know them by."""
        known = replace(self, key=self.key or secrets.token_hex(32))
        days = {_digest(known.key, mark): on for mark in _marks(case, answers)}
        return replace(known, days={**known.days, **days})

    def day_of(self, case: Case, answers: Iterable[Assessment]) -> date | None:
        """Return when somebody of this number or form was erased, None where nobody was."""
        found = self._found(case, answers)
        return max((self.days[digest] for digest in found), default=None)

    def mark_of(self, number: str) -> str:
        """Return the digest of a case number where somebody of it was erased, empty where not."""
        found = _digest(self.key, f"number {number.strip().casefold()}") if self.key else ""
        return found if found in self.days else ""

    def day_of_number(self, number: str) -> date | None:
        """Return when the case of a number was erased, None where none was."""
        return self.days.get(self.mark_of(number))

    def without_case(self, case: Case, answers: Iterable[Assessment]) -> Erased:
        """Return this without somebody who is entered again on purpose."""
        found = set(self._found(case, answers))
        return replace(self, days={d: on for d, on in self.days.items() if d not in found})

    def _found(self, case: Case, answers: Iterable[Assessment]) -> Iterator[str]:
        if self.days:
            yield from (
                d for m in _marks(case, answers) if (d := _digest(self.key, m)) in self.days
            )


def _digest(key: str, mark: str) -> str:
    return hmac.new(bytes.fromhex(key), mark.encode(), hashlib.sha256).hexdigest()


def _marks(case: Case, answers: Iterable[Assessment]) -> Iterator[str]:
    """Yield what a case may be known by when it comes again."""
    if not case.number.startswith(_OF_ROWS):
        yield f"number {case.number.strip().casefold()}"
    forms = [case.identity.kobo_id, *(a.kobo_uuid for a in answers)]
    yield from (f"form {form.strip().casefold()}" for form in dict.fromkeys(forms) if form.strip())
