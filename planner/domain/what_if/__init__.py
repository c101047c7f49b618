"""What would be under other rules, other money, another fairness: records of the answers."""
