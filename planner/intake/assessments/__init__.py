"""Assessments: the planner's own form, and forms of others through a mapping."""
