"""What the route for many cases needs compiled, compiled once on a machine."""

from __future__ import annotations

import numpy as np

from optimizer.large.quick import pricing
from optimizer.large.smooth import Mixed, best_prices, soft


def compile_now() -> None:
    """Compile the quick search and the sums of mixtures, or load what an earlier run compiled."""
    pricing.compile_now()
    # One case with two packages and no place: small, but it goes through every sum.
    one, two = np.zeros(1), np.zeros((2, 1))
    mixed = Mixed(
        class_start=np.array([0, 2]),
        case_class=np.array([0, 1]),
        class_bits=np.array([0]),
        place=np.array([-1]),
        cost=np.array([0.0, 1.0]),
        use=np.array([[1.0], [0.0]]),
        seats=two,
        limit=np.array([0.5]),
        least=np.zeros((0, 1)),
        most=np.zeros((0, 1)),
        opening=np.zeros((0, 2, 1)),
        needs=np.zeros((0, 2, 1)),
        shut=np.zeros((0, 2)),
        decided=np.zeros(0, np.int64),
    )
    best_prices(mixed, one, np.zeros((0, 1)), (0.5,), 1.0, (1.0, 1.0))
    soft(mixed, one, np.zeros((0, 1)), 0.5).share(mixed)
