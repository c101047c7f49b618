"""Parts every page is made of: panels, tables, fields, bars, dialogs that ask."""
