"""Reasons of a balance that hold: facts of rules and rooms first, then what is proven.

``explain`` tells all of a case, over ``reckoning`` (what rows have used, and what a change would
do), ``touched`` what each rule did, ``like_cases`` (with ``unlike``) who was treated unlike.

Read in this order: ``obstacles`` (what stands between a case and an option, as facts),
``kept_out`` (the one that is told), ``swaps`` (what a case could have with nobody else feeling
it), ``bounds`` (what giving or taking something costs all at least, proven by prices),
``alternatives`` and ``next_best`` (what else there was), ``bring_in`` (the smallest change that
brings something in), ``forced`` (the same, solved again on demand).

Never said: that something would come in if a fund grew by its cost. That seldom holds.
"""
