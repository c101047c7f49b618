"""Which faults are tried, how often in full, and how often in the short form of every check."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.soak.canaries import canaries
from tests.soak.flips import flips
from tests.soak.full_disk import full_disk
from tests.soak.hostile import hostile
from tests.soak.kills import kills
from tests.soak.power import power
from tests.soak.steps import machine
from tests.soak.tally import Tally
from tests.soak.two import two_programs

Fault = Callable[[int], Tally]

#: Each fault in full, by its name; the number is the seed.
LONG: dict[str, Fault] = {
    "kills": lambda seed: kills(200, seed),
    "power": lambda seed: power(10_000, seed),
    "steps": lambda seed: machine(3000, 50, seed),
    "disk": lambda seed: full_disk(200, seed),
    "damage": lambda seed: flips(10_000, 1000, seed),
    "canaries": lambda seed: canaries(160, seed),
    "two": lambda seed: two_programs(20, 1000, seed),
    "hostile": hostile,
}
#: The same kinds, as many of each as fit in a check.
SHORT: dict[str, Fault] = {
    "kills": lambda seed: kills(4, seed),
    "power": lambda seed: power(160, seed, steps=25, each=40),
    "steps": lambda seed: machine(20, 30, seed),
    "disk": lambda seed: full_disk(8, seed),
    "damage": lambda seed: flips(200, 20, seed),
    "canaries": lambda seed: canaries(4, seed),
    "two": lambda seed: two_programs(2, 30, seed),
    "hostile": hostile,
}


def one(name: str, seed: int, *, short: bool) -> Tally:
    """Try one fault."""
    began = time.monotonic()
    tally = (SHORT if short else LONG)[name](seed)
    tally.seconds = time.monotonic() - began
    return tally
