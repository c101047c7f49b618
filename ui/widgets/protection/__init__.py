"""Who may open the file, its copies, its trail, what is erased."""
