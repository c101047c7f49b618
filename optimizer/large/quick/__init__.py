"""The quick search of one case's best package: by needs first, by who pays last.

``menu`` lays out once what each case may choose from, ``halves`` what of it stands apart;
``laying`` puts one case on its ``desk`` at the prices of one search, with ``floors`` and ``tolls``
where floors and ceilings bind; ``descent`` goes through it;
``pricing`` asks it for many cases. The plain twin is ``optimizer.packages.descent``, which also
takes what does not fit here.
"""
