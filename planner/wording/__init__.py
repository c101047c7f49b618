"""Codes and values become sentences, per language, for screen, command line and paper alike.

Where a sentence stands, by what it tells: ``findings`` what is wrong with a file or a programme;
``errors`` what a person did that cannot be; ``rules`` each rule and its conditions; ``reasons`` why
an award stands and what kept something out; ``balances`` what moved, and whom a balance left short;
``what_if`` what balancing again tells of fairness, rules and money; ``changes`` what an import
changes; ``donors`` templates of real programmes; ``papers`` plans and the office workbook;
``names`` what codes are called; ``progress`` how far slow work is; ``command_line`` the rest of
what the command line says. A folder's own module has the function that tells, the others the
texts. ``sentences``, ``template``, ``numbers``, ``isolation`` and ``languages`` are how it is told.
"""
