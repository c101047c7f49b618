"""The balance: formulate → problem → packages → finish → verify → explain.

``balance`` goes this way. ``formulate`` (with ``rules``, a file a rule, over ``situation``,
``offer`` and ``shared``) makes the ``problem``; ``solve`` answers it by ``packages``, or by
``large`` where there are many cases; ``solving`` has it answered until the months work out;
``finish`` gives months, awards and what else must stand on the result; ``verify`` checks it knowing
no solver; ``reasons`` explain it; ``conflict`` says why nothing fits. Beside the way: ``again``
(after one decision), ``what_if`` (other programmes, policies, estimates), ``flat`` (the same as one
plain model) and ``multiple_choice`` (the bare knapsack).

Imports ``planner.domain`` and nothing else of ours. OR-Tools and numba live only here.
"""

import planner  # noqa: F401 - before numpy: it sets how many threads linear algebra takes
