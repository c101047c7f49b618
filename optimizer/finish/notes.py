"""What must stand on the result besides awards: who was left with nothing, what did not open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from optimizer.formulate import Formulation
from optimizer.problem import RowSort
from optimizer.rules import stopped
from planner.domain.balances.allocation import Award, CaseResult, Opening, Reason
from planner.domain.programme.rule import RuleSort


def notes_of(
    made: Formulation,
    results: Sequence[CaseResult],
    awards: Sequence[Award],
    openings: Sequence[Opening],
) -> list[Reason]:
    """Return the notes of an allocation, those about people first."""
    return [
        *_people(made, results, awards),
        *_owed(made),
        *_projects(made, openings),
        *_money(made),
    ]


def _people(
    made: Formulation, results: Sequence[CaseResult], awards: Sequence[Award]
) -> Iterator[Reason]:
    """Yield every planned case without a priced award, and why."""
    helped = {a.case_id for a in awards if a.lines}
    referred = {a.case_id for a in awards if not a.lines}
    for draft, result in zip(made.drafts, results, strict=True):
        number = draft.situation.case.number
        if result.case_id in helped:
            continue
        if not result.needs and result.unknown:
            yield Reason.of("nothing_known", case=number, unknown=len(result.unknown))
        elif not result.needs:
            yield Reason.of("no_need", case=number)
        else:
            only = result.case_id in referred
            code = "only_proposals" if only else "left_with_nothing"
            worst = max(result.needs, key=lambda n: n.severity)
            yield Reason.of(code, case=number, need=worst.need, severity=worst.severity)


def _owed(made: Formulation) -> Iterator[Reason]:
    """Yield what a fund owes and could not be awarded, and agreed awards that a rule took away."""
    for draft in made.drafts:
        situation = draft.situation
        for fund, parts in situation.owed.items():
            for rule in made.ground.rules(RuleSort.OWED_AS, fund):
                paid = any((o.fund, o.part) == (fund, rule.part) for o in draft.offers)
                if rule.part in parts and not paid:
                    yield Reason.of(
                        "owed_not_awarded",
                        case=situation.case.number,
                        fund=fund,
                        target=min(rule.measures),
                    )
        open_ids = {o.agreed.id for o in draft.offers if o.agreed is not None}
        for award in situation.agreed:
            if award.lines and award.id not in open_ids:
                yield Reason.of("agreed_not_kept", case=situation.case.number, target=award.target)


def _projects(made: Formulation, openings: Sequence[Opening]) -> Iterator[Reason]:
    opened = {o.project for o in openings}
    could = _could_be_asked(made)
    for draft in made.projects:
        code = draft.project.code
        if draft.closed is not None:
            yield draft.closed
            if draft.closed.code == "too_few" and could[code]:
                yield Reason.of("project_could_ask", target=code, people=could[code])
        elif code not in opened:
            yield Reason.of("project_not_opened", target=code)
        elif (halted := stopped.said_of(code, made.ground)) is not None:
            yield halted


def _could_be_asked(made: Formulation) -> Counter[str]:
    """Return how many more people could be asked, by project."""
    return Counter(c.target for d in made.drafts for c in d.closed if c.reason.code == "not_wished")


def _money(made: Formulation) -> Iterator[Reason]:
    ground = made.ground
    if not any(ground.to_spend(f) for f in ground.programme.funds):
        yield Reason.of("no_money")
    for rule in ground.rules(RuleSort.SPENDING_SHARE):
        subject = "+".join(sorted(k.value for k in rule.kinds))
        rows = {(r.sort, r.subject) for r in made.problem.rows}
        if rule.least and (RowSort.SPENDING_LEAST, subject) not in rows:
            yield Reason.of("share_out_of_reach", rule=rule.code, kind=subject, least=rule.least)
    bounded = {r.rule for r in made.problem.rows if r.sort is RowSort.FUND_LEAST}
    for rule in ground.rules(RuleSort.LEAST_FOR):
        if rule.code not in bounded:
            least = rule.least or 0
            yield Reason.of("least_for_out_of_reach", rule=rule.code, fund=rule.scope, least=least)
