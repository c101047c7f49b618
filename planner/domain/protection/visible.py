"""What somebody may see of a caseload: who people are only with ``May.SEE_IDENTITY``.

What cannot be seen stands at its default, as if nobody had recorded it; a birth date stays as the
age it makes on the balance date, which planning and its checks need and which names nobody. The
protected details are not left to this: without their key they never leave the file.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity
from planner.domain.document import KEPT_BY_ID
from planner.domain.follow_up.complaint import Complaint
from planner.domain.months import PartialDate, add_months
from planner.domain.plain import from_plain, to_plain
from planner.domain.protection.protected import protected_fields, split
from planner.domain.protection.protected_findings import tells_protected, told
from planner.domain.protection.staff import May, Staff


def visible(caseload: Caseload, staff: Staff) -> Caseload:
    """Return the caseload as ``staff`` may see it; the same object where that is all of it.

    Where protected details are shut, findings about them are not in it either. Its planning digest
    is that of the whole.
    """
    seen = caseload if staff.may(May.SEE_IDENTITY) else nameless(caseload)
    if seen.complaints and not staff.may(May.COMPLAINTS):
        seen = replace(seen, complaints={k: untold(c) for k, c in seen.complaints.items()})
    if not (seen.sealed and any(tells_protected(f) for f in seen.findings)):
        return seen
    return replace(seen, findings=told(seen.findings, sealed=True))


def nameless(caseload: Caseload) -> Caseload:
    """Return the caseload without who people are, and without what was written of them freely."""
    day = caseload.balance_date
    return replace(
        caseload,
        cases={key: unnamed(case, day) for key, case in caseload.cases.items()},
        assessments={key: unnamed_answers(a) for key, a in caseload.assessments.items()},
        consents={key: replace(c, guardian="", witness="") for key, c in caseload.consents.items()},
        clearings={key: replace(c, words="") for key, c in caseload.clearings.items()},
        decisions={key: replace(d, reason="") for key, d in caseload.decisions.items()},
        plans={key: replace(p, reason="") for key, p in caseload.plans.items()},
        kept={key: replace(k, words="") for key, k in caseload.kept.items()},
        observations={key: replace(o, words="") for key, o in caseload.observations.items()},
        visits={
            key: replace(v, words="", form="", answers=(), items=())
            for key, v in caseload.visits.items()
        },
        feedback={key: replace(f, words="") for key, f in caseload.feedback.items()},
        referrals={
            key: replace(r, words="", organisation="") for key, r in caseload.referrals.items()
        },
        closures={key: replace(c, words="") for key, c in caseload.closures.items()},
        findings=tuple(replace(f, cell="", ignored="") for f in caseload.findings),
        drafts={},
    )


def unprotected(caseload: Caseload) -> Caseload:
    """Return the caseload as it opens where protected details are shut: none are in it."""
    kept: dict[str, Any] = {}
    for entity, (kind, place) in KEPT_BY_ID.items():
        if protected_fields(entity):
            kept[place] = {
                key: from_plain(kind, split(entity, to_plain(record))[0])
                for key, record in getattr(caseload, place).items()
            }
    return replace(caseload, sealed=True, **kept)


def untold(complaint: Complaint) -> Complaint:
    """Return a complaint without what it is about and what was found."""
    return replace(complaint, sort=None, award=None, target="", found=None, words="", answer="")


def unnamed(case: Case, day: date) -> Case:
    """Return the case without who it is of: of the birth date, the age on ``day`` only."""
    age = case.age_on(day)
    birth = None if age is None else _born(age, day)
    return replace(case, identity=Identity(birth=birth))


def unnamed_answers(assessment: Assessment) -> Assessment:
    """Return the answers without what says whose they are (own words do, sooner or later)."""
    return replace(assessment, words="", kobo_uuid="")


def _born(age: tuple[int, int], day: date) -> PartialDate:
    """Return the interval of births that make an age (least, greatest) on ``day``."""
    low, high = age
    earliest = add_months(day, -12 * (high + 1)) + timedelta(days=1)
    return PartialDate("", earliest, add_months(day, -12 * low))
