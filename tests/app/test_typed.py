"""Whatever is typed wrongly is answered in one sentence that says what to type, for every word."""

import re
import shlex
from argparse import _SubParsersAction

import pytest

from planner.app.cli import _parser, main
from planner.app.words.examples import EXAMPLES
from planner.app.words.typed import language_typed
from planner.wording.sentences import LANGUAGES
from tests.command_line import typed

WORDS = {
    name: parser
    for action in _parser()._actions
    if isinstance(action, _SubParsersAction)
    for name, parser in action.choices.items()
}
#: What only a program says of what was typed.
_OF_PROGRAMS = re.compile(
    r"Traceback|argument |invalid|expected|None|Error|Exception|\bint\b|\bfloat\b|\{|\}|'"
)


def told_well(capfd, *arguments):
    """Type a line that is wrong; return the sentence it is answered with."""
    code, said, complaint = typed(capfd, *arguments)
    line = complaint.rstrip("\n")
    assert (code, said) == (2, "")
    assert "\n" not in line
    assert line[0].isupper() or not line[0].isalpha()
    assert line.endswith(".")
    assert ".." not in line
    assert not _OF_PROGRAMS.search(line)
    return line


def required(parser):
    return [a for a in parser._actions if a.required]


def first(action):
    """Return a value that an action takes."""
    return str(next(iter(action.choices))) if action.choices else "1"


def called(action):
    """Return what is asked for where an action is missing."""
    if action.option_strings or action.metavar:
        return [*action.option_strings, action.metavar][0]
    return "|".join(action.choices) if action.choices else action.dest.upper()


def enough(parser, left_out=None):
    """Return a line with everything a word must have, but for ``left_out``."""
    line = []
    for action in required(parser):
        if action is left_out:
            continue
        line += [*action.option_strings[:1], first(action)]
    for group in parser._mutually_exclusive_groups:
        if group.required:
            flag = next(a for a in group._group_actions if a.nargs == 0)
            line.append(flag.option_strings[0])
    return line


def options_of(sort):
    return [
        (word, action.option_strings[0])
        for word, parser in WORDS.items()
        for action in parser._actions
        if action.option_strings and sort(action)
    ]


def test_that_no_word_and_an_unknown_word_are_told_where_the_words_are_listed(capfd):
    assert "--help” lists" in told_well(capfd)
    assert "Perhaps “balance” is meant" in told_well(capfd, "balanc", "office.rplan")
    assert "Perhaps" not in told_well(capfd, "zzz")


def test_that_an_option_before_the_word_is_told_to_come_after_it(capfd):
    assert "word first" in told_well(capfd, "--who", "C01", "balance")


@pytest.mark.parametrize("word", [w for w, parser in WORDS.items() if required(parser)])
def test_that_a_word_alone_is_told_everything_it_lacks(capfd, word):
    line = told_well(capfd, word)
    assert all(called(action) in line for action in required(WORDS[word]))
    assert f"“{word} --help”" in line


@pytest.mark.parametrize(
    ("word", "place"), [(w, i) for w, p in WORDS.items() for i in range(len(required(p)))]
)
def test_that_each_thing_a_word_must_have_is_asked_for_by_its_name(capfd, word, place):
    left_out = required(WORDS[word])[place]
    line = told_well(capfd, word, *enough(WORDS[word], left_out))
    # What has a place and no name moves up: the last of its kind lacks then.
    last = [a for a in required(WORDS[word]) if not a.option_strings][-1]
    assert called(left_out if left_out.option_strings else last) in line or "is not known" in line


@pytest.mark.parametrize("word", WORDS)
def test_that_an_unknown_option_is_told_the_nearest_one(capfd, word):
    parser = WORDS[word]
    line = told_well(capfd, word, *enough(parser), "--langauge", "fr")
    assert line.startswith(f"“{word}” has no option --langauge.")
    assert "--language" in line
    line = told_well(capfd, word, *enough(parser), "--zzzzzzz")
    assert f"“{word} --help” lists" in line


@pytest.mark.parametrize("word", WORDS)
def test_that_too_many_words_are_told_to_be_left_out_or_quoted(capfd, word):
    places = [first(a) for a in WORDS[word]._actions if not a.option_strings]
    line = told_well(capfd, word, *places, "one-too-many")
    assert line.startswith(f"“{word}” was given 1 value more")
    assert "one-too-many" not in line  # it may be a name
    assert f"“{word} --help”" in line


@pytest.mark.parametrize(
    ("word", "option"), options_of(lambda a: a.nargs is None and a.dest != "help")
)
def test_that_an_option_without_its_value_is_told_what_comes_after_it(capfd, word, option):
    line = told_well(capfd, word, *enough(WORDS[word]), option)
    assert line.startswith(f"{option} stands alone")


@pytest.mark.parametrize(("word", "option"), options_of(lambda a: a.choices and not a.type))
def test_that_an_unknown_value_is_told_those_there_are(capfd, word, option):
    line = told_well(capfd, word, *enough(WORDS[word]), option, "zzz")
    known = next(a.choices for a in WORDS[word]._actions if option in a.option_strings)
    assert all(str(value) in line for value in known)


@pytest.mark.parametrize(("word", "option"), options_of(lambda a: a.type in {int, float}))
def test_that_what_is_no_number_is_told_to_be_written_in_digits(capfd, word, option):
    for wrong in ("many", "1,5", "nan"):
        assert option in told_well(capfd, word, *enough(WORDS[word]), option, wrong)


@pytest.mark.parametrize(("word", "option"), options_of(lambda a: isinstance(a.choices, range)))
def test_that_a_number_out_of_range_is_told_the_range(capfd, word, option):
    known = next(a.choices for a in WORDS[word]._actions if option in a.option_strings)
    line = told_well(capfd, word, *enough(WORDS[word]), option, str(known[-1] + 1))
    assert f"from {known[0]} to {known[-1]}" in line


@pytest.mark.parametrize(
    ("word", "option"), options_of(lambda a: a.nargs == 0 and a.dest != "help")
)
def test_that_what_takes_no_value_is_told_to_stand_alone(capfd, word, option):
    assert option in told_well(capfd, word, *enough(WORDS[word]), f"{option}=yes")


@pytest.mark.parametrize("word", [w for w, option in options_of(lambda a: a.dest == "seconds")])
def test_that_a_limit_of_no_time_is_told_to_be_longer(capfd, word):
    for wrong in ("0", "-5"):
        line = told_well(capfd, word, *enough(WORDS[word]), "--seconds", wrong)
        assert line.startswith(f"{wrong} for --seconds is too little")


def test_that_options_which_exclude_each_other_are_all_named(capfd):
    line = told_well(capfd, "consent", "x.rplan", "--case", "GN-1", "--given", "--refused")
    assert "--given, --refused, --withdrawn" in line


def test_that_a_shortened_option_that_could_be_several_is_told_them(capfd):
    line = told_well(capfd, "gaps", "x.rplan", "--pa", "en")
    assert "--password-file, --page-language, --passphrase-file" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_is_said_in_the_language_asked_for_however_wrong_the_rest(capfd, language):
    said = {
        typed(capfd, "people", "--fund", "--language", language)[2],
        typed(capfd, "people", f"--language={language}", "--fund")[2],
    }
    assert len(said) == 1
    assert ("stands alone" in said.pop()) is (language == "en")


def test_that_an_unknown_language_is_told_in_english(capfd):
    assert language_typed(["why", "--language", "xx"]) == "en"
    assert "en, fr, es, ar" in told_well(capfd, "why", "x.rplan", "--language", "xx")


@pytest.mark.parametrize(
    "word",
    [
        word
        for word, parser in WORDS.items()
        if word != "import"  # which makes it
        and any(action.dest == "caseload" for action in required(parser))
    ],
)
def test_that_a_caseload_that_is_not_there_is_named(capfd, tmp_path, monkeypatch, word):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLANNER_PASSPHRASE", "four words of mine")
    places = ["none.rplan", *enough(WORDS[word])[1:]]
    assert "none.rplan" in told_well(capfd, word, *places)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("word", WORDS)
def test_that_help_says_what_a_word_does_what_it_must_have_and_how_it_is_typed(capfd, word):
    with pytest.raises(SystemExit) as left:
        main([word, "--help"])
    shown = capfd.readouterr().out
    assert left.value.code == 0
    usage = " ".join(shown.partition("\n\n")[0].split())
    for action in required(WORDS[word]):
        assert f"[{called(action)}" not in usage
    assert all(line in shown for line in EXAMPLES[word])
    assert ("A DAY is written like" in shown) is (" DAY" in usage)


@pytest.mark.parametrize(
    ("word", "line"), [(word, line) for word, lines in EXAMPLES.items() for line in lines]
)
def test_that_every_example_is_one_the_word_takes(word, line):
    typed_line = shlex.split(line)
    assert typed_line[0] == word
    _parser().parse_args(typed_line)


def test_that_every_word_has_an_example_and_says_what_each_option_is():
    assert set(EXAMPLES) == set(WORDS)
    for parser in WORDS.values():
        for action in parser._actions:
            assert action.help
            # A value that is typed freely says what stands for it.
            assert action.nargs == 0 or action.choices or action.metavar or action.dest in FREE


#: Places whose own name says what is written there.
FREE = {"seconds", "currency", "hours", "days"}


@pytest.mark.parametrize(
    "line",
    [("template", "programme"), ("template", "rates"), ("template", "assessments"), ("form",)],
)
def test_that_a_file_for_a_folder_that_is_not_there_is_one_sentence(capfd, tmp_path, line):
    complaint = typed(capfd, *line, tmp_path / "nowhere" / "book.xlsx")
    assert complaint[0] == 2
    assert "book.xlsx cannot be written" in complaint[2]
    assert complaint[2].count("\n") == 1
