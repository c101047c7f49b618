"""A case as it is known: who, needs, consent, what was corrected, what facts rules read of it."""
