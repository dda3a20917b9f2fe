# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "," }
language-grouped-from = 4
language-plural-forms = one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
date-and-time = { $date }, { $time }
