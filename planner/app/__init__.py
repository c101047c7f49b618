"""Wiring and the command line: the one package that knows all the parts. No Qt.

``cli`` reads the words, ``words`` do them; ``wiring`` says which real part stands behind which
port; ``children`` start and run what is slow or reads files of others in processes of their own;
``figures`` and ``writers`` write files.
"""
