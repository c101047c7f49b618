"""The folder a power cut would leave, at any place of a log, by a pessimistic model.

What was synced is kept; what was not is dropped, kept, or kept in part with tears between sectors.
Of changes of names that were not synced a random first part is kept.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from tests.soak.disk import (
    TOP,
    Asked,
    FolderMade,
    FolderSynced,
    Log,
    Named,
    Naming,
    Synced,
    Told,
    Truncated,
    Unnamed,
    Wrote,
)

SECTOR = 512


class Unsynced(StrEnum):
    """What a power cut does to writes that were not synced."""

    DROPPED = "dropped"
    KEPT = "kept"
    MIXED = "mixed"


def steps_at(log: Log, at: int) -> tuple[int, int]:
    """Return the last step told as saved and the last one asked for in the first ``at`` events."""
    told = asked = 0
    for event in log.events[:at]:
        if isinstance(event, Told):
            told = event.step
        elif isinstance(event, Asked):
            asked = event.step
    return told, max(asked, told)


def after_cut(log: Log, at: int, draw: random.Random, unsynced: Unsynced) -> dict[str, bytes]:
    """Return the files a power cut after ``at`` events would leave."""
    kept: dict[int, bytearray] = {}
    waiting: dict[int, list[Wrote | Truncated]] = {}
    names: dict[str, int] = {}
    folders = {TOP, *(Path(name).parent.as_posix() for name in log.before)}
    for number, (name, content) in enumerate(log.before.items(), start=1):
        kept[number], names[name] = bytearray(content), number
    unsure: list[Naming] = []
    for event in log.events[:at]:
        if isinstance(event, Wrote | Truncated):
            waiting.setdefault(event.file, []).append(event)
        elif isinstance(event, Synced):
            _settle(kept.setdefault(event.file, bytearray()), waiting.pop(event.file, []))
        elif isinstance(event, Named | Unnamed | FolderMade):
            unsure.append(event)
        elif isinstance(event, FolderSynced):
            _rename(names, folders, [c for c in unsure if _in(c) == event.name])
            unsure = [c for c in unsure if _in(c) != event.name]
    _rename(names, folders, _part(unsure, draw, unsynced))
    found = {}
    for name, file in names.items():
        if Path(name).parent.as_posix() not in folders:
            continue  # its folder never reached the disk
        left = bytearray(kept.get(file, b""))
        _lose(left, waiting.get(file, []), draw, unsynced)
        found[name] = bytes(left)
    return found


def _in(change: Naming) -> str:
    """Return the folder whose sync makes a change durable."""
    return Path(change.name).parent.as_posix()


def _part(unsure: list[Naming], draw: random.Random, unsynced: Unsynced) -> list[Naming]:
    if unsynced is Unsynced.MIXED:
        return unsure[: draw.randint(0, len(unsure))]
    return unsure if unsynced is Unsynced.KEPT else []


def _rename(names: dict[str, int], folders: set[str], changes: list[Naming]) -> None:
    for change in changes:
        if isinstance(change, FolderMade):
            folders.add(change.name)
        elif isinstance(change, Named):
            names.pop(change.old, None)
            names[change.name] = change.file
        else:
            names.pop(change.name, None)


def _settle(content: bytearray, changes: list[Wrote | Truncated]) -> None:
    for change in changes:
        _apply(content, change)


def _lose(
    content: bytearray, changes: list[Wrote | Truncated], draw: random.Random, unsynced: Unsynced
) -> None:
    """Apply what was not synced as far as the cut lets it through."""
    if unsynced is Unsynced.DROPPED:
        return
    if unsynced is Unsynced.KEPT:
        _settle(content, changes)
        return
    for change in changes:
        fate = draw.random()
        if fate < 0.4:
            _apply(content, change)
        elif fate < 0.8 and isinstance(change, Wrote):
            for piece in _sectors(change):
                if draw.random() < 0.5:
                    _apply(content, piece)


def _sectors(change: Wrote) -> Iterator[Wrote]:
    """Yield a write cut at the borders of sectors."""
    start = change.offset
    end = change.offset + len(change.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        piece = change.data[start - change.offset : stop - change.offset]
        yield Wrote(change.file, start, piece)
        start = stop


def _apply(content: bytearray, change: Wrote | Truncated) -> None:
    if isinstance(change, Truncated):
        if change.size <= len(content):
            del content[change.size :]
        else:
            content.extend(bytes(change.size - len(content)))
        return
    if change.offset > len(content):
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : change.offset + len(change.data)] = change.data


def lay_out(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold just these files."""
    for old in folder.iterdir():
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
