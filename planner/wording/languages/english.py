"""Rules and conditions in English."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.wording.languages.language import Forms, Language

_YEARS: Forms = {"one": "{n} year", "other": "{n} years"}
_MONTHS: Forms = {"one": "{n} month", "other": "{n} months"}
_PEOPLE: Forms = {"one": "{n} person", "other": "{n} people"}
_CHILDREN: Forms = {"one": "{n} child", "other": "{n} children"}

_RULES = {
    RuleSort.PAYS_FOR: "{fund} pays for support {kinds}[, only as {measures}]",
    RuleSort.SERVES: "{fund} serves a case only {where}[, {unless}]",
    RuleSort.CASE_CEILING: "[{fund} and {other} together pay|{fund} pays|All funds together pay]"
    " at most {amount} a case[ {kinds}][ as {measures}][ for the need {need}]",
    RuleSort.ROLE_CEILING: "{fund} pays at most {amount}[ {kinds}] {per}[ {where}][, {unless}];"
    " such amounts add up within a case",
    RuleSort.CASE_SHARE: "At most {most} of what {fund} pays a case is given {kinds}",
    RuleSort.SHARE_OF_LINE: "At most {most} of {fund} is spent {kinds}",
    RuleSort.LEAST_FOR: "At least {least} of what {fund} awards"
    " [is given {kinds} and goes to cases {where}|is given {kinds}|goes to cases {where}]"
    "[, {unless}]",
    RuleSort.ENTITLED: "{fund} owes {amount} {per} as {part}",
    RuleSort.HOUSEHOLD_CAP: "{fund} owes one household at most {amount}[ as {part}]",
    RuleSort.OWED_AS: "What {fund} owes as {part} is always awarded as {measures}",
    RuleSort.USE_WITHIN: "What {fund} pays starts within {months} of return",
    RuleSort.APPLY_BY: "{fund} makes no new award[ more than {months} after return or after"
    " {until}| more than {months} after return| after {until}]",
    RuleSort.SPEND_BY: "The last instalment from {fund} is paid[ within {months} of return and by"
    " {until}| within {months} of return| by {until}]",
    RuleSort.INSTALMENTS: "Support[ from {fund}][ given {kinds}][ as {measures}]"
    "[ worth {amount} or more] is paid in {parts} ({shares}), {months} apart"
    "[, each later part {proof}]"
    "[; this holds {where}, {unless}|; this holds {where}|, {unless}]",
    RuleSort.NOT_AGAIN: "{fund} helps no household that"
    " [{other} helped less than {years} ago|{other} helped before"
    "|it helped less than {years} ago|it helped before]",
    RuleSort.ONE_PERSON: "{fund} helps only one person of a household",
    RuleSort.NO_STACKING: "{fund} is not combined with {other} in one case",
    RuleSort.RESERVE: "{most} of {fund} is held back for later arrivals until {until}",
    RuleSort.RESIDENTS_SHARE: "At least {least} of the seats of a project[ paid by {fund}] go to"
    " residents",
    RuleSort.ACT_NOW: "The office acts within {days}, before any balance, {where}[, {unless}]",
    RuleSort.FLOOR: "At least {least} of the need {need} is met within {days} where it is rated"
    " {severity} or more[ and {where}][, {unless}]",
    RuleSort.SPENDING_SHARE: "Of the pool money awarded,"
    " [between {least} and {most}|at least {least}|at most {most}] is given {kinds}",
    RuleSort.BAR: "[{fund} never pays for|Nobody receives]"
    " [support {kinds} or {measures}|support {kinds}|{measures}|any support] {where}[, {unless}]"
    "[; {instead} is offered instead]",
    RuleSort.ONCE_A_HOUSEHOLD: "A household receives"
    " [at most one of {several}|{measures} at most once]",
    RuleSort.NEEDS_FIRST: "A household receives {measures} only {where}[, {unless}]",
    RuleSort.TIER: "From {persons} in the household on, the published amount of {measures} is"
    " {amount}",
    RuleSort.TRADE_PLACES: "At most {persons} of one trade at one place may receive {measures}",
    RuleSort.SMALLEST_AWARD: "No award is worth less than {amount}",
    RuleSort.TENSION: "Where tension is {count} or more, a project opens only after residents were"
    " consulted and a do-no-harm check was made",
    RuleSort.COUNSELLOR_HOURS: "Each counsellor has {hours} a month for plans and visits",
    RuleSort.PRICE_AGE: "A provider’s price older than {months} is asked again",
}
_FACTS = {
    "age": ("the person is {value} old", ""),
    "persons": ("the household has {value}", ""),
    "adults": ("the household has {value}", ""),
    "returned_with": ("the person returned with {value}", ""),
    "children_6_17": ("the household has {value} aged 6 to 17", ""),
    "children_under_6": ("the household has {value} under 6", ""),
    "debt": ("the debt is {value}", ""),
    "months_abroad": ("the person was abroad for {value}", ""),
    "need": ("the need {name} is rated {value}", ""),
    "departure": (
        "the person departed from {values}",
        "the person did not depart from {values}",
    ),
    "return": ("the return is {values}", "the return is not {values}"),
    "place": ("the place of return is {values}", "the place of return is not {values}"),
    "country": ("the country of return is {values}", "the country of return is not {values}"),
    "house": ("the housing available is {values}", "the housing available is not {values}"),
    "sex": ("the person is {values}", "the person is not {values}"),
    "language": ("the person speaks {values}", "the person does not speak {values}"),
    "cash_risk": ("cash puts the person at risk", "cash does not put the person at risk"),
    "business_wish": (
        "the person wishes to run a business",
        "the person does not wish to run a business",
    ),
    "business_training": (
        "the person had business training",
        "the person had no business training",
    ),
    "mobile_money": ("the person has mobile money", "the person has no mobile money"),
    "violence": ("violence is recorded", "no violence is recorded"),
    "guardian_verified": ("a guardian is verified", "no guardian is verified"),
    "specialist_clearance": ("a specialist has cleared it", "no specialist has cleared it"),
    "skills_recorded": ("a skill is recorded", "no skill is recorded"),
    "unaccompanied_child": (
        "the person is an unaccompanied child",
        "the person is not an unaccompanied child",
    ),
    "female_staff": (
        "the person asks for female staff",
        "the person does not ask for female staff",
    ),
    "visa_free": (
        "the country’s nationals need no visa for the Schengen area",
        "the country’s nationals need a visa for the Schengen area",
    ),
    "helped_before": (
        "the household was helped before by {values}",
        "the household was not helped before by {values}",
    ),
    "vulnerability": (
        "a vulnerability is recorded ({values})",
        "no such vulnerability is recorded ({values})",
    ),
    "skill": ("a skill is recorded ({values})", "no such skill is recorded ({values})"),
    "wish": ("the person wishes support {values}", "the person does not wish support {values}"),
}
_ASKED = {
    "age": "age",
    "persons": "people in the household",
    "adults": "adults in the household",
    "returned_with": "members who returned together",
    "children_6_17": "children aged 6–17",
    "children_under_6": "children under 6",
    "debt": "debt",
    "months_abroad": "months abroad",
    "departure": "country of departure",
    "return": "kind of return",
    "return_date": "date of return",
    "place": "place of return",
    "country": "country of return",
    "house": "housing available",
    "sex": "sex",
    "language": "language",
    "cash_risk": "whether cash puts the person at risk",
    "business_wish": "wish to run a business",
    "business_training": "business training",
    "mobile_money": "mobile money",
    "violence": "violence recorded",
    "guardian_verified": "guardian verified",
    "specialist_clearance": "cleared by a specialist",
    "skills_recorded": "a skill recorded",
    "unaccompanied_child": "unaccompanied child",
    "female_staff": "asks for female staff",
    "visa_free": "no visa needed",
    "helped_before": "helped before by",
    "vulnerability": "vulnerability",
    "skill": "skill",
    "wish": "wish",
}

ENGLISH = Language(
    rules=_RULES,
    facts=_FACTS,
    asked=_ASKED,
    units={
        "age": _YEARS,
        "persons": _PEOPLE,
        "adults": {"one": "{n} adult", "other": "{n} adults"},
        "returned_with": {
            "one": "{n} member of the household",
            "other": "{n} members of the household",
        },
        "children_6_17": _CHILDREN,
        "children_under_6": _CHILDREN,
        "months_abroad": _MONTHS,
    },
    operators={">=": "at least {}", "<=": "at most {}", "=": "exactly {}"},
    words={
        "returned_with.0": "the person returned alone",
        "children_6_17.0": "the household has no children aged 6 to 17",
        "children_under_6.0": "the household has no children under 6",
        "debt.0": "there is no debt",
        "status": "Status: ",
        "status.holds": "the status {values} is recorded",
        "status.fails": "the status {values} is not recorded",
        "yes": "yes",
        "no": "no",
        "return.voluntary": "voluntary",
        "return.humanitarian": "voluntary humanitarian",
        "return.forced": "forced",
        "house.own": "the person’s own",
        "house.family": "the family’s",
        "house.none": "missing",
        "sex.f": "a woman",
        "sex.m": "a man",
        "sex.o": "of another sex",
    },
    kinds={
        Kind.CASH: "in cash",
        Kind.IN_KIND: "in kind",
        Kind.COMMUNITY: "in community projects",
        Kind.REFERRAL: "by referral",
    },
    roles={
        Role.CASE: "a case",
        Role.PRINCIPAL: "for the returnee",
        Role.MEMBER_RETURNED: "for each member who returned together",
        Role.ADULT_FAMILY: "for each adult family member who returned together",
        Role.MINOR: "for each family member under 18 who returned together",
        Role.UNACCOMPANIED_CHILD: "for a returnee who is an unaccompanied child",
        Role.ADULT: "for each adult who returned (the returnee included)",
        Role.CHILD: "for each person under 18 who returned (the returnee included)",
        Role.PERSON: "for each person who returned",
    },
    parts={
        "travel": "travel money",
        "start": "start money",
        "arrival": "arrival help",
        "later": "later help",
    },
    proofs={
        Proof.RECEIPTS: "only once receipts have been seen",
        Proof.VISIT: "only after a visit",
        Proof.STILL_THERE: "only if the person has not left the country again",
        Proof.TRAINING_DONE: "only once the training is done",
        Proof.BUSINESS_RUNS: "only if the business is running",
    },
    nouns={
        "months": _MONTHS,
        "years": _YEARS,
        "days": {"one": "{n} day", "other": "{n} days"},
        "hours": {"one": "{n} hour", "other": "{n} hours"},
        "persons": _PEOPLE,
        "parts": {"one": "{n} part", "other": "{n} parts"},
    },
    joined={"and": " and ", "or": " or ", "comma": ", "},
    where=("where {}", " and where {}"),
    unless="unless {}",
    quoted="“{}”",
    named="{}",
    part_of="{fund} ({part})",
    office="the office",
    validity="[in force from {starts} to {ends}|in force from {starts}|in force until {ends}"
    "|in force without dates]; [source: {source}|no source given]",
)
