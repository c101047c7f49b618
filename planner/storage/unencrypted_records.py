"""Records as earlier planners kept them, rewritten as this one reads them.

What an edit did before such a step cannot be taken back after it: each leaves a barrier.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import apsw

from planner.domain.change import Step
from planner.domain.ids import new_id
from planner.domain.programme.rule import OFFICE, RuleSort


def published_amounts_as_rules(connection: apsw.Connection) -> None:
    """Make each published amount of a measure a rule of the office (they were the measure's)."""
    row = connection.execute("SELECT plain FROM record WHERE entity = 'programme'").fetchone()
    if row is None:
        return
    programme: dict[str, Any] = json.loads(str(row[0]))
    for measure in programme["measures"]:
        for tier in measure.pop("tiers", ()):
            programme["rules"].append(
                {
                    "code": f"{measure['code']}-{tier['persons']}",
                    "scope": OFFICE,
                    "sort": RuleSort.TIER.value,
                    "measures": [measure["code"]],
                    "count": tier["persons"],
                    "amount": tier["amount"],
                }
            )
    plain = json.dumps(programme, ensure_ascii=False, separators=(",", ":"))
    connection.execute("UPDATE record SET plain = ? WHERE entity = 'programme'", (plain,))
    connection.execute(
        'INSERT INTO batch (id, step, who, why, "when") VALUES (?, ?, ?, ?, ?)',
        (new_id(), Step.BARRIER.value, "", "migration", datetime.now(UTC).isoformat()),
    )
