"""Whether a file's answers are heard: one taken out, does what is read say otherwise?"""

from openpyxl import Workbook, load_workbook

from planner.intake.assessments.reader import read_assessments
from tests.intake.marked_back import plainly

#: Answers to a question that are tried.
ROWS = 2
#: Answers that say no more than an empty cell: unknown, no preference, another relation.
_SAYS_NOTHING = {
    "dk",
    "unknown",
    "none",
    "Ne sait pas",
    "Sans préférence",
    "other",
    "Autre",
    "0",
    0,
    None,
}


def unheard(file, mapping, programme, folder, rows=ROWS):
    """Return how many answers were taken out, and the questions of those that nobody missed.

    Each by itself, in a file of that one person and their household; of a question with several
    answers, the joint column and those of its options are one answer. Columns that the mapping
    says nobody needs, and those of which a finding says that they are not read, are no answers.
    """
    book = load_workbook(file, read_only=True)
    names = book.sheetnames[:2]
    sheets = [[list(row) for row in book[name].iter_rows(values_only=True)] for name in names]
    (heads, *people), (of_members, *members) = sheets
    key, parent = heads.index("_index"), of_members.index("_parent_index")

    def alone(person, household):
        made = Workbook()
        made.worksheets[0].title = names[0]
        made.create_sheet(names[1])
        for page, lines in zip(made, ([heads, person], [of_members, *household]), strict=True):
            for line in lines:
                page.append(line)
        made.save(folder / "alone.xlsx")
        read = read_assessments(folder / "alone.xlsx", mapping, programme)
        return plainly(read), [(f.code, f.field, f.values) for f in read.findings]

    tried, lost = 0, []
    for question, columns in _questions(heads, mapping, file, programme):
        for person in _answered(people, columns, heads, rows):
            household = [m for m in members if m[parent] == person[key]]
            tried += 1
            if alone(person, household) == alone(_without(person, columns), household):
                lost.append(question)
    for question, columns in _questions(of_members, mapping, file, programme):
        for member in _answered(members, columns, of_members, rows):
            person = next(p for p in people if p[key] == member[parent])
            household = [m for m in members if m[parent] == person[key]]
            less = [_without(m, columns) if m is member else m for m in household]
            tried += 1
            if alone(person, household) == alone(person, less):
                lost.append(question)
    return tried, lost


def _questions(heads, mapping, file, programme):
    """The questions of a sheet with their columns, without those that are told not to be read."""
    told = {
        f.column
        for f in read_assessments(file, mapping, programme).findings
        if f.code == "column_not_read"
    }
    found: dict[str, list[int]] = {}
    for column, heading in enumerate(heads):
        if heading not in mapping.ignored and heading not in told and not heading.startswith("_"):
            found.setdefault(heading.split("/")[0], []).append(column)
    return found.items()


def _answered(rows, columns, heads, wanted):
    telling = [c for c in columns if heads[c].split("/")[-1] not in _SAYS_NOTHING]
    filled = [r for r in rows if any(r[c] not in _SAYS_NOTHING for c in telling)]
    return filled[:: max(1, len(filled) // wanted)][:wanted]


def _without(row, columns):
    return [None if c in columns else cell for c, cell in enumerate(row)]
