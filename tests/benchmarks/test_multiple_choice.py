"""The knapsacks of the comparison: the same every time, and as the solver reads them."""

import pytest

from benchmarks.multiple_choice import SHAPES, Shape, knapsack
from optimizer.multiple_choice import parse
from optimizer.multiple_choice.grid import lay_out

SMALL = [shape for shape in SHAPES if shape.groups <= 100]


@pytest.mark.parametrize("shape", SMALL)
def test_that_a_shape_is_the_problem_it_says_and_the_same_again(shape: Shape) -> None:
    data = knapsack(shape, seed=1)
    grid = lay_out(parse(data))
    assert data == knapsack(shape, seed=1)
    assert data != knapsack(shape, seed=2)
    assert len(data["resources"]) == shape.resources
    assert grid.groups == shape.groups
    assert grid.fits
    sizes = {len(group["options"]) for group in data["groups"]}
    assert max(sizes) == shape.options
    assert (len(sizes) > 1) == shape.irregular
