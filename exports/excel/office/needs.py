"""The sheets about people's needs: met, unmet, shortfalls, and who waits for no balance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.excel.cells import Formula, Share, Value, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.parts import Places, places_of, sum_of_own
from exports.excel.office.sheets import Rows, Sheets
from exports.excel.table import Column, write_table
from exports.privacy import (
    printable_programme,
    printable_reason,
    silent_needs,
    tells_protected_facts,
)
from planner.domain.balances.act_now import act_now, kept_from_list
from planner.domain.balances.allocation import CaseResult, NeedResult, Reason
from planner.domain.cases.case import Relation
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.wording.act_now import shut_text
from planner.wording.names import name_of
from planner.wording.reasons import reason_sentence
from planner.wording.rules import rule_sentence

#: Dimensions, then all of them together.
PARTS: tuple[Dimension | None, ...] = (*Dimension, None)


def part_key(part: Dimension | None) -> str:
    """Return the key of a dimension's columns."""
    return part.value if part else "all"


def needs_columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    """Return the columns of each sheet about needs."""
    say = figures.say
    met: list[Column] = [
        Column("case", say("case"), 17),
        Column("place", say("place"), 16),
        Column("counsellor", say("counsellor"), 11),
        Column("worst", say("worst"), 11),
    ]
    for part in PARTS:
        key = part_key(part)
        for sort in ("before", "after"):
            heading = say(sort, what=say(key))
            met.append(Column(f"{key}_{sort}", heading, 12.5, total=Formula("", "#,##0.0")))
        met.append(Column(f"{key}_met", say("met", what=say(key)), 12.5, total=Formula("", "0%")))
    met.append(Column("awarded", say("awarded"), 14, summed=True))
    return {
        "needs": tuple(met),
        "unmet": (
            Column("case", say("case"), 17),
            Column("need", say("need"), 22),
            Column("whom", say("person"), 22),
            Column("severity", say("severity"), 11),
            Column("cover", say("cover"), 10),
            Column("referred", say("referred"), 12),
            Column("why", say("why"), 90),
        ),
        "shortfalls": (
            Column("case", say("case"), 17),
            Column("need", say("need"), 22),
            Column("least", say("least"), 10),
            Column("reached", say("reached"), 10),
            Column("missing", say("missing"), 14, summed=True),
            Column("rule", say("rule"), 80),
        ),
        "act_now": (
            Column("case", say("case"), 17),
            Column("deadline", say("deadline"), 13),
            Column("owner", say("owner"), 12),
            Column("place", say("place"), 18),
        ),
    }


def write_needs(figures: Figures, sheets: Sheets, listed: Rows) -> None:
    """Fill the sheets about needs."""
    rows: Rows = {**listed, "needs": needs_rows(figures, sheets)}
    for key, name in (
        ("needs", "NeedsMet"),
        ("unmet", "UnmetNeeds"),
        ("shortfalls", "Shortfalls"),
        ("act_now", "ActNow"),
    ):
        label = figures.say("total_or_mean" if key == "needs" else "total")
        note, empty = figures.say(f"note_{key}"), figures.say("nothing")
        if key == "act_now":
            note = _shut_too(note, figures)
        write_table(sheets[key], name, note, rows[key], empty, label)
    _total_needs(sheets)


def listed_needs(figures: Figures) -> Rows:
    """Return the rows that point at no other sheet, by sheet."""
    return {
        "unmet": unmet_rows(figures),
        "shortfalls": shortfall_rows(figures),
        "act_now": act_now_rows(figures),
    }


def _results(figures: Figures) -> list[CaseResult]:
    return sorted(figures.allocation.cases, key=lambda c: (figures.number(c.case_id), c.case_id))


def needs_rows(figures: Figures, sheets: Sheets) -> list[Sequence[Value]]:
    """Return the burdens of every case; the tenth with most burden left is marked.

    Burdens of all needs stated: what of a need can be met in one case can rest on a protected fact
    and would tell it.
    """
    results = _results(figures)
    # Equal burdens stay in the order of the cases, as on the page Balance: the same tenth.
    ranked = sorted(figures.allocation.cases, key=lambda c: -round(c.stated(), 6))
    worst = {c.case_id for c in ranked[: max(1, round(len(ranked) / 10))]}
    places = places_of(figures.number(award.case_id) for award in figures.awards)
    return [_met(figures, sheets, places, c, i, c.case_id in worst) for i, c in enumerate(results)]


def _met(
    figures: Figures,
    sheets: Sheets,
    places: Places,
    result: CaseResult,
    row: int,
    worst: bool,
) -> Sequence[Value]:
    table, awards = sheets["needs"], sheets["awards"]
    case, number = figures.case(result.case_id), figures.number(result.case_id)
    asked = table.cell("case", row)
    awarded = sum_of_own(awards, "amount", "case", asked, table.rows, places.get(number))
    values: list[Value] = [
        number,
        figures.place_of(result.case_id),
        case.planning.counsellor if case else "",
        figures.say("yes" if worst else "no"),
    ]
    for part in PARTS:
        key = part_key(part)
        before, after = table.cell(f"{key}_before", row), table.cell(f"{key}_after", row)
        values += [
            round(result.stated(part, before=True), 4),
            round(result.stated(part), 4),
            Formula(f'=IF({before}=0,"",1-{after}/{before})', "0%"),
        ]
    return [*values, Formula(f"={awarded}", money_format(figures.currency))]


def _total_needs(sheets: Sheets) -> None:
    """Total the burdens; the share met of all is that of the sums, not a mean of shares."""
    table = sheets["needs"]
    for part in PARTS:
        key = part_key(part)
        totals = {}
        for sort in ("before", "after"):
            cell = table.sheet[_local(table.total(f"{key}_{sort}"))]
            cell.value = f"=SUM({table.span(f'{key}_{sort}')})"
            totals[sort] = table.total(f"{key}_{sort}")
        share = table.sheet[_local(table.total(f"{key}_met"))]
        share.value = f"=IF({totals['before']}=0,0,1-{totals['after']}/{totals['before']})"


def _local(reference: str) -> str:
    return reference.rpartition("!")[2].replace("$", "")


def unmet_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return the needs not fully met, with the reasons that tell nothing protected."""
    programme = printable_programme(figures.programme)
    silent = _silent(figures)
    rows: list[Sequence[Value]] = []
    for result in _results(figures):
        given: dict[str, list[Reason]] = {}
        for code, reason in result.not_met:
            given.setdefault(code, []).append(reason)
        for need in result.needs:
            if need.cover >= FULL or not need.weight:
                continue
            reasons = () if need.need in silent else tuple(given.get(need.need, ()))
            rows.append(_unmet(figures, result, need, _why(figures, programme, reasons)))
    return rows


def _silent(figures: Figures) -> frozenset[str]:
    """Return the needs of which no reason is told: of a need all reasons can be told, or none is.

    Were they told for some cases only, whoever is left would be known by the silence.
    """
    withheld = {
        need
        for result in figures.allocation.cases
        for need, reason in result.not_met
        if printable_reason(reason, figures.programme) is None
    }
    return silent_needs(figures.programme) | withheld


def _why(figures: Figures, programme: Programme, reasons: tuple[Reason, ...]) -> str:
    """Return the reasons that may be told, or one sentence, the same wherever none may."""
    shown = (printable_reason(reason, figures.programme) for reason in reasons)
    told = [reason_sentence(r, programme, figures.language) for r in shown if r is not None]
    return " ".join(dict.fromkeys(told)) or figures.say("why_asked")


def _unmet(figures: Figures, result: CaseResult, need: NeedResult, why: str) -> Sequence[Value]:
    return (
        figures.number(result.case_id),
        figures.need_name(need.need),
        _whom(figures, result, need),
        need.severity,
        Share(need.cover / FULL),
        Share(min(FULL, need.cover + need.referred) / FULL),
        why,
    )


def _whom(figures: Figures, result: CaseResult, need: NeedResult) -> str:
    """Return whom a need concerns: the household, or relations with ages, never a name."""
    case = figures.case(result.case_id)
    if case is None or not need.persons:
        return figures.say("household")
    members = {m.id: m for m in case.planning.members}
    said = []
    for person in need.persons:
        member = members.get(person)
        relation = member.relation if member else Relation.PRINCIPAL
        age = f" ({member.age})" if member and member.age is not None else ""
        said.append(name_of(relation, figures.language) + age)
    return ", ".join(said)


def shortfall_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return the floors not reached, by case number."""
    programme = printable_programme(figures.programme)
    rows = [
        (
            figures.number(s.case_id),
            figures.need_name(s.need),
            Share(s.least / FULL),
            Share(s.reached / FULL),
            s.missing,
            _floor(figures, programme, s.rule),
        )
        for s in figures.allocation.shortfalls
    ]
    return [*sorted(rows, key=lambda row: (str(row[0]), str(row[1]))), *_why_short(figures)]


def _why_short(figures: Figures) -> Iterator[Sequence[Value]]:
    """Yield why floors cannot all hold, where somebody asked: a line each, in the order told."""
    programme = printable_programme(figures.programme)
    for reason in figures.allocation.floors_short:
        values = dict(reason.values)
        rule = next((r for r in programme.rules if r.code == values.get("rule")), None)
        hidden = rule is not None and tells_protected_facts(rule)
        said = reason_sentence(reason, programme, figures.language)
        case = str(values.get("case", ""))
        yield (case, "", None, None, None, figures.say("why_hidden") if hidden else said)


def _floor(figures: Figures, programme: Programme, code: str) -> str:
    rule = next((r for r in programme.rules if r.code == code), None)
    if rule is None:
        return ""
    if tells_protected_facts(rule):
        return figures.say("why_hidden")
    return rule_sentence(rule, programme, figures.language)


def _shut_too(note: str, figures: Figures) -> str:
    """Return the note on who cannot wait, saying so where the list is not whole."""
    listed = act_now(figures.caseload)
    least = kept_from_list(figures.caseload, listed, figures.allocation)
    return note if least is None else f"{note} {shut_text(least, figures.language)}"


def act_now_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return who cannot wait. Why is a protected fact: it stays in the case."""
    return [
        (row.number, row.deadline, row.owner, figures.place_of(row.case_id))
        for row in act_now(figures.caseload)
    ]
