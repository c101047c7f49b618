"""What is asked about a referral: to whom somebody is sent, and what became of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.domain.cases.case import Case
from planner.domain.follow_up.referral import NEXT_STATE, ReferralId, ReferralState, referrals_of
from planner.domain.follow_up.standing import award_standings
from planner.services.follow_up.referrals import move_referral, send_referral
from planner.services.work import Work
from planner.wording.follow_up.referrals import referral_line
from planner.wording.names import name_of
from planner.wording.names.programme import need_name, thing_name
from ui.session import Session
from ui.widgets.follow_up.year_questions import YearQuestion
from ui.widgets.parts.fields import add_row, chosen, text_field

_NEW = ReferralId("")


class ReferralQuestion(YearQuestion):
    """Send somebody to a provider or another organisation, or say what became of it.

    ``referral``: the one that is asked about, empty for a new one.
    """

    def __init__(
        self,
        session: Session,
        case: Case,
        today: date,
        referral: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("referral", session, case, today, parent)
        self.ask(self.tr("Refer somebody, or say what became of it"), case.number)
        document, language = session.document, session.language
        programme = document.given_programme
        found = [r for r in referrals_of(document.referrals.values()) if r.case_id == case.id]
        self._states = {r.id: r.state for r in found if NEXT_STATE[r.state]}
        listed: list[tuple[str, object]] = [(self.tr("a new one"), _NEW)]
        listed += [
            (referral_line(r, programme, language), r.id) for r in found if r.id in self._states
        ]
        self.which = self._choice("which", self.tr("&Referral"), listed)
        states: list[tuple[str, object]] = [(name_of(s, language), s) for s in ReferralState]
        self.state = self._choice("state", self.tr("What &became of it"), states)
        standings = award_standings(document).get(case.id, ())
        supports: list[tuple[str, object]] = [(self.tr("none of the plan"), "")]
        supports += [
            (thing_name(s.award.target, programme, language), s.award.id) for s in standings
        ]
        self.support = self._choice("support", self.tr("&Support"), supports)
        needs: list[tuple[str, object]] = [(self.tr("the support’s"), "")]
        needs += [(need_name(n.code, programme, language), n.code) for n in programme.needs]
        self.need = self._choice("need", self.tr("&Need"), needs)
        others: list[tuple[str, object]] = [(self.tr("another organisation"), "")]
        others += list({p.code: (p.name or p.code, p.code) for p in programme.providers}.values())
        self.provider = self._choice("provider", self.tr("Sent &to"), others)
        self.organisation = text_field("referral_organisation", "")
        add_row(self.fields, self.tr("Its na&me"), self.organisation)
        self.which.select(ReferralId(referral) if referral in self._states else _NEW)
        self.which.currentIndexChanged.connect(lambda _: self._enable())
        self.provider.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()
        self._end(self.tr("&Enter it"))

    def _enable(self) -> None:
        """Offer what can be said: of a new one its sending, of another what may follow."""
        new = chosen(self.which) == _NEW
        for field in (self.support, self.need, self.provider):
            field.setEnabled(new)
        self.organisation.setEnabled(new and not chosen(self.provider))
        self.state.setEnabled(not new)
        may = NEXT_STATE[None if new else self._states[chosen(self.which)]]
        if chosen(self.state) not in may:
            self.state.select(next(s for s in ReferralState if s in may))

    def _store(self, work: Work, day: date, words: str) -> None:
        who, which = self._session.who, chosen(self.which)
        if which != _NEW:
            move_referral(work, which, chosen(self.state), day, who, words=words)
            return
        send_referral(
            work,
            self._case.id,
            chosen(self.provider) or self.organisation.text(),
            day,
            who,
            need=chosen(self.need),
            target=chosen(self.support),
            words=words,
        )
