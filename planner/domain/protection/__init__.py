"""Who may see what, who did what, what is kept and how long."""
