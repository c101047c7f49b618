"""The caseload file: records, changes, allocations. The only place that knows the database."""
