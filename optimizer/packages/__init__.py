"""The route by packages: price cases, bound by their prices, choose packages by integer steps.

Read in this order: arrays, shape, pricing, pool, master, bounding, kernel, search, stages.
Imports ``planner.domain`` and ``optimizer.problem``; numba and OR-Tools live here.
"""
