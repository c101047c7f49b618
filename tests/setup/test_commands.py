from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def commands() -> ModuleType:
    spec = spec_from_file_location("commands", ROOT / ".ci" / "commands.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_the_lock_names_no_package_index():
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")
