"""Cases as they are known: entered, corrected, judged in pairs, listed."""
