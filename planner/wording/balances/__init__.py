"""What is said of a balance: what to do next, what moved, whom it left short or treated unlike."""
