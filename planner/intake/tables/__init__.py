"""Any tabular file as tables: headings, labels, tags and rows of typed cells, with findings."""
