"""What balancing again tells: fairness, rules and money tried otherwise, with what is proven."""
