"""The four pages, in the order of work. Each states intentions to the session and redraws."""
