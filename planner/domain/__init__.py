"""What the planner knows about: cases, programmes, policies, allocations and plans.

Only the standard library is imported here. Everything is frozen: an edit replaces a record.
"""
