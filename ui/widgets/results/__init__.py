"""What came of it: learning, people assisted, gaps in services."""
