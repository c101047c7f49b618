"""Who is still to come: a year of arrivals played month by month, and a reserve for them.

``people`` makes somebody of the office's past arrive in a later month; ``year`` makes one problem
of all who come; ``state`` keeps what was decided; ``ahead`` prices today's use by what drawn
futures need; ``ways`` play the months; ``simulate`` compares them with hindsight; ``hold_back``
says what today's balance leaves for later.
"""
