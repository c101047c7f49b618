"""The programme edited: entries, rules, donors' programmes."""
