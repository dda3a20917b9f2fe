"""One module per gap. Each has `close()`, and says what AWS does and what the emulator lacks."""
