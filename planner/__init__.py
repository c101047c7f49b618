"""The Reintegration Planner: from needs assessments and a budget to one plan per returnee."""

import os

# Read once, by the first import of numpy. Our matrices are small: a second thread of linear algebra
# only waits, and waits busily (a balance of 1,000 cases took twice as long for it).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
