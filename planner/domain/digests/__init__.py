"""What tells that records are the ones that were saved, and that a balance still stands."""
