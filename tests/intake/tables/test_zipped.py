"""A zip of csv files is one file of several tables; what is no such archive is refused with why."""

import zipfile

import pytest

from planner.intake.safety import WorkbookError
from planner.intake.tables import zipped
from planner.intake.tables.read import read_tables


def _archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


FORM = "KEY,case\nuuid:1,GN-1\nuuid:2,GN-2\n"
GROUP = "PARENT_KEY,KEY,age\nuuid:1,uuid:1/member[1],7\nuuid:2,uuid:2/member[1],9\n"


def test_that_the_form_comes_first_and_its_groups_are_tied_to_it(tmp_path):
    path = _archive(tmp_path / "a.zip", {
        "media/photo.jpg": b"\xff", "Form-member.csv": GROUP, "Form.csv": FORM,
        "__MACOSX/._Form.csv": b"\x00",
    })  # fmt: skip
    file = read_tables(path)
    assert (file.name, file.kind) == ("a.zip", "zip")
    assert [t.name for t in file.tables] == ["Form", "member"]
    parent = file.tables[1].parent
    assert parent is not None
    assert (parent.table, parent.column, parent.parent_column) == ("Form", 0, 0)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"photo.jpg": b"\xff"}, "file_not_table"),
        ({"xl/workbook.xml": "<a/>", "b.csv": FORM}, "file_not_table"),
        ({"../Form.csv": FORM}, "file_part_outside"),
        ({f"{n}.csv": FORM for n in range(51)}, "sheets_too_many"),
        ({"page.csv": "<!doctype html><html></html>"}, "file_not_table"),
        ({"empty.csv": ""}, "file_empty"),
    ],
)
def test_that_what_is_no_archive_of_tables_is_refused(tmp_path, parts, code):
    with pytest.raises(WorkbookError) as refused:
        read_tables(_archive(tmp_path / "a.zip", parts))
    assert refused.value.code == code


def test_that_an_archive_that_unpacks_too_large_is_refused_before_it_is(tmp_path, monkeypatch):
    monkeypatch.setattr(zipped, "MOST_CSV_BYTES", 1_000)
    path = _archive(tmp_path / "a.zip", {"Form.csv": "a,b\n" + "0,0\n" * 1_000})
    with pytest.raises(WorkbookError) as refused:
        read_tables(path)
    assert refused.value.code == "file_unpacks_too_large"


def test_that_a_damaged_archive_is_refused(tmp_path):
    path = _archive(tmp_path / "a.zip", {"Form.csv": FORM * 50})
    content = bytearray(path.read_bytes())
    content[60:90] = b"\xff" * 30
    path.write_bytes(content)
    with pytest.raises(WorkbookError) as refused:
        read_tables(path)
    assert refused.value.code == "file_not_table"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(WorkbookError):
        read_tables(path)
