"""Any order of consents, refusals, withdrawals and interviews: no paper leaves without consent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from planner.domain.balances.allocation import Allocation, CaseResult, Outcome
from planner.domain.balances.standing import standing
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.consent import Consent, Said, Scope
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, ConsentId, ScenarioId
from planner.domain.protection.purpose import Destination, Purpose
from planner.services.papers.exporting import chosen_to_export
from tests import builders

BALANCED = builders.BALANCE_DATE
DAYS = st.integers(-20, 20).map(lambda n: BALANCED + timedelta(days=n))
SCOPES = st.frozensets(st.sampled_from(Scope), min_size=1)
PEOPLE = st.sampled_from(["GN-1", "GN-2"])
NEEDS = {
    Purpose.OFFICE: Scope.PLANNING,
    Purpose.PERSON: Scope.PLANNING,
    Purpose.PARTNER: Scope.SHARING,
    Purpose.DONOR: Scope.REPORTING,
    Purpose.FOLLOW_UP: Scope.FOLLOW_UP,
}


@dataclass
class Person:
    """What somebody said, kept as plainly as it can be: each statement with its day."""

    records: list[tuple[date, int, bool, frozenset[Scope]]] = field(default_factory=list)
    answers: dict[date, bool | None] = field(default_factory=dict)

    def allows(self, scope: Scope) -> bool:
        return self._newest(scope) and self._newest(Scope.PLANNING)

    def _newest(self, scope: Scope) -> bool:
        """Return the newest word on a scope; an interview's counts before any record of its day."""
        said = [((on, 1, n), yes) for on, n, yes, scopes in self.records if scope in scopes]
        valid = [on for on in self.answers if on <= BALANCED]
        counting: dict[date, bool | None] = {
            on: a for on, a in self.answers.items() if on > BALANCED and a is False
        }
        if valid:
            counting[max(valid)] = self.answers[max(valid)]
        if counting:  # of several later noes, and of a no after the newest answer, the last
            last = max(counting)
            if counting[last] is False:
                counting = dict.fromkeys([last], counting[last])
        for on, answer in counting.items():
            if answer is False or (answer and scope is Scope.PLANNING):
                said.append(((on, 0, 0), bool(answer)))
        return max(said)[1] if said else False


class AnyOrder(RuleBasedStateMachine):
    """Two people, so that one's word never stands for the other's."""

    def __init__(self) -> None:
        super().__init__()
        people = [builders.returnee(n, consent=None, day=BALANCED) for n in ("GN-1", "GN-2")]
        made = builders.caseload(builders.programme(), *people)
        self.document = replace(made, assessments={})
        results = tuple(CaseResult(case.id, ()) for case, _ in people)
        self.allocation = Allocation("d", ScenarioId("s"), Outcome.OPTIMAL, cases=results)
        self.known = {case.number: Person() for case, _ in people}
        self.steps = 0

    def _case(self, number):
        case = self.document.by_number(number)
        assert case is not None
        return case

    @rule(person=PEOPLE, said=st.sampled_from(Said), on=DAYS, scopes=SCOPES)
    def says(self, person, said, on, scopes):
        self.steps += 1
        case = self._case(person)
        at = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(minutes=self.steps)
        key = ConsentId(f"r{self.steps}")
        made = Consent(key, case.id, said, on, scopes, recorded=at)
        self.document = replace(self.document, consents={**self.document.consents, key: made})
        self.known[person].records.append((on, self.steps, said is Said.GIVEN, scopes))

    @rule(person=PEOPLE, on=DAYS, answer=st.sampled_from([True, False, None]))
    def is_interviewed(self, person, on, answer):
        case = self._case(person)
        key = AssessmentId(f"{person}-{on}")
        made = Assessment(key, case.id, on, answer)
        self.document = replace(self.document, assessments={**self.document.assessments, key: made})
        self.known[person].answers[on] = answer

    @invariant()
    def no_paper_leaves_without_consent_and_none_is_held_back_with_it(self):
        for number, person in self.known.items():
            case = self._case(number)
            for purpose, scope in NEEDS.items():
                allowed = self._refusal(case.id, purpose) in ("", "balance_old")
                assert allowed is person.allows(scope), (number, purpose)

    def _refusal(self, case_id, purpose):
        """Return why a paper may not leave; that a balance is old is said after consent."""
        to = Destination(purpose, "Somebody")
        try:
            chosen_to_export(self.document, self.allocation, [case_id], to)
        except PlannerError as refused:
            return refused.code
        return ""

    @invariant()
    def nobody_is_planned_without_consent(self):
        for number, person in self.known.items():
            place = standing(self.document, self._case(number))
            assert place.assessment is None or person.allows(Scope.PLANNING)


TestAnyOrder = AnyOrder.TestCase
