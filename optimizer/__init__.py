"""The balance: formulate → problem → packages → finish → verify → explain.

Imports ``planner.domain`` and nothing else of ours. OR-Tools and numba live only here.
"""
