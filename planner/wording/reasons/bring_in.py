"""What would bring in the support for a need, where its reasons did not say all of it already."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.balances.allocation import CaseResult
from planner.domain.programme.programme import Programme
from planner.wording.reasons import change_text, reason_sentence


def bring_in_texts(
    result: CaseResult, programme: Programme, language: str
) -> Iterator[tuple[str, str]]:
    """Yield the code of each need with what would bring its support in, as lines.

    A change whose every part is among the reasons why the need is not met is not said again.
    """
    told: dict[str, set[str]] = {}
    for need, reason in result.not_met:
        told.setdefault(need, set()).add(reason_sentence(reason, programme, language))
    for need, change in result.bring_in:
        parts = {reason_sentence(reason, programme, language) for reason in change[1:]}
        if not parts <= told.get(need, set()):
            yield need, change_text(change, programme, language)
