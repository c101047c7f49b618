"""What a password of exported papers must be: long enough to resist guessing away from the planner.

A locked file can be carried off and guessed at as fast as a machine can (ISO 32000-2, 7.6.4.3.4,
and ECMA-376 agile encryption stretch a password far less than a caseload file does).
"""

from __future__ import annotations

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret

#: Characters at least; different ones at least.
LEAST, _DIFFERENT = 12, 5
#: Bytes a PDF takes of a password; what goes beyond would not count (ISO 32000-2, 7.6.4.1).
MOST = 127


def check_paper_password(password: Secret) -> None:
    """Raise PlannerError ``passphrase_weak`` or ``paper_password_long``."""
    typed = password.typed.decode("utf-8", "surrogatepass")
    if len(typed) < LEAST or len(set(typed)) < _DIFFERENT:
        raise PlannerError("passphrase_weak", least=LEAST)
    if len(password.typed) > MOST:
        raise PlannerError("paper_password_long", most=MOST)
