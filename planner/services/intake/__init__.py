"""Files of assessments: read as proposed, recognised, shown as a difference, taken."""
