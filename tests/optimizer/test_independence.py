"""The check shares nothing with what it checks."""

from __future__ import annotations

import ast
from pathlib import Path

import optimizer.verify

#: Reckoned again in the check itself, so that a mistake there is caught here.
OWN_RECKONING = ("planner.domain.cases.entitlement", "planner.domain.ledger.commitments")
MODULES = sorted(Path(optimizer.verify.__file__).parent.glob("*.py"))


def imported(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{n.name}" for n in node.names} | {str(node.module)}
        elif isinstance(node, ast.Import):
            found |= {n.name for n in node.names}
    return found


def test_that_the_check_imports_the_domain_and_itself_only():
    assert len(MODULES) > 10
    for module in MODULES:
        own = {n for n in imported(module) if n.partition(".")[0] in ("optimizer", "planner")}
        strange = {n for n in own if not n.startswith(("optimizer.verify", "planner.domain"))}
        assert strange == set(), module.name
        assert not {n for n in own if n.startswith(OWN_RECKONING)}, module.name


def test_that_the_check_never_asks_a_programme_for_what_a_rule_means():
    words = (".tiers_of(", ".providers_of(", ".rules_of(", ".reserve(", ".entitled(")
    for module in MODULES:
        text = module.read_text(encoding="utf-8")
        assert not [w for w in words if w in text], module.name
