"""The figures the planner promises, measured."""
