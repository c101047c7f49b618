"""Places and projects: seats, tension, what is said there."""
