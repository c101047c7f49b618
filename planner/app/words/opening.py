"""Passphrases on the command line: from a prompt, a file or the environment, never an argument.

Arguments stand in the list of processes and in the shell's history, for everybody to read.
"""

from __future__ import annotations

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.secret import Secret
from planner.services.file_port import Storage
from planner.services.work import Work, create_caseload, open_caseload
from planner.wording.command_line import said
from planner.wording.errors import error_sentence

#: Where the passphrase may stand beside a prompt and a file.
VARIABLE = "PLANNER_PASSPHRASE"
_OF_SAMPLE = "invented people only"


def add_opening_options(parser: ArgumentParser) -> None:
    """Add how the passphrase of the caseload is given."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        help=f"read the caseload's passphrase from the first line of this file"
        f" (else {VARIABLE}, else you are asked)",
    )


def open_for(storage: Storage, options: Namespace, path: Path | None = None) -> Work:
    """Open the caseload a word is about.

    Raises PlannerError as ``open_caseload`` does, and ``passphrase_missing`` where none is given
    and nobody can be asked.
    """
    path = path or options.caseload
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    opened = open_caseload(storage, path, given(options, said("ask_passphrase", options.language)))
    if opened.view_only:
        print(error_sentence(opened.refusal, options.language), file=sys.stderr)
    return opened


def make_for(storage: Storage, options: Namespace, path: Path, secret: Secret) -> Work:
    """Make a caseload, and print its recovery key, this once.

    Raises PlannerError as ``create_caseload`` does.
    """
    made, recovery = create_caseload(storage, path, secret)
    print(said("recovery_key", options.language, file=path.name, key=recovery.text))
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
    options: Namespace, question: str, *, variable: str = VARIABLE, file: str = "passphrase_file"
) -> Secret:
    """Return the passphrase that is given in a file, in the environment, or when asked."""
    known = getattr(options, "secret", None)
    if isinstance(known, Secret):
        return known
    path: Path | None = getattr(options, file, None)
    if path is not None:
        return _read(path)
    if variable in os.environ:
        return Secret(os.environ[variable])
    if sys.stdin is None or not sys.stdin.isatty():
        raise PlannerError("passphrase_missing", variable=variable)
    return _ask(question)


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
