"""Take a real programme's template into one's own: the line, its rules, what is still to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.checks.rule_findings import findings_of
from planner.domain.donor import Donor, FillIn, FillValue
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.money import Money
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Office, Programme
from planner.domain.programme.rule import OFFICE, Rule
from planner.domain.texts import Texts
from planner.donors.reader import read_donors
from planner.services.programme.donor_findings import still_to_do
from planner.services.programme.donor_rules import check_chosen, settled
from planner.services.programme.programme import with_edited
from planner.services.work import Work

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,29}")


@dataclass(frozen=True, slots=True)
class Taking:
    """How an office takes a template: its own code, money and period for the line.

    ``choose``: by conflict, the reading. ``fill``: by rule, the value no source gives.
    """

    code: str
    fund: str
    amount: Money
    starts: date
    ends: date
    received: Money | None = None
    choose: Mapping[str, str] = field(default_factory=dict)
    fill: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """The caseload with the line in its programme, and what somebody must still do."""

    document: Caseload
    findings: tuple[Finding, ...]


def templates() -> tuple[Donor, ...]:
    """Return the bundled templates, by code."""
    return read_donors()


def template(code: str) -> Donor:
    """Return one template (PlannerError ``donor_unknown`` naming those there are)."""
    wanted = code.lower().replace("-", "_")
    found = next((d for d in read_donors() if d.code == wanted), None)
    if found is None:
        known = ", ".join(d.code for d in read_donors())
        raise PlannerError("donor_unknown", donor=code, known=known)
    return found


def with_template(document: Caseload, taking: Taking) -> Taken:
    """Return the caseload with a template's line and rules added to its programme.

    Rules are named after the line. Nothing is guessed: raises PlannerError ``programme_first``,
    ``donor_unknown``, ``donor_choice_missing`` and its kin of ``donor_rules``,
    ``donor_fund_unfit``, ``donor_fund_taken``, ``donor_period``, ``currencies_mixed``,
    ``donor_measure_unknown``, ``donor_line_unknown``, and ``donor_rate_missing`` or
    ``donor_stopped`` where the programme would stop with the line in it.
    """
    programme = document.given_programme
    donor = template(taking.code)
    _check_line(taking, donor, programme)
    whole = settled(donor, taking.choose, taking.fill)
    _check_filled(donor, whole.rules, programme)
    added = _own_rules(whole.rules, taking.fund, {r.code for r in programme.rules})
    known = {code for code, _ in programme.vulnerabilities}
    after = replace(
        programme,
        funds=(*programme.funds, _line(taking, donor)),
        rules=(*programme.rules, *added),
        vulnerabilities=(
            *programme.vulnerabilities,
            *(v for v in donor.vulnerabilities if v[0] not in known),
        ),
    )
    _check_stops(programme, after, taking.fund)
    to_do = still_to_do(donor, taking.fund, added, _own_left(whole.left, taking.fund), after)
    file = to_do[0].file
    taken = with_edited(document, after, file, to_do)
    return Taken(taken, tuple(f for f in taken.findings if f.file == file))


def template_lines(codes: Sequence[str], choose: Mapping[str, str]) -> Programme:
    """Return a programme of donors' lines and rules alone, to be written into an empty workbook.

    Lines have the templates' own codes and no money yet; what no source gives stays empty.
    ``choose`` is for all of them together. Raises PlannerError ``donor_unknown``,
    ``donor_choice_missing`` and its kin.
    """
    donors = [template(code) for code in dict.fromkeys(codes)]
    asked = {c.code for d in donors for c in d.conflicts}
    funds, rules, recorded = [], [], dict[str, Texts]()
    for donor in donors:
        own = {c.code for c in donor.conflicts}
        chosen = {k: v for k, v in choose.items() if k in own or k not in asked}
        check_chosen(donor, chosen)
        funds.append(
            Fund(
                donor.fund, donor.title, donor.sort, Money.zero(donor.currency), date.min, date.max
            )
        )
        rules += [replace(r, code=own_code(donor.fund, r.code)) for r in donor.rules_read(chosen)]
        recorded |= dict(donor.vulnerabilities)
    return Programme(
        name="",
        year=0,
        balance_date=date.min,
        currency="",
        paying_currency="",
        office=Office(""),
        funds=tuple(funds),
        rules=tuple(rules),
        vulnerabilities=tuple(recorded.items()),
    )


def take_template(work: Work, taking: Taking, who: str) -> tuple[Finding, ...]:
    """Take a template into the open caseload as one edit; return what is still to do.

    Raises PlannerError as ``with_template`` does: nothing changes then.
    """
    taken = with_template(work.document, taking)
    work.commit(taken.document, who=who, why="take_donor")
    return taken.findings


def _check_line(taking: Taking, donor: Donor, programme: Programme) -> None:
    if not _CODE.fullmatch(taking.fund) or taking.fund.upper() == OFFICE:
        raise PlannerError("donor_fund_unfit", fund=taking.fund)
    if any(f.code == taking.fund for f in programme.funds):
        raise PlannerError("donor_fund_taken", fund=taking.fund)
    if taking.ends < taking.starts:
        raise PlannerError(
            "donor_period", starts=taking.starts.isoformat(), ends=taking.ends.isoformat()
        )
    for money in (taking.amount, taking.received):
        if money is not None and money.currency != donor.currency:
            raise PlannerError("currencies_mixed", one=donor.currency, other=money.currency)


def _check_filled(donor: Donor, rules: tuple[Rule, ...], programme: Programme) -> None:
    """Raise where a value filled in names no measure or line of the programme."""
    measures = {m.code for m in programme.measures}
    funds = {f.code for f in programme.funds}
    asked = {f.rule: f.value for f in donor.fill_ins}
    for rule in rules:
        value = asked.get(rule.code)
        unknown = sorted(rule.measures - measures)
        if value is FillValue.MEASURES and unknown:
            raise PlannerError("donor_measure_unknown", rule=rule.code, value=unknown[0])
        if value is FillValue.OTHER and rule.other.split("/")[0] not in funds:
            raise PlannerError("donor_line_unknown", rule=rule.code, value=rule.other)


def _check_stops(before: Programme, after: Programme, fund: str) -> None:
    """Raise where the line brings a finding that stops the programme: nothing is taken then."""
    brought = Counter(findings_of(after)) - Counter(findings_of(before))
    stops = [f for f in brought.elements() if f.weight is Weight.STOPS]
    for finding in stops:
        if finding.code == "rate_missing":
            raise PlannerError("donor_rate_missing", **{**dict(finding.values), "fund": fund})
    if stops:
        raise PlannerError("donor_stopped", fund=fund, count=len(stops))


def _line(taking: Taking, donor: Donor) -> Fund:
    return Fund(
        taking.fund,
        donor.title,
        donor.sort,
        taking.amount,
        taking.starts,
        taking.ends,
        received=taking.received,
    )


def _own_rules(rules: tuple[Rule, ...], fund: str, taken: set[str]) -> tuple[Rule, ...]:
    """Name rules after the line; versions of one rule keep one code."""
    codes: dict[str, str] = {}
    for rule in rules:
        if rule.code not in codes:
            wanted = own = own_code(fund, rule.code)
            number = 2
            while own in taken:
                own, number = f"{wanted}-{number}", number + 1
            codes[rule.code] = own
            taken = taken | {own}
    return tuple(replace(r, code=codes[r.code], scope=fund) for r in rules)


def own_code(fund: str, rule: str) -> str:
    """Return the code of a template's rule in the office's own programme."""
    return f"{fund}-{rule.upper()}"


def _own_left(left: tuple[FillIn, ...], fund: str) -> tuple[str, ...]:
    return tuple(own_code(fund, f.rule) for f in left)
