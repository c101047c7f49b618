"""Every hostile file is refused with a reason, or read; nothing else ever comes of it."""

import pytest

from planner.domain.findings import Finding, Weight
from planner.intake.safety import WorkbookError
from planner.intake.tables.read import read_tables
from planner.wording.findings import finding_sentence
from planner.wording.sentences import LANGUAGES
from tests.intake.hostile.files import HEAVY, hostile_files

FILES = {name: write for name, write in hostile_files().items() if name not in HEAVY}
REFUSED = {
    "columns_too_many": {
        "cell_in_the_last_column.xlsx",
        "columns_100000.csv",
    },
    "file_dde": {
        "link_that_starts_a_program.xlsx",
    },
    "file_empty": {
        "sheet_of_another_sort.xlsx",
        "separators_only.csv",
        "line_ends_only.csv",
    },
    "file_encrypted": {
        "parts_encrypted.xlsx",
        "old_excel_renamed.xlsx",
        "old_excel_renamed.csv",
    },
    "file_macros": {
        "macros.xlsx",
    },
    "file_not_table": {
        "web_page.csv",
        "spreadsheet_2003.csv",
        "picture.csv",
        "workbook_renamed.csv",
        "quote_never_closed.csv",
        "zeros_only.csv",
        "field_of_2_mib.csv",
        "separator_said.csv",
    },
    "file_not_workbook": {
        "part_twice.xlsx",
        "part_twice_by_case.xlsx",
        "cut_off.xlsx",
        "cut_in_half.xlsx",
        "checksum_wrong.xlsx",
        "size_smaller_than_true.xlsx",
        "packed_unknown_way.xlsx",
        "offset_nowhere.xlsx",
        "local_names_differ.xlsx",
        "empty.xlsx",
        "directory_only.xlsx",
        "laughs_in_the_sheet.xlsx",
        "laughs_in_the_strings.xlsx",
        "laughs_in_the_book.xlsx",
        "laughs_in_the_styles.xlsx",
        "laughs_in_the_types.xlsx",
        "laughs_in_utf16.xlsx",
        "entity_often.xlsx",
        "entity_of_a_file.xlsx",
        "type_from_the_net.xlsx",
        "sheet_cut.xlsx",
        "sheet_not_xml.xlsx",
        "sheet_without_end.xlsx",
        "end_in_a_comment.xlsx",
        "dimension_nonsense.xlsx",
        "cell_beyond_the_sheet.xlsx",
        "cell_at_row_0.xlsx",
        "cell_reference_nonsense.xlsx",
        "strings_index_nowhere.xlsx",
        "text_of_lone_surrogates.xlsx",
        "sheets_none.xlsx",
        "sheet_without_a_part.xlsx",
        "sheet_linked_outside.xlsx",
        "binary_workbook_renamed.xlsx",
        "web_page.xlsx",
        "paper.xlsx",
        "text_renamed.xlsx",
    },
    "file_part_outside": {
        "part_above.xlsx",
        "part_absolute.xlsx",
        "part_above_backslash.xlsx",
    },
    "file_too_large": {
        "line_of_1_gib.csv",
        "gib.xlsx",
    },
    "file_too_many_parts": {
        "three_hundred_parts.xlsx",
    },
    "file_type": {
        "old_excel.xls",
        "with_macros.xlsm",
        "binary_workbook.xlsb",
        "open_document.ods",
        "web_page.xls",
        "no_ending",
        "ending_twice.csv.exe",
    },
    "file_unpacks_too_large": {
        "bomb_in_a_sheet.xlsx",
        "bomb_beside_the_sheets.xlsx",
        "bomb_of_many_parts.xlsx",
        "overlapping_parts.xlsx",
        "size_larger_than_true.xlsx",
        "nested_in_a_cell.xlsx",
        "attribute_of_3_mib.xlsx",
        "styles_300000.xlsx",
        "text_of_9_million.xlsx",
    },
    "sheets_too_many": {
        "sheets_120.xlsx",
    },
}
#: What is read is said, where it is not what it seems.
NOTED = {
    "text_of_40000.xlsx": {"cell_too_long"},
    "formulas_that_call_out.xlsx": {"formulas_as_results"},
    "links_to_other_books.xlsx": {"external_links_ignored"},
    "surrogates.csv": {"encoding_guessed"},
    "invalid_utf8.csv": {"encoding_guessed"},
    "overlong_utf8.csv": {"encoding_guessed"},
    "field_of_40000.csv": {"cell_too_long"},
    "rows_of_every_length.csv": {"rows_above_headings"},
}


def test_that_there_are_as_many_hostile_files_as_promised():
    assert len(hostile_files()) >= 60
    assert set().union(*REFUSED.values(), NOTED) <= set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_that_a_hostile_file_is_refused_with_a_reason_or_read(tmp_path, name):
    path = tmp_path / name
    FILES[name](path)
    code = next((c for c, names in REFUSED.items() if name in names), None)
    if code is None:
        read = read_tables(path)
        assert read.tables[0].headings[0][:6] in ("number", '"""' * 2, "a")
        assert {f.code for f in read.findings} == NOTED.get(name, set())
        return
    with pytest.raises(WorkbookError) as refused:
        read_tables(path)
    assert refused.value.code == code
    values = tuple(sorted((k, str(v)) for k, v in refused.value.values.items() if k != "file"))
    for language in LANGUAGES:
        assert all(finding_sentence(Finding(code, Weight.STOPS, name, values=values), language))
