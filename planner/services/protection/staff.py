"""Who may open the file: admit, give a role, dismiss, renew passphrases and the recovery key."""

from __future__ import annotations

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May, Role, Staff, StaffId
from planner.domain.protection.trail import Act
from planner.services.work import Work


def staff_of(work: Work) -> tuple[Staff, ...]:
    """Return who may open the file, in the order they were admitted."""
    return work.file.staff.everyone()


def staff_coded(work: Work, code: str) -> Staff:
    """Return whose code this is. Raises PlannerError ``staff_unknown_of``."""
    everyone = staff_of(work)
    found = next((s for s in everyone if s.code == code.strip()), None)
    if found is None:
        raise PlannerError("staff_unknown_of", known=", ".join(s.code for s in everyone))
    return found


def came_by_recovery_key(work: Work) -> bool:
    """Say whether the file was opened with its recovery key: whoever opened it is none of them."""
    return work.staff.id not in {s.id for s in staff_of(work)}


def admit(work: Work, code: str, role: Role, passphrase: Secret, *, protected: bool) -> Staff:
    """Let somebody open the file with a passphrase of their own.

    Raises PlannerError ``not_allowed`` and as ``StaffOfFile.admit`` does.
    """
    work.require(May.STAFF)
    return work.file.staff.admit(code, role, passphrase, protected=protected)


def change_role(work: Work, staff: StaffId, role: Role, *, protected: bool) -> None:
    """Give somebody another role, or open or shut the protected details for them.

    Raises PlannerError ``not_allowed`` and as ``StaffOfFile.change_role`` does.
    """
    work.require(May.STAFF)
    work.file.staff.change_role(staff, role, protected=protected)


def dismiss(work: Work, staff: StaffId) -> None:
    """Take somebody's way in away; the file and its copies get new keys.

    Raises PlannerError ``not_allowed`` and as ``StaffOfFile.dismiss`` does.
    """
    work.require(May.STAFF)
    work.file.staff.dismiss(staff)


def reset_passphrase(work: Work, staff: StaffId, new: Secret) -> None:
    """Give somebody who lost theirs a new passphrase.

    Raises PlannerError ``not_allowed`` and as ``StaffOfFile.reset_passphrase`` does.
    """
    work.require(May.STAFF)
    work.file.staff.reset_passphrase(staff, new)


def new_recovery_key(work: Work) -> Secret:
    """Return a new recovery key; the one before opens nothing from now on.

    Raises PlannerError ``not_allowed`` or ``protected_needed``.
    """
    work.require(May.STAFF)
    return work.file.staff.new_recovery_key()


def change_passphrase(work: Work, old: Secret, new: Secret) -> None:
    """Change one's own passphrase: everybody may.

    Raises PlannerError as ``StaffOfFile.change_passphrase`` does.
    """
    work.file.staff.change_passphrase(old, new)


def recover(work: Work, staff: Staff, new: Secret) -> Secret:
    """Give somebody a new passphrase in a file opened with its recovery key; return a new key.

    The recovery key just used opens nothing from then on. Raises PlannerError as
    ``reset_passphrase`` does.
    """
    reset_passphrase(work, staff.id, new)
    work.note(Act.RECOVERED, staff.id, who=staff.code)
    return new_recovery_key(work)
