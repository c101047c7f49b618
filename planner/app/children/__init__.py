"""Child processes: what runs in them, within which limits, and the calls that start them."""
