"""A damaged file gives way without a moment in which there is none; erasing reaches it."""

from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.rights.erasure import WhyErased
from planner.services.protection.erasure import erase
from planner.storage import damaged
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import with_case


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office [1].rplan"
    with closing(caseload_made(path, code="P01")) as work:
        with_case(work, "GN-1", "Canary Nightingale", words="canary sang")
        with_case(work, "GN-2", "Somebody")
        work.file.backups.make()
    return path


def _spoilt(path):
    whole = path.read_bytes()
    path.write_bytes(whole[:-5000] + bytes(5000))
    return path.read_bytes()


def _copy_of(path):
    return storage().backups(path)[0].path


def test_that_there_is_a_file_at_every_moment_of_a_rescue(path, monkeypatch):
    spoilt, missing = _spoilt(path), []
    for name in ("replace", "rename", "unlink", "hardlink_to"):
        real = getattr(Path, name)

        def looked(self, *rest, _real=real, **details):
            found = _real(self, *rest, **details)
            missing.append(not path.exists())
            return found

        monkeypatch.setattr(Path, name, looked)
    storage().rescue(path, _copy_of(path), PASSPHRASE).close()
    assert missing
    assert not any(missing)
    (aside,) = damaged.kept_aside(path)
    assert aside.read_bytes() == spoilt


def test_that_where_a_file_has_one_name_only_the_damaged_one_is_copied(path, monkeypatch):
    spoilt = _spoilt(path)

    def refuse(self, target):
        raise OSError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    storage().rescue(path, _copy_of(path), PASSPHRASE).close()
    (aside,) = damaged.kept_aside(path)
    assert aside.read_bytes() == spoilt


def test_that_a_damaged_file_that_cannot_be_kept_stays_where_it_is(path, monkeypatch):
    spoilt = _spoilt(path)

    def refuse(*_, **__):
        raise OSError(28, "full")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    monkeypatch.setattr("shutil.copy", refuse)
    with pytest.raises(PlannerError) as raised:
        storage().rescue(path, _copy_of(path), PASSPHRASE)
    assert raised.value.code == "disk_full"
    assert path.read_bytes() == spoilt
    assert sorted(p.name for p in path.parent.iterdir()) == ["office [1].backups", path.name]


def test_that_erasing_takes_damaged_files_kept_aside(path):
    _spoilt(path)
    storage().rescue(path, _copy_of(path), PASSPHRASE).close()
    other = path.with_name("office.rplan.damaged-1")
    other.write_bytes(b"of another file")
    with closing(caseload_at(path)) as work:
        assert work.file.aside == 1
        erase(work, CaseId("GN-1"), "GN-1", WhyErased.PERSON_ASKED, "P01")
        assert work.file.aside == 0
    assert damaged.kept_aside(path) == ()
    assert other.exists()
