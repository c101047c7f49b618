"""What is said of a balance: how it goes, what came of it, whom it left short."""
