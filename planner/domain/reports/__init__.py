"""What is told of many people without telling of one: counts, gaps, what is hidden."""
