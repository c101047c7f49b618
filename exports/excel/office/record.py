"""The sheets that keep record: decisions, findings, rules."""

from __future__ import annotations

from collections.abc import Sequence

from exports.excel.cells import Value
from exports.excel.office.figures import Figures
from exports.excel.office.sheets import Rows, Sheets
from exports.excel.table import Column, write_table
from exports.privacy import printable_programme, tells_protected_facts
from planner.domain.need import FULL
from planner.domain.programme.rule import Rule
from planner.domain.protection.protected_findings import tells_protected, told
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of
from planner.wording.names.programme import scope_name
from planner.wording.numbers import share_text
from planner.wording.rules import rule_sentence
from planner.wording.rules.touched import touch_text


def record_columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    """Return the columns of each sheet of record."""
    say = figures.say
    return {
        "decisions": (
            Column("case", say("case"), 17),
            Column("decided", say("decided"), 12),
            Column("code", say("code"), 11),
            Column("what", say("what"), 38),
            Column("amount", say("amount"), 13),
            Column("who", say("who"), 10),
            Column("when", say("when"), 12),
        ),
        "findings": (
            Column("weight", say("weight"), 10),
            Column("case", say("case"), 17),
            Column("wrong", say("wrong"), 60),
            Column("to_do", say("to_do"), 60),
            Column("file", say("file"), 26),
            Column("sheet", say("sheet"), 16),
            Column("row", say("row"), 8),
            Column("column", say("column"), 18),
        ),
        "rules": (
            Column("code", say("code"), 15),
            Column("fund", say("fund"), 12),
            Column("sentence", say("sentence"), 90),
            Column("state", say("validity"), 13),
            Column("starts", say("starts"), 12),
            Column("ends", say("ends"), 12),
            Column("touched", say("touched"), 40),
            Column("source", say("source"), 40),
        ),
    }


def listed_record(figures: Figures) -> Rows:
    """Return the rows of record, by sheet."""
    return {
        "decisions": decision_rows(figures),
        "findings": finding_rows(figures),
        "rules": rule_rows(figures),
    }


def write_record(figures: Figures, sheets: Sheets, listed: Rows) -> None:
    """Fill the sheets of record."""
    for key in ("decisions", "findings", "rules"):
        content = listed[key]
        note, empty = figures.say(f"note_{key}"), figures.say("nothing")
        write_table(sheets[key], key.capitalize(), note, content, empty, "")


def decision_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return the decisions without their reasons, which are free text about a person."""
    decisions = sorted(
        figures.caseload.decisions.values(),
        key=lambda d: (figures.number(d.case_id), d.when, d.id),
    )
    return [
        (
            figures.number(d.case_id),
            name_of(d.sort, figures.language),
            d.target,
            figures.target_name(d.target),
            d.level,
            d.who,
            d.when.date(),
        )
        for d in decisions
    ]


def finding_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return the findings of the last imports as sentences.

    Not what they say of protected details; for whom these are shut, no such finding at all.
    """
    rows: list[Sequence[Value]] = []
    for finding in told(figures.caseload.findings, sealed=figures.caseload.sealed):
        hidden = tells_protected(finding)
        if hidden:
            wrong, to_do = figures.say("finding_hidden"), figures.say("why_hidden")
        else:
            wrong, to_do = finding_sentence(finding, figures.language)
        rows.append(
            (
                name_of(finding.weight, figures.language),
                finding.case_number,
                wrong,
                to_do,
                finding.file,
                finding.sheet,
                finding.sheet_row if finding.sheet_row is not None else finding.row,
                "" if hidden else finding.column,
            )
        )
    return rows


def rule_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return the rules as sentences, but for those of protected lines."""
    programme = printable_programme(figures.programme)
    return [
        (
            rule.code,
            scope_name(rule.scope, programme, figures.language),
            rule_sentence(rule, programme, figures.language),
            figures.say(_validity(rule, figures)),
            rule.starts,
            rule.ends,
            _touched(rule, figures),
            rule.source,
        )
        for rule in programme.rules
    ]


def _validity(rule: Rule, figures: Figures) -> str:
    day = figures.programme.balance_date
    if rule.ended_by(day):
        return "ended"
    return "in_force" if rule.holds_on(day) else "not_yet"


def _touched(rule: Rule, figures: Figures) -> str:
    """Say what a rule in force did; of one on a protected fact not even how many it is about."""
    if not rule.holds_on(figures.programme.balance_date):
        return ""
    if tells_protected_facts(rule):
        return figures.say("touched_hidden")
    touch = next((t for t in figures.allocation.touched if t.rule == rule.code), None)
    said = touch_text(touch, rule, figures.language) if touch else ""
    return "; ".join(part for part in (said, _not_kept(rule, figures)) if part)


def _not_kept(rule: Rule, figures: Figures) -> str:
    """Say how far a fund's least share was reached where it could not be kept, else nothing."""
    for note in figures.allocation.notes:
        values = dict(note.values)
        if note.code == "least_for_gave_way" and values["rule"] == rule.code:
            least = share_text(int(values["least"]) / FULL, figures.language)
            reached = share_text(int(values.get("reached", 0)) / FULL, figures.language)
            return figures.say("least_not_kept", reached=reached, least=least)
    return ""
