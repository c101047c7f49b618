"""Facts of a case that rest on protected details: who may not see these cannot know them."""

#: As ``planner.domain.programme.conditions`` calls them.
PROTECTED_FACTS = frozenset(
    [
        "cash_risk",
        "guardian_verified",
        "specialist_clearance",
        "unaccompanied_child",
        "violence",
        "vulnerability",
    ]
)
