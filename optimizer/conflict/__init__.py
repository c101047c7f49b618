"""Why nothing fits: a smallest set of demands that cannot hold together, and how much would do.

``demands`` (what could be given up) → ``alone`` (does one case contradict itself?) → ``joint``
(a small model of what demands force, exact where it says *fits*) → ``smallest`` (one demand after
another is left out) → ``give`` (how much each would have to give). ``infeasible`` and
``why_floors`` say it in domain terms.

Most cases force nothing: they may go without anything. So the model holds the cases of which
something is demanded, with the options that serve it, and of the others only who could help: by
taking a seat a project needs, or where an award makes room in a share.
"""
