"""Power cuts: the app's real transactions, cut at any write, opened again by the app.

What was told as saved must be there, nothing in part, the trail whole, every listed copy sound.
The same harness is run on the app's storage under settings known to be bad: it must find harm
there, or it finds nothing at all.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import apsw

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.services.work import Work
from tests.soak import acts, office
from tests.soak.cut import Unsynced, after_cut, lay_out, steps_at
from tests.soak.disk import Asked, Log, Told, contents
from tests.soak.recorder import recorded, recorder
from tests.soak.tally import Tally
from tests.soak.world import World

#: Steps in one recording, and cuts tried on it.
STEPS = 40
CUTS = 250
FILE = "office.rplan"

#: Settings that are known to lose or tear what was saved; the app's own are not among them.
BAD: Mapping[str, Sequence[str]] = {
    "synchronous OFF": ("synchronous = OFF",),
    "journal OFF": ("journal_mode = OFF",),
    "DELETE FULL": ("locking_mode = NORMAL", "journal_mode = DELETE", "synchronous = FULL"),
    "WAL NORMAL": ("journal_mode = WAL", "synchronous = NORMAL"),
}


@dataclass(frozen=True)
class State:
    """What the file shows after a step, what opens it then, and which copies it has."""

    shown: office.Seen
    mine: Secret
    ways_in: tuple[Secret, ...]
    copies: frozenset[str]


@dataclass
class Recording:
    """A day's work as the disk saw it. ``states[n]`` is what holds after step n."""

    log: Log
    states: list[State]
    acts: list[str]


def record(
    folder: Path,
    draw: random.Random,
    steps: int,
    of: Mapping[acts.Act, int],
    spoilt: Sequence[str] = (),
) -> Recording:
    """Let the app work on a file of its own while the disk takes notes."""
    with recorded(folder) as log:
        recording = Recording(log, [], ["make", "import"])
        log.events.append(Asked(0))
        world = World.made(folder / FILE, draw, office.storage(recorder().name))
        _spoil(world, spoilt)
        _tell(recording, world)
        log.events.append(Asked(1))
        world.work.commit(office.office(), who=office.WHO, why="import_assessments")
        _tell(recording, world)
        for step in range(2, steps + 1):
            act = acts.drawn(of, draw)
            recording.acts.append(act.__name__)
            log.events.append(Asked(step))
            act(world)
            _tell(recording, world)
        world.work.close()
    whole = after_cut(log, len(log.events), draw, Unsynced.KEPT)
    assert whole == contents(folder), "something was written that the disk took no note of"
    return recording


def _spoil(world: World, pragmas: Sequence[str]) -> None:
    connection = office.connection_of(world.work)
    if pragmas:
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _tell(recording: Recording, world: World) -> None:
    recording.log.events.append(Told(len(recording.states)))
    copies = frozenset(b.path.name for b in world.file.backups.listed())
    state = State(office.seen(world.work), world.mine, world.ways_in(), copies)
    recording.states.append(state)


def try_cuts(
    tally: Tally, recording: Recording, folder: Path, cuts: int, draw: random.Random
) -> None:
    """Cut the power ``cuts`` times and look what the app makes of the disk."""
    log = recording.log
    first = next(n for n, event in enumerate(log.events) if isinstance(event, Told))
    for _ in range(cuts):
        at = draw.randint(1, len(log.events))
        unsynced = draw.choice(list(Unsynced))
        lay_out(folder, after_cut(log, at, draw, unsynced))
        tally.tried("cuts")
        told, asked = steps_at(log, at)
        where = f"event {at} of {len(log.events)}, {unsynced}, in {recording.acts[asked]}"
        if at <= first:
            _before_it_was_made(tally, folder)
        else:
            _look(tally, folder, recording.states, (told, asked), where)


def _look(
    tally: Tally, folder: Path, states: list[State], steps: tuple[int, int], where: str
) -> None:
    told, asked = states[steps[0]], states[steps[1]]
    try:
        with closing(_opened(folder, dict.fromkeys((told.mine, asked.mine)))) as work:
            found = office.seen(work)
            broken = office.file_of(work).trail.check()
            listed = {b.path.name: b.path for b in office.file_of(work).backups.listed()}
    except PlannerError as error:
        tally.harmed("unreadable", f"{where}: {error.code}")
        return
    if broken is not None:
        tally.harmed("trail broken", f"{where}: {broken.sort} at {broken.number}")
    if found not in (told.shown, asked.shown, _half_admitted(told.shown, asked.shown)):
        known = {state.shown for state in states}
        what = "acknowledged lost" if found in known else "torn"
        tally.harmed(what, f"{where}: {found.told()}, told {told.shown.told()}")
    _look_at_copies(tally, listed, told, asked, where)
    if found == told.shown == asked.shown or steps[0] == steps[1]:
        _shut_out(tally, (folder / FILE, *listed.values()), states, steps[0], where)


def _opened(folder: Path, secrets: Mapping[Secret, None]) -> Work:
    """Open with the passphrase before or after the step that was cut."""
    *first, last = secrets
    for secret in first:
        try:
            return office.opened(folder / FILE, secret)
        except PlannerError as error:
            if error.code != "passphrase_wrong":
                raise
    return office.opened(folder / FILE, last)


def _half_admitted(told: office.Seen, asked: office.Seen) -> office.Seen:
    """Somebody is entered and has no way in yet: nobody was told they had."""
    return replace(asked, ways_in=told.ways_in) if asked.ways_in > told.ways_in else told


def _look_at_copies(
    tally: Tally,
    listed: Mapping[str, Path],
    told: State,
    asked: State,
    where: str,
) -> None:
    """A copy opens with what the file opens with."""
    if not told.copies & asked.copies <= set(listed):
        tally.harmed("acknowledged lost", f"{where}: a copy")
    for name, path in listed.items():
        if name not in told.copies | asked.copies:
            tally.harmed("torn", f"{where}: a copy nobody made")
            continue
        harm = office.harm_of_copy(path, asked.mine, told.mine)
        if harm:
            tally.harmed("copies harmed", f"{where}: {harm}")


def _shut_out(
    tally: Tally, files: Sequence[Path], states: list[State], at: int, where: str
) -> None:
    """What does not open the file any more opens it after a cut neither, nor any copy of it."""
    gone = [s for state in states[:at] for s in state.ways_in if s not in states[at].ways_in]
    for path in files if gone else ():
        tally.tried("old passphrases")
        try:
            office.opened(path, gone[-1], view_only=True).close()
            tally.harmed("old passphrases that open", f"{where}: {path.name}")
        except PlannerError as error:
            if error.code != "passphrase_wrong":
                tally.harmed("unreadable", f"{where}: {error.code}")


def _before_it_was_made(tally: Tally, folder: Path) -> None:
    """A file whose making was never told may be whole, absent or refused: never a traceback."""
    tally.tried("while the file was made")
    try:
        office.opened(folder / FILE).close()
    except PlannerError:
        return


def power(cuts: int, seed: int, steps: int = STEPS, each: int = CUTS) -> Tally:
    """Try power cuts on the app's own settings."""
    tally = _tally()
    draw = random.Random(seed)
    for part, done in enumerate(range(0, cuts, each)):
        of = acts.ON_THE_FILE if part % 2 else acts.EDITS
        _one_day(tally, min(each, cuts - done), draw, steps, of)
    return tally


def bad_settings(seed: int) -> Tally:
    """Try power cuts on settings known to be bad: each must be caught."""
    tally, draw = _tally(), random.Random(seed)
    for name, pragmas in BAD.items():
        if _is_caught(pragmas, draw):
            tally.tried("bad settings caught")
        else:
            tally.harmed("bad settings not caught", name)
    return tally


def _tally() -> Tally:
    tally = Tally("power cuts", "cuts")
    tally.watch("acknowledged lost", "torn", "unreadable", "trail broken", "copies harmed")
    tally.watch("old passphrases that open", "bad settings not caught")
    return tally


def _one_day(
    tally: Tally,
    cuts: int,
    draw: random.Random,
    steps: int,
    of: Mapping[acts.Act, int],
    spoilt: Sequence[str] = (),
) -> None:
    with office.workplace() as one, office.workplace() as other:
        recording = record(Path(one).resolve(), draw, steps, of, spoilt)
        try_cuts(tally, recording, Path(other).resolve(), cuts, draw)


def _is_caught(pragmas: Sequence[str], draw: random.Random) -> bool:
    """Say whether harm is found under these settings, in a few tries."""
    tally = Tally("bad settings")
    edits = {a: n for a, n in acts.EDITS.items() if a is not acts.open_again}
    for _ in range(5):
        _one_day(tally, 25, draw, 20, edits, pragmas)
        if sum(tally.harm.values()):
            return True
    return False
