"""The recovery key as people copy it from paper."""

from planner.domain.protection.secret import Secret
from planner.storage.keys.recovery_key import as_recovery_key, new_recovery_key


def test_that_it_is_read_however_it_is_typed():
    key = new_recovery_key()
    assert len(key.text) == 34
    plain = as_recovery_key(key)
    assert plain is not None
    for typed in (key.text.lower(), key.text.replace("-", " "), f"  {key.text}\n"):
        assert as_recovery_key(Secret(typed)) == plain
    misread = key.text.replace("0", "O").replace("1", "l")
    assert as_recovery_key(Secret(misread)) == plain


def test_that_a_slip_of_one_letter_is_noticed_nearly_always():
    key = new_recovery_key().text.replace("-", "")
    slips = [key[:at] + other + key[at + 1 :] for at in range(26) for other in "23456789ABCDEFGH"]
    passing = [s for s in slips if s != key and as_recovery_key(Secret(s)) is not None]
    assert len(passing) <= 5  # two letters of check let one in a thousand pass; it opens nothing


def test_that_a_passphrase_is_not_taken_for_one():
    assert as_recovery_key(Secret("orchard lamp seven river")) is None


def test_that_no_two_are_the_same():
    assert len({new_recovery_key().text for _ in range(50)}) == 50
