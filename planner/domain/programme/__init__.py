"""What the office has and by whose rules: funds, rules, catalogue, places, projects, providers."""
