"""What the words of the command line print: findings, changes, reasons, progress."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from planner.app.words.some import some_of
from planner.domain.balances.act_now import act_now, kept_from_list
from planner.domain.balances.allocation import Allocation, Outcome, Reason
from planner.domain.balances.reason_sorts import SHARES_NOT_KEPT
from planner.domain.caseload import Caseload
from planner.domain.change import Change
from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import Progress, Report
from planner.services.balances.summary import summarise
from planner.services.intake.imports import ImportPreview
from planner.services.programme.programme_changes import programme_changes
from planner.wording.act_now import shut_text
from planner.wording.balances.advice import share_limits
from planner.wording.changes import change_texts, kept_text
from planner.wording.changes.programme import programme_change_lines
from planner.wording.command_line import said
from planner.wording.findings import finding_sentence
from planner.wording.findings.counted import findings_counted
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.progress import progress_text
from planner.wording.reasons import reason_sentence
from planner.wording.rules.conditions import conditions_text

#: From so many findings of one sentence on, it is said once with all the cases.
_TOGETHER = 4
#: Kinds of findings told where they are only counted, and case numbers told of one kind.
_KINDS_TOLD, _NUMBERS_TOLD = 7, 3
#: From more reasons of one sort on, a balance tells the first and how many more there are.
_REASONS_TOLD = 2
#: What is left of a line is told from more than this part of it on (one in …).
_TOLD_PART = 50


def print_findings(findings: Sequence[Finding], language: str) -> None:
    """Print every finding with its place, what stops first; one sentence of many cases once."""
    order = list(Weight)
    groups: dict[tuple[Weight, str, str], list[Finding]] = {}
    for finding in sorted(findings, key=lambda each: order.index(each.weight)):
        groups.setdefault((finding.weight, *finding_sentence(finding, language)), []).append(
            finding
        )
    for (weight, what, remedy), group in groups.items():
        name, text = name_of(weight, language), f"{what} {remedy}"
        if len(group) >= _TOGETHER:
            numbers = ", ".join(f.case_number or place_of(f, language) for f in group)
            text = said("together", language, text=text, count=len(group), numbers=numbers)
            print(said("labelled", language, label=name, text=text))
            continue
        for finding in group:
            placed = said("labelled", language, label=place_of(finding, language), text=text)
            print(said("labelled", language, label=name, text=placed))
    _print_counts(findings, language)


def print_kinds(findings: Sequence[Finding], language: str, where: str) -> None:
    """Print findings as counts by kind, what stops first, then where all of them are listed.

    ``where``: the closing line, as ``listed_by`` and ``marked_in`` write it. What stops is told
    with its remedy; of the rest a kind is one sentence with its first cases.
    """
    order = list(Weight)
    kinds: dict[tuple[Weight, str], list[Finding]] = {}
    for finding in findings:
        kinds.setdefault((finding.weight, finding.code), []).append(finding)
    ranked = sorted(kinds.items(), key=lambda kind: (order.index(kind[0][0]), -len(kind[1])))
    for (weight, _), group in ranked[:_KINDS_TOLD]:
        what, remedy = finding_sentence(group[0], language)
        numbers = list(dict.fromkeys(f.case_number or place_of(f, language) for f in group))
        values = {
            "label": name_of(weight, language),
            "text": f"{what} {remedy}" if weight is Weight.STOPS else what,
            "numbers": some_of(numbers, language, _NUMBERS_TOLD),
        }
        if len(group) == 1:
            text = said("labelled", language, label=numbers[0], text=values["text"])
            print(said("labelled", language, label=values["label"], text=text))
        else:
            print(said("of_kind", language, count=len(group), **values))
    rest = [group for _, group in ranked[_KINDS_TOLD:]]
    if rest:
        print(said("more_kinds", language, count=sum(map(len, rest)), kinds=len(rest)))
    _print_counts(findings, language)
    if findings:
        print(where)


def listed_by(command: str, language: str) -> str:
    """Return the line that names the command which lists all findings."""
    return said("list_findings", language, command=command)


def marked_in(file: str, language: str) -> str:
    """Return the line that names the marked copy in which all findings stand."""
    return said("findings_marked", language, file=file)


def _print_counts(findings: Sequence[Finding], language: str) -> None:
    counts = Counter(f.weight for f in findings)
    if counts:
        print(findings_counted(counts, language))


def place_of(finding: Finding, language: str) -> str:
    """Return file, sheet, the row as the spreadsheet numbers it, column and case number.

    A finding without any is about the programme as it was edited here.
    """
    number = finding.sheet_row or finding.row
    row = said("row", language, row=str(number)) if number else ""
    parts = (finding.file, finding.sheet, row, finding.column, finding.case_number)
    return ", ".join(part for part in parts if part) or said("of_programme", language)


def print_preview(preview: ImportPreview, programme: Programme, language: str) -> None:
    """Print what an import changes: how many cases, and each changed field of a known case."""
    counts = {n: len(getattr(preview, n)) for n in ("new", "changed", "unchanged")}
    print(said("preview", language, file=preview.file, **counts))
    for kept, names in preview.kept.items():
        text = kept_text(names, programme, language)
        print("  " + said("labelled", language, label=kept, text=text))
    if not preview.changed:
        return
    owner: dict[str | None, str] = {a.id: a.case_id for a in preview.after.assessments.values()}
    by_case: dict[str | None, list[Change]] = {}
    for change in preview.changes:
        by_case.setdefault(owner.get(change.key, change.key), []).append(change)
    ids = {case.number: case.id for case in preview.after.cases.values()}
    for number in preview.changed:
        own = by_case.get(ids[number], [])
        changes = said("and_also", language).join(change_texts(own, programme, language))
        print("  " + said("labelled", language, label=number, text=changes))


def print_programme_changes(before: Programme | None, after: Programme, language: str) -> None:
    """Print what loading the programme again changes."""
    if before is not None:
        changes = programme_changes(before, after)
        for line in programme_change_lines(changes, before, after, language):
            print(f"  {line}")


def print_act_now(document: Caseload, language: str) -> None:
    """Name all who cannot wait for a balance: what for, by when, whose each of them is."""
    programme = document.given_programme
    listed = act_now(document)
    if listed:
        print(said("act_now_head", language, count=len(listed)))
    rules = {r.code: r for r in programme.rules}
    alike: dict[tuple[tuple[str, ...], date], list[str]] = {}
    for entry in listed:
        owned = f"{entry.number} ({entry.owner})" if entry.owner else entry.number
        alike.setdefault((entry.rules, entry.deadline), []).append(owned)
    for (codes, deadline), numbers in alike.items():
        what = said("and_also", language).join(
            conditions_text(rules[code].who, programme, language) for code in codes
        )
        day, each = date_text(deadline, language), ", ".join(numbers)
        print("  " + said("act_now_cases", language, what=what, day=day, numbers=each))
    least = kept_from_list(document, listed, None)
    if least is not None:
        print(shut_text(least, language))


def print_reasons(document: Caseload, found: Allocation, language: str) -> None:
    """Print what a balance has to say besides its figures: all clashes, of notes the first."""
    programme = document.given_programme
    named = any(reason.code != "clash_unknown" for reason in found.conflicts)
    if found.outcome is Outcome.INFEASIBLE and named:
        print(said("cannot_hold", language))
    for reason in found.conflicts:
        if reason.code not in SHARES_NOT_KEPT:
            print(reason_sentence(reason, programme, language))
    sorts: dict[str, list[Reason]] = {}
    for note in found.notes:
        if note.code not in SHARES_NOT_KEPT:
            sorts.setdefault(note.code, []).append(note)
    for notes in sorts.values():
        told = notes if len(notes) <= _REASONS_TOLD else notes[:1]
        for note in told:
            text, more = reason_sentence(note, programme, language), len(notes) - len(told)
            print(said("more_alike", language, text=text, count=more) if more else text)
    for line in share_advice(document, found, language):
        print(line)


def share_advice(document: Caseload, found: Allocation, language: str) -> Iterator[str]:
    """Yield, for each share of the spending that binds, which shared money it leaves unspent."""
    programme = document.given_programme
    unspent = [
        (use.fund.printed_code, use.limit - use.used)
        for use in summarise(document, found).funds
        if use.owed is None and (use.limit - use.used).minor * _TOLD_PART > use.limit.minor
    ]
    bound = {touch.rule for touch in found.touched if touch.bound}
    for rule in programme.rules_of(RuleSort.SPENDING_SHARE):
        if unspent and rule.code in bound:
            yield share_limits(rule, unspent, language)


def show_progress(language: str) -> Report:
    """Return what tells progress on one line of a terminal, and nothing where there is none."""

    def show(progress: Progress) -> None:
        if sys.stderr.isatty():
            text = progress_text(progress, language)
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    return show


def clear_progress() -> None:
    """Clear the line of progress."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
