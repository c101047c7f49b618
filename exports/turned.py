"""One plan for a screen that is turned round to the person: as their harmless copy says it."""

from __future__ import annotations

from datetime import date

from exports.compose import compose_plan
from exports.compose.costs import kind_text
from exports.compose.subject import TOLD, Subject, subject_of
from exports.document import Block, PlanDocument
from exports.turned_choices import choices_of
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.cover_by_kind import cover_by_kind
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import FULL, Need
from planner.domain.plans.turned import TurnedNeed, TurnedPart, TurnedPlan, TurnedSupport
from planner.wording.numbers import share_text
from planner.wording.papers.turned import turned_text


def compose_turned(
    caseload: Caseload, allocation: Allocation, case_id: CaseId, on: date
) -> TurnedPlan:
    """Return one case's plan for their eyes, in their language.

    Raises PlannerError as ``compose_plan`` does: ``plan_without_consent`` above all.
    """
    paper = compose_plan(caseload, allocation, case_id, on=on, harmless=True)
    subject = subject_of(caseload, allocation, case_id, None, on, harmless=True)
    language = paper.language
    kinds = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY, Kind.REFERRAL)
    is_told = subject.plan is not None and subject.plan.state in TOLD
    choices = () if is_told else choices_of(subject)
    return TurnedPlan(
        language=language,
        number=paper.number,
        title=paper.heading.title,
        state=paper.draft,
        needs_title=turned_text("needs", language),
        needs_note=turned_text("needs_note", language),
        needs=tuple(_needs(subject)),
        kinds=(
            *((kind, kind_text(kind, subject)) for kind in kinds),
            (None, turned_text("not_met", language)),
        ),
        plan_title=turned_text("plan", language),
        supports=(*_supports(paper), *_referrals(paper)),
        total=_total(paper),
        empty=paper.costs.empty,
        choices_title=turned_text("choices", language),
        choices_note=turned_text("choices_note", language) if choices else "",
        choices=choices,
        no_choice="" if choices else turned_text("told" if is_told else "no_choice", language),
        year_title=paper.timeline.title,
        months=tuple(TurnedPart(m.when, points=m.what) for m in paper.timeline.moments),
        talk_title=turned_text("talk", language),
        parts=tuple(
            _part(block)
            for block in (
                paper.mine,
                paper.theirs,
                paper.offers,
                paper.community,
                paper.open_needs,
                paper.discussed,
                paper.contact,
            )
            if block
        ),
    )


def _needs(subject: Subject) -> list[TurnedNeed]:
    """Return every need this copy may name that is there or that nobody asked about."""
    shown = {n.need for n in subject.needs} | set(subject.unknown)
    assessment = subject.assessment
    if subject.result is None:
        shown = {n.code for n in subject.programme.needs}
    rows = []
    for need in subject.programme.needs:
        severity = assessment.severity(need.code)
        if subject.is_silent_on(need.code) or need.code not in shown or severity == 0:
            continue
        rows.append(_need(subject, need, severity))
    return sorted(rows, key=lambda n: n.severity is None)  # what nobody asked stands last


def _need(subject: Subject, need: Need, severity: int | None) -> TurnedNeed:
    language = subject.language
    name = need.name.get(language) or need.code
    if severity is None:
        said = turned_text("need_ask", language, need=name)
        return TurnedNeed(name, None, (), turned_text("ask", language), said)
    lines = [n for n in subject.needs if n.need == need.code]
    if not lines:
        said = turned_text("need_open", language, need=name, n=severity)
        return TurnedNeed(name, severity, (), "", said)
    worst = min(lines, key=lambda n: n.cover)
    parts = tuple(cover_by_kind(worst, subject.awards, subject.programme))
    share = share_text(sum(s for _, s in parts) / FULL, language)
    said = turned_text("need", language, need=name, n=severity, share=share)
    return TurnedNeed(name, severity, parts, share, said)


def _supports(paper: PlanDocument) -> list[TurnedSupport]:
    return [
        TurnedSupport(
            i.kind,
            i.kind_name,
            i.name,
            i.detail,
            i.amount_text,
            tuple(p.text for p in i.payments),
        )
        for i in paper.costs.items
    ]


def _referrals(paper: PlanDocument) -> list[TurnedSupport]:
    return [
        TurnedSupport(Kind.REFERRAL, r.kind_name, r.name, r.detail, "", (r.when,))
        for r in paper.referrals.rows
    ]


def _total(paper: PlanDocument) -> str:
    total = paper.costs.total
    if not paper.costs.items:
        return ""
    local = f" · {total.local_text}" if total.local_text else ""
    return f"{total.label}: {total.amount_text}{local}"


def _part(block: Block) -> TurnedPart:
    return TurnedPart(block.title, block.paragraphs, block.points)
