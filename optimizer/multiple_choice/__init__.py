"""Multiple-choice multidimensional knapsacks from plain data: the solver without the planner.

Choose one option a group (none is allowed where the group is not required) so that what the
options use stays within every resource's capacity and their value is as large as can be. The way:

    parse → integers → prices (dual of the LP) → a feasible start → breeding and joins → result

``problem`` checks the data and turns decimals into integers; ``grid`` lays them out for compiled
code; ``prices`` and ``bound`` give what no choice can exceed, in exact arithmetic; ``pool`` (by
``tabu``) searches among the few options that prices leave in question, ``joins`` among many
millions of combined changes, ``start`` where hardly anything fits; ``exact`` and ``integer`` prove;
``verify`` adds the choice up again from the data as given; ``result`` is what a caller gets. It may
import ``planner.domain`` and nothing else of ours.
"""

from optimizer.multiple_choice.problem import Problem, parse, read
from optimizer.multiple_choice.result import Result
from optimizer.multiple_choice.solve import prepare, solve, solve_plain

__all__ = ["Problem", "Result", "parse", "prepare", "read", "solve", "solve_plain"]
