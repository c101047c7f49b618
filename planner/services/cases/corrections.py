"""Correct the one answer a finding is about, where the finding stands."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Presence, Relation, ReturnType, Sex
from planner.domain.cases.correction import NEED
from planner.domain.checks.settled import assessment_of, value_at
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.domain.protection.protected_findings import tells_protected
from planner.services.cases.cases import save_case
from planner.services.work import Work

_YES_NO = {"yes": True, "no": False}
_OLDEST = 130
_MONTHS_MOST = 1200
_MONTH = re.compile(r"(\d{4})-(\d{2})")


class Sort(StrEnum):
    """How an answer is written."""

    TEXT = "text"
    DAY = "day"  # 2026-06-12
    BIRTH = "birth"  # 1990-05-31, 1990-05 or 1990
    NUMBER = "number"
    AMOUNT = "amount"
    SCORE = "score"  # 0 to 1
    LETTERS = "letters"  # two letters
    ONE_OF = "one_of"
    SEVERAL_OF = "several_of"  # cash, in_kind; or none


#: What is written down for each sort, as an example of what can be read.
EXAMPLES: Mapping[Sort, str] = {
    Sort.TEXT: "",
    Sort.DAY: "2026-06-12",
    Sort.BIRTH: "1990-05-31 / 1990",
    Sort.NUMBER: "7",
    Sort.AMOUNT: "1250.50",
    Sort.SCORE: "0.55",
    Sort.LETTERS: "NE",
    Sort.ONE_OF: "",
    Sort.SEVERAL_OF: "",
}
_SORTS: Mapping[str, Sort] = {
    "number": Sort.TEXT,
    "name": Sort.TEXT,
    "house": Sort.TEXT,
    "birth": Sort.BIRTH,
    "age": Sort.BIRTH,
    "day": Sort.DAY,
    "return_date": Sort.DAY,
    "departure": Sort.LETTERS,
    "language": Sort.LETTERS,
    "months_abroad": Sort.NUMBER,
    "debt": Sort.AMOUNT,
    **{f"score_{d.value}": Sort.SCORE for d in Dimension},
}
_ENUMS: Mapping[str, type[StrEnum]] = {
    "sex": Sex,
    "return_type": ReturnType,
    "relation": Relation,
    "presence": Presence,
}
_ASKED_YES_NO = frozenset(
    {"consent", "cash_risk", "female_staff", "business_wish", "business_training", "mobile_money"}
)
_OF_CASE = frozenset(
    {"number", "name", "birth", "age", "sex", "departure", "language", "return_type", "return_date",
     "place", "counsellor", "months_abroad"}
)  # fmt: skip
_KINDS = tuple(k.value for k in (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY))
#: What says that none of several holds.
NONE = "none"
#: Findings about more than the one answer they stand at.
_OF_MORE = frozenset({"needs_all_unanswered", "case_number_two_people"})


@dataclass(frozen=True, slots=True)
class AnswerAsked:
    """What a person is asked for: the field, how it is written, codes to choose from.

    ``now``: those of several that hold now.
    """

    field: str
    sort: Sort
    codes: tuple[str, ...] = ()
    now: tuple[str, ...] = dataclasses.field(default=(), repr=False)


def answer_asked(document: Caseload, finding: Finding | None) -> AnswerAsked | None:
    """Return what is asked to settle a finding here, None where one answer does not settle it."""
    if finding is None or finding.ignored or not finding.field or finding.code in _OF_MORE:
        return None
    case, programme = document.by_number(finding.case_number), document.programme
    if case is None or programme is None:
        return None
    name, assessment = finding.field, assessment_of(document, finding, case.id)
    if name.startswith("members."):
        whose, _, _ = name.rpartition(".")
        return _asked_of_member(name) if value_at(case, assessment, f"{whose}.id") else None
    if assessment is None and name not in _OF_CASE:
        return None
    several = _several(name, programme)
    if several and assessment is not None:
        now = tuple(c for c in several if c in getattr(assessment, name))
        return AnswerAsked(name, Sort.SEVERAL_OF, several, now)
    codes = _codes(name, programme)
    if codes:
        return AnswerAsked(name, Sort.ONE_OF, codes)
    return AnswerAsked(name, _SORTS[name]) if name in _SORTS else None


def _asked_of_member(name: str) -> AnswerAsked | None:
    part = name.rpartition(".")[2]
    if part == "age":
        return AnswerAsked(name, Sort.NUMBER)
    codes = _codes_of(part) if part in ("sex", "relation", "presence") else ()
    return AnswerAsked(name, Sort.ONE_OF, codes) if codes else None


def _several(name: str, programme: Programme) -> tuple[str, ...]:
    """Return the codes of which any number may hold, none where an answer is one thing."""
    if name == "vulnerabilities":
        return tuple(code for code, _ in programme.vulnerabilities)
    return _KINDS if name in ("wishes", "refusals") else ()


def _codes(name: str, programme: Programme) -> tuple[str, ...]:
    """Return the codes an answer is chosen from, none where it is written."""
    if name.startswith(NEED):
        return ("unknown", "0", "1", "2", "3", "4")
    if name in _ASKED_YES_NO:
        return tuple(_YES_NO)
    if name == "place":
        return tuple(p.code for p in programme.places)
    return tuple(programme.office.counsellors) if name == "counsellor" else _codes_of(name)


def _codes_of(name: str) -> tuple[str, ...]:
    return tuple(v.value for v in _ENUMS[name]) if name in _ENUMS else ()


def correct_answer(work: Work, finding: Finding, text: str, who: str) -> None:
    """Store the right answer of what a finding is about; the finding goes where it is settled.

    Raises PlannerError ``finding_gone``; ``answer_in_file`` where it is about no case here;
    ``answer_elsewhere`` where one answer does not settle it; ``answer_unreadable``,
    ``answer_empty`` or ``answer_not_listed`` where it is none; ``answer_same`` where it is what is
    recorded; and as ``save_case`` does.
    """
    document = work.document
    if finding not in document.findings:
        raise PlannerError("finding_gone")
    asked = answer_asked(document, finding)
    case = document.by_number(finding.case_number)
    if case is None:
        raise PlannerError("answer_in_file")
    # Where protected details are shut, nobody knows which of them hold.
    if asked is None or (
        asked.sort is Sort.SEVERAL_OF and work.sealed and tells_protected(finding)
    ):
        raise PlannerError("answer_elsewhere", case=finding.case_number)
    assessment = assessment_of(document, finding, case.id)
    value = _read(asked, text.strip(), document.given_programme, assessment)
    known, (case, answered) = case, _with(case, assessment, asked.field, value)
    if (case, answered) == (known, assessment):
        # Storing it again would leave the finding as it is, and nobody would know why.
        raise PlannerError("answer_same")
    save_case(work, case, answered if answered is not assessment else None, who, "correct_case")


def _read(
    asked: AnswerAsked, text: str, programme: Programme, assessment: Assessment | None
) -> object:
    if asked.sort is Sort.ONE_OF:
        if text not in asked.codes:
            raise PlannerError("answer_not_listed", known=", ".join(asked.codes))
        return text
    if asked.sort is Sort.SEVERAL_OF:
        return _several_read(asked, text)
    if asked.sort is Sort.AMOUNT:
        known = assessment.debt if assessment else None
        return Money.parse(text, known.currency if known else programme.paying_currency)
    try:
        return _READ[asked.sort](text)
    except (ValueError, InvalidOperation):
        example = EXAMPLES[asked.sort]
        code = "answer_unreadable" if example else "answer_empty"
        raise PlannerError(code, example=example) from None


def _several_read(asked: AnswerAsked, text: str) -> frozenset[str]:
    said = {part for part in re.split(r"[\s,;|]+", text) if part}
    if not said or not said <= {*asked.codes, NONE} or (NONE in said and len(said) > 1):
        raise PlannerError("answer_not_listed", known=", ".join((*asked.codes, NONE)))
    return frozenset(said - {NONE})


def _text(text: str) -> str:
    if not text:
        raise ValueError
    return text


def _letters(text: str) -> str:
    if not (len(text) == 2 and text.isascii() and text.isalpha()):
        raise ValueError
    return text


def _birth(text: str) -> PartialDate:
    month = _MONTH.fullmatch(text)
    if month:
        return PartialDate.of_month(int(month[1]), int(month[2]))
    if text.isdigit() and len(text) == 4:
        return PartialDate.of_year(int(text))
    return PartialDate.of_day(date.fromisoformat(text))


def _number(text: str) -> int:
    if not (text.isdigit() and text.isascii() and int(text) <= _MONTHS_MOST):
        raise ValueError
    return int(text)


def _score(text: str) -> int:
    score = Decimal(text.replace(",", "."))
    if not 0 <= score <= 1:
        raise ValueError
    return round(score * FULL)


_READ: Mapping[Sort, Callable[[str], object]] = {
    Sort.TEXT: _text,
    Sort.LETTERS: _letters,
    Sort.DAY: date.fromisoformat,
    Sort.BIRTH: _birth,
    Sort.NUMBER: _number,
    Sort.SCORE: _score,
}


def _with(
    case: Case, assessment: Assessment | None, name: str, value: Any
) -> tuple[Case, Assessment | None]:
    """Return the case and the assessment with an answer put in its place."""
    if name == "number":
        return replace(case, number=str(value)), assessment
    if name in ("name", "birth", "age"):
        put = {"birth" if name == "age" else name: value}
        return replace(case, identity=replace(case.identity, **put)), assessment
    if name.startswith("members."):
        return _with_member(case, name, value), assessment
    if name in ("language", "departure"):
        value = str(value).lower() if name == "language" else str(value).upper()
    kind = _ENUMS.get(name)
    value = kind(str(value)) if kind else value
    if name in _OF_CASE:
        return replace(case, planning=replace(case.planning, **{name: value})), assessment
    assert assessment is not None
    return case, _answered(assessment, name, value)


def _answered(assessment: Assessment, name: str, value: Any) -> Assessment:
    if name.startswith(NEED):
        return _with_need(assessment, name.removeprefix(NEED), str(value))
    if name.startswith("score_"):
        dimension = Dimension(name.removeprefix("score_"))
        scores = {**dict(assessment.scores), dimension: value}
        ordered = tuple((d, scores[d]) for d in Dimension if d in scores)
        return replace(assessment, scores=ordered)
    if name in _ASKED_YES_NO:
        value = _YES_NO[str(value)]
    if name in ("wishes", "refusals"):
        value = frozenset(Kind(code) for code in value)
    return replace(assessment, **{name: value})


def _with_need(assessment: Assessment, need: str, word: str) -> Assessment:
    severity = int(word) if word.isdigit() else None
    kept = [a for a in assessment.needs if a.need != need or a.persons]
    places = (n for n, a in enumerate(assessment.needs) if a.need == need and not a.persons)
    kept.insert(next(places, len(kept)), NeedAnswer(need, severity))
    return replace(assessment, needs=tuple(kept))


def _with_member(case: Case, name: str, value: Any) -> Case:
    _, place, part = name.split(".")
    members = list(case.planning.members)
    kind = _ENUMS.get(part)
    read: Any = kind(str(value)) if kind else value
    if part == "age" and isinstance(read, int) and read > _OLDEST:
        raise PlannerError("answer_unreadable", example=EXAMPLES[Sort.NUMBER])
    members[int(place)] = replace(members[int(place)], **{part: read})
    return replace(case, planning=replace(case.planning, members=tuple(members)))
