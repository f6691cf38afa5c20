"""What leaves a case: the account that a person reads, the manifest, and the check.

Import from the modules: what writes pages is heavy, and most commands write none.
"""
