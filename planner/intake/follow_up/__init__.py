"""Visits and scores as files: the form for the field, its export, the workbook of an instrument."""
