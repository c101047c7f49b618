"""What the build compiled is found again in the application, wherever it was put."""

from __future__ import annotations

import runpy

from installers.compiled_beside import CompiledBeside

SOURCE = "def doubled(x):\n    return 2 * x\n"


def function_of(folder, source=SOURCE):
    """Return the one function of a module written into a folder, and the module's file."""
    file = folder / "small.py"
    file.write_text(source)
    return runpy.run_path(str(file))["doubled"], str(file)


def test_that_compiled_code_is_kept_beside_its_source(tmp_path):
    found = CompiledBeside.from_function(*function_of(tmp_path))
    assert found.get_cache_path() == str(tmp_path / "__pycache__")


def test_that_it_is_known_by_its_source_and_by_nothing_else(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    stamps = [
        CompiledBeside.from_function(*function_of(f)).get_source_stamp() for f in (here, there)
    ]
    assert stamps[0] == stamps[1]
    changed = CompiledBeside.from_function(*function_of(there, SOURCE.replace("2", "3")))
    assert changed.get_source_stamp() != stamps[0]


def test_that_what_was_compiled_is_found_where_nothing_may_be_written(tmp_path, monkeypatch):
    function, file = function_of(tmp_path)
    kept = tmp_path / "__pycache__"
    kept.mkdir(exist_ok=True)
    (kept / "small.doubled-1.py311.nbi").touch()
    monkeypatch.setattr(CompiledBeside, "ensure_cache_path", _refuse)
    assert isinstance(CompiledBeside.from_function(function, file), CompiledBeside)
    (kept / "small.doubled-1.py311.nbi").unlink()
    assert not isinstance(CompiledBeside.from_function(function, file), CompiledBeside)


def test_that_a_function_without_a_file_is_left_to_others(tmp_path):
    function, _ = function_of(tmp_path)
    assert CompiledBeside.from_function(function, str(tmp_path / "gone.py")) is None


def _refuse(_self):
    raise OSError("read-only")
