"""What a balance depends on, as one digest: whether it still answers the caseload as it stands."""

from __future__ import annotations

import hashlib
import json

from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.digests.earlier_digests import AND, earlier, second
from planner.domain.digests.planning_parts import parts_without_programme, programme_as_read
from planner.domain.digests.record_digests import RecordDigests

#: What a digest of this planner begins with; those of earlier ones have no such mark.
_MARK = "3-"


def planning_digest(
    caseload: Caseload, scenario: Scenario, known: RecordDigests | None = None
) -> str:
    """Return a digest of everything a balance depends on.

    Who somebody is is not part (``planner.domain.protection.visible``), so that it is the same for
    those who may not see that: of a birth date, only the age it makes. Protected details have a
    half of their own at its end, empty for those for whom they are shut. ``known``: what was worked
    out of the caseload's records before.
    """
    known = known or RecordDigests()
    opened, shut = known.of_all(caseload)
    programme = known.text_of(caseload.programme, lambda: _text(programme_as_read(caseload)))
    parts = map(_text, parts_without_programme(caseload, scenario))
    text = f"[{', '.join((str(len(caseload.cases)), programme, *parts))}]"
    told = "" if caseload.sealed else hashlib.sha256(shut).hexdigest()
    return f"{_MARK}{hashlib.sha256(text.encode() + opened).hexdigest()}{AND}{told}"


def _text(part: object) -> str:
    return json.dumps(part, ensure_ascii=False, sort_keys=True)


def is_planned_for(
    caseload: Caseload, scenario: Scenario, digest: str, known: RecordDigests | None = None
) -> bool:
    """Say whether ``digest`` is that of the caseload, also as earlier planners worked it out.

    The first took birth dates and identifiers of forms in; a balance of theirs still stands.
    """
    if AND not in digest:
        return bool(digest) and digest == earlier(caseload, scenario)
    now, _, shut_now = _as_worked_out(digest, caseload, scenario, known).partition(AND)
    then, _, shut_then = digest.partition(AND)
    return now == then and (caseload.sealed or shut_now == shut_then)


def goes_on(
    caseload: Caseload, scenario: Scenario, before: str, known: RecordDigests | None = None
) -> str:
    """Return the digest of an edited caseload whose balance still stands.

    ``before``: the digest so far; its half of protected details stays where they are shut, and so
    does the way it was worked out.
    """
    if not caseload.sealed:
        return planning_digest(caseload, scenario, known)
    return _as_worked_out(before, caseload, scenario, known) + before.partition(AND)[2]


def _as_worked_out(
    digest: str, caseload: Caseload, scenario: Scenario, known: RecordDigests | None
) -> str:
    """Return the digest of a caseload, worked out as another was."""
    if digest.startswith(_MARK) or not digest:
        return planning_digest(caseload, scenario, known)
    return second(caseload, scenario)
