"""The commands, one file per group; trachnhiem.__main__ assembles them."""
