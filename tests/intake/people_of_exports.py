"""Invented people who fill in the planner's own XLSForm, and what of them must arrive."""

from planner.domain.need import FULL
from tests.intake.exports_of_forms import ADDED

#: Answers by XML name. The lists of the form are written as its options are named.
PEOPLE = (
    {
        "consent": "yes", "assessment_date": "2026-08-14", "case_number": "GN-26-09001",
        "counsellor": "C01", "full_name": "Mariama Sow", "sex": "f", "birth": "1994-05-31",
        "plan_language": "fr", "departed_from": "MA", "months_abroad": 14,
        "return_type": "voluntary", "return_date": "2026-07-02", "place_of_return": "GN003002",
        "vulnerabilities": ["single_head", "chronic"], "mobile_money": "yes", "cash_risk": "no",
        "female_staff": "yes", "debt_amount": "1500000", "house": "family",
        "skills": "couture | commerce", "business_wish": "yes", "business_training": "no",
        "need_basic": "3", "need_medical": "4", "need_job": "0", "need_housing": "unknown",
        "wishes": ["in_kind", "community"], "refusals": ["cash"],
        "own_words": "Je veux reprendre mon atelier, avec ma sœur.",
        "score_economic": "0.35", "score_social": "0.5", "specialist_clearance": "yes",
        "members": [
            {"m_relation": "child", "m_age": 8, "m_sex": "m", "m_where": "with",
             "m_community_wish": "no", "m_own_needs": ["medical", "education"],
             "m_need_medical": "2", "m_need_education": "3"},
            {"m_relation": "parent", "m_age": 61, "m_sex": "f", "m_where": "there"},
        ],
    },
    {
        "consent": "yes", "assessment_date": "2026-09-01", "case_number": "GN-26-09002",
        "counsellor": "C02", "full_name": "محمد با", "sex": "m", "birth": "1988",
        "plan_language": "ar", "departed_from": "LY", "return_type": "humanitarian",
        "return_date": "2026-08-20", "place_of_return": "GN002003",
        "vulnerabilities": ["disability"],
        "mobile_money": "no", "cash_risk": "unknown", "debt_amount": "250000.5", "house": "none",
        "business_wish": "no", "need_basic": "0", "need_security": "1", "need_mhpss": "2",
        "wishes": ["none"], "own_words": "=SUM(A1:A9)",
    },
    {
        "consent": "yes", "assessment_date": "2026-10-02", "case_number": "GN-26-09003",
        "counsellor": "C03", "full_name": "José Núñez", "sex": "m", "birth": "2001-02",
        "plan_language": "fr", "departed_from": "DE", "months_abroad": 30, "return_type": "forced",
        "return_date": "2026-09-30", "place_of_return": "GN002005", "vulnerabilities": [],
        "female_staff": "no", "house": "rented", "earlier_help": "OTHER 2023-05-01",
        "need_income": "4", "need_debt": "3", "need_community": "unknown",
        "wishes": ["cash", "community"], "score_psychosocial": "0.999",
        "members": [{"m_relation": "spouse", "m_age": 24, "m_sex": "f", "m_where": "with",
                     "m_community_wish": "yes"}],
    },
    {
        "consent": "no", "assessment_date": "2026-10-03", "case_number": "GN-26-09004",
    },
)  # fmt: skip
_MEMBER_FIELDS = ("m_relation", "m_age", "m_sex", "m_where")


def put_in(people, variant):
    """What was answered, cell by cell: (case number, what) -> the planner's value as text.

    Without what the variant cannot carry: repeats in csv, letters its encoding lacks, and what
    an older version did not ask.
    """
    members = not variant.kind.startswith("csv")
    encoding = "utf-8" if members else variant.kind.split(" ")[2]

    def left_out(n, name):
        return variant.versions and n % 2 == 0 and name in ADDED

    cells = {}
    for n, person in enumerate(people, start=1):
        number = person["case_number"]
        for name, value in person.items():
            if name not in ("members", "case_number") and not left_out(n, name):
                text = _plain(name, value)
                cells[number, name] = text.encode(encoding, "replace").decode(encoding)
        for m, member in enumerate(person.get("members", ()) if members else ()):
            for name, value in member.items():
                if name != "m_own_needs":
                    cells[number, f"member {m} {name}"] = _plain(name, value)
    return cells


def _plain(name, value):
    if value == "unknown" or (name == "wishes" and value == ["none"]):
        return ""
    if isinstance(value, list):
        return " ".join(sorted(value))
    if name == "debt_amount":
        return str(round(float(value)))
    return str(value)


def arrived(read):
    """What the planner has of it, in the same cells; nothing where nothing is known."""
    cells = {}
    assessments = {a.case_id: a for a in read.assessments}
    for case in read.cases:
        number, one = case.number, assessments[case.id]
        for name, value in {**_of_case(case), **_of_assessment(one)}.items():
            cells[number, name] = "" if value is None else str(value)
        for m, member in enumerate(case.planning.members):
            values = (member.relation, member.age, member.sex, member.presence)
            for name, value in zip(_MEMBER_FIELDS, values, strict=True):
                cells[number, f"member {m} {name}"] = "" if value is None else str(value)
            wish = "yes" if member.id in one.community_wishes else "no"
            cells[number, f"member {m} m_community_wish"] = wish
        for answer in one.needs:
            said = "" if answer.severity is None else str(answer.severity)
            if not answer.persons:
                cells[number, f"need_{answer.need}"] = said
            for person in answer.persons:
                m = [x.id for x in case.planning.members].index(person)
                cells[number, f"member {m} m_need_{answer.need}"] = said
    return cells


def _of_case(case):
    who, planning = case.identity, case.planning
    return {
        "full_name": who.name,
        "birth": who.birth.written if who.birth else "",
        "sex": planning.sex,
        "plan_language": planning.language,
        "departed_from": planning.departure,
        "months_abroad": planning.months_abroad,
        "return_type": planning.return_type,
        "return_date": planning.return_date,
        "place_of_return": planning.place,
        "counsellor": planning.counsellor,
        "earlier_help": " | ".join(f"{h.fund} {h.on}" for h in planning.earlier_help),
        "specialist_clearance": "yes" if case.protection.specialist_clearance else "",
    }


def _of_assessment(one):
    scores = {f"score_{d.value}": f"{s / FULL:g}" for d, s in one.scores}
    return {
        "consent": _yes(one.consent),
        "assessment_date": one.day,
        "vulnerabilities": " ".join(sorted(one.vulnerabilities)),
        "mobile_money": _yes(one.mobile_money),
        "cash_risk": _yes(one.cash_risk),
        "female_staff": _yes(one.female_staff),
        "debt_amount": one.debt.minor if one.debt else "",
        "house": one.house,
        "skills": " | ".join(one.skills),
        "business_wish": _yes(one.business_wish),
        "business_training": _yes(one.business_training),
        "wishes": " ".join(sorted(one.wishes)),
        "refusals": " ".join(sorted(one.refusals)),
        "own_words": one.words,
        **scores,
    }


def _yes(value):
    return {True: "yes", False: "no", None: ""}[value]


def lost(put, came):
    """The cells that did not arrive as they were put in."""
    return sorted(key for key, value in put.items() if came.get(key, "") != value)
