"""One case's plan at the table: needs, awards, alternatives, its steps."""
