"""A workbook that comes back locked is unlocked in the child that reads it, in memory alone."""

from __future__ import annotations

from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.intake.safety import Unlocked, WorkbookFile


def unlocked(path: Path, password: Secret | None) -> WorkbookFile:
    """Return the workbook to read: the file itself unless it is locked.

    Raises PlannerError ``paper_locked`` where it is and no password is given, and
    ``paper_password_wrong`` where the password does not open it.
    """
    from exports.locked import is_locked, unlocked_workbook  # noqa: PLC0415 - few are locked

    if not is_locked(path):
        return path
    if password is None:
        raise PlannerError("paper_locked", file=path.name)
    content = unlocked_workbook(path.read_bytes(), password)
    if content is None:
        raise PlannerError("paper_password_wrong", file=path.name)
    return Unlocked(path.name, content)
