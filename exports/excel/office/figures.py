"""Everything the office workbook is made from, gathered once, case numbers instead of people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exports.compose.subject import TOLD
from planner.domain.balances.allocation import Allocation, Award, FundingLine
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.wording.papers.office import office_text


@dataclass(frozen=True, slots=True)
class Figures:
    """The caseload, the awards its plans show, and the language of the workbook."""

    caseload: Caseload
    programme: Programme
    allocation: Allocation
    awards: tuple[Award, ...]
    language: str

    @property
    def currency(self) -> str:
        """Return the accounting currency."""
        return self.programme.currency

    @property
    def nothing(self) -> Money:
        """Return no money."""
        return Money.zero(self.currency)

    def say(self, code: str, /, **values: object) -> str:
        """Return a text of the workbook in its language."""
        return office_text(code, self.language, **values)

    def case(self, case_id: CaseId) -> Case | None:
        """Return a case, None where it is gone since the balance."""
        return self.caseload.cases.get(case_id)

    def number(self, case_id: CaseId) -> str:
        """Return a case number."""
        case = self.case(case_id)
        return case.number if case else ""

    def target_name(self, code: str) -> str:
        """Return the name of a measure or project."""
        thing = self.programme.thing(code)
        return thing.name.get(self.language) or code if thing else code

    def need_name(self, code: str) -> str:
        """Return the name of a need."""
        found = next((n for n in self.programme.needs if n.code == code), None)
        return found.name.get(self.language) or code if found else code

    def place_name(self, code: str) -> str:
        """Return the name of a place, or that it lies elsewhere."""
        found = next((p for p in self.programme.places if p.code == code), None)
        return found.name.get(self.language) or code if found else self.say("elsewhere")

    def place_of(self, case_id: CaseId) -> str:
        """Return the name of the place a case returned to."""
        case = self.case(case_id)
        return self.place_name(case.planning.place if case else "")

    def printed_fund(self, code: str) -> str:
        """Return the code under which a fund may stand on an export."""
        found = next((f for f in self.programme.funds if f.code == code), None)
        return found.printed_code if found else ""

    @property
    def foreign(self) -> bool:
        """Say whether a fund's own currency is another than the accounting currency."""
        return any(f.currency != self.currency for f in self.programme.funds)

    def own_currency(self, funds: Iterable[Fund]) -> str:
        """Return the currency funds have of their own, empty where it is the accounting one.

        A protected line's currency stays out: it could tell the donor.
        """
        own = {"" if f.private_name else f.currency for f in funds}
        return own.pop() if len(own) == 1 and not own & {self.currency, ""} else ""

    def provider_name(self, award: Award) -> str:
        """Return who delivers an award; of a protected line's it stays in the planner."""
        if not award.provider:
            return ""
        if any(f.private_name for f in self.programme.funds if f.code == award.fund):
            return self.say("provider_hidden")
        named = (p.name for p in self.programme.providers if p.code == award.provider)
        return next(named, "") or award.provider

    @property
    def lines(self) -> tuple[tuple[Award, FundingLine], ...]:
        """Return every funding line with its award."""
        return tuple((award, line) for award in self.awards for line in award.lines)

    def budget(self, fund: Fund) -> Money:
        """Return a fund's whole line on the balance date, in the accounting currency."""
        return self.programme.accounted(fund.budget_on(self.programme.balance_date))

    def at_hand(self, fund: Fund) -> Money:
        """Return what a fund received, in the accounting currency."""
        return self.programme.accounted(fund.at_hand_on(self.programme.balance_date))

    def reserve(self, fund: Fund) -> Money:
        """Return what a fund's rules hold back on the balance date, in the accounting currency."""
        return self.programme.accounted(self.programme.reserve(fund))


def figures_of(
    caseload: Caseload, allocation: Allocation, programme: Programme, language: str
) -> Figures:
    """Gather the figures; awards as their plans show them, by case number, month and code."""
    awards = _told(caseload, allocation)
    numbers: Mapping[CaseId, str] = caseload.numbers()
    ordered = sorted(awards, key=lambda a: (numbers.get(a.case_id, ""), a.month, a.target, a.id))
    return Figures(caseload, programme, allocation, tuple(ordered), language)


def _told(caseload: Caseload, allocation: Allocation) -> list[Award]:
    """Return the awards of all cases by the rule of ``exports.compose.told_awards``."""
    told = {
        case_id: plan.awards
        for case_id, plan in newest_plans(caseload).items()
        if plan.state in TOLD and plan.awards
    }
    kept = [award for award in allocation.awards if award.case_id not in told]
    return kept + [award for awards in told.values() for award in awards]
