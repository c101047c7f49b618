"""Balances: started, taken, begun again after a decision, told in figures, kept for arrivals."""
