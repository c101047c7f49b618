"""Workbooks become cases, assessments and programmes, or findings. It alone reads workbooks."""
