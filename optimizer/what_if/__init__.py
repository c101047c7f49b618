"""Balancing again otherwise: under other programmes, other policies, other estimates.

Imports ``planner.domain`` and the optimizer; each answer is verified as the balance itself is.
"""
