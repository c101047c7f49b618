"""The words ``trail`` and ``backups``: who did what, and the copies of the file."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import given, open_for
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Act, TrailEntry
from planner.services.cases.cases import case_numbered
from planner.services.file_port import Storage
from planner.services.protection import backups, trail
from planner.services.protection.erased_receipt import erased_receipt
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.edits import entry_words
from planner.wording.numbers import date_text, decimal_text
from planner.wording.protection import protection_text, receipt_lines
from planner.wording.trail import by_whom, cases_of, change_lines, check_text

DONE, FINDINGS = 0, 1
_MIB = 1024 * 1024


def _add_trail_options(parser: ArgumentParser) -> None:
    """Add what ``trail`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--case", help="only what is about this case number")
    parser.add_argument("--who", metavar="CODE", help="only what this person did")
    acts = [act.value for act in Act]
    parser.add_argument("--act", choices=acts, metavar="ACT", help=", ".join(acts))
    parser.add_argument("--changes", action="store_true", help="also what changed, before -> after")
    anchor = parser.add_mutually_exclusive_group()
    anchor.add_argument("--anchor", type=Path, metavar="FILE", help="save the trail's end as it is")
    anchor.add_argument("--check", type=Path, metavar="FILE", help="check against a saved anchor")


def trail_command(options: Namespace) -> int:
    """Tell who did what, and whether the trail holds together; 1 where it does not."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        if options.anchor is not None:
            if options.anchor.exists():
                raise PlannerError("file_exists", file=options.anchor.name)
            today = date.today()  # noqa: DTZ011 - the office's day
            saved = trail.save_anchor(opened, options.anchor, today, language)
            print(said("anchor_saved", language, n=saved.number, file=options.anchor.name))
            return DONE
        if options.case and (told := _of_erased(opened, options)):
            print("\n".join(told))
            return DONE
        anchor = trail.read_anchor(options.check) if options.check else None
        checked = trail.checked(opened, anchor)
        if options.who and not any(entry.is_by(options.who) for entry in checked.entries):
            known = ", ".join(sorted({entry.who for entry in checked.entries if entry.who}))
            raise PlannerError("trail_nobody", known=known)
        if anchor is None:
            for entry in _wanted(checked.entries, opened, options):
                _print_entry(entry, opened, options)
    number = anchor.number if anchor else 0
    print(check_text(checked.fault, len(checked.entries), language, number))
    return DONE if checked.fault is None else FINDINGS


def _no_copy(number: int, backups_: Sequence[Backup]) -> PlannerError:
    """Return what to say of a copy that is not there."""
    known = ", ".join(str(backup.order) for backup in backups_)
    if not known:
        return PlannerError("backup_unknown", number=str(number))
    return PlannerError("backup_unknown_of", number=str(number), known=known)


def _of_erased(opened: Work, options: Namespace) -> list[str]:
    """Return that a case was erased, where it is here no more and was."""
    if opened.document.by_number(options.case) is not None:
        return []
    found = erased_receipt(opened, options.case)
    return receipt_lines(found, options.language) if found is not None else []


def _wanted(entries: tuple[TrailEntry, ...], opened: Work, options: Namespace) -> list[TrailEntry]:
    case = case_numbered(opened.document, options.case).id if options.case else None
    return [
        e
        for e in entries
        if (not options.who or e.is_by(options.who))
        and (not options.act or e.act.value == options.act)
        and (case is None or case in cases_of(e))
    ]


def _print_entry(entry: TrailEntry, opened: Work, options: Namespace) -> None:
    """Print one entry; the values of cases only on request: names do not belong on a terminal."""
    language, cases = options.language, opened.document.cases
    only = case_numbered(opened.document, options.case) if options.case else None
    about_cases = cases_of(entry)
    numbers = [cases[c].number for c in about_cases if c in cases]
    if only is not None:
        about = f" · {only.number}"
    elif len(about_cases) > 3:
        about = " · " + protection_text("cases", language, count=len(about_cases))
    else:
        about = f" · {', '.join(numbers)}" if numbers else ""
    what = entry_words(entry, opened.document.programme, language)
    who = by_whom(entry, language)
    print(f"{entry.number} · {_moment(entry.at, language)} · {who} · {what}{about}")
    if options.changes:
        named = opened.staff.may(May.SEE_IDENTITY)
        id_ = only.id if only is not None else None
        for line in change_lines(entry, opened.document, language, named=named, only=id_):
            print(f"    {line}")


def _add_backups_options(parser: ArgumentParser) -> None:
    """Add what ``backups`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--make", action="store_true", help="make one now")
    what.add_argument(
        "--restore", type=int, metavar="NUMBER", help="put the copy of this number back in place"
    )
    what.add_argument(
        "--drop-damaged", action="store_true", help="take damaged files kept beside it away"
    )
    parser.add_argument("--yes", action="store_true", help="do it without asking")


def backups_command(options: Namespace) -> int:
    """List the copies, make one, or put one back; also where the file itself is damaged."""
    storage, language = tools().storage, options.language
    try:
        opened = open_for(storage, options)
    except PlannerError as error:
        copies = storage.backups(options.caseload)
        if error.code not in ("damaged_with_copies", "file_missing") or not copies:
            raise
        return _rescue(storage, options, error)
    with closing(opened):
        if options.make:
            opened.require(May.RESTORE)
            opened.file.backups.make()
        if options.drop_damaged and opened.file.aside:
            if not _is_yes(options, said("ask_drop_damaged", language, n=opened.file.aside)):
                raise PlannerError("drop_unconfirmed")
            print(said("dropped_damaged", language, n=backups.drop_damaged(opened)))
        if options.restore is not None:
            copy = next(
                (c for c in backups.copies(opened) if c.backup.order == options.restore), None
            )
            if copy is None:
                raise _no_copy(options.restore, [c.backup for c in backups.copies(opened)])
            when = _moment(copy.backup.made, language)
            told = {"when": when, "n": len(copy.newer), "number": copy.backup.order}
            _confirm(options, when, len(copy.newer))
            after = backups.restore(opened, copy.backup)
            aside = backups.copies(after)[0].backup.order
            print(said("restored", language, **told, aside=aside))
            opened = after
        _list(opened, language)
    return DONE


def _confirm(options: Namespace, when: str, newer: int) -> None:
    """Have somebody say that a copy is put back. Raises PlannerError ``restore_unconfirmed``."""
    if not _is_yes(options, said("ask_restore", options.language, when=when, n=newer)):
        raise PlannerError("restore_unconfirmed", n=newer)


def _is_yes(options: Namespace, question: str) -> bool:
    """Ask on a terminal, unless it was said before; without one it is a no."""
    if options.yes:
        return True
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return input(question).strip().casefold()[:1] in ("y", "o")


def _rescue(storage: Storage, options: Namespace, error: PlannerError) -> int:
    """List the copies of a file that does not open, or put one in its place."""
    language, found = options.language, storage.backups(options.caseload)
    chosen = next((b for b in found if b.order == options.restore), None)
    if options.restore is None:
        for backup in found:
            when = _moment(backup.made, language)
            print(said("backup_plain", language, number=backup.order, when=when))
        raise error
    if chosen is None:
        raise _no_copy(options.restore, found)
    secret = given(options, said("ask_passphrase", language))
    storage.rescue(options.caseload, chosen.path, secret).close()
    print(said("rescued", language, when=_moment(chosen.made, language)))
    return DONE


def _list(opened: Work, language: str) -> None:
    copies = backups.copies(opened)
    if not copies:
        print(said("backups_none", language))
    for copy in copies:
        values = {
            "number": copy.backup.order,
            "when": _moment(copy.backup.made, language),
            "size": decimal_text(copy.size / _MIB, language, 1),
            "n": len(copy.newer),
        }
        state = "aside" if copy.aside else "line" if copy.newer else "now"
        print(said(f"backup_{state}", language, **values))
    if aside := opened.file.aside:
        print(said("damaged_beside", language, n=aside, file=opened.path.name), file=sys.stderr)


def _moment(at: datetime, language: str) -> str:
    here = at.astimezone()
    return f"{date_text(here.date(), language)} {here.strftime('%H:%M')}"


TRAIL = Word(
    "trail",
    "Tell who did what, and whether the audit trail holds together.",
    _add_trail_options,
    trail_command,
)
BACKUPS = Word(
    "backups",
    "List the copies of the file, make one, or put one back in place.",
    _add_backups_options,
    backups_command,
)
