"""Scripts that build the data we ship. They run from a checkout and are no part of the package."""
