"""The flat route: one 0/1 model of the whole problem for a general solver.

Read in this order: reckoning (what a choice comes to), model (a sparse model), piecewise (convex
losses as segments), formulated (the problem as a model), solvers (HiGHS, SCIP, CP-SAT), solve. It
is the oracle of the package route and what a user could use instead; the planner itself does not
call it. Imports ``planner.domain``, ``optimizer.problem``, ``optimizer.packages`` (arrays, choice,
mathopt) and ``optimizer.large.laid``.
"""
