# SPDX-License-Identifier: MIT
"""Makes itself heard: the alarm and the reminders on the loudspeakers, spoken words, a sound of the person's own.

`player` keeps the loudspeakers at what was asked for last, `outputs` says what there is to play on, `own_sound` looks
at a file of the person's own, `speech` says words. Nothing here needs Qt; what is heavy is imported when first used.
"""
