"""The figures the planner promises, measured."""

import planner  # noqa: F401 - before numpy, as in the product
