"""The route for many cases: prices of what cases share, then packages near to those prices.

Read in this order: laid, columns, places, quick (one case's best package), market (pricing all, and
the bound), mixing and smooth (prices), shared, patterns (which projects open), least and proof
(what no projects can pass), seating, kernel, fitting (packages that fit), stage, solve, route.
Imports ``planner.domain``, ``optimizer.problem`` and ``optimizer.packages``; numba and OR-Tools
live here.
"""
