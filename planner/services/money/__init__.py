"""The books: lines of plans, what was entered, what stands."""
