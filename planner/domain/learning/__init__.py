"""What came of what was planned, with its interval, and what that proposes."""
