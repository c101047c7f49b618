"""What the command line and the window say about consent, retention, erasure and breaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from planner.domain.cases.consent import Consent, InForce, Said, Scope
from planner.domain.protection.breach import AROUND, OTHERS, Breach, Deed, WasIn
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.protection.retention import Due
from planner.domain.protection.trail import Act
from planner.domain.rights.due import ClockFault
from planner.domain.rights.erased_receipt import ErasedReceipt, LeftFiles, left_files
from planner.domain.rights.erasure import WhyErased
from planner.wording.isolation import isolated, set_apart
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.protection_texts import PAPERS, TEXTS
from planner.wording.sentences import in_language, say
from planner.wording.trail import act_words, signed

#: So much of a link tells it from others.
_SHORT = 16


def protection_text(code: str, language: str, **values: object) -> str:
    """Return a text about data protection."""
    return say(TEXTS, code, language, values)


def consent_lines(
    holds: Mapping[Scope, InForce],
    language: str,
    records: Iterable[Consent] = (),
    before: Mapping[Scope, InForce] = MappingProxyType({}),
) -> list[str]:
    """Return, for each thing that can be consented to, what is in force.

    ``records``: of the case; ``before``: what held without its withdrawals, told beside them.
    """
    withdrawn = {c.id for c in records if c.said is Said.WITHDRAWN}
    lines = []
    for scope in Scope:
        held, was = holds.get(scope), before.get(scope)
        gone = held is not None and held.record in withdrawn
        line = _in_force(scope, held, language, withdrawn=gone)
        if gone and was is not None and was.given:
            line = protection_text("before", language, line=line, day=date_text(was.on, language))
        lines.append(line)
    return lines


def _in_force(scope: Scope, held: InForce | None, language: str, *, withdrawn: bool = False) -> str:
    name = name_of(scope, language)
    if held is None:
        return protection_text("never", language, scope=name)
    no = Said.WITHDRAWN if withdrawn else Said.REFUSED
    said = name_of(Said.GIVEN if held.given else no, language)
    values = {"scope": name, "said": said}
    if held.on.year == 1:  # an assessment without a date
        line = protection_text("undated", language, **values)
    else:
        day = date_text(held.on, language)
        line = protection_text("in_force", language, **values, day=day)
    return line if held.record else protection_text("by_interview", language, line=line)


def consent_line(consent: Consent, language: str) -> str:
    """Return what one record says; who the guardian is stays in the record."""
    return protection_text(
        "record",
        language,
        day=date_text(consent.on, language),
        said=name_of(consent.said, language),
        by=name_of(consent.by, language),
        how=name_of(consent.how, language),
        scopes=scopes_text(consent.scopes, language),
        who=isolated(consent.who, language),
    )


def scopes_text(scopes: Iterable[Scope], language: str) -> str:
    """Return what is consented to, in the order people are asked."""
    return ", ".join(name_of(s, language) for s in Scope if s in set(scopes))


def receipt_lines(receipt: ErasedReceipt, language: str) -> list[str]:
    """Return that a case was erased, when, by whom and why, and what is left outside the file."""
    entry, here = receipt.entry, receipt.entry.at.astimezone()
    _, _, why = (entry.batch.why if entry.batch else "").partition(":")
    known = why in {w.value for w in WhyErased}
    told = {
        "case": isolated(receipt.number, language),
        "day": date_text(here.date(), language),
        "time": f"{here:%H:%M}",
        "who": isolated(signed(entry.opened_by, entry.who, language), language),
        "why": name_of(WhyErased(why), language) if known else why,
        "entry": entry.number,
        "link": entry.link[:_SHORT],
    }
    lines = [protection_text("was_erased", language, **told)]
    if not receipt.left:
        return [*lines, protection_text("erased_left_none", language)]
    lines.append(protection_text("erased_left", language, count=len(receipt.left)))
    for deed in receipt.left:
        lines.append("  " + deed_line(deed, language))
        lines.append("    " + files_line(left_files(deed, receipt.number), language))
    return [*lines, protection_text("erased_beyond", language)]


def files_line(left: LeftFiles, language: str) -> str:
    """Return where the files of a paper or part were written, and what they are called."""
    folder = set_apart(left.folder, language)
    files = ", ".join(set_apart(name, language) for name in left.files)
    if not left.folder and not left.files:
        return protection_text("left_unknown", language)
    if not left.folder:
        return protection_text("left_somewhere", language, files=files)
    if not left.files:
        return protection_text("left_file", language, file=folder)
    return protection_text("left_files", language, folder=folder, files=files)


def due_line(due: Due, language: str) -> str:
    """Return one case that is due, and by what."""
    day = date_text(due.until, language)
    number = isolated(due.number, language)
    why = name_of(due.why, language)
    return protection_text("due_case", language, number=number, day=day, why=why)


def clock_text(fault: ClockFault, language: str) -> str:
    """Return why no case is listed as due."""
    today, last = (date_text(day, language) for day in (fault.today, fault.last))
    return protection_text(f"clock_{fault.sort.value}", language, today=today, last=last)


def breach_lines(found: Breach, language: str) -> list[str]:
    """Return everything that was done in that time, then the cases that were in the file: those of
    which data left it one by one, the others in one line."""
    span = {"since": found.since + AROUND, "until": found.until - AROUND}
    days = {name: date_text(at.date(), language) for name, at in span.items()}
    lines = [protection_text("breach_head", language, **days, count=len(found.cases))]
    lines.append(protection_text("breach_deeds", language))
    lines += ["  " + line for line in _deed_lines(found.deeds, language)]
    if not found.deeds:
        lines.append("  " + protection_text("breach_none", language))
    left = [case for case in found.cases if _left(case)]
    if left:
        lines.append(protection_text("breach_left", language, count=len(left)))
        lines += ["  " + was_in_line(case, language) for case in left]
    quiet = [_number(case, language) for case in found.cases if not _left(case)]
    if quiet:
        told = {"count": len(quiet), "numbers": ", ".join(quiet)}
        lines.append(protection_text("breach_quiet", language, **told))
    return lines


def was_in_line(case: WasIn, language: str) -> str:
    """Return one case of which data left the file, and how."""
    deeds = "; ".join(dict.fromkeys(deed_text(d, language) for d in _left(case)))
    number = _number(case, language)
    return protection_text("breach_case", language, number=number, deeds=deeds)


def _left(case: WasIn) -> list[Deed]:
    return [d for d in case.deeds if d.act is not Act.OPENED]


def _number(case: WasIn, language: str) -> str:
    """Return what a case is called: its number, its identifier where it is erased."""
    if not case.number:
        return protection_text("breach_erased", language, key=case.case_id)
    return isolated(case.number, language)


def _deed_lines(deeds: Iterable[Deed], language: str) -> list[str]:
    """Return a line for each act; somebody's openings of a day stand in one."""
    runs: dict[tuple[object, ...], list[Deed]] = {}
    for deed in deeds:
        by = (deed.at.date(), deed.opened_by, deed.who, deed.cases)
        runs.setdefault(by if deed.act is Act.OPENED else (deed.number, *by), []).append(deed)
    return [_run_line(run, language) for run in runs.values()]


def _run_line(run: list[Deed], language: str) -> str:
    if len(run) == 1:
        return deed_line(run[0], language)
    times = {"count": len(run), "last": f"{run[-1].at:%H:%M}"}
    what = protection_text("opened_often", language, **times)
    return deed_line(run[0], language, what)


def deed_line(deed: Deed, language: str, what: str = "") -> str:
    """Return one act: when, who, what, of how many cases; ``what``: in other words."""
    what = what or deed_text(deed, language)
    counted = [protection_text("cases", language, count=len(deed.cases))] if deed.cases else []
    others = deed.values.get(OTHERS, "")
    if others.isdecimal():
        counted.append(protection_text("others", language, count=int(others)))
    if counted:
        what = f"{what} ({'; '.join(counted)})"
    who = signed(deed.opened_by, deed.who, language)
    values = {"at": f"{deed.at:%Y-%m-%d %H:%M}", "who": isolated(who, language)}
    return protection_text("breach_deed", language, **values, what=what)


def paper_text(paper: Paper, language: str) -> str:
    """Return what a paper is called in the trail."""
    return in_language(PAPERS[paper], language)


def deed_text(deed: Deed, language: str) -> str:
    """Return what was done, and of a paper which, what for and to whom."""
    said = act_words(deed.act, deed.values, language)
    paper = deed.values.get("paper", "")
    if paper not in set(Paper):
        return said
    recipient = deed.values.get("recipient", "")
    told = protection_text(
        "paper",
        language,
        paper=paper_text(Paper(paper), language),
        purpose=name_of(Purpose(deed.values["purpose"]), language),
        recipient=protection_text("to", language, recipient=recipient) if recipient else "",
    )
    return f"{said}: {told}"
