"""Read the audit trail, check that it holds together, keep its end elsewhere as an anchor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Anchor, TrailEntry, TrailFault
from planner.services.work import Work
from planner.wording.trail import anchor_title

_ANCHOR = re.compile(r"^entry (\d{1,12})\s+link ([0-9a-f]{64})\s*$", re.MULTILINE)
#: No anchor is longer, in characters.
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Checked:
    """The trail's entries, oldest first, and where it does not hold together, if anywhere."""

    entries: tuple[TrailEntry, ...]
    fault: TrailFault | None
    anchor: Anchor | None = None


def checked(work: Work, anchor: Anchor | None = None) -> Checked:
    """Return the trail and whether it holds together, also with an anchor kept elsewhere.

    Raises PlannerError ``not_allowed`` or ``file_damaged``.
    """
    work.require(May.TRAIL)
    fault = work.file.trail.check(anchor)
    return Checked(tuple(work.file.trail.entries()), fault, anchor)


def save_anchor(work: Work, path: Path, on: date, language: str) -> Anchor:
    """Write the end of the trail as it is now into a text file.

    Raises PlannerError ``not_allowed`` or ``file_unwritable``.
    """
    work.require(May.TRAIL)
    anchor = work.file.trail.anchor()
    text = f"{anchor_title(on, language)}\nentry {anchor.number}\nlink {anchor.link}\n"
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        raise PlannerError("file_unwritable", file=path.name) from None
    return anchor


def read_anchor(path: Path) -> Anchor:
    """Return the anchor in a text file.

    Raises PlannerError ``file_missing`` or ``anchor_unreadable``.
    """
    try:
        with path.open(encoding="utf-8") as file:
            found = _ANCHOR.search(file.read(_LONGEST))
    except FileNotFoundError:
        raise PlannerError("file_missing", file=path.name) from None
    except (OSError, UnicodeDecodeError):
        found = None
    if found is None:
        raise PlannerError("anchor_unreadable", file=path.name)
    return Anchor(int(found[1]), found[2])
