# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "\u00a0" }
language-grouped-from = 4
language-plural-forms = one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
date-and-time = { $date } { $time }
