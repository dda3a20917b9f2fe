"""Starts the emulator of AWS with its gaps closed. See README.md beside this folder."""
