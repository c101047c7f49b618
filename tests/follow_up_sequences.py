"""Random steps over plans, supports, visits, complaints, referrals, closings, beside a plain model.

The model knows its own tables of what may follow what, written apart from the planner's. A step
that the model forbids and the planner takes, or the other way round, is a fault.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from planner.domain.cases.consent import Consent, Said, Scope
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import ComplaintId, ComplaintSort, ComplaintState, Found
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.referral import ReferralId, ReferralState
from planner.domain.follow_up.visit import Visit, VisitState, visit_id
from planner.domain.ids import ConsentId
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.services.follow_up.closing import close_case, reopen_case
from planner.services.follow_up.complaints import move_complaint, take_complaint
from planner.services.follow_up.referrals import move_referral, send_referral
from planner.services.follow_up.seen import see
from planner.services.follow_up.visits import record_visit
from planner.services.plans.plans import move_plan
from tests import builders
from tests.ledger_office import allocation, award
from tests.money import office, pool

NUMBERS = ("GN-1", "GN-2")
STAFF = ("C01", "A01", "A02")
FIRST = date(2026, 11, 1)
#: After so many steps two new cases begin: what is over stays over, and would be all there is.
LIFETIME = 120
#: What may follow what, in plain words.
_PLAN = {
    "draft": "offered closed",
    "offered": "draft agreed closed",
    "agreed": "offered signed closed",
    "signed": "amended closed",
    "amended": "offered closed",
    "closed": "",
}
_SEEN = {
    "": "received not_received",
    "not_received": "received not_received",
    "received": "in_use not_in_use satisfied",
    "in_use": "in_use not_in_use satisfied",
    "not_in_use": "in_use not_in_use satisfied",
}
_VISIT = {
    "": "done missed declined called_off",
    "missed": "done missed declined called_off",
    "declined": "done declined",
    "called_off": "done missed declined",
    "done": "",
}
_COMPLAINT = {
    "received": "acknowledged decided withdrawn",
    "acknowledged": "decided withdrawn",
    "decided": "appealed",
    "appealed": "decided_again withdrawn",
    "decided_again": "",
    "withdrawn": "",
}
_REFERRAL = {
    "sent": "accepted declined lapsed",
    "accepted": "served declined lapsed",
    "lapsed": "accepted",
    "served": "",
    "declined": "",
}
_DUE = {
    1: date(2026, 11, 1),
    3: date(2027, 1, 1),
    6: date(2027, 4, 1),
    9: date(2027, 7, 1),
    12: date(2027, 10, 1),
}
_WAITING = ("received", "acknowledged", "appealed")
_NOBODY_TO_ASK = ("opted_out", "left", "died", "aggression", "harm", "insecurity")


class Desk:
    """An open caseload without a file: what a service needs of one, and nothing kept."""

    sealed = False

    def __init__(self) -> None:
        kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
        people = [builders.returnee(n, return_date=date(2026, 10, 1)) for n in NUMBERS]
        self.document = builders.caseload(office(pool(), measures=[kit]), *people)
        self.allocation = allocation(*map(award, NUMBERS))
        about = replace(self.document.about, adopted=self.allocation.digest)
        agreed = Consent(
            ConsentId("agreed"),
            self.document.in_order()[0].id,
            Said.GIVEN,
            FIRST,
            frozenset({Scope.PLANNING, Scope.SHARING}),
        )
        self.document = replace(self.document, about=about, consents={agreed.id: agreed})
        self.digests = RecordDigests()

    def require(self, _what: object) -> None:
        """Anybody may do anything here."""

    def commit(self, after, **_said):
        self.document = after


class Model:
    """The same case as a person would note it on paper."""

    def __init__(self) -> None:
        self.plan, self.signed, self.closed = "draft", False, False
        self.since = self.signed_on = date.max
        self.seen = ""
        self.seen_on = date.min
        self.visits: dict[int, str] = {}
        self.done_on = date.min
        self.complaints: dict[ComplaintId, list] = {}  # state, since, first decider
        self.referrals: dict[ReferralId, list] = {}  # state, since

    @property
    def promised(self) -> bool:
        return self.plan in ("agreed", "signed") and not self.closed

    @property
    def visited(self) -> bool:
        if self.closed:
            return False
        if self.plan in ("agreed", "signed", "amended"):
            return True
        return self.signed and self.plan == "offered"

    def overdue(self, today: date) -> bool:
        return any(day < today for day in self._left())

    def ahead(self, today: date) -> bool:
        return any(day >= today for day in self._left())

    def _left(self) -> list[date]:
        """Return the days of visits nobody made, from when the case is followed on."""
        began = self.signed_on if self.signed else self.since
        months = (m for m in _DUE if m not in self.visits) if self.visited else ()
        return [_DUE[m] for m in months if _DUE[m] >= began]


class Sequence:
    """Steps one after the other, each on one of two cases."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.begin()
        self.steps = self.taken = 0

    def begin(self) -> None:
        """Begin with two cases of which nothing is known."""
        self.desk: Any = Desk()  # all that services ask of an open caseload here
        self.models = {n: Model() for n in NUMBERS}
        self.today = FIRST

    def step(self) -> None:
        """Try one step; raise AssertionError where planner and model say different things."""
        self.steps += 1
        self.today += timedelta(days=self.random.choice((0, 0, 0, 0, 1, 9)))
        number = self.random.choice(NUMBERS)
        ways = (
            self._plan, self._see, self._visit, self._take, self._move, self._close, self._send,
            self._refer, self._reopen,
        )  # fmt: skip
        (way,) = self.random.choices(ways, (16, 3, 6, 2, 10, 1, 2, 8, 1))
        allowed, note, act = way(number)
        try:
            act()
            done, code = True, ""
        except PlannerError as error:
            done, code = False, error.code
        assert done == allowed, (number, act.__name__, code, vars(self.models[number]))
        if done:
            self.taken += 1
            note()
        if self.steps % LIFETIME == 0:
            self.begin()

    def _plan(self, number):
        model, to = self.models[number], self.random.choice(list(PlanState))
        why = self.random.choice(("", "they moved"))
        allowed = to.value in _PLAN[model.plan].split() and not model.closed
        allowed = allowed and (to is not PlanState.AMENDED or bool(why))
        if to is PlanState.CLOSED:
            allowed = allowed and not self._waits(model)
            if self.random.random() > 0.05:
                return self._see(number)

        def note() -> None:
            model.plan, model.since = to.value, self.today
            if to is PlanState.SIGNED and not model.signed:
                model.signed, model.signed_on = True, self.today

        def plan() -> object:
            return move_plan(self.desk, self._case(number), to, "C01", why, today=self.today)

        return allowed, note, plan

    def _see(self, number):
        model, what = self.models[number], self.random.choice(list(Seen))
        on = self.today - timedelta(days=self.random.choice((0, 0, 3, -2)))
        satisfaction = self.random.choice((None, 3, 5, 6)) if what is Seen.SATISFIED else None
        allowed = (
            model.promised
            and what.value in _SEEN[model.seen].split()
            and model.seen_on <= on <= self.today
            and (what is not Seen.SATISFIED or satisfaction in (3, 5))
        )

        def note() -> None:
            model.seen = model.seen if what is Seen.SATISFIED else what.value
            model.seen_on = on

        def look() -> object:
            return see(
                self.desk, self._case(number), "K-KIT", what, on, "C01",
                satisfaction=satisfaction, today=self.today,
            )  # fmt: skip

        return allowed, note, look

    def _visit(self, number):
        model, state = self.models[number], self.random.choice(list(VisitState))
        months = self.random.choice((0, 1, 3, 6, 9, 12, 7))
        on = self.today - timedelta(days=self.random.choice((0, 0, 3, -2)))
        allowed = (
            (model.visited or (months == 0 and not model.closed))
            and months != 7
            and on <= self.today
            and state.value in _VISIT[model.visits.get(months, "")].split()
        )

        def note() -> None:
            model.visits[months] = state.value
            if state is VisitState.DONE:
                model.done_on = max(model.done_on, on)

        def visit() -> object:
            case_id = self._case(number)
            made = Visit(visit_id(case_id, months), case_id, months, state, on, "C01")
            record_visit(self.desk, made, today=self.today)
            return None

        return allowed, note, visit

    def _take(self, number):
        model, words = self.models[number], self.random.choice(("late", "never came", " "))
        made: list = []

        def take() -> object:
            taken = take_complaint(
                self.desk, self._case(number), ComplaintSort.SUPPORT, words, self.today, "A01",
                today=self.today,
            )  # fmt: skip
            made.append(taken.id)
            return taken

        def note() -> None:
            model.complaints[made[0]] = ["received", self.today, ""]

        return bool(words.strip()), note, take

    def _move(self, number):
        model = self.models[number]
        if not model.complaints:
            return self._see(number)
        which = self.random.choice(list(model.complaints)[-3:])
        state, since, first = model.complaints[which]
        to, who = self.random.choice(list(ComplaintState)), self.random.choice(STAFF)
        found, answer = self.random.choice(
            ((Found.UPHELD, "paid"), (None, "paid"), (Found.PARTLY, ""))
        )
        amend = self.random.random() < 0.2
        decides = to.value in ("decided", "decided_again")
        allowed = (
            to.value in _COMPLAINT[state].split()
            and (not decides or (who != "C01" and found is not None and bool(answer)))
            and not (to.value == "decided_again" and who == first)
            and (not amend or model.plan == "signed")
            and since <= self.today
        )

        def note() -> None:
            decider = who if to.value == "decided" else first
            model.complaints[which] = [to.value, self.today, decider]
            if amend:
                model.plan = "amended"

        def answer_it() -> object:
            return move_complaint(
                self.desk, which, to, self.today, who,
                found=found, answer=answer, amend=amend, today=self.today,
            )  # fmt: skip

        return allowed, note, answer_it

    def _close(self, number):
        model, why = self.models[number], self.random.choice(list(WhyClosed))
        on = self.today - timedelta(days=self.random.choice((0, 0, 0, 40)))
        anyway = self.random.random() < 0.7
        allowed = (
            not model.closed
            and not self._waits(model)
            and (why.value in _NOBODY_TO_ASK or not model.overdue(on))
            and not (why is WhyClosed.PERIOD_OVER and model.plan in ("offered", "amended"))
            and on >= max(model.done_on, model.seen_on)
            and (anyway or not self._may_stay(model, why, on))
        )

        def note() -> None:
            model.closed = True
            has_plan = self.desk.document.plan_of(self._case(number)) is not None
            model.plan = "closed" if has_plan else model.plan

        def close() -> object:
            return close_case(
                self.desk, self._case(number), why, on, "C01", "as it is", anyway=anyway,
                today=self.today,
            )  # fmt: skip

        return allowed, note, close

    def _send(self, number):
        model, need = self.models[number], self.random.choice(("basic", "basic", "", "nothing"))
        to, target = self.random.choice(("the clinic", " ")), self.random.choice(("", "K-KIT"))
        on = self.today - timedelta(days=self.random.choice((0, 0, 3, -2)))
        made: list = []
        allowed = (
            not model.closed
            and number == NUMBERS[0]  # the other never agreed that a partner knows of them
            and (model.promised or not target)
            and (need == "basic" or (not need and bool(target)))
            and bool(to.strip())
            and on <= self.today
        )

        def send() -> object:
            sent = send_referral(
                self.desk, self._case(number), to, on, "C01", need=need, target=target,
                today=self.today,
            )  # fmt: skip
            made.append(sent.id)
            return sent

        def note() -> None:
            model.referrals[made[0]] = ["sent", on]

        return allowed, note, send

    def _refer(self, number):
        model = self.models[number]
        if not model.referrals:
            return self._send(number)
        which = self.random.choice(list(model.referrals)[-3:])
        state, since = model.referrals[which]
        to = self.random.choice(list(ReferralState))
        on = self.today - timedelta(days=self.random.choice((0, 0, 3, -2)))
        allowed = to.value in _REFERRAL[state].split() and since <= on <= self.today

        def note() -> None:
            model.referrals[which] = [to.value, on]

        def refer() -> object:
            return move_referral(self.desk, which, to, on, "C01", today=self.today)

        return allowed, note, refer

    def _reopen(self, number):
        model, why = self.models[number], self.random.choice(("", "came back"))
        allowed = bool(why) and (model.closed or model.plan == "closed")

        def note() -> None:
            model.closed = False
            model.plan = "amended" if model.signed else "draft"

        def reopen() -> object:
            return reopen_case(self.desk, self._case(number), "C01", why, today=self.today)

        return allowed, note, reopen

    def _may_stay(self, model: Model, why: WhyClosed, on: date) -> bool:
        """Say whether something is open that somebody must say in words that it stays so."""
        visits = why.value not in _NOBODY_TO_ASK and model.ahead(on)
        never = why is WhyClosed.PERIOD_OVER and model.plan == "draft"
        # Nothing is booked here: what is promised is not there, or there and in no book.
        promised = model.promised and model.seen != "not_in_use"
        waiting = any(state in ("sent", "accepted") for state, _ in model.referrals.values())
        return visits or never or promised or waiting

    def _waits(self, model: Model) -> bool:
        return any(state in _WAITING for state, _, _ in model.complaints.values())

    def _case(self, number: str):
        return self.desk.document.by_number(number).id


def run(steps: int, seed: int) -> tuple[int, int]:
    """Try so many steps; return how many were tried and how many were taken."""
    sequence = Sequence(seed)
    for _ in range(steps):
        sequence.step()
    return sequence.steps, sequence.taken
