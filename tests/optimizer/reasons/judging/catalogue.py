"""Whether what is told of the catalogue and of what was asked for holds, from the document."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.balances.allocation import CaseResult
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import derived_id
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing
from tests.optimizer.reasons.judging.stand import Judged, Stand


def catalogue_reasons(document: Caseload, stand: Stand, result: CaseResult) -> Iterator[Judged]:
    """Judge referrals, what was preferred, and needs for which nothing is open or closed."""
    targets = _targets(document, stand)
    kinds = {m.code: m.kind for m in document.given_programme.measures}
    for award, reasons in result.reasons.items():
        target = targets.get(award, "")
        for reason in reasons:
            if reason.code == "referral":
                yield Judged("referral", kinds.get(target) is Kind.REFERRAL, target)
            elif reason.code == "preferred":
                yield Judged("preferred", _is_preferred(document, stand, target), target)
    for need, reason in result.not_met:
        if reason.code == "no_measure":
            yield Judged("no_measure", not _meeting(document, need), need)
        elif reason.code == "only_unpriced":
            unpriced = any(_is_unpriced(document, code) for code in _meeting(document, need))
            yield Judged("only_unpriced", unpriced and _has_unreachable(stand, need), need)
        elif reason.code == "none_for_them":
            some = bool(_meeting(document, need))
            yield Judged("none_for_them", some and _has_unreachable(stand, need), need)


def _targets(document: Caseload, stand: Stand) -> dict[str, str]:
    """Return what each award identifier the case could have is of: it derives from both."""
    case = document.cases[stand.draft.situation.id]
    return {
        derived_id(case.id, thing.code, person): thing.code
        for thing in document.given_programme.things
        for person in case.persons
    }


def _is_preferred(document: Caseload, stand: Stand, target: str) -> bool:
    return any(
        d.case_id == stand.draft.situation.id
        and d.target == target
        and d.sort is DecisionSort.PREFER
        for d in document.decisions.values()
    )


def _meeting(document: Caseload, need: str) -> list[str]:
    """Return what of the catalogue meets a need, for anybody."""
    things = document.given_programme.things
    return [t.code for t in things if any(c.need == need for c in t.covers)]


def _is_unpriced(document: Caseload, code: str) -> bool:
    measure = next((m for m in document.given_programme.measures if m.code == code), None)
    return measure is not None and (
        measure.kind is Kind.REFERRAL or measure.pricing is Pricing.FREE
    )


def _has_unreachable(stand: Stand, need: str) -> bool:
    """Say whether some line of a need is met by nothing the case could be awarded."""
    lines = [k for k, line in enumerate(stand.draft.lines) if line.need == need]
    met = {k for o in stand.own.options for k, share in o.cover if share > 0}
    return any(k not in met for k in lines)
