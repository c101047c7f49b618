"""From caseload and scenario to the allocation problem: eligibility and rounding happen here.

Imports ``planner.domain``, the problem and the rules; no solver.
"""

from optimizer.formulate.formulation import Formulation, formulate, formulation

__all__ = ["Formulation", "formulate", "formulation"]
