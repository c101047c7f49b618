"""Assessments come in: files, mappings, findings, pairs."""
