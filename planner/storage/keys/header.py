"""The plain header of a caseload file: how keys are derived, and a slot for each who may open it.

It names nobody. It is kept twice and written one copy after the other, each synced, so that a
power cut leaves one whole copy at any moment; the newer whole one counts.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

MAGIC = b"RPLANKEY"
#: Bytes of the header and of one of its two copies. The database begins behind it.
SIZE = 65536
COPY = SIZE // 2
_FORMAT = 1
#: Magic, format, generation, bytes of the slots' text; a SHA-256 of all of it stands at the end.
_HEAD = struct.Struct(">8sHQI")
_SUM = 32
#: What a hostile file may ask of this machine at most: KiB, rounds, lanes.
_MOST = (1024 * 1024, 16, 16)
#: And of memory by rounds, in KiB: some five seconds of work on an old laptop.
_MOST_WORK = 4 * 1024 * 1024

#: Writes bytes at a place of the file, and has them on the disk when it returns.
WriteAt = Callable[[bytes, int], None]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a passphrase costs by Argon2id (RFC 9106): memory in KiB, rounds, lanes."""

    memory: int = 256 * 1024
    rounds: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the file, all in hexadecimal.

    ``public`` belongs to the private key in ``private``, which only the passphrase opens;
    ``keys``: the file's keys, sealed for ``public``. ``id`` is random: who it is stands inside.
    """

    id: str
    public: str
    private: str
    keys: str


@dataclass(frozen=True, slots=True)
class Header:
    """What opens the file. ``generation`` counts the versions of the header."""

    salt: str
    cost: Cost
    slots: tuple[Slot, ...]
    generation: int = 1

    def with_slots(self, slots: tuple[Slot, ...]) -> Header:
        """Return the next header, with these slots."""
        return replace(self, slots=slots, generation=self.generation + 1)


class NoHeaderError(ValueError):
    """No copy of a header is whole. ``ours``: it began as ours do; ``newer``: a later one."""

    def __init__(self, *, ours: bool, newer: bool = False) -> None:
        super().__init__()
        self.ours = ours
        self.newer = newer


def packed(header: Header) -> bytes:
    """Return one copy of the header. Raises ValueError where the slots do not fit."""
    text = json.dumps(
        {
            "salt": header.salt,
            "cost": asdict(header.cost),
            "slots": [asdict(s) for s in header.slots],
        },
        separators=(",", ":"),
    ).encode()
    body = _HEAD.pack(MAGIC, _FORMAT, header.generation, len(text)) + text
    if len(body) + _SUM > COPY:
        raise ValueError("too many slots")
    return (body + hashlib.sha256(body).digest()).ljust(COPY, b"\0")


def unpacked(both: bytes) -> Header:
    """Return the newer whole copy of the two in the first ``SIZE`` bytes of a file.

    Raises NoHeaderError where neither is whole.
    """
    copies = [both[:COPY], both[COPY:SIZE]]
    found = [header for header in map(_unpacked, copies) if header is not None]
    if not found:
        ours = any(copy.startswith(MAGIC) for copy in copies)
        formats = {int.from_bytes(c[8:10], "big") for c in copies if c.startswith(MAGIC)}
        raise NoHeaderError(ours=ours, newer=any(f > _FORMAT for f in formats))
    return max(found, key=lambda header: header.generation)


def is_whole(both: bytes, header: Header) -> bool:
    """Say whether both copies in a file are this header, to the last byte."""
    return both[:SIZE] == packed(header) * 2


def write(header: Header, write_at: WriteAt) -> None:
    """Write both copies, each on the disk before the other is touched."""
    copy = packed(header)
    write_at(copy, 0)
    write_at(copy, COPY)


def _unpacked(copy: bytes) -> Header | None:
    if len(copy) < COPY or not copy.startswith(MAGIC):
        return None
    _, form, generation, length = _HEAD.unpack_from(copy)
    end = _HEAD.size + length
    if form != _FORMAT or end + _SUM > COPY:
        return None
    if hashlib.sha256(copy[:end]).digest() != copy[end : end + _SUM]:
        return None
    try:
        plain = json.loads(copy[_HEAD.size : end])
        cost = Cost(**plain["cost"])
        slots = tuple(Slot(**slot) for slot in plain["slots"])
        header = Header(str(plain["salt"]), cost, slots, generation)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return header if _is_bearable(header) else None


def _is_bearable(header: Header) -> bool:
    """Say whether trying a passphrase is work this machine can do: a hostile file asks for more."""
    asked = (header.cost.memory, header.cost.rounds, header.cost.lanes)
    if not all(type(a) is int and 1 <= a <= most for a, most in zip(asked, _MOST, strict=True)):
        return False
    if header.cost.memory * header.cost.rounds > _MOST_WORK:
        return False
    texts = [header.salt, *(t for s in header.slots for t in (s.public, s.private, s.keys))]
    try:
        return all(bytes.fromhex(text) for text in texts) and bool(header.slots)
    except (TypeError, ValueError):
        return False
