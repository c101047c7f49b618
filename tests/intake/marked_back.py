"""A marked copy as it comes back from the field: corrected cell by cell, and what it then says."""

from dataclasses import replace

from openpyxl import load_workbook

#: What whoever filled in the form answers: by what was found, the right value of that cell.
CORRECTIONS = {
    "consent_refused": "Oui",
    "number_missing": "GN-26-05099",
    "birth_in_future": "1990-05-01",
    "birth_unreadable": "1985",
    "place_unknown": "Labé",
    "score_out_of_range": "0.5",
    "child_as_adult": "1991",
    "member_age_negative": "7",
    "assessed_before_return": "2026-10-01",
    "debt_decimal_comma": "100000",
    "needs_all_unanswered": "Modéré",
    "member_presence_unknown": "Rentré ensemble",
}


def plainly(read):
    """What was read, without the identifiers made anew at every reading."""
    assessments: dict = {a.case_id: [] for a in read.assessments}
    for one in read.assessments:
        needs = [(n.need, n.severity, len(n.persons)) for n in one.needs]
        bare = replace(one, id="", case_id="", needs=(), community_wishes=frozenset())
        assessments[one.case_id].append((bare, needs))
    return {
        case.number: (
            case.identity,
            replace(case.planning, members=()),
            [replace(m, id="") for m in case.planning.members],
            case.protection,
            assessments[case.id],
        )
        for case in read.cases
    }


def corrected(path, findings, target):
    """The file as a person corrects it: the cells that were found, and no other."""
    book = load_workbook(path)
    for finding in findings:
        if finding.code in CORRECTIONS:
            sheet = book[finding.sheet]
            headings = [c.value for c in sheet[1]]
            column = headings.index(finding.column) + 1
            sheet.cell(finding.sheet_row, column).value = CORRECTIONS[finding.code]
    book.save(target)
    return target
