"""What the tables and cards show, computed from the caseload; may import planner.* and Qt Core."""
