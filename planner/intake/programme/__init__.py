"""The programme workbook: its sheets, read, written and given out to fill in."""
