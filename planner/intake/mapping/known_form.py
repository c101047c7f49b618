"""What a form is known by again: the fingerprint of its headings, those of its members too."""

from __future__ import annotations

import hashlib

from planner.domain.cases.form_reading import RememberedForm
from planner.intake.assessments.mapping import FormMapping
from planner.intake.form import folded
from planner.intake.tables.table_file import Table, TableFile, fingerprint


def form_fingerprint(main: Table, members: Table | None) -> str:
    """Return what tells a form from others: its headings, those of its members too."""
    parts = [fingerprint(main), fingerprint(members) if members else ""]
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def members_of(file: TableFile, main: Table) -> Table | None:
    """Return the table of the household members of ``main``, None without one."""
    own = folded(main.name)
    return next((t for t in file.tables if t.parent and folded(t.parent.table) == own), None)


def known_form(file: TableFile, mapping: FormMapping) -> RememberedForm | None:
    """Return what somebody else's form is known by, without its mapping; None of the own forms."""
    if not mapping.is_foreign:
        return None
    named = (file.table(name) for name in mapping.sheet)
    main = next((t for t in named if t is not None), file.tables[0])
    members = members_of(file, main)
    headings = (*main.headings, *(members.headings if members else ()))
    kept = tuple(heading for heading in headings if heading)
    return RememberedForm(form_fingerprint(main, members), main.name, kept)
