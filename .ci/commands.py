"""The words of ./run: set up what is missing inside the clone, then do what was asked.

Uses nothing but the standard library, because it runs before anything is installed. On Linux
x86_64 (glibc 2.34 or newer) and aarch64 (2.39), on Windows and on macOS 14 with Apple silicon
every locked package has a wheel.
"""

import contextlib
import hashlib
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
STAMP = VENV / "setup.stamp"
COMPILED = VENV / "numba-cache"
INSTALLED = VENV / "installed.stamp"  # all packages are there; what is compiled may not be yet
LOG = VENV / "setup.log"
LOCK = ROOT / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
COMMAND = "reintegration-planner"
# Only ./run lock uses it, in an environment of its own.
UV = "uv==0.13.9"
# Seconds after which a step that says nothing by itself says that it goes on.
SIGN_OF_LIFE = 10
# How pip, in its older and newer words, starts on a package.
FETCHING = re.compile(r"(?:Collecting|Obtaining dependency information for) ([\w.-]+)")

USAGE = """\
./run                  open the desktop application
./run demo             do the whole job on the bundled sample
./run test [ARGS]      run the tests (ARGS go to pytest)
./run check            format, lint, types, import contracts, tests, a short soak: what CI runs
./run setup            only set up
./run lock             resolve the packages of pyproject.toml again into requirements.lock
./run bench [ARGS]     run the benchmarks
./run build [--try]    make the application for this platform in dist/; try it out
./run soak [--short]   cut the power, kill, fill the disk, damage files: what must never lose a word
./run help             this text
./run WORD [ARGS]      any word of the command line: import, balance, plan, export ...
./run WORD --help      what such a word does and takes, with an example

Set-up happens by itself before each of these and writes only to .venv in this folder;
on Debian and Ubuntu it also installs missing system libraries when it may."""

# Debian package: the library by which it is known to be there. Names of packages differ from one
# release to the next (libglib2.0-0, libglib2.0-0t64); names of libraries do not.
WINDOW_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
# Debian package: the program by which it is known to be there.
TEST_PROGRAMS = {
    "xvfb": "Xvfb",
    "poppler-utils": "pdftotext",
    "libreoffice-calc-nogui": "soffice",
}


class SetupError(Exception):
    """A set-up step that cannot go on; the text says what to do, in one line."""


def say(text: str) -> None:
    """Print one line of progress, apart from what the command itself prints."""
    print(text, file=sys.stderr, flush=True)


# System libraries


def missing_system_packages(libraries: dict[str, str], programs: dict[str, str]) -> list[str]:
    """Name the Debian packages whose library or program is not on this machine."""
    # Debian and Ubuntu keep what makes virtual environments in a package of its own.
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    missing = [] if STAMP.exists() or makes_environments() else [f"python{version}-venv"]
    if libraries:
        known = known_libraries()
        missing += [package for package, library in libraries.items() if library not in known]
    missing += [package for package, program in programs.items() if not shutil.which(program)]
    return missing


def makes_environments() -> bool:
    """Say whether this Python can make a virtual environment with pip in it."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("ensurepip", "venv"))


def known_libraries() -> set[str]:
    """List the shared libraries that the system's loader would find."""
    ldconfig = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if ldconfig is None:
        return set()
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    return {line.split()[0] for line in listing.stdout.splitlines() if "=>" in line}


def need_system_packages(libraries: dict[str, str], programs: dict[str, str]) -> None:
    """Install what is missing where that is allowed, else say what to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_system_packages(libraries, programs)
    if not missing:
        return
    install(missing)
    still = missing_system_packages(libraries, programs)
    if still:
        raise SetupError(f"System packages are still missing after installing: {' '.join(still)}.")


def install(packages: list[str]) -> None:
    """Install Debian packages as root or by sudo without a password."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        wanted = [(WINDOW_LIBRARIES | TEST_PROGRAMS).get(name, name) for name in packages]
        raise SetupError(
            f"Install these with your system's package manager, then run again: {', '.join(wanted)}"
        )
    prefix = root_prefix()
    if prefix is None:
        raise SetupError(
            f"System packages are missing; type: sudo apt-get install -y {names}  then run again."
        )
    say(f"Installing system packages: {names}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    options = ["-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        say(f"  apt-get {step[0]} ...")
        started = time.monotonic()
        done = subprocess.run(
            [*apt, *options, *step],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        # An index that is only partly refreshed may do: let the install step decide.
        if done.returncode and step[0] == "install":
            say(tail(done.stdout))
            raise SetupError(f"apt-get failed; type: sudo apt-get install {names}  then run again.")
        say(f"  apt-get {step[0]} done in {time.monotonic() - started:.0f} s")


def root_prefix() -> list[str] | None:
    """Give the words that make a command run as root, or None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if allowed.returncode == 0:
            return ["sudo", "-n"]
    return None


# The virtual environment


def python_identity() -> str:
    """Name the Python inside the virtual environment and where it was made, or nothing."""
    try:
        answer = subprocess.run(
            [BIN / f"python{EXE}", "-I", "-S", "-c", "import sys; print(sys.version)"],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return f"{' '.join(answer.stdout.split())} {VENV}" if answer.returncode == 0 else ""


def wanted_stamp() -> str:
    """Say what this clone's packages are once they are there: its Python, then their digest."""
    digest = hashlib.sha256(LOCK.read_bytes() + PYPROJECT.read_bytes()).hexdigest()
    return f"{python_identity()}\n{digest}\n"


def finished_stamp() -> str:
    """Say what a finished set-up looks like: its packages, and the solver that was compiled."""
    return f"{wanted_stamp()}{solver_digest()}\n"


def ensure_venv() -> None:
    """Make .venv match the lock and the solver; return at once when it does already."""
    if stamp(STAMP) == finished_stamp():
        return
    with one_at_a_time():
        if stamp(STAMP) == finished_stamp():
            return
        make_venv()


def stamp(which: Path) -> str:
    """Read what the last finished step left, or nothing."""
    return which.read_text(encoding="utf-8") if which.exists() else ""


def make_venv() -> None:
    """Create or bring up to date .venv, and stamp it last so that a broken one is made anew."""
    started = time.monotonic()
    if stamp(INSTALLED) != wanted_stamp():
        install_packages()
    shutil.rmtree(COMPILED, ignore_errors=True)
    compile_solver()
    STAMP.write_text(finished_stamp(), encoding="utf-8")
    say(f"Set-up done in {time.monotonic() - started:.0f} s.")


def compile_solver() -> None:
    """Compile what solves, once for each state of its code; tell every part and that it goes on."""
    say("Compiling the solver: once, a minute on a quiet machine, up to two on a busy one ...")
    knapsacks = ["-c", "from optimizer.multiple_choice import prepare; prepare()"]
    # The word solve is also called straight from .venv, where compiled code is kept by its source.
    parts = {
        "the balance": (["-c", "from optimizer.solve import prepare; prepare()"], True),
        "other problems": (knapsacks, True),
        "other problems, for calls from .venv": (knapsacks, False),
    }
    for number, (name, (arguments, own)) in enumerate(parts.items(), start=1):
        with still_at_work(f"  {number}/{len(parts)} {name}"):
            log(arguments, also=own_environment() if own else None)


@contextlib.contextmanager
def still_at_work(what: str) -> Iterator[None]:
    """Say what is begun, then every few seconds that it goes on: who waits sees that it lives."""
    done, started = threading.Event(), time.monotonic()

    def tell() -> None:
        while not done.wait(SIGN_OF_LIFE):
            say(f"{what}: {time.monotonic() - started:.0f} s so far ...")

    say(f"{what} ...")
    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def install_packages() -> None:
    """Install what the lock names; an environment that was not finished is made anew."""
    finished_before = stamp(STAMP).splitlines()
    STAMP.unlink(missing_ok=True)
    INSTALLED.unlink(missing_ok=True)
    if not finished_before or finished_before[0] != python_identity():
        say(f"Making .venv with Python {sys.version.split()[0]} ...")
        log(["-m", "venv", "--clear", str(VENV)], python=sys.executable)
    packages = len(set(re.findall(r"(?m)^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"))))
    say(f"Bringing {packages} locked packages to .venv (350 MB to fetch the first time) ...")
    pip = ["-m", "pip", "--disable-pip-version-check", "--no-input"]
    # The lock is complete and every package in it has wheels: nothing is resolved or built here.
    log(
        [*pip, "install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(LOCK)],
        count_to=packages,
    )
    say("Installing the planner itself ...")
    log([*pip, "install", "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    INSTALLED.write_text(wanted_stamp(), encoding="utf-8")


def log(
    arguments: list[str], python: str = "", count_to: int = 0, also: dict[str, str] | None = None
) -> None:
    """Run Python with these arguments, show one line a package, keep the rest for trouble."""
    # These would make Python look, or pip install, elsewhere than in .venv.
    elsewhere = {"PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_TARGET", "PIP_USER"}
    settings = {name: value for name, value in os.environ.items() if name not in elsewhere}
    settings |= also or {}
    command = [python or str(BIN / f"python{EXE}"), *arguments]
    lines: list[str] = []
    names: list[str] = []
    with subprocess.Popen(
        command,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            fetching = FETCHING.match(line)
            if fetching and fetching[1] not in names:
                names.append(fetching[1])
                say(f"  {len(names):>3}/{count_to} {fetching[1]}")
            elif names and line.startswith("Installing collected"):
                say("  unpacking ...")
    if VENV.is_dir():
        LOG.write_text("".join(lines), encoding="utf-8")
    if process.returncode:
        say(tail("".join(lines)))
        raise SetupError(
            "Set-up stopped (the last lines are above): check that the package index can be"
            " reached and that the disk has 1.5 GB free, then run again."
        )


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold back a second set-up of the same clone until the first is done."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows, where two at once are left to the user
    except ImportError:
        yield
        return
    with PYPROJECT.open("r+") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another set-up of this folder is running: waiting for it ...")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def tail(text: str, lines: int = 15) -> str:
    """Give the last lines of a text."""
    return "\n".join(text.splitlines()[-lines:])


# The words


def own_environment() -> dict[str, str]:
    """Give what every command gets: .venv before the rest, caches inside the clone."""
    return {
        "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}",
        "VIRTUAL_ENV": str(VENV),
        "NUMBA_CACHE_DIR": str(COMPILED / solver_digest()),
        # French and Arabic on a Windows console too.
        "PYTHONUTF8": "1",
        # What help shows as typed.
        "PLANNER_STARTED_AS": "run" if os.name == "nt" else "./run",
    }


def solver_digest() -> str:
    """Tell one state of the solver's code from another.

    Compiled code is kept by the file of a function, and holds what that one calls in other files,
    too: kept under this, none outlives a change.
    """
    digest = hashlib.sha256()
    for path in sorted((ROOT / "optimizer").rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def run(tool: str, arguments: list[str]) -> int:
    """Run a program of .venv in place of this one and give its exit code."""
    command = [str(BIN / f"{tool}{EXE}"), *arguments]
    if os.name != "nt":
        # Signals and the terminal become the program's own.
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.run(command, check=False).returncode


def check() -> int:
    """Run every check in order, stop at the first that fails."""
    packages = ["planner", "optimizer", "exports", "ui", "benchmarks"]
    steps = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy", *packages, "tests", "installers", ".ci"],
        "imports": ["lint-imports"],
        "tests": ["pytest", "-n", "2", "--dist", "loadfile"],
        "soak": ["python", "-m", "tests.soak", "--short"],
    }
    started = time.monotonic()
    for name, command in steps.items():
        say(f"== {name}: {' '.join(command)}")
        step_started = time.monotonic()
        tool = str(BIN / f"{command[0]}{EXE}")
        done = subprocess.run([tool, *command[1:]], check=False)
        took = f"{time.monotonic() - step_started:.1f} s"
        if done.returncode:
            say(f"== {name} failed after {took}")
            return done.returncode
        say(f"== {name} passed in {took}")
    say(f"== all checks passed in {time.monotonic() - started:.1f} s")
    return 0


def lock() -> int:
    """Resolve the packages again, without the address of any index in the result."""
    tools = VENV / "lock-tools"
    uv = tools / BIN.name / f"uv{EXE}"
    if not uv.exists():
        log(["-m", "venv", "--clear", str(tools)], python=sys.executable)
        log(["-m", "pip", "install", UV], python=str(tools / BIN.name / f"python{EXE}"))
    what = "pip compile pyproject.toml --group dev --group build --universal --generate-hashes"
    options = ["--quiet", "--custom-compile-command", "./run lock", "-o", LOCK.name]
    done = subprocess.run([uv, *what.split(), *options, "--upgrade"], cwd=ROOT, check=False)
    return done.returncode


def main(arguments: list[str]) -> int:
    """Do what the first word says."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("app", [])
    if word in {"help", "-h", "--help"}:
        print(USAGE, flush=True)
        if not (BIN / f"{COMMAND}{EXE}").exists():
            print("\nOnce it is set up (./run setup), the words of the command line follow here.")
            return 0
        print("\nThe words of the command line:\n", flush=True)
        os.environ.update(own_environment())
        return run(COMMAND, ["--help"])
    # The sample and the other words of the command line open no window: they need no library.
    need_system_packages(
        WINDOW_LIBRARIES if word in {"app", "test", "check", "build"} else {},
        TEST_PROGRAMS if word in {"test", "check"} else {},
    )
    if word == "lock":
        return lock()
    ensure_venv()
    os.environ.update(own_environment())
    return do(word, rest)


def do(word: str, rest: list[str]) -> int:
    """Do what the word says in a clone that is set up."""
    if word == "setup":
        return 0
    if word not in {"test", "check", "bench", "soak", "build"}:
        return run(COMMAND, [word, *rest])
    # The checks belong to the clone; the planner's own words to the folder the user stands in.
    os.chdir(ROOT)
    if word == "check":
        return check()
    if word == "bench":
        return run("python", ["-m", "benchmarks", *rest])
    if word == "build":
        return run("python", ["-m", "installers", *rest])
    if word == "soak":
        return run("python", ["-m", "tests.soak", *rest])
    return run("pytest", rest or ["-n", "2", "--dist", "loadfile"])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as error:
        say(f"run: {error}")
        sys.exit(2)
    except KeyboardInterrupt:
        say("run: stopped; run it again to go on.")
        sys.exit(130)
