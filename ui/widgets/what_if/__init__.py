"""What rules cost, and where more would help."""
