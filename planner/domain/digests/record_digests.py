"""What a balance takes of one case or one set of answers, as a digest: an edit of one case asks for
that one alone.

Who somebody is is not part of it (``planner.domain.protection.visible``); protected details have a
digest of their own, for those for whom they are shut cannot work it out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.plain import to_plain
from planner.domain.protection.protected import split
from planner.domain.protection.visible import unnamed, unnamed_answers

#: The digest of a record without its protected details, and that of these.
Both = tuple[bytes, bytes]


class RecordDigests:
    """Remembers them for the records of one open caseload, for as long as it is open.

    A record never changes, so that the same object has the same digest on the same day.
    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._known: dict[int, tuple[Case | Assessment, date, Both]] = {}
        self._text: tuple[object, str] | None = None
        self._all: tuple[object, object, date, Both] | None = None

    def of_all(self, caseload: Caseload) -> Both:
        """Return the digests of all cases, then all answers, one after the other.

        An edit that touches none of them, a decision above all, asks for nothing again.
        """
        cases, answers, day = caseload.cases, caseload.assessments, caseload.balance_date
        known = self._all
        if known and known[0] is cases and known[1] is answers and known[2] == day:
            return known[3]
        records: list[Case | Assessment] = [*caseload.in_order()]
        records += [answer for _, answer in sorted(answers.items())]
        told = self.of(records, day)
        self.keep(records)
        found = (b"".join(one for one, _ in told), b"".join(other for _, other in told))
        self._all = (cases, answers, day, found)
        return found

    def text_of(self, programme: object, written: Callable[[], str]) -> str:
        """Return the text of the programme, as it was written last where it is the same one."""
        known = self._text
        if known is None or known[0] is not programme:
            known = self._text = (programme, written())
        return known[1]

    def of(self, records: Iterable[Case | Assessment], day: date) -> list[Both]:
        """Return the digests of records as they count on ``day``, in their order."""
        return [self._one(record, day) for record in records]

    def _one(self, record: Case | Assessment, day: date) -> Both:
        known = self._known.get(id(record))
        if known is not None and known[0] is record and known[1] == day:
            return known[2]
        found = digests(record, day)
        self._known[id(record)] = (record, day, found)
        return found

    def keep(self, records: Iterable[Case | Assessment]) -> None:
        """Forget all records but these: what was before an edit may be erased by it."""
        here = {id(record) for record in records}
        # Listed first, in one step: on another thread a balance may add what it works out.
        self._known = {key: known for key, known in list(self._known.items()) if key in here}


def digests(record: Case | Assessment, day: date) -> Both:
    """Return the digests of one record as it counts on ``day``."""
    if isinstance(record, Case):
        open_part, shut = split("case", to_plain(unnamed(record, day)))
    else:
        open_part, shut = split("assessment", to_plain(unnamed_answers(record)))
    return _digest(open_part), _digest(shut)


def _digest(plain: object) -> bytes:
    return hashlib.sha256(_written(plain).encode()).digest() if plain else _NOTHING


#: Made once: a digest of ten thousand cases writes tens of thousands of texts.
_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
#: Of a record without protected details, the digest of these.
_NOTHING = hashlib.sha256(b"{}").digest()
