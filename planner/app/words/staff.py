"""The words ``staff``, ``recover`` and ``encrypt``: who may open the file, and with what."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.opening import check_there, given, new_secret, open_for
from planner.app.words.recovery_keys import add_key_options, check_key_file, tell_key
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.services.protection import staff
from planner.services.work import OFFICE, Work
from planner.wording.command_line import said
from planner.wording.names import name_of

DONE = 0
#: Where a passphrase that is set may stand beside a prompt and a file.
NEW_VARIABLE = "PLANNER_THEIR_PASSPHRASE"
#: Where the recovery key may stand beside a prompt and a file.
KEY_VARIABLE = "PLANNER_RECOVERY_KEY"


def _add_staff_options(parser: ArgumentParser) -> None:
    """Add what ``staff`` takes: nothing to list them, or one thing to do."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--admit", metavar="CODE", help="let somebody open the file (--role)")
    what.add_argument("--change", metavar="CODE", help="give somebody another role (--role)")
    what.add_argument("--reset", metavar="CODE", help="a new passphrase for who lost theirs")
    what.add_argument("--dismiss", metavar="CODE", help="take somebody's way in away")
    what.add_argument("--passphrase", action="store_true", help="change your own passphrase")
    what.add_argument("--recovery-key", action="store_true", help="make a new recovery key")
    parser.add_argument("--role", choices=[r.value for r in Role], help="what they do")
    parser.add_argument(
        "--protected", action="store_true", help="protected details open for them, too"
    )
    _add_new(parser)


def staff_command(options: Namespace) -> int:
    """List who may open the file, or admit, change, dismiss; renew passphrases and keys."""
    check_key_file(options)
    with closing(open_for(tools().storage, options)) as opened:
        if options.admit:
            role = _role(options)
            secret = _new_passphrase(options)
            staff.admit(opened, options.admit, role, secret, protected=options.protected)
            print(said("admitted", options.language, who=options.admit.strip()))
        elif options.change:
            found, role = staff.staff_coded(opened, options.change), _role(options)
            staff.change_role(opened, found.id, role, protected=options.protected)
            if found.protected and not options.protected:
                _tell_old_keys(opened, options.language)
        elif options.reset:
            found = staff.staff_coded(opened, options.reset)
            staff.reset_passphrase(opened, found.id, _new_passphrase(options))
        elif options.dismiss:
            staff.dismiss(opened, staff.staff_coded(opened, options.dismiss).id)
            _tell_old_keys(opened, options.language)
        elif options.passphrase:
            old = given(options, said("ask_passphrase", options.language))
            staff.change_passphrase(opened, old, _new_passphrase(options))
            print(said("passphrase_changed", options.language))
            return DONE
        elif options.recovery_key:
            tell_key(options.caseload, staff.new_recovery_key(opened), options)
            return DONE
        _list(opened, options.language)
    return DONE


def _add_recover_options(parser: ArgumentParser) -> None:
    """Add what ``recover`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--who", metavar="CODE", help="whose passphrase is set anew")
    _add_new(parser)


def recover_command(options: Namespace) -> int:
    """Open a caseload with its recovery key, set a new passphrase, print a new key."""
    language = options.language
    check_there(options.caseload)
    check_key_file(options)
    asked = said("ask_recovery_key", language)
    key = given(options, asked, variable=KEY_VARIABLE, missing="recovery_key_missing")
    options.secret = key
    with closing(_opened_by_key(options)) as opened:
        if not staff.came_by_recovery_key(opened):
            raise PlannerError("recovery_key_wanted")
        if not options.who:
            _list(opened, language)
            raise PlannerError("recover_whose")
        who = staff.staff_coded(opened, options.who)
        made = staff.recover(opened, who, _new_passphrase(options))
    print(said("recovered", language, who=who.code))
    tell_key(options.caseload, made, options)
    return DONE


def _opened_by_key(options: Namespace) -> Work:
    try:
        return open_for(tools().storage, options)
    except PlannerError as error:
        if error.code != "passphrase_wrong":
            raise
        raise PlannerError("recovery_key_wrong", file=options.caseload.name) from None


def _add_encrypt_options(parser: ArgumentParser) -> None:
    """Add what ``encrypt`` takes."""
    parser.add_argument("file", type=Path, help="the unencrypted .rplan file of an earlier planner")
    parser.add_argument("--who", metavar="CODE", default="", help="your code: who opens it first")
    add_key_options(parser)


def encrypt_command(options: Namespace) -> int:
    """Write an unencrypted caseload anew under a passphrase; print its recovery key."""
    check_there(options.file)
    check_key_file(options)
    secret = new_secret(options)
    file, key = tools().storage.encrypt(options.file, options.who or OFFICE, secret)
    file.close()
    print(said("encrypted", options.language, file=options.file.name))
    tell_key(options.file, key, options)
    return DONE


def _add_new(parser: ArgumentParser) -> None:
    add_key_options(parser)
    parser.add_argument(
        "--their-passphrase-file",
        type=Path,
        help=f"read the passphrase that is set from the first line of this file"
        f" (else {NEW_VARIABLE}, else you are asked twice)",
    )


def _role(options: Namespace) -> Role:
    if not options.role:
        raise PlannerError("role_missing")
    return Role(options.role)


def _new_passphrase(options: Namespace) -> Secret:
    """Return the passphrase that is set, typed twice where it is typed."""
    asked = Namespace(their_passphrase_file=options.their_passphrase_file)
    language = options.language
    where = {
        "variable": NEW_VARIABLE,
        "file": "their_passphrase_file",
        "missing": "their_passphrase_missing",
    }
    secret = given(asked, said("their_passphrase", language), **where)
    if _is_typed(options) and given(asked, said("same_passphrase", language), **where) != secret:
        raise PlannerError("passphrase_differs")
    return secret


def _is_typed(options: Namespace) -> bool:
    return options.their_passphrase_file is None and NEW_VARIABLE not in os.environ


def _tell_old_keys(opened: Work, language: str) -> None:
    """Say which files beside it kept the keys from before."""
    if aside := opened.file.aside:
        told = said("damaged_old_keys", language, n=aside, file=opened.path.name)
        print(told, file=sys.stderr)


def _list(opened: Work, language: str) -> None:
    for one in staff.staff_of(opened):
        own = one.id == opened.staff.id
        protected = said("protected_open" if one.protected else "protected_shut", language)
        line = said(
            "staff_line", language, who=one.code, role=name_of(one.role, language), open=protected
        )
        print(said("staff_own", language, line=line) if own else line)


STAFF = Word(
    "staff",
    "List who may open the file; admit, change, dismiss; renew passphrases and keys.",
    _add_staff_options,
    staff_command,
)
ENCRYPT = Word(
    "encrypt",
    "Write an unencrypted caseload of an earlier planner anew under a passphrase.",
    _add_encrypt_options,
    encrypt_command,
)
RECOVER = Word(
    "recover",
    "Open a caseload with its recovery key, asked for or from PLANNER_RECOVERY_KEY.",
    _add_recover_options,
    recover_command,
)
