"""What is written for others, with its purpose."""
