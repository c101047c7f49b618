"""The machine of steps on a desk as it is: the clock jumps, and the disk fails now and then."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as drawn_from
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from planner.domain.errors import PlannerError
from planner.domain.rights.erasure import WhyErased
from planner.services.protection import erasure
from tests.soak import office
from tests.soak.clock import Clock, on_the_wall
from tests.soak.failing import failing
from tests.soak.steps import FILE, Model, Steps
from tests.soak.tally import Tally

#: Sequences drawn at once: Hypothesis remembers each, so as not to draw it twice.
_SEQUENCES = 100
#: Of the calls to a failing disk, so many fail.
_RATE = 0.01
_JUMPS = (timedelta(0), timedelta(hours=-2), timedelta(days=-3650), timedelta(days=20_000))


class OnADesk(Steps):
    """The steps, and what a desk adds to them."""

    def __init__(self) -> None:
        super().__init__()
        self.around = ExitStack()
        self.around.enter_context(on_the_wall())

    def teardown(self) -> None:
        super().teardown()
        self.around.close()

    @rule(ahead=st.sampled_from(_JUMPS))
    def clock_jumps(self, ahead: timedelta) -> None:
        Clock.ahead = ahead

    @precondition(lambda self: self.model)
    @rule(pick=st.integers(0, 99), seed=st.integers(0, 2**32))
    def edit_while_the_disk_fails(self, pick: int, seed: int) -> None:
        number = self._number(pick)
        person = replace(self._fresh(number), consents=self.model[number].consents)
        document = self._with(self.work.document, number, person)
        self._while_it_fails(
            lambda: self.work.commit(document, who=office.WHO, why="edit_case"),
            {**self.model, number: person},
            seed,
            step=True,
        )

    @precondition(lambda self: len(self.model) > 2)
    @rule(pick=st.integers(0, 99), seed=st.integers(0, 2**32))
    def erase_while_the_disk_fails(self, pick: int, seed: int) -> None:
        number = self._number(pick)
        case = self.work.document.by_number(number)
        assert case is not None
        # Where it is broken off, some copies are without them already: none is gone back to.
        self.copies = {n: c for n, c in self.copies.items() if number not in c.model}
        why = WhyErased.PERSON_ASKED
        self._while_it_fails(
            lambda: erasure.erase(self.work, case.id, number, why, office.WHO),
            {n: p for n, p in self.model.items() if n != number},
            seed,
            step=False,
        )

    @rule(seed=st.integers(0, 2**32))
    def back_up_while_the_disk_fails(self, seed: int) -> None:
        self._while_it_fails(self.work.file.backups.make, self.model, seed, step=None)

    @rule(seed=st.integers(0, 2**32))
    def open_while_the_disk_fails(self, seed: int) -> None:
        self._while_it_fails(self.world.again, self.model, seed, step=None)

    def _while_it_fails(
        self, act: Callable[[], object], after: Model, seed: int, *, step: bool | None
    ) -> None:
        """Act on a failing disk. Where it says so, the file is as before or as after, and so is
        what is shown. ``step``: whether it can be undone, None for what is no edit."""
        try:
            with failing().at(_RATE, seed):
                act()
        except PlannerError:
            if not failing().failed:
                raise
            Steps.done["acts the disk broke off"] += 1
            shown = self._all() if not self.work.view_only else None
            self.work.close()
            self.world.work = office.opened(self.folder / FILE, of=self.world.of)
            stored = self._all()
            assert stored in (self.model, after), "neither as before nor as after"
            assert shown in (None, stored), "shown and stored differ"
            assert self.work.file.trail.check() is None
            if stored != after:
                return
        if self.work.view_only:  # opened all the same, to be looked at: closed, and opened again
            self.work.close()
            self.world.work = office.opened(self.folder / FILE, of=self.world.of)
        if step is not None:
            self._edited(after, step=step)

    def _all(self) -> Model:
        document = self.work.document
        return {c.number: self._read(document, c.id) for c in document.in_order()}


def machine(least: int, length: int, seed: int) -> Tally:
    """Run sequences of up to ``length`` steps until there were ``least`` steps."""
    tally = Tally("state machine", "steps")
    tally.watch("cross-person mix-ups", "differences from the model")
    Steps.done.clear()
    Steps.mixed.clear()
    draw = random.Random(seed)
    while Steps.done["steps"] < least and tally.well_so_far:
        left = least - Steps.done["steps"]
        _run(tally, min(_SEQUENCES, -(-left // length)), length, draw.randrange(2**32))
    tally.tried("steps", Steps.done["steps"])
    tally.harm.update(Steps.mixed)
    return tally


def _run(tally: Tally, sequences: int, length: int, seed: int) -> None:
    how = settings(
        max_examples=sequences,
        stateful_step_count=length,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(drawn_from(seed)(OnADesk), settings=how)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told with the steps to it
        for one in getattr(error, "exceptions", (error,)):
            tally.harmed("differences from the model", f"{type(one).__name__}: {one}")
            tally.details.extend(str(note) for note in getattr(one, "__notes__", []))
