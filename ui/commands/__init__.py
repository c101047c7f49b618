"""Slow work off the window's thread. Knows nothing of pages; may import planner.* and Qt."""
