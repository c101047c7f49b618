"""The books: entries only ever added, what may follow what, and what they add up to."""
