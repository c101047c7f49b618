"""Passphrases on the command line: from a prompt, a file or the environment, never an argument.

Arguments stand in the list of processes and in the shell's history, for everybody to read.
"""

from __future__ import annotations

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.words.recovery_keys import check_key_file, tell_key
from planner.domain.errors import PlannerError
from planner.domain.protection.paper_password import check_paper_password
from planner.domain.protection.secret import Secret
from planner.services.file_port import Storage
from planner.services.protection.backups import copy_if_due
from planner.services.work import OFFICE, Work, create_caseload, open_caseload
from planner.wording.command_line import said
from planner.wording.errors import error_sentence

if TYPE_CHECKING:
    from argparse import _ActionsContainer

#: Where the passphrase may stand beside a prompt and a file.
VARIABLE = "PLANNER_PASSPHRASE"
#: Where the password of exported papers may stand.
PAPERS_VARIABLE = "PLANNER_PAPERS_PASSWORD"
_OF_SAMPLE = "invented people only"


def add_opening_options(parser: _ActionsContainer) -> None:
    """Add how the passphrase of the caseload is given."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        help=f"read the caseload's passphrase from the first line of this file"
        f" (else {VARIABLE}, else you are asked)",
    )


def check_there(path: Path) -> None:
    """Refuse a file that is not there before anything is asked about it.

    Raises PlannerError ``file_missing``.
    """
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)


def open_for(storage: Storage, options: Namespace, path: Path | None = None) -> Work:
    """Open the caseload a word is about.

    Raises PlannerError as ``open_caseload`` does, and ``passphrase_missing`` where none is given
    and nobody can be asked.
    """
    path = path or options.caseload
    check_there(path)
    secret = given(options, said("ask_passphrase", options.language))
    try:
        opened = open_caseload(storage, path, secret)
    except PlannerError as error:
        if error.code != "file_damaged":
            raise
        copies = len(storage.backups(path))
        if copies:
            raise PlannerError("damaged_with_copies", file=path.name, n=copies) from None
        raise PlannerError("damaged_alone", file=path.name) from None
    if opened.view_only:
        print(error_sentence(opened.refusal, options.language), file=sys.stderr)
    if opened.file.repaired:
        print(said("repaired", options.language, file=path.name), file=sys.stderr)
    _copied_at_the_end(opened, options.language)
    return opened


def _copied_at_the_end(opened: Work, language: str) -> None:
    """Have a copy made when the file is let go, where something was changed and one is due."""
    changed: list[bool] = []

    def copy() -> None:
        try:
            if changed:
                copy_if_due(opened, datetime.now(UTC))
        except PlannerError as error:  # the work itself is saved
            print(error_sentence(error, language), file=sys.stderr)

    opened.subscribe(lambda: changed.append(True))
    opened.at_close(copy)


def maker_of(options: Namespace) -> str:
    """Return the code of who makes a caseload: given, asked for on a terminal, else nobody's.

    Nobody's is said: what they do would never be anybody's in particular.
    """
    code = str(getattr(options, "who", "")).strip()
    if not code and hasattr(options, "secret"):  # the invented sample
        return code
    if not code and sys.stdin is not None and sys.stdin.isatty():
        code = input(said("ask_code", options.language)).strip()
    if not code:
        print(said("maker_nameless", options.language, who=OFFICE), file=sys.stderr)
    return code


def make_for(
    storage: Storage, options: Namespace, path: Path, secret: Secret, code: str = ""
) -> Work:
    """Make a caseload, and print its recovery key, this once.

    Raises PlannerError as ``create_caseload`` does.
    """
    check_key_file(options)
    made, recovery = create_caseload(storage, path, secret, code=code)
    if secret != Secret(_OF_SAMPLE):  # whose passphrase everybody may know
        tell_key(path, recovery, options)
        _copied_at_the_end(made, getattr(options, "language", "en"))
    return made


def new_secret(options: Namespace) -> Secret:
    """Return a passphrase that somebody chooses, typed twice where it is typed.

    Raises PlannerError ``passphrase_missing``, ``passphrase_weak``, and ``passphrase_differs``
    where it was not typed the same twice.
    """
    language = options.language
    secret = given(options, said("new_passphrase", language))
    if _is_asked(options) and _ask(said("same_passphrase", language)) != secret:
        raise PlannerError("passphrase_differs")
    return secret


def sample_secret(options: Namespace) -> Secret:
    """Return what opens the invented sample: nothing to hide, unless somebody says otherwise."""
    if not _is_asked(options):
        return given(options, "")
    print(said("sample_passphrase", options.language, passphrase=_OF_SAMPLE))
    return Secret(_OF_SAMPLE)


def given(
    options: Namespace,
    question: str,
    *,
    variable: str = VARIABLE,
    file: str = "passphrase_file",
    missing: str = "passphrase_missing",
) -> Secret:
    """Return the passphrase that is given in a file, in the environment, or when asked.

    Raises PlannerError ``missing`` where it is not, and nobody can be asked.
    """
    known = getattr(options, "secret", None)
    if isinstance(known, Secret):
        return known
    path: Path | None = getattr(options, file, None)
    if path is not None:
        return _read(path)
    if variable in os.environ:
        return Secret(os.environ[variable])
    if sys.stdin is None or not sys.stdin.isatty():
        raise PlannerError(missing, variable=variable)
    return _ask(question)


def add_password_option(parser: ArgumentParser, what: str = "lock every file (AES-256)") -> None:
    """Add how the password of papers is given, which locks or opens them."""
    parser.add_argument(
        "--password-file",
        type=Path,
        help=f"{what} with the first line of this file"
        f" (else with {PAPERS_VARIABLE}, else without a password)",
    )


def paper_password(options: Namespace) -> Secret | None:
    """Return the password that papers are locked with, None where none is given.

    Raises PlannerError as ``check_paper_password`` and ``opening_password`` do.
    """
    password = opening_password(options)
    if password is not None:
        check_paper_password(password)
    return password


def opening_password(options: Namespace) -> Secret | None:
    """Return the password that opens a locked workbook, None where none is given.

    Raises PlannerError ``file_missing`` or ``passphrase_file_unreadable``.
    """
    if options.password_file is not None:
        return _read(options.password_file)
    return Secret(os.environ[PAPERS_VARIABLE]) if PAPERS_VARIABLE in os.environ else None


def _is_asked(options: Namespace) -> bool:
    asked = options.passphrase_file is None and VARIABLE not in os.environ
    return asked and not hasattr(options, "secret")


def _ask(question: str) -> Secret:
    try:
        return Secret(getpass.getpass(question))
    except EOFError:
        raise PlannerError("passphrase_missing", variable=VARIABLE) from None


def _read(path: Path) -> Secret:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise PlannerError("file_missing", file=path.name) from None
    except (OSError, UnicodeDecodeError):
        raise PlannerError("passphrase_file_unreadable", file=path.name) from None
    return Secret(lines[0] if lines else "")
