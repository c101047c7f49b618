"""What somebody may see of a caseload: who people are only with ``May.SEE_IDENTITY``.

What cannot be seen stands at its default, as if nobody had recorded it; a birth date stays as the
age it makes on the balance date, which planning and its checks need and which names nobody. The
protected details are not left to this: without their key they never leave the file.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.assessment import Assessment
from planner.domain.case import Case, Identity
from planner.domain.caseload import Caseload
from planner.domain.months import PartialDate, add_months
from planner.domain.staff import May, Staff


def visible(caseload: Caseload, staff: Staff) -> Caseload:
    """Return the caseload as ``staff`` may see it; the same object where that is all of it.

    Its planning digest is that of the whole.
    """
    return caseload if staff.may(May.SEE_IDENTITY) else nameless(caseload)


def nameless(caseload: Caseload) -> Caseload:
    """Return the caseload without who people are, and without what was written of them freely."""
    day = caseload.balance_date
    return replace(
        caseload,
        cases={key: _unnamed(case, day) for key, case in caseload.cases.items()},
        assessments={key: _unnamed_answers(a) for key, a in caseload.assessments.items()},
        consents={key: replace(c, guardian="", witness="") for key, c in caseload.consents.items()},
        clearings={key: replace(c, words="") for key, c in caseload.clearings.items()},
        decisions={key: replace(d, reason="") for key, d in caseload.decisions.items()},
        plans={key: replace(p, reason="") for key, p in caseload.plans.items()},
        kept={key: replace(k, words="") for key, k in caseload.kept.items()},
        findings=tuple(replace(f, cell="", ignored="") for f in caseload.findings),
        drafts={},
    )


def _unnamed(case: Case, day: date) -> Case:
    """Return the case without who it is of: of the birth date, the age on ``day`` only."""
    age = case.age_on(day)
    birth = None if age is None else _born(age, day)
    return replace(case, identity=Identity(birth=birth))


def _unnamed_answers(assessment: Assessment) -> Assessment:
    """Return the answers without what says whose they are (own words do, sooner or later)."""
    return replace(assessment, words="", kobo_uuid="")


def _born(age: tuple[int, int], day: date) -> PartialDate:
    """Return the interval of births that make an age (least, greatest) on ``day``."""
    low, high = age
    earliest = add_months(day, -12 * (high + 1)) + timedelta(days=1)
    return PartialDate("", earliest, add_months(day, -12 * low))
