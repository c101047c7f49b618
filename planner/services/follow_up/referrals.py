"""Record the steps of referrals, each a statement with its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope, allows, consent_to_plan
from planner.domain.errors import PlannerError
from planner.domain.follow_up.referral import (
    Referral,
    ReferralId,
    ReferralState,
    ReferralStep,
    ReferralStepId,
    check_step,
    referrals_of,
)
from planner.domain.ids import AwardId, CaseId, new_id
from planner.domain.protection.purpose import LONGEST
from planner.services.follow_up.seen import planned_award
from planner.services.work import Work


def send_referral(
    work: Work,
    case_id: CaseId,
    to: str,
    on: date,
    who: str,
    *,
    need: str = "",
    target: str = "",
    words: str = "",
    today: date | None = None,
) -> Referral:
    """Store that a person was sent to somebody: a provider's code, or an organisation by name.

    ``target``: a support of the agreed plan, by its code or its award's identifier; its need and
    its provider are the award's then, where nothing else is said. Raises PlannerError
    ``referral_closed``, ``referral_need_missing``, ``referral_need_unknown``,
    ``referral_nobody``, ``recipient_long``, ``referral_consent``, or as ``check_step`` and
    ``planned_award`` do.
    """
    document = work.document
    if case_id in document.closures:
        raise PlannerError("referral_closed", case=document.cases[case_id].number)
    award = planned_award(document, case_id, target) if target else None
    about, to = need or _need_of(document, award), to.strip() or (award.provider if award else "")
    needs = [need.code for need in document.given_programme.needs]
    if not about:
        raise PlannerError("referral_need_missing", known=", ".join(needs))
    if about not in needs:
        raise PlannerError("referral_need_unknown", need=about, known=", ".join(needs))
    if not to:
        raise PlannerError("referral_nobody")
    if len(to) > LONGEST:
        raise PlannerError("recipient_long", most=LONGEST)
    if not _may_share(document, case_id, on):
        raise PlannerError("referral_consent", case=document.cases[case_id].number)
    known = any(p.code == to for p in document.given_programme.providers)
    own = new_id()
    step = ReferralStep(
        ReferralStepId(own),
        case_id,
        ReferralId(own),
        on=on,
        need=about,
        award=award.id if award else AwardId(""),
        target=award.target if award else "",
        provider=to if known else "",
        organisation="" if known else to,
        who=who,
        recorded=datetime.now(UTC),
        words=words.strip(),
    )
    check_step(None, step, today=today or datetime.now(UTC).date())
    _store(work, step, who)
    return Referral((step,))


def move_referral(
    work: Work,
    referral: ReferralId,
    state: ReferralState,
    on: date,
    who: str,
    *,
    words: str = "",
    today: date | None = None,
) -> Referral:
    """Store what became of a referral. Raises PlannerError as ``check_step`` does."""
    before = referral_of(work.document, referral)
    step = ReferralStep(
        ReferralStepId(new_id()),
        before.case_id,
        before.id,
        state,
        on,
        who=who,
        recorded=datetime.now(UTC),
        words=words.strip(),
    )
    check_step(before, step, today=today or datetime.now(UTC).date())
    _store(work, step, who)
    return Referral((*before.steps, step))


def referral_of(document: Caseload, referral: str) -> Referral:
    """Return a referral by its identifier, or by the first letters of it that only one has.

    Raises PlannerError ``referral_unknown``.
    """
    found = [r for r in referrals_of(document.referrals.values()) if r.id.startswith(referral)]
    if len(found) != 1 or not referral:
        raise PlannerError("referral_unknown", referral=referral)
    return found[0]


def _may_share(document: Caseload, case_id: CaseId, on: date) -> bool:
    """Say whether a person's data may go to a partner on a day."""
    said, answers = document.consents_of(case_id), document.assessments_of(case_id)
    return allows(consent_to_plan(said, answers, max(on, document.balance_date)), Scope.SHARING)


def _store(work: Work, step: ReferralStep, who: str) -> None:
    after = {**work.document.referrals, step.id: step}
    work.commit(replace(work.document, referrals=after), who=who, why="record_referral")


def _need_of(document: Caseload, award: Award | None) -> str:
    """Return the need a support mainly meets, empty without one."""
    thing = document.given_programme.thing(award.target) if award is not None else None
    covers = sorted(thing.covers, key=lambda c: -c.share) if thing is not None else []
    return covers[0].need if covers else ""
