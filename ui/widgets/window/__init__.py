"""What stands around the pages: navigation, notices, progress, the manual."""
