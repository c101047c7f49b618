"""What a person and a counsellor settle: decisions, plans, what is cleared before an offer."""
