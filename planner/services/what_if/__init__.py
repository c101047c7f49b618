"""What would be: other fairness, more money, a rule less, scenarios side by side."""
