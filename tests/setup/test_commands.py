import os
import subprocess
import sys
import time
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give the script, working on a made-up clone."""
    spec = spec_from_file_location("commands", ROOT / ".ci" / "commands.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (tmp_path / "requirements.lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    places = {
        "ROOT": tmp_path,
        "VENV": venv,
        "BIN": venv / "bin",
        "STAMP": venv / "setup.stamp",
        "INSTALLED": venv / "installed.stamp",
        "COMPILED": venv / "numba-cache",
        "LOG": venv / "setup.log",
        "LOCK": tmp_path / "requirements.lock",
        "PYPROJECT": tmp_path / "pyproject.toml",
    }
    for name, place in places.items():
        monkeypatch.setattr(module, name, place)
    return module


@pytest.fixture
def steps(commands: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what set-up would run, and let it succeed."""
    ran: list[str] = []

    def pretend(arguments: list[str], **_: object) -> None:
        ran.append(" ".join(arguments))
        if "venv" in arguments:
            python = commands.BIN / "python"
            python.unlink(missing_ok=True)
            python.symlink_to(sys.executable)

    monkeypatch.setattr(commands, "log", pretend)
    return ran


def makes_venv(steps: list[str]) -> bool:
    return any("venv --clear" in step for step in steps)


def test_that_a_first_set_up_makes_the_environment_from_the_lock(commands, steps):
    commands.ensure_venv()
    assert makes_venv(steps)
    assert "--require-hashes" in steps[1]
    assert "--no-index" in steps[2]


def test_that_a_second_set_up_does_nothing(commands, steps):
    commands.ensure_venv()
    steps.clear()
    commands.ensure_venv()
    assert steps == []


def test_that_a_changed_lock_updates_the_environment_in_place(commands, steps):
    commands.ensure_venv()
    steps.clear()
    commands.LOCK.write_text("one==2\n")
    commands.ensure_venv()
    assert steps
    assert not makes_venv(steps)


def test_that_an_interrupted_set_up_is_made_anew(commands, steps, monkeypatch):
    def interrupt(arguments: list[str], **_: object) -> None:
        raise KeyboardInterrupt

    commands.ensure_venv()
    commands.LOCK.write_text("one==2\n")
    with monkeypatch.context() as patch:
        patch.setattr(commands, "log", interrupt)
        with pytest.raises(KeyboardInterrupt):
            commands.ensure_venv()
    steps.clear()
    commands.ensure_venv()
    assert makes_venv(steps)


def test_that_what_was_installed_stays_when_compiling_was_interrupted(commands, steps, monkeypatch):
    log = commands.log

    def interrupt(arguments: list[str], **how: object) -> None:
        if arguments[0] == "-c":
            raise KeyboardInterrupt
        log(arguments, **how)

    with monkeypatch.context() as patch:
        patch.setattr(commands, "log", interrupt)
        with pytest.raises(KeyboardInterrupt):
            commands.ensure_venv()
    steps.clear()
    commands.ensure_venv()
    assert steps
    assert not makes_venv(steps)
    assert not any("--require-hashes" in step for step in steps)


def test_that_a_changed_solver_is_compiled_again_and_nothing_else_is_done(commands, steps):
    commands.ensure_venv()
    steps.clear()
    part = commands.ROOT / "optimizer" / "part.py"
    part.parent.mkdir()
    part.write_text("pass\n")
    commands.ensure_venv()
    assert steps
    assert all(step.startswith("-c ") for step in steps)


def test_that_code_compiled_before_a_change_of_the_solver_is_not_used_after_it(commands):
    part = commands.ROOT / "optimizer" / "large" / "part.py"
    part.parent.mkdir(parents=True)
    part.write_text("RATE = 1\n")
    before = commands.own_environment()["NUMBA_CACHE_DIR"]
    assert commands.own_environment()["NUMBA_CACHE_DIR"] == before
    part.write_text("RATE = 2\n")
    assert commands.own_environment()["NUMBA_CACHE_DIR"] != before


def test_that_an_environment_whose_python_is_gone_is_made_anew(commands, steps):
    commands.ensure_venv()
    (commands.BIN / "python").unlink()
    steps.clear()
    commands.ensure_venv()
    assert makes_venv(steps)


def test_that_missing_libraries_and_programs_are_named_by_package(commands, monkeypatch):
    monkeypatch.setattr(commands, "known_libraries", lambda: {"libthere.so.1"})
    missing = commands.missing_system_packages(
        {"there1": "libthere.so.1", "gone1": "libgone.so.1"}, {"a-tool": "no-such-program"}
    )
    assert missing == ["gone1", "a-tool"]


def test_that_a_python_without_venv_needs_its_package_until_set_up(commands, monkeypatch):
    monkeypatch.setattr(commands, "makes_environments", lambda: False)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert commands.missing_system_packages({}, {}) == [f"python{version}-venv"]
    commands.STAMP.write_text("done")
    assert commands.missing_system_packages({}, {}) == []


def test_that_a_user_who_may_not_install_is_told_what_to_type(commands, monkeypatch):
    monkeypatch.setattr(commands.shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(commands, "root_prefix", lambda: None)
    with pytest.raises(commands.SetupError, match="sudo apt-get install -y libegl1 xvfb"):
        commands.install(["libegl1", "xvfb"])


def test_that_without_apt_the_libraries_themselves_are_named(commands, monkeypatch):
    monkeypatch.setattr(commands.shutil, "which", lambda name, **_: None)
    with pytest.raises(commands.SetupError, match=r"libEGL\.so\.1, Xvfb"):
        commands.install(["libegl1", "xvfb"])


def test_that_a_failing_step_ends_in_one_line_of_advice(commands):
    with pytest.raises(commands.SetupError, match="run again"):
        commands.log(["-c", "raise SystemExit(3)"], python=sys.executable)


def test_that_a_long_step_says_what_it_does_and_that_it_goes_on(commands, monkeypatch, capsys):
    monkeypatch.setattr(commands, "SIGN_OF_LIFE", 0.02)
    with commands.still_at_work("  1/3 the balance"):
        time.sleep(0.1)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "  1/3 the balance ..."
    assert len(said) > 2
    assert all(line.startswith("  1/3 the balance: 0 s so far") for line in said[1:])


def test_that_each_part_that_is_compiled_is_named_with_about_how_long(commands, steps, capsys):
    commands.compile_solver()
    said = capsys.readouterr().err.splitlines()
    assert "up to two on a busy one" in said[0]
    assert [line[:5] for line in said[1:]] == ["  1/3", "  2/3", "  3/3"]
    assert len(steps) == 3


def test_that_help_lists_the_words_of_the_command_line_once_it_is_set_up(
    commands, monkeypatch, capsys
):
    monkeypatch.delenv("PLANNER_STARTED_AS", raising=False)
    ran: list[tuple[str, list[str]]] = []

    def noted(tool: str, typed: list[str]) -> int:
        ran.append((tool, typed))
        return 0

    monkeypatch.setattr(commands, "run", noted)
    assert commands.main(["help"]) == 0
    assert "Once it is set up" in capsys.readouterr().out
    assert ran == []
    (commands.BIN / f"{commands.COMMAND}{commands.EXE}").write_text("")
    with monkeypatch.context() as patch:
        patch.setattr(commands.os, "environ", {})
        assert commands.main(["--help"]) == 0
    assert ran == [("reintegration-planner", ["--help"])]


def test_that_help_needs_no_set_up(tmp_path):
    done = subprocess.run(
        ["bash", str(ROOT / "run"), "help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert "./run demo" in done.stdout


def test_that_a_machine_without_a_fitting_python_is_told_so(tmp_path):
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(f"/usr/bin/{name}")
    done = subprocess.run(
        [str(tmp_path / "bash"), str(ROOT / "run"), "demo"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": str(tmp_path), "PYTHON": ""},
    )
    assert done.returncode == 2
    assert "Python 3.11" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_that_the_lock_names_no_package_index():
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_that_every_pin_of_the_project_is_in_the_lock():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for requirement in project["dependencies"]:
        name, _, version = requirement.replace("[shaping]", "").partition("==")
        pin = f"{name}=={version}" if version else f"{name.partition('>')[0]}=="
        assert f"\n{pin}" in lock
