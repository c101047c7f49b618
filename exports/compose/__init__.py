"""From caseload and allocation to what one plan says (the template: Handbook, Annex 3)."""

from __future__ import annotations

from datetime import date

from exports.compose.agreement import (
    community_of,
    contact_of,
    discussed_of,
    mine_of,
    offers_of,
    signatures_of,
    theirs_of,
)
from exports.compose.assistance import kinds_of, summary_of
from exports.compose.choices import choices_of
from exports.compose.costs import costs_of, referrals_of, timeline_of
from exports.compose.counsellor import counsellor_of
from exports.compose.household import household_text
from exports.compose.improvement import improvements_of
from exports.compose.open_needs import open_needs_of
from exports.compose.subject import Subject, subject_of, told_awards
from exports.document import Heading, PlanDocument
from exports.text import BETWEEN, CODE, FREE_TEXT, NAME, clean, cleaned_around
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.domain.plans.plan import PlanState
from planner.wording.numbers import date_text
from planner.wording.papers.assistance import assistance_text

__all__ = ["compose_plan", "told_awards"]

_STATE_TEXTS = {
    PlanState.DRAFT: "draft",
    PlanState.OFFERED: "offered",
    PlanState.AMENDED: "amended",
    PlanState.CLOSED: "closed",
}


def compose_plan(
    caseload: Caseload,
    allocation: Allocation,
    case_id: CaseId,
    *,
    language: str | None = None,
    on: date,
    harmless: bool = False,
    reasons: bool = False,
) -> PlanDocument:
    """Return the plan of one case, dated ``on``, in ``language`` or else in the case's.

    ``harmless``: nothing that could harm the person if the paper were found: own words, health,
    safety, distress and the codes of donor lines stay out. ``reasons``: the counsellor's copy.

    A language the planner cannot write gives French and a finding. Vulnerabilities and other
    protected facts are never read here, but for whether a guardian signs.
    Raises PlannerError ``programme_first``, ``case_unknown`` or ``plan_without_consent``.
    """
    subject = subject_of(caseload, allocation, case_id, language, on, harmless=harmless)
    say = subject.say
    version = subject.plan.version if subject.plan else 1
    state = subject.plan.state if subject.plan else PlanState.DRAFT
    number = clean(subject.case.number, NAME)
    dated = date_text(on, subject.language)
    mark = say("for_counsellor") + BETWEEN if reasons else ""
    words = "" if subject.is_harmless else subject.apart(subject.assessment.words, FREE_TEXT)
    return cleaned_around(
        PlanDocument(
            language=subject.language,
            number=number,
            version=version,
            draft=say(_STATE_TEXTS[state]) if state in _STATE_TEXTS else "",
            footer=mark + say("footer", number=number, version=version, date=dated),
            heading=_heading(subject, number, mark + say("dated", date=dated, version=version)),
            words=say("quote", words=words) if words else "",
            summary_title=say("summary"),
            summary=summary_of(subject) if subject.awards else (),
            kinds_title=assistance_text("title", subject.language),
            kinds=kinds_of(subject),
            referral_mark=say("via_referral"),
            costs=costs_of(subject),
            referrals=referrals_of(subject),
            timeline=timeline_of(subject),
            mine=mine_of(subject),
            theirs=theirs_of(subject),
            improvements=improvements_of(subject),
            community=community_of(subject),
            offers=offers_of(subject),
            discussed=discussed_of(subject),
            open_needs=open_needs_of(subject),
            contact=contact_of(subject),
            signatures=signatures_of(subject),
            counsellor=counsellor_of(subject) if reasons else (),
            choices=choices_of(subject) if reasons else None,
            to_fill_in=(say("fill_own"), say("fill_risk")),
            findings=_findings(subject),
        )
    )


def _heading(subject: Subject, number: str, dated: str) -> Heading:
    say, planning, programme = subject.say, subject.case.planning, subject.programme
    place = subject.place_named(planning.place)
    where = say("whereabouts", place=place, counsellor=clean(planning.counsellor, CODE))
    facts = [
        (say("name"), subject.apart(subject.case.identity.name, NAME)),
        (say("household"), household_text(subject)),
    ]
    if planning.return_date is not None:
        facts.append((say("returned"), date_text(planning.return_date, subject.language)))
    return Heading(
        office=subject.apart(programme.office.name, NAME),
        dated=dated,
        title=say("title"),
        case=say("case", number=number),
        whereabouts=where if planning.counsellor else place,
        facts=tuple((label, value) for label, value in facts if value),
    )


def _findings(subject: Subject) -> tuple[Finding, ...]:
    """Say what the office should know about this document."""
    findings = []
    number = subject.case.number
    if subject.language != subject.asked_language:
        findings.append(
            Finding.of(
                "plan_language_missing",
                Weight.CHECK,
                case_number=number,
                language=clean(subject.asked_language, 20),
            )
        )
    if not subject.is_harmless and len(clean(subject.assessment.words, 10**9)) > FREE_TEXT:
        findings.append(Finding.of("words_cut", Weight.NOTE, case_number=number, most=FREE_TEXT))
    return tuple(findings)
