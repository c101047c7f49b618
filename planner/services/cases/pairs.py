"""Two cases that may be one person: a person looks at both and judges; nothing is merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.duplicates import LikelyPair, likely_pairs
from planner.domain.cases.judged import Judged, Verdict, judged_id
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.services.work import Work

CODE = "likely_duplicate"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cases side by side, in what they are alike, and what was judged of them, if anything."""

    one: Case
    other: Case
    alike: tuple[str, ...]
    judged: Judged | None = None


def pair_found(pair: LikelyPair, numbers: Mapping[CaseId, str], file: str) -> Finding:
    """Return what is found of a pair: at the case with the later number, without a name."""
    return Finding.of(
        "likely_duplicate",
        Weight.CHECK,
        file=file,
        case_number=numbers[pair.other],
        number=numbers[pair.one],
        alike=", ".join(pair.alike),
    )


def unjudged(document: Caseload, pairs: Iterable[LikelyPair]) -> tuple[LikelyPair, ...]:
    """Return the pairs nobody has judged yet."""
    return tuple(p for p in pairs if judged_id(p.one, p.other) not in document.judged)


def pairs_to_judge(document: Caseload) -> list[Pair]:
    """Return the pairs that were found and not ignored, then those that were judged."""
    by_number = {case.number: case for case in document.cases.values()}
    found: dict[object, Pair] = {}
    for finding in document.findings:
        values = dict(finding.values)
        one = by_number.get(str(values.get("number", "")))
        other = by_number.get(finding.case_number)
        if finding.code == CODE and not finding.ignored and one and other:
            alike = tuple(str(values.get("alike", "")).split(", "))
            found[judged_id(one.id, other.id)] = Pair(one, other, alike)
    for judged in document.judged.values():
        one, other = document.cases.get(judged.other), document.cases.get(judged.case_id)
        if one and other:
            first, second = sorted((one, other), key=lambda case: case.number)
            found[judged.id] = Pair(first, second, (), judged)
    return sorted(found.values(), key=lambda p: (p.judged is not None, p.other.number))


def judge(
    work: Work, one: CaseId, other: CaseId, keep: CaseId | None, who: str, reason: str = ""
) -> None:
    """Store what two cases are: two people, or one whose case ``keep`` alone is planned.

    Nothing of either case changes. Raises PlannerError ``pair_gone`` where one of them is no more.
    """
    document = work.document
    if one not in document.cases or other not in document.cases or keep not in (None, one, other):
        raise PlannerError("pair_gone")
    verdict = Verdict.DIFFERENT if keep is None else Verdict.SAME
    aside = one if keep == other else other
    own = judged_id(one, other)
    said = Judged(own, aside, one if aside == other else other, verdict, who, reason.strip())
    numbers = {document.cases[one].number, document.cases[other].number}
    findings = tuple(f for f in document.findings if not _is_of(f, numbers))
    after = replace(document, judged={**document.judged, own: said}, findings=findings)
    work.commit(after, who=who, why="judge_pair")


def judge_again(work: Work, one: CaseId, other: CaseId, who: str) -> None:
    """Take back what was judged of a pair: it is to be looked at again.

    Raises PlannerError ``pair_gone`` where nothing was judged of it.
    """
    document, own = work.document, judged_id(one, other)
    if own not in document.judged:
        raise PlannerError("pair_gone")
    left = {key: judged for key, judged in document.judged.items() if key != own}
    cases = [document.cases[c] for c in (one, other) if c in document.cases]
    numbers = document.numbers()
    found = tuple(pair_found(p, numbers, "") for p in likely_pairs(cases))
    after = replace(document, judged=left, findings=(*document.findings, *found))
    work.commit(after, who=who, why="judge_pair")


def _is_of(finding: Finding, numbers: set[str]) -> bool:
    known = {finding.case_number, str(dict(finding.values).get("number", ""))}
    return finding.code == CODE and known == numbers
