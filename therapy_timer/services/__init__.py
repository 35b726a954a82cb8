# SPDX-License-Identifier: MIT
"""What runs: the clock, the commands, the scheduler, the reminders, the local socket."""
