"""What papers are for, and how they are kept."""
