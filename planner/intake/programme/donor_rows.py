"""Lines of real programmes as rows of an empty programme workbook, the rest left to fill in."""

from __future__ import annotations

from planner.domain.programme.programme import Programme
from planner.intake.form_writer import Filled
from planner.intake.programme.writer import rows_of

#: What a template's line has no value for: an office writes it from its agreement.
_OWN = ("amount", "received", "starts", "ends")


def donor_rows(lines: Programme, language: str) -> dict[str, list[Filled]]:
    """Return the rows of the sheets Funds, Rules and Vulnerabilities for some donors' lines.

    Money and period of each line stay empty, and so do values of rules that no source gives: the
    import names each cell that is still to be filled in.
    """
    rows = rows_of(lines, language)
    funds: list[Filled] = [
        {key: None if key in _OWN else value for key, value in row.items()} for row in rows["funds"]
    ]
    return {"funds": funds, "rules": rows["rules"], "vulnerabilities": rows["vulnerabilities"]}
