"""Which faults are tried, how often in full, and how often in the short form of every check.

A fault is cut into parts, each in a process of its own, so that all processors have work to the
end; what they found is added up.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial

from tests.soak.canaries import canaries
from tests.soak.flips import flips
from tests.soak.full_disk import full_disk
from tests.soak.hostile import hostile
from tests.soak.kills import JOBS, MIGRATE, kills
from tests.soak.machine import machine
from tests.soak.mixtures import mixtures
from tests.soak.power import bad_settings, power
from tests.soak.tally import Tally
from tests.soak.two import two_programs

#: One part of a fault; the number is the seed.
Part = Callable[[int], Tally]
Faults = Mapping[str, tuple[Part, ...]]


def _kills(each: int) -> tuple[Part, ...]:
    return tuple(partial(kills, name, each) for name in (*JOBS, MIGRATE))


#: Each fault in full, by its name; what takes longest comes first.
LONG: Faults = {
    "steps": (partial(machine, 25_000, 50),) * 4,
    "power": (partial(power, 2500),) * 4 + (bad_settings,),
    "kills": _kills(200),
    "disk": tuple(partial(full_disk, 200, (n, 4)) for n in range(4)),
    "damage": (partial(flips, 2500, 250),) * 4,
    "mixtures": (partial(mixtures, 1000),) * 2,
    "canaries": (partial(canaries, 160),),
    "two": (partial(two_programs, 20, 1000),),
    "hostile": (hostile,),
}
#: The same kinds, as many of each as fit in a check.
SHORT: Faults = {
    "canaries": (partial(canaries, 4),),
    "kills": _kills(4),
    "power": (partial(power, 160, steps=25, each=40), bad_settings),
    "steps": (partial(machine, 400, 30),),
    "disk": (partial(full_disk, 8, (0, 1)),),
    "damage": (partial(flips, 200, 20),),
    "mixtures": (partial(mixtures, 40),),
    "two": (partial(two_programs, 2, 30),),
    "hostile": (hostile,),
}


def one(name: str, part: int, seed: int, *, short: bool) -> Tally:
    """Try one part of a fault; each part draws for itself."""
    tally = (SHORT if short else LONG)[name][part](seed * 100 + part)
    tally.seconds = sum(os.times()[:4])  # of this process and of those it started
    return tally
