// The package brings its own scripts; ours only open players.
