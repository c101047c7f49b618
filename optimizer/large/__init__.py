"""The route for many cases: prices of what cases share, then packages near to those prices.

Read in this order: laid, columns, places, market (pricing and the bound), smooth (prices), shared,
patterns, fitting, stage, solve, route. Imports ``planner.domain``, ``optimizer.problem`` and
``optimizer.packages``; numba and OR-Tools live here.
"""
