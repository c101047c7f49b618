"""Where a recovery key is told: on a terminal, or in a file for its owner alone.

What is printed into a pipe ends in a log, for everybody who reads it later: there the key goes into
a file beside the caseload, and only that is said.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.wording.command_line import said

#: How the file is called where nobody named one, after the caseload.
_ENDING = ".recovery-key.txt"


def add_key_options(parser: ArgumentParser) -> None:
    """Add where a recovery key that is made is written."""
    parser.add_argument(
        "--recovery-key-file",
        type=Path,
        metavar="FILE",
        help="write the recovery key into this file, for you alone, and print it nowhere",
    )


def check_key_file(options: Namespace) -> None:
    """Refuse a file for the key that is there already, before anything is made.

    Raises PlannerError ``file_exists``.
    """
    path: Path | None = getattr(options, "recovery_key_file", None)
    if path is not None and path.exists():
        raise PlannerError("file_exists", file=path.name)


def tell_key(caseload: Path, key: Secret, options: Namespace) -> None:
    """Tell a recovery key, this once. Raises PlannerError ``file_exists``, ``file_unwritable``."""
    text = said("recovery_key", options.language, file=caseload.name, key=key.text)
    named: Path | None = getattr(options, "recovery_key_file", None)
    terminal = next((s for s in (sys.stdout, sys.stderr) if s is not None and s.isatty()), None)
    if named is None and terminal is not None:
        print(text, file=terminal, flush=True)
        return
    path = named or caseload.with_name(caseload.stem + _ENDING)
    if named is None:
        with suppress(OSError):
            path.unlink(missing_ok=True)  # of a key that opens nothing any more
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise PlannerError("file_exists", file=path.name) from None
    except OSError:
        raise PlannerError("file_unwritable", file=path.name) from None
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text + "\n")
    print(said("recovery_key_in", options.language, file=caseload.name, key_file=path.name))
