"""Names of exported files: made from the case number only, safe on every system."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from pathlib import Path

from planner.domain.errors import PlannerError

#: Longer names fail on some systems once a folder and a temporary suffix are added.
LONGEST = 100
_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10))]
)
_SAFE = re.compile(r"[^A-Za-z0-9._-]+")


def safe_name(number: str) -> str:
    """Return a case number as a file name without ending.

    A number that had to be changed gets a short digest of the original, so that two different
    numbers never share a file: ``A/1`` and ``A-1`` stay apart, and so do ``a1`` and ``A1`` where
    the system does not tell capitals.
    """
    plain = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode()
    safe = _SAFE.sub("-", plain).strip(".-_ ")[:LONGEST].rstrip(".-_ ")
    if safe.split(".")[0].upper() in _RESERVED:
        safe = f"case-{safe}"
    if safe and safe == number and safe == safe.upper():
        return safe
    return f"{safe or 'case'}-{sha256(number.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def plan_path(folder: Path, number: str, ending: str) -> Path:
    """Return where the plan of a case goes in ``folder`` (``ending`` such as ``.pdf``).

    Raises PlannerError ``file_outside`` if it would leave the folder, through a link for one.
    """
    path = folder / f"{safe_name(number)}{ending}"
    if path.resolve().parent != folder.resolve():
        raise PlannerError("file_outside", file=path.name, folder=folder.name)
    return path
