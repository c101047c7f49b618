"""Answers become an assessment: needs, risks, wishes, debt, scores, consent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from difflib import get_close_matches
from functools import lru_cache

from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Relation, Sex
from planner.domain.cases.facts import ADULT, UNACCOMPANIED
from planner.domain.currency import currency_exponent
from planner.domain.findings import Weight
from planner.domain.ids import AssessmentId, PersonId, new_id
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.intake.assessments.answers import Answers
from planner.intake.assessments.mapping import NO_PREFERENCE
from planner.intake.dates import read_day

PREGNANT = "pregnant"
#: The least age for work of the Minimum Age Convention (ILO C138, article 2).
WORKING_AGE = 15
_DEBT = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_DECIMAL_COMMA = re.compile(r"(\d{1,15}),(\d{1,2})")
_CODE_AND_FIGURE = re.compile(r"([a-z_]{1,20})\s*[:=]?\s*\d{1,2}")
#: As close as this to a known code (0 to 1, difflib), a word is that code mistyped.
_CLOSE = 0.75
_OWN_NEED = re.compile(r"(\S+)\s+([0-4])")


def read_assessment(answers: Answers, case: Case, programme: Programme, debt: str) -> Assessment:
    """Return the assessment of one row for ``case``; ``debt`` is the currency debts are in."""
    _check_person(answers, case, programme)
    return Assessment(
        id=AssessmentId(new_id()),
        case_id=case.id,
        day=_day(answers, case, programme),
        consent=_consent(answers),
        needs=_needs(answers, case, programme),
        vulnerabilities=_vulnerabilities(answers, programme),
        protective_factors=answers.chosen.get("protective_factors", frozenset()),
        cash_risk=_yes(answers, "cash_risk"),
        debt=_debt(answers, debt),
        house=answers.text("house"),
        skills=tuple(s.strip() for s in re.split(r"[|;,\n]", answers.text("skills")) if s.strip()),
        business_wish=_yes(answers, "business_wish"),
        business_training=_yes(answers, "business_training"),
        mobile_money=_yes(answers, "mobile_money"),
        female_staff=_yes(answers, "female_staff"),
        wishes=_wishes(answers),
        refusals=frozenset(
            Kind(w) for w in answers.chosen.get("refusals", frozenset()) if w != NO_PREFERENCE
        ),
        community_wishes=_community_wishes(answers, case),
        words=answers.text("words"),
        scores=_scores(answers),
        kobo_uuid=answers.text("kobo_uuid").removeprefix("uuid:"),
        source_row=answers.row,
    )


def _yes(answers: Answers, key: str) -> bool | None:
    return {"yes": True, "no": False}.get(answers.text(key))


def _consent(answers: Answers) -> bool | None:
    consent = _yes(answers, "consent")
    if consent is None:
        answers.find("consent_not_asked", "consent", Weight.STOPS)
    elif not consent:
        answers.find("consent_refused", "consent", Weight.STOPS)
    return consent


def _day(answers: Answers, case: Case, programme: Programme) -> date | None:
    text = answers.text("day")
    day = read_day(text)
    if day is None:
        answers.find("day_unreadable" if text else "day_missing", "day")
        return None
    returned = case.planning.return_date
    if returned is not None and day < returned:
        answers.find("assessed_before_return", "day", days=(returned - day).days)
    if day > programme.balance_date:
        answers.find("assessed_after_balance", "day", day=programme.balance_date.isoformat())
    return day


def _needs(answers: Answers, case: Case, programme: Programme) -> tuple[NeedAnswer, ...]:
    known = [n.code for n in programme.needs]
    needs = [_of_household(code, answers.needs[code]) for code in known if code in answers.needs]
    for member, given in zip(case.planning.members, answers.members, strict=True):
        for part in re.split(r"[|;,\n]", given.texts.get("own_needs", "")):
            match = _OWN_NEED.fullmatch(part.strip())
            if match and match[1] in known:
                needs.append(NeedAnswer(match[1], int(match[2]), (member.id,)))
            elif _nearly(part.strip(), known):
                answers.find_member(
                    "member_need_unknown",
                    given,
                    "own_needs",
                    value=part.strip(),
                    known=", ".join(known),
                )
            elif part.strip():
                # Whatever else was written there is a note: it is not quoted.
                answers.find_member("member_need_unreadable", given, "own_needs")
    if all(n.severity is None for n in needs):
        answers.find("needs_all_unanswered", _first_need(answers))
    return tuple(needs)


@lru_cache(maxsize=1_024)
def _of_household(need: str, severity: str) -> NeedAnswer:
    """Return the household's answer: the same one for all who gave it, a hundred thousand times."""
    return NeedAnswer(need, int(severity) if severity else None)


def _nearly(text: str, known: Sequence[str]) -> bool:
    """Say whether a known need was meant: mistyped, or with a severity there is none of."""
    match = _CODE_AND_FIGURE.fullmatch(text)
    return match is not None and bool(get_close_matches(match[1], known, 1, _CLOSE))


def _first_need(answers: Answers) -> str:
    return next((f"need.{code}" for code in answers.needs), "")


def _vulnerabilities(answers: Answers, programme: Programme) -> frozenset[str]:
    known = {code for code, _ in programme.vulnerabilities}
    chosen = answers.chosen.get("vulnerabilities", frozenset())
    for code in sorted(chosen - known):
        answers.find("vulnerability_unknown", "vulnerabilities", value=code)
    return chosen


def _wishes(answers: Answers) -> frozenset[Kind]:
    chosen = answers.chosen.get("wishes", frozenset())
    named = chosen - {NO_PREFERENCE}
    if named and NO_PREFERENCE in chosen:
        answers.find("preference_none_and_other", "wishes", kept=", ".join(sorted(named)))
    return frozenset(Kind(w) for w in named)


def _community_wishes(answers: Answers, case: Case) -> frozenset[PersonId]:
    return frozenset(
        member.id
        for member, given in zip(case.planning.members, answers.members, strict=True)
        if given.texts.get("community_wish") == "yes"
    )


def _debt(answers: Answers, currency: str) -> Money | None:
    text = re.sub(r"[\s\u00a0\u202f]", "", answers.text("debt"))
    if not text:
        return None
    comma = _DECIMAL_COMMA.fullmatch(text)
    if comma:
        text = f"{comma[1]}.{comma[2]}"
    elif not _DEBT.fullmatch(text):
        # 1,500 or 1.500.000: a point or comma that may mean either is asked about, not guessed.
        answers.find("debt_unreadable", "debt")
        return None
    amount = Decimal(text).scaleb(currency_exponent(currency))
    minor = int(amount.to_integral_value(ROUND_HALF_EVEN))
    if comma:
        answers.find("debt_decimal_comma", "debt", currency=currency, minor=minor)
    elif amount != minor:
        answers.find("debt_rounded", "debt", currency=currency, minor=minor)
    return Money(minor, currency)


def _scores(answers: Answers) -> tuple[tuple[Dimension, int], ...]:
    scores = []
    for dimension in Dimension:
        key = f"score_{dimension.value}"
        text = answers.text(key).replace(",", ".")
        if not text:
            continue
        if not re.fullmatch(r"[-−]?\d{1,9}(\.\d{1,9})?", text):
            answers.find("score_unreadable", key, dimension=dimension.value)
            continue
        score = Decimal(text.replace("−", "-"))
        if not 0 <= score <= 1:
            answers.find("score_out_of_range", key, dimension=dimension.value)
            continue
        scores.append((dimension, int((score * FULL).to_integral_value(ROUND_HALF_EVEN))))
    return tuple(scores)


def _check_person(answers: Answers, case: Case, programme: Programme) -> None:
    """Note what cannot be true of one person: these are planned as they are, and looked at."""
    chosen = answers.chosen.get("vulnerabilities", frozenset())
    if case.planning.sex is Sex.MALE and PREGNANT in chosen:
        answers.find("man_pregnant", "vulnerabilities")
    now = case.age_on(programme.balance_date)
    if now is None:
        return
    _check_age(answers, case, chosen, now)


def _check_age(answers: Answers, case: Case, chosen: frozenset[str], now: tuple[int, int]) -> None:
    if UNACCOMPANIED in chosen and now[0] >= ADULT:
        days = (read_day(answers.text("day")), case.planning.return_date)
        then = case.age_on(min((d for d in days if d is not None), default=date.max))
        # Who turned 18 since the return or the assessment was rightly recorded as a child.
        was_child = then is not None and then[0] < ADULT
        code = "unaccompanied_now_adult" if was_child else "adult_unaccompanied"
        answers.find(code, "vulnerabilities", age=now[0])
    if now[1] < ADULT:
        _check_child(answers, case, now[1])
        alone = UNACCOMPANIED in chosen and not case.protection.guardian_verified
        if alone and answers.text("consent") == "yes":
            answers.find("child_without_guardian", "consent", age=now[1])


def _check_child(answers: Answers, case: Case, age: int) -> None:
    """Note of a child what is said of adults: each fact as it was recorded.

    Who is old enough to work may well wish for a business: that alone is nothing odd.
    """
    family = {m.relation for m in case.planning.members}
    odd = [r.value for r in (Relation.SPOUSE, Relation.CHILD) if r in family]
    wishes = answers.text("business_wish") == "yes"
    if wishes and (odd or age < WORKING_AGE):
        odd.insert(0, "business_wish")
    if odd:
        answers.find("child_as_adult", "birth", age=age, facts=", ".join(odd))
