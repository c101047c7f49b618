"""What a balance decides and leaves: awards, who is short, what moved, whether it stands."""
