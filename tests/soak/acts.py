"""What people do to a caseload, each act one step that is saved whole or not at all."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act as Noted
from tests.soak import office
from tests.soak.world import World

Act = Callable[[World], object]


def add_person(world: World) -> None:
    """Add one person with an assessment."""
    work, draw = world.work, world.draw
    one = office.person(draw.randint(100, 99_999), draw)
    work.commit(office.with_people(work.document, one), who=office.WHO, why="add_case")


def take_import(world: World) -> None:
    """Take in thirty people at once: one edit over many pages of the file."""
    work, draw = world.work, world.draw
    first = draw.randint(100, 99_000)
    people = (office.person(first + n, draw) for n in range(30))
    after = office.with_people(work.document, *people)
    work.commit(after, who=office.WHO, why="import_assessments")


def rename(world: World) -> None:
    """Correct a name."""
    work, draw = world.work, world.draw
    cases = work.document.in_order()
    if cases:
        after = office.renamed(work.document, draw.choice(cases), f"Name {draw.random()}")
        work.commit(after, who=office.WHO, why="edit_case")


def change_protected(world: World) -> None:
    """Change protected details of one person."""
    work, draw = world.work, world.draw
    cases = work.document.in_order()
    if not cases:
        return
    case = draw.choice(cases)
    cleared = replace(case.protection, best_interests_decided=draw.random() < 0.5)
    after = {**work.document.cases, case.id: replace(case, protection=cleared)}
    work.commit(replace(work.document, cases=after), who=office.WHO, why="edit_case")


def take_out(world: World) -> None:
    """Take a person out, with all assessments."""
    work, draw = world.work, world.draw
    cases = work.document.in_order()
    if len(cases) < 2:
        return
    after = office.without(work.document, draw.choice(cases).id)
    work.commit(after, who=office.WHO, why="remove_case")


def undo(world: World) -> None:
    """Take the last edit back."""
    world.work.undo(office.WHO)


def redo(world: World) -> None:
    """Make it again."""
    world.work.redo(office.WHO)


def keep_balance(world: World) -> None:
    """Store a balance that is not adopted yet."""
    work, draw = world.work, world.draw
    work.keep(office.allocation(draw))


def adopt_kept(world: World) -> None:
    """Adopt a balance that was stored just before."""
    work, draw = world.work, world.draw
    found = office.allocation(draw)
    work.keep(found)
    about = replace(work.document.about, adopted=found.digest, adopted_for="")
    work.commit(replace(work.document, about=about), who=office.WHO, why="adopt_allocation")


#: Acts on the records, and how often each comes.
EDITS: Mapping[Act, int] = {
    add_person: 4,
    take_import: 1,
    rename: 6,
    change_protected: 3,
    take_out: 1,
    undo: 3,
    redo: 2,
    keep_balance: 1,
    adopt_kept: 1,
}


def note_export(world: World) -> None:
    """Enter an export in the trail."""
    world.work.note(Noted.EXPORTED, plans="12")


def open_again(world: World) -> None:
    """Close the file and open it."""
    world.again()


def admit(world: World) -> None:
    """Let somebody else open the file."""
    if len(world.people) >= 4:
        return
    code, passphrase = f"P{world.draw.randint(0, 10**9)}", world.fresh()
    protected = world.draw.random() < 0.5
    role = world.draw.choice(list(Role))
    world.file.staff.admit(code, role, passphrase, protected=protected)
    world.people[code] = passphrase


def change_role(world: World) -> None:
    """Give somebody another role; sometimes protected details are shut for them."""
    for one in world.file.staff.everyone():
        if one.code in world.people:
            role, protected = world.draw.choice(list(Role)), world.draw.random() < 0.5
            world.file.staff.change_role(one.id, role, protected=protected)
            return


def dismiss(world: World) -> None:
    """Take somebody's way in away."""
    for one in world.file.staff.everyone():
        if one.code in world.people:
            world.file.staff.dismiss(one.id)
            del world.people[one.code]
            return


def change_passphrase(world: World) -> None:
    """Take another passphrase."""
    new = world.fresh()
    world.file.staff.change_passphrase(world.mine, new)
    world.mine = new


def new_recovery_key(world: World) -> None:
    """Print another recovery key."""
    world.recovery = world.file.staff.new_recovery_key()


def back_up(world: World) -> None:
    """Make a copy."""
    world.file.backups.make()


def restore(world: World) -> None:
    """Put a copy in the file's place."""
    copies = world.file.backups.listed()
    if copies:
        world.file.backups.restore(world.draw.choice(copies))
        # What the window does: the document is read anew from the file now in place.
        world.again()


def erase(world: World) -> None:
    """Erase a person for good."""
    cases = world.work.document.in_order()
    if len(cases) < 4:
        return
    gone = world.draw.choice(cases).id
    after = office.without(world.work.document, gone)
    world.work.erase(frozenset({gone}), after, who=office.WHO, why="erase_case")


#: Acts on the file itself: its people, its keys, its copies.
ON_THE_FILE: Mapping[Act, int] = {
    admit: 4,
    change_role: 3,
    dismiss: 2,
    change_passphrase: 3,
    new_recovery_key: 2,
    back_up: 3,
    restore: 1,
    erase: 2,
    open_again: 2,
    note_export: 1,
    rename: 3,
    take_import: 1,
}


def drawn(acts: Mapping[Act, int], draw: random.Random) -> Act:
    """Draw an act."""
    return draw.choices(list(acts), list(acts.values()))[0]
