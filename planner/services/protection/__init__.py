"""Who may open the file, who said yes, what was erased, what was done: the trail and copies."""
