"""Some cases as a caseload of their own, and bringing back what was changed there.

Nothing here settles anything by itself, and nothing reads or writes a file. Imports the domain.
"""
