"""A mapping file that cannot be what it says is refused, by name and place."""

import pytest

from planner.domain.errors import PlannerError
from planner.intake.assessments.mapping import read_mapping
from tests.intake.sheets import MAPPING


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("\n[columns]", "\n[colums]"), "mapping_entry_unknown"),
        (('sex = ["sex"', 'sexe = ["sex"'), "mapping_entry_unknown"),
        (("[values.severity]", "[values.seriousness]"), "mapping_entry_unknown"),
        (('forced = ["Forcé"]', 'sent = ["Forcé"]'), "mapping_entry_unknown"),
        (('kobo_id = ["_id"]', "kobo_id = 7"), "mapping_entry_wrong"),
        (('consent = ["consent"', 'words = ["consent"'), "mapping_unreadable"),
        (('key = "_index"\n', ""), "mapping_entry_missing"),
        (("\n[form]", "\n[form"), "mapping_unreadable"),
    ],
)
def test_that_a_mapping_the_planner_does_not_understand_is_refused(tmp_path, change, code):
    path = tmp_path / "mapping.toml"
    text = MAPPING.read_text("utf-8")
    assert change[0] in text
    path.write_text(text.replace(change[0], change[1], 1), "utf-8")
    with pytest.raises(PlannerError) as refused:
        read_mapping(path)
    assert refused.value.code == code
    assert refused.value.values["file"] == "mapping.toml"


def test_that_a_missing_mapping_is_named(tmp_path):
    with pytest.raises(PlannerError) as refused:
        read_mapping(tmp_path / "nowhere.toml")
    assert refused.value.code == "mapping_missing"
