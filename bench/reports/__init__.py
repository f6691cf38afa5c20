"""Reports about invented events, with what a careful reader finds in them; see README.md."""
