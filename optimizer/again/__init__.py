"""Balancing again after a decision, from what the balance before knew.

The formulation, the prices, the packages near them and the months of a balance are kept
(``standing``); a decision on one case makes its part of the problem anew (``remade``), re-prices it
for the bound (``proof``) and repairs the packages of a few dozen near-tied cases (``repair``).
Imports ``planner.domain`` and the optimizer; whatever is shown has been verified.
"""
